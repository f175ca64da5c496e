"""Floor, wood, stone, tiles, plaster."""

import numpy as np

from flat.textures.mix import mix, noise, normal, smooth, srgb, take
from flat.textures.store import save


def grain(h, w, seed, rings=26):
    """oak: long figure (warped rings), fine fibre and open pores; grain runs along x"""
    warp = noise(h, w, 3.2, 1.0, 0.28, seed=seed) * 0.55 + noise(h, w, 2.4, 1.0, 0.12, seed=seed + 1) * 0.12
    v = np.linspace(0, 1, h, endpoint=False)[:, None]
    ring = 0.5 + 0.5 * np.sin(2 * np.pi * (v * rings + warp * 2.2))
    fibre = noise(h, w, 1.1, 1.0, 0.035, lo=8, seed=seed + 2)
    pores = smooth(1.35, 2.6, noise(h, w, 0.55, 1.0, 0.03, lo=30, seed=seed + 3) + 0.35 * ring)
    return (ring, fibre, pores, noise(h, w, 3, 1.0, 0.3, seed=seed + 5))


def floor():
    N, rows = (2048, 24)
    ring, fibre, pores, big = grain(N, N, 11, rings=60)
    r = np.random.default_rng(5)
    rh = N / rows
    Y, X = np.mgrid[0:N, 0:N]
    row = (Y / rh).astype(int)
    inrow = Y / rh - row
    tone = np.zeros((N, N))
    hue = np.zeros((N, N))
    oy = np.zeros((N, N))
    ox = np.zeros((N, N))
    joint = np.ones((N, N))
    tilt = np.zeros((N, N))
    for k in range(rows):
        cuts = np.sort((r.random() + np.array([0, 0.36 + 0.1 * r.random(), 0.7 + 0.08 * r.random()])) * N % N)
        m = row == k
        idx = np.searchsorted(cuts, X[m], side="right") % 3
        for a, f in (
            (tone, lambda: r.normal(0, 1)),
            (hue, lambda: r.normal(0, 1)),
            (oy, lambda: r.integers(0, N)),
            (ox, lambda: r.integers(0, N)),
            (tilt, lambda: r.normal(0, 1)),
        ):
            a[m] = np.array([f() for _ in range(3)])[idx]
        d = np.min([np.abs((X[m] - c + N / 2) % N - N / 2) for c in cuts], 0)
        joint[m] = np.minimum(joint[m], smooth(0.3, 2.0, d))
    e = np.minimum(inrow, 1 - inrow) * rh
    joint = np.minimum(joint, smooth(0.2, 1.9, e))
    yy = Y + oy
    xx = X + ox
    R, F, P, B = (take(a, yy, xx) for a in (ring, fibre, pores, big))
    c = mix(srgb(190, 160, 126), srgb(164, 130, 97), np.clip(0.5 + 0.22 * (R - 0.5) + 0.16 * B + 0.13 * F, 0, 1))
    c = mix(c, srgb(124, 94, 68), 0.42 * P)
    c = c * (1 + 0.065 * tone[..., None]) * (1 + np.array([0.012, 0, -0.025]) * hue[..., None])
    c = c * (0.42 + 0.58 * joint[..., None])
    save("floor", c)
    hgt = joint * 1.6 - P * 0.35 + 0.1 * F + tilt * 0.0
    n = normal(hgt, 0.55)
    n[..., 0] += 0.006 * tilt
    n[..., 1] += 0.006 * np.roll(tilt, 3, 0)
    save("floor-normal", n[::2, ::2] * 0.5 + n[1::2, 1::2] * 0.5)


def wood():
    N = 1024
    ring, F, P, B = grain(N, N, 40, rings=18)
    c = mix(srgb(232, 214, 190), srgb(198, 172, 140), np.clip(0.5 + 0.3 * (ring - 0.5) + 0.18 * B + 0.16 * F, 0, 1))
    c = mix(c, srgb(150, 120, 90), 0.4 * P)
    save("wood", c)


def stone():
    N = 1024
    w1 = noise(N, N, 3.0, seed=20)
    w2 = noise(N, N, 3.0, seed=21)
    base = noise(N, N, 2.4, seed=22)
    vein = np.zeros((N, N))
    for s, kx, ky, wd, am in ((1, 2, 1, 0.035, 0.8), (2, -1, 2, 0.02, 0.5), (3, 3, 2, 0.014, 0.35)):
        Y, X = np.mgrid[0:N, 0:N] / N
        p = np.sin(2 * np.pi * (kx * X + ky * Y) + 2.2 * np.roll(w1, 97 * s, 0) + 0.6 * np.roll(w2, 61 * s, 1))
        vein += am * np.exp(-np.abs(p) / wd / 3) * smooth(-0.6, 1.2, np.roll(w2, 200 * s, 0))
    c = mix(srgb(233, 230, 224), srgb(218, 213, 205), smooth(-1.5, 1.5, base))
    c = mix(c, srgb(150, 138, 122), np.clip(vein * 0.75, 0, 0.8))
    c = c * (1 + 0.008 * noise(N, N, 0.2, seed=30)[..., None])
    save("stone", c)


def tile():
    N = 512
    Y, X = np.mgrid[0:N, 0:N]
    nx, ny = (16, 4)
    r = np.random.default_rng(3)
    u, v = (X / N * nx, Y / N * ny)
    t = r.normal(0, 1, (ny, nx))[v.astype(int), u.astype(int)]
    eu = np.minimum(u % 1, 1 - u % 1) * N / nx
    ev = np.minimum(v % 1, 1 - v % 1) * N / ny
    e = np.minimum(eu, ev)
    g = smooth(0.8, 2.4, e)
    sh = smooth(1, 7, e)
    glaze = noise(N, N, 2.5, seed=4)
    c = (
        srgb(216, 214, 204)[None, None]
        * (1 + 0.03 * t[..., None] + 0.02 * glaze[..., None])
        * (0.93 + 0.07 * sh[..., None])
    )
    c = mix(srgb(176, 171, 162), c, g)
    save("tile", c)
    save("tile-normal", normal(smooth(0, 8, e) * 3 + glaze * 0.25, 0.6))


def btile():
    N = 1024
    Y, X = np.mgrid[0:N, 0:N]
    k = 3
    u, v = (X / N * k, Y / N * k)
    r = np.random.default_rng(8)
    t = r.normal(0, 1, (k, k))[v.astype(int), u.astype(int)]
    e = np.minimum(np.minimum(u % 1, 1 - u % 1), np.minimum(v % 1, 1 - v % 1)) * N / k
    s = noise(N, N, 2.2, seed=9) + 0.5 * noise(N, N, 1.0, seed=10)
    c = mix(srgb(220, 216, 209), srgb(203, 199, 191), smooth(-2, 2, s)) * (1 + 0.025 * t[..., None])
    save("btile", mix(srgb(182, 177, 169), c, smooth(0.5, 2.2, e)))


def wall():
    N = 512
    a = 1 + 0.01 * noise(N, N, 1.2, lo=6, seed=1) + 0.006 * noise(N, N, 0.3, lo=60, seed=2)
    save("wall", np.clip(0.955 * a, 0, 1)[..., None] * np.array([1, 1, 1]))
