"""Texture coordinates of the skin (v up), and values drawn into its picture.

Left and right share their place, so the picture has no asymmetric marks.  The head has half of it:
4 texels a millimetre.
"""

import numpy as np

from parts.face_field import C0
from parts.skeleton import FINGERS, arm_frames, hand_joints
from parts.weights import NAMES

SIZE = 1024
HEAD, LEG_FRONT, LEG_BACK, TRUNK_FRONT, TRUNK_BACK, ARM_FRONT, ARM_BACK, HAND_BACK, PALM, EAR = (
    range(10)
)
GROUPS = dict(
    Hand=3, **{f: 3 for f in FINGERS}, Arm=2, Leg=1, Foot=1, Toes=1
)  # by part of the bone's name; else the trunk, 0


def group_of(bone):
    return next((g for part, g in GROUPS.items() if part in bone), 0)


def chart_of_faces(V, T, W, p):
    """The chart of each face: by the limb that moves it and the way it faces."""
    *_, front_of_arm, _ = arm_frames(p)
    back_of_hand = hand_joints(p)[0][2]
    share = np.zeros((len(V), 4))
    for i, bone in enumerate(NAMES):
        share[:, group_of(bone)] += W[:, i]
    group = share[T].sum(1).argmax(1)
    n = np.cross(V[T[:, 1]] - V[T[:, 0]], V[T[:, 2]] - V[T[:, 0]])
    n[:, 0] *= np.sign(V[T].mean(1)[:, 0] + 1e-9)
    ahead = -n[:, 1] > 0
    return np.choose(
        group,
        [
            np.where(ahead, TRUNK_FRONT, TRUNK_BACK),
            np.where(ahead, LEG_FRONT, LEG_BACK),
            np.where(n @ front_of_arm > 0, ARM_FRONT, ARM_BACK),
            np.where(n @ back_of_hand > 0, HAND_BACK, PALM),
        ],
    )


def body_charts(V, T, W, p):
    """Splits vertices between charts: (their sources, triangles, uv, chart of each)."""
    S, _, wrist, d1, _, up, _, _ = arm_frames(p)
    (e1, e2, _, _), _ = hand_joints(p)
    keys = T * 10 + chart_of_faces(V, T, W, p)[:, None]
    used, T = np.unique(keys, return_inverse=True)
    source, chart = used // 10, used % 10
    Q = V[source] * 1.0
    Q[:, 0] = np.abs(Q[:, 0])
    k, half = 560, 560 * 0.62  # texels a metre, along and across
    arm = np.stack([(Q - S) @ d1 + 0.10, (Q - S) @ up + 0.07], 1) * k
    hand = np.stack([(Q - wrist) @ e1 + 0.02, (Q - wrist) @ e2 + 0.065], 1) * 1000
    trunk = np.stack([Q[:, 0] * half, (Q[:, 2] - 0.78) * k], 1)
    leg = np.stack([(Q[:, 0] + 0.005) * half, Q[:, 2] * k], 1)
    pixels = np.zeros((len(Q), 2))
    for c, place, corner in (
        *((LEG_FRONT, leg, (516, 4)), (LEG_BACK, leg, (632, 4))),
        *((TRUNK_FRONT, trunk, (748, 4)), (TRUNK_BACK, trunk, (866, 4))),
        *((ARM_FRONT, arm, (520, 552)), (ARM_BACK, arm, (520, 634))),
        *((HAND_BACK, hand, (520, 716)), (PALM, hand, (762, 716))),
    ):
        pixels[chart == c] = (place + corner)[chart == c]
    return source, T.reshape(-1, 3), pixels / SIZE, chart


def head_uv(V):
    d = V - C0
    turn = np.degrees(np.arctan2(np.abs(d[:, 0]), -d[:, 1]))
    rise = np.degrees(np.arctan2(d[:, 2], np.hypot(d[:, 0], d[:, 1])))
    u = np.interp(turn, [0, 40, 80, 120, 180], [0.006, 0.20, 0.38, 0.445, 0.494])
    return np.stack([u, np.interp(rise, [-85, -50, 50, 90], [0.008, 0.12, 0.88, 0.992])], 1)


def ear_uv(plane):
    """From the ear's own plane, metres."""
    return (plane * 2000 + [570, 940]) / SIZE


def raster(uv, T, A, size=SIZE):
    """Values A (n, k) of vertices interpolated over their UV triangles: (picture, where it is set)."""
    image = np.zeros((size, size, A.shape[1]), np.float32)
    covered = np.zeros((size, size), bool)
    q = uv * size - 0.5
    for t in T:
        a, b, c = q[t]
        x0, y0 = np.maximum(np.floor(q[t].min(0) - 0.7).astype(int), 0)
        x1, y1 = np.minimum(np.ceil(q[t].max(0) + 0.7).astype(int), size - 1)
        det = (b[1] - c[1]) * (a[0] - c[0]) + (c[0] - b[0]) * (a[1] - c[1])
        if abs(det) < 1e-9 or x1 < x0 or y1 < y0 or x1 - x0 > 400:
            continue
        X, Y = np.meshgrid(np.arange(x0, x1 + 1), np.arange(y0, y1 + 1))
        w0 = ((b[1] - c[1]) * (X - c[0]) + (c[0] - b[0]) * (Y - c[1])) / det
        w1 = ((c[1] - a[1]) * (X - c[0]) + (a[0] - c[0]) * (Y - c[1])) / det
        w = np.stack([w0, w1, 1 - w0 - w1], -1)
        slack = 0.75 / max(np.ptp(q[t][:, 0]), np.ptp(q[t][:, 1]), 1)
        m = (w >= -slack).all(-1)
        w = np.clip(w[m], 0, 1)
        image[Y[m], X[m]] = (w / w.sum(1, keepdims=True)) @ A[t]
        covered[Y[m], X[m]] = True
    return image, covered


def dilate(image, covered, rounds=10):
    """Grows the painted parts outwards, so that filtering finds no background at their edges."""
    image, covered = image.copy(), covered.copy()
    for _ in range(rounds):
        total, n = np.zeros_like(image), np.zeros(covered.shape, np.float32)
        for step in ((0, 1), (0, -1), (1, 0), (-1, 0)):
            m = np.roll(covered, step, (0, 1))
            total += np.roll(image, step, (0, 1)) * m[..., None]
            n += m
        grown = ~covered & (n > 0)
        image[grown] = total[grown] / n[grown][:, None]
        covered |= grown
    return image
