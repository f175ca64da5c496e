"""Eyeball, lashes and ear of the left side."""

import math

import numpy as np

from parts.face_field import ER, EYE
from parts.maths import Spl, sstep, unit
from parts.mesh import vnormals
from parts.trimesh import grid_tris, orient, unit_rows

EYE_WIDTH = 0.040  # metres that the eye's picture shows


def eyeball():
    """A front cap of an ellipsoid that fits the lids (it never turns): V, T, N, uv."""
    n, m = 26, 13
    a = np.repeat((np.arange(m + 1) / m) ** 1.1 * math.pi * 0.56, n)
    b = np.tile(2 * np.pi * np.arange(n) / n, m + 1)
    d = np.stack([np.sin(a) * np.cos(b), -np.cos(a), np.sin(a) * np.sin(b)], 1) * ER
    d[:, 1] -= 0.0007 * np.exp(-((np.hypot(d[:, 0], d[:, 2]) / 0.0052) ** 2))  # cornea
    uv = np.stack([0.25 + d[:, 0] / (2 * EYE_WIDTH), 0.5 + d[:, 2] / EYE_WIDTH], 1)
    V = EYE + d
    return V, orient(V, grid_tris(m + 1, n, True), EYE), unit_rows(d / ER**2), uv


def lashes(rim, kind):
    """A thin dark wedge along the upper lid (the first half of its rim): V, T, N, uv."""
    up = rim[: len(rim) // 2 + 1]
    k = len(up)
    s = np.linspace(0, 1, k)
    length = (0.0036 if kind == "woman" else 0.0019) * (0.45 + 0.75 * s)
    length = length * np.sin(np.pi * np.clip(s * 0.92 + 0.08, 0, 1)) ** 0.6
    outward = unit_rows((up - rim.mean(0)) * [1.0, 0, 0.75] + [0, -0.0085, 0.0018])
    rows = [up + [0, -0.0003, -0.0002], up + outward * length[:, None], up + [0, -0.0006, 0.0006]]
    N = np.tile(unit([0, -1, 0.5]), (3 * k, 1))
    return np.concatenate(rows), grid_tris(3, k, False), N, np.tile([0.75, 0.5], (3 * k, 1))


# Outline of the ear in its own plane (back, up), metres.
OUTLINE = 0.95 * np.array(
    [
        *((-0.0105, 0.004), (-0.0095, 0.015), (-0.004, 0.026), (0.006, 0.0315), (0.0145, 0.027)),
        *((0.0190, 0.016), (0.0190, 0.004), (0.0150, -0.008), (0.0095, -0.017), (0.0055, -0.026)),
        *((-0.001, -0.030), (-0.0065, -0.025), (-0.0085, -0.016), (-0.0115, -0.006)),
    ]
)


def ear():
    """A closed shell with helix, antihelix, concha and lobe: V, T, N, plane coordinates in metres."""
    up, back = unit([0.03, 0.20, 0.98]), unit([0.46, 0.88, -0.14])
    out = unit(np.cross(back, up))
    out = out if out[0] > 0 else -out
    centre, n, k = np.array([0.0728, 0.0020, 1.5785]), 32, len(OUTLINE)
    s, t = np.linspace(0, k, n, endpoint=False), np.arange(-3, k + 4)
    x, y = (Spl(*zip(t, np.r_[c[-3:], c, c[:4]]))(s) for c in OUTLINE.T)
    above, behind = sstep(y, -0.024, -0.012), sstep(x, -0.006, 0.004)  # the lobe; the front edge
    bell = lambda q, c, w: np.exp(-(((q - c) / w) ** 2))
    rows = []
    for q in (0, 0.18, 0.34, 0.46, 0.56, 0.66, 0.76, 0.86, 0.94, 1.0):
        relief = -0.0058 * bell(q, 0, 0.40) * above.mean()  # concha
        relief = relief + 0.0030 * bell(q, 0.58, 0.11) * above * behind  # antihelix
        relief = relief - 0.0016 * bell(q, 0.77, 0.08) * above
        relief = relief + 0.0034 * bell(q, 0.95, 0.085) * (0.35 + 0.65 * above)  # helix
        relief = relief + 0.0034 * bell(q, 0.8, 0.2) * (1 - behind) * bell(
            y, -0.004, 0.006
        )  # tragus
        rows.append((q, relief))
    rows += [(1.015, -0.0012), (0.97, -0.0036), (0.86, -0.0062), (0.70, -0.011)]
    V = np.concatenate(
        [
            centre
            + (0.001 + (x - 0.001) * q)[:, None] * back
            + (-0.001 + (y + 0.001) * q)[:, None] * up
            + (h + np.zeros(n))[:, None] * out
            for q, h in rows
        ]
    )
    T = grid_tris(len(rows), n, True)
    N = vnormals(V, T)
    if (N[3 * n : 6 * n] @ out).mean() < 0:
        T, N = T[:, ::-1], -N
    N[:n] = unit(N[:n].mean(0))
    return V, T, N, np.stack([(V - centre) @ back, (V - centre) @ up], 1)
