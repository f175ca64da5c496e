"""The second bedroom, a study with a bed for guests: desk and chair at the window, daybed, shelves."""

import math
import random

import numpy as np

from flat.furniture.things import blade, book, frame, stack, vase
from flat.furniture.upholstery import leg, pillow, soft
from flat.lamps import lamp
from flat.mesh import Node, T, rot
from flat.tints import BLACK, BRASS, CLAY, OAK, OAK_CH, TEAL, hexc

EAST, SOUTH, NORTH, WEST = 10.3, 4.52, 9.1, 5.92
DESK = (9.60, 6.10, 10.26, 7.70)
DESK_TOP = 0.74


def build_study():
    build_desk()
    build_chair()
    build_daybed()
    build_shelves()
    build_closet()
    build_globe()
    n = Node("rug", "bed2")
    n.box(7.35, 5.98, 0, 9.15, 7.6, 0.013, r=0.005, mat="fabric", tint=(0.50, 0.36, 0.26), skip="z")
    p = Node("pictures", "bed2")
    frame(
        p, (8.75, SOUTH + 0.001, 1.55), 0.5, 0.64, (768, 0, 1024, 340), nx=1, axis="y", col=(0.05, 0.045, 0.04), pp=0.05
    )
    frame(
        p,
        (9.40, SOUTH + 0.001, 1.55),
        0.5,
        0.64,
        (512, 512, 768, 832),
        nx=1,
        axis="y",
        col=(0.05, 0.045, 0.04),
        pp=0.05,
    )


def build_desk():
    n = Node("desk", "bed2", stands=True)
    x0, y0, x1, y1 = DESK
    oak = dict(mat="wood", tint=OAK)
    n.box(x0, y0, DESK_TOP - 0.028, x1, y1, DESK_TOP, r=0.004, seg=2, grain="y", **oak)
    n.box(
        x0 + 0.03, y0 + 0.1, DESK_TOP - 0.11, x1 - 0.02, y1 - 0.1, DESK_TOP - 0.028, r=0.003, grain="y", skip="Z", **oak
    )
    for y in (y0 + 0.07, y1 - 0.07):
        for x in (x0 + 0.06, x1 - 0.06):
            leg(n, x, y, DESK_TOP - 0.028, 0.022, 0.015, tint=OAK)
    for y in (y0 + 0.45, y1 - 0.45):
        n.cyl(
            0.008,
            0,
            0.016,
            seg=12,
            tint=BRASS,
            cls="brass",
            M=T(x0 + 0.03, y, DESK_TOP - 0.07) @ rot("Y", -math.pi / 2),
            lm=0.5,
        )
    laptop(n, 9.86, 6.92)
    desk_lamp(n, 10.08, 7.45)
    stack(n, 10.02, 6.36, DESK_TOP, (0.24, 0.17), 3, 6)
    vase(
        n,
        10.10,
        7.18,
        DESK_TOP,
        [(0.01, 0), (0.036, 0), (0.038, 0.1), (0.034, 0.1), (0.032, 0.01), (0.01, 0.008)],
        tint=hexc("3d4a4c"),
        cls="matt",
        seg=22,
    )
    for k, c in enumerate(("b8572c", "22262a", "c9a24a")):
        n.tube(
            [(10.10, 7.18, DESK_TOP + 0.01), (10.085 + 0.018 * k, 7.165 + 0.02 * (k % 2), DESK_TOP + 0.17)],
            0.0035,
            seg=6,
            tint=hexc(c),
            lm=0.4,
        )


def laptop(n, x, y):
    grey = dict(tint=hexc("8e9092"), cls="satin")
    n.box(x - 0.12, y - 0.165, DESK_TOP, x + 0.11, y + 0.165, DESK_TOP + 0.014, r=0.005, seg=2, **grey)
    n.box(
        x - 0.10,
        y - 0.145,
        DESK_TOP + 0.0138,
        x + 0.0,
        y + 0.145,
        DESK_TOP + 0.0146,
        r=0,
        tint=(0.02, 0.02, 0.022),
        skip="z",
        lm=0.7,
    )
    M = T(x + 0.108, y, DESK_TOP + 0.012) @ rot("Y", 0.32)
    n.box(-0.004, -0.165, 0, 0.004, 0.165, 0.225, r=0.003, M=M, **grey)
    n.box(
        -0.0050,
        -0.157,
        0.010,
        -0.0042,
        0.157,
        0.217,
        r=0,
        tint=(0.012, 0.013, 0.016),
        cls="mirror",
        skip="X",
        M=M,
        lm=0.7,
    )


def desk_lamp(n, x, y):
    z = DESK_TOP
    n.cyl(0.085, z, z + 0.02, seg=32, tint=BLACK, bev=0.005, M=T(x, y, 0))
    n.tube([(x, y, z + 0.02), (x + 0.05, y + 0.02, z + 0.36)], 0.008, seg=8, tint=BLACK, lm=0.7)
    n.tube([(x + 0.05, y + 0.02, z + 0.36), (x - 0.18, y - 0.16, z + 0.50)], 0.008, seg=8, tint=BLACK, lm=0.7)
    M = T(x - 0.20, y - 0.176, z + 0.49) @ rot("Z", 0.67) @ rot("Y", 0.25)
    n.lathe([(0.075, -0.07), (0.073, -0.05), (0.05, 0.0), (0.02, 0.02), (0.003, 0.022)], 28, tint=BLACK, M=M)
    n.lathe([(0.015, 0.0), (0.048, -0.004), (0.071, -0.052), (0.075, -0.07)], 28, tint=hexc("e8d9b8"), M=M, lm=0.7)
    n.lathe(
        [(0.002, -0.05), (0.028, -0.045), (0.03, -0.03), (0.02, -0.006)],
        18,
        mat="emit",
        tint=(1, 0.78, 0.52),
        M=M,
        lm=0.4,
    )
    lamp("SPOT", (x - 0.205, y - 0.18, z + 0.43), 22, spot_size=2.3, spot_blend=0.7, shadow_soft_size=0.03)


def build_chair():
    n = Node("desk chair", "bed2", at=(9.28, 6.86, 0), rz=0.14, stands=True)
    oak = dict(mat="wood", tint=OAK_CH)
    for x, y in ((-0.19, -0.2), (-0.19, 0.2), (0.2, -0.21), (0.2, 0.21)):
        n.tube([(x, y, 0.43), (x * 1.15, y * 1.12, 0)], [0.017, 0.012], seg=10, lm=0.7, **oak)
    soft(n, 0, 0, 0.455, 0.46, 0.47, 0.06, r=0.026, puff=0.012, N=9, wob=0.001, tint=TEAL, seed=60)
    for y in (-0.19, 0.19):
        n.tube([(-0.19, y, 0.43), (-0.225, y, 0.62), (-0.27, y, 0.80)], [0.016, 0.015, 0.013], seg=10, lm=0.7, **oak)
    back = [
        [
            (-0.262 - 0.035 * (1 - (v / 0.2) ** 2) + d, v, 0.70 + dz)
            for d, dz in ((-0.008, 0), (0.008, 0), (0.0, 0.15), (-0.014, 0.15))
        ]
        for v in np.linspace(-0.215, 0.215, 11)
    ]
    n.grid(np.array(back), closev=True, solid=True, grain="y", **oak)


def build_daybed():
    n = Node("daybed", "bed2", stands=True)
    x0, x1, y0, y1 = 8.16, 10.22, SOUTH + 0.04, SOUTH + 1.0
    oak = dict(mat="wood", tint=OAK)
    n.box(x0, y0, 0.20, x1, y1, 0.30, r=0.006, grain="x", **oak)
    for x in (x0 + 0.06, x1 - 0.06):
        for y in (y0 + 0.06, y1 - 0.06):
            leg(n, x, y, 0.21, 0.024, 0.018, tint=OAK)
    n.box(x1 - 0.03, y0, 0.30, x1, y1, 0.72, r=0.006, grain="y", **oak)
    n.box(x0, y0, 0.30, x1 - 0.03, y0 + 0.03, 0.72, r=0.006, grain="x", **oak)
    soft(
        n,
        (x0 + x1 - 0.03) / 2,
        (y0 + y1) / 2 + 0.015,
        0.40,
        x1 - x0 - 0.05,
        y1 - y0 - 0.05,
        0.20,
        r=0.05,
        puff=0.014,
        N=13,
        tint=(0.68, 0.66, 0.60),
        seed=64,
    )
    cover(n, x0 + 0.08, x0 + 0.78, y0 + 0.05, y1, (0.36, 0.42, 0.40))
    for x, turn, tint, seed in ((9.95, 1.57, (0.82, 0.78, 0.70), 0), (9.50, 0.0, CLAY, 1), (9.08, 0.06, TEAL, 2)):
        if turn > 1:
            M = T(x + 0.09, (y0 + y1) / 2, 0.71) @ rot("Z", math.pi) @ rot("Y", 1.2) @ rot("Z", math.pi / 2)
        else:
            M = T(x, y0 + 0.17, 0.70) @ rot("Z", math.pi / 2 + turn) @ rot("Y", 1.15) @ rot("Z", math.pi / 2)
        pillow(n, M, 0.95, tint, seed=seed)


def cover(n, x0, x1, y0, y1, tint):
    """A folded blanket across the foot, falling over the front."""
    path = [
        (y0, 0.515),
        (y0 + 0.3, 0.522),
        (y1 - 0.12, 0.520),
        (y1 - 0.03, 0.510),
        (y1 + 0.006, 0.47),
        (y1 + 0.012, 0.40),
        (y1 + 0.014, 0.30),
        (y1 + 0.016, 0.22),
    ]
    P = [
        [(x, y + 0.004 * math.sin(13 * x) * (z < 0.5), z + 0.006 * math.sin(9 * x + 4 * y)) for y, z in path]
        for x in np.linspace(x0, x1, 22)
    ]
    n.grid(np.array(P), mat="fabric", tint=tint, face=(0, 0.4, 1), M=T(0, 0.004, 0.018))


def build_shelves():
    """Low shelves along the west wall."""
    n = Node("low shelves", "bed2", stands=True)
    x0, x1, y0, y1, top = WEST + 0.003, WEST + 0.33, 4.95, 6.75, 0.80
    oak = dict(mat="wood", tint=OAK)
    n.box(x0, y0, top - 0.024, x1, y1, top, r=0.003, grain="y", skip="x", **oak)
    n.box(x0, y0, 0.05, x1, y1, 0.074, r=0.003, grain="y", skip="x", **oak)
    n.box(x0, y0 + 0.02, 0.42, x1 - 0.004, y1 - 0.02, 0.442, r=0.002, grain="y", skip="xyY", **oak)
    n.box(x0, y0, 0.074, x0 + 0.008, y1, top - 0.024, r=0, grain="y", skip="xyYzZ", **oak)
    n.box(x0, y0 + 0.02, 0, x1 - 0.03, y1 - 0.02, 0.05, r=0.002, tint=(0.05, 0.05, 0.05), skip="xzZ", lm=0.4)
    thirds = np.linspace(y0, y1 - 0.024, 4)
    for y in thirds:
        n.box(x0, y, 0.074, x1, y + 0.024, top - 0.024, r=0.002, grain="z", skip="xzZ", **oak)
    r = random.Random(8)
    b = Node("books", "bed2")
    for i in range(3):
        for z in (0.0745, 0.4425):
            y, end = thirds[i] + 0.03, thirds[i + 1] - r.choice((0.02, 0.2, 0.3))
            while True:
                w = r.uniform(0.017, 0.042)
                if y + w > end:
                    break
                books(b, x1, y, z, w, r)
                y += w + 0.0006
    stack(b, x0 + 0.16, 5.25, top, (0.25, 0.18), 3, 2)
    vase(
        b,
        x0 + 0.16,
        6.40,
        top,
        [(0.01, 0), (0.07, 0), (0.10, 0.06), (0.105, 0.12), (0.08, 0.2), (0.05, 0.235), (0.056, 0.25), (0.046, 0.25)],
        tint=hexc("a4593c"),
        cls="matt",
    )
    rr = random.Random(6)
    pot = [(0.01, 0), (0.06, 0), (0.075, 0.11), (0.070, 0.115), (0.065, 0.10), (0.01, 0.09)]
    vase(b, x0 + 0.16, 5.85, top, pot, tint=hexc("d8d2c6"), cls="matt")
    for _ in range(30):
        blade(
            b,
            np.array([x0 + 0.16, 5.85, top + 0.10]),
            rr.uniform(0, 6.28),
            rr.uniform(0.1, 0.22),
            0.5,
            rr.uniform(0.1, 1.3),
            rr,
            droop=0.8,
            N=6,
        )


def books(node, front, y, z, w, r):
    """One book whose spine looks east: the shelf's books look west, so it is turned."""
    h, d = r.uniform(0.19, 0.285), r.uniform(0.15, 0.22)
    node.base = T(front - 0.03, y + w, z) @ rot("Z", math.pi)
    book(node, 0, 0, 0, w, d, h, r.randrange(40))
    node.base = T(0, 0, 0)


def build_closet():
    x0, y0, top = 8.2, NORTH - 0.55, 2.42
    n = Node("closet", "bed2", stands=True)
    pale = dict(tint=hexc("dfe0da"))
    n.box(x0, y0 + 0.021, 0.06, x0 + 0.02, NORTH, top, r=0.002, skip="zY", **pale)
    n.box(x0, y0 + 0.021, top - 0.02, EAST, NORTH, top, r=0.002, skip="XY", **pale)
    n.box(x0 + 0.02, y0 + 0.05, 0, EAST, y0 + 0.07, 0.06, r=0, tint=(0.12, 0.11, 0.10), skip="zZ", lm=0.4)
    w = (EAST - x0) / 4
    for k in range(4):
        a, b = x0 + w * k + 0.0015, x0 + w * (k + 1) - 0.0015
        n.box(a, y0, 0.062, b, y0 + 0.02, top - 0.003, r=0.002, skip="Y", **pale)
        grip = b - 0.03 if k % 2 == 0 else a + 0.03
        n.cyl(0.014, 0, 0.022, seg=16, mat="wood", tint=OAK, M=T(grip, y0, 1.05) @ rot("X", math.pi / 2), lm=0.7)
    above = Node("closet above", "bed2", "shell")
    above.box(x0, y0 + 0.03, top, EAST, NORTH, 2.75, r=0.001, mat="wall", tint=hexc("f4f1ea"), skip="zZXY")


def build_globe():
    """A paper globe over the middle."""
    n = Node("globe", "bed2", "lamp")
    x, y, z, r = 8.2, 6.8, 2.22, 0.24
    prof = [
        (r * math.sin(a) + 0.003 * (k % 2), z - r * 0.92 * math.cos(a))
        for k, a in enumerate(np.linspace(0.16, math.pi - 0.16, 23))
    ]
    n.lathe(prof, 40, mat="emit", tint=(1, 0.84, 0.64), M=T(x, y, 0), lm=0.5)
    n.tube([(x, y, z + r * 0.9), (x, y, 2.75)], 0.003, seg=6, tint=BLACK, lm=0.3)
    n.cyl(0.045, 2.73, 2.75, seg=20, tint=hexc("efece6"), M=T(x, y, 0), lm=0.5)
    lamp("POINT", (x, y, z), 60, shadow_soft_size=0.12)
