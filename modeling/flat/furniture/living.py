"""The living room's fixed furniture."""

import math
import numpy as np
import random
from flat.furniture.things import blade, book, branch, frame, stack, vase
from flat.mesh import Node, T, rot
from flat.tints import BRASS, WALNUT, hexc


def rug():
    W, L, h = 2.9, 2.05, 0.014
    n = Node("rug", at=(2.55, 1.86, 0))
    spread = lambda side, count: np.concatenate(
        [[-side / 2], np.linspace(-side / 2 + 0.012, side / 2 - 0.012, count), [side / 2]]
    )
    xs, ys = spread(W, 12), spread(L, 8)
    inside = lambda v, side: abs(v) < side / 2 - 1e-6
    height = lambda x, y: (h + 0.0012 * math.sin(x * 9 + y * 4) if inside(x, W) and inside(y, L) else 0.25 * h)
    P = np.array([[(x, y, height(x, y)) for y in ys] for x in xs])
    uv = [[((x + W / 2) / W, (y + L / 2) / L) for x, y, _ in row] for row in P]
    n.grid(P, uv=uv, mat="rug", face=(0, 0, 1))
    corners = [(-W / 2, -L / 2), (W / 2, -L / 2), (W / 2, L / 2), (-W / 2, L / 2)]
    sides = zip(corners, corners[1:] + corners[:1])
    edge = [(x, y, 0.006) for a, b in sides for x, y in np.linspace(a, b, 8)[:-1]]
    n.tube(np.array(edge), 0.0065, seg=6, closed=True, mat="fabric", tint=(0.42, 0.36, 0.29), lm=0.4)


def tvwall():
    n = Node("tv-wall")
    y0, y1 = (0.62, 3.06)
    n.box(5.782, y0, 0.075, 5.8, y1, 2.52, r=0.002, tint=(0.035, 0.033, 0.03), cls="matt", skip="X", lm=0.6)
    for y in np.arange(y0 + 0.012, y1 - 0.02, 0.0402):
        n.box(
            5.76,
            y,
            0.078,
            5.783,
            y + 0.026,
            2.515,
            r=0.0015,
            mat="wood",
            tint=(0.58, 0.44, 0.32),
            grain="z",
            skip="Xz",
            lm=1.35,
        )
    c = Node("tv console", stands=True)
    a, b, z0, z1, x0 = (0.66, 3.02, 0.2, 0.5, 5.36)
    c.box(x0, a, z1 - 0.025, 5.757, b, z1, r=0.003, mat="wood", tint=WALNUT, grain="y", skip="X")
    c.box(x0, a, z0, 5.757, b, z0 + 0.025, r=0.003, mat="wood", tint=WALNUT, grain="y", skip="X")
    for y in (a, b - 0.025):
        c.box(x0, y, z0 + 0.025, 5.757, y + 0.025, z1 - 0.025, r=0.002, mat="wood", tint=WALNUT, grain="x", skip="X")
    w = (b - a - 0.05) / 4
    for k in range(4):
        c.box(
            x0 + 0.004,
            a + 0.025 + w * k + 0.0015,
            z0 + 0.027,
            x0 + 0.024,
            a + 0.025 + w * (k + 1) - 0.0015,
            z1 - 0.04,
            r=0.002,
            mat="wood",
            tint=WALNUT,
            grain="y",
            uvoff=(0.1, 0.3 + 0.0 * k),
        )
    c.box(x0 + 0.02, a + 0.03, z0 + 0.03, x0 + 0.03, b - 0.03, z1 - 0.025, r=0, tint=(0.01, 0.01, 0.01), lm=0.2)
    c.box(5.45, 1.38, z1, 5.53, 2.32, z1 + 0.065, r=0.02, seg=3, tint=(0.03, 0.03, 0.032), cls="matt")
    v = Node("tv")
    v.box(5.715, 1.11, 0.93, 5.742, 2.57, 1.755, r=0.004, tint=(0.012, 0.012, 0.013), cls="satin", skip="X")
    v.box(5.7135, 1.116, 0.945, 5.716, 2.564, 1.749, r=0, tint=(0.006, 0.006, 0.008), cls="mirror", skip="X")
    v.box(5.735, 1.6, 1.1, 5.77, 2.1, 1.6, r=0.004, tint=(0.02, 0.02, 0.02), lm=0.2)
    d = Node("tv-objects")
    vase(
        d,
        5.56,
        0.92,
        z1,
        [
            (0.02, 0),
            (0.07, 0),
            (0.105, 0.07),
            (0.11, 0.13),
            (0.085, 0.2),
            (0.04, 0.25),
            (0.036, 0.29),
            (0.048, 0.31),
            (0.04, 0.308),
            (0.03, 0.28),
        ],
        tint=hexc("c9beb0"),
        cls="matt",
    )
    branch(d, 5.56, 0.92, z1 + 0.28, 9, 0.55, 3)
    stack(d, 5.56, 2.72, z1, (0.28, 0.2), 3)
    vase(
        d,
        5.56,
        2.72,
        z1 + 0.09,
        [(0.01, 0), (0.05, 0), (0.075, 0.03), (0.08, 0.05), (0.076, 0.05), (0.06, 0.02), (0.01, 0.012)],
        tint=hexc("5b4636"),
        cls="gloss",
    )


def bookshelf():
    n = Node("bookshelf", stands=True)
    y0, y1, x0, x1, top = (4.74, 6.64, 5.47, 5.797, 2.22)
    t = 0.024
    w = (0.42, 0.29, 0.2)
    cols = 3
    cw = (y1 - y0 - t) / cols
    zs = [0.09, 0.46, 0.83, 1.18, 1.53, 1.88, top - t]
    n.box(x1 - 0.008, y0, 0.07, x1, y1, top, r=0, mat="wood", tint=w, grain="z", skip="X", lm=0.8)
    n.box(x0 + 0.03, y0 + 0.02, 0, x1, y1 - 0.02, 0.09, r=0.002, tint=(0.03, 0.03, 0.03), skip="zX", lm=0.4)
    for c in range(cols + 1):
        n.box(x0, y0 + c * cw, 0.075, x1, y0 + c * cw + t, top, r=0.002, mat="wood", tint=w, grain="z", skip="X")
    for z in zs:
        for c in range(cols):
            n.box(
                x0 + 0.004,
                y0 + c * cw + t,
                z,
                x1 - 0.008,
                y0 + (c + 1) * cw,
                z + t,
                r=0.0015,
                mat="wood",
                tint=w,
                grain="y",
                skip="XyY",
            )
    r = random.Random(4)
    b = Node("books")
    for c in range(cols):
        n.box(
            x0 + 0.003,
            y0 + c * cw + t + 0.002,
            zs[0] + t + 0.002,
            x0 + 0.021,
            y0 + (c + 1) * cw - 0.002,
            zs[1] - 0.002,
            r=0.002,
            mat="wood",
            tint=w,
            grain="y",
        )
        n.cyl(
            0.009,
            0,
            0.02,
            seg=12,
            tint=BRASS,
            cls="brass",
            M=T(x0 + 0.003, y0 + c * cw + cw / 2, zs[1] - 0.06) @ rot("Y", -math.pi / 2),
            lm=0.4,
        )
        for s_ in range(1, 6):
            z = zs[s_] + t + 0.0005
            a, e = (y0 + c * cw + t + 0.012, y0 + (c + 1) * cw - 0.012)
            room = zs[s_ + 1] - z - 0.02
            kind = r.choice("BBBLRMV") if (c, s_) not in ((1, 3),) else "O"

            def books(a, e):
                y = a
                while True:
                    w_ = r.uniform(0.017, 0.042)
                    if y + w_ > e:
                        break
                    h = min(room, r.uniform(0.19, 0.285))
                    d = r.uniform(0.15, 0.22)
                    book(b, x0 + 0.03 + r.uniform(0, 0.02), y, z, w_, d, h, r.randrange(40))
                    y += w_ + 0.0006

            if kind == "B":
                books(a, e - r.uniform(0, 0.06))
            elif kind == "L":
                books(a, a + (e - a) * 0.58)
                vase(
                    b,
                    x0 + 0.15,
                    e - 0.11,
                    z,
                    [(0.01, 0), (0.05, 0), (0.072, 0.05), (0.06, 0.12), (0.03, 0.16), (0.036, 0.18), (0.03, 0.18)],
                    tint=hexc(r.choice(["d9d0c2", "3d4a4c", "a4593c"])),
                    cls=r.choice(["matt", "gloss"]),
                )
            elif kind == "R":
                books(a + (e - a) * 0.45, e)
                stack(b, x0 + 0.15, a + 0.13, z, (0.2, 0.15), 3, s_)
                vase(
                    b,
                    x0 + 0.15,
                    a + 0.13,
                    z + 0.085,
                    [(0.005, 0), (0.03, 0.002), (0.04, 0.03), (0.03, 0.06), (0.005, 0.068)],
                    tint=BRASS,
                    cls="brass",
                    seg=20,
                )
            elif kind == "M":
                stack(b, x0 + 0.16, a + 0.15, z, (0.24, 0.17), 4, s_)
                b.box(
                    x0 + 0.06,
                    a + 0.33,
                    z,
                    x0 + 0.26,
                    e - 0.02,
                    z + 0.17,
                    r=0.006,
                    mat="plain",
                    tint=hexc("b49a78"),
                    cls="matt",
                    lm=0.8,
                )
                b.box(
                    x0 + 0.055,
                    a + 0.325,
                    z + 0.12,
                    x0 + 0.265,
                    e - 0.015,
                    z + 0.175,
                    r=0.004,
                    tint=hexc("a88c68"),
                    cls="matt",
                    lm=0.8,
                )
            elif kind == "V":
                for q, (hh, cc) in enumerate(((0.22, "e7e0d3"), (0.15, "8a6f57"))):
                    vase(
                        b,
                        x0 + 0.14,
                        a + 0.12 + 0.17 * q,
                        z,
                        [
                            (0.01, 0),
                            (0.045, 0),
                            (0.055, hh * 0.3),
                            (0.05, hh * 0.7),
                            (0.022, hh * 0.9),
                            (0.026, hh),
                            (0.02, hh),
                        ],
                        tint=hexc(cc),
                        cls="matt",
                    )
                books(a + 0.38, e)
            else:
                frame(b, (x0 + 0.14, (a + e) / 2, z + 0.13), 0.19, 0.25, (512, 512, 768, 832), nx=-1, t=0.018, pp=0.02)
    vase(
        b,
        x0 + 0.16,
        y0 + 0.3,
        top + 0.0,
        [(0.01, 0), (0.07, 0), (0.085, 0.03), (0.09, 0.13), (0.082, 0.135), (0.075, 0.11), (0.01, 0.1)],
        tint=hexc("d8d2c6"),
        cls="matt",
    )
    rr = random.Random(3)
    for i in range(26):
        blade(
            b,
            np.array([x0 + 0.16, y0 + 0.3, top + 0.12]),
            rr.uniform(0, 6.28),
            rr.uniform(0.1, 0.2),
            0.5,
            rr.uniform(-0.2, 1.2),
            rr,
            droop=0.9,
            N=6,
        )
    b.box(
        x0 + 0.05,
        y1 - 0.52,
        top,
        x1 - 0.05,
        y1 - 0.12,
        top + 0.16,
        r=0.01,
        tint=hexc("a98f6d"),
        cls="matt",
        mat="fabric",
    )


def pictures():
    n = Node("pictures")
    OK = (0.42, 0.31, 0.22)
    frame(n, (0.001, 1.72, 1.56), 1.52, 1.04, (0, 0, 768, 512), col=OK, pp=0.06, dep=0.032)
    frame(n, (0.001, 3.62, 1.6), 0.44, 0.58, (768, 0, 1024, 340), col=(0.05, 0.045, 0.04), pp=0.05)
    frame(n, (0.001, 4.18, 1.6), 0.44, 0.58, (0, 512, 256, 832), col=(0.05, 0.045, 0.04), pp=0.05)
