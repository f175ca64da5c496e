"""Small pictures of shoppers: strands of hair, a knit, an eye (sRGB or normals, 0..1, v up)."""

import numpy as np

from parts.maths import sstep


def relief(H, scale):
    """Normal map of a periodic height map."""
    slope = lambda axis: (np.roll(H, -1, axis) - np.roll(H, 1, axis)) * 0.5 * scale
    n = np.stack([-slope(1), -slope(0), np.ones_like(H)], -1)
    return n / np.linalg.norm(n, axis=-1, keepdims=True) * 0.5 + 0.5


def strands(n=512):
    """(grey factor, normal map) of hair that runs along v."""
    rs = np.random.RandomState(1)
    u, v = np.meshgrid(np.arange(n) / n, np.arange(n) / n)
    H = np.zeros((n, n))
    for _ in range(46):
        f = rs.randint(10, 150)
        sway = 0.05 + 0.12 * rs.rand()
        bend = np.sin(2 * np.pi * (v * rs.randint(1, 3) + rs.rand()))
        H += np.sin(2 * np.pi * (f * u + sway * bend + rs.rand())) / (1 + f / 90)
    H = (H - H.mean()) / H.std()
    grey = np.clip(0.80 + 0.10 * H, 0.45, 1)
    broad = 0.06 * np.sin(2 * np.pi * (3 * u + rs.rand()))
    broad = broad + 0.05 * np.sin(2 * np.pi * (7 * u + rs.rand()))
    grey = np.clip(grey + broad, 0.4, 1)
    return np.stack([grey, grey**1.08, grey**1.16], -1), relief(H, 0.42)


def plain_knit(n=256, wales=24):
    u, v = np.meshgrid(np.arange(n) / n, np.arange(n) / n)
    across = np.abs(np.sin(2 * np.pi * u * wales))
    stitch = 0.6 + 0.4 * np.sin(2 * np.pi * (v * wales * 1.5 + 0.25 * across))
    grain = np.random.RandomState(2).rand(n, n)
    return relief(np.abs(np.sin(np.pi * (u * wales))) ** 0.7 * stitch + 0.25 * grain, 0.9)


def eye(kind, iris, hair, n=256):
    """Left half: 40 mm of an eye seen from the front; right half: the lashes' plain dark."""
    woman = kind == "woman"
    u, v = np.meshgrid((np.arange(n * 2) + 0.5) / n, (np.arange(n) + 0.5) / n)
    X, Y = (u - 0.5) * 40, (v - 0.5) * 40  # mm
    r, a = np.hypot(X, Y), np.arctan2(Y, X)
    white = np.array([0.80, 0.77, 0.745] if woman else [0.73, 0.69, 0.655])
    c = white - (sstep(r, 8, 15) * 0.20)[..., None] * [0.5, 1, 1]
    veins = np.sin(a * 23 + 3 * np.sin(r * 0.8)) * np.sin(a * 9 + r * 0.6) - 0.6
    c = c - (np.clip(veins, 0, 1) * sstep(r, 8.5, 13))[..., None] * [0.04, 0.20, 0.19]

    radius = 6.6 if woman else 6.1
    t = np.clip(r / radius, 0, 1)
    fibres = 0.5 + 0.3 * np.sin(a * 61 + 2 * np.sin(a * 17)) + 0.2 * np.sin(a * 29)
    bright = 0.62 + 0.75 * np.exp(-(((t - 0.55) / 0.26) ** 2)) + 0.30 * fibres * (1 - t)
    bright = bright * (1 - 0.70 * sstep(t, 0.76, 1.0)) * (1 - 0.96 * sstep(0.46 - t, 0, 0.07))
    inside = sstep(radius - r, -0.45, 0.45)[..., None]
    c = c * (1 - inside) + iris * bright[..., None] * inside

    # Shade of the upper lid and in the corners; then what the eye mirrors.
    lid = 0.58 * np.exp(-np.maximum((5.6 if woman else 5.0) - Y, 0) / 1.5)
    corner = 0.35 * np.exp(-np.maximum(12.6 - np.abs(X), 0) / 2.2)
    c = c * ((1 - np.clip(lid, 0, 0.58)) * (1 - corner))[..., None]
    window = 0.95 * np.exp(-((((X + 1.9) / 0.80) ** 2 + ((Y - 2.0) / 0.80) ** 2) ** 1.8))
    glow = 0.30 * np.exp(-(((X - 2.2) / 0.9) ** 2) - ((Y + 2.4) / 0.7) ** 2)
    c = np.maximum(c, (window + glow)[..., None])
    c[:, n:] = hair * 0.45
    return c
