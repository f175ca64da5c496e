"""Field of a shopper's head, in place of the mannequin's: open eyes, nose, lips, brow and jaw of both
sexes; and where lips and lids run in front view."""

import numpy as np

from parts.body_trunk import F_neck
from parts.maths import capsule, ell, sect, smin, sstep, stroke, table

C0 = np.array([0, -0.018, 1.566])  # star centre of the head
EYE = np.array([0.0315, -0.0787, 1.5860])
ER = np.array([0.0190, 0.0135, 0.0150])
FACE_SECTIONS = table(
    [
        (1.475, 0.030, 0.064, 2.2),
        (1.497, 0.0355, 0.0690, 2.2),
        (1.515, 0.0440, 0.0700, 2.2),
        (1.535, 0.0520, 0.0700, 2.2),
        (1.56, 0.0590, 0.0685, 2.25),
        (1.58, 0.0630, 0.0680, 2.3),
        (1.60, 0.0640, 0.0685, 2.3),
        (1.63, 0.061, 0.066, 2.3),
    ]
)


def F_face(P, p):
    """Distance to the head with its face; p: shape keys (female, male count here)."""
    x, y, z = np.abs(P[..., 0]), P[..., 1], P[..., 2]
    Q = np.stack([x, y, z], -1)
    f, m = p["female"], p["male"]
    cr = ell(Q, (0, -0.006, 1.6145), (0.0745, 0.0955, 0.0855))
    a, bf, n = [s(z) for s in FACE_SECTIONS]
    jw = (1 + 0.050 * m - 0.120 * f) * (1 - 0.16 * f * sstep(1.548 - z, 0, 0.05))
    fc = sect(
        x,
        -(y + 0.035),
        a * jw,
        a * jw,
        bf,
        0.055,
        n,
        np.minimum(z - 1.497, 0) + np.maximum(z - 1.60, 0),
        np.where(z < 1.55, 0.0225, 0.05),
    )
    F = smin(cr, fc, 0.045)
    j2 = 1 + 0.050 * m - 0.165 * f
    jaw = smin(
        capsule(
            Q,
            (0.0460 * j2, -0.010, 1.532),
            (0.0165 * j2 - 0.003 * f, -0.076, 1.499),
            0.0140,
            0.015 - 0.001 * f,
        ),
        capsule(Q, (0.0460 * j2, -0.010, 1.532), (0.0595, -0.004, 1.580), 0.0140, 0.0135),
        0.02,
    )
    F = smin(F, jaw, 0.034)
    F = F - stroke(
        Q,
        [(0.047, -0.074, 1.563), (0.062, -0.048, 1.570), (0.070, -0.010, 1.578)],
        0.019,
        0.0024 + 0.0004 * f,
    )  # cheek bone
    F = F - stroke(
        Q, [(0.034, -0.088, 1.552), (0.040, -0.082, 1.545)], 0.017, 0.0020 + 0.0010 * f
    )  # apple of the cheek
    F = F - stroke(
        Q, [(0.050, -0.060, 1.540), (0.058, -0.035, 1.548)], 0.024, 0.0042 - 0.0018 * m + 0.0012 * f
    )  # fuller cheek
    F = F - stroke(
        Q,
        [
            (0.0, -0.106, 1.606),
            (0.020, -0.104, 1.606),
            (0.043, -0.092, 1.606),
            (0.058, -0.070, 1.597),
        ],
        0.0100,
        0.0024 + 0.0020 * m - 0.0014 * f,
    )  # brow
    e = Q - EYE
    F = F + (0.0090 + 0.001 * m - 0.001 * f) * np.exp(
        -(((e[..., 0] + 0.000) / 0.0200) ** 2)
        - (e[..., 1] / 0.03) ** 2
        - ((e[..., 2] - 0.001) / 0.0112) ** 2
    )
    F = F + (0.0112 - 0.0016 * f) * np.exp(
        -(((x - 0.0182) / (0.0088 + 0.0012 * f)) ** 2) - ((z - 1.5875) / 0.0135) ** 2
    ) * (
        y < -0.06
    )  # inner corner, side of the bridge
    lid = ell(Q, EYE, ER + 0.0012)
    F = smin(F, lid, 0.0065)
    up = [
        (EYE[0] - 0.0135, -0.09, EYE[2] + 0.0030),
        (EYE[0] - 0.007, -0.093, EYE[2] + 0.0083),
        (EYE[0] + 0.001, -0.093, EYE[2] + 0.0098),
        (EYE[0] + 0.009, -0.091, EYE[2] + 0.0082),
        (EYE[0] + 0.0155, -0.086, EYE[2] + 0.0035),
    ]
    F = F + stroke(Q, up, 0.0026, 0.0008)  # lid crease
    F = F + stroke(
        Q,
        [(0.020, -0.094, 1.5755), (0.029, -0.097, 1.5725), (0.040, -0.094, 1.5735)],
        0.0045,
        0.0007,
    )  # lower lid fold
    # nose
    w = 1 + 0.10 * m - 0.13 * f
    F = smin(
        F,
        capsule(Q, (0, -0.0975, 1.5925), (0, -0.1170, 1.5540), 0.0058 * w + 0.0012 * f, 0.0090 * w),
        0.0145 + 0.0075 * sstep(1.585 - z, -0.008, 0.015),
    )
    F = smin(F, ell(Q, (0, -0.1190, 1.5510), (0.0095 * w, 0.0092, 0.0086)), 0.006)  # ball
    F = smin(F, ell(Q, (0.0112 * w, -0.1090, 1.5484), (0.0062 * w, 0.0092, 0.0062)), 0.0095)
    F = smin(
        F, ell(Q, (0, -0.1150, 1.5438), (0.0046, 0.0085, 0.0046)), 0.0060
    )  # columella                            # wing
    F = F + stroke(
        Q, [(0.0062 * w, -0.1150, 1.5400), (0.0082 * w, -0.1095, 1.5405)], 0.0027, 0.0034
    )  # nostril
    # mouth
    F = F - stroke(Q, [(0.0, -0.110, 1.5235), (0.017, -0.104, 1.5215)], 0.015, 0.0032)  # muzzle
    F = (
        F
        + stroke(Q, [(0.0, -0.112, 1.5375), (0.0, -0.114, 1.5310)], 0.0034, 0.0011)
        - stroke(Q, [(0.0042, -0.112, 1.5375), (0.0046, -0.114, 1.5305)], 0.0026, 0.0006)
    )  # philtrum
    lf = 1 + 0.15 * f - 0.10 * m
    F = F - stroke(
        Q,
        [(0.003, -0.1130, 1.5243), (0.011, -0.1108, 1.5228), (0.0170, -0.1060, 1.5213)],
        0.0040,
        0.0017 * lf,
    )  # upper lip
    F = F - stroke(
        Q,
        [(0.0, -0.1120, 1.5143), (0.007, -0.1110, 1.5146), (0.0130, -0.1075, 1.5168)],
        0.0048,
        0.0026 * lf,
    )  # lower lip
    F = F + stroke(
        Q,
        [(0.0, -0.1145, 1.5191), (0.012, -0.1125, 1.5196), (0.0240, -0.1010, 1.5218)],
        0.0018,
        0.0022,
    )  # mouth line
    F = F + stroke(
        Q, [(0.0255, -0.100, 1.5213), (0.0270, -0.098, 1.5205)], 0.0040, 0.0013
    )  # corner
    F = F + stroke(Q, [(0.0, -0.1080, 1.5050), (0.010, -0.1060, 1.5055)], 0.0065, 0.0022)
    F = F - stroke(
        Q,
        [(0.0, -0.1040, 1.4905), (0.008 + 0.006 * m, -0.1020, 1.4905)],
        0.0125,
        0.0036 + 0.0024 * m,
    )  # chin
    return F


def F_slim_neck(P, p):
    """The mannequin's neck, slimmer for a woman."""
    k = 1 - 0.085 * p["female"] * sstep(P[..., 2], 1.40, 1.46)
    return F_neck(np.stack([P[..., 0] / k, (P[..., 1] - 0.004) / k + 0.004, P[..., 2]], -1), p) * k


def lipz(x):
    """Heights of upper border, mouth line and lower border of the lips in front view."""
    t = np.clip(np.abs(x) / 0.0245, 0, 1)
    e = np.maximum(1 - t**1.75, 0) ** 0.85
    zm = 1.5191 + 0.0028 * t**2
    return zm + 0.0066 * e * (1 - 0.20 * np.exp(-((x / 0.0030) ** 2))), zm, zm - 0.0084 * e


def almond(t, k):
    """Eye opening in front view about EYE: a closed curve, t 0..1 from the inner corner over the upper lid."""
    ix, iz, ox, oz = (
        (-0.0150, -0.0018, 0.0148, 0.0018) if k == "woman" else (-0.0146, -0.0016, 0.0142, 0.0012)
    )
    hu, hl = (0.0062, 0.0043) if k == "woman" else (0.0054, 0.0041)
    a = np.where(t < 0.5, t * 2, 2 - 2 * t)
    s = 0.5 - 0.5 * np.cos(np.pi * a)
    s = 0.6 * s + 0.4 * a
    x = ix + (ox - ix) * s
    base = iz + (oz - iz) * s
    u = np.sin(np.pi * s**0.86) ** 0.80
    l = np.sin(np.pi * s**1.12) ** 0.85
    return x, np.where(t < 0.5, base + hu * u, base - hl * l)
