"""Half a head as a constrained Delaunay triangulation in a stereographic chart (needs Blender).

Lid rims, lip borders, mouth line, midline and the body's cut neck loop are edges; points are thrown
with a distance that follows the detail; everything is put on the field along rays from C0.
"""

import numpy as np
from mathutils.geometry import delaunay_2d_cdt

from parts.body_field import F, normals, project
from parts.curves import inside
from parts.face_field import C0, ER, EYE, almond, lipz
from parts.maths import sstep, unit
from parts.mesh import edges_of, smooth_attr
from parts.run import say
from parts.trimesh import grid_tris, unit_rows
from parts.weights import weights_half

# The chart's axis points up and a little back, where a head has no detail.
AXIS = unit([0, -0.34, 0.94])
AXIS_X = np.array([1.0, 0, 0])
AXIS_Y = unit(np.cross(AXIS, AXIS_X))
AXIS_Y = AXIS_Y if AXIS_Y[1] > 0 else -AXIS_Y


def star(D, p, rounds=24):
    """Where rays from C0 leave the head."""
    t = np.full(len(D), 0.045)
    for _ in range(rounds):
        t = np.clip(t - 0.85 * F(C0 + t[:, None] * D, p), 0.02, 0.22)
    return C0 + t[:, None] * D


def front(x, z, p, y0=-0.135, rounds=22):
    """Where lines of sight from the front meet the face."""
    y = np.full(len(x), y0)
    for _ in range(rounds):
        y = y + 0.8 * F(np.stack([x, y, z], 1), p)
    return np.stack([x, y, z], 1)


def stereo(P):
    """Stereographic chart: conformal, so a Delaunay triangulation stays good on the head."""
    d = unit_rows(P - C0)
    k = 1 / (1.0001 + d @ AXIS)
    return np.stack([d[:, 0] * k, (d @ AXIS_Y) * k], 1)


def resample(P, spacing):
    """Points along a line in space with local spacing(P); ends kept."""
    l = np.r_[0, np.cumsum(np.linalg.norm(np.diff(P, axis=0), axis=1))]
    w = np.r_[0, np.cumsum(np.diff(l) / spacing((P[1:] + P[:-1]) / 2))]
    s = np.interp(np.linspace(0, w[-1], max(2, int(round(w[-1]))) + 1), w, l)
    return np.stack([np.interp(s, l, P[:, k]) for k in range(3)], 1)


def neck_s(P):
    """Level function of the cut through the neck: the head is where it is positive."""
    low = (np.abs(P[:, 0]) > 0.09) | (P[:, 2] < 1.40)
    return P[:, 2] - (1.4535 + (P[:, 1] + 0.045) * 0.42) + np.where(low, -1, 0)


def detail(P):
    """Wanted edge length: 1.5 mm at lids and nose, 10 mm under the hair."""
    x, y, z = np.abs(P[:, 0]), P[:, 1], P[:, 2]
    face = sstep(-y, 0.050, 0.085)
    r = np.where(z < 1.545, 0.0070, 0.0095)
    r = r + (0.0036 - r) * face * sstep(1.64 - z, 0, 0.03) * sstep(z, 1.47, 1.495)
    r = r + (0.0055 - r) * face * (z >= 1.61) * 0.8
    eye = np.hypot((x - EYE[0]), (z - EYE[2]) * 1.15)
    r = np.where(y < -0.05, np.minimum(r, 0.00150 + np.maximum(eye - 0.014, 0) * 0.16), r)
    mouth = np.hypot(np.maximum(x - 0.020, 0), (z - 1.5185) * 1.05)
    r = np.where(y < -0.07, np.minimum(r, 0.00165 + np.maximum(mouth - 0.009, 0) * 0.16), r)
    nose = np.hypot(np.maximum(x - 0.012, 0), np.maximum(np.abs(z - 1.549) - 0.010, 0))
    return np.where(y < -0.085, np.minimum(r, 0.00150 + np.maximum(nose - 0.007, 0) * 0.16), r)


class Lines:
    """Points that must be in the mesh, and the edges between them."""

    def __init__(self):
        self.points, self.edges = [], []

    def add(self, P, closed=False):
        """Returns the indices of the points."""
        first, n = len(self.points), len(P)
        self.points.extend(P)
        pairs = range(n if closed else n - 1)
        self.edges.extend((first + i, first + (i + 1) % n) for i in pairs)
        return np.arange(first, first + n)


def feature_lines(kind, p, loop):
    """(lines, indices of the outline, of the lid rim)"""
    angle = lambda P: np.arctan2(P[2] - C0[2], -(P[1] - C0[1]))
    back, neck = angle(loop[-1]) % (2 * np.pi), angle(loop[0])
    a = np.linspace(back, neck, 700)[1:-1]
    a = np.concatenate([a[a > 0.7], np.linspace(0.7, -1.0, 900), a[a < -1.0]])
    midline = star(np.stack([0 * a, -np.cos(a), np.sin(a)], 1), p)
    midline = resample(np.concatenate([loop[-1:], midline, loop[:1]]), detail)
    midline[:, 0] = 0
    x = np.linspace(0, 0.0245, 17)
    upper, mouth, lower = (front(x, z, p) for z in lipz(x))
    upper[-1] = lower[-1] = mouth[-1]
    for line in (upper, mouth, lower):
        midline[np.linalg.norm(midline - line[0], axis=1).argmin()] = line[0]
    ex, ez = almond(np.linspace(0, 1, 53)[:-1], kind)
    rim = front(EYE[0] + ex, EYE[2] + ez, p)
    ex, ez = almond(np.linspace(0, 1, 49)[:-1], kind)
    wider = 1 + 0.0019 / np.hypot(ex, ez)
    around = front(EYE[0] + ex * wider, EYE[2] + ez * wider + 0.0002, p)
    lines = Lines()
    outline = lines.add(np.concatenate([loop, midline[1:-1]]), True)
    lid = lines.add(rim, True)
    lines.add(around, True)
    for line in (upper[1:], mouth[1:-1], lower[1:-1]):
        lines.add(line)
    return lines, outline, lid, around


def throw_points(p, fixed, outline, hole):
    """Points on the head at the wanted distance from each other and from the fixed ones."""
    rs = np.random.RandomState(7)
    everywhere = rs.randn(9000, 3)
    face = rs.randn(42000, 3) * [0.55, 0.35, 0.55] + [0.2, -0.95, -0.05]
    D = np.concatenate([face, everywhere])
    D[:, 0] = np.abs(D[:, 0])
    D = unit_rows(D)
    chart = stereo(C0 + D)
    R = star(D[inside(chart, stereo(outline)) & ~inside(chart, stereo(hole))], p, 20)
    wanted = detail(R) * 0.86
    good = (np.abs(F(R, p)) < 0.001) & (R[:, 0] >= wanted * 0.5)
    cell, cells = 0.010, {}
    points, reach = list(fixed), list(detail(fixed) * 0.60)
    at = lambda q: tuple((q // cell).astype(int))
    for i, q in enumerate(points):
        cells.setdefault(at(q), []).append(i)
    offsets = [(a, b, c) for a in (-1, 0, 1) for b in (-1, 0, 1) for c in (-1, 0, 1)]

    def free(q, r, here):
        for o in offsets:
            for j in cells.get((here[0] + o[0], here[1] + o[1], here[2] + o[2]), ()):
                d = points[j] - q
                least = r if j >= len(fixed) else min(r, max(reach[j], r * 0.72))
                if d @ d < least * least:
                    return False
        return True

    for q, r in zip(R[good], wanted[good]):
        here = at(q)
        if free(q, r, here):
            cells.setdefault(here, []).append(len(points))
            points.append(q)
            reach.append(r)
    return np.array(points)


def triangulate(V, edges, outline, lid):
    chart = stereo(V)
    _, _, T, origin, _, _ = delaunay_2d_cdt(
        [tuple(map(float, q)) for q in chart], [(int(a), int(b)) for a, b in edges], [], 0, 1e-7
    )
    known = np.array([o[0] if len(o) else -1 for o in origin])
    T = known[np.array([t[:] for t in T])]
    T = T[(T >= 0).all(1)]
    c = chart[T].mean(1)
    T = T[inside(c, chart[outline]) & ~inside(c, chart[lid])]
    n = np.cross(V[T[:, 1]] - V[T[:, 0]], V[T[:, 2]] - V[T[:, 0]])
    inwards = (n * (V[T].mean(1) - C0)).sum(1) < 0
    T[inwards] = T[inwards][:, ::-1]
    return T


def lid_funnel(P, n):
    """Rings from the lid's rim inwards: margin, inner side, a funnel that closes behind the eye."""
    centre = np.array([P[:, 0].mean(), 0, P[:, 2].mean()])
    inward = unit_rows((centre - P) * [1, 0, 1])
    deep = P - n * 0.003 - EYE
    rings = [
        P - n * 0.0004 + inward * 0.0003,
        P - n * 0.0016 + inward * 0.00025,
        EYE + deep / np.linalg.norm(deep / ER, axis=1)[:, None] * 0.96,
        EYE + (P - EYE) * 0.45,
    ]
    facing = [n * 0.5 + inward * 0.6, inward + 0.25 * n, inward, inward]
    return np.concatenate(rings), np.concatenate([unit_rows(f) for f in facing])


def half_head(kind, p, loop, loop_weights):
    """Left half of the head that ends in the body's neck loop (x >= 0, from front to back).

    Returns V, T, N, weights, how far inside the lid each vertex is (0..1), indices of the lid's rim
    and of the first funnel vertex.
    """
    lines, outline, lid, around = feature_lines(kind, p, loop)
    fixed = np.array(lines.points)
    V = throw_points(p, fixed, fixed[outline], around)
    free = np.arange(len(V)) >= len(fixed)
    E = edges_of(triangulate(V, lines.edges, outline, lid))
    for _ in range(6):
        V = smooth_attr(V, E, 1, 0.5, free)
        V[free] = project(V[free], p, 1, 0.004)
    V[free] = project(V[free], p, 3, 0.003)
    T, N, base = triangulate(V, lines.edges, outline, lid), normals(V, p), len(V)
    say("head half", len(V), "points", len(fixed), "of features")

    rings, ring_normals = lid_funnel(V[lid], N[lid])
    m = len(lid)
    index = np.r_[lid, base + np.arange(4 * m)]
    funnel = index[grid_tris(5, m, True)]
    V, N = np.concatenate([V, rings]), np.concatenate([N, ring_normals])
    facing = np.cross(V[funnel[:, 1]] - V[funnel[:, 0]], V[funnel[:, 2]] - V[funnel[:, 0]])
    if (facing * N[funnel].mean(1)).sum() < 0:
        funnel = funnel[:, ::-1]
    T = np.concatenate([T, funnel])
    depth = np.zeros(len(V))
    depth[lid], depth[base : base + m], depth[base + m :] = 0.5, 0.8, 1
    W = weights_half(np.concatenate([V[:base], np.tile(V[lid], (4, 1))]))
    W[: len(loop)] = loop_weights
    W = smooth_attr(W, edges_of(T), 6, 0.5, np.arange(len(V)) >= len(loop))
    W[base:] = np.tile(W[lid], (4, 1))
    return V, T, N, W, depth, lid, base
