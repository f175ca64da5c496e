"""Oiled wood as a periodic picture: the grain runs along u."""

from dataclasses import dataclass

import numpy as np

from parts.maths import sstep
from parts.picture import noise


@dataclass
class Timber:
    """Linear colours of early wood, late wood and pores, and how many years cross the picture."""

    early: tuple
    late: tuple
    pore: tuple
    years: int


WALNUT = Timber((0.238, 0.106, 0.047), (0.120, 0.049, 0.022), (0.048, 0.020, 0.010), 14)
STAINED = Timber((0.0240, 0.0215, 0.0200), (0.0130, 0.0118, 0.0112), (0.0075, 0.0070, 0.0068), 12)
OAK = Timber((0.375, 0.250, 0.140), (0.275, 0.172, 0.090), (0.130, 0.078, 0.040), 13)


def grain(timber, width=1024, height=512, metres=(0.6, 0.11), seed=1):
    """(linear colour, normal map), both (height, width, 3), of a tile so many metres along and across."""
    shape = (height, width)
    across = np.linspace(0, 1, height, endpoint=False)[:, None]
    warp = 0.55 * noise(shape, 260, 60, seed) + 0.10 * noise(shape, 80, 12, seed + 1)
    year = across * timber.years + warp
    phase = year - np.floor(year)
    # Growth slows through the year and stops at once: a ramp with a soft edge.
    late = sstep(phase, 0.25, 0.93) * (1 - sstep(phase, 0.93, 1.0))
    fibre = noise(shape, 26, 0.7, seed + 2)
    tone = noise(shape, 260, 34, seed + 3)
    open_ = sstep(noise(shape, 7, 0.6, seed + 4) + 0.5 * late, 1.55, 2.5)
    mix = lambda a, b, t: np.asarray(a) * (1 - t[..., None]) + np.asarray(b) * t[..., None]
    colour = mix(timber.early, timber.late, np.clip(0.20 + 0.48 * late + 0.13 * fibre + 0.13 * tone, 0, 1))
    colour = mix(colour, timber.pore, 0.75 * open_)
    height_ = -0.00006 * open_ + 0.000006 * fibre
    pixels = metres[0] / width, metres[1] / height
    slope = lambda axis, pixel: (np.roll(height_, -1, axis) - np.roll(height_, 1, axis)) / (2 * pixel)
    N = np.stack([-slope(1, pixels[0]), slope(0, pixels[1]), np.ones(shape)], -1)
    return colour, N / np.linalg.norm(N, axis=-1, keepdims=True) * 0.5 + 0.5


def boards(timber, count=6, size=1024, metres=0.6, seed=40):
    """A glued panel, (linear colour, normal map), both (size, size, 3): boards side by side along u.

    Every board comes from another tree: its rings and tone differ.
    """
    random = np.random.default_rng(seed)
    rows, fine = -(-size // count), 3
    strips = []
    for k in range(count):
        pictures = grain(timber, size, rows * fine, (metres, metres / count), seed + 7 * k)
        tone = 1 + 0.16 * random.uniform(-1, 1)
        thin = [p.reshape(rows, fine, size, 3).mean(1) for p in pictures]
        thin[0] = thin[0] * tone * np.array([1, 1 + 0.015 * random.uniform(-1, 1), 1])
        thin[0][0] *= 0.72  # the glued joint
        strips.append(thin)
    return tuple(np.concatenate(p)[:size] for p in zip(*strips))
