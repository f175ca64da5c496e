"""Woven cloth and the knotted rug. A light map has no direction, so weave and pile carry their small shadows in the colour."""

import numpy as np

from flat.textures.mix import mix, noise, smooth, srgb, take
from flat.textures.store import save


def fabric():
    N, k = (512, 64)
    Y, X = np.mgrid[0:N, 0:N]
    wx = noise(N, N, 2, lo=4, seed=3) * 0.7
    wy = noise(N, N, 2, lo=4, seed=4) * 0.7
    u, v = ((X + wx) * k / N, (Y + wy) * k / N)
    ck = (np.floor(u) + np.floor(v)) % 2
    fu, fv = (u % 1 - 0.5, v % 1 - 0.5)
    yarn = np.where(
        ck == 0,
        np.cos(fv * np.pi) * (0.72 + 0.28 * np.cos(fu * np.pi)),
        np.cos(fu * np.pi) * (0.72 + 0.28 * np.cos(fv * np.pi)),
    )
    thick = take(noise(N, N, 0.6, 1, 0.03, seed=5), Y, X) * (ck == 0) + take(
        noise(N, N, 0.6, 0.03, 1, seed=6), Y, X
    ) * (ck == 1)
    fuzz = noise(N, N, 0.4, seed=7)
    a = 0.66 + 0.26 * yarn + 0.04 * thick + 0.035 * fuzz
    save("fabric", np.dstack([a, a * 0.995, a * 0.985]))


def rug():
    H, W = (1024, 1440)
    Y, X = np.mgrid[0:H, 0:W]
    ws = noise(H, W, 2.6, seed=50)
    w2 = noise(H, W, 2.6, seed=51)
    x = X / W + ws * 0.004
    y = Y / H + w2 * 0.006
    base = srgb(205, 196, 180)
    dark = srgb(122, 106, 92)
    mid = srgb(168, 150, 128)
    blue = srgb(92, 104, 112)
    c = np.broadcast_to(base, (H, W, 3)).copy()

    def layer(mask, col, a):
        nonlocal c
        c = mix(
            c, col, np.clip(mask * a * (0.75 + 0.25 * smooth(-1, 1, noise(H, W, 1.4, lo=5, seed=int(a * 999)))), 0, 1)
        )

    d = lambda cx, cy, r: smooth(r + 0.006, r - 0.006, np.hypot((x - cx) * W / H, y - cy))
    layer(d(0.24, 0.3, 0.46), mid, 0.5)
    layer(d(0.78, 0.78, 0.52), blue, 0.55)
    layer(d(0.66, 0.16, 0.25), dark, 0.55)
    for k in range(5):
        rr = np.hypot((x - 0.24) * W / H, y - 0.3)
        layer(smooth(0.0052, 0.0022, np.abs(rr - (0.5 + 0.035 * k))), dark, 0.6)
    bx = np.minimum(X, W - 1 - X)
    by = np.minimum(Y, H - 1 - Y)
    b = np.minimum(bx, by)
    layer(smooth(30, 27, b) * smooth(18, 21, b), dark, 0.65)
    k = 4.2
    ku = X / k + 0.25 * ws
    kv = Y / k + 0.25 * w2
    off = np.floor(kv) % 2 * 0.5
    knot = np.cos((ku + off) % 1 * 2 * np.pi) * 0.5 * np.cos(kv % 1 * 2 * np.pi)
    comb = noise(H, W, 0.7, 1, 0.18, lo=40, seed=52)
    big = noise(H, W, 2.4, seed=53)
    a = 1 + 0.14 * knot + 0.085 * comb + 0.045 * big + 0.09 * noise(H, W, 0.1, seed=54)
    save("rug", c * a[..., None] * 0.93)
