"""Vases, branches, plants, books and pictures: what stands on and hangs above furniture."""

import math
import numpy as np
import random
from flat.mesh import Node, T, rot
from flat.tints import hexc


def vase(n, x, y, z, prof, seg=28, **k):
    n.lathe(prof, seg, M=T(x, y, z), lm=1.0, **k)


def branch(n, x, y, z, count, length, seed):
    r = random.Random(seed)
    for i in range(count):
        a = r.uniform(0, 6.28)
        l = length * r.uniform(0.6, 1)
        lean = r.uniform(0.12, 0.4)
        pts = [
            (x + math.cos(a) * lean * l * t**1.5, y + math.sin(a) * lean * l * t**1.5, z - 0.1 + l * t)
            for t in np.linspace(0, 1, 6)
        ]
        n.tube(pts, np.linspace(0.003, 0.0012, 6), seg=5, tint=hexc("5a4a36"), lm=0.3)
        for t in np.linspace(0.35, 1, 7):
            b = a + r.uniform(-2, 2)
            p = np.array([x + math.cos(a) * lean * l * t**1.5, y + math.sin(a) * lean * l * t**1.5, z - 0.1 + l * t])
            blade(n, p, b, r.uniform(0.035, 0.06), 0.42, r.uniform(0.2, 0.9), r, sh=(0.62, 0.72, 0.58))


def blade(n, p, yaw, L, wr, pitch, r, sh=(1, 1, 1), droop=0.35, N=6):
    """leaf: midrib fold, curled tip; mat leaf"""
    t = np.linspace(0, 1, N)
    w = wr * L * np.sin(np.pi * np.clip(t, 0, 1) ** 0.8) ** 0.75 * 0.5
    P = []
    for i in range(N):
        q = np.array([L * t[i] * math.cos(pitch - droop * t[i]), 0, L * t[i] * math.sin(pitch - droop * t[i])])
        P.append([q + np.array([0, -w[i], 0.28 * w[i]]), q, q + np.array([0, w[i], 0.28 * w[i]])])
    uv = [[(tt, 0.05), (tt, 0.5), (tt, 0.95)] for tt in t]
    k = r.uniform(0.75, 1.1)
    n.grid(
        np.array(P),
        uv=uv,
        mat="leaf",
        face=(0, 0, 1),
        tint=tuple((min(1, k * c) for c in sh)),
        M=T(*p) @ rot("Z", yaw),
        lm=0.45,
    )


def plant(part, x, y, h, seed, leaves=46, size=0.26):
    n = Node("plant", part, at=(x, y, 0), stands=True)
    r = random.Random(seed)
    n.lathe(
        [(0.01, 0), (0.13, 0), (0.15, 0.02), (0.185, 0.3), (0.19, 0.34), (0.178, 0.345), (0.17, 0.31)],
        36,
        tint=hexc("b9b2a6"),
        cls="matt",
    )
    n.lathe([(0.172, 0.31), (0.1, 0.318), (0.01, 0.32)], 24, tint=hexc("2e2318"), cls="matt", lm=0.6)
    for s_ in range(3):
        a0 = s_ * 2.1 + r.uniform(0, 1)
        hh = h * (1 - 0.17 * s_)
        P = [
            np.array(
                [
                    0.04 * math.cos(a0) + 0.14 * math.cos(a0) * t**2 + 0.02 * math.sin(7 * t + s_),
                    0.04 * math.sin(a0) + 0.14 * math.sin(a0) * t**2,
                    0.3 + (hh - 0.3) * t,
                ]
            )
            for t in np.linspace(0, 1, 9)
        ]
        n.tube(P, np.linspace(0.015, 0.006, 9), seg=7, tint=hexc("6a5a44"), cls="matt", lm=0.5)
        k = leaves // 3
        for i in range(k):
            t = 0.38 + 0.62 * (i + 0.5) / k
            j = t * 8
            i0 = min(int(j), 7)
            p = P[i0] * (1 - (j - i0)) + P[i0 + 1] * (j - i0)
            blade(
                n,
                p,
                a0 + i * 2.4 + r.uniform(-0.3, 0.3),
                size * r.uniform(0.7, 1.1) * (1.05 - 0.35 * t),
                0.62,
                r.uniform(0.15, 1.0) * (0.5 + 0.6 * t),
                r,
                droop=r.uniform(0.3, 0.8),
                N=8,
            )


def stack(n, x, y, z, wd, count, seed=1):
    r = random.Random(seed + int(y * 10))
    cols = ["d8cfc0", "43525a", "a0543a", "efe8da", "77806c"]
    for k in range(count):
        h = r.uniform(0.02, 0.034)
        M = T(x, y, z) @ rot("Z", r.uniform(-0.12, 0.12))
        c = hexc(r.choice(cols))
        w, d = (wd[0] * (1 - 0.08 * k), wd[1] * (1 - 0.08 * k))
        n.box(-d / 2, -w / 2, 0, d / 2, w / 2, 0.003, r=0, tint=c, M=M, lm=0.5)
        n.box(-d / 2, -w / 2, h - 0.003, d / 2, w / 2, h, r=0.001, tint=c, M=M, lm=0.7)
        n.box(-d / 2, -w / 2, 0.003, -d / 2 + 0.004, w / 2, h - 0.003, r=0, tint=c, M=M, lm=0.7)
        n.box(
            -d / 2 + 0.004,
            -w / 2 + 0.004,
            0.003,
            d / 2 - 0.004,
            w / 2 - 0.004,
            h - 0.003,
            r=0,
            tint=hexc("e8e0cf"),
            cls="matt",
            M=M,
            lm=0.6,
        )
        z += h


def book(n, x, y, z, w, d, h, k):
    """spine looks to -x; spine picture k from the atlas"""
    u0, u1, v1 = ((k * 25 + 0.8) / 1024, (k * 25 + 24.2) / 1024, 0.1865)
    b = 0.006
    ys = [y, y + w * 0.25, y + w * 0.75, y + w]
    xs = [x + b * 0.8, x, x, x + b * 0.8]
    V = [(xs[i], ys[i], zz) for i in range(4) for zz in (z, z + h)] + [
        (x + d, y, z),
        (x + d, y, z + h),
        (x + d, y + w, z),
        (x + d, y + w, z + h),
    ]
    F, UV = ([], [])
    for i in range(3):
        F.append([2 * i + 2, 2 * i, 2 * i + 1, 2 * i + 3])
        a, c = (u1 - (u1 - u0) * [0, 0.25, 0.75, 1][i], u1 - (u1 - u0) * [0, 0.25, 0.75, 1][i + 1])
        UV.append([(c, 0.003), (a, 0.003), (a, v1), (c, v1)])
    e = [(u0 + 0.001, 0.02)] * 4
    F += [[0, 8, 9, 1], [10, 6, 7, 11]]
    UV += [e, e]
    F.append([1, 9, 11, 7, 5, 3])
    UV.append([(0.88, 0.26)] * 6)
    n.add(V, F, mat="art", uv=UV, lm=0.7, smooth=False)


def frame(n, c, w, h, px, nx=1, t=0.022, pp=0.05, col=None, axis="x", dep=0.024):
    """picture facing nx along axis, centre c, atlas pixel rect px, mount pp"""
    x0, y0, x1, y1 = px
    U = [(x0 + 1) / 1024, (x1 - 1) / 1024]
    V = [1 - (y1 - 1) / 1024, 1 - (y0 + 1) / 1024]
    M = T(*c) @ (
        rot("Z", 0 if nx > 0 else math.pi) if axis == "x" else rot("Z", math.pi / 2 if nx > 0 else -math.pi / 2)
    )
    col = col or (0.05, 0.045, 0.04)
    for q in (
        (-w / 2 - t, -w / 2, -h / 2 - t, h / 2 + t),
        (w / 2, w / 2 + t, -h / 2 - t, h / 2 + t),
        (-w / 2, w / 2, -h / 2 - t, -h / 2),
        (-w / 2, w / 2, h / 2, h / 2 + t),
    ):
        n.box(
            0,
            q[0],
            q[2],
            dep,
            q[1],
            q[3],
            r=0.002,
            mat="wood",
            tint=col,
            grain="z" if q[3] - q[2] > q[1] - q[0] else "y",
            M=M,
            lm=0.7,
        )
    n.quad(
        (dep * 0.45, -w / 2, -h / 2),
        (dep * 0.45, w / 2, -h / 2),
        (dep * 0.45, w / 2, h / 2),
        (dep * 0.45, -w / 2, h / 2),
        mat="plain",
        tint=hexc("f1ede4"),
        cls="matt",
        M=M,
    )
    a, b = (w / 2 - pp, h / 2 - pp)
    n.add(
        [(dep * 0.5, -a, -b), (dep * 0.5, a, -b), (dep * 0.5, a, b), (dep * 0.5, -a, b)],
        [[0, 1, 2, 3]],
        mat="art",
        uv=[[(U[0], V[0]), (U[1], V[0]), (U[1], V[1]), (U[0], V[1])]],
        M=M,
    )
    n.quad(
        (0, -w / 2, -h / 2),
        (0, w / 2, -h / 2),
        (0, w / 2, h / 2),
        (0, -w / 2, h / 2),
        tint=(0.1, 0.1, 0.1),
        M=M @ T(0.001, 0, 0),
        lm=0.1,
    )
