"""Poses as rotations about rest (world) axes, and linear blend skinning."""

import math

import numpy as np

from parts.maths import unit
from parts.skeleton import DEF, skeleton

X_, Y_, Z_ = np.eye(3)


def rotm(axis, deg):
    a = unit(axis)
    t = math.radians(deg)
    K = np.array([[0, -a[2], a[1]], [a[2], 0, -a[0]], [-a[1], a[0], 0]])
    return np.eye(3) + math.sin(t) * K + (1 - math.cos(t)) * K @ K


def pose_mats(pose, p=DEF):
    """pose: {bone: 3x3 rotation about rest (world) axes}; 'root' may hold a translation -> per bone (R, t)"""
    names, pos, par = skeleton(p)
    R = [None] * len(names)
    T = [None] * len(names)
    for i, n in enumerate(names):
        r = pose.get(n, np.eye(3))
        if par[i] < 0:
            R[i] = r
            T[i] = pos[i] + pose.get("root", 0)
        else:
            R[i] = R[par[i]] @ r
            T[i] = T[par[i]] + R[par[i]] @ (pos[i] - pos[par[i]])
    R = np.array(R)
    T = np.array(T)
    return R, T - np.einsum("bij,bj->bi", R, pos)


def lbs(V, N, wi, ww, pose, p=DEF):
    R, t = pose_mats(pose, p)
    M = np.einsum("nk,nkij->nij", ww, R[wi])
    v = np.einsum("nij,nj->ni", M, V) + np.einsum("nk,nki->ni", ww, t[wi])
    n = np.einsum("nij,nj->ni", M, N) if N is not None else None
    if n is not None:
        n /= np.linalg.norm(n, axis=1, keepdims=True) + 1e-9
    return v, n
