"""The bedroom: bed, nightstands, wardrobe, rug, lamps."""

import math

import numpy as np
from mathutils import Matrix

from flat.furniture.things import frame, stack, vase
from flat.furniture.upholstery import leg, pillow, soft
from flat.lamps import lamp
from flat.mesh import Node, T, rot
from flat.tints import BRASS, KWHITE, OCHRE, WALNUT, hexc

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
    frame(
        n, (EAST - 0.001, MIDDLE, 1.62), 1.14, 0.76, (0, 0, 768, 512), nx=-1, col=(0.42, 0.31, 0.22), pp=0.05, dep=0.03
    )


def build_bed():
    """Its head at the east wall."""
    n = Node("bed", "bed1", at=(EAST - 0.03, MIDDLE, 0), rz=math.pi, stands=True)
    cloth = dict(tint=(0.60, 0.55, 0.47))
    soft(n, 0.05, 0, 0.55, 0.10, 1.72, 0.98, r=0.04, puff=0.02, N=13, seed=90, **cloth)
    for y in (-0.43, 0, 0.43):
        n.box(
            0.098, y - 0.002, 0.35, 0.106, y + 0.002, 0.98, r=0, mat="fabric", tint=(0.42, 0.38, 0.32), skip="x", lm=0.8
        )
    n.box(0.08, -0.82, 0.10, 2.12, 0.82, 0.32, r=0.02, seg=2, mat="fabric", skip="z", **cloth)
    for x in (0.2, 2.0):
        for y in (-0.72, 0.72):
            leg(n, x, y, 0.11, 0.022, 0.018)
    soft(n, 1.09, 0, 0.42, 2.0, 1.6, 0.22, r=0.06, puff=0.012, N=15, tint=SHEET, seed=91)
    cover(n, 0.72, 2.12, 0.80, 0.545, 0.24, (0.86, 0.83, 0.77), 3)
    cover(n, 1.36, 2.17, 0.835, 0.572, 0.34, BLANKET, 5)
    fold = [
        [
            (x, y, 0.562 + 0.035 * math.sin(math.pi * k / 6) + 0.004 * math.sin(9 * y))
            for y in np.linspace(-0.83, 0.83, 25)
        ]
        for k, x in enumerate(np.linspace(0.64, 0.90, 7))
    ]
    n.grid(np.array(fold), mat="fabric", tint=SHEET, face=(0, 0, 1))
    for y, s in ((-0.4, 0), (0.4, 1)):
        M = T(0.34, y, 0.69) @ rot("Z", 0.08 * (1 - 2 * s)) @ rot("Y", 0.95) @ rot("Z", math.pi / 2)
        pillow(n, M @ Matrix.Diagonal((1.5, 1.05, 1, 1)), 1.0, SHEET, flat=0.9, seed=s)
        M = T(0.50, y * 0.86, 0.69) @ rot("Y", 1.05) @ rot("Z", math.pi / 2)
        pillow(n, M @ Matrix.Diagonal((1.25, 0.95, 1, 1)), 1.0, (0.62, 0.60, 0.53), flat=0.8, seed=s + 2)
    pillow(n, T(0.66, 0.02, 0.67) @ rot("Y", 1.1) @ rot("Z", math.pi / 2), 0.82, OCHRE, flat=0.9, seed=4)


def cover(n, x0, x1, half, top, drop, tint, seed):
    """Lies on the bed from x0 on, `half` to each side, and falls over both sides and, at x1, over the foot."""
    phase = np.random.RandomState(seed).uniform(0, 6, 6)
    bend = 0.05
    across, along = drop_path(half, bend, drop), drop_path(x1 - x0, bend, drop)
    sides = [(-y, z) for y, z in across[::-1]] + across[1:]
    P = []
    for x, zx in along:
        row = []
        for y, zy in sides:
            low = min(zx, zy)
            hang = min(1.0, -low / drop)
            wave = math.sin(15 * x + phase[0]) * abs(y) + math.sin(13 * y + phase[1]) * (x > x1 - x0)
            out = 1 + 0.012 * hang * wave
            soft = 0.005 * math.sin(7 * x + 5 * y + phase[2]) + 0.004 * math.sin(17 * x - 9 * y + phase[3])
            row.append(
                (x0 + x * (out if x > x1 - x0 else 1), y * (out if abs(y) > half else 1), top + low + soft * (1 - hang))
            )
        P.append(row)
    n.grid(np.array(P), mat="fabric", tint=tint, face=(0, 0, 1))


def drop_path(flat, bend, drop):
    """(out, down) from the middle over an edge: flat, round the edge, straight down."""
    path = [(t, 0.0) for t in np.linspace(0, flat - bend, 14)]
    path += [
        (flat - bend + bend * 1.25 * math.sin(a), -bend * (1 - math.cos(a))) for a in np.linspace(0, math.pi / 2, 6)[1:]
    ]
    path += [(flat + 0.0135 + 0.006 * t, -bend - (drop - bend) * t) for t in np.linspace(0, 1, 6)[1:]]
    return path


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
        vase(
            n,
            0.24,
            -0.13,
            z1,
            [(0.005, 0), (0.034, 0), (0.036, 0.09), (0.033, 0.09), (0.031, 0.008), (0.005, 0.006)],
            tint=hexc("bfc6c4"),
            cls="gloss",
            seg=20,
        )


def build_lamp(n, x, y, z):
    """A turned foot under a paper shade."""
    foot = [
        (0.01, 0),
        (0.075, 0),
        (0.08, 0.012),
        (0.06, 0.03),
        (0.045, 0.10),
        (0.03, 0.15),
        (0.012, 0.18),
        (0.011, 0.23),
        (0.003, 0.23),
    ]
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
