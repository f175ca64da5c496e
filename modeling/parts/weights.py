"""Skin weights of the body, written from limb coordinates: smooth steps across each joint's plane."""

import numpy as np

from parts.body_limbs import F_arm, foot_local
from parts.body_trunk import F_torso
from parts.maths import seg, sstep, unit
from parts.mesh import edges_of, smooth_attr
from parts.skeleton import DEF, FINGERS, arm_frames, finger_bones, hand_joints, skeleton

NAMES = skeleton()[0]


def arm_share(P):
    """How much of a point (x >= 0) belongs to the arm and not to the trunk, 0..1."""
    S, _, _, d1, _, up, _, _ = arm_frames(DEF)
    along = (P - S) @ d1
    share = sstep(F_torso(P, DEF) - F_arm(P, DEF), -0.030, 0.034) * sstep(along, -0.055, 0.065)
    share = share * (P[:, 0] > 0.07)
    # A hand in A-pose hangs at hip height: beyond the shoulder all is arm, but not what lies under it.
    return np.where((along > 0.12) & ((P - S) @ up > -0.09), 1.0, share)


def leg_share(P, arm):
    """How much of a point belongs to its leg, 0..1: the hip bend runs higher in front than behind."""
    x, y, z = P.T
    front = sstep(-y, -0.05, 0.05)
    bend = front * (0.880 + 0.75 * (x - 0.088)) + (1 - front) * 0.838
    half = 0.052 * front + 0.070 * (1 - front)
    share = (1 - sstep(z, bend - half, bend + half)) * (0.5 + 0.5 * sstep(x, 0.004, 0.045))
    return np.where(z < 0.76, 1, share) * (1 - arm) * (x < 0.30)


def put_trunk(W, P, share):
    x, y, z = P.T
    over = [sstep(z, c - h, c + h) for c, h in ((1.015, 0.075), (1.13, 0.07), (1.235, 0.07))]
    neck = sstep(z - 0.30 * y, 1.395, 1.470) * (1 - sstep(x, 0.055, 0.11))
    head = sstep(z - 0.55 * y, 1.488, 1.535) * (z > 1.44)
    W["hips"] = share * (1 - over[0])
    W["spine"] = share * over[0] * (1 - over[1])
    W["chest"] = share * over[1] * (1 - over[2])
    top = share * over[2]
    clavicle = 0.80 * sstep(x, 0.030, 0.120) * sstep(z, 1.285, 1.375) * (1 - neck)
    W["leftShoulder"] = top * clavicle
    W["neck"] = top * (1 - clavicle) * neck * (1 - head)
    W["head"] = top * (1 - clavicle) * neck * head
    W["upperChest"] = top * (1 - clavicle) * (1 - neck)
    above = z > 1.5
    for w in W.values():
        w[above] = 0
    W["head"][above] = head[above]
    W["neck"][above] = 1 - head[above]


def put_leg(W, P, leg):
    y, z = P[:, 1], P[:, 2]
    for w in W.values():
        w *= 1 - leg
    knee = 1 - sstep(z + 0.06 * (y - 0.008), 0.468 - 0.048, 0.468 + 0.048)
    foot = (1 - sstep(z - 0.25 * (y - 0.036), 0.052, 0.112)) * knee
    toes = sstep(foot_local(P)[0], 0.172, 0.208) * (z < 0.06)
    W["leftUpperLeg"] += leg * (1 - knee)
    W["leftLowerLeg"] += leg * knee * (1 - foot)
    W["leftFoot"] += leg * foot * (1 - toes)
    W["leftToes"] += leg * foot * toes


def put_arm(W, P, arm):
    _, E, wrist, d1, d2, _, _, _ = arm_frames(DEF)
    elbow = sstep((P - E) @ unit(d1 + d2), -0.042, 0.042)
    hand = arm * elbow * sstep((P - wrist) @ d2, -0.030, 0.026)
    W["leftUpperArm"] += arm * (1 - elbow)
    W["leftLowerArm"] += arm * elbow - hand
    W["leftHand"] += hand
    fingers = hand_joints(DEF)[1]
    distance = np.array(
        [
            np.min([seg(P, a, b)[0] for a, b in zip(fingers[f][:-1], fingers[f][1:])], axis=0)
            for f in FINGERS
        ]
    )
    member = np.exp(-(distance - distance.min(0)) / 0.0022)
    member /= member.sum(0)
    for f, share in zip(FINGERS, member):
        points = fingers[f]
        beyond = []  # how far past each of the finger's three joints
        for k in range(3):
            a = unit(points[k + 1] - points[k])
            b = unit(points[k] - points[k - 1]) if k else a
            half = (0.016 if f == "Thumb" else 0.011) if k == 0 else 0.0065
            past = sstep((P - points[k]) @ unit(a + b), -half, half)
            beyond.append(past * (beyond[-1] if k else 1))
        W["leftHand"] -= hand * share * beyond[0]
        for bone, here, next_ in zip(finger_bones(f), beyond, beyond[1:] + [0]):
            W["left" + bone] += hand * share * (here - next_)


def weights_half(P):
    """Weights of points with x >= 0, (n, bones), each row summing to 1."""
    W = {n: np.zeros(len(P)) for n in NAMES}
    arm = arm_share(P)
    put_trunk(W, P, 1 - arm)
    put_leg(W, P, leg_share(P, arm))
    put_arm(W, P, np.where(P[:, 2] > 1.5, 0, arm))
    A = np.maximum(np.stack([W[n] for n in NAMES], 1), 0)
    return A / A.sum(1, keepdims=True)


def top4(W):
    """The four largest weights of each row: (bone indices, weights summing to 1)."""
    i = np.argsort(-W, 1)[:, :4]
    w = np.take_along_axis(W, i, 1)
    w[w < 0.004] = 0
    return i, w / w.sum(1, keepdims=True)


def spread(wi, ww, bones=len(NAMES)):
    """(bone indices, weights) back to a full (n, bones) array."""
    W = np.zeros((len(wi), bones))
    np.put_along_axis(W, wi, ww, 1)
    return W


def mirrored_bone(name):
    swap = {"left": "right", "right": "left"}
    side = next((s for s in swap if name.startswith(s)), None)
    return name if side is None else swap[side] + name[len(side) :]


def full_weights(V, Q, partner, nh, it=5):
    """Weights of the whole mesh: the half, its mirror image, smoothed except in the hands."""
    half = weights_half(V[:nh])
    swapped = half[:, [NAMES.index(mirrored_bone(n)) for n in NAMES]]
    W = np.zeros((len(V), len(NAMES)))
    W[partner] = swapped
    W[:nh] = half
    middle = partner == np.arange(nh)
    W[:nh][middle] = 0.5 * (half + swapped)[middle]
    return top4(smooth_attr(W, edges_of(Q), it, 0.5, sstep(0.60 - np.abs(V[:, 0]), 0, 0.05)))
