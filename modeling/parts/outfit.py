"""A shopper's own clothes: shells over the body, cut along level lines, hemmed and rolled in.

They are thin and close, so that a garment tried on covers them.
"""

from dataclasses import dataclass
from typing import Callable

import numpy as np

from parts.body_field import F, normals
from parts.body_limbs import foot_local
from parts.body_sections import FOOT
from parts.maths import sect, smin, sstep, unit
from parts.mesh import vnormals
from parts.trimesh import cut, fnoise, lap, loops_of, refine, unit_rows


@dataclass
class Piece:
    """level: negative where the cloth is, metres from its edge; offset, least: distance from the
    skin, wanted and smallest; hem: width of the turned edge; folds: their height; smooth, tense:
    rounds of smoothing and of stretching over hollows; fine: cut after refining along the edge."""

    level: Callable
    offset: Callable
    least: Callable
    hem: float
    smooth: int
    tense: int = 0
    folds: float = 0
    fine: bool = False


def side(P):
    return np.abs(P[:, 0])


def neckline(P, half_width, front, back, top=1.432):
    """Level of a round neck: its depth in front and behind (heights), rounding into the shoulders."""
    ahead = sstep(-P[:, 1], -0.03, 0.03)
    depth = (top - front) * ahead + (top - back) * (1 - ahead)
    q = np.sqrt((P[:, 0] / half_width) ** 2 + (np.minimum(P[:, 2] - top, 0) / depth) ** 2)
    return np.maximum((1 - q) * 0.062, P[:, 2] - (top + 0.012))


def armhole(P, x, slant, low):
    """Level of a sleeveless armhole: x at the shoulder, height of its lowest point."""
    n = unit([1, slant])
    edge = (side(P) - x) * n[0] + (P[:, 2] - 1.412) * n[1]
    below = np.where(P[:, 2] < low + 0.003, side(P) - 0.176 - 0.6 * (low + 0.003 - P[:, 2]), -0.2)
    return np.maximum(smin(edge, P[:, 2] - low, 0.03), below)


def within(*levels):
    """The cloth is where all levels are negative."""
    return np.clip(np.maximum.reduce(levels), -0.20, 0.20)


def trousers(P, waist, cuff):
    return within(P[:, 2] - waist, cuff - P[:, 2], np.where(side(P) > 0.30, 0.2, -0.2))


def pieces(kind):
    shoe = Piece(
        level=lambda P: np.clip(P[:, 2] - 0.083, -0.20, 0.20),
        offset=lambda P: 0.0050
        + 0.0065 * sstep(-P[:, 1], 0.04, 0.11) * sstep(0.05 - P[:, 2], 0, 0.02),
        least=lambda P: np.where(P[:, 2] > 0.050, 0.0028, -0.05),
        hem=0.010,
        smooth=20,
    )
    if kind == "woman":
        top = Piece(
            level=lambda P: within(
                0.922 - P[:, 2], neckline(P, 0.090, 1.318, 1.346), armhole(P, 0.126, 0.206, 1.232)
            ),
            offset=lambda P: 0.0042 + 0.0040 * sstep(-P[:, 2], -1.06, -0.90),
            least=lambda P: 0.0034 + 0.0042 * sstep(-P[:, 2], -1.020, -0.970),
            hem=0.013,
            smooth=14,
            tense=14,
            folds=0.0022,
            fine=True,
        )
        bottom = Piece(
            level=lambda P: trousers(P, 0.968, 0.118),
            offset=lambda P: np.full(len(P), 0.0026),
            least=lambda P: np.full(len(P), 0.0022),
            hem=0.012,
            smooth=6,
        )
    else:
        top = Piece(
            level=lambda P: within(
                0.915 - P[:, 2], neckline(P, 0.092, 1.340, 1.372), armhole(P, 0.137, 0.14, 1.225)
            ),
            offset=lambda P: 0.0045 + 0.0055 * sstep(-P[:, 2], -1.16, -0.90),
            least=lambda P: 0.0036 + 0.0095 * sstep(-P[:, 2], -1.015, -0.960),
            hem=0.014,
            smooth=16,
            tense=16,
            folds=0.0040,
            fine=True,
        )
        bottom = Piece(
            level=lambda P: trousers(P, 0.955, 0.535),
            offset=lambda P: 0.0050 + 0.0125 * sstep(-P[:, 2], -0.86, -0.56),
            least=lambda P: np.full(len(P), 0.0045),
            hem=0.022,
            smooth=26,
            tense=6,
            folds=0.0060,
        )
    return dict(top=top, bottom=bottom, shoe=shoe)


def shoe_last(P):
    """Distance to a plain shoe form: socks and toes are not drawn."""
    s, q, z = foot_local(np.stack([side(P), P[:, 1], P[:, 2]], 1))
    inner, outer, h = (t(np.minimum(s, 0.226)) for t in FOOT)
    h = np.maximum(h, 0.030)
    return sect(
        q + 0.002 * sstep(s, 0.08, 0.2),
        z - h * 0.42,
        *(outer * 1.02, inner * 1.02, h * 0.58, h * 0.42 + 0.004, 2.3),
        np.minimum(s - 0.030, 0) + np.maximum(s - 0.208, 0),
        np.where(s < 0.1, 0.033, 0.040),
    )


def form_shoe(P, T):
    for _ in range(6):
        slope = [shoe_last(P + d) - shoe_last(P - d) for d in np.eye(3) * 5e-4]
        off = np.clip(shoe_last(P) - 0.0032, -0.01, 0.02) * sstep(0.060 - P[:, 2], 0, 0.02)
        P = P - unit_rows(np.stack(slope, 1)) * off[:, None]
    P = lap(P, T, 3)
    P[:, 2] = np.maximum(P[:, 2], 0.0005)
    sole = sstep(0.022 - P[:, 2], 0, 0.004)
    return P + vnormals(P, T) * [1, 1, 0] * (0.0022 * sole)[:, None]


def refine_border(X, T, W, p, level):
    """Smaller triangles where the cloth will be cut, put on the body: a level line without corners."""
    for _ in range(2):
        close = np.abs(level(X)) < 0.009
        long = lambda a, b: close[a] & (np.linalg.norm(X[a] - X[b], axis=1) > 0.008)
        n = len(X)
        X, T, W = refine(X, T, W, long)
        step = normals(X[n:], p) * F(X[n:], p)[:, None]
        X[n:] -= np.clip(step, -0.004, 0.004)
    return X, T, W


def membrane(V, T, border, piece, p):
    """Cloth stretched over the body: bridges hollows, stays outside, borders fixed."""
    P = lap(V + normals(V, p) * piece.offset(V)[:, None], T, piece.smooth)

    def clear(P, least):
        return P + normals(P, p) * np.clip(least - F(P, p), 0, 0.01)[:, None]

    for k in range(piece.tense + 1):
        if k:
            P = np.where(border[:, None], P, lap(P, T, 5))
        for _ in range(1 if k < piece.tense else 3):
            P = clear(P, piece.least(P))
    if piece.folds:
        wide = fnoise(P * [1, 1, 0.42] + [0, 0, 0.3] * np.abs(P[:, :1]), 44, 21)
        wave = np.maximum(wide + 0.35 * fnoise(P * [1, 1, 0.8], 85, 22), 0)
        P = P + normals(P, p) * (piece.folds * wave * sstep(1.42 - P[:, 2], 0, 0.10))[:, None]
    P = lap(P, T, 1)
    return clear(P, piece.least(P) * 0.85)


def roll_rims(P, T, N, A):
    """Edges rolled in, with a 10 mm facing behind them."""
    parts, normals_, attributes, triangles, count = [P], [N], [A], [T], len(P)
    for loop in loops_of(T):
        loop = np.array(loop)
        along = unit_rows(P[np.roll(loop, -1)] - P[np.roll(loop, 1)])
        n = N[loop]
        out = unit_rows(np.cross(along, n))
        parts += [
            P[loop] + out * 0.0008 - n * 0.0010,
            P[loop] - out * 0.0010 - n * 0.0024,
            P[loop] - out * 0.0100 - n * 0.0026,
        ]
        normals_ += [unit_rows(out + 0.2 * n), unit_rows(-n + 0.3 * out), -n]
        attributes += [A[loop]] * 3
        m = len(loop)
        rows = [loop, *(count + k * m + np.arange(m) for k in range(3))]
        count += 3 * m
        for i, j in zip(rows[:-1], rows[1:]):
            triangles.append(np.stack([i, j, np.roll(j, -1)], 1))
            triangles.append(np.stack([i, np.roll(j, -1), np.roll(i, -1)], 1))
    P, N, A = np.concatenate(parts), np.concatenate(normals_), np.concatenate(attributes)
    rim = np.concatenate(triangles[1:])
    n = np.cross(P[rim[:, 1]] - P[rim[:, 0]], P[rim[:, 2]] - P[rim[:, 0]])
    inwards = (n * N[rim].mean(1)).sum(1) < 0
    rim[inwards] = rim[inwards][:, ::-1]
    return P, np.concatenate([T, rim]), N, A


def shell(name, piece, X, T, W, p):
    """One piece of clothing from the body (X, T, weights W): V, T, N, uv, weights."""
    if piece.fine:
        X, T, W = refine_border(X, T, W, p, piece.level)
    V, T, _, A = cut(X, T, piece.level(X), W)
    for edge in (piece.hem, piece.hem + 0.0016):
        V, T, _, A = cut(V, T, -(piece.level(V) + edge), A, keep=False, snap=0.20)
    border = np.zeros(len(V), bool)
    border[[i for loop in loops_of(T) for i in loop]] = True
    hem = border | (piece.level(V) > -piece.hem - 1e-5)
    P = membrane(V, T, border, piece, p)
    if name == "shoe":
        P = form_shoe(P, T)
    P = P + vnormals(P, T) * (0.0011 * hem)[:, None]
    P, T, N, A = roll_rims(P, T, vnormals(P, T), A)
    round_trunk = np.abs(np.arctan2(P[:, 0], -P[:, 1])) * 0.16
    u = np.where(P[:, 2] < 0.84, side(P) + P[:, 1], round_trunk)
    return P, T, N, np.stack([u, P[:, 2]], 1) / 0.045, A
