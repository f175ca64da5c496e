"""Turns baked light into what is shipped: light maps as pictures, probes as bytes.

    python3 modeling/flat/grade.py [day evening] [--parts living,bath] [--again]

Stored is sRGB(L / RANGE), L = irradiance / pi after grading: white balance on the living room's median,
shadows lifted by a power of the irradiance, a soft shoulder below the lamps. --again takes the light as it was denoised the last time.
"""

import os
import sys

import numpy as np
from scipy import ndimage

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from flat.denoise import Denoiser, compiled, luma
from flat.hours import GRADES, RANGE
from parts.picture import save_png
from parts.run import RAW, TMP, opt, say, words

SCRATCH = os.path.join(TMP, "flat")
OUT = os.path.join(RAW, "flat")
PARTS = ("living", "entry", "bath", "bed1", "bed2")


def encoded(L):
    """8-bit code values, 0..255 but not yet rounded."""
    x = np.clip(L / RANGE, 0, 1)
    return np.where(x <= 0.0031308, 12.92 * x, 1.055 * np.maximum(x, 1e-9) ** (1 / 2.4) - 0.055) * 255


def graded(c, grade, balance):
    """Light as a photographer would print it."""
    c = c * balance
    c = c * (grade.gain * np.maximum(luma(c), 1e-5) ** (grade.power - 1))[..., None]
    l = luma(c)
    knee, top = grade.knee, grade.top
    soft = np.where(l > knee, knee + (top - knee) * (1 - np.exp(-(l - knee) / (top - knee))), l)
    return c * (soft / np.maximum(l, 1e-6))[..., None]


def white_balance(c, mask, grade):
    """Colour factors that bring the median near a warm white."""
    median = np.median(c[mask & (luma(c) > 0.02)], 0)
    wb = (luma(median) / median * np.array(grade.white, np.float32)) ** grade.balance
    return wb / luma(wb)


def filled(c, mask):
    """Round the charts goes on what is at their edge; far from all, the median."""
    d, (iy, ix) = ndimage.distance_transform_edt(~mask, return_indices=True)
    far = np.clip((d - 5) / 6, 0, 1)[..., None]
    return c[iy, ix] * (1 - far) + np.median(c[mask], 0) * far


def write_map(name, L):
    rng = np.random.default_rng(0)
    codes = np.floor(encoded(L) + rng.random(L.shape))  # dithered
    save_png(np.clip(codes[::-1], 0, 255) / 255, "%s/light/%s.png" % (OUT, name))


def write_probes(part, hour, grade, balance):
    for place in [part, "balcony"] if part == "living" else [part]:
        load = lambda name: np.load("%s/%s-%s.npy" % (SCRATCH, place, name))
        light = graded(load("%s-cubes" % hour), grade, balance)
        light = from_neighbours(light, load("cubes-inside"), load("cubes-shape"))
        codes = np.round(encoded(light)).astype(np.uint8)  # (points, 6, 3), x fastest
        faces = np.concatenate([codes, np.full((*codes.shape[:2], 1), 255, np.uint8)], 2).transpose(1, 0, 2)
        faces.tofile("%s/probes/%s-%s.bin" % (OUT, place, hour))


def from_neighbours(light, inside, shape):
    """Points within walls and furniture take the mean of those beside them."""
    nx, ny, nz = shape
    grid = light.reshape(nz, ny, nx, 6, 3).copy()
    known = ~inside.reshape(nz, ny, nx)
    while not known.all():
        acc, weight = np.zeros_like(grid), np.zeros(known.shape)
        for axis in range(3):
            for step in (-1, 1):
                moved = np.roll(known, step, axis).copy()
                edge = [slice(None)] * 3
                edge[axis] = 0 if step == 1 else -1
                moved[tuple(edge)] = False
                acc += np.roll(grid, step, axis) * moved[..., None, None]
                weight += moved
        fill = ~known & (weight > 0)
        if not fill.any():
            break
        grid[fill] = acc[fill] / weight[fill][:, None, None]
        known = known | fill
    return grid.reshape(light.shape)


def denoised(part, hour, library):
    """(light, which texels are any), kept for the next time."""
    kept = "%s/%s-%s-denoised.npz" % (SCRATCH, part, hour)
    if library:
        denoiser = Denoiser(SCRATCH, part, library)
        np.savez(kept, light=getattr(denoiser, hour)(), mask=denoiser.mask)
    both = np.load(kept)
    return both["light"], both["mask"]


def main():
    for folder in ("light", "probes"):
        os.makedirs(os.path.join(OUT, folder), exist_ok=True)
    library = None if "--again" in sys.argv else compiled(SCRATCH)
    wanted = opt("--parts", ",".join(PARTS)).split(",")
    for hour in words() or list(GRADES):
        grade, kept = GRADES[hour], "%s/balance-%s.npy" % (SCRATCH, hour)
        for part in PARTS:
            if part not in wanted:
                continue
            light, mask = denoised(part, hour, library)
            if part == "living":
                np.save(kept, white_balance(light, mask, grade))
            balance = np.load(kept)
            L = graded(light, grade, balance)
            say(hour, part, "percentiles", np.round(np.percentile(luma(L)[mask], [1, 10, 25, 50, 75, 90, 99]), 3))
            write_map("%s-%s" % (part, hour), filled(L, mask))
            write_probes(part, hour, grade, balance)


if __name__ == "__main__":
    main()
