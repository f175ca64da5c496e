"""The kitchen: two runs of sage lacquer under quartz, tall units with fridge and ovens, an oak niche."""

import math
import numpy as np
import random
from mathutils import Vector
from flat.furniture.things import blade, vase
from flat.lamps import lamp
from flat.mesh import Node, T, rot
from flat.plan import H
from flat.tints import BLACK, BRASS, KWHITE, SAGE, STEEL, hexc

# On the floor: the two runs and the tall units.
FOOTPRINTS = [(0, 4.57, 0.61, 6.39), (0, 6.39, 2.70, 7.0), (2.70, 6.42, 3.92, 7.0)]

FRONT, SIDE_FRONT = 6.42, 0.58  # planes of the fronts: north run, west run
WALL_FRONT, WALL_LOW, WALL_HIGH = 6.66, 1.46, 2.36  # of the wall units
TOP = 0.88  # the worktop's lower half lies below
COUNTER = TOP + 0.018
GAP = 0.0015  # half the gap between fronts
SINK = (0.13, 0.50, 5.12, 5.78)
LACQUER = dict(tint=SAGE, cls="satin")
OAK_NICHE = dict(mat="wood", tint=(0.66, 0.54, 0.42))


def bar(n, x0, y0, z, x1, y1, out, tint=BRASS):
    """bar handle on posts between two points, standing off along out"""
    a, b, o = (np.array([x0, y0, z]), np.array([x1, y1, z]), np.array(out) * 0.028)
    n.tube([a + o, b + o], 0.0055, seg=8, tint=tint, cls="brass", lm=0.4)
    for t in (0.12, 0.88):
        n.tube([a + (b - a) * t, a + (b - a) * t + o], 0.004, seg=6, tint=tint, cls="brass", cap=False, lm=0.3)


def kitchen():
    units, top = Node("kitchen"), Node("worktop")
    for build in (build_base, build_wall_units, build_niche, close_off, build_tall_units, build_ovens, light_worktop):
        build(units)
    for build in (build_worktop, build_sink, build_tap, build_hob):
        build(top)
    build_tiles()
    things = Node("kitchen things")
    for furnish in (furnish_worktop, furnish_niche, furnish_sink):
        furnish(things)
    build_track()


def build_base(n):
    """Carcasses seen in the gaps, plinths, doors and drawers of both runs."""
    n.box(0.02, 6.45, 0.1, 2.7, 7.0, TOP - 0.02, r=0, tint=(0.02, 0.02, 0.02), skip="zYZ", lm=0.25)
    n.box(0.0, 4.6, 0.1, 0.55, 6.45, TOP - 0.02, r=0, tint=(0.02, 0.02, 0.02), skip="zxZ", lm=0.25)
    n.box(0.5, 6.49, 0, 2.7, 6.51, 0.1, r=0.001, tint=SAGE, skip="zYZ", lm=0.6)
    n.box(0.49, 4.6, 0, 0.51, 6.5, 0.1, r=0.001, tint=SAGE, skip="zxZ", lm=0.6)
    n.box(0, 4.57, 0, 0.585, 4.592, TOP - 0.02, r=0.0015, **LACQUER, skip="zx")
    xs = [0.62, 1.2, 2.1, 2.7]
    for i, (a, b) in enumerate(zip(xs, xs[1:])):
        rows = [(0.1, 0.36), (0.36, 0.62), (0.62, 0.845)] if i == 1 else [(0.1, 0.845)]
        for z0, z1 in rows:
            n.box(a + GAP, FRONT, z0 + GAP, b - GAP, FRONT + 0.02, z1 - GAP, r=0.002, **LACQUER, skip="Y")
            bar(n, (a + b) / 2 - 0.16, FRONT, z1 - 0.045, (a + b) / 2 + 0.16, FRONT, (0, -1, 0))
    n.box(0.585, FRONT + 0.002, 0.1, 0.62 - GAP, FRONT + 0.02, 0.845, r=0.001, **LACQUER, skip="Y")
    ys = [4.595, 5.0, 5.9, 6.38]
    for i, (a, b) in enumerate(zip(ys, ys[1:])):
        cells = [(a, (a + b) / 2), ((a + b) / 2, b)] if i == 1 else [(a, b)]
        for c, d in cells:
            n.box(SIDE_FRONT - 0.02, c + GAP, 0.1 + GAP, SIDE_FRONT, d - GAP, 0.845 - GAP, r=0.002, **LACQUER, skip="x")
            m = (c + d) / 2
            bar(n, SIDE_FRONT, m - 0.1, 0.8, SIDE_FRONT, m + 0.1, (1, 0, 0))
    n.box(SIDE_FRONT - 0.02, 6.38 + GAP, 0.1, SIDE_FRONT - 0.002, 6.42, 0.845, r=0.001, **LACQUER, skip="x")


def build_worktop(n):
    """In strips round the sink."""
    st = dict(mat="stone", tint=(0.93, 0.91, 0.88))
    X1, Y0 = (0.61, 4.555)
    sx0, sx1, sy0, sy1 = SINK
    n.box(0, Y0, TOP - 0.02, X1, sy0, TOP + 0.018, r=0.003, seg=2, **st, skip="xY", uvoff=(0.1, 0.2))
    n.box(0, sy1, TOP - 0.02, X1, 6.39, TOP + 0.018, r=0.003, seg=2, **st, skip="xyY", uvoff=(0.1, 0.2))
    n.box(0, sy0, TOP - 0.02, sx0, sy1, TOP + 0.018, r=0.003, **st, skip="xyY", uvoff=(0.1, 0.2))
    n.box(sx1, sy0, TOP - 0.02, X1, sy1, TOP + 0.018, r=0.003, seg=2, **st, skip="yY", uvoff=(0.1, 0.2))
    n.box(0, 6.39, TOP - 0.02, 2.72, 7.0, TOP + 0.018, r=0.003, seg=2, **st, skip="xY", uvoff=(0.4, 0.1))


def build_sink(n):
    """A steel bowl below the worktop."""
    sx0, sx1, sy0, sy1 = SINK
    S = [
        rrect(sx0 - 0.012, sy0 - 0.012, sx1 + 0.012, sy1 + 0.012, 0.03, TOP - 0.021),
        rrect(sx0 + 0.004, sy0 + 0.004, sx1 - 0.004, sy1 - 0.004, 0.03, TOP - 0.022),
        rrect(sx0 + 0.008, sy0 + 0.008, sx1 - 0.008, sy1 - 0.008, 0.03, TOP - 0.18),
        rrect(sx0 + 0.03, sy0 + 0.03, sx1 - 0.03, sy1 - 0.03, 0.03, TOP - 0.205),
        rrect(0.3, 5.44, 0.32, 5.46, 0.009, TOP - 0.21),
    ]
    n.grid(np.array(S), closev=True, face=(0, 0, 1), tint=STEEL, cls="steel")
    n.cyl(0.035, 0, 0.004, seg=20, tint=(0.5, 0.5, 0.5), cls="chrome", M=T(0.31, 5.45, TOP - 0.209), lm=0.4)


def rrect(x0, y0, x1, y1, r, z, m=5):
    """A rectangle with round corners, at height z."""
    return [
        (cx + r * math.cos(a), cy + r * math.sin(a), z)
        for cx, cy, q in ((x1 - r, y1 - r, 0), (x0 + r, y1 - r, 1), (x0 + r, y0 + r, 2), (x1 - r, y0 + r, 3))
        for a in np.linspace(q * np.pi / 2, (q + 1) * np.pi / 2, m)
    ]


def build_tap(n):
    tx, ty, tz = (0.075, 5.45, TOP + 0.018)
    ch = dict(tint=hexc("d6d4cf"), cls="chrome")
    n.cyl(0.027, 0, 0.012, seg=20, M=T(tx, ty, tz), lm=0.5, **ch)
    A = np.linspace(math.pi, 0.12, 12)
    n.tube(
        [(tx, ty, tz), (tx, ty, tz + 0.12), (tx, ty, tz + 0.26)]
        + [(tx + 0.105 + 0.105 * math.cos(a), ty, tz + 0.27 + 0.105 * math.sin(a)) for a in A]
        + [(tx + 0.212, ty, tz + 0.22)],
        [0.0165, 0.0165] + [0.0115] * 13 + [0.0125],
        seg=12,
        lm=0.5,
        **ch
    )
    n.tube(
        [(tx, ty, tz + 0.08), (tx, ty + 0.03, tz + 0.083), (tx, ty + 0.085, tz + 0.105)],
        [0.012, 0.009, 0.006],
        seg=8,
        lm=0.4,
        **ch
    )


def build_hob(n):
    """Glass with four rings."""
    hx = 1.65
    n.box(
        hx - 0.295,
        6.47,
        TOP + 0.018,
        hx + 0.295,
        6.93,
        TOP + 0.024,
        r=0.002,
        tint=(0.012, 0.012, 0.013),
        cls="mirror",
        skip="z",
    )
    for dx, dy, rr in ((-0.145, 0.06, 0.085), (0.14, 0.075, 0.105), (-0.14, -0.1, 0.1), (0.15, -0.1, 0.075)):
        n.lathe(
            [(rr, 0), (rr, 0.0006), (rr - 0.003, 0.0006), (rr - 0.003, 0)],
            36,
            tint=(0.16, 0.16, 0.17),
            cls="satin",
            M=T(hx + dx, 6.71 + dy, TOP + 0.024),
            lm=0.3,
        )


def build_tiles():
    """Behind the worktop."""
    tl = Node("backsplash")
    tl.box(0, 6.988, TOP + 0.018, 2.7, 7.0, 1.46, r=0, mat="tile", skip="xXYz", grain="x")
    tl.box(0, 4.57, TOP + 0.018, 0.012, 6.988, 1.08, r=0.001, mat="tile", skip="xz", grain="y")
    tl.box(0, 6.17, 1.08, 0.012, 6.988, 1.46, r=0.001, mat="tile", skip="x", grain="y")


def build_wall_units(n):
    """Cupboards and hood."""
    up = dict(tint=KWHITE, cls="satin")
    n.box(0, WALL_FRONT + 0.02, WALL_LOW, 2.1, 7.0, WALL_HIGH, r=0.001, tint=(0.6, 0.58, 0.54), skip="xYZ", lm=0.6)
    for a, b in ((0.0, 0.55), (0.55, 1.2), (1.2, 2.1)):
        for c, d in [(a, b)] if b - a < 0.8 else [(a, (a + b) / 2), ((a + b) / 2, b)]:
            n.box(
                c + GAP,
                WALL_FRONT,
                WALL_LOW - 0.012,
                d - GAP,
                WALL_FRONT + 0.02,
                WALL_HIGH - GAP,
                r=0.002,
                **up,
                skip="Y"
            )
    n.box(1.36, WALL_FRONT + 0.03, WALL_LOW - 0.028, 1.94, 6.97, WALL_LOW, r=0.003, tint=STEEL, cls="steel", lm=0.6)


def build_niche(n):
    """Open shelves."""
    n.box(2.1, WALL_FRONT, WALL_LOW - 0.012, 2.12, 7.0, WALL_HIGH, r=0.0015, grain="z", **OAK_NICHE, skip="Y")
    n.box(2.68, WALL_FRONT, WALL_LOW - 0.012, 2.7, 7.0, WALL_HIGH, r=0.0015, grain="z", **OAK_NICHE, skip="Y")
    n.box(2.12, 6.985, WALL_LOW, 2.68, 7.0, WALL_HIGH, r=0, grain="x", **OAK_NICHE, skip="xXY")
    for z in (WALL_LOW - 0.012, 1.75, 2.05, WALL_HIGH - 0.02):
        n.box(2.12, WALL_FRONT, z, 2.68, 6.985, z + 0.02, r=0.0015, grain="x", **OAK_NICHE, skip="xXY")


def close_off(n):
    """From the units to the ceiling."""
    n.box(0, WALL_FRONT + 0.004, WALL_HIGH, 2.7, 7.0, H, r=0.001, tint=hexc("f3efe7"), cls="matt", skip="xYZz")
    n.box(2.7, 6.424, 2.36, 3.92, 7.0, H, r=0.001, tint=hexc("f3efe7"), cls="matt", skip="YZz")


def build_tall_units(n):
    """Fridge, and cupboards over and under the ovens."""
    n.box(2.7, 6.45, 0.0, 3.9, 7.0, 2.36, r=0, tint=(0.02, 0.02, 0.02), skip="zYZ", lm=0.2)
    n.box(2.7, FRONT + 0.003, 0.0, 2.718, 7.0, 2.36, r=0.001, **LACQUER, skip="zYZ")
    n.box(3.902, FRONT, 0.0, 3.92, 7.0, 2.36, r=0.0015, **LACQUER, skip="zY")
    for z, zz in ((0.1, 0.78), (0.78, 2.36)):
        n.box(3.31 + GAP, FRONT, z + GAP, 3.9 - GAP, FRONT + 0.02, zz - GAP, r=0.002, **LACQUER, skip="Y")
    n.tube([(3.345, FRONT - 0.03, 0.9), (3.345, FRONT - 0.03, 1.5)], 0.0065, seg=8, tint=BRASS, cls="brass", lm=0.5)
    bar(n, 3.4, FRONT, 0.72, 3.8, FRONT, (0, -1, 0))
    for z in (0.93, 1.47):
        n.tube([(3.345, FRONT, z), (3.345, FRONT - 0.03, z)], 0.0045, seg=6, tint=BRASS, cls="brass", lm=0.3)
    for z, zz in ((0.1, 0.68), (1.74, 2.36)):
        n.box(2.72 + GAP, FRONT, z + GAP, 3.31 - GAP, FRONT + 0.02, zz - GAP, r=0.002, **LACQUER, skip="Y")
    bar(n, 2.82, FRONT, 0.63, 3.21, FRONT, (0, -1, 0))
    n.box(2.72, FRONT + 0.02, 0.1, 3.9, 6.45, 0.101, r=0, tint=(0.02, 0.02, 0.02), lm=0.1)
    n.box(2.74, 6.49, 0, 3.9, 6.5, 0.1, r=0, tint=SAGE, lm=0.3)


def build_ovens(n):
    """Two, of black glass."""
    for z, zz in ((0.68, 1.28), (1.28, 1.74)):
        n.box(
            2.72 + GAP,
            FRONT - 0.002,
            z + GAP,
            3.31 - GAP,
            FRONT + 0.02,
            zz - GAP,
            r=0.003,
            tint=(0.014, 0.014, 0.016),
            cls="mirror",
            skip="Y",
        )
        n.box(
            2.72 + GAP,
            FRONT - 0.004,
            zz - 0.085,
            3.31 - GAP,
            FRONT + 0.01,
            zz - 0.08,
            r=0,
            tint=STEEL,
            cls="steel",
            lm=0.3,
        )
        n.tube(
            [(2.78, FRONT - 0.034, zz - 0.115), (3.25, FRONT - 0.034, zz - 0.115)],
            0.008,
            seg=10,
            tint=STEEL,
            cls="steel",
            lm=0.5,
        )
        for x in (2.81, 3.22):
            n.tube(
                [(x, FRONT, zz - 0.115), (x, FRONT - 0.034, zz - 0.115)], 0.006, seg=6, tint=STEEL, cls="steel", lm=0.3
            )
        n.cyl(
            0.014,
            0,
            0.016,
            seg=18,
            tint=STEEL,
            cls="steel",
            M=T(3.015, FRONT - 0.004, zz - 0.042) @ rot("X", math.pi / 2),
            lm=0.3,
        )


def light_worktop(n):
    """The strip of light below the cupboards."""
    n.box(
        0.02,
        WALL_FRONT + 0.05,
        WALL_LOW - 0.02,
        1.34,
        WALL_FRONT + 0.066,
        WALL_LOW - 0.008,
        r=0,
        mat="emit",
        tint=(1, 0.8, 0.55),
        lm=0.3,
    )
    n.box(
        1.96,
        WALL_FRONT + 0.05,
        WALL_LOW - 0.02,
        2.66,
        WALL_FRONT + 0.066,
        WALL_LOW - 0.012,
        r=0,
        mat="emit",
        tint=(1, 0.8, 0.55),
        lm=0.3,
    )
    lamp("AREA", (1.35, WALL_FRONT + 0.06, WALL_LOW - 0.03), 20, shape="RECTANGLE", size=2.6, size_y=0.03)


def furnish_worktop(o):
    """What lives on the worktop."""
    for x, w_, h, lean, c in ((0.78, 0.26, 0.36, -0.16, (0.5, 0.36, 0.25)), (0.93, 0.2, 0.28, -0.2, (0.72, 0.6, 0.45))):
        o.box(
            -w_ / 2,
            -0.011,
            0,
            w_ / 2,
            0.011,
            h,
            r=0.01,
            seg=2,
            mat="wood",
            tint=c,
            grain="COUNTER",
            M=T(x, 6.9, COUNTER + 0.002) @ rot("X", lean),
        )
    for x, y, hh, c, cl in (
        (1.08, 6.86, 0.3, "3a4630", "gloss"),
        (1.17, 6.88, 0.26, "b8893a", "gloss"),
        (2.05, 6.86, 0.2, "e2ddd2", "matt"),
    ):
        vase(
            o,
            x,
            y,
            COUNTER,
            [(0.005, 0), (0.033, 0), (0.036, 0.01), (0.036, hh * 0.6), (0.014, hh * 0.8), (0.013, hh), (0.004, hh)],
            tint=hexc(c),
            cls=cl,
            seg=20,
        )
    vase(
        o,
        2.28,
        6.78,
        COUNTER,
        [
            (0.01, 0),
            (0.075, 0),
            (0.085, 0.01),
            (0.08, 0.12),
            (0.062, 0.17),
            (0.02, 0.185),
            (0.012, 0.2),
            (0.016, 0.215),
            (0.004, 0.22),
        ],
        tint=hexc("26282a"),
        cls="satin",
        seg=28,
    )
    o.tube(
        [
            (2.28 + 0.075, 6.78, COUNTER + 0.15),
            (2.28 + 0.13, 6.78, COUNTER + 0.17),
            (2.28 + 0.135, 6.78, COUNTER + 0.1),
            (2.28 + 0.082, 6.78, COUNTER + 0.04),
        ],
        0.009,
        seg=8,
        tint=hexc("26282a"),
        lm=0.4,
    )
    o.tube(
        [
            (2.28 - 0.07, 6.78, COUNTER + 0.08),
            (2.28 - 0.11, 6.78, COUNTER + 0.12),
            (2.28 - 0.135, 6.78, COUNTER + 0.175),
        ],
        [0.014, 0.01, 0.007],
        seg=8,
        tint=hexc("26282a"),
        lm=0.4,
    )


def furnish_niche(o):
    """On the open shelves."""
    for k, (x, zz) in enumerate(
        (
            (2.24, WALL_LOW + 0.008),
            (2.38, WALL_LOW + 0.008),
            (2.54, WALL_LOW + 0.008),
            (2.26, 1.77),
            (2.46, 1.77),
            (2.4, 2.07),
        )
    ):
        if k in (2, 4):
            for q in range(4):
                vase(
                    o,
                    x,
                    6.82,
                    zz + 0.022 * q,
                    [(0.01, 0), (0.04, 0), (0.085, 0.02), (0.088, 0.026), (0.04, 0.012), (0.01, 0.012)],
                    seg=26,
                    tint=hexc(("e6e1d6", "cfc6b6")[k == 4]),
                    cls="gloss",
                )
        else:
            vase(
                o,
                x,
                6.82,
                zz,
                [(0.01, 0), (0.04, 0), (0.048, 0.05), (0.046, 0.1), (0.04, 0.12), (0.043, 0.14), (0.036, 0.14)],
                seg=24,
                tint=hexc(("cdb99a", "6d7a70", "e8e3d8", "9a4f33")[k % 4]),
                cls=("matt", "satin")[k % 2],
            )


def furnish_sink(o):
    """Fruit, herbs and soap."""
    vase(
        o,
        0.3,
        4.86,
        COUNTER,
        [(0.01, 0.0), (0.075, 0), (0.1, 0.02), (0.155, 0.085), (0.16, 0.09), (0.15, 0.088), (0.09, 0.03), (0.01, 0.02)],
        tint=hexc("d5cec0"),
        cls="satin",
        seg=36,
    )
    for i in range(7):
        a = i * 0.9
        vase(
            o,
            0.3 + 0.065 * math.cos(a) * (i < 6),
            4.86 + 0.065 * math.sin(a) * (i < 6),
            COUNTER + 0.04 + 0.045 * (i == 6),
            [(0.002, 0.003), (0.022, 0), (0.037, 0.02), (0.036, 0.045), (0.016, 0.06), (0.002, 0.055)],
            seg=14,
            tint=hexc("8aa04a" if i % 3 else "c9b23f"),
            cls="satin",
        )
    vase(
        o,
        0.1,
        5.98,
        COUNTER,
        [(0.01, 0), (0.05, 0), (0.062, 0.09), (0.058, 0.09), (0.01, 0.08)],
        tint=hexc("b5694a"),
        cls="matt",
        seg=24,
    )
    rr = random.Random(5)
    for i in range(34):
        blade(
            o,
            np.array([0.1 + rr.uniform(-0.03, 0.03), 5.98 + rr.uniform(-0.03, 0.03), COUNTER + 0.085]),
            rr.uniform(0, 6.28),
            rr.uniform(0.07, 0.15),
            0.4,
            rr.uniform(0.5, 1.4),
            rr,
            droop=0.5,
            N=5,
        )
    vase(
        o,
        0.09,
        5.22,
        COUNTER,
        [(0.01, 0), (0.03, 0), (0.033, 0.01), (0.033, 0.11), (0.012, 0.125), (0.008, 0.15), (0.003, 0.15)],
        tint=hexc("c9b18a"),
        cls="satin",
        seg=18,
    )


def build_track():
    """Spots over the kitchen."""
    k = Node("track lights", group="ceiling")
    k.box(0.7, 5.68, H - 0.03, 3.5, 5.71, H, r=0.002, tint=BLACK)
    for x, tgt in ((0.9, (0.3, 5.6, 0.9)), (1.7, (1.6, 6.8, 0.9)), (2.4, (2.4, 6.9, 1.4)), (3.2, (3.3, 6.4, 1.2))):
        p = np.array([x, 5.695, H - 0.115])
        dirn = np.array(tgt) - p
        q = Vector(dirn).to_track_quat("-Z", "Y").to_matrix().to_4x4()
        k.tube([(x, 5.695, H - 0.03), (x, 5.695, H - 0.1)], 0.007, seg=8, tint=BLACK, lm=0.3)
        k.cyl(0.036, -0.08, 0.055, seg=22, tint=BLACK, M=T(*p) @ q, cap="high")
        k.lathe([(0.036, -0.08), (0.034, -0.08), (0.033, -0.055)], 22, tint=BLACK, M=T(*p) @ q, lm=0.3)
        k.lathe([(0.033, -0.058), (0.002, -0.058)], 22, mat="emit", tint=(1, 0.8, 0.56), M=T(*p) @ q, lm=0.3)
        lamp(
            "SPOT",
            tuple(p + dirn / np.linalg.norm(dirn) * 0.09),
            90,
            False,
            spot_size=1.15,
            spot_blend=0.7,
            shadow_soft_size=0.03,
            rot=tuple(Vector(dirn).to_track_quat("-Z", "Y").to_euler()),
        )
