"""Bridle leather with rows of stitches as a picture: u along a strap, v round it."""

import numpy as np

from parts.maths import bump, sstep
from parts.picture import noise

PITCH = 0.0050  # metres from stitch to stitch


def strap_leather(colour, thread, rows, edges, length=0.20, round_=0.05, width=1024, height=256, seed=2):
    """(linear colour, normal map), each (height, width, 3), of so many metres along and round.

    rows: v of the rows of stitches; edges: v of the burnished edges; colour, thread: linear.
    """
    shape = (height, width)
    u = (np.arange(width) + 0.5)[None] / width * length
    v = (np.arange(height) + 0.5)[:, None] / height * round_
    pores = noise(shape, 1.4, 1.4, seed) + 0.6 * noise(shape, 4, 4, seed + 1)
    cloud = noise(shape, 60, 30, seed + 2)
    phase = u / PITCH - np.floor(u / PITCH)
    on, dent = np.zeros(shape), np.zeros(shape)
    for row in rows:
        d = v - row * round_ - 0.0004 * (phase - 0.5)  # hand-sewn stitches lie askew
        on = np.maximum(on, sstep(0.00055 - np.abs(d), 0, 0.0002) * sstep(0.40 - np.abs(phase - 0.5), 0, 0.06))
        dent = np.maximum(dent, bump(v, row * round_, 0.0010))
    edge = sum(bump(v, e * round_, 0.0016) for e in edges)
    tone = 1 + 0.05 * cloud + 0.035 * pores - 0.16 * dent - 0.42 * np.clip(edge, 0, 1)
    picture = np.asarray(colour) * tone[..., None]
    sewn = np.asarray(thread) * (0.82 + 0.18 * np.sin(np.pi * np.clip(phase, 0, 1)))[..., None]
    picture = picture * (1 - on[..., None]) + sewn * on[..., None]
    heights = 0.000020 * pores - 0.00022 * dent + 0.00038 * on * np.sin(np.pi * phase) ** 0.5
    pixels = length / width, round_ / height
    slope = lambda axis, pixel: (np.roll(heights, -1, axis) - np.roll(heights, 1, axis)) / (2 * pixel)
    N = np.stack([-slope(1, pixels[0]), slope(0, pixels[1]), np.ones(shape)], -1)
    return np.clip(picture, 0.003, 1), N / np.linalg.norm(N, axis=-1, keepdims=True) * 0.5 + 0.5
