"""Woven cloth seen close, as a periodic height map given as a normal map."""

import numpy as np

from parts.picture import noise

THREADS = dict(crepe=40, denim=32)  # across one tile


def normal_map(H, metres, relief=1.0):
    """Heights (n, n), metres, of a square tile to a normal map 0..1; green up, as glTF wants."""
    pixel = metres / len(H)
    slope = lambda axis: (np.roll(H, -1, axis) - np.roll(H, 1, axis)) / (2 * pixel) * relief
    N = np.stack([-slope(1), slope(0), np.ones_like(H)], -1)
    return N / np.linalg.norm(N, axis=-1, keepdims=True) * 0.5 + 0.5


def weave(kind, metres, n=256):
    """Normal map (n, n, 3) of a square tile `metres` wide."""
    y, x = np.mgrid[0:n, 0:n] / n
    wobble = lambda seed, k: noise((n, n), n / 40, n / 40, seed) * k
    fraction = lambda a: a - np.floor(a)
    threads = THREADS[kind]
    if kind == "crepe":  # fine uneven plain weave
        u, v = x * threads + wobble(1, 0.25), y * threads + wobble(2, 0.25)
        H = 0.000016 * np.cos(2 * np.pi * u) * np.cos(2 * np.pi * v)
        return normal_map(H + 0.000007 * noise((n, n), 2, 2, 4), metres)
    # 3/1 right-hand twill: warp ridges that float over three, and the weft where they dive
    u, v = x * threads + wobble(1, 0.10), y * threads + wobble(2, 0.08)
    step = fraction((u + v) / 4) * 4
    round_ = lambda a, half: np.sqrt(np.clip(1 - ((fraction(a) - 0.5) / half) ** 2, 0, 1))
    rise = np.clip(np.sin(np.pi * np.clip((step - 0.25) / 3.2, 0, 1)), 0, 1) ** 0.5
    H = 0.00012 * round_(u, 0.52) * (0.45 + 0.55 * rise) + 0.00005 * round_(v, 0.5) * (step < 0.8)
    return normal_map(H, metres, 1.1)
