"""Small maths of the implicit models: splines, smooth minima, primitive distances.

Lengths in metres.  A distance is negative inside.  Arrays of points are (..., 3) in Blender's axes:
x = the character's left, -y = front, z up.
"""

import numpy as np


class Spl:
    """natural cubic spline through the points (C2, passes through the numbers), linear outside"""

    def __init__(s, *pts):
        pts = sorted(pts)
        x, y = np.array(pts, float).T
        n = len(x)
        h = np.diff(x)
        A = np.eye(n)
        r = np.zeros(n)
        for i in range(1, n - 1):
            A[i, i - 1], A[i, i], A[i, i + 1] = h[i - 1], 2 * (h[i - 1] + h[i]), h[i]
            r[i] = 6 * ((y[i + 1] - y[i]) / h[i] - (y[i] - y[i - 1]) / h[i - 1])
        s.x, s.y, s.m, s.h = x, y, np.linalg.solve(A, r), h

    def __call__(s, t):
        c = np.clip(t, s.x[0], s.x[-1])
        i = np.clip(np.searchsorted(s.x, c) - 1, 0, len(s.h) - 1)
        h = s.h[i]
        a = (s.x[i + 1] - c) / h
        b = 1 - a
        return (
            a * s.y[i]
            + b * s.y[i + 1]
            + ((a**3 - a) * s.m[i] + (b**3 - b) * s.m[i + 1]) * h * h / 6
        )


def table(rows):
    """rows (t, c1, c2, ...) -> list of splines"""
    rows = np.array(rows, float)
    return [Spl(*zip(rows[:, 0], rows[:, k])) for k in range(1, rows.shape[1])]


def smin(a, b, k):
    h = np.maximum(k - np.abs(a - b), 0) / k
    return np.minimum(a, b) - h * h * h * k / 6


def smax(a, b, k):
    return -smin(-a, -b, k)


def bump(x, c, w):
    return np.exp(-(((x - c) / w) ** 2))


def sstep(x, a, b):
    t = np.clip((x - a) / (b - a), 0, 1)
    return t * t * t * (t * (6 * t - 15) + 10)


def unit(v):
    v = np.asarray(v, float)
    return v / np.linalg.norm(v)


def sect(u, v, ap, am, bp, bm, n=2.2, w=None, c=None):
    """First-order distance to a section of four quarter super-ellipses; w, c: a third axis, end caps."""
    a = np.where(u > 0, ap, am)
    b = np.where(v > 0, bp, bm)
    U, V = np.abs(u) / a + 1e-9, np.abs(v) / b + 1e-9
    Un, Vn = U**n, V**n
    S = Un + Vn
    g2 = (Un / U / a) ** 2 + (Vn / V / b) ** 2
    if w is not None:
        W = np.abs(w) / c + 1e-9
        Wn = W**n
        S = S + Wn
        g2 = g2 + (Wn / W / c) ** 2
    rho = S ** (1 / n)
    g = rho ** (1 - n) * np.sqrt(g2)
    return (rho - 1) / g


def ell(P, c, r, R=None):
    d = P - np.asarray(c)
    if R is not None:
        d = d @ np.asarray(R).T  # rows of R = local axes
    q = d / np.asarray(r)
    k0 = np.sqrt((q * q).sum(-1)) + 1e-9
    q2 = q / np.asarray(r)
    k1 = np.sqrt((q2 * q2).sum(-1)) + 1e-9
    return k0 * (k0 - 1) / k1


def seg(P, a, b):
    a, b = np.asarray(a, float), np.asarray(b, float)
    d = b - a
    t = np.clip(((P - a) @ d) / (d @ d + 1e-12), 0, 1)
    return np.linalg.norm(P - a - t[..., None] * d, axis=-1), t


def capsule(P, a, b, ra, rb):
    d, t = seg(P, a, b)
    return d - (ra + (rb - ra) * t)


def polydist(P, pts):
    d = None
    for a, b in zip(pts[:-1], pts[1:]):
        e, _ = seg(P, a, b)
        d = e if d is None else smin(d, e, 0.006)
    return d


def stroke(P, pts, r, amp):  # 3D clay stroke
    return amp * np.exp(-((polydist(P, [np.array(p, float) for p in pts]) / r) ** 2))


def mark(P, pts, r, amp, front=True, gate=0.0, soft=0.05):
    """stroke drawn in the front (or back) view: only x,z count, gated by y"""
    Q = np.stack([np.abs(P[..., 0]), P[..., 2]], -1)
    d = polydist(Q, [np.array(p, float) for p in pts])
    s = -1 if front else 1
    return amp * np.exp(-((d / r) ** 2)) * sstep(s * P[..., 1], gate - soft / 2, gate + soft / 2)
