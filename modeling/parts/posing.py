"""Poses as rotations about rest (world) axes, and linear blend skinning."""

import math

import numpy as np

from parts.maths import unit
from parts.skeleton import DEF, skeleton

X_, Y_, Z_ = np.eye(3)
MIRROR = np.diag([-1.0, 1, 1])


def rotm(axis, deg):
    """Rotation matrix about an axis."""
    a = unit(axis)
    t = math.radians(deg)
    K = np.array([[0, -a[2], a[1]], [a[2], 0, -a[0]], [-a[1], a[0], 0]])
    return np.eye(3) + math.sin(t) * K + (1 - math.cos(t)) * K @ K


def angle_of(r):
    """Degrees of a rotation matrix's turn."""
    return math.degrees(math.acos(min(1, max(-1, (np.trace(r) - 1) / 2))))


def share_of(r, t):
    """The same turn by a share of its angle (below 180 degrees)."""
    axis = np.array([r[2, 1] - r[1, 2], r[0, 2] - r[2, 0], r[1, 0] - r[0, 1]])
    return rotm(axis, angle_of(r) * t) if np.linalg.norm(axis) > 1e-9 else r


def way(keys, most=4):
    """Poses on the way through keys (tuples of degrees), none of which moves by more than `most`."""
    out, last = [], (0,) * len(keys[0])
    for key in keys:
        n = math.ceil(max(abs(b - a) for a, b in zip(last, key)) / most)
        out += [tuple(a + (b - a) * k / n for a, b in zip(last, key)) for k in range(1, n + 1)]
        last = key
    return out


def one_side(side, pose):
    """A pose given for the left side's bones (without the side in their names), on either side."""
    turn = lambda r: r if side == "left" else MIRROR @ r @ MIRROR
    return {side + bone: turn(r) for bone, r in pose.items()}


def pose_mats(pose, p=DEF):
    """pose: {bone: rotation about rest axes} -> per bone (R, t), carrying rest points to the pose."""
    names, pos, par = skeleton(p)
    R, T = [], []
    for i, name in enumerate(names):
        r = pose.get(name, np.eye(3))
        if par[i] < 0:
            R.append(r)
            T.append(pos[i])
        else:
            R.append(R[par[i]] @ r)
            T.append(T[par[i]] + R[par[i]] @ (pos[i] - pos[par[i]]))
    R, T = np.array(R), np.array(T)
    return R, T - np.einsum("bij,bj->bi", R, pos)


def lbs(V, wi, ww, pose, p=DEF):
    """Vertices in a pose."""
    R, t = pose_mats(pose, p)
    M = np.einsum("nk,nkij->nij", ww, R[wi])
    return np.einsum("nij,nj->ni", M, V) + np.einsum("nk,nki->ni", ww, t[wi])


def lbs_inverse(Y, wi, ww, pose):
    """Where vertices must rest so that skinning carries them to Y."""
    R, t = pose_mats(pose)
    M = np.einsum("nk,nkij->nij", ww, R[wi])
    return np.linalg.solve(M, (Y - np.einsum("nk,nki->ni", ww, t[wi]))[:, :, None])[:, :, 0]


def bone_to_rest(N, wi, ww, pose):
    """Unit rest directions that skinning turns into N: the blended matrix is no rotation in a bend."""
    R, _ = pose_mats(pose)
    n = np.linalg.solve(np.einsum("nk,nkij->nij", ww, R[wi]), N[:, :, None])[:, :, 0]
    return n / np.linalg.norm(n, axis=1, keepdims=True)
