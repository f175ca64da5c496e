"""Downlights, the lamps behind the cove's lip, the air grille: all that is fixed to the ceilings."""

import math

from flat.lamps import lamp
from flat.mesh import Node, T
from flat.plan import COVE, H, LANDING, LOW
from flat.tints import hexc

# Part, place, height, watts.
DOWNLIGHTS = [
    *[("living", x, y, H, 60) for x, y in ((4.7, 4.75), (0.75, 4.3), (4.7, 6.2))],
    *[("living", x, y, COVE["z"], 46) for x, y in ((0.8, 0.48), (2.9, 0.48), (5.0, 0.48), (2.0, 3.52), (3.8, 3.52))],
    *[("living", x, y, COVE["z"], 46) for x, y in ((0.22, 1.2), (0.22, 2.25), (5.58, 1.2), (5.58, 2.5))],
    *[("entry", x, y, LOW, 46) for x, y in ((3.75, 7.62), (4.4, 8.1), (5.1, 8.55))],
    *[("bath", x, y, LOW, 40) for x, y in ((0.5, 8.1), (1.5, 7.55), (2.4, 7.75), (1.8, 8.6))],
    *[("bed1", x, y, H, 40) for x, y in ((6.7, 0.6), (6.7, 3.2), (8.0, 3.45), (9.4, 3.45), (9.9, 0.45))],
    *[("bed2", x, y, H, 40) for x, y in ((6.6, 5.2), (6.6, 8.0), (8.6, 8.2), (9.9, 5.0))],
]


def build_ceiling_lights():
    for part, x, y, z, watts in DOWNLIGHTS:
        node = Node("downlight", part, "ceiling", density=0.6)
        ring = [(0.046, 0), (0.046, -0.004), (0.038, -0.005), (0.034, -0.001)]
        node.lathe(ring, 20, tint=hexc("efece6"), M=T(x, y, z), lm=0.5)
        node.lathe([(0.034, -0.0015), (0.002, -0.0015)], 16, mat="emit", tint=(1, 0.82, 0.6), M=T(x, y, z), lm=0.3)
        lamp("SPOT", (x, y, z - 0.012), watts, False, spot_size=1.75, spot_blend=0.9, shadow_soft_size=0.035)
    build_cove_lights()
    build_grille()
    x0, y0, x1, y1 = LANDING
    lamp("POINT", ((x0 + x1) / 2, (y0 + y1) / 2, 2.2), 60, False, shadow_soft_size=0.1)


def build_cove_lights():
    w, z = COVE["w"], COVE["z"] + COVE["lip"] + 0.012
    for x, y, length, turn in (
        (2.9, COVE["y0"] + w * 0.55, 5.0, 0),
        (2.9, COVE["y1"] - w * 0.55, 5.0, 0),
        (w * 0.55, 1.99, 2.7, math.pi / 2),
        (5.8 - w * 0.55, 1.99, 2.7, math.pi / 2),
    ):
        lamp("AREA", (x, y, z), 9 * length, shape="RECTANGLE", size=length, size_y=0.03, rot=(math.pi, 0, turn))


def build_grille():
    node = Node("grille", "living", "ceiling", density=0.6)
    node.box(1.6, 3.72, 2.60, 4.2, 3.728, 2.71, r=0.002, tint=hexc("e8e5de"), skip="y")
    for k in range(6):
        z = 2.612 + 0.016 * k
        node.box(1.63, 3.727, z, 4.17, 3.731, z + 0.005, r=0, tint=(0.04, 0.04, 0.04), skip="y", lm=0.3)
    node.cyl(0.05, H - 0.03, H, seg=28, tint=hexc("f0eeea"), M=T(3.6, 6.1, 0), bev=0.008)
