"""The bath: a walk-in shower behind glass, WC, basin on an oak cabinet, lit mirror, towels."""

import math

import numpy as np

from flat.furniture.things import vase
from flat.furniture.upholstery import soft
from flat.lamps import lamp
from flat.mesh import Node, T, rot
from flat.tints import OAK, hexc

CERAMIC = dict(tint=hexc("f3f2ef"), cls="gloss")
CHROME = dict(tint=hexc("d6d4cf"), cls="chrome")
SOUTH = 7.12
VANITY = (1.92, 2.86)  # from, to
TOP = 0.84
SCREEN = 1.04  # the plane of the shower's glass


def build_bath():
    build_vanity()
    build_mirror()
    build_wc()
    build_shower()
    build_towels()


def ring(width, depth, z, power=2.6, count=40, cy=0.0):
    """A super-ellipse at height z, across x and y."""
    a = np.linspace(0, 2 * np.pi, count, endpoint=False)
    shape = lambda v: np.sign(v) * np.abs(v) ** (2 / power)
    return [(width / 2 * x, cy + depth / 2 * y, z) for x, y in zip(shape(np.cos(a)), shape(np.sin(a)))]


def closed_grid(n, rings, **k):
    """A skin over rings whose last one is drawn together in its middle."""
    P = np.array(rings)
    Q = P.copy()
    Q[-1] = Q[-1].mean(0) + (Q[-1] - Q[-1].mean(0)) * 0.03
    n.grid(P, closev=True, solid=True, pos=Q, **k)


def build_vanity():
    n = Node("vanity", "bath", stands=True)
    x0, x1 = VANITY
    y0, y1 = SOUTH, SOUTH + 0.46
    oak = dict(mat="wood", tint=OAK, grain="x")
    n.box(x0, y0, 0.36, x1, y1 - 0.02, TOP - 0.03, r=0.003, skip="yZ", **oak)
    for k, (z0, z1) in enumerate(((0.362, 0.582), (0.586, TOP - 0.032))):
        n.box(x0 + 0.002, y1 - 0.021, z0, x1 - 0.002, y1, z1, r=0.003, uvoff=(0.2, 0.3 * k), **oak)
        n.box(x0 + 0.3, y1 - 0.004, z1 - 0.012, x1 - 0.3, y1 + 0.012, z1 - 0.004, tint=hexc("2b2a28"), lm=0.5)
    n.box(
        x0 - 0.005,
        y0,
        TOP - 0.03,
        x1 + 0.005,
        y1 + 0.01,
        TOP,
        r=0.003,
        seg=2,
        mat="stone",
        tint=(0.92, 0.91, 0.88),
        skip="y",
    )
    M = T((x0 + x1) / 2, y0 + 0.235, TOP)
    bowl = [
        ring(w, d, z)
        for w, d, z in (
            (0.33, 0.24, 0),
            (0.42, 0.32, 0.05),
            (0.45, 0.35, 0.115),
            (0.444, 0.344, 0.12),
            (0.43, 0.33, 0.115),
            (0.37, 0.27, 0.045),
            (0.24, 0.16, 0.022),
            (0.03, 0.03, 0.018),
        )
    ]
    closed_grid(n, bowl, M=M, **CERAMIC)
    n.cyl(0.022, 0.019, 0.024, seg=18, M=M, lm=0.5, **CHROME)
    x, y = (x0 + x1) / 2, y0 + 0.045
    n.cyl(0.022, 0, 0.01, seg=18, M=T(x, y, TOP), lm=0.5, **CHROME)
    arc = [
        (x, y + 0.075 - 0.075 * math.cos(a), TOP + 0.22 + 0.06 * math.sin(a)) for a in np.linspace(0, math.pi * 0.82, 9)
    ]
    n.tube([(x, y, TOP), (x, y, TOP + 0.12), *arc], 0.0115, seg=12, lm=0.6, **CHROME)
    n.tube([(x + 0.012, y, TOP + 0.09), (x + 0.05, y, TOP + 0.10)], [0.009, 0.006], seg=8, lm=0.5, **CHROME)
    vase(
        n,
        x1 - 0.12,
        y0 + 0.16,
        TOP,
        [(0.01, 0), (0.032, 0), (0.034, 0.1), (0.012, 0.118), (0.008, 0.145), (0.003, 0.145)],
        tint=hexc("8a6f50"),
        cls="satin",
        seg=20,
    )
    vase(
        n,
        x0 + 0.10,
        y0 + 0.14,
        TOP,
        [(0.01, 0), (0.036, 0), (0.038, 0.095), (0.034, 0.095), (0.032, 0.01), (0.01, 0.008)],
        tint=hexc("c9c2b6"),
        cls="matt",
        seg=22,
    )
    for dx, lean in ((-0.01, 0.05), (0.012, -0.04)):
        n.tube(
            [(x0 + 0.10 + dx, y0 + 0.14, TOP + 0.01), (x0 + 0.10 + dx + lean, y0 + 0.135, TOP + 0.18)],
            0.004,
            seg=6,
            tint=hexc("e8e4da"),
            lm=0.4,
        )


def build_mirror():
    n = Node("bath mirror", "bath")
    x0, x1 = VANITY[0] + 0.02, VANITY[1] - 0.02
    z0, z1 = 1.12, 1.92
    n.box(
        x0 + 0.05,
        SOUTH,
        z0 + 0.05,
        x1 - 0.05,
        SOUTH + 0.024,
        z1 - 0.05,
        r=0,
        mat="emit",
        tint=(1, 0.86, 0.70),
        skip="yY",
        lm=0.4,
    )
    n.box(x0, SOUTH + 0.024, z0, x1, SOUTH + 0.032, z1, r=0.001, tint=(0.92, 0.93, 0.93), cls="chrome", skip="y")
    for z in (z0 + 0.02, z1 - 0.02):
        turn = (math.pi / 2, 0, 0) if z > 1.5 else (math.pi / 2, 0, 0)
        lamp(
            "AREA",
            ((x0 + x1) / 2, SOUTH + 0.05, z + (0.05 if z > 1.5 else -0.05)),
            7,
            False,
            shape="RECTANGLE",
            size=x1 - x0 - 0.1,
            size_y=0.06,
            rot=turn,
        )


def build_wc():
    n = Node("wc", "bath", stands=True)
    x, y = 1.46, SOUTH
    M = T(x, y + 0.29, 0)
    body = [
        ring(w, d, z, 2.3, cy=c)
        for w, d, z, c in (
            (0.05, 0.05, 0.10, -0.05),
            (0.20, 0.34, 0.10, -0.09),
            (0.27, 0.42, 0.20, -0.06),
            (0.35, 0.52, 0.34, -0.02),
            (0.365, 0.54, 0.395, -0.015),
            (0.36, 0.535, 0.40, -0.015),
            (0.05, 0.05, 0.40, -0.015),
        )
    ]
    closed_grid(n, body, M=M, **CERAMIC)
    lid = [
        ring(w, d, z, 2.3, cy=-0.015)
        for w, d, z in (
            (0.35, 0.52, 0.402),
            (0.37, 0.545, 0.405),
            (0.372, 0.547, 0.425),
            (0.36, 0.535, 0.437),
            (0.04, 0.04, 0.441),
        )
    ]
    closed_grid(n, lid, M=M, **CERAMIC)
    wall = Node("wc panel", "bath")
    wall.box(x - 0.125, y, 0.98, x + 0.125, y + 0.012, 1.14, r=0.004, tint=hexc("e9e7e2"), skip="y")
    for dx in (-0.055, 0.055):
        wall.box(
            x + dx - 0.048,
            y + 0.011,
            1.0,
            x + dx + 0.048,
            y + 0.016,
            1.12,
            r=0.003,
            tint=hexc("f1efeb"),
            skip="y",
            lm=0.7,
        )
    wall.tube(
        [(x - 0.27, y, 0.72), (x - 0.27, y + 0.05, 0.72), (x - 0.17, y + 0.05, 0.72)], 0.006, seg=8, lm=0.5, **CHROME
    )
    wall.cyl(
        0.052,
        -0.05,
        0.05,
        seg=26,
        tint=hexc("f2efe9"),
        cls="matt",
        M=T(x - 0.225, y + 0.055, 0.70) @ rot("Y", math.pi / 2),
    )


def build_shower():
    glass = Node("shower glass", "bath", "glass")
    glass.box(SCREEN - 0.004, SOUTH + 0.01, 0.012, SCREEN + 0.004, SOUTH + 1.12, 2.05, r=0, mat="glass")
    n = Node("shower", "bath")
    dark = dict(tint=hexc("2a2b2c"))
    n.box(SCREEN - 0.012, SOUTH, 0, SCREEN + 0.012, SOUTH + 0.012, 2.06, **dark)
    n.box(SCREEN - 0.012, SOUTH, 0, SCREEN + 0.012, SOUTH + 1.12, 0.012, **dark)
    n.box(SCREEN - 0.01, SOUTH + 0.012, 2.045, SCREEN + 0.01, SOUTH + 1.12, 2.06, **dark)
    n.box(0.06, SOUTH + 0.05, 0.0, 0.12, SOUTH + 0.85, 0.004, r=0.001, tint=hexc("9a9893"), cls="steel", skip="z")
    x, y = 0.48, SOUTH
    n.box(x - 0.13, y, 1.02, x + 0.13, y + 0.045, 1.07, r=0.012, seg=2, **CHROME)
    n.tube(
        [
            (x, y + 0.02, 1.07),
            (x, y + 0.045, 1.25),
            (x, y + 0.045, 2.06),
            (x, y + 0.07, 2.11),
            (x, y + 0.16, 2.13),
            (x, y + 0.36, 2.13),
        ],
        0.0105,
        seg=10,
        lm=0.6,
        **CHROME
    )
    n.cyl(0.13, -0.012, 0, seg=40, M=T(x, y + 0.36, 2.115), **CHROME)
    n.tube([(x, y + 0.36, 2.13), (x, y + 0.36, 2.112)], 0.013, seg=10, lm=0.5, **CHROME)
    n.tube(
        [
            (x + 0.09, y + 0.05, 1.04),
            (x + 0.12, y + 0.11, 0.86),
            (x + 0.03, y + 0.10, 0.72),
            (x - 0.05, y + 0.08, 0.95),
            (x - 0.04, y + 0.075, 1.42),
        ],
        0.006,
        seg=8,
        lm=0.5,
        **CHROME
    )
    n.tube(
        [(x - 0.04, y + 0.06, 1.40), (x - 0.045, y + 0.09, 1.55), (x - 0.05, y + 0.14, 1.60)],
        [0.011, 0.012, 0.03],
        seg=12,
        lm=0.6,
        **CHROME
    )
    shelf = (0.30, 0.66)
    n.box(shelf[0], 9.02, 1.08, shelf[1], 9.1, 1.10, r=0.003, mat="stone", tint=(0.9, 0.89, 0.86), skip="Y")
    for bx, h, c in ((0.38, 0.19, "a3aa9b"), (0.46, 0.16, "d8cdb8"), (0.55, 0.21, "4e5a56")):
        vase(
            n,
            bx,
            9.06,
            1.10,
            [(0.005, 0), (0.028, 0), (0.028, h * 0.8), (0.012, h * 0.88), (0.012, h), (0.003, h)],
            tint=hexc(c),
            cls="satin",
            seg=18,
        )


def build_towels():
    n = Node("towels", "bath")
    y, z, x0, x1 = 9.1, 1.34, 1.30, 1.92
    for rail in (z, z - 0.46):
        n.tube([(x0, y - 0.07, rail), (x1, y - 0.07, rail)], 0.009, seg=10, lm=0.6, **CHROME)
        for x in (x0 + 0.03, x1 - 0.03):
            n.tube([(x, y, rail), (x, y - 0.07, rail)], 0.007, seg=8, lm=0.5, **CHROME)
    for xa, xb, rail, drop, tint, seed in (
        (1.36, 1.86, z, 0.40, (0.86, 0.83, 0.77), 1),
        (1.40, 1.82, z - 0.46, 0.34, (0.40, 0.46, 0.42), 2),
    ):
        hang(n, xa, xb, y - 0.07, rail, drop, tint, seed)
    soft(n, 1.62, 8.02, 0.014, 0.74, 0.48, 0.024, r=0.011, puff=0.003, N=9, wob=0.003, tint=(0.80, 0.78, 0.73), seed=81)


def hang(n, x0, x1, y, z, drop, tint, seed):
    """A towel folded over a rail: down in front and behind, 8 mm thick."""
    r = np.random.RandomState(seed)
    lean = r.uniform(-0.006, 0.006)
    arc = [(0.021 * math.sin(a), 0.021 * math.cos(a)) for a in np.linspace(-math.pi / 2, math.pi / 2, 7)]
    path = [(-0.021, -drop * 0.92), (-0.021, -drop / 2), *arc, (0.022, -drop / 2), (0.024, -drop)]
    P = []
    for u in np.linspace(0, 1, 15):
        wave = 0.006 * math.sin(u * 9 + seed) + 0.003 * math.sin(u * 23)
        P.append(
            [
                (x0 + (x1 - x0) * u + lean * dz, y - dy * (1 + 8 * abs(wave)) - wave * (dz < -0.05), z + dz)
                for dy, dz in path
            ]
        )
    n.grid(np.array(P), mat="drape", tint=tint, face=(0, -1, 0.2))
