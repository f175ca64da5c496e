"""The whole body as one scalar field F(P, shape), metres, negative inside, and what is read from it."""

import numpy as np

from parts.body_head import F_head
from parts.body_limbs import F_arm, F_foot, F_hand, F_leg
from parts.body_trunk import F_neck, F_torso, F_trunk_marks
from parts.maths import smax, smin, sstep
from parts.skeleton import DEF

BIG = 0.5
_parts = dict(head=F_head, neck=F_neck)


def use_head(head, neck):
    """Puts another head and neck on the body: functions like F_head and F_neck."""
    _parts.update(head=head, neck=neck)


def F(P, p=DEF):
    """Distance of points (..., 3) to the body of a shape (weights of all keys)."""
    P = np.asarray(P, float)
    M = P.reshape(-1, 3) * [1, 1, 1]
    M[:, 0] = np.abs(M[:, 0])
    x, z = M[:, 0], M[:, 2]
    R = np.full(len(M), BIG)

    def join(mask, part, k):
        i = np.flatnonzero(mask)
        if len(i):
            R[i] = smin(R[i], part(M[i]), k)

    i = np.flatnonzero((z > 0.70) & (z < 1.60))
    R[i] = F_torso(M[i], p)
    join(z < 1.0, lambda q: F_legs(q, p), 0.050)
    i = np.flatnonzero((z > 0.75) & (z < 1.48))
    R[i] += F_trunk_marks(M[i], p) * sstep(0.19 - x[i], 0, 0.03)
    join((z > 1.33) & (z < 1.66), lambda q: _parts["neck"](q, p), 0.040)
    join(z > 1.40, lambda q: _parts["head"](q, p), 0.022)
    join((x > 0.06) & (z > 0.75) & (z < 1.52), lambda q: F_whole_arm(q, p), 0.052)
    return R.reshape(P.shape[:-1])


def F_legs(P, p):
    """Own leg, the other one (they meet at the crotch) and the foot, cut off at the floor."""
    legs = smin(F_leg(P, p), F_leg(P * [-1, 1, 1], p), 0.022)
    low = np.flatnonzero(P[:, 2] < 0.16)
    legs[low] = smin(legs[low], F_foot(P[low], p), 0.030)
    legs[low] = smax(legs[low], -P[low, 2], 0.004)
    return legs


def F_whole_arm(P, p):
    arm = F_arm(P, p)
    far = np.flatnonzero(P[:, 0] > 0.46)
    arm[far] = smin(arm[far], F_hand(P[far], p), 0.016)
    return arm


def grad(P, p=DEF, e=4e-4):
    return np.stack([F(P + d, p) - F(P - d, p) for d in np.eye(3) * e], -1) / (2 * e)


def project(P, p=DEF, it=5, maxstep=0.02):
    """Points moved onto the surface by Newton steps of at most maxstep."""
    P = P.copy()
    for _ in range(it):
        g = grad(P, p)
        step = g * (-F(P, p) / ((g * g).sum(-1) + 1e-6))[:, None]
        length = np.linalg.norm(step, axis=1)
        P += step * np.minimum(1, maxstep / np.maximum(length, 1e-9))[:, None]
    return P


def normals(P, p=DEF):
    g = grad(P, p)
    return g / np.linalg.norm(g, axis=-1, keepdims=True)
