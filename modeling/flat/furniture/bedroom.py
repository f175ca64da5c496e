"""The bedroom: bed, nightstands, wardrobe, rug, lamps."""

import math

import numpy as np

from flat.furniture.things import frame, stack, vase
from flat.furniture.upholstery import leg, pillow, soft
from flat.lamps import lamp
from flat.mesh import Node, T, rot
from flat.tints import BRASS, KWHITE, OAK_CH, OCHRE, WALNUT, hexc

EAST, NORTH = 10.3, 4.4
MIDDLE = 2.0  # of the bed, along the wall
SHEET, BLANKET = (0.90, 0.88, 0.84), (0.44, 0.47, 0.42)


def build_bedroom():
    build_bed()
    for y in (MIDDLE - 1.08, MIDDLE + 1.08):
        build_nightstand(y)
    build_wardrobe()
    build_rug()
    n = Node("picture", "bed1")
    frame(n, (EAST - 0.001, MIDDLE, 1.62), 1.14, 0.76, (0, 0, 768, 512), nx=-1, col=(0.42, 0.31, 0.22), pp=0.05, dep=0.03)


def build_bed():
    """Its head at the east wall."""
    n = Node("bed", "bed1", at=(EAST - 0.03, MIDDLE, 0), rz=math.pi, stands=True)
    cloth = dict(tint=(0.60, 0.55, 0.47))
    soft(n, 0.05, 0, 0.55, 0.10, 1.72, 0.98, r=0.04, puff=0.02, N=13, seed=90, **cloth)
    for y in (-0.43, 0, 0.43):
        n.box(0.098, y - 0.002, 0.35, 0.106, y + 0.002, 0.98, r=0, mat="fabric", tint=(0.42, 0.38, 0.32), skip="x", lm=0.8)
    n.box(0.08, -0.82, 0.10, 2.12, 0.82, 0.32, r=0.02, seg=2, mat="fabric", skip="z", **cloth)
    for x in (0.2, 2.0):
        for y in (-0.72, 0.72):
            leg(n, x, y, 0.11, 0.022, 0.018)
    soft(n, 1.09, 0, 0.42, 2.0, 1.6, 0.22, r=0.06, puff=0.012, N=15, tint=SHEET, seed=91)
    duvet(n, 0.66, 2.14, 0.90, 0.56, 0.30, (0.86, 0.83, 0.77), 3)
    duvet(n, 1.42, 2.06, 0.915, 0.585, 0.36, BLANKET, 5)
    fold = np.array([[(x, y, 0.575 + 0.03 * math.sin(math.pi * k / 6) + 0.006 * math.sin(9 * y)) for y in np.linspace(-0.90, 0.90, 25)] for k, x in enumerate(np.linspace(0.60, 0.92, 7))])
    n.grid(fold, mat="fabric", tint=SHEET, face=(0, 0, 1))
    for y, s in ((-0.4, 0), (0.4, 1)):
        M = T(0.34, y, 0.69) @ rot("Z", 0.08 * (1 - 2 * s)) @ rot("Y", 0.95) @ rot("Z", math.pi / 2)
        pillow(n, M @ matrix_scale(1.5, 1.05, 1), 1.0, SHEET, flat=0.9, seed=s)
        M = T(0.50, y * 0.86, 0.69) @ rot("Y", 1.05) @ rot("Z", math.pi / 2)
        pillow(n, M @ matrix_scale(1.25, 0.95, 1), 1.0, (0.62, 0.60, 0.53), flat=0.8, seed=s + 2)
    pillow(n, T(0.66, 0.02, 0.67) @ rot("Y", 1.1) @ rot("Z", math.pi / 2), 0.82, OCHRE, flat=0.9, seed=4)


def matrix_scale(x, y, z):
    from mathutils import Matrix

    return Matrix.Diagonal((x, y, z, 1))


def duvet(n, x0, x1, half, top, drop, tint, seed):
    """A cover that lies on the bed, falls over both its sides and, at x1, over its foot."""
    r = np.random.RandomState(seed)
    phase = r.uniform(0, 6, 6)
    P = []
    for i, x in enumerate(np.linspace(x0, x1, 26)):
        row = []
        for v in np.linspace(-1, 1, 45):
            y = half * np.clip(v * 1.32, -1, 1)
            over = max(0.0, abs(v) * 1.32 - 1) / 0.32
            fold = 0.010 * math.sin(7 * x + 3 * v + phase[0]) + 0.007 * math.sin(15 * x - 5 * v + phase[1]) + 0.005 * math.sin(11 * y + phase[2])
            hang = 0.016 * math.sin(16 * x + phase[3]) + 0.008 * math.sin(31 * x + phase[4])
            round_ = 0.05 * max(0, abs(v) * 1.32 - 0.85) ** 2 / 0.0225 * (over == 0)
            row.append((x, y + math.copysign(0.02 + hang, v) * over, top + fold * (1 - over) - round_ * 0.2 - drop * over + 0.01 * over * math.sin(9 * x)))
        P.append(row)
    n.grid(np.array(P), mat="fabric", tint=tint, face=(0, 0, 1))


def build_nightstand(y):
    n = Node("nightstand", "bed1", at=(EAST, y, 0), rz=math.pi, stands=True)
    wood = dict(mat="wood", tint=WALNUT)
    w, d, z0, z1 = 0.46, 0.38, 0.18, 0.52
    n.box(0, -w / 2, z1 - 0.02, d, w / 2, z1, r=0.003, grain="y", skip="x", **wood)
    n.box(0, -w / 2, z0, d, w / 2, z0 + 0.02, r=0.003, grain="y", skip="x", **wood)
    for s in (-w / 2, w / 2 - 0.02):
        n.box(0, s, z0 + 0.02, d, s + 0.02, z1 - 0.02, r=0.002, grain="x", skip="xzZ", **wood)
    n.box(0.02, -w / 2 + 0.022, z0 + 0.022, d - 0.004, w / 2 - 0.022, 0.36, r=0.003, grain="y", skip="xz", **wood)
    n.cyl(0.008, 0, 0.02, seg=12, tint=BRASS, cls="brass", M=T(d - 0.004, 0, 0.29) @ rot("Y", math.pi / 2), lm=0.5)
    for lx in (0.05, d - 0.05):
        for ly in (-w / 2 + 0.05, w / 2 - 0.05):
            leg(n, lx, ly, z0, 0.014, 0.010)
    build_lamp(n, 0.19, 0.06 if y > MIDDLE else -0.06, z1)
    lamp("POINT", (EAST - 0.19, y - (0.06 if y > MIDDLE else -0.06), z1 + 0.30), 16, shadow_soft_size=0.05)
    if y < MIDDLE:
        stack(n, 0.2, 0.12, z1, (0.2, 0.14), 2, 4)
    else:
        vase(n, 0.24, -0.13, z1, [(0.005, 0), (0.034, 0), (0.036, 0.09), (0.033, 0.09), (0.031, 0.008), (0.005, 0.006)], tint=hexc("bfc6c4"), cls="gloss", seg=20)


def build_lamp(n, x, y, z):
    """A turned foot under a paper shade."""
    foot = [(0.01, 0), (0.075, 0), (0.08, 0.012), (0.06, 0.03), (0.045, 0.10), (0.03, 0.15), (0.012, 0.18), (0.011, 0.23), (0.003, 0.23)]
    n.lathe(foot, 28, tint=hexc("8d7a63"), cls="satin", M=T(x, y, z), lm=1.0)
    shade = [(0.125, 0.20), (0.124, 0.205), (0.095, 0.375), (0.093, 0.375)]
    n.lathe(shade, 32, mat="emit", tint=(1, 0.80, 0.56), M=T(x, y, z), lm=0.6)


def build_wardrobe():
    x0, y0, top = 7.5, NORTH - 0.6, 2.42
    n = Node("wardrobe", "bed1", stands=True)
    n.box(x0, y0 + 0.021, 0.07, x0 + 0.02, NORTH, top, r=0.002, tint=KWHITE, skip="zY")
    n.box(x0, y0 + 0.021, top - 0.02, EAST, NORTH, top, r=0.002, tint=KWHITE, skip="XY")
    n.box(x0 + 0.02, y0 + 0.05, 0, EAST, y0 + 0.07, 0.07, r=0, tint=(0.12, 0.11, 0.10), skip="zZ", lm=0.4)
    n.box(x0 + 0.02, y0 + 0.022, 0.07, EAST, y0 + 0.03, top - 0.02, r=0, tint=(0.02, 0.02, 0.02), skip="xXyzZY", lm=0.1)
    w = (EAST - x0) / 5
    for k in range(5):
        a, b = x0 + w * k + 0.0015, x0 + w * (k + 1) - 0.0015
        n.box(a, y0, 0.072, b, y0 + 0.02, top - 0.003, r=0.002, tint=KWHITE, skip="Y")
        grip = b - 0.045 if k % 2 == 0 else a + 0.045
        n.tube([(grip, y0 - 0.026, 0.95), (grip, y0 - 0.026, 1.45)], 0.006, seg=8, tint=BRASS, cls="brass", lm=0.6)
        for z in (0.99, 1.41):
            n.tube([(grip, y0, z), (grip, y0 - 0.026, z)], 0.0045, seg=6, tint=BRASS, cls="brass", lm=0.4)
    above = Node("wardrobe above", "bed1", "shell")
    above.box(x0, y0 + 0.03, top, EAST, NORTH, 2.75, r=0.001, mat="wall", tint=hexc("f4f1ea"), skip="zZXY")


def build_rug():
    n = Node("bedside rug", "bed1")
    n.box(7.55, 0.72, 0, 9.35, 3.28, 0.014, r=0.005, mat="fabric", tint=(0.62, 0.58, 0.51), skip="z")
