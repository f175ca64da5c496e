"""Curtains and sheers, hung before the windows."""

import numpy as np

from flat.mesh import Node
from flat.plan import H
from flat.tints import hexc
from flat.walls import Across

DRAPE, SHEER = (0.64, 0.60, 0.52), (0.95, 0.94, 0.92)


def cloth(node, wall, u0, u1, p, folds, depth, top, mat, tint, seed):
    """Hangs from `top` to the floor in `folds` waves, from u0 to u1 along the wall, round the plane p."""
    r = np.random.RandomState(seed)
    count, rows = folds * 8 + 1, 9
    u = np.linspace(0, 1, count)
    drift = lambda knots: np.interp(u, np.linspace(0, 1, knots), r.normal(0, 1, knots))
    phase = 2 * np.pi * folds * u + 0.5 * np.sin(2 * np.pi * u * 1.7 + seed) + 0.25 * drift(12)
    amplitude = depth * (1 + 0.25 * drift(9))
    P = []
    for v in np.linspace(0, 1, rows):
        wide = 0.72 + 0.38 * v**1.5
        along = u0 + (u1 - u0) * u + 0.35 * amplitude * np.sin(2 * phase) * v
        sway = 0.012 * np.sin(2 * np.pi * u * 1.3 + seed) * v
        across = p + amplitude * wide * np.sin(phase + 0.5 * v * np.sin(3 * u + seed)) + sway
        z = top - (top - 0.018) * v
        P.append([wall.point(a, b, z) for a, b in zip(along, across)])
    node.grid(
        np.array(P).transpose(1, 0, 2), mat=mat, tint=tint, lm=0.75 if mat == "drape" else 0.6, face=wall.through()
    )


def build_curtains():
    south = Across("y")
    node = Node("curtains", "living", "curtain")
    for u0, u1, seed in ((0.10, 0.86, 1), (4.94, 5.70, 4)):
        cloth(node, south, u0, u1, 0.105, 7, 0.055, 2.725, "drape", DRAPE, seed)
    for u0, u1, folds, seed in ((0.80, 1.62, 9, 2), (4.30, 5.0, 8, 3)):
        cloth(node, south, u0, u1, 0.175, folds, 0.03, 2.725, "sheer", SHEER, seed)
    rail(south, "living", 0.05, 5.75, 0.06, 0.20)

    node = Node("curtains", "bed1", "curtain")
    for u0, u1, seed in ((6.42, 7.02, 5), (9.18, 9.72, 6)):
        cloth(node, south, u0, u1, 0.105, 6, 0.05, 2.725, "drape", hexc("b9ae9d"), seed)
    for u0, u1, seed in ((6.98, 7.62, 7), (8.62, 9.22, 8)):
        cloth(node, south, u0, u1, 0.175, 7, 0.028, 2.725, "sheer", SHEER, seed)
    rail(south, "bed1", 6.36, 9.80, 0.06, 0.20)

    east = Across("x")
    node = Node("curtains", "bed2", "curtain")
    for u0, u1, seed in ((5.55, 6.02, 9), (7.78, 8.25, 10)):
        cloth(node, east, u0, u1, 10.20, 5, 0.045, 2.62, "drape", hexc("8fa0a0"), seed)
    rail(east, "bed2", 5.5, 8.3, 10.16, 10.24, z=2.62)


def rail(wall, part, u0, u1, p0, p1, z=H - 0.022):
    node = Node("curtain rail", part, "ceiling" if z > 2.7 else "shell")
    wall.box(node, u0, u1, z, z + 0.02, p0, p1, r=0.002, tint=hexc("e8e4dc"), lm=0.3)
