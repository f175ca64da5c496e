"""Pictures as float arrays: periodic noise, a PNG writer, sRGB."""

import struct
import zlib

import numpy as np


def noise(shape, sx, sz, seed):
    """Periodic gaussian noise of unit deviation with correlation lengths sx, sz in pixels."""
    r = np.random.default_rng(seed).standard_normal(shape)
    fx, fz = np.fft.fftfreq(shape[1]), np.fft.fftfreq(shape[0])
    k = np.exp(-2 * (np.pi * fx[None] * sx) ** 2 - 2 * (np.pi * fz[:, None] * sz) ** 2)
    r = np.fft.ifft2(np.fft.fft2(r) * k).real
    return r / r.std()


def srgb(linear):
    low = 12.92 * linear
    return np.where(
        linear < 0.0031308, low, 1.055 * np.clip(linear, 1e-6, None) ** (1 / 2.4) - 0.055
    )


def save_png(rgb, path):
    """rgb (height, width, 3), 0..1.  Returns the path."""
    pixels = np.clip(rgb * 255 + 0.5, 0, 255).astype(np.uint8)
    height, width, _ = pixels.shape
    rows = np.concatenate([np.zeros((height, 1), np.uint8), pixels.reshape(height, -1)], 1)

    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    with open(path, "wb") as f:
        f.write(b"\x89PNG\r\n\x1a\n")
        f.write(chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)))
        f.write(chunk(b"IDAT", zlib.compress(rows.tobytes(), 6)) + chunk(b"IEND", b""))
    return path
