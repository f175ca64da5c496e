"""The whole body as one scalar field F(P, shape), metres, negative inside, and what is read from it."""

import numpy as np

from parts.body_head import F_head
from parts.body_limbs import F_arm, F_foot, F_hand, F_leg
from parts.body_trunk import F_neck, F_torso, F_trunk_marks
from parts.maths import smax, smin, sstep
from parts.skeleton import DEF

BIG = 0.5


def F(P, p=DEF):
    P = np.asarray(P, float)
    sh = P.shape[:-1]
    P = P.reshape(-1, 3).copy()
    N = len(P)
    M = P.copy()
    M[:, 0] = np.abs(M[:, 0])
    x, z = M[:, 0], M[:, 2]
    R = np.full(N, BIG)

    def put(mask, fn, k, kk=None):
        i = np.flatnonzero(mask)
        if len(i):
            R[i] = smin(R[i], fn(M[i]), k)

    i = np.flatnonzero((z > 0.70) & (z < 1.60))
    R[i] = F_torso(M[i], p)
    # legs: own side and the other one (crotch), joined to the trunk with a wide fillet in front/side
    j = np.flatnonzero(z < 1.0)
    lg = F_leg(M[j], p)
    Q = M[j].copy()
    Q[:, 0] *= -1
    lg = smin(lg, F_leg(Q, p), 0.022)
    jf = np.flatnonzero(z[j] < 0.16)
    ft = F_foot(M[j][jf], p)
    lg[jf] = smin(lg[jf], ft, 0.030)
    lg[jf] = smax(lg[jf], -z[j][jf], 0.004)
    R[j] = smin(R[j], lg, 0.050)
    i = np.flatnonzero((z > 0.75) & (z < 1.48))
    R[i] += F_trunk_marks(M[i], p) * sstep(0.19 - x[i], 0, 0.03)
    put((z > 1.33) & (z < 1.66), lambda q: F_neck(q, p), 0.040)
    put(z > 1.40, lambda q: F_head(q, p), 0.022)
    # arms
    i = np.flatnonzero((x > 0.06) & (z > 0.75) & (z < 1.52))
    A = F_arm(M[i], p)
    h = np.flatnonzero(x[i] > 0.46)
    A[h] = smin(A[h], F_hand(M[i][h], p), 0.016)
    R[i] = smin(R[i], A, 0.052)
    return R.reshape(sh)


def grad(P, p=DEF, e=4e-4):
    g = np.stack([F(P + d, p) - F(P - d, p) for d in np.eye(3) * e], -1) / (2 * e)
    return g


def project(P, p=DEF, it=5, maxstep=0.02, lo=None):
    P = P.copy()
    for k in range(it):
        f = F(P, p)
        g = grad(P, p)
        g2 = (g * g).sum(-1) + 1e-6
        s = -f / g2
        st = g * s[:, None]
        l = np.linalg.norm(st, axis=1)
        c = np.minimum(1, maxstep / np.maximum(l, 1e-9))
        P += st * c[:, None]
    return P


def normals(P, p=DEF):
    g = grad(P, p)
    return g / np.linalg.norm(g, axis=-1, keepdims=True)
