"""The dining table, its chairs and its lamps."""

import math
import numpy as np
import random
from mathutils import Matrix
from flat.furniture.things import vase
from flat.furniture.upholstery import soft
from flat.lamps import lamp
from flat.mesh import Node, T, rot
from flat.plan import H, TABLE, TBL
from flat.tints import BLACK, OAK_CH, hexc


def chair(n, M):
    n.base = M
    w = OAK_CH
    for s_ in (-1, 1):
        n.tube(
            [(s_ * 0.205, 0.205, 0), (s_ * 0.212, 0.2, 0.25), (s_ * 0.215, 0.195, 0.45)],
            [0.012, 0.016, 0.018],
            seg=9,
            mat="wood",
            tint=w,
            lm=0.5,
        )
        n.tube(
            [
                (s_ * 0.19, -0.245, 0),
                (s_ * 0.205, -0.215, 0.25),
                (s_ * 0.212, -0.205, 0.45),
                (s_ * 0.235, -0.2, 0.58),
                (s_ * 0.262, -0.1, 0.685),
            ],
            [0.012, 0.016, 0.019, 0.017, 0.013],
            seg=9,
            mat="wood",
            tint=w,
            lm=0.5,
        )
        n.tube([(s_ * 0.206, 0.195, 0.2), (s_ * 0.2, -0.215, 0.24)], 0.01, seg=7, mat="wood", tint=w, lm=0.4)
        n.tube([(s_ * 0.214, 0.195, 0.435), (s_ * 0.21, -0.205, 0.435)], 0.015, seg=8, mat="wood", tint=w, lm=0.5)
        n.tube(
            [(s_ * 0.012, -0.21, 0.44), (s_ * 0.018, -0.235, 0.57), (s_ * 0.075, -0.262, 0.715)],
            [0.009, 0.01, 0.009],
            seg=7,
            mat="wood",
            tint=w,
            lm=0.4,
        )
    for y, z, hw in ((0.195, 0.435, 0.214), (-0.208, 0.435, 0.21), (0.2, 0.3, 0.208)):
        n.tube([(-hw, y, z), (hw, y, z)], 0.014, seg=8, mat="wood", tint=w, lm=0.5)
    A = np.linspace(-0.62, math.pi + 0.62, 19)
    n.tube(
        [(0.272 * math.cos(a), 0.0 - 0.262 * math.sin(a) + 0.02, 0.69 + 0.045 * max(0, math.sin(a))) for a in A],
        [0.011] + [0.0155] * 17 + [0.011],
        seg=9,
        mat="wood",
        tint=w,
        lm=0.6,
    )
    soft(n, 0, 0, 0.462, 0.435, 0.42, 0.045, r=0.02, puff=0.01, N=7, wob=0.001, tint=(0.7, 0.62, 0.5), lm=0.8)
    n.base = Matrix.Identity(4)


def dining():
    n = Node("dining table", at=(*TBL, 0), stands=True)
    L, W, h = TABLE
    w = OAK_CH
    for k in range(5):
        a, b = (-W / 2 + W * k / 5, -W / 2 + W * (k + 1) / 5)
        n.box(
            -L / 2,
            a + (0.0004 if k else 0),
            h - 0.034,
            L / 2,
            b - (0.0004 if k < 4 else 0),
            h,
            r=0,
            mat="wood",
            tint=tuple((c * (1 + 0.05 * (k * 7 % 3 - 1)) for c in w)),
            grain="x",
            skip=("Y" if k < 4 else "") + ("y" if k else ""),
        )
    for sx in (-1, 1):
        n.box(
            sx * (L / 2 - 0.3) - 0.03,
            -W / 2 + 0.06,
            h - 0.094,
            sx * (L / 2 - 0.3) + 0.03,
            W / 2 - 0.06,
            h - 0.034,
            r=0.004,
            mat="wood",
            tint=w,
            grain="y",
            skip="Z",
        )
        for sy in (-1, 1):
            n.tube(
                [
                    (sx * (L / 2 - 0.3), sy * (W / 2 - 0.16), h - 0.06),
                    (sx * (L / 2 - 0.22), sy * (W / 2 - 0.11), h * 0.5),
                    (sx * (L / 2 - 0.14), sy * (W / 2 - 0.06), 0.003),
                    (sx * (L / 2 - 0.14), sy * (W / 2 - 0.06), 0),
                ],
                [0.034, 0.028, 0.019, 0.017],
                seg=14,
                mat="wood",
                tint=w,
                lm=0.8,
            )
    n.box(-L / 2 + 0.3, -0.035, h - 0.1, L / 2 - 0.3, 0.035, h - 0.05, r=0.004, mat="wood", tint=w, grain="x")

    def place(M):
        chair(Node("dining chair", at=(*TBL, 0), stands=True), M)

    r = random.Random(2)
    for k, x in enumerate((-0.58, 0.02, 0.6)):
        place(T(x + r.uniform(-0.02, 0.02), -0.62 - r.uniform(0, 0.06), 0) @ rot("Z", r.uniform(-0.07, 0.07)))
        place(
            T(x - 0.02 + r.uniform(-0.02, 0.02), 0.63 + r.uniform(0, 0.05), 0)
            @ rot("Z", math.pi + r.uniform(-0.07, 0.07))
        )
    place(T(-1.17, 0.0, 0) @ rot("Z", -math.pi / 2 + 0.1))
    o = Node("dining-objects", at=(*TBL, h))
    o.grid(
        np.array(
            [
                [(x, y, 0.002 + 0.0006 * math.sin(x * 23 + y * 9)) for y in np.linspace(-0.17, 0.17, 5)]
                for x in np.linspace(-0.82, 0.82, 20)
            ]
        ),
        mat="fabric",
        tint=(0.55, 0.5, 0.42),
        face=(0, 0, 1),
    )
    for x in (-0.55, 0.62):
        vase(
            o,
            x,
            0.27,
            0,
            [(0.01, 0), (0.1, 0), (0.13, 0.012), (0.135, 0.018), (0.13, 0.016), (0.09, 0.006), (0.01, 0.006)],
            seg=32,
            tint=hexc("e4dfd5"),
            cls="gloss",
        )
        vase(
            o,
            x,
            -0.27,
            0,
            [(0.01, 0), (0.1, 0), (0.13, 0.012), (0.135, 0.018), (0.13, 0.016), (0.09, 0.006), (0.01, 0.006)],
            seg=32,
            tint=hexc("e4dfd5"),
            cls="gloss",
        )
    p = Node("pendants", group="lamp", at=(*TBL, 0))
    for x in (-0.56, 0, 0.56):
        z = 1.56
        n = p
        n.lathe(
            [
                (0.148, z),
                (0.146, z + 0.03),
                (0.13, z + 0.09),
                (0.09, z + 0.135),
                (0.035, z + 0.155),
                (0.022, z + 0.16),
                (0.02, z + 0.205),
                (0.004, z + 0.21),
            ],
            36,
            tint=hexc("56605b"),
            cls="satin",
            M=T(x, 0, 0),
        )
        n.lathe(
            [(0.02, z + 0.151), (0.088, z + 0.13), (0.127, z + 0.086), (0.143, z + 0.03), (0.146, z), (0.148, z)],
            36,
            tint=hexc("e8d9b8"),
            cls="satin",
            M=T(x, 0, 0),
        )
        n.lathe(
            [
                (0.002, z + 0.02),
                (0.025, z + 0.024),
                (0.04, z + 0.045),
                (0.042, z + 0.065),
                (0.028, z + 0.1),
                (0.014, z + 0.13),
                (0.013, z + 0.15),
            ],
            18,
            mat="emit",
            tint=(1, 0.74, 0.46),
            M=T(x, 0, 0),
            lm=0.4,
        )
        n.tube([(x, 0, z + 0.2), (x, 0, 2.3), (x, 0, H)], 0.0028, seg=5, tint=BLACK, lm=0.2)
        n.cyl(0.045, H - 0.022, H, seg=24, tint=hexc("56605b"), M=T(x, 0, 0), lm=0.5)
        lamp("SPOT", (TBL[0] + x, TBL[1], z + 0.06), 110, spot_size=2.4, spot_blend=0.6, shadow_soft_size=0.05)
