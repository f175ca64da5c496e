"""Floors, walls with their holes, ceilings, skirting, the cove, the balcony, the landing."""

import numpy as np

from flat.mesh import Node
from flat.plan import BALCONY, COVE, EXT, H, LANDING, OPEN, ROOMS
from flat.tints import ANTH, CEILING, KWHITE, WHITE, hexc
from flat.walls import Across

TILED = ("bath",)
LOOK = dict(S=(0, 1, 0), N=(0, -1, 0), W=(1, 0, 0), E=(-1, 0, 0))
SKIRTING = 0.075
CUT = hexc("3a3835")  # what is seen of a wall where the roof is taken off


def shell(part):
    return Node("shell", part, "shell")


def build_shell():
    for id, room in ROOMS.items():
        build_room(id, room)
    for opening in OPEN:
        build_reveals(opening)
    build_cove()
    build_cuts()
    build_balcony()
    build_landing()


def build_room(id, room):
    x0, y0, x1, y1 = room.x0, room.y0, room.x1, room.y1
    floor = Node("floor", room.part, "floor", density=room.density)
    floor.quad((x0, y0, 0), (x1, y0, 0), (x1, y1, 0), (x0, y1, 0), mat=room.floor, grain="y", tint=floor_tint(room))
    ceiling = Node("ceiling", room.part, "ceiling", density=0.6 * room.density)
    z = room.ceiling
    ceiling.quad((x0, y1, z), (x1, y1, z), (x1, y0, z), (x0, y0, z), mat="wall", tint=CEILING)
    for side in "SNWE":
        wall = Across("y" if side in "SN" else "x")
        at = dict(S=y0, N=y1, W=x0, E=x1)[side]
        u0, u1 = (x0, x1) if wall.axis == "y" else (y0, y1)
        holes = [
            o for o in OPEN if o.axis == wall.axis and at in (o.near, o.far) and o.a >= u0 - 0.01 and o.b <= u1 + 0.01
        ]
        look = np.array(LOOK[side], float)
        build_wall(room, wall, at, u0, u1, holes, look, id in TILED)
        if id not in TILED:
            build_skirting(room, wall, at, u0, u1, holes, look)


def floor_tint(room):
    return (0.60, 0.585, 0.56) if room.floor == "btile" else (1, 1, 1)


def build_wall(room, wall, at, u0, u1, holes, look, tiled):
    us = sorted({u0, u1, *[o.a for o in holes], *[o.b for o in holes]})
    zs = sorted({0, room.ceiling, *[o.sill for o in holes], *[o.head for o in holes]})
    V = np.array([wall.point(u, at, z) for u in us for z in zs], float)
    F, rows = [], len(zs)
    for i in range(len(us) - 1):
        for j in range(rows - 1):
            u, z = (us[i] + us[i + 1]) / 2, (zs[j] + zs[j + 1]) / 2
            if any(o.a < u < o.b and o.sill < z < o.head for o in holes):
                continue
            F.append([i * rows + j, (i + 1) * rows + j, (i + 1) * rows + j + 1, i * rows + j + 1])
    p = V[F[0]]
    if np.cross(p[1] - p[0], p[2] - p[0]).dot(look) < 0:
        F = [face[::-1] for face in F]
    node = Node("walls", room.part, "shell", density=room.density)
    node.add(V, F, mat="btile" if tiled else "wall", tint=(0.98, 0.97, 0.95) if tiled else WHITE)


def build_skirting(room, wall, at, u0, u1, holes, look):
    """Along the wall, between what opens to the floor."""
    node = Node("skirting", room.part, "shell", density=0.9 * room.density)
    out = float(look @ wall.through())
    back = {("x", 1): "x", ("x", -1): "X", ("y", 1): "y", ("y", -1): "Y"}[wall.axis, int(out)]
    start = u0
    for o in sorted((o for o in holes if o.sill == 0), key=lambda o: o.a):
        margin = 0.065 if o.kind == "door" else 0.03
        if o.kind == "slider":
            margin = 0
        if o.a - margin - start > 0.05:
            wall.box(node, start, o.a - margin, 0, SKIRTING, at, at + out * 0.012, tint=KWHITE, skip="z" + back)
        start = o.b + margin
    if u1 - start > 0.05:
        wall.box(node, start, u1, 0, SKIRTING, at, at + out * 0.012, tint=KWHITE, skip="z" + back)


def build_reveals(o):
    """The inside of a hole through a wall."""
    wall, node = Across(o.axis), Node("reveals", o.part, "shell")
    tile = dict(mat="wall", tint=WHITE)
    ends = lambda u: [(u, o.near, o.sill), (u, o.far, o.sill), (u, o.far, o.head), (u, o.near, o.head)]
    wall.quad(node, ends(o.a), wall.along(), **tile)
    wall.quad(node, ends(o.b), -wall.along(), **tile)
    level = lambda z: [(o.a, o.near, z), (o.b, o.near, z), (o.b, o.far, z), (o.a, o.far, z)]
    wall.quad(node, level(o.head), (0, 0, -1), **tile)
    if o.sill > 0:
        wall.quad(node, level(o.sill), (0, 0, 1), **tile)
    else:
        floor = Node("threshold", o.part, "floor")
        wall.quad(floor, level(0), (0, 0, 1), mat="floor", grain="y")


def build_cove():
    """The dropped border of the living area's ceiling; lamps lie behind its lip."""
    node = Node("cove", "living", "ceiling", density=1.2)
    white = dict(mat="wall", tint=CEILING)
    w, z, top = COVE["w"], COVE["z"], COVE["z"] + COVE["lip"]
    x0, y0, x1, y1 = (COVE[k] for k in ("x0", "y0", "x1", "y1"))
    outer = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    inner = [(x0 + w, y0 + w), (x1 - w, y0 + w), (x1 - w, y1 - w), (x0 + w, y1 - w)]
    V = [(*p, z) for p in outer + inner]
    node.add(V, [[i, i + 4, (i + 1) % 4 + 4, (i + 1) % 4] for i in range(4)], **white)
    for i in range(4):
        a, b = inner[i], inner[(i + 1) % 4]
        node.quad((*a, z), (*a, top), (*b, top), (*b, z), **white)
        node.quad((*a, top), (*outer[i], top), (*outer[(i + 1) % 4], top), (*b, top), lm=0.4, **white)
    for y, faces_south in ((y0, True), (y1, False)):
        q = [(x0, y, z), (x1, y, z), (x1, y, H), (x0, y, H)]
        node.quad(*(q if faces_south else q[::-1]), **white)


def build_cuts():
    """The walls' section at the height of the ceiling, in between the rooms."""
    node = Node("cuts", "living", "shell", density=0.02)
    rooms = list(ROOMS.values())
    xs = sorted({-EXT, 10.6, *[v for r in rooms for v in (r.x0, r.x1)]})
    ys = sorted({-EXT, 9.4, *[v for r in rooms for v in (r.y0, r.y1)]})
    for xa, xb in zip(xs, xs[1:]):
        for ya, yb in zip(ys, ys[1:]):
            x, y = (xa + xb) / 2, (ya + yb) / 2
            if not any(r.x0 < x < r.x1 and r.y0 < y < r.y1 for r in rooms):
                node.quad((xa, ya, H), (xb, ya, H), (xb, yb, H), (xa, yb, H), cls="matt", tint=CUT)


def build_balcony():
    x0, y0, x1, y1 = BALCONY
    floor = Node("balcony floor", "living", "floor", density=0.45)
    floor.quad((x0, y0, -0.02), (x1, y0, -0.02), (x1, y1, -0.02), (x0, y1, -0.02), mat="btile", tint=(0.40, 0.39, 0.37))
    top = Node("balcony above", "living", "ceiling", density=0.3)
    top.box(x0 - 0.3, y0 - 0.06, 2.82, x1 + 0.3, y1, 3.06, r=0.01, mat="wall", tint=hexc("cfc9be"), skip="YZ")
    node = Node("balcony", "living", "shell", density=0.45)
    pale = dict(mat="wall", tint=hexc("b3aca0"))
    node.box(x0 - 0.3, y0 - 0.06, -0.25, x1 + 0.3, y0, 0, r=0.01, mat="wall", tint=hexc("aaa398"))
    for x in (x0 - 0.28, x1):
        node.box(x, y0, -0.1, x + 0.28, y1, 2.82, r=0.01, skip="zZY", **pale)
    for x in np.linspace(x0 + 0.03, x1 - 0.03, 6):
        node.box(x - 0.02, y0 + 0.05, -0.02, x + 0.02, y0 + 0.09, 1.05, tint=ANTH, skip="z")
    node.box(x0, y0 + 0.035, 1.05, x1, y0 + 0.105, 1.085, r=0.008, seg=2, tint=ANTH)
    glass = Node("rail glass", "living", "glass")
    for a, b in zip(np.linspace(x0 + 0.05, x1 - 1.2, 5), np.linspace(x0 + 1.2, x1 - 0.05, 5)):
        glass.box(a + 0.01, y0 + 0.062, 0.06, b - 0.01, y0 + 0.074, 1.05, r=0, mat="glass")
    facade(node, pale)


def facade(node, pale):
    """The south wall from outside."""
    holes = [o for o in OPEN if o.axis == "y" and o.near == -EXT]
    us = sorted({-EXT, 10.6, *[v for o in holes for v in (o.a, o.b)]})
    zs = sorted({-0.25, 3.1, *[v for o in holes for v in (o.sill, o.head)]})
    rows = len(zs)
    V = [(u, -EXT, z) for u in us for z in zs]
    F = []
    for i in range(len(us) - 1):
        for j in range(rows - 1):
            u, z = (us[i] + us[i + 1]) / 2, (zs[j] + zs[j + 1]) / 2
            if not any(o.a < u < o.b and o.sill < z < o.head for o in holes):
                F.append([i * rows + j, (i + 1) * rows + j, (i + 1) * rows + j + 1, i * rows + j + 1])
    node.add(V, F, lm=0.5, **pale)


def build_landing():
    """What is seen through the front door: the stairs' landing, with the lift."""
    x0, y0, x1, y1 = LANDING
    node, z = Node("landing", "entry", "shell", density=0.5), 2.5
    node.quad((x0, y0, 0), (x1, y0, 0), (x1, y1, 0), (x0, y1, 0), mat="btile", tint=(0.5, 0.49, 0.47))
    grey = dict(mat="wall", tint=hexc("d8d2c6"))
    node.quad((x0, y1, 0), (x0, y0, 0), (x0, y0, z), (x0, y1, z), **grey)
    node.quad((x1, y0, 0), (x1, y1, 0), (x1, y1, z), (x1, y0, z), **grey)
    node.quad((x1, y1, 0), (x0, y1, 0), (x0, y1, z), (x1, y1, z), **grey)
    above = Node("landing ceiling", "entry", "ceiling", density=0.3)
    above.quad((x0, y1, z), (x1, y1, z), (x1, y0, z), (x0, y0, z), mat="wall", tint=CEILING)
    steel = dict(tint=hexc("a8a6a2"), cls="steel")
    for a, b in ((3.7, 4.2), (4.205, 4.7)):
        node.box(a, y1 - 0.03, 0, b, y1 - 0.015, 2.1, r=0.003, **steel)
    for a, b, za, zb in ((3.6, 3.7, 0, 2.2), (4.7, 4.8, 0, 2.2), (3.7, 4.7, 2.1, 2.2)):
        node.box(a, y1 - 0.05, za, b, y1, zb, r=0.004, tint=hexc("6e6c68"), cls="steel")
