"""A box cushion: two crowned panels, a boxing band between them, piping in both seams."""

import numpy as np

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


def panel(w, d, r, z, crown, n, tile, seed):
    """A panel at height z that is blown up by `crown` (negative: downwards), slightly crumpled."""
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
    P = np.stack([x, y, z + height], -1)
    return sheet(settled(P, w, d), np.stack([x, y], -1) / tile, flip=crown < 0)


def band(w, d, r, half, bulge, tile):
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
    return sheet(settled(P, w, d), np.stack([u, v], -1) / tile, around=True)


def piping(w, d, r, z, radius, tile, sides=7):
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
    return ring_tube(settled(P, w, d), uv)


def ring_tube(P, uv):
    """A tube (round, along, 3) that closes both ways."""
    piece = sheet(P, uv)
    rows, columns, _ = P.shape
    index = np.arange(rows * columns).reshape(rows, columns)
    index[:, -1], index[-1] = index[:, 0], index[0]
    index[-1, -1] = index[0, 0]
    piece.N = vnormals(piece.P, index.ravel()[piece.T])[index.ravel()]
    return piece


def cushion(w, d, h, crown, r=0.05, n=40, cord=0.0042, tile=0.09, bulge=0.006, under=0.5, seed=0):
    """All pieces of a cushion, its middle at the origin, its seams h apart, metres."""
    half = h / 2
    return [
        panel(w, d, r, half, crown, n, tile, seed),
        panel(w, d, r, -half, -crown * under, n // 2, tile, seed + 7),
        band(w, d, r, half, bulge, tile),
        piping(w, d, r, half, cord, tile),
        piping(w, d, r, -half, cord, tile),
    ]
