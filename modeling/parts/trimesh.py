"""Work on triangle meshes: borders, cuts along level lines, refinement, mirror images."""

import numpy as np

from parts.maths import unit
from parts.mesh import edges_of, smooth_attr
from parts.weights import NAMES, mirrored_bone


def unit_rows(v):
    return v / (np.linalg.norm(v, axis=1, keepdims=True) + 1e-12)


def grid_tris(n, m, wrap):
    """Triangles of n rows of m points; wrap joins the last column to the first."""
    a, i = np.meshgrid(np.arange(n - 1), np.arange(m if wrap else m - 1), indexing="ij")
    p, q = (a * m + i).ravel(), (a * m + (i + 1) % m).ravel()
    return np.concatenate([np.stack([p, q, q + m], 1), np.stack([p, q + m, p + m], 1)])


def orient(V, T, centre):
    """Triangles of a star-shaped surface wound outwards."""
    n = np.cross(V[T[:, 1]] - V[T[:, 0]], V[T[:, 2]] - V[T[:, 0]])
    return T[:, ::-1] if (n * (V[T].mean(1) - centre)).sum() < 0 else T


def loops_of(T):
    """Border loops, ordered along the faces' winding."""
    E = np.concatenate([T[:, [0, 1]], T[:, [1, 2]], T[:, [2, 0]]])
    known = {(a, b) for a, b in E.tolist()}
    following = {a: b for a, b in sorted(known) if (b, a) not in known}
    out = []
    while following:
        first = next(iter(following))
        loop, b = [first], following.pop(first)
        while b != first and b in following:
            loop.append(b)
            b = following.pop(b)
        out.append(loop)
    return out


def cut(V, T, s, A, keep=True, snap=0.28):
    """Splits triangles along s = 0; A are attributes carried along.

    keep: drops the side where s > 0.  snap: a vertex nearer to the line than this share of an edge
    moves onto it.  Returns V, T, s, A.
    """
    V, s, A = V.copy(), s.copy(), A.copy()
    E = edges_of(T)
    crossing = E[(s[E[:, 0]] < 0) != (s[E[:, 1]] < 0)]
    for a, b in np.concatenate([crossing, crossing[:, ::-1]]):
        t = s[a] / (s[a] - s[b]) if s[a] != s[b] else 1
        if 0 < t < snap and s[a] != 0:
            V[a] += (V[b] - V[a]) * t
            A[a] += (A[b] - A[a]) * t
            s[a] = 0
    sign = np.sign(s)
    ends, share, index = [], [], {}

    def between(a, b):
        a, b = min(a, b), max(a, b)
        if (a, b) not in index:
            index[a, b] = len(V) + len(ends)
            ends.append((a, b))
            share.append(s[a] / (s[a] - s[b]))
        return index[a, b]

    out = []
    for tri in T.tolist():
        sides = [sign[v] for v in tri]
        if max(sides) <= 0 or (min(sides) >= 0 and not keep):
            out.append(tri)
        if max(sides) <= 0 or min(sides) >= 0:
            continue
        polygon = []
        for i in range(3):
            a, b = tri[i], tri[(i + 1) % 3]
            polygon.append((a, sides[i]))
            if sides[i] * sides[(i + 1) % 3] < 0:
                polygon.append((between(a, b), 0))
        for side in (-1,) if keep else (-1, 1):
            q = [v for v, h in polygon if h * side >= 0]
            out += [[q[0], q[i], q[i + 1]] for i in range(1, len(q) - 1)]
    if ends:
        (a, b), t = np.array(ends).T, np.array(share)[:, None]
        V = np.concatenate([V, V[a] + (V[b] - V[a]) * t])
        A = np.concatenate([A, A[a] + (A[b] - A[a]) * t])
        s = np.concatenate([s, np.zeros(len(ends))])
    used, T = np.unique(np.array(out), return_inverse=True)
    return V[used], T.reshape(-1, 3), s[used], A[used]


def refine(V, T, A, need):
    """Splits the edges E (n, 2) for which need(a, b) holds either way; A is carried along."""
    E = edges_of(T)
    split = E[need(E[:, 0], E[:, 1]) | need(E[:, 1], E[:, 0])]
    index = {(a, b): len(V) + i for i, (a, b) in enumerate(split.tolist())}
    middle = lambda a, b: index.get((min(a, b), max(a, b)))
    out = []
    for a, b, c in T.tolist():
        ab, bc, ca = middle(a, b), middle(b, c), middle(c, a)
        n = sum(v is not None for v in (ab, bc, ca))
        if n == 0:
            out.append([a, b, c])
        elif n == 3:
            out += [[a, ab, ca], [ab, b, bc], [ca, bc, c], [ab, bc, ca]]
        else:
            while (n == 1 and ab is None) or (n == 2 and ca is not None):
                a, b, c, ab, bc, ca = b, c, a, bc, ca, ab
            out += [[a, ab, c], [ab, b, c]] if n == 1 else [[a, ab, c], [ab, bc, c], [ab, b, bc]]
    halfway = lambda X: np.concatenate([X, (X[split[:, 0]] + X[split[:, 1]]) / 2])
    return halfway(V), np.array(out), halfway(A)


def border_of(T, n):
    """(which of n vertices are on a border, border edges)"""
    edges = [(l[i - 1], l[i]) for l in loops_of(T) for i in range(len(l))]
    edges = np.array(edges).reshape(-1, 2).astype(int)
    on = np.zeros(n, bool)
    on[edges] = True
    return on, edges


def lap(V, T, rounds, lam=0.5):
    """Umbrella smoothing; a border is smoothed along itself only."""
    on, border = border_of(T, len(V))
    E = edges_of(T)
    for _ in range(rounds):
        inner = smooth_attr(V, E, 1, lam, ~on)
        V = np.where(on[:, None], smooth_attr(V, border, 1, lam), inner)
    return V


def mirror_mesh(V, T, N, shared=True):
    """A half mesh and its mirror image; shared: vertices on x = 0 are used by both.

    Returns ((V, T, N), indices of the half's vertices that were mirrored, for other attributes).
    """
    middle = np.abs(V[:, 0]) < 1e-7 if shared else np.zeros(len(V), bool)
    index = np.arange(len(V))
    k = np.flatnonzero(~middle)
    index[k] = len(V) + np.arange(len(k))
    flip = [-1, 1, 1]
    both = (
        np.concatenate([V, V[k] * flip]),
        np.concatenate([T, index[T][:, ::-1]]),
        np.concatenate([N, N[k] * flip]),
    )
    return both, k


def swap_sides(W):
    """Weights (n, bones) of the mirror images."""
    return W[:, [NAMES.index(mirrored_bone(n)) for n in NAMES]]


def fnoise(P, f, seed=0):
    """Cheap smooth noise, about -1..1, of points (n, 3) at f radians a metre."""
    r = np.random.RandomState(seed)
    out = np.zeros(len(P))
    for k in range(5):
        d = unit(r.randn(3))
        phase = r.rand() * 6.3
        bend = np.sin(P @ unit(r.randn(3)) * f * 0.7 + r.rand() * 6.3)
        out += np.sin(P @ d * f * (1 + 0.35 * k) + phase + 1.7 * bend)
    return out / 3.2
