"""Washi over bamboo: the skin of a paper lamp as pictures; u once round, v from top (0) to bottom (1)."""

import numpy as np

from parts.maths import bump
from parts.picture import noise


def washi(ribs, width=1024, height=512, seed=4):
    """(linear colour, light that comes through, normal map), each (height, width, 3).

    ribs: how many rings of bamboo hold the paper; it hangs in a little between them.
    """
    shape = (height, width)
    v = (np.arange(height) + 0.5)[:, None] / height
    # Long fibres lie in the sheet, this way and that.
    fibres = np.zeros(shape)
    for k in range(5):
        n = noise(shape, 14 + 9 * k, 0.8 + 0.5 * k, seed + k)
        sheared = np.stack([np.roll(row, int(i * (k - 2) * 0.7)) for i, row in enumerate(n)])
        fibres = np.maximum(fibres, np.clip(sheared - 1.7, 0, 1))
    cloud = noise(shape, 16, 16, seed + 9) + 0.6 * noise(shape, 4, 4, seed + 10)
    phase = v * ribs - np.floor(v * ribs)
    rib = bump(phase, 0.5, 0.10)
    seam = sum(bump((np.arange(width) + 0.5)[None] / width, (k + 0.5) / 8, 0.0022) for k in range(8))
    body = 1 + 0.018 * cloud - 0.05 * fibres
    colour = body[..., None] * np.array([0.66, 0.615, 0.53]) * (1 - 0.20 * rib - 0.03 * seam)[..., None]
    through = (1 + 0.035 * cloud - 0.16 * fibres) * (1 - 0.36 * rib - 0.10 * seam)
    # The bulb hangs in the middle: the paper glows most beside it.
    glow = 0.42 + 0.58 * bump(v, 0.50, 0.30)
    light = (through * glow)[..., None] * np.array([1.0, 0.80, 0.56])
    sag = 0.0016 * np.sin(np.pi * np.abs(phase - 0.5) * 2) * -1 + 0.0010 * rib
    heights = sag + 0.00003 * fibres + 0.00002 * cloud + 0.0001 * seam
    pixels = 1.1 / width, 0.62 / height
    slope = lambda axis, pixel: (np.roll(heights, -1, axis) - np.roll(heights, 1, axis)) / (2 * pixel)
    N = np.stack([-slope(1, pixels[0]), slope(0, pixels[1]), np.ones(shape)], -1)
    N = N / np.linalg.norm(N, axis=-1, keepdims=True) * 0.5 + 0.5
    return np.clip(colour, 0, 1), np.clip(light, 0, 1), N
