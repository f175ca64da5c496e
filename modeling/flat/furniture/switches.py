"""Switches beside doors, sockets above the skirting."""

from flat.mesh import Node
from flat.tints import hexc
from flat.walls import Across

# Part, wall's axis, the wall's plane and the way that it looks, place along it, height, how many.
SWITCHES = [
    ("living", "x", 5.8, -1, 3.28, 1.08, 2),
    ("living", "y", 7.0, -1, 5.62, 1.08, 3),
    ("entry", "y", 9.1, -1, 3.55, 1.08, 2),
    ("entry", "x", 3.02, 1, 7.66, 1.08, 1),
    ("bed1", "x", 5.92, 1, 3.28, 1.08, 2),
    ("bed1", "x", 10.3, -1, 0.52, 0.72, 1),
    ("bed1", "x", 10.3, -1, 3.42, 0.72, 1),
    ("bed2", "x", 5.92, 1, 7.56, 1.08, 1),
]
SOCKETS = [
    ("living", "x", 5.8, -1, 0.35, 0.3, 2),
    ("living", "x", 0, 1, 3.25, 0.3, 2),
    ("living", "x", 5.8, -1, 4.55, 0.3, 1),
    ("living", "y", 0, 1, 0.6, 0.3, 2),
    ("living", "y", 0, 1, 5.3, 0.3, 1),
    ("bed1", "y", 0, 1, 6.3, 0.3, 2),
    ("bed2", "x", 10.3, -1, 8.2, 0.3, 2),
    ("entry", "x", 5.8, -1, 7.4, 0.3, 1),
]


def build_switches():
    for rows, is_switch in ((SWITCHES, True), (SOCKETS, False)):
        for part, axis, plane, out, u, z, count in rows:
            node, wall = Node("switches", part, "shell", density=0.6), Across(axis)
            for k in range(count):
                plate(node, wall, plane, out, u + (k - (count - 1) / 2) * 0.072, z, is_switch)


def plate(node, wall, plane, out, u, z, is_switch):
    def raised(half, low, high, **k):
        wall.box(node, u - half, u + half, z - half, z + half, plane + out * low, plane + out * high, **k)

    raised(0.0405, 0, 0.008, r=0.003, tint=hexc("f2f0ec"))
    if is_switch:
        raised(0.027, 0.006, 0.0115, r=0.002, tint=hexc("f6f5f2"))
    else:
        raised(0.021, 0.006, 0.0095, r=0.004, tint=hexc("dcd9d3"))
        raised(0.003, 0.0085, 0.0100, r=0, tint=(0.02, 0.02, 0.02))
