"""The entry: bench and hooks, console and mirror, mat, ceiling lamp."""

import math

from flat.furniture.things import frame, vase
from flat.furniture.upholstery import soft
from flat.mesh import Node, T, rot
from flat.tints import BLACK, BRASS, OAK, WALNUT, hexc

BENCH = (3.10, 7.13, 3.98, 7.49)  # footprint
SEAT = 0.455  # its height
HOOKS_Z = 1.66


def build_entry():
    build_bench()
    build_hooks()
    build_console()
    build_mat()
    n = Node("picture", "entry")
    frame(n, (5.799, 7.42, 1.55), 0.4, 0.55, (256, 512, 512, 832), nx=-1, col=(0.42, 0.31, 0.22), pp=0.05)


def build_bench():
    n = Node("bench", "entry", stands=True)
    x0, y0, x1, y1 = BENCH
    oak = dict(mat="wood", tint=OAK)
    n.box(x0, y0, SEAT - 0.03, x1, y1, SEAT, r=0.004, seg=2, grain="x", **oak)
    for x in (x0, x1 - 0.03):
        n.box(x, y0 + 0.01, 0, x + 0.03, y1 - 0.01, SEAT - 0.03, r=0.003, grain="z", skip="Zz", **oak)
    n.box(x0 + 0.03, y0 + 0.02, 0.17, x1 - 0.03, y1 - 0.02, 0.19, r=0.003, grain="x", skip="xX", **oak)
    soft(
        n,
        x0 + 0.24,
        (y0 + y1) / 2,
        SEAT + 0.018,
        0.44,
        0.33,
        0.04,
        r=0.018,
        puff=0.012,
        N=9,
        wob=0.002,
        tint=(0.40, 0.43, 0.38),
        seed=70,
    )
    for x, tint in ((3.30, "2e2c2a"), (3.62, "b8a58a")):
        build_shoes(n, x, y0 + 0.19, 0.19 if tint == "2e2c2a" else 0.0, hexc(tint))


def build_shoes(n, x, y, z, tint):
    """A pair of plain shoes, toes to the room."""
    for dx in (-0.055, 0.055):
        M = T(x + dx, y, z)
        n.box(-0.042, -0.13, 0, 0.042, 0.13, 0.018, r=0.012, seg=2, tint=(0.75, 0.72, 0.66), M=M, lm=0.7)
        soft(
            n,
            0,
            -0.01,
            0.05,
            0.078,
            0.24,
            0.07,
            r=0.034,
            puff=0.004,
            N=7,
            wob=0.002,
            mat="plain",
            cls="matt",
            tint=tint,
            M=M,
            lm=0.7,
        )


def build_hooks():
    n = Node("hooks", "entry")
    x0, y0, x1, _ = BENCH
    n.box(x0, 7.12, HOOKS_Z - 0.05, x1, 7.138, HOOKS_Z + 0.05, r=0.003, mat="wood", tint=OAK, grain="x", skip="y")
    for x in (3.22, 3.44, 3.66, 3.88):
        n.tube(
            [(x, 7.138, HOOKS_Z + 0.01), (x, 7.178, HOOKS_Z), (x, 7.192, HOOKS_Z + 0.03)],
            0.007,
            seg=8,
            tint=BLACK,
            lm=0.6,
        )
        n.cyl(0.013, 0, 0.01, seg=14, tint=BLACK, M=T(x, 7.192, HOOKS_Z + 0.028), lm=0.5)
    scarf(n, 3.22)


def scarf(n, x):
    """A scarf over a hook."""
    import numpy as np

    rows = []
    for t in np.linspace(0, 1, 14):
        half = 0.035 + 0.045 * min(1, t * 2.5)
        z = HOOKS_Z + 0.035 - 0.62 * t
        wave = [0.012 * math.sin(9 * u + 5 * t) * (0.4 + t) for u in np.linspace(-1, 1, 13)]
        rows.append(
            [
                (x + half * u, 7.172 + 0.010 * (1 - u * u) + w, z - 0.02 * abs(u) * (1 - t))
                for u, w in zip(np.linspace(-1, 1, 13), wave)
            ]
        )
    n.grid(np.array(rows), mat="drape", tint=(0.40, 0.20, 0.13), face=(0, 1, 0), lm=0.9)


def build_console():
    n = Node("console", "entry", at=(5.22, 9.1, 0), stands=True)
    n.box(-0.42, -0.30, 0.74, 0.42, 0, 0.77, r=0.003, mat="wood", tint=WALNUT, grain="x")
    n.box(-0.40, -0.28, 0.63, 0.40, -0.01, 0.74, r=0.003, mat="wood", tint=WALNUT, grain="x", skip="Z")
    for x in (-0.2, 0.2):
        n.cyl(0.009, 0, 0.018, seg=12, tint=BRASS, cls="brass", M=T(x, -0.28, 0.685) @ rot("X", math.pi / 2), lm=0.5)
    for x in (-0.38, 0.38):
        for y in (-0.26, -0.04):
            n.tube([(x, y, 0.64), (x, y, 0)], 0.012, seg=8, tint=BLACK, lm=0.5)
    m = Node("mirror", "entry", at=(5.22, 9.1, 0))
    M = T(0, -0.002, 1.5) @ rot("X", math.pi / 2)
    m.lathe([(0.33, 0), (0.33, 0.018), (0.315, 0.02)], 48, tint=BRASS, cls="brass", M=M, lm=0.5)
    m.lathe([(0.315, 0.012), (0.002, 0.012)], 48, tint=(0.92, 0.92, 0.92), cls="chrome", M=M)
    prof = [(0.01, 0), (0.05, 0), (0.07, 0.08), (0.04, 0.2), (0.045, 0.24), (0.038, 0.24)]
    vase(m, 0.22, -0.15, 0.77, prof, tint=hexc("d8d0c3"), cls="matt")
    tray = [(0.01, 0.004), (0.09, 0), (0.10, 0.012), (0.096, 0.012), (0.088, 0.006), (0.01, 0.006)]
    vase(m, 0.0, -0.15, 0.77, tray, tint=hexc("6b5a45"), cls="satin")


def build_mat():
    n = Node("mat", "entry")
    n.box(3.72, 8.42, 0, 4.66, 9.02, 0.012, r=0.004, mat="fabric", tint=(0.20, 0.19, 0.18), skip="z")
