"""A knit seen close: V-shaped stitches as a periodic height map, given as a normal map."""

import numpy as np

from parts.picture import noise
from parts.weave import normal_map

WALES = dict(jersey=(22, 26), rib=(16, 22))  # stitches across and along one tile


def knit(kind, metres, relief=1.0, n=256):
    """Normal map (n, n, 3), 0..1, of a square tile `metres` wide; green up, as glTF wants."""
    y, x = np.mgrid[0:n, 0:n] / n
    wobble = lambda seed, k: noise((n, n), n / 40, n / 40, seed) * k
    across, along = WALES[kind]
    u, v = x * across + wobble(1, 0.07), y * along + wobble(2, 0.08)
    f, c = u - np.floor(u), v - np.floor(v)
    H = np.zeros((n, n))
    for row in (-1, 0, 1):
        t = c - row
        loop = np.sin(np.pi * np.clip(t, 0, 1.15) / 1.15) ** 0.5 * (t > 0) * (t < 1.15)
        for leg in (-1, 1):
            dx = (f - 0.5 - leg * (0.10 + 0.26 * np.clip(t, 0, 1.2))) / 0.20
            H = np.maximum(H, np.sqrt(np.clip(1 - dx * dx, 0, 1)) * loop)
    H = H * 0.00011 + wobble(3, 0.000012)
    if kind == "rib":
        H = H * 0.6 + 0.0006 * np.sqrt(np.abs(np.cos(np.pi * x * 8)) + 0.02)
    return normal_map(H, metres, relief)
