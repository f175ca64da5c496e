"""A box cushion: two crowned panels, a boxing band between them, piping in both seams."""

import numpy as np

from parts.maths import bump
from parts.mesh import vnormals
from parts.picture import noise
from parts.surface import sheet

FIELD = 256  # pixels of the noise that crumples a panel
BOW = 0.007  # metres that a seam's middle stands out


def settled(P, w, d):
    """Stuffing bows the seams outwards between the corners, and the corners are thinner."""
    x, y = 2 * P[..., 0] / w, 2 * P[..., 1] / d
    thin = 1 - 0.16 * np.abs(x * y) ** 3
    out = lambda a: BOW * (1 - np.clip(a * a, 0, 1))
    return np.stack([P[..., 0] + x * out(y), P[..., 1] + y * out(x), P[..., 2] * thin], -1)


def outline(w, d, r, side=9, corner=7):
    """A rounded rectangle (n, 2), closed, counterclockwise from the middle of its back edge (+y)."""
    points = []
    for k, (cx, cy) in enumerate(((-1, 1), (-1, -1), (1, -1), (1, 1))):
        angle = np.pi / 2 * (k + 1 + np.linspace(0, 1, corner))
        centre = np.array([cx * (w / 2 - r), cy * (d / 2 - r)])
        points.append(centre + r * np.stack([np.cos(angle), np.sin(angle)], 1))
    ring = np.concatenate(points)
    start = np.array([[0, d / 2]])
    corners = np.concatenate([start, ring, start])
    out = [corners[:1]]
    for a, b in zip(corners[:-1], corners[1:]):
        steps = side if np.linalg.norm(b - a) > min(w, d) / 4 else 1
        out.append(a + (b - a) * (np.arange(1, steps + 1) / steps)[:, None])
    return np.concatenate(out)


def inset(x, y, w, d, r):
    """How far points lie within the rounded rectangle, metres."""
    qx, qy = np.abs(x) - (w / 2 - r), np.abs(y) - (d / 2 - r)
    outside = np.hypot(np.maximum(qx, 0), np.maximum(qy, 0))
    return r - outside - np.minimum(np.maximum(qx, qy), 0)


def panel(w, d, r, z, crown, n, tile, seed, shape=settled, use=None):
    """A panel at height z that is blown up by `crown` (negative: downwards), slightly crumpled.

    use(x, y): how much higher it lies for having been used, metres; the seam stays where it is.
    """
    t = np.sin(np.linspace(-1, 1, n) * 1.35) / np.sin(1.35)
    a, b = np.meshgrid(t, t)
    x, y = a * w / 2, b * d / 2
    # The corners of the square grid become quarter discs.
    u, v = np.clip(np.abs(x) / r - (w / 2 / r - 1), 0, 1), np.clip(np.abs(y) / r - (d / 2 / r - 1), 0, 1)
    both = (u > 0) & (v > 0)
    x = np.where(both, np.sign(x) * (w / 2 - r + r * u * np.sqrt(1 - v * v / 2)), x)
    y = np.where(both, np.sign(y) * (d / 2 - r + r * v * np.sqrt(1 - u * u / 2)), y)
    inside = np.maximum(inset(x, y, w, d, r), 0)
    dome = (1 - np.abs(2 * x / w) ** 2.6) * (1 - np.abs(2 * y / d) ** 2.6)
    lift = 0.55 * (1 - np.exp(-inside / 0.022)) + 0.45 * dome
    px = lambda scale: scale * FIELD / max(w, d)
    at = lambda field: field[(b * 0.49 * FIELD + FIELD / 2).astype(int), (a * 0.49 * FIELD + FIELD / 2).astype(int)]
    waves = at(noise((FIELD, FIELD), px(0.045), px(0.06), seed))
    pucker = at(noise((FIELD, FIELD), px(0.012), px(0.012), seed + 1))
    height = crown * lift + 0.0026 * waves * (1 - np.exp(-inside / 0.03))
    height += 0.0015 * pucker * (np.exp(-inside / 0.020) - np.exp(-inside / 0.004))
    if use is not None:
        height += use(x, y) * (1 - np.exp(-inside / 0.05))
    P = np.stack([x, y, z + height], -1)
    return sheet(shape(P, w, d), np.stack([x, y], -1) / tile, flip=crown < 0)


def band(w, d, r, half, bulge, tile, shape=settled):
    """The boxing between the seams at heights -half and half."""
    ring = outline(w, d, r)
    t = np.linspace(-1, 1, 7)
    out = np.gradient(ring, axis=0)
    out[[0, -1]] = out[0] + out[-1]
    out = np.stack([out[:, 1], -out[:, 0]], 1)
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    puff = bulge * (1 - t**2)
    xy = ring[None] + out[None] * puff[:, None, None]
    P = np.concatenate([xy, np.broadcast_to((t * half)[:, None, None], xy.shape[:2] + (1,))], -1)
    s = np.r_[0, np.cumsum(np.linalg.norm(np.diff(ring, axis=0), axis=1))]
    u, v = np.meshgrid(s, t * half)
    return sheet(shape(P, w, d), np.stack([u, v], -1) / tile, around=True)


def piping(w, d, r, z, radius, tile, sides=7, shape=settled):
    """A cord covered with cloth cut on the bias, along the seam at height z."""
    ring = outline(w, d, r)
    along = np.gradient(ring, axis=0)
    along[[0, -1]] = along[0] + along[-1]
    out = np.stack([along[:, 1], -along[:, 0]], 1)
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    angle = np.linspace(0, 2 * np.pi, sides + 1)
    xy = ring[None] + out[None] * (radius * (np.cos(angle) + 0.3))[:, None, None]
    up = np.broadcast_to((z + radius * np.sin(angle))[:, None, None], xy.shape[:2] + (1,))
    s = np.r_[0, np.cumsum(np.linalg.norm(np.diff(ring, axis=0), axis=1))]
    u, v = np.meshgrid(s, angle * radius)
    P = np.concatenate([xy, up], -1)
    uv = np.stack([u + v, v - u], -1) / tile / np.sqrt(2)
    return ring_tube(shape(P, w, d), uv)


def ring_tube(P, uv):
    """A tube (round, along, 3) that closes both ways."""
    piece = sheet(P, uv)
    rows, columns, _ = P.shape
    index = np.arange(rows * columns).reshape(rows, columns)
    index[:, -1], index[-1] = index[:, 0], index[0]
    index[-1, -1] = index[0, 0]
    piece.N = vnormals(piece.P, index.ravel()[piece.T])[index.ravel()]
    return piece


def sat_in(w, d, deep, at, wide):
    """Where somebody sat: a hollow `deep` metres in the middle, its cloth drawn in creases to the corners."""

    def use(x, y):
        u, v = x - at[0], y - at[1]
        out = np.hypot(u / wide[0], v / wide[1])
        hollow = -deep * np.exp(-0.5 * out**2 * (1 + 0.25 * out**2))
        creases = np.zeros(np.shape(x))
        for k, (cx, cy) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1))):
            ex, ey = cx * w * 0.40 - at[0], cy * d * (0.44 - 0.02 * k) - at[1]
            long = np.hypot(ex, ey)
            t = (u * ex + v * ey) / long**2
            off = (u * ey - v * ex) / long + 0.012 * np.sin(np.pi * t + k)
            ease = np.sin(np.pi * np.clip((t - 0.25) / 0.75, 0, 1)) ** 1.5
            creases += ease * (bump(off, 0, 0.020) - 0.7 * bump(off, 0.042, 0.026) - 0.5 * bump(off, -0.040, 0.028))
        return hollow + 0.16 * deep * creases

    return use


def slumped(sag, belly):
    """How an upright cushion (its panel's +y is up) settles: the top dips, the stuffing goes down."""

    def shape(P, w, d):
        P = settled(P, w, d)
        x, y = np.clip(2 * P[..., 0] / w, -1, 1), np.clip(2 * P[..., 1] / d, -1, 1)
        rise = (y + 1) / 2
        dip = sag * rise**2 * np.cos(np.pi * x / 2)
        full = 1 + belly * (0.5 - rise) * (1 - x**4)
        return np.stack([P[..., 0], P[..., 1] - dip, P[..., 2] * full], -1)

    return shape


def padded(w, d, h, crown, r=0.05, n=14, tile=0.09, bulge=0.004, under=1.0, seed=0):
    """A stretched cover without cords: two panels and the band between them."""
    half, tight = h / 2, lambda P, w, d: P
    return [
        panel(w, d, r, half, crown, n, tile, seed, tight),
        panel(w, d, r, -half, -crown * under, n, tile, seed + 7, tight),
        band(w, d, r, half, bulge, tile, tight),
    ]


def cushion(w, d, h, crown, r=0.05, n=40, cord=0.0042, tile=0.09, bulge=0.006, under=0.5, seed=0, shape=settled, use=None):
    """All pieces of a cushion, its middle at the origin, its seams h apart, metres."""
    half = h / 2
    return [
        panel(w, d, r, half, crown, n, tile, seed, shape, use),
        panel(w, d, r, -half, -crown * under, n // 2, tile, seed + 7, shape),
        band(w, d, r, half, bulge, tile, shape),
        piping(w, d, r, half, cord, tile, shape=shape),
        piping(w, d, r, -half, cord, tile, shape=shape),
    ]
