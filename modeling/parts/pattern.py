"""A flat cut to one welded triangle mesh (needs Blender's constrained Delaunay).

A cut is a dict: front, back [(piece, half outline curve)], open (names of pieces that stay edges),
lines [(sheet, name, curve)] inside a sheet, regions [dict(sheet, name, poly, ...)] of raised pieces.
Half outlines have x >= 0.  Pieces of equal name and form in both sheets are sewn: they share
vertices.
"""

import math
from dataclasses import dataclass

import numpy as np
from mathutils.geometry import delaunay_2d_cdt

from parts.curves import inside, nearest_on, resample


def folded(P):
    """Points of both halves looked up in the right one."""
    return np.abs(P) * [1, 0] + P * [0, 1]


@dataclass
class Flat:
    """The welded mesh.  X (n, 2) in the cut; T triangles, wound outwards; sheet of each vertex and
    triangle (0 front, 1 back); seam: shared by both; tags: pieces of the outline that a vertex is
    on; region: 0, or 1 + index of the raised piece that a triangle belongs to."""

    X: np.ndarray
    T: np.ndarray
    sheet: np.ndarray
    tri_sheet: np.ndarray
    seam: np.ndarray
    tags: list
    region: np.ndarray

    def on(self, *names):
        """Which vertices lie on one of the named pieces."""
        return np.array([bool(t & set(names)) for t in self.tags])


def outline(pieces, h):
    """Points round a whole sheet, and which pieces each is on."""
    P, tags = [], []
    for name, curve in pieces:
        for q in resample(curve, h):
            if P and np.linalg.norm(P[-1] - q) < 1e-7:
                tags[-1].add(name)
            else:
                P.append(q)
                tags.append({name})
    P = np.array(P)
    mirror = P[::-1] * [-1, 1]
    keep = np.abs(mirror[:, 0]) > 1e-7
    return np.concatenate([P, mirror[keep]]), tags + [set(t) for t, k in zip(tags[::-1], keep) if k]


def hexagonal(lo, hi, h):
    """Points of a hexagonal grid, mirrored at x = 0."""
    rows = []
    for k, z in enumerate(np.arange(lo[1], hi[1], h * math.sqrt(3) / 2)):
        x = np.arange(0, hi[0], h) + (h / 2 if k % 2 else 0)
        x = np.r_[-x[::-1][: -1 if k % 2 == 0 else None], x]
        rows.append(np.stack([x, np.full(len(x), z)], 1))
    return np.concatenate(rows)


def centre_line(P, lines, h):
    """Points on x = 0 between the sheet's lowest and highest point there, ends left out."""
    ends = P[np.abs(P[:, 0]) < 1e-9, 1]
    crossed = [q[1] for c in lines for q in c if abs(q[0]) < 1e-9]
    stops = sorted({ends.min(), ends.max(), *crossed})
    z = [stops[0]]
    for a, b in zip(stops[:-1], stops[1:]):
        z += list(np.linspace(a, b, max(1, int(round((b - a) / h))) + 1)[1:])
    return np.array([[0, q] for q in z[1:-1]]).reshape(-1, 2)


def sheet_mesh(pieces, lines, h):
    """Triangles of one sheet; outline, inner lines and the centre are edges.  (X, T, tags)"""
    P, tags = outline(pieces, h)
    n = len(P)
    lines = [resample(c, h) for c in lines]
    middle = centre_line(P, lines, h)
    inner = hexagonal(P.min(0) - h, P.max(0) + h, h)
    inner = inner[(np.abs(inner[:, 0]) > 0.6 * h) & inside(inner, P)]
    inner = inner[nearest_on(inner, np.r_[P, P[:1]])[0] > 0.58 * h]
    for c in lines:
        inner = inner[nearest_on(folded(inner), c)[0] > 0.58 * h]
    edges = [(i, (i + 1) % n) for i in range(n)]
    on_axis = np.flatnonzero(np.abs(P[:, 0]) < 1e-9)
    low, high = on_axis[P[on_axis, 1].argmin()], on_axis[P[on_axis, 1].argmax()]
    chain = [low, *range(n, n + len(middle)), high]
    edges += list(zip(chain[:-1], chain[1:]))
    points, count = [P, middle], n + len(middle)
    for c in lines:
        for side in (1, -1):
            points.append(c * [side, 1])
            edges += [(count + k, count + k + 1) for k in range(len(c) - 1)]
            count += len(c)
    points = np.concatenate(points + [inner])
    edges = [(int(a), int(b)) for a, b in edges]
    X, _, T, origin, _, _ = delaunay_2d_cdt([tuple(p) for p in points], edges, [], 1, 1e-6)
    X = np.array([[p[0], p[1]] for p in X])
    T = np.array([t for t in T if len(t) == 3])
    tags = [set().union(*(tags[i] for i in o if i < n)) for o in origin]
    area = np.cross(X[T[:, 1]] - X[T[:, 0]], X[T[:, 2]] - X[T[:, 0]])
    T[area < 0] = T[area < 0][:, ::-1]
    return X, T[np.abs(area) > 1e-9], tags


def build_flat(cut, h):
    """Sews the two sheets into one mesh of edge length about h."""
    lines = [[c for k, _, c in cut["lines"] if k == s] for s in (0, 1)]
    Xf, Tf, tags_f = sheet_mesh(cut["front"], lines[0], h)
    Xb, Tb, tags_b = sheet_mesh(cut["back"], lines[1], h)
    sewn = lambda tags: bool(tags - set(cut["open"]))
    place = lambda q: (round(q[0], 5), round(q[1], 5))
    shared = {place(q): i for i, q in enumerate(Xf) if sewn(tags_f[i])}
    index, own = np.full(len(Xb), -1), []
    for i, q in enumerate(Xb):
        if sewn(tags_b[i]) and place(q) in shared:
            index[i] = shared[place(q)]
        else:
            index[i] = len(Xf) + len(own)
            own.append(i)
    X = np.concatenate([Xf, Xb[own]])
    T = np.concatenate([Tf, index[Tb][:, ::-1]])
    tri_sheet = np.repeat([0, 1], [len(Tf), len(Tb)])
    tags = tags_f + [tags_b[i] for i in own]
    centre, region = folded(X[T].mean(1)), np.zeros(len(T), int)
    for k, r in enumerate(cut["regions"]):
        region[(tri_sheet == r["sheet"]) & inside(centre, np.array(r["poly"]))] = k + 1
    return Flat(
        X=X,
        T=T,
        sheet=np.repeat([0, 1], [len(Xf), len(own)]),
        tri_sheet=tri_sheet,
        seam=np.array([sewn(t) for t in tags]),
        tags=tags,
        region=region,
    )
