"""Fields of leg, foot, arm and hand of the character's left side (x >= 0)."""

import math

import numpy as np

from parts.body_sections import FARM, FOOT, FOOT_YAW, HEEL_Y, LEG, PALM, UARM
from parts.maths import bump, capsule, ell, sect, smax, smin, sstep, stroke
from parts.skeleton import FING, THUMB, arm_frames, hand_joints, joints


def F_leg(P, p):
    """both legs' field is evaluated by the caller through |x| and mirrored x"""
    x, y, z = P[..., 0], P[..., 1], P[..., 2]
    f, m, mu = p["female"], p["male"], p["muscle"]
    o, i, fr, bk, cx, cy = [s(z) for s in LEG]
    th = bump(z, 0.76, 0.16)
    ca = bump(z, 0.33, 0.10)
    kn = bump(z, 0.47, 0.08)
    s = (
        1
        + th * (0.075 * p["hip"] + 0.06 * mu + 0.03 * f - 0.005 * m + 0.02 * p["belly"])
        + ca * (0.07 * mu + 0.02 * m - 0.01 * f + 0.02 * p["hip"])
        + kn * (0.055 + 0.03 * m - 0.03 * f)
        + 0.03 * bump(z, 0.78, 0.06)
    )
    F = sect(
        x - cx,
        -(y - cy),
        o * s,
        i * s,
        fr * s,
        bk * s,
        2.12,
        np.minimum(z - 0.05, 0) + np.maximum(z - 0.90, 0),
        0.05,
    )
    # knee cap, tibia edge, hollows, calf heads
    A = stroke(P, [(0.094, -0.048, 0.486), (0.094, -0.050, 0.470)], 0.024, 0.0055) + stroke(
        P, [(0.094, -0.046, 0.432), (0.095, -0.044, 0.425)], 0.014, 0.0030
    )
    A += stroke(P, [(0.120, -0.038, 0.500), (0.128, -0.02, 0.53)], 0.020, -0.0025) + stroke(
        P, [(0.064, -0.038, 0.495), (0.060, -0.02, 0.52)], 0.018, -0.0020
    )
    A += stroke(
        P, [(0.058, -0.032, 0.528), (0.062, -0.040, 0.555)], 0.026, 0.0050 * (1 + 0.8 * mu)
    )  # vastus medialis
    A += stroke(P, [(0.118, 0.058, 0.465), (0.116, 0.056, 0.50)], 0.012, 0.0022) + stroke(
        P, [(0.066, 0.056, 0.465), (0.068, 0.056, 0.50)], 0.012, 0.0022
    )
    A += stroke(P, [(0.093, 0.062, 0.475), (0.093, 0.060, 0.44)], 0.018, -0.0035)
    A += stroke(
        P, [(0.071, 0.060, 0.355), (0.073, 0.064, 0.31)], 0.030, 0.0040 * (1 + 0.8 * mu)
    ) + stroke(P, [(0.120, 0.056, 0.37), (0.118, 0.058, 0.33)], 0.028, 0.0025 * (1 + 0.8 * mu))
    A += stroke(P, [(0.096, 0.084, 0.34), (0.097, 0.076, 0.26)], 0.012, -0.0018 * (1 + mu))
    A += stroke(P, [(0.135, 0.038, 0.079), (0.136, 0.038, 0.073)], 0.013, 0.0060) + stroke(
        P, [(0.064, 0.030, 0.089), (0.063, 0.030, 0.083)], 0.013, 0.0060
    )  # malleoli
    A += stroke(P, [(0.118, 0.062, 0.115), (0.118, 0.064, 0.085)], 0.012, -0.0045) + stroke(
        P, [(0.080, 0.062, 0.115), (0.080, 0.064, 0.085)], 0.012, -0.0045
    )  # beside the achilles
    return F - A


def foot_local(P):
    c, s = math.cos(FOOT_YAW), math.sin(FOOT_YAW)
    dx, dy = P[..., 0] - 0.096, P[..., 1] - HEEL_Y
    return -dy * c + dx * s, dx * c + dy * s, P[..., 2]  # s along, q outward, z


def F_foot(P, p):
    s, q, z = foot_local(P)
    k = 1 + 0.03 * p["male"] - 0.03 * p["female"]
    i, o, h = [t(s) for t in FOOT]
    q0 = -0.004 * sstep(s, 0.08, 0.2)
    F = sect(
        q - q0,
        z - h * 0.46,
        o * k,
        i * k,
        h * 0.54,
        h * 0.46 + 0.006,
        2.1,
        np.minimum(s - 0.026, 0) + np.maximum(s - 0.195, 0),
        np.where(s < 0.1, 0.027, 0.026),
    )
    F = F + 0.012 * np.exp(
        -(((s - 0.115) / 0.045) ** 2) - ((q + 0.035) / 0.014) ** 2 - ((z - 0.008) / 0.018) ** 2
    )  # arch
    L = np.stack([s, q, z], -1)
    toes = [
        ((0.192, -0.0270, 0.0145), (0.2425, -0.0205, 0.0125), 0.0135, 0.0118),
        ((0.197, -0.0050, 0.0135), (0.2455, 0.0015, 0.0095), 0.0095, 0.0088),
        ((0.194, 0.0110, 0.0125), (0.2365, 0.0175, 0.0090), 0.0090, 0.0083),
        ((0.186, 0.0245, 0.0115), (0.2240, 0.0305, 0.0085), 0.0086, 0.0080),
        ((0.174, 0.0365, 0.0105), (0.2080, 0.0415, 0.0080), 0.0086, 0.0080),
    ]
    T = None
    for n, (a, b, ra, rb) in enumerate(toes):
        d = capsule(L, a, b, ra, rb)
        d = smin(
            d,
            ell(L, (np.array(b) + np.array([0.0, 0, 0.0005])), (rb * 1.10, rb * 1.06, rb * 0.98)),
            0.004,
        )
        T = d if T is None else smin(T, d, 0.0022)
    F = smin(F, T, 0.012)
    return smax(F, -z + 0.0, 0.006)


def F_arm(P, p):
    S, E, W, d1, d2, up, fr1, fr2 = arm_frames(p)
    f, m, mu = p["female"], p["male"], p["muscle"]
    w = (P - S) @ d1
    u = (P - S) @ up
    v = (P - S) @ fr1
    U, D, Fr, Bk = [t(w) for t in UARM]
    k = (
        1
        + 0.075 * m
        - 0.075 * f
        + 0.10 * mu * bump(w, 0.10, 0.12)
        + 0.02 * p["belly"]
        + 0.015 * p["chest"]
    )
    F = sect(
        u,
        v,
        U * k,
        D * k,
        Fr * k,
        Bk * k,
        2.1,
        np.minimum(w + 0.02, 0) + np.maximum(w - 0.30, 0),
        0.04,
    )
    q = 1 + 0.9 * mu
    F = F - stroke(
        P,
        [S + d1 * 0.125 + fr1 * 0.034 + up * 0.006, S + d1 * 0.20 + fr1 * 0.034],
        0.030,
        0.0030 * q,
    )  # biceps
    F = F - stroke(
        P, [S + d1 * 0.10 - fr1 * 0.040, S + d1 * 0.17 - fr1 * 0.040], 0.032, 0.0030 * q
    )  # triceps
    F = F + stroke(
        P,
        [S + d1 * 0.085 + fr1 * 0.052 + up * 0.012, S + d1 * 0.130 + fr1 * 0.030 + up * 0.040],
        0.014,
        0.0024 * q,
    )  # deltoid lower border
    F = F + stroke(
        P,
        [S + d1 * 0.085 - fr1 * 0.052 + up * 0.012, S + d1 * 0.130 - fr1 * 0.030 + up * 0.040],
        0.014,
        0.0020 * q,
    )
    w2 = (P - E) @ d2
    u2 = (P - E) @ up
    v2 = (P - E) @ fr2
    U, D, Fr, Bk = [t(w2) for t in FARM]
    k2 = 1 + 0.07 * m - 0.07 * f + 0.07 * mu * bump(w2, 0.05, 0.07)
    G = sect(
        u2,
        v2,
        U * k2,
        D * k2,
        Fr * k2,
        Bk * k2,
        2.1,
        np.minimum(w2, 0) + np.maximum(w2 - 0.25, 0),
        0.035,
    )
    F = smin(F, G, 0.022)
    F = F - stroke(P, [E - fr1 * 0.036, E - fr1 * 0.034 + d2 * 0.015], 0.014, 0.0045)  # olecranon
    F = (
        F
        - stroke(P, [E - up * 0.034, E - up * 0.034], 0.013, 0.0028)
        - stroke(P, [E + up * 0.034, E + up * 0.033], 0.014, 0.0020)
    )
    F = F + stroke(
        P, [E + fr1 * 0.037 - up * 0.012, E + fr1 * 0.037 + up * 0.012], 0.013, 0.0022
    )  # elbow crease
    F = F - stroke(
        P,
        [W - d2 * 0.012 - fr2 * 0.022 + up * 0.014, W - d2 * 0.016 - fr2 * 0.022 + up * 0.014],
        0.0085,
        0.0032,
    )  # ulna head
    return F


def F_hand(P, p):
    (e1, e2, e3, sc), fin = hand_joints(p)
    W = joints(p)["Hand"]
    L = (P - W) @ np.stack([e1, e2, e3], 1) / sc
    w, v, u = L[..., 0], L[..., 1], L[..., 2]
    U, D, Fr, Bk = [t(w) for t in PALM]
    F = sect(
        u,
        v,
        U,
        D,
        Fr,
        Bk,
        2.5,
        np.minimum(w, 0)
        + np.maximum(w - 0.078 - 0.10 * np.abs(v - 0.004) * 0 - 0.012 * bump(v, 0.01, 0.03), 0),
        np.where(w < 0.03, 0.03, 0.012),
    )
    F = F + 0.0042 * np.exp(
        -(((w - 0.055) / 0.028) ** 2) - ((v + 0.002) / 0.016) ** 2 - ((u + 0.022) / 0.012) ** 2
    )  # hollow of the palm
    F = F - 0.0030 * np.exp(
        -(((w - 0.035) / 0.028) ** 2) - ((v + 0.030) / 0.012) ** 2 - ((u + 0.012) / 0.012) ** 2
    )  # little finger pad
    G = None
    for n, (b, ang, ln, rr) in FING.items():
        pts = [((q - W) @ np.stack([e1, e2, e3], 1)) / sc for q in fin[n]]
        d = None
        for k in range(3):
            tip = pts[k + 1] if k < 2 else pts[k] + (pts[k + 1] - pts[k]) * (1 - rr[3] / ln[2])
            c = capsule(L, pts[k], tip, rr[k], rr[k + 1] * (1.0 if k < 2 else 1.02))
            d = c if d is None else smin(d, c, 0.004)
        d = smin(
            d, ell(L, pts[1] + np.array([0, 0, 0.0010]), np.full(3, rr[1] * 0.99)), 0.004
        )  # knuckle
        mc = np.array([0.035, b[1] * 0.62, -0.001])
        d = smin(d, capsule(L, mc, pts[0] + np.array([0, 0, 0.0012]), 0.008, 0.0094), 0.008)
        G = d if G is None else smin(G, d, 0.0045)
    F = smin(F, G, 0.008)
    pts = [((q - W) @ np.stack([e1, e2, e3], 1)) / sc for q in fin["Thumb"]]
    b, ln, rr = THUMB
    d = capsule(L, pts[0], pts[1], rr[0], rr[1])
    d = smin(d, capsule(L, pts[1], pts[2], rr[1] * 0.97, rr[2]), 0.004)
    d = smin(d, capsule(L, pts[2], pts[2] + (pts[3] - pts[2]) * 0.72, rr[2], rr[3]), 0.004)
    d = smin(
        d,
        ell(
            L,
            (0.036, 0.024, -0.012),
            (0.030, 0.015, 0.014),
            np.array([[0.80, 0.55, -0.2], [-0.55, 0.83, 0], [0.2, 0.1, 0.97]]),
        ),
        0.010,
    )  # thenar
    F = smin(F, d, 0.013)
    return F * sc
