"""Smooth solids of furniture and vessels: swept rods, turned shapes, sheets of points.

Metres, z up, -y front.  Texture coordinates are in whatever unit the caller's texture repeats.
"""

from dataclasses import dataclass

import numpy as np

from parts.maths import Spl, unit
from parts.mesh import vnormals
from parts.trimesh import grid_tris


@dataclass
class Piece:
    """Points, normals, triangles and texture coordinates of one surface."""

    P: np.ndarray
    N: np.ndarray
    T: np.ndarray
    uv: np.ndarray

    def moved(self, by=(0, 0, 0), turn=np.eye(3)):
        """Turned (rows of the matrix are images of the axes' columns), then moved."""
        turn = np.asarray(turn)
        return Piece(self.P @ turn.T + np.asarray(by), self.N @ turn.T, self.T, self.uv)

    def mirrored(self):
        """The same on the other side (x to -x)."""
        flip = np.array([-1, 1, 1])
        return Piece(self.P * flip, self.N * flip, self.T[:, ::-1], self.uv)


def sheet(P, uv, around=False, flip=False):
    """A grid of points (rows, columns, 3) with coordinates (rows, columns, 2).

    around: the last column lies on the first, and its normals go on over it.  Rows that shrink to
    a point are poles.  The outside is where columns turn left seen along the rows; flip turns it.
    """
    rows, columns, _ = P.shape
    flat, T = P.reshape(-1, 3), grid_tris(rows, columns, False)
    T = T[:, ::-1] if flip else T
    index = np.arange(rows * columns)
    if around:
        index = index.reshape(rows, columns).copy()
        index[:, -1] = index[:, 0]
        for row in (0, -1):
            if np.ptp(P[row], axis=0).max() < 1e-6:
                index[row] = index[row, 0]
        index = index.ravel()
    N = vnormals(flat, index[T])[index]
    corners = flat[T]
    area = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    return Piece(flat, N, T[area > 1e-12], np.asarray(uv, float).reshape(-1, 2))


def turned(profile, segments=32, uv_of=None):
    """A shape turned on a lathe: profile (n, 2) of radius and height, from the foot's middle up.

    uv_of(share of the turn, length along the profile) gives the coordinates.
    """
    profile = np.asarray(profile, float)
    angle = np.linspace(0, 2 * np.pi, segments + 1)
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(profile, axis=0), axis=1))]
    r, z = profile[:, :1], np.repeat(profile[:, 1:], segments + 1, 1)
    P = np.stack([r * np.cos(angle), r * np.sin(angle), z], -1)
    share, along = np.meshgrid(angle / (2 * np.pi), length)
    return sheet(P, np.stack(uv_of(share, along), -1), around=True)


def rod(path, across, high, power=2.0, sides=16, up=(0, 0, 1), soft=0.003, tile=(1, 1), start=0.0):
    """A rod along a path (n, 3) whose sections are super-ellipses with eased ends.

    across, high: half axes (n or one number) sideways and towards `up`, metres; power 2 is round, more
    is squarer; soft: how far the ends are rounded; tile: metres of a texture's repeat along the
    rod, repeats round it; start: where in the texture it begins.
    """
    path = np.asarray(path, float)
    n = len(path)
    full = lambda a: np.broadcast_to(np.asarray(a, float), n).astype(float)
    across, high = full(across), full(high)
    tangent = np.gradient(path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    ends = np.radians([90, 88, 60, 30])
    shrink = lambda a: np.concatenate(
        [[1e-4 * a[0]], a[0] - soft * (1 - np.cos(ends[1:])), a, a[-1] - soft * (1 - np.cos(ends[:0:-1])), [1e-4 * a[-1]]]
    )
    out = lambda p, t: p + t * soft * np.sin(ends)[:, None]
    points = np.concatenate([out(path[0], -tangent[0]), path, out(path[-1], tangent[-1])[::-1]])
    tangent = np.concatenate([np.repeat(tangent[:1], 4, 0), tangent, np.repeat(tangent[-1:], 4, 0)])
    across, high = shrink(across), shrink(high)
    side = np.cross(tangent, unit(up))
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    top = np.cross(side, tangent)
    # The texture's seam lies below.
    angle = np.linspace(0, 2 * np.pi, sides + 1) - np.pi / 2
    bend = lambda a: np.sign(a) * np.abs(a) ** (2 / power)
    c, s = bend(np.cos(angle)), bend(np.sin(angle))
    P = (
        points[:, None]
        + side[:, None] * (across[:, None] * c)[..., None]
        + top[:, None] * (high[:, None] * s)[..., None]
    )
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
    round_ = np.linspace(0, tile[1], sides + 1)
    u, v = np.meshgrid(length / tile[0] + start, round_, indexing="ij")
    return sheet(P, np.stack([u, v], -1), around=True, flip=True)


def smooth_path(points, n):
    """An even curve of n points through the given ones (natural splines over their chord lengths)."""
    points = np.asarray(points, float)
    s = np.r_[0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
    t = np.linspace(0, s[-1], n)
    return np.stack([Spl(*zip(s, points[:, k]))(t) for k in range(3)], 1)
