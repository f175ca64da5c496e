"""Small solid things sewn on cloth (belt loops, buttons, rivets): they lie on the draped surface.

A solid is dict(at=(x, z) in the cut, sheet, prim, P, T, shade, paint): points (n, 3) across, up and off
the cloth in metres, triangles, light (n) 0..1, and where in the cut its colour is.
"""

from dataclasses import dataclass

import numpy as np

from parts.mesh import vnormals
from parts.trimesh import grid_tris


@dataclass
class Placed:
    """Points, normals, triangles, where each is painted, the cloth's vertex that it moves with, light."""

    P: np.ndarray
    N: np.ndarray
    T: np.ndarray
    X: np.ndarray
    source: np.ndarray
    shade: np.ndarray


def place(solid, flat, V, N):
    """Lays a solid on cloth V with normals N: each point off the cloth's own place under it."""
    X = np.array(solid["at"]) + solid["P"][:, :2]
    mine = flat.T[flat.tri_sheet == solid["sheet"]]
    A, B, C = (flat.X[mine[:, k]] for k in range(3))
    cross = lambda p, q: p[..., 0] * q[..., 1] - p[..., 1] * q[..., 0]
    area = cross(B - A, C - A)
    u = cross(X[:, None] - A, C - A) / area
    v = cross(B - A, X[:, None] - A) / area
    weights = np.stack([1 - u - v, u, v], -1)
    best = weights.min(-1).argmax(1)
    w, corners = np.clip(weights[np.arange(len(X)), best], 0, 1), mine[best]
    w /= w.sum(1, keepdims=True)
    on = lambda a: np.einsum("nk,nkj->nj", w, a[corners])
    P = on(V) + on(N) * solid["P"][:, 2:]
    # One vertex moves it all: a solid does not bend.
    source = corners[np.linalg.norm(solid["P"], axis=1).argmin()][0]
    # The back sheet is seen from behind: its left is our right.
    T = solid["T"][:, ::-1] if solid["sheet"] else solid["T"]
    painted = np.array(solid["paint"]) + solid["P"][:, :2]
    return Placed(P, vnormals(P, T), T, painted, np.full(len(P), source), solid["shade"])


def loop(at, sheet, paint, width=0.0115, length=0.052):
    """A belt loop: a strap of doubled cloth that stands off in the middle."""
    across = np.array([-0.5, -0.49, -0.36, 0, 0.36, 0.49, 0.5]) * width
    edge = np.array([0.1, 0.75, 1, 1, 1, 0.75, 0.1])
    t = np.linspace(0, 1, 11)
    arch = 0.0042 + 0.0040 * np.sin(np.pi * np.clip((t - 0.08) / 0.84, 0, 1)) ** 0.6
    arch[[0, -1]] = 0.0016
    up = (0.5 - t) * length
    P = [[x, z, a * e] for z, a in zip(up, arch) for x, e in zip(across, edge)]
    T = grid_tris(len(t), len(across), False)[:, ::-1]
    shade = np.tile((0.35, 0.6, 1, 0.94, 1, 0.6, 0.35), len(t))
    return dict(at=at, sheet=sheet, prim=0, P=np.array(P), T=T, shade=shade, paint=paint)


def stud(at, sheet, radius, height, lift, segments=18):
    """A round metal head with a rim, `lift` off the cloth."""
    rings = ((1, -0.3), (1, 0.35), (0.92, 0.8), (0.74, 0.72), (0.66, 0.62), (0.30, 0.85), (0.02, 0.9))
    angle = np.arange(segments) / segments * 2 * np.pi
    P = [
        [r * radius * np.cos(a), r * radius * np.sin(a), lift + h * height]
        for r, h in rings
        for a in angle
    ]
    T = grid_tris(len(rings), segments, True)
    return dict(at=at, sheet=sheet, prim=1, P=np.array(P), T=T, shade=np.ones(len(P)), paint=at)
