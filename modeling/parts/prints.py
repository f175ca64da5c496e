"""Prints: pictures of one repeat of a cloth, linear colour, without a seam at their edges."""

import numpy as np

from parts.maths import sstep

GROUND, LEAF, STEM, BUD = (
    np.array(c)
    for c in (
        (0.470, 0.505, 0.415),
        (0.060, 0.105, 0.075),
        (0.105, 0.150, 0.110),
        (0.790, 0.730, 0.600),
    )
)


def sprigs(n=1024, repeat=0.24):
    """Sprigs of willow, a few leaves each, thrown on evenly; no two lie alike."""
    random = np.random.default_rng(4)
    picture = np.tile(GROUND, (n, n, 1))
    y, x = (np.mgrid[0:n, 0:n] + 0.5) * repeat / n
    for place in scattered(random, 0.030, repeat):
        angle, bend = random.uniform(0, 2 * np.pi), random.uniform(-9, 9)
        dx, dy = ((d + repeat / 2) % repeat - repeat / 2 for d in (x - place[0], y - place[1]))
        box = np.hypot(dx, dy) < 0.026
        u = dx[box] * np.cos(angle) + dy[box] * np.sin(angle)
        v = -dx[box] * np.sin(angle) + dy[box] * np.cos(angle)
        v = v - bend * u * u
        ink = lambda colour, cover: picture.__setitem__(
            box, picture[box] * (1 - cover[:, None]) + colour * cover[:, None]
        )
        soft = 0.00035
        cover = lambda distance: sstep(-distance, -soft, soft)
        ink(STEM, cover(np.maximum(np.abs(v) - 0.00035, np.abs(u) - 0.012)))
        for k, at in enumerate((-0.009, -0.004, 0.001, 0.006)):
            side = 1 if k % 2 else -1
            size = 0.0068 - 0.0009 * abs(k - 1.5) + random.uniform(-0.0006, 0.0006)
            ink(LEAF, cover(leaf(u - at, side * v, size)))
        if random.random() < 0.45:
            ink(BUD, cover(np.hypot((u - 0.0130) / 1.25, v) - 0.0019))
        else:
            ink(LEAF, cover(leaf(u - 0.0115, v, 0.0062, 0)))
    return picture


def leaf(u, v, length, turn=0.72):
    """About the distance to a leaf that grows from the origin, `turn` radians off the stem."""
    a = u * np.cos(turn) + v * np.sin(turn)
    b = -u * np.sin(turn) + v * np.cos(turn)
    t = np.clip(a / length, 0, 1)
    half = 0.24 * length * np.sin(np.pi * t) ** 0.8 * (1.25 - 0.5 * t)
    return np.maximum(np.abs(b) - half, np.maximum(-a, a - length))


def scattered(random, apart, repeat):
    """Points at least `apart` from each other, also over the edges of the repeat."""
    points = []
    for p in random.uniform(0, repeat, (6000, 2)):
        d = np.abs(np.array(points or [[9, 9]]) - p)
        if (np.hypot(*np.minimum(d, np.abs(repeat - d)).T) > apart).all():
            points.append(p)
    return points
