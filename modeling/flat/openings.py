"""Windows, the sliding door, and doors that turn on their hinges."""

import math

import numpy as np

from flat.mesh import Node, T, rot
from flat.plan import OPEN
from flat.tints import ANTH, KWHITE, WHITE, hexc
from flat.walls import Across

STEEL = dict(tint=hexc("bdbab4"), cls="steel")
JAMB = 0.022  # thickness of a door's lining
GAP = 0.003  # between leaf and lining
LEAF = 0.042  # thickness of a leaf
HANDLE = 1.02  # its height


def build_openings():
    for o in OPEN:
        dict(slider=build_slider, window=build_window, gap=build_lining, door=build_door)[o.kind](o)


def pane(wall, frame, glass, u0, u1, z0, z1, p, rail=0.055, depth=0.05):
    """A framed pane of glass, its middle in the plane p."""
    bars = ((u0, u1, z0, z0 + rail), (u0, u1, z1 - rail, z1))
    posts = ((u0, u0 + rail, z0 + rail, z1 - rail), (u1 - rail, u1, z0 + rail, z1 - rail))
    for side in (*bars, *posts):
        wall.box(frame, *side, p - depth / 2, p + depth / 2, r=0.004, tint=ANTH)
    inside = rail - 0.005
    wall.box(glass, u0 + inside, u1 - inside, z0 + inside, z1 - inside, p - 0.006, p + 0.006, r=0, mat="glass")


def build_slider(o):
    """Four panes on two tracks; the second stands open, before the first."""
    wall, edge, p = Across(o.axis), 0.035, -0.17
    frame, glass = Node("slider", o.part, "shell", density=0.7), Node("slider glass", o.part, "glass")
    wall.box(frame, o.a, o.b, 0, 0.018, p - 0.075, p + 0.075, tint=ANTH)
    wall.box(frame, o.a, o.b, o.head - edge, o.head, p - 0.075, p + 0.075, tint=ANTH)
    for u in (o.a, o.b - edge):
        wall.box(frame, u, u + edge, 0.018, o.head - edge, p - 0.075, p + 0.075, tint=ANTH)
    start, width = o.a + edge, (o.b - o.a - 2 * edge) / 4
    outside, inside = p - 0.034, p + 0.034
    for k, track in ((0, outside), (0.12, inside), (2, inside), (3, outside)):
        u0 = start + width * k - (0.03 if k in (3,) else 0)
        pane(wall, frame, glass, u0, u0 + width + 0.03, 0.02, o.head - edge, track, rail=0.06)
    for u in (start + width * 1.12 - 0.0, start + width * 2 + 0.03):
        wall.box(frame, u - 0.011, u + 0.011, 0.92, 1.28, p + 0.058, p + 0.092, r=0.006, seg=2, tint=hexc("1d1e20"))


def slider_way(o):
    """(from, to) along the wall of the way through the sliding door."""
    width = (o.b - o.a - 0.07) / 4
    return o.a + 0.035 + width * 1.12 + 0.05, o.a + 0.035 + width * 2 - 0.02


def build_window(o):
    wall = Across(o.axis)
    frame, glass = Node("window", o.part, "shell", density=0.7), Node("window glass", o.part, "glass")
    p = o.near + 0.1 if o.near < 0 else o.far - 0.1
    inward = 1 if o.near < 0 else -1
    count = 2 if o.b - o.a > 1 else 1
    width = (o.b - o.a) / count
    for k in range(count):
        pane(wall, frame, glass, o.a + width * k, o.a + width * (k + 1), o.sill, o.head, p, rail=0.06, depth=0.06)
    grip = o.a + width + 0.03 if count == 2 else o.b - 0.03
    z = (o.sill + o.head) / 2
    wall.box(frame, grip - 0.012, grip + 0.012, z - 0.06, z + 0.06, p + inward * 0.03, p + inward * 0.055, **STEEL)
    inner = o.far if inward > 0 else o.near
    if o.id == "kitchen_window":
        board = dict(mat="stone", tint=(0.95, 0.94, 0.92))
        wall.box(frame, o.a, o.b, o.sill, o.sill + 0.02, inner - inward * 0.2, inner + inward * 0.02, r=0.005, **board)
    else:
        wide = 0.03 if o.part != "bath" else 0
        board = dict(tint=WHITE, cls="satin", skip="z")
        top = o.sill + 0.025
        wall.box(
            frame, o.a - wide, o.b + wide, o.sill, top, inner - inward * 0.17, inner + inward * 0.035, r=0.006, **board
        )


def build_lining(o):
    """Lining and architraves of a way through a wall."""
    wall, node = Across(o.axis), Node("lining", o.part, "shell", density=1.1)
    paint = dict(tint=KWHITE if o.id != "front_door" else hexc("6d5a47"))
    wide, n, f, z = 0.065 if o.kind == "door" else 0.03, o.near, o.far, o.head
    for face, out in ((n, -1), (f, 1)):
        p = sorted((face + out * 0.012, face - out * 0.0025))
        wall.box(node, o.a - wide, o.a + 0.008, 0, z + wide, *p, skip="z", **paint)
        wall.box(node, o.b - 0.008, o.b + wide, 0, z + wide, *p, skip="z", **paint)
        wall.box(node, o.a + 0.008, o.b - 0.008, z - 0.008, z + wide, *p, **paint)
    wall.box(node, o.a, o.a + JAMB, 0, z, n, f, r=0.002, skip="z", **paint)
    wall.box(node, o.b - JAMB, o.b, 0, z, n, f, r=0.002, skip="z", **paint)
    wall.box(node, o.a + JAMB, o.b - JAMB, z - JAMB, z, n, f, r=0.002, **paint)
    return wall, node, paint


def build_door(o):
    """A lining with a stop, and a leaf on its hinge that opens towards `into`."""
    wall, node, paint = build_lining(o)
    face = o.far if o.into > 0 else o.near
    stop = face - o.into * (LEAF + 0.008), face - o.into * (LEAF + 0.028)
    a, b, z = o.a + JAMB, o.b - JAMB, o.head - JAMB
    for u0, u1 in ((a, a + 0.012), (b - 0.012, b)):
        wall.box(node, u0, u1, 0, z, *stop, r=0.001, skip="z", **paint)
    wall.box(node, a + 0.012, b - 0.012, z - 0.012, z, *stop, r=0.001, **paint)
    hinge, angle, side, width = hinge_of(o)
    name = "door-" + o.id.removesuffix("_door")
    leaf = Node(name + "-leaf", o.part, name, at=hinge, rz=angle, hinge=name)
    build_leaf(leaf, width, z - GAP, side, paint["tint"], solid=o.id == "front_door")
    for k in (0.25, z - 0.3):  # knuckles of the hinges
        leaf.cyl(0.006, k, k + 0.09, seg=10, M=T(-0.001, side * 0.005, 0), **STEEL)


def hinge_of(o):
    """(place of the axis, angle of the leaf from +x, side that it opens to in its own space, its width)."""
    wall = Across(o.axis)
    face = o.far if o.into > 0 else o.near
    u, away = (o.a + JAMB + GAP, 1) if o.hinge == "a" else (o.b - JAMB - GAP, -1)
    along = wall.along() * away
    into = wall.through() * o.into
    side = int(np.sign(along[0] * into[1] - along[1] * into[0]))
    at = np.array(wall.point(u, face, 0)) - into * 0.004
    return tuple(at), math.atan2(along[1], along[0]), side, o.b - o.a - 2 * (JAMB + GAP)


def build_leaf(leaf, width, top, side, tint, solid):
    """From the hinge along +x, its face to the room at y = 0; framed panels and a lever on both faces."""
    back = -side * LEAF
    low, high = min(0, back), max(0, back)
    leaf.box(0, low, 0.008, width, high, top, r=0.002, tint=tint)
    for face, out in ((0, side), (back, -side)):
        panels = ((0.16, 0.92), (1.06, top - 0.15)) if not solid else ((0.16, top - 0.15),)
        for z0, z1 in panels:
            build_moulding(leaf, 0.13, width - 0.13, z0, z1, face, out, tint)
        build_lever(leaf, width - 0.062, face, out)


def build_moulding(leaf, x0, x1, z0, z1, face, out, tint, wide=0.02):
    p = sorted((face, face + out * 0.006))
    for xa, xb, za, zb in (
        (x0, x1, z0, z0 + wide),
        (x0, x1, z1 - wide, z1),
        (x0, x0 + wide, z0 + wide, z1 - wide),
        (x1 - wide, x1, z0 + wide, z1 - wide),
    ):
        leaf.box(xa, p[0], za, xb, p[1], zb, r=0.0025, tint=tint, skip="Y" if out < 0 else "y")


def build_lever(leaf, x, face, out):
    M = T(x, face, HANDLE) @ rot("X", math.pi / 2)
    leaf.cyl(0.026, -0.007, 0.007, seg=20, M=M, **STEEL)
    at = lambda dx, off, dz=0: (x - dx, face + out * off, HANDLE + dz)
    path = [at(0, 0), at(0, 0.03), at(0, 0.042), at(0.012, 0.05), at(0.05, 0.052), at(0.125, 0.05, -0.002)]
    leaf.tube(path, 0.0085, seg=8, **STEEL)
