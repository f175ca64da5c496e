"""Basket weaves seen close: wool for chairs (two threads over two), canvas (one over one)."""

import numpy as np

from parts.picture import noise
from parts.weave import normal_map


def basket(metres, cells=32, strands=2, n=512, melange=0.16, relief=0.00042, seed=1):
    """(factor on the cloth's colour, linear; normal map), both (n, n, 3), of a square tile.

    cells: how many times weft and warp change across it, an even number; strands: threads that run
    together; melange: how much the threads' tones differ; relief: metres from valley to ridge.
    """
    y, x = np.mgrid[0:n, 0:n] * cells / n
    wobble = lambda k, size: noise((n, n), size, size, seed + k)
    u, v = x + 0.10 * wobble(1, 9), y + 0.10 * wobble(2, 9)
    over = (np.floor(u) + np.floor(v)) % 2 == 0  # the weft (along x) lies on top
    fu, fv = u - np.floor(u), v - np.floor(v)
    ribs = lambda f: np.abs(np.sin(strands * np.pi * f)) ** 0.6  # threads side by side
    hump = lambda f: np.sin(np.pi * f) ** 0.5  # rises out of the cloth and dives again
    height = np.where(over, ribs(fv) * (0.35 + 0.65 * hump(fu)), ribs(fu) * (0.35 + 0.65 * hump(fv)))
    twist = np.where(over, np.sin(2 * np.pi * (3 * u + 1.5 * v)), np.sin(2 * np.pi * (3 * v - 1.5 * u)))
    fuzz = wobble(5, 0.8)
    # Each thread has a tone of its own that changes slowly along it.
    thread = np.where(over, noise((n, n), 40, 1.4, seed + 6), noise((n, n), 1.4, 40, seed + 7))
    fleck = np.where(over, noise((n, n), 7, 1.2, seed + 8), noise((n, n), 1.2, 7, seed + 9))
    light = (0.50 + 0.50 * height) * (1 + 0.05 * twist + 0.05 * fuzz)
    light *= 1 + melange * (0.55 * thread + 0.6 * fleck)
    warm = np.array([1.0, 0.996, 0.988]) ** (thread[..., None] + fleck[..., None])
    colour = np.clip(light[..., None] * warm, 0, None)
    heights = relief * (height + 0.07 * twist + 0.10 * fuzz)
    return np.clip(colour / np.quantile(colour, 0.995), 0, 1), normal_map(heights, metres)
