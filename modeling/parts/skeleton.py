"""The rest skeleton: VRM 1.0 humanoid names, A-pose, 1.70 m; how its joints move with the shape."""

import math

import numpy as np

from parts.maths import unit

KEYS = ["female", "male", "chest", "waist", "hip", "belly", "shoulder", "muscle"]
DEF = dict(female=0.0, male=0.0, chest=0.0, waist=0.0, hip=0.0, belly=0.0, shoulder=0.0, muscle=0.0)
ARM_DOWN = math.radians(42)  # A-pose: below horizontal


def joints(p):
    """Positions of the body's joints: centre and left side."""
    sh = 0.014 * p["male"] - 0.014 * p["female"] + 0.014 * p["shoulder"] + 0.004 * p["muscle"]
    S = np.array([0.164 + sh, 0.012, 1.354])
    d = np.array([math.cos(ARM_DOWN), 0.0, -math.sin(ARM_DOWN)])
    E = S + d * 0.283
    bend = math.radians(13)
    d2 = d * math.cos(bend) + np.array([0, -1, 0]) * math.sin(bend)
    Wr = E + d2 * 0.242
    J = dict(
        hips=(0, 0.005, 0.93),
        spine=(0, 0.018, 1.03),
        chest=(0, 0.022, 1.145),
        upperChest=(0, 0.026, 1.26),
        neck=(0, 0.022, 1.435),
        head=(0, -0.002, 1.535),
        Shoulder=(0.022, -0.012, 1.385),
        UpperArm=S,
        LowerArm=E,
        Hand=Wr,
        UpperLeg=(0.088, 0.004, 0.885),
        LowerLeg=(0.093, 0.008, 0.468),
        Foot=(0.099, 0.036, 0.082),
        Toes=(0.112, -0.092, 0.018),
    )
    return {k: np.array(v, float) for k, v in J.items()}


def arm_frames(p):
    """Left arm: shoulder, elbow, wrist; directions of upper arm and forearm; up; front across each."""
    J = joints(p)
    S, E, W = J["UpperArm"], J["LowerArm"], J["Hand"]
    d1, d2 = unit(E - S), unit(W - E)
    f = np.array([0, -1.0, 0])
    up = unit(np.cross(d1, f) * -1)
    up = up if up[2] > 0 else -up
    fr1 = unit(f - d1 * (f @ d1))
    fr2 = unit(f - d2 * (f @ d2))
    return S, E, W, d1, d2, up, fr1, fr2


FINGERS = ("Thumb", "Index", "Middle", "Ring", "Little")


def finger_bones(finger):
    """Names of a finger's three bones, without the side."""
    thumb = ("Metacarpal", "Proximal", "Distal")
    others = ("Proximal", "Intermediate", "Distal")
    return [finger + bone for bone in (thumb if finger == "Thumb" else others)]


# Fingers in the hand frame (e1 along, e2 thumb side, e3 dorsal): base, direction in the palm plane in
# degrees, lengths, radii.
FING = dict(
    Index=((0.088, 0.0290, 0.000), 5.5, (0.041, 0.025, 0.021), (0.0097, 0.0086, 0.0078, 0.0068)),
    Middle=((0.093, 0.0085, -0.001), 0.5, (0.045, 0.029, 0.022), (0.0099, 0.0088, 0.0079, 0.0068)),
    Ring=((0.089, -0.0120, -0.001), -4.5, (0.041, 0.027, 0.022), (0.0094, 0.0083, 0.0075, 0.0065)),
    Little=(
        (0.080, -0.0310, 0.000),
        -11.0,
        (0.033, 0.020, 0.019),
        (0.0084, 0.0074, 0.0067, 0.0059),
    ),
)
THUMB = ((0.018, 0.0240, -0.009), (0.046, 0.034, 0.027), (0.0150, 0.0122, 0.0112, 0.0086))


def hand_joints(p):
    """returns frame and dict finger-> 4 points (3 joints + tip)"""
    S, E, W, d1, d2, up, fr1, fr2 = arm_frames(p)
    e1, e2, e3 = d2, fr2, unit(np.cross(d2, fr2))
    e3 = e3 if e3 @ up > 0 else -e3
    sc = 1 + 0.05 * p["male"] - 0.05 * p["female"]
    out = {}
    for n, (b, ang, ln, rr) in FING.items():
        q = W + (e1 * b[0] + e2 * b[1] + e3 * b[2]) * sc
        pts = [q]
        cur = math.radians(7)
        a = math.radians(ang)
        side = e1 * math.cos(a) + e2 * math.sin(a)
        for k, l in enumerate(ln):
            dirn = side * math.cos(cur) - e3 * math.sin(cur)
            q = q + dirn * l * sc
            pts.append(q)
            cur += math.radians((13, 9, 0)[k])
        out[n] = pts
    b, ln, rr = THUMB
    q = W + (e1 * b[0] + e2 * b[1] + e3 * b[2]) * sc
    pts = [q]
    for k, l in enumerate(ln):
        a = math.radians((46, 30, 17)[k])
        dn = math.radians((24, 17, 14)[k])
        dirn = (e1 * math.cos(a) + e2 * math.sin(a)) * math.cos(dn) - e3 * math.sin(dn)
        q = q + dirn * l * sc
        pts.append(q)
    out["Thumb"] = pts
    return (e1, e2, e3, sc), out


def skeleton(p=DEF):
    """Names, world positions (n, 3) and parent indices of the joints; the first one is the root."""
    J = joints(p)
    _, H = hand_joints(p)
    names, pos, par = [], [], []

    def add(n, q, parent):
        names.append(n)
        pos.append(np.array(q, float))
        par.append(names.index(parent) if parent else -1)

    add("hips", J["hips"], None)
    for a, b in (
        ("spine", "hips"),
        ("chest", "spine"),
        ("upperChest", "chest"),
        ("neck", "upperChest"),
        ("head", "neck"),
    ):
        add(a, J[a], b)
    for sd, sx in (("left", 1), ("right", -1)):
        m = np.array([sx, 1, 1])
        for a, b in (
            ("Shoulder", "upperChest"),
            ("UpperArm", "Shoulder"),
            ("LowerArm", "UpperArm"),
            ("Hand", "LowerArm"),
            ("UpperLeg", "hips"),
            ("LowerLeg", "UpperLeg"),
            ("Foot", "LowerLeg"),
            ("Toes", "Foot"),
        ):
            add(sd + a, J[a] * m, b if b in ("hips", "upperChest") else sd + b)
        for f in FINGERS:
            bones = finger_bones(f)
            for k, bone in enumerate(bones):
                add(sd + bone, H[f][k] * m, sd + (bones[k - 1] if k else "Hand"))
    return names, np.array(pos), par


def joint_morphs():
    """How the rest joints move at weight 1 of each key: {key: {bone: [dx, dy, dz]}}.

    World positions, glTF's axes, metres.  The joints are linear in the keys, so moves add up.
    """
    names, rest, _ = skeleton()
    out = {}
    for key in KEYS:
        moved = skeleton(dict(DEF, **{key: 1.0}))[1] - rest
        moves = {
            name: (np.array([x, z, -y]).round(5) + 0.0).tolist()
            for name, (x, y, z) in zip(names, moved)
            if max(abs(x), abs(y), abs(z)) > 1e-6
        }
        if moves:
            out[key] = moves
    return out
