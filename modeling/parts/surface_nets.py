"""Sparse surface nets: a dense quad mesh of the field, evaluated only near the surface."""

import numpy as np

from parts.body_field import F
from parts.skeleton import DEF

BOX = (np.array([-0.80, -0.24, -0.012]), np.array([0.80, 0.22, 1.72]))


def surface_nets(p=DEF, h=0.004, coarse=4, fn=None):
    fn = fn or (lambda q: F(q, p))
    lo, hi = BOX
    H = h * coarse
    n = np.ceil((hi - lo) / H).astype(int) + 1
    lo = lo.copy()
    lo[0] = -H * (n[0] // 2) - h / 2  # x symmetric about a cell centre
    g = [lo[k] + H * np.arange(n[k] + 1) for k in range(3)]
    C = fn(np.stack(np.meshgrid(*g, indexing="ij"), -1).reshape(-1, 3)).reshape([len(a) for a in g])
    nf = n * coarse + 1
    V = np.full(nf, 1.0, np.float32)
    band = H * 1.9
    mn = np.minimum.reduce(
        [
            C[a : a + n[0], b : b + n[1], c : c + n[2]]
            for a in (0, 1)
            for b in (0, 1)
            for c in (0, 1)
        ]
    )
    mx = np.maximum.reduce(
        [
            C[a : a + n[0], b : b + n[1], c : c + n[2]]
            for a in (0, 1)
            for b in (0, 1)
            for c in (0, 1)
        ]
    )
    act = (mn < band * 0.6) & (mx > -band * 0.6)
    inside = mx <= -band * 0.6
    up = lambda A: np.repeat(np.repeat(np.repeat(A, coarse, 0), coarse, 1), coarse, 2)
    V[:-1, :-1, :-1][up(inside)] = -1
    need = np.zeros(nf, bool)
    ua = up(act)
    for a in (0, 1):
        for b in (0, 1):
            for c in (0, 1):
                need[a : a + ua.shape[0], b : b + ua.shape[1], c : c + ua.shape[2]] |= ua
    idx = np.argwhere(need)
    Pn = lo + h * idx
    for k in range(0, len(idx), 400000):
        s = slice(k, k + 400000)
        V[tuple(idx[s].T)] = fn(Pn[s])
    S = V < 0
    # cells that change sign
    cnt = sum(
        S[a : nf[0] - 1 + a, b : nf[1] - 1 + b, c : nf[2] - 1 + c].astype(np.int8)
        for a in (0, 1)
        for b in (0, 1)
        for c in (0, 1)
    )
    cells = np.argwhere((cnt > 0) & (cnt < 8))
    cid = np.full(np.array(nf) - 1, -1, np.int32)
    cid[tuple(cells.T)] = np.arange(len(cells))
    acc = np.zeros((len(cells), 3))
    num = np.zeros(len(cells))
    corner = [(a, b, c) for a in (0, 1) for b in (0, 1) for c in (0, 1)]
    for a in corner:
        for ax in range(3):
            if a[ax] == 0:
                b = list(a)
                b[ax] = 1
                va = V[tuple((cells + a).T)]
                vb = V[tuple((cells + b).T)]
                m = (va < 0) != (vb < 0)
                t = va[m] / (va[m] - vb[m])
                q = np.array(a, float)[None].repeat(m.sum(), 0)
                q[:, ax] += t
                acc[m] += q
                num[m] += 1
    X = lo + h * (cells + acc / num[:, None])
    quads = []
    for ax in range(3):
        o = [k for k in range(3) if k != ax]
        sl0 = [slice(None)] * 3
        sl1 = [slice(None)] * 3
        sl0[ax] = slice(0, -1)
        sl1[ax] = slice(1, None)
        ch = S[tuple(sl0)] != S[tuple(sl1)]
        e = np.argwhere(ch)
        e = e[
            (e[:, o[0]] > 0)
            & (e[:, o[1]] > 0)
            & (e[:, o[0]] < nf[o[0]] - 1)
            & (e[:, o[1]] < nf[o[1]] - 1)
        ]
        inn = S[tuple(e.T)]

        def c(d0, d1):
            k = e.copy()
            k[:, o[0]] -= d0
            k[:, o[1]] -= d1
            return cid[tuple(k.T)]

        q = np.stack([c(1, 1), c(0, 1), c(0, 0), c(1, 0)], 1)
        flip = inn if ax != 1 else ~inn
        q[~flip] = q[~flip][:, ::-1]
        quads.append(q)
    return X, np.concatenate(quads)
