"""Girths of a mesh, as a tape measure takes them, beside the body's own targets."""

import numpy as np

from parts.maths import unit
from parts.run import say
from parts.skeleton import DEF, arm_frames


def girth(Pv, faces, z=None, o=None, nrm=None, xlim=None, near=None):
    """length of the convex hull of a plane section (a tape measure)"""
    o = np.array([0, 0, z], float) if o is None else np.asarray(o, float)
    nrm = np.array([0, 0, 1.0]) if nrm is None else unit(nrm)
    t = unit(np.cross(nrm, [0.3, 1, 0.2]))
    b = np.cross(nrm, t)
    s = (Pv - o) @ nrm
    E = np.concatenate([faces[:, [k, (k + 1) % faces.shape[1]]] for k in range(faces.shape[1])])
    m = (s[E[:, 0]] < 0) != (s[E[:, 1]] < 0)
    E = E[m]
    w = s[E[:, 0]] / (s[E[:, 0]] - s[E[:, 1]])
    Q = Pv[E[:, 0]] + (Pv[E[:, 1]] - Pv[E[:, 0]]) * w[:, None]
    if xlim is not None:
        Q = Q[(Q[:, 0] > xlim[0]) & (Q[:, 0] < xlim[1])]
    if near is not None:
        Q = Q[np.linalg.norm(Q - o, axis=1) < near]
    q = np.stack([(Q - o) @ t, (Q - o) @ b], 1)
    q = q[np.lexsort(q.T[::-1])]

    def half(pts):
        h = []
        for r in pts:
            while (
                len(h) > 1
                and (h[-1][0] - h[-2][0]) * (r[1] - h[-2][1])
                - (h[-1][1] - h[-2][1]) * (r[0] - h[-2][0])
                <= 0
            ):
                h.pop()
            h.append(r)
        return h

    if len(q) < 3:
        return float("nan")
    hull = np.array(half(list(q))[:-1] + half(list(q[::-1]))[:-1])
    return np.linalg.norm(hull - np.roll(hull, -1, 0), axis=1).sum()


# Own target girths, cm, at 1.70 m: a slim display size between the sexes, oriented by ANSUR II.
# The survey's figures were not re-checked against the report.
TARGET = dict(
    neck=35.0,
    chest=92.5,
    underbust=82,
    waist=74.5,
    hip=95.0,
    thigh=55.5,
    knee=36.0,
    calf=36.0,
    ankle=22.5,
    biceps=28.0,
    forearm=25.5,
    wrist=16.0,
    head=56.5,
)


def measure(Pv, faces, p=DEF):
    S, E, W, d1, d2, up, fr1, fr2 = arm_frames(p)
    g = {}
    g["neck"] = girth(Pv, faces, 1.480, nrm=(0, -0.2, 1))
    tl = (-0.172, 0.172)
    best = lambda zs, **k: max(girth(Pv, faces, z, **k) for z in zs)
    g["chest"] = best((1.24, 1.255, 1.27), xlim=tl)
    g["underbust"] = girth(Pv, faces, 1.185, xlim=tl)
    g["waist"] = min(girth(Pv, faces, z, xlim=(-0.25, 0.25)) for z in (1.06, 1.075, 1.09, 1.105))
    g["hip"] = best((0.84, 0.86, 0.88), xlim=(-0.26, 0.26))
    lx = (0.002, 0.26)
    g["thigh"] = girth(Pv, faces, 0.775, xlim=lx)
    g["knee"] = girth(Pv, faces, 0.47, xlim=lx)
    g["calf"] = best((0.32, 0.34, 0.36), xlim=lx)
    g["ankle"] = girth(Pv, faces, 0.115, xlim=lx)
    g["biceps"] = girth(Pv, faces, o=S + d1 * 0.17, nrm=d1, near=0.10)
    g["forearm"] = max(girth(Pv, faces, o=E + d2 * t, nrm=d2, near=0.1) for t in (0.04, 0.055))
    g["wrist"] = girth(Pv, faces, o=W - d2 * 0.012, nrm=d2, near=0.07)
    g["head"] = best((1.605, 1.615, 1.625))
    return {k: v * 100 for k, v in g.items()}


def report(Pv, faces, p=DEF, title="neutral"):
    g = measure(Pv, faces, p)
    say("GIRTHS", title, " ".join("%s %.1f(%+.1f)" % (k, v, v - TARGET[k]) for k, v in g.items()))
    return g
