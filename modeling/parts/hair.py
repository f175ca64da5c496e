"""Hair as shells over the scalp: a bun, or short hair with tapered locks.

The scalp has polar coordinates round a pole (bun or whorl): rho = 1 at the hairline.  The shell's
rim dives under the skin and the scalp below is painted in hair colour, so no alpha is needed.
"""

import math

import numpy as np

from parts.body_field import normals
from parts.face_field import C0
from parts.face_mesh import star
from parts.maths import sstep, unit
from parts.mesh import vnormals
from parts.trimesh import grid_tris, orient, unit_rows

# Points of the hairline from the middle of the forehead over the temple and ear to the nape.
_NAPE = [(0.078, -0.004, 1.6090), (0.079, 0.012, 1.6070), (0.077, 0.025, 1.5930)]
HAIRLINE = dict(
    woman=[
        *((0, -0.090, 1.6570), (0.022, -0.089, 1.6560), (0.040, -0.081, 1.6520)),
        *((0.054, -0.068, 1.6430), (0.062, -0.052, 1.6310), (0.0675, -0.040, 1.6120)),
        *((0.071, -0.030, 1.5900), (0.0745, -0.019, 1.5960)),
        *_NAPE,
        *((0.073, 0.034, 1.5740), (0.064, 0.044, 1.5540), (0.045, 0.058, 1.5400)),
        *((0.020, 0.068, 1.5340), (0, 0.070, 1.5330)),
    ],
    man=[
        *((0, -0.088, 1.6630), (0.020, -0.086, 1.6640), (0.038, -0.078, 1.6640)),
        *((0.051, -0.066, 1.6560), (0.058, -0.056, 1.6400), (0.0650, -0.046, 1.6200)),
        *((0.0690, -0.040, 1.5930), (0.072, -0.030, 1.5740), (0.0745, -0.019, 1.5800)),
        *_NAPE,
        *((0.073, 0.034, 1.5700), (0.064, 0.044, 1.5480), (0.045, 0.058, 1.5340)),
        *((0.020, 0.068, 1.5290), (0, 0.070, 1.5280)),
    ],
)


class Scalp:
    def __init__(self, kind):
        self.kind = kind
        self.pole = unit([0, 0.103, 0.089]) if kind == "woman" else unit([0, 0.030, 0.130])
        self.e2 = np.array([1.0, 0, 0])
        self.e1 = unit(np.cross(self.e2, self.pole))
        self.e1 = self.e1 if self.e1[1] < 0 else -self.e1
        theta, phi = self._polar(unit_rows(np.array(HAIRLINE[kind]) - C0))
        order = np.argsort(phi)
        self.phi, self.theta = phi[order], theta[order]

    def _polar(self, D):
        theta = np.arccos(np.clip(D @ self.pole, -1, 1))
        return theta, np.arctan2(D @ self.e2, D @ self.e1)

    def edge(self, phi):
        """Angle of the hairline from the pole."""
        phi = np.abs((phi + np.pi) % (2 * np.pi) - np.pi)
        return np.interp(phi, self.phi, self.theta)

    def coord(self, D):
        """(rho, phi) of directions from C0."""
        theta, phi = self._polar(D)
        return theta / self.edge(phi), phi

    def dirs(self, rho, phi):
        theta = (rho * self.edge(phi))[:, None]
        ring = np.cos(phi)[:, None] * self.e1 + np.sin(phi)[:, None] * self.e2
        return np.cos(theta) * self.pole + np.sin(theta) * ring

    def thick(self, rho, P):
        """Height of the hair over the skin, metres; a little below it at the rim."""
        y, z = P[:, 1], P[:, 2]
        if self.kind == "woman":
            full, rise, power, sink = 0.0060 + 0.0060 * sstep(z, 1.60, 1.69), 0.16, 2.2, 0.93
        else:
            full = 0.0055 + 0.0135 * sstep(z, 1.610, 1.690)
            full = full + 0.0075 * sstep(z, 1.65, 1.69) * sstep(-y, 0.0, 0.075)
            full = full + 0.003 * sstep(y, 0.03, 0.09) * sstep(z, 1.56, 1.62)
            rise, power, sink = 0.20, 1.8, 0.94
        swell = 1 - (1 - np.clip((1 - rho) / rise, 0, 1)) ** power
        return full * np.clip(swell, 0, 1) - 0.0012 * sstep(rho, sink, 1.0)


def closed_normals(V, T, rows, columns):
    """Normals of a grid whose first and last column coincide and whose first row is one point."""
    n = vnormals(V, T).reshape(rows, columns, 3)
    n[:, 0] = n[:, -1] = unit_rows(n[:, 0] + n[:, -1])
    n[0] = unit(n[0].mean(0))
    return n.reshape(-1, 3)


def cap(kind, p, scalp, rs):
    """The shell itself, with ridges that run from the pole to the rim."""
    woman = kind == "woman"
    rows, columns = (14, 88) if woman else (15, 72)
    phi = np.linspace(-np.pi, np.pi, columns + 1)
    rho = np.linspace(0, 1, rows) ** (0.85 if woman else 0.8)
    R, H = np.repeat(rho, columns + 1), np.tile(phi, rows)
    waves = ((11, 0.5), (17, 0.6), (23, 0.6), (31, 0.5), (41, 0.4), (53, 0.3))
    ridge = sum(np.sin(H * k + rs.rand() * 6.3) * w for k, w in waves)
    jag = sum(np.sin(H * k + rs.rand() * 6.3) for k in (29, 43, 61)) / 3
    P = star(scalp.dirs(R * (1 + (0.012 if woman else 0.018) * jag * R**6), H), p, 18)
    height = scalp.thick(R, P)
    deep = (0.0011 if woman else 0.0007) * sstep(R, 0.04, 0.3) * (1 - 0.7 * R**8)
    V = P + normals(P, p) * (height + deep * ridge * sstep(height, 0, 0.004))[:, None]
    T = orient(V, grid_tris(rows, columns + 1, False), C0)
    uv = np.stack([H / np.pi * 3.0, R * 1.6], 1)
    return V, T, closed_normals(V, T, rows, columns + 1), uv


def bun(p, scalp):
    centre = star(scalp.pole[None], p)[0] + scalp.pole * 0.021
    rows, columns = 19, 40
    a = np.repeat(np.linspace(0.02, math.pi - 0.25, rows), columns + 1)
    b = np.tile(np.linspace(0, 2 * math.pi, columns + 1), rows)
    twist = b + a * 2.1
    strands = 0.055 * np.abs(np.sin(twist * 2.0)) ** 0.7
    strands = strands + 0.012 * np.sin(twist * 13) + 0.010 * np.sin(twist * 21 + 1)
    r = 0.0365 * (1 + strands)
    dimple = 1 - 0.20 * np.exp(-((a / 0.42) ** 2))
    ring = scalp.e1 * np.cos(b)[:, None] + scalp.e2 * np.sin(b)[:, None]
    V = centre + scalp.pole * (r * np.cos(a) * 0.80 * dimple)[:, None]
    V = V + ring * (r * np.sin(a))[:, None]
    T = orient(V, grid_tris(rows, columns + 1, False), centre)
    uv = np.stack([twist / np.pi * 1.5, a * 0.8], 1)
    return V, T, closed_normals(V, T, rows, columns + 1), uv


def ribbon(path, facing, width, thick):
    """One lock: three points across, tapered along the path."""
    n = len(path)
    along = unit_rows(np.gradient(path, axis=0))
    side = unit_rows(np.cross(along, facing))
    up = unit_rows(np.cross(side, along))
    up *= np.sign((up * facing).sum(1))[:, None]
    t = np.linspace(0, 1, n)
    V, N, uv = [], [], []
    for q in (-1, 0, 1):
        V.append(path + side * (q * width)[:, None] + up * ((0 if q else 1) * thick)[:, None])
        N.append(unit_rows(up + side * q * 0.75))
        uv.append(np.stack([np.full(n, 0.5 + q * 0.06), t], 1))
    V, N, uv = np.concatenate(V), np.concatenate(N), np.concatenate(uv)
    T = grid_tris(3, n, False)
    facing_out = np.cross(V[T[:, 1]] - V[T[:, 0]], V[T[:, 2]] - V[T[:, 0]]) * N[T].mean(1)
    return V, T if facing_out.sum() > 0 else T[:, ::-1], N, uv


def locks(p, scalp, rs, count=210, steps=6):
    """Tapered locks that grow from the whorl and lie over each other."""
    i = np.arange(count)
    rho = np.sqrt((i + 0.5) / count) * 0.95
    phi = (i * 2.39996 + np.pi) % (2 * np.pi) - np.pi
    D = scalp.dirs(rho, phi)
    P0 = star(D, p, 18)
    top = sstep(P0[:, 2], 1.625, 1.675)
    fringe = sstep(-P0[:, 1], 0.02, 0.07)
    length = 0.016 + 0.026 * top + 0.010 * top * fringe
    stray, lift = rs.randn(count, 2), rs.rand(count)
    path, facing = [], []
    for t in np.linspace(0, 1, steps):
        P = star(D, p, 18)
        n = normals(P, p)
        r, f = scalp.coord(D)
        rise = 0.0036 * top * (1 + 0.7 * fringe) * lift * (1 - 0.7 * sstep(P[:, 1], 0.02, 0.07))
        bow = math.sin(math.pi * min(1, t * 0.9 + 0.05))
        height = np.maximum(scalp.thick(np.minimum(r, 1), P), -0.0005) - 0.0012
        path.append(P + n * (height + (0.0024 + rise) * bow)[:, None])
        facing.append(n)
        grow = unit_rows(scalp.dirs(np.minimum(r + 0.02, 1.6), f) - scalp.dirs(r, f))
        comb = (
            0.75 * top + 0.25 * stray[:, 0],
            -0.35 * top * (1 - fringe),
            0.10 * top - 0.5 * (1 - top),
        )
        grow = grow + np.stack(comb, 1)
        grow -= n * (grow * n).sum(1)[:, None]
        D = unit_rows(P + unit_rows(grow) * (length / (steps - 1))[:, None] - C0)
    path, facing, t = np.array(path), np.array(facing), np.linspace(0, 1, steps)
    taper, thin = np.sin(np.pi * (0.16 + 0.84 * t)) ** 0.7, 1 - t**2
    return [
        ribbon(
            path[:, q],
            facing[:, q],
            (0.0040 + 0.0032 * top[q]) * taper + 0.0003,
            (0.0014 + 0.0016 * top[q]) * thin + 0.0003,
        )
        for q in range(count)
    ]


def hair(kind, p, scalp):
    """V, T, N, uv of all the hair."""
    rs = np.random.RandomState(3)
    pieces = [cap(kind, p, scalp, rs)]
    pieces += [bun(p, scalp)] if kind == "woman" else locks(p, scalp, rs)
    starts = np.cumsum([0] + [len(piece[0]) for piece in pieces])
    V, T, N, uv = zip(*pieces)
    T = [t + s for t, s in zip(T, starts)]
    return tuple(np.concatenate(a) for a in (V, T, N, uv))
