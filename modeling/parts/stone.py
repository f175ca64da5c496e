"""Cut and honed stone as periodic pictures, linear colour, for a tile of 0.3 m."""

import numpy as np

from parts.maths import bump, sstep
from parts.picture import noise


def mix(a, b, t):
    return np.asarray(a) * (1 - t[..., None]) + np.asarray(b) * t[..., None]


def travertine(n=512, seed=1):
    """Warm, in beds, with filled pores."""
    shape = (n, n)
    beds = noise(shape, 90, 5, seed) + 0.6 * noise(shape, 50, 2, seed + 1)
    colour = mix((0.545, 0.440, 0.325), (0.385, 0.285, 0.195), sstep(beds, -1.6, 2.2))
    colour *= (1 + 0.035 * noise(shape, 1.2, 0.9, seed + 2))[..., None]
    pores = sstep(noise(shape, 5, 1.4, seed + 3) + 0.5 * beds, 2.1, 2.7)
    return np.clip(mix(colour, (0.210, 0.150, 0.100), 0.8 * pores), 0, 1)


def slate(n=512, seed=2):
    """Nearly black, with a few pale veins."""
    shape = (n, n)
    fold = noise(shape, 60, 40, seed) + 0.35 * noise(shape, 14, 10, seed + 1)
    colour = mix((0.022, 0.022, 0.023), (0.040, 0.040, 0.041), sstep(fold, -1.5, 1.5))
    vein = bump(fold, 0.35, 0.018) * sstep(noise(shape, 40, 40, seed + 2), 0.2, 1.4)
    colour *= (1 + 0.06 * noise(shape, 1, 1, seed + 3))[..., None]
    return np.clip(mix(colour, (0.330, 0.315, 0.295), 0.75 * vein), 0, 1)
