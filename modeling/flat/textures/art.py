"""An atlas of five pictures and forty spines of books; a leaf."""

import numpy as np

from flat.textures.mix import mix, noise, smooth, srgb, take
from flat.textures.store import save


def art():
    """atlas 1024: four pictures in the top 3/4 row bands, 40 book spines in the bottom quarter"""
    A = np.ones((1024, 1024, 3)) * srgb(238, 234, 226)
    r = np.random.default_rng(77)

    def pic(w, h, kind):
        Y, X = np.mgrid[0:h, 0:w]
        x, y = (X / w, Y / h)
        n1 = noise(h, w, 2.6, seed=kind * 7 + 1)
        n2 = noise(h, w, 1.2, lo=4, seed=kind * 7 + 2)
        paper = srgb(236, 230, 219) * np.ones((h, w, 3))
        if kind == 0:
            c = mix(srgb(236, 226, 208), srgb(226, 200, 170), y)
            c = mix(c, srgb(206, 96, 62), smooth(0.094, 0.088, np.hypot((x - 0.66) * w / h, y - 0.25)))
            for k in range(7):
                ridge = (
                    0.34
                    + 0.092 * k
                    + 0.05 * np.interp(x, np.linspace(0, 1, 13), r.normal(0, 1, 13))
                    + 0.012 * np.interp(x, np.linspace(0, 1, 70), r.normal(0, 1, 70))
                )
                m = smooth(-0.004, 0.004, y - ridge)
                g = np.clip((y - ridge) * 2.4, 0, 1)
                col = mix(srgb(148, 160, 160), srgb(38, 58, 66), k / 6.0)
                c = mix(
                    c,
                    mix(np.broadcast_to(col, (h, w, 3)), srgb(214, 206, 192), np.clip(g * 1.1, 0, 0.8)),
                    m * (0.84 + 0.05 * n2.clip(-1, 1)),
                )
            c = c * (1 + 0.02 * n2[..., None])
        elif kind == 1:
            c = paper.copy()

            def blob(cx, cy, rad, col, lob, ph):
                nonlocal c
                an = np.arctan2(y - cy, (x - cx) * w / h)
                rr = np.hypot((x - cx) * w / h, y - cy)
                R = rad * (1 + 0.34 * np.sin(lob * an + ph) + 0.1 * np.sin(2 * an + ph * 2))
                c = mix(c, col, smooth(0.004, -0.004, rr - R))

            blob(0.5, 0.55, 0.34, srgb(199, 122, 84), 0, 1)
            blob(0.36, 0.36, 0.17, srgb(44, 74, 80), 3, 0.6)
            blob(0.66, 0.62, 0.15, srgb(226, 182, 92), 5, 0.3)
            blob(0.42, 0.76, 0.1, srgb(238, 230, 218), 4, 2)
            blob(0.7, 0.27, 0.09, srgb(128, 146, 120), 2, 0)
            c = c * (1 + 0.025 * n2[..., None])
        elif kind == 2:
            c = mix(srgb(52, 74, 84), srgb(80, 104, 108), smooth(-1, 1, n1))
            t = 0.01 * np.interp(x, np.linspace(0, 1, 40), r.normal(0, 1, 40))
            m = (
                smooth(0.0, 0.02, y - 0.52 - t)
                * smooth(0.0, 0.02, 0.93 - y + t)
                * smooth(0, 0.02, x - 0.07)
                * smooth(0, 0.02, 0.93 - x)
            )
            c = mix(c, mix(srgb(196, 120, 76), srgb(168, 88, 58), smooth(-1, 1, n2)), m * 0.95)
            m = (
                smooth(0.0, 0.02, y - 0.07 - t)
                * smooth(0.0, 0.02, 0.46 - y + t)
                * smooth(0, 0.02, x - 0.07)
                * smooth(0, 0.02, 0.93 - x)
            )
            c = mix(c, mix(srgb(222, 198, 150), srgb(206, 172, 118), smooth(-1, 1, n2)), m * 0.95)
        else:
            c = paper.copy()
            an = np.arctan2(y - 0.5, (x - 0.5) * w / h)
            rr = np.hypot((x - 0.5) * w / h, y - 0.5)
            dry = take(noise(h, w, 1.2, 0.05, 1, lo=3, seed=91), rr * h * 2.2, (an / np.pi * 0.5 + 0.5) * w)
            fade = (an + np.pi) / (2 * np.pi)
            m = smooth(0.055, 0.04, np.abs(rr - 0.3 - 0.012 * np.sin(an + 1))) * smooth(
                -1.2 + 2.4 * fade, 0.2 + 2.4 * fade, dry + 1.2
            )
            c = mix(c, srgb(30, 29, 30), m * 0.93)
        return c

    A[0:512, 0:768] = pic(768, 512, 0)
    A[0:340, 768:1024] = pic(256, 340, 1)
    A[512:832, 0:256] = pic(256, 320, 3)
    A[512:832, 256:512] = pic(256, 320, 2)
    A[340:680, 768:1024] = pic(256, 340, 2)[:, ::-1]
    A[512:832, 512:768] = pic(256, 320, 1)[::-1]
    cols = [
        srgb(*c)
        for c in (
            (196, 186, 168),
            (64, 82, 92),
            (150, 76, 52),
            (222, 214, 200),
            (92, 104, 84),
            (40, 42, 46),
            (184, 146, 96),
            (120, 128, 132),
            (206, 172, 150),
            (70, 54, 48),
        )
    ]
    for k in range(40):
        s = np.ones((192, 25, 3)) * cols[r.integers(len(cols))] * (1 + 0.06 * r.normal())
        ink = srgb(240, 232, 214) if s.mean() < 0.5 else srgb(50, 44, 40)
        a, b = sorted(r.integers(20, 150, 2))
        b = max(b, a + 30)
        for yy in range(a, min(b, 170), 5):
            s[yy : yy + 3, 10 + r.integers(-1, 1) : 10 + r.integers(3, 7)] = ink
        if r.random() < 0.6:
            s[12:15] = ink * 0.9
        if r.random() < 0.6:
            s[174:176] = ink * 0.9
        if r.random() < 0.3:
            s[:46] = cols[r.integers(len(cols))]
        s *= (0.8 + 0.2 * np.sin(np.linspace(0.15, np.pi - 0.15, 25)))[None, :, None]
        A[832:1024, k * 25 : k * 25 + 25] = s
    save("art", A)


def leaf():
    N = 256
    Y, X = np.mgrid[0:N, 0:N] / N
    d = np.abs(Y - 0.5)
    vein = smooth(0.012, 0.004, d) + 0.55 * smooth(0.1, 0.0, np.abs((X * 9 - d * 7) % 1 - 0.5))
    c = mix(srgb(44, 78, 40), srgb(76, 112, 56), smooth(-1.5, 1.5, noise(N, N, 2, seed=2)))
    c = mix(c, srgb(120, 146, 84), np.clip(vein * 0.5, 0, 1))
    save("leaf", c * (1 - 0.25 * d[..., None]))
