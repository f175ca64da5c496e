"""Periodic noise and what textures are mixed with. Noise is shaped in Fourier space, so every tile is seamless."""

import numpy as np


def noise(h, w, beta=2.0, ax=1.0, ay=1.0, lo=0, hi=1000000000.0, seed=0):
    """periodic noise, amplitude ~ f^-beta/2, stretched: frequencies scaled by ax, ay; zero mean, unit deviation"""
    r = np.random.default_rng(seed)
    F = np.fft.rfft2(r.standard_normal((h, w)))
    fy = np.fft.fftfreq(h)[:, None] * h * ay
    fx = np.fft.rfftfreq(w)[None] * w * ax
    f = np.hypot(fx, fy)
    A = np.where((f > lo) & (f < hi), np.maximum(f, 1.0) ** (-beta / 2), 0)
    A[0, 0] = 0
    n = np.fft.irfft2(F * A, s=(h, w))
    return n / n.std()


def smooth(e0, e1, x):
    t = np.clip((x - e0) / (e1 - e0), 0, 1)
    return t * t * (3 - 2 * t)


def mix(a, b, t):
    t = np.asarray(t)[..., None]
    return np.asarray(a) * (1 - t) + np.asarray(b) * t


def normal(h, k):
    gx = (np.roll(h, -1, 1) - np.roll(h, 1, 1)) * k
    gy = (np.roll(h, -1, 0) - np.roll(h, 1, 0)) * k
    n = np.dstack([-gx, gy, np.ones_like(h)])
    n /= np.linalg.norm(n, axis=2, keepdims=True)
    return n * 0.5 + 0.5


def take(n, y, x):
    h, w = n.shape
    return n[np.mod(y, h).astype(int), np.mod(x, w).astype(int)]


def srgb(*c):
    return np.array(c) / 255
