"""Cloth as points: a distance grid of the body, and position-based steps against it (cloth.c).

Contact is against the signed distance of the body's MESH, so posed and reshaped bodies cost the
same and cloth can never end on the wrong side.
"""

import ctypes
import os
import subprocess
from collections import defaultdict

import numpy as np

from parts.mesh import edges_of, smooth_attr, vnormals
from parts.run import HERE, TMP


def library():
    """cloth.c, compiled on first use."""
    source, built = HERE + "/parts/cloth.c", TMP + "/cloth.so"
    if not os.path.exists(built) or os.path.getmtime(built) < os.path.getmtime(source):
        flags = ["-O3", "-ffast-math", "-march=native", "-shared", "-fPIC"]
        subprocess.check_call(["cc", *flags, source, "-o", built, "-lm"])
    return ctypes.CDLL(built)


def pointer(a):
    return a.ctypes.data_as(ctypes.c_void_p)


def doubles(a):
    return np.ascontiguousarray(a, np.float64)


def ints(a):
    return np.ascontiguousarray(a, np.int32)


class Sdf:
    """Signed distance (negative inside) of a closed mesh on a grid of cells of size h, near `around`."""

    def __init__(self, V, T, around, h=0.008, band=0.036):
        self.lo = doubles(around.min(0) - 0.09)
        self.n = ints(np.ceil((around.max(0) + 0.09 - self.lo) / h) + 1)
        self.h = ctypes.c_double(h)
        self.v = np.empty(int(np.prod(self.n)), np.float32)
        corners = V[T]
        near = (corners.max(1) > self.lo - 0.04) & (corners.min(1) < self.lo + h * self.n + 0.04)
        tri = ints(T[near.all(1)])
        V, N = doubles(V), doubles(vnormals(V, T))
        library().sdf_mesh(
            pointer(V), pointer(N), len(tri), pointer(tri), *self._grid(), ctypes.c_double(band)
        )

    def _grid(self):
        return self.h, pointer(self.lo), pointer(self.n), pointer(self.v)

    def __call__(self, P):
        """Distances and unit gradients at points."""
        P = doubles(P)
        f, g = np.empty(len(P)), np.empty_like(P)
        h, lo, n, v = self._grid()
        library().field_at(v, lo, n, h, len(P), pointer(P), pointer(f), pointer(g))
        return f, g


def push_out(x, E, sdf, gap, rounds=6, spread=2):
    """Moves points to at least `gap` outside the body.

    spread: rounds of smoothing by which neighbours come along, so that no dent and no tip stays.
    """
    x = x.copy()
    for k in range(rounds):
        f, g = sdf(x)
        deep = f < gap
        if not deep.any():
            break
        step = np.where(deep[:, None], g * (gap + 0.0003 - f)[:, None], 0)
        wide = smooth_attr(step, E, spread)
        if spread > 2 and k < rounds - 2:
            # A wide push is lower than what caused it: raised, but not beyond three times.
            x += wide * min(3, np.abs(step).max() / (np.abs(wide).max() + 1e-9))
        else:
            x += np.where(deep[:, None], step, wide)
    return x


class Cloth:
    """Topology and rest lengths of one garment, from its flat cut."""

    STEP = 1 / 70

    def __init__(self, flat, T, sheet, seam, fit):
        """flat (n, 3): the cut laid out; sheet: 0 front, 1 back; seam: shared by both.

        fit: kb, kb2 (bending, near and wide), kc (resistance to shortening), mu (friction),
        grav (m/s2), thick (m).
        """
        self.n, self.fit = len(flat), fit
        rng = np.random.default_rng(5)
        E = edges_of(T)
        E = E[rng.permutation(len(E))]
        self.E, self.L = ints(E), np.linalg.norm(flat[E[:, 0]] - flat[E[:, 1]], axis=1)
        self.h = np.median(self.L)
        rings = self._rings(E)
        self.near_at = ints(np.r_[0, np.cumsum([len(r) for r in rings])])
        self.near = ints(np.concatenate(rings))
        self._bend(flat, T, sheet, seam, rings, rng)
        self.anchor, self.La = np.zeros(self.n, np.int32), np.zeros(self.n)

    def _rings(self, E):
        """Vertices within three edges of each vertex."""
        first = [set() for _ in range(self.n)]
        for a, b in E.tolist():
            first[a].add(b)
            first[b].add(a)
        second = [set().union(*(first[j] for j in r)) for r in first]
        return [np.array(sorted(set().union(*(first[j] for j in r)))) for r in second]

    def _bend(self, flat, T, sheet, seam, rings, rng):
        """Springs across each edge, none over a seam, and wider ones: folds get a radius, not a crease."""
        across = defaultdict(list)
        for t in T.tolist():
            for k in range(3):
                across[tuple(sorted((t[k - 1], t[k])))].append(t[k - 2])
        pairs = [(*o, not (seam[a] and seam[b])) for (a, b), o in across.items() if len(o) == 2]
        far = []
        for i, ring in enumerate(rings):
            same = (sheet[ring] == sheet[i]) | seam[i] | seam[ring]
            ring = ring[(ring > i) & same]
            ring = ring[np.linalg.norm(flat[ring] - flat[i], axis=1) > 2.5 * self.h]
            far += [(i, j) for j in ring[rng.permutation(len(ring))[:4]]]
        self.B = ints([p[:2] for p in pairs] + far)
        self.kb = doubles([float(p[2]) for p in pairs] + [self.fit["kb2"]] * len(far))
        self.Lb = np.linalg.norm(flat[self.B[:, 0]] - flat[self.B[:, 1]], axis=1)

    def shorten(self, vertices, factor):
        """Edges between the given vertices are made shorter than the cut: rib pulls in."""
        self.L[vertices[self.E].all(1)] *= factor

    def tether(self, q, anchors, sheet, seam):
        """No point may hang further from its anchor (of its own sheet) than the cut q (n, 2) allows."""
        d = np.linalg.norm(q[:, None] - q[anchors][None], axis=2)
        other = (sheet[:, None] != sheet[anchors][None]) & ~seam[:, None] & ~seam[anchors][None]
        d[other] = np.inf
        self.anchor, self.La = ints(anchors[d.argmin(1)]), doubles(d.min(1))
        self.La[~np.isfinite(self.La)] = 0

    def run(self, x, v, sdf, steps, *, L=None, pin=(), at=(), goal=None, pull=None, iters=26, **o):
        """Advances by `steps`; returns positions and velocities.  Options override the fit's.

        pin, at: vertices held at points.  goal, pull: points that draw vertices, share a sweep.
        """
        x, v = doubles(x).copy(), doubles(v).copy()
        o = {**self.fit, "damp": 0.97, "slack": 1.01, "self_r": 0.7 * self.h, **o}
        names = ("grav", "damp", "thick", "mu", "kc", "kb", "slack", "self_r")
        options = doubles([self.STEP, *(o[k] for k in names), 0.9])
        L, pin, at = doubles(self.L if L is None else L), ints(pin), doubles(at)
        goal = doubles(x if goal is None else goal)
        pull = doubles(np.zeros(self.n) if pull is None else pull)
        h, lo, n, grid = sdf._grid()
        P = pointer
        library().solve(
            *(self.n, P(x), P(v), len(self.E), P(self.E), P(L)),
            *(len(self.B), P(self.B), P(self.Lb), P(self.kb), P(self.anchor), P(self.La)),
            *(len(pin), P(pin), P(at), P(goal), P(pull), grid, lo, n, h),
            *(P(self.near_at), P(self.near), steps, iters, P(options)),
        )
        return x, v

    def stretch(self, x):
        """Mean and 95th percentile of edge length over the cut's."""
        l = np.linalg.norm(x[self.E[:, 0]] - x[self.E[:, 1]], axis=1) / self.L
        return "stretch mean %.3f p95 %.3f" % (l.mean(), np.percentile(l, 95))
