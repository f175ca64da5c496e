"""A sewn bag of stout cloth that stands open: walls that ease from a box below to a lens above."""

import numpy as np

from parts.maths import bump, sstep
from parts.mesh import vnormals
from parts.surface import sheet


class Sack:
    """The outside of the bag.  Width, depth and height in metres; `at` gives any place on it.

    folds: ((x, z), (x, z), metres, width) on the front (first list) and back: soft ridges from one
    point to another, x from the middle of the face as seen from there.
    """

    def __init__(self, width, depth, height, folds, mouth, columns=120):
        self.w, self.d, self.h, self.mouth = width / 2, depth / 2, height, mouth / 2
        self.folds, self.columns = folds, columns

    def ring(self, z):
        """(points of the unfolded section at height z (columns + 1, 2), arc lengths): starts at +x."""
        t = np.clip(z / self.h, 0, 1)
        a = self.w * (1 + 0.045 * np.sin(np.pi * t) + 0.035 * t)
        b = self.d + (self.mouth - self.d) * t**1.3 + 0.008 * np.sin(np.pi * t)
        n = 5.5 - 3.1 * t**0.8
        angle = np.linspace(0, 2 * np.pi, 2401)
        c, s = np.cos(angle), np.sin(angle)
        bend = lambda q: np.sign(q) * np.abs(q) ** (2 / n)
        fine = np.stack([a * bend(c), b * bend(s)], 1)
        length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(fine, axis=0), axis=1))]
        s = np.linspace(0, length[-1], self.columns + 1)
        P = np.stack([np.interp(s, length, fine[:, k]) for k in (0, 1)], 1)
        # The sides are drawn in towards the mouth: a pleat.
        side = np.minimum(np.abs((s / length[-1] + 0.25) % 0.5 - 0.25), 1) * length[-1]
        P[:, 0] -= np.sign(P[:, 0]) * 0.040 * t**1.2 * bump(side, 0, 0.6 * b + 0.006)
        return P, s

    def wall(self, z, off=0.0):
        """Points (rows, columns + 1, 3) of the outside at heights z, `off` metres outwards; arc lengths."""
        rows = [self.ring(height) for height in z]
        P = np.stack([np.column_stack([p, np.full(len(p), h)]) for (p, _), h in zip(rows, z)])
        s = np.stack([length for _, length in rows])
        out = np.gradient(P[..., :2], axis=1)
        out[:, [0, -1]] = out[:, :1] + out[:, -1:]
        out = np.stack([out[..., 1], -out[..., 0]], -1)
        out /= np.linalg.norm(out, axis=-1, keepdims=True)
        around = s / s[:, -1:]
        lift = np.full(around.shape, off)
        for face, folds in enumerate(self.folds):
            # The face's middle lies a quarter or three quarters round; x grows to its viewer's right.
            x = (around - (0.75, 0.25)[face]) * s[:, -1:]
            lift += self._crumple(x, P[..., 2], folds)
        side = np.abs((around + 0.25) % 0.5 - 0.25) * s[:, -1:]
        lift += 0.0016 * bump(side, 0, 0.0045)  # the felled side seam
        P[..., :2] += out * lift[..., None]
        # The mouth sags between the handles and at the sides.
        t = np.clip(P[..., 2] / self.h, 0, 1)
        P[..., 2] -= 0.012 * t**3 * (1 - bump(P[..., 0], 0.085, 0.07) - bump(P[..., 0], -0.085, 0.07)) * sstep(t, 0.3, 1)
        return P, s

    def _crumple(self, x, z, folds):
        lift = np.zeros(x.shape)
        for (x0, z0), (x1, z1), metres, width in folds:
            ex, ez = x1 - x0, z1 - z0
            long = ex * ex + ez * ez
            t = ((x - x0) * ex + (z - z0) * ez) / long
            d = ((x - x0) * ez - (z - z0) * ex) / np.sqrt(long)
            d = d - 0.010 * np.sin(np.pi * np.clip(t, 0, 1))
            ease = np.sin(np.pi * np.clip(t, 0, 1)) ** 1.2
            ridge = bump(d, 0, width) - 0.55 * bump(d, 1.7 * width, 1.2 * width)
            lift += metres * ease * ridge
        return lift

    def body(self, tile, rows=46):
        """The cloth from the middle of the bottom up to the mouth, one layer."""
        z = 0.006 + (self.h - 0.006) * np.linspace(0, 1, rows)
        P, s = self.wall(z)
        rim = P[0]
        base = [rim * (k, k, 0) + (0, 0, up) for k, up in ((1e-5, 0.0014), (0.5, 0.0012), (0.90, 0.0006), (0.965, 0.0))]
        base.append(rim * (0.990, 0.982, 0) + (0, 0, 0.0009))
        P = np.concatenate([base, P])
        s = np.concatenate([np.repeat(s[:1], 5, 0), s])
        v = np.concatenate([np.linspace(-0.08, -0.004, 5), z])[:, None] + 0 * s
        return sheet(P, np.stack([s, -v], -1) / tile, around=True)

    def lining(self, tile, rows=16):
        """The same cloth seen from inside, which has a light of its own."""
        z = 0.008 + (self.h - 0.010) * np.linspace(0, 1, rows)
        P, s = self.wall(z, -0.0025)
        P = np.concatenate([P[:1] * (1e-5, 1e-5, 0) + (0, 0, 0.008), P])
        s, v = np.concatenate([s[:1], s]), np.r_[-0.08, z][:, None]
        return sheet(P, np.stack([s, -v + 0 * s], -1) / tile, around=True, flip=True)

    def hem(self, tile, deep=0.034, thick=0.0016):
        """The turned-over band at the mouth: out, over the edge and down inside."""
        low, high = self.h - deep, self.h + 0.0002
        z = np.array([low, low, low + 0.001, (low + high) / 2, high - 0.0008, high, high - 0.0008, (low + high) / 2, low])
        off = np.array([0.0, 0.7, 1.0, 1.0, 0.8, 0, -0.8, -1.0, -0.8]) * thick
        walls = [self.wall([height], o) for height, o in zip(z, off)]
        P = np.concatenate([p for p, _ in walls])
        s = np.concatenate([length for _, length in walls])
        v = np.r_[0, np.cumsum(np.linalg.norm(np.diff(P[:, 0], axis=0), axis=1))][:, None] + 0 * s
        return sheet(P, np.stack([s + 0.011, -v], -1) / tile, around=True)

    def at(self, x, z, face=0, off=0.0):
        """The place (3) on the front (0) or back (1) that is x across and z high."""
        P, s = self.wall([z], off)
        along = (s[0] - (0.75, 0.25)[face] * s[0, -1]) * 1.0
        return np.array([np.interp(x, along, P[0, :, k]) for k in range(3)])


def stitches(points, normals, length=0.0034, radius=0.00042):
    """Little grains of thread that lie on a line of points (n, 3), one each."""
    points = np.asarray(points)
    along = np.gradient(points, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    side = np.cross(along, normals)
    around = [(-1, 0, 0), (-0.5, 1, 0), (-0.5, 0, 1), (-0.5, -1, 0), (0.5, 1, 0), (0.5, 0, 1), (0.5, -1, 0), (1, 0, 0)]
    corners = np.array(around) * (length / 2, radius, radius)
    P = points[:, None] + sum(corners[None, :, k, None] * axis[:, None] for k, axis in enumerate((along, side, normals)))
    T = np.array([(0, 2, 1), (0, 3, 2), (1, 2, 5), (1, 5, 4), (2, 3, 6), (2, 6, 5), (4, 5, 7), (5, 6, 7)])
    every = (T[None, :, ::-1] + 8 * np.arange(len(points))[:, None, None]).reshape(-1, 3)
    flat = P.reshape(-1, 3)
    return flat, vnormals(flat, every), every


def strap(path, normals, width, thick, tile, start=0.0):
    """A flat strap along a path whose face looks along `normals`; v goes round it, edge to edge."""
    path, normals = np.asarray(path), np.asarray(normals)
    along = np.gradient(path, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    side = np.cross(along, normals)
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    face = np.cross(side, along)
    w, h = width / 2, thick / 2
    section = [(-w + 0.0012, h), (-w / 3, h * 1.12), (w / 3, h * 1.12), (w - 0.0012, h), (w, h * 0.35), (w, -h * 0.35)]
    section += [(w - 0.0012, -h), (-w + 0.0012, -h), (-w, -h * 0.35), (-w, h * 0.35)]
    section = np.array(section + section[:1])
    round_ = np.r_[0, np.cumsum(np.linalg.norm(np.diff(section, axis=0), axis=1))] / tile[1]
    ends = np.array([1e-3, *np.ones(len(path) - 2), 1e-3])[:, None]
    P = path[:, None] + side[:, None] * (section[:, 0] * ends)[..., None] + face[:, None] * (section[:, 1] * ends)[..., None]
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))]
    u, v = np.meshgrid(length / tile[0] + start, round_, indexing="ij")
    return sheet(P, np.stack([u, v], -1), around=True)
