"""Upholstery, pillows, legs."""

import math
import os

import bmesh
import bpy
import numpy as np
from mathutils import Matrix

from flat.mesh import T
from flat.tints import WALNUT
from parts.run import TMP


def soft(n, cx, cy, cz, w, d, h, r=0.06, puff=0.02, N=11, wob=0.004, M=None, sag=0.0, seed=0, mat="fabric", **k):
    """A rounded box round (cx, cy, cz), every side blown out, with soft waves; N points along an edge."""
    t = np.sin(np.linspace(-1, 1, N) * np.pi / 2 * 0.86) / math.sin(np.pi / 2 * 0.86)
    half = np.array([w, d, h]) / 2
    r = min(r, 0.95 * half.min())
    U, F = cube_grid(t)
    core = np.clip(U * half, -(half - r), half - r)
    out = U * half - core
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    edge = np.abs(U) > 0.9999
    blown = np.prod(1 - np.abs(U) ** 3 * ~edge, axis=1)
    rs = np.random.RandomState(seed)
    waves, phase = rs.uniform(4, 11, (6, 3)), rs.uniform(0, 6.3, 6)
    P = core + out * (r + puff * blown)[:, None]
    P += out * (wob * np.sin(P @ waves.T + phase).sum(1) / 2)[:, None]
    P[:, 2] -= sag * np.maximum(0, U[:, 2]) * np.cos(U[:, 0] * 1.4) * np.cos(U[:, 1] * 1.4)
    n.add(P, F, mat=mat, M=(M or Matrix.Identity(4)) @ T(cx, cy, cz), **k)


def cube_grid(t):
    """Points and quads on the sides of a cube from -1 to 1, each side cut at `t`."""
    index, V, F = {}, [], []

    def vertex(p):
        key = tuple(np.round(p, 5))
        if key not in index:
            index[key] = len(V)
            V.append(p)
        return index[key]

    for axis in range(3):
        a, b = (axis + 1) % 3, (axis + 2) % 3
        for sign in (-1, 1):
            for i in range(len(t) - 1):
                for j in range(len(t) - 1):
                    quad = []
                    for u, v in ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)):
                        p = np.zeros(3)
                        p[axis], p[a], p[b] = sign, t[u], t[v]
                        quad.append(vertex(p))
                    F.append(quad if sign > 0 else quad[::-1])
    return np.array(V), F


def piping(n, cx, cy, z, w, d, r=0.06, rad=0.006, **k):
    pts = []
    for q, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for a in np.linspace(0, np.pi / 2, 5) + q * np.pi / 2:
            pts.append((sx * (w / 2 - r) + r * math.cos(a), sy * (d / 2 - r) + r * math.sin(a), 0))
    n.tube(np.array(pts), rad, seg=6, closed=True, mat="fabric", M=T(cx, cy, z), **k)


def leg(n, x, y, h, r0=0.018, r1=0.012, lean=(0, 0), mat="wood", tint=WALNUT, **k):
    ends = [(x, y, h), (x + lean[0] / 2, y + lean[1] / 2, h / 2)]
    ends += [(x + lean[0], y + lean[1], z) for z in (0.004, 0)]
    n.tube(ends, [r0, (r0 + r1) / 2, r1, r1 * 0.8], seg=10, mat=mat, tint=tint, lm=0.7, **k)


def pillow_mesh():
    """(V, F) of two sheets sewn at the rim and blown up by cloth simulation; made once."""
    kept = os.path.join(TMP, "flat-pillow.npz")
    if not os.path.exists(kept):
        np.savez(kept, **dict(zip(("V", "F"), blow_up(22, 0.46))))
    mesh = np.load(kept)
    return mesh["V"], mesh["F"]


def blow_up(N, side, frames=45):
    t = np.linspace(-side / 2, side / 2, N)
    bm = bmesh.new()
    top = [[bm.verts.new((x, y, 0.004)) for y in t] for x in t]
    rim = (0, N - 1)
    below = lambda i, j: top[i][j] if i in rim or j in rim else bm.verts.new((t[i], t[j], -0.004))
    bottom = [[below(i, j) for j in range(N)] for i in range(N)]
    for sheet, turn in ((top, 1), (bottom, -1)):
        for i in range(N - 1):
            for j in range(N - 1):
                quad = [sheet[i][j], sheet[i + 1][j], sheet[i + 1][j + 1], sheet[i][j + 1]]
                bm.faces.new(quad[::turn])
    me = bpy.data.meshes.new("pillow")
    bm.to_mesh(me)
    bm.free()
    o = bpy.data.objects.new("pillow", me)
    bpy.context.collection.objects.link(o)
    modifier = o.modifiers.new("cloth", "CLOTH")
    cloth = modifier.settings
    cloth.use_pressure, cloth.uniform_pressure_force = True, 9
    cloth.tension_stiffness = cloth.compression_stiffness = 25
    cloth.bending_stiffness, cloth.shear_stiffness = 0.15, 6
    cloth.quality, cloth.air_damping, cloth.shrink_min = 8, 6, -0.02
    cloth.effector_weights.gravity = 0
    scene = bpy.context.scene
    scene.frame_start, scene.frame_end, modifier.point_cache.frame_end = 1, frames, frames
    for frame in range(1, frames + 1):
        scene.frame_set(frame)
    done = o.evaluated_get(bpy.context.evaluated_depsgraph_get()).data
    V = np.array([v.co[:] for v in done.vertices])
    F = np.array([list(q.vertices) for q in done.polygons])
    bpy.data.objects.remove(o)
    scene.frame_set(1)
    return V, F


def pillow(n, M, s=1.0, tint=(1, 1, 1), flat=0.85, seed=0):
    V, F = pillow_mesh()
    V = V * (s, s, s * flat)
    if seed % 2:
        V[:, [0, 1]] = V[:, [1, 0]] * (1, -1)
    # A hand's chop at the top.
    chop = np.exp(-((V[:, 0] / (0.12 * s)) ** 2 + ((V[:, 1] - 0.16 * s) / (0.16 * s)) ** 2))
    V[:, 2] -= 0.035 * s * chop * (V[:, 2] > 0)
    n.add(V, F.tolist(), mat="fabric", tint=tint, M=M)
