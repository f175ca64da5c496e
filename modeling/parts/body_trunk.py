"""Field of trunk and neck: sections, breast, buttocks and the anatomy drawn on them."""

import numpy as np

from parts.body_sections import NECK, TORSO, torso_scales
from parts.maths import capsule, ell, mark, sect, smin, stroke
from parts.skeleton import joints


def F_torso(P, p):
    x, y, z = P[..., 0], P[..., 1], P[..., 2]
    f, m, mu = p["female"], p["male"], p["muscle"]
    a, bf, bb, n = [s(z) for s in TORSO]
    sa, sf, sb = torso_scales(z, p)
    dz = np.minimum(z - 0.84, 0) + np.maximum(z - 1.45, 0)
    F = sect(x, -y, a * sa, a * sa, bf * sf, bb * sb, n, dz, np.where(z < 1, 0.062, 0.05))
    ax = np.abs(x)
    Q = np.stack([ax, y, z], -1)
    # chest: pectoral / breast
    br = np.clip(0.0 + f, 0, 1.2)
    pec = ell(
        Q,
        (0.072, -0.066, 1.277),
        (
            0.076 * (1 + 0.06 * m + 0.10 * mu),
            0.038 + 0.006 * m + 0.008 * mu + 0.004 * p["chest"],
            0.058,
        ),
    )
    F = smin(F, pec, 0.055)
    if br > 0:
        brs = ell(
            Q,
            (0.080, -0.078, 1.232),
            (0.058 + 0.004 * br, 0.028 + 0.045 * br + 0.008 * p["chest"], 0.050 + 0.012 * br),
        )
        F = smin(F, brs, 0.030)
    # shoulder girdle: neck base -> acromion
    S = joints(p)["UpperArm"]
    sg = capsule(Q, (0.060, 0.014, 1.383), (S[0] - 0.004, 0.013, S[2] + 0.010), 0.046, 0.0435)
    F = smin(F, sg, 0.045)
    # buttocks
    hp = 1 + 0.06 * p["hip"] + 0.05 * f - 0.02 * m
    gl = ell(Q, (0.076, 0.056, 0.868), (0.080 * hp, 0.070 * hp, 0.084))
    F = smin(F, gl, 0.035)
    return F


def F_trunk_marks(P, p):
    """Muscles, bones and hollows of the trunk, drawn as strokes in front and back view."""
    mu = p["muscle"]
    q = 1 + 0.8 * mu
    A = mark(
        P,
        [(0.012, 1.388), (0.060, 1.392), (0.110, 1.402), (0.165, 1.405)],
        0.0105,
        0.0055,
        gate=0.006,
        soft=0.03,
    )  # clavicle
    A += mark(P, [(0.05, 1.375), (0.10, 1.378)], 0.016, -0.0035, gate=0.0)  # hollow under it
    A += mark(P, [(0, 1.392), (0, 1.386)], 0.013, -0.007)  # jugular notch
    A += mark(P, [(0, 1.34), (0, 1.20)], 0.016, -0.0038 * q)  # sternum
    A += mark(P, [(0, 1.17), (0, 1.05)], 0.017, -0.0034 * q)  # linea alba
    A += mark(P, [(0, 1.034), (0, 1.028)], 0.0085, -0.0060)  # navel
    A += mark(P, [(0.012, 1.195), (0.060, 1.165), (0.105, 1.115)], 0.018, 0.0028)  # rib arch
    A += mark(
        P, [(0.058, 1.14), (0.060, 1.03), (0.045, 0.93)], 0.016, -0.0022 * q
    )  # edge of rectus
    A += mark(
        P, [(0.138, 0.975), (0.100, 0.915), (0.045, 0.853)], 0.022, -0.0032, gate=0.03
    )  # inguinal fold
    A += mark(P, [(0.118, 0.985), (0.128, 0.965)], 0.022, 0.0035, gate=0.02)  # iliac spine
    A += mark(P, [(0, 0.885), (0, 0.86)], 0.04, 0.004, gate=0.03)  # pubis
    B = mark(
        P, [(0, 1.42), (0, 1.30), (0, 1.10), (0, 0.95)], 0.019, -0.0085, front=False
    )  # spine furrow
    B += mark(P, [(0.036, 1.20), (0.036, 1.00)], 0.022, 0.0035 * q, front=False)  # erectors
    B += mark(
        P, [(0.070, 1.355), (0.072, 1.29), (0.092, 1.225)], 0.026, 0.0060, front=False
    )  # scapula
    B += mark(P, [(0.075, 1.365), (0.140, 1.385)], 0.018, 0.0035, front=False)  # its spine
    B += mark(P, [(0.046, 0.957), (0.045, 0.953)], 0.014, -0.0035, front=False)  # dimples
    B += mark(
        P, [(0, 0.93), (0, 0.86), (0, 0.80)], 0.013, -0.020, front=False, gate=0.04, soft=0.05
    )  # cleft
    return -(A + B)


def F_neck(P, p):
    z = P[..., 2]
    a, bf, bb, y0 = [s(z) for s in NECK]
    k = 0.945 + 0.085 * p["male"] - 0.075 * p["female"] + 0.08 * p["muscle"]
    F = sect(
        P[..., 0],
        -(P[..., 1] - y0),
        a * k,
        a * k,
        bf * k,
        bb * k,
        2.1,
        np.maximum(z - 1.58, 0) + np.minimum(z - 1.39, 0),
        0.05,
    )
    Q = np.stack([np.abs(P[..., 0]), P[..., 1], z], -1)
    F = F - stroke(
        Q, [(0.058, 0.012, 1.545), (0.040, -0.030, 1.46), (0.014, -0.044, 1.392)], 0.011, 0.0050
    )  # sternocleidomastoid
    F = F + stroke(Q, [(0.0, -0.052, 1.41), (0.0, -0.052, 1.400)], 0.012, 0.004)
    F = F - stroke(Q, [(0.0, -0.055, 1.465), (0.0, -0.055, 1.450)], 0.013, 0.0025 * (1 + p["male"]))
    return F
