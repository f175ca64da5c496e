"""Builds meshes: shapes with material, tint, texture coordinates and light map charts.

A Node collects shapes and becomes one Blender object; export joins all of one group and part. Charts
are made here and not unwrapped: faces are grouped by dominant axis and adjacency and measured in
metres, so that every chart has a known density and the sides of boxes stay rectangles.
"""

import math
import random

import bmesh
import bpy
import numpy as np
from mathutils import Matrix, Vector

from flat.surfaces import ORM_U

# Metres of a texture's repeat.
TILE = dict(floor=4.32, wood=1.1, fabric=0.28, stone=1.6, tile=0.48, btile=1.8, wall=1.2, drape=0.28, sheer=0.28)
UNTEXTURED = ("plain", "emit", "glass")
NODES = []


def rot(axis, angle):
    return Matrix.Rotation(angle, 4, axis)


def T(x, y, z):
    return Matrix.Translation((x, y, z))


class Node:
    def __init__(
        self, name, part="living", group="furniture", at=(0, 0, 0), rz=0.0, density=1.0, stands=False, hinge=None
    ):
        """
        group: the exported node that it is joined into, `<group>-<part>`.
        stands: on the floor, in one's way: the plan draws its footprint.
        hinge: name of the empty node that it hangs on, with `at` as its place; what moves has no light map.
        """
        self.name, self.part, self.group = name, part, group
        self.at, self.rz, self.density, self.stands, self.hinge = at, rz, density, stands, hinge
        self.is_lit = group != "glass" and hinge is None
        self.points, self.faces, self.materials, self.smooth = [], [], [], []
        self.uv, self.chart_uv, self.chart_of, self.charts = [], [], [], {}
        self.tints, self.count = [], 0
        self.base = Matrix.Identity(4)
        NODES.append(self)

    # fmt: off
    def add(self, V, F, mat="plain", tint=(1, 1, 1), cls="satin", uv=None, grain=None, uv2=None, lm=1.0, M=None, smooth=True, uvoff=None):
        """Points and faces. grain: the axis along which the texture runs; lm: density of the light map."""
        # fmt: on
        V = np.asarray(V, float)
        if not len(F):
            return
        axis, side = dominant_axes(V, F)
        self.uv += self._texture_uv(V, F, axis, mat, cls, uv, grain, uvoff)
        if uv2 is not None:
            chart = self._new_chart(lm)
            self.chart_of += [chart] * len(F)
            self.chart_uv += [tuple(c) for face in uv2 for c in face]
        else:
            ids = {}
            for i, (face, root) in enumerate(zip(F, join_faces(F, axis, side))):
                if root not in ids:
                    ids[root] = self._new_chart(lm)
                self.chart_of.append(ids[root])
                across = [k for k in (0, 1, 2) if k != axis[i]]
                self.chart_uv += [(V[v][across[0]], V[v][across[1]]) for v in face]
        matrix = self.base @ (M or Matrix.Identity(4))
        if matrix.to_3x3().determinant() < 0:
            raise ValueError("mirror the data, not the matrix")
        R = np.array(matrix)
        self.points.append(V @ R[:3, :3].T + R[:3, 3])
        self.faces += [[v + self.count for v in face] for face in F]
        self.materials += [mat] * len(F)
        self.smooth += [smooth] * len(F)
        self.tints += [tuple(tint)] * len(V)
        self.count += len(V)

    def _new_chart(self, density):
        self.charts[len(self.charts)] = density
        return len(self.charts) - 1

    def _texture_uv(self, V, F, axis, mat, cls, uv, grain, uvoff):
        if uv is not None:
            return [tuple(c) for face in uv for c in face]
        if mat in UNTEXTURED:
            return [(ORM_U[cls], 0.5)] * sum(len(face) for face in F)
        tile = TILE.get(mat, 1.0)
        if uvoff is None:  # no two boards from one tree
            uvoff = (random.random(), random.random()) if mat in ("wood", "stone", "fabric") else (0, 0)
        along = {"x": 0, "y": 1, "z": 2}.get(grain, int((V.max(0) - V.min(0)).argmax()))
        out = []
        for i, face in enumerate(F):
            a, b = [k for k in (0, 1, 2) if k != axis[i]]
            if b == along:
                a, b = b, a
            out += [(V[v][a] / tile + uvoff[0], V[v][b] / tile + uvoff[1]) for v in face]
        return out

    def quad(self, a, b, c, d, **k):
        self.add(np.array([a, b, c, d]), [[0, 1, 2, 3]], **k)

    def box(self, x0, y0, z0, x1, y1, z1, r=0.003, seg=1, skip="", M=None, **k):
        """Bevelled; skip: sides that are never seen, of x, X, y, Y, z, Z (low, HIGH)."""
        size = (x1 - x0, y1 - y0, z1 - z0)
        bm = bmesh.new()
        bmesh.ops.create_cube(bm, size=1)
        for v in bm.verts:
            v.co = Vector((v.co.x * size[0], v.co.y * size[1], v.co.z * size[2]))
        if r > 0:
            edge = min(r, 0.45 * min(size))
            bmesh.ops.bevel(bm, geom=bm.edges[:], offset=edge, segments=seg, profile=0.5, affect="EDGES")
        bm.normal_update()
        if skip:
            sides = dict(x=(-1, 0, 0), X=(1, 0, 0), y=(0, -1, 0), Y=(0, 1, 0), z=(0, 0, -1), Z=(0, 0, 1))
            hidden = [f for f in bm.faces if any(f.normal.dot(Vector(sides[c])) > 0.6 for c in skip)]
            bmesh.ops.delete(bm, geom=hidden, context="FACES")
        bm.verts.index_update()
        V = np.array([v.co[:] for v in bm.verts])
        F = [[v.index for v in f.verts] for f in bm.faces]
        bm.free()
        middle = T((x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2)
        self.add(V, F, M=(M or Matrix.Identity(4)) @ middle, **k)

    def grid(self, P, closeu=False, closev=False, flip=False, uv=None, chart=True, solid=False, face=None, pos=None, **k):
        """Quads between the points P[u][v].

        chart: one light map chart, by arc length.  solid, face: turned so that the volume is positive,
        so that the mean normal looks along `face`; what is wound inside out bakes black.
        """
        P = np.asarray(P, float)
        nu, nv, _ = P.shape
        if closeu:
            P, nu = np.concatenate([P, P[:1]], 0), nu + 1
        if closev:
            P, nv = np.concatenate([P, P[:, :1]], 1), nv + 1
        lu = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(P, axis=0), axis=2).max(1))])
        lv = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(P, axis=1), axis=2).max(0))])
        iu, iv = nu - closeu, nv - closev
        tile = TILE.get(k.get("mat", "plain"), 1.0)
        F, U2, UV = [], [], []
        for a in range(nu - 1):
            for b in range(nv - 1):
                q = [(a, b), (a + 1, b), (a + 1, b + 1), (a, b + 1)]
                if flip:
                    q = q[::-1]
                f = [(c % iu) * iv + (d % iv) for c, d in q]
                if len(set(f)) < 4:
                    continue
                F.append(f)
                U2.append([(lu[c], lv[d]) for c, d in q])
                UV.append([uv[c][d] if uv is not None else (lu[c] / tile, lv[d] / tile) for c, d in q])
        V = (P if pos is None else np.asarray(pos))[:iu, :iv].reshape(-1, 3)
        if (solid or face is not None) and F:
            Q = V[np.array(F)] - V.mean(0)
            N = np.cross(Q[:, 2] - Q[:, 0], Q[:, 3] - Q[:, 1])
            if ((Q.mean(1) * N).sum() if solid else N.sum(0) @ np.array(face, float)) < 0:
                F, U2, UV = ([f[::-1] for f in faces] for faces in (F, U2, UV))
        bare = k.get("mat", "plain") in UNTEXTURED and uv is None
        self.add(V, F, uv=None if bare else UV, uv2=U2 if chart else None, **k)

    def lathe(self, prof, seg=24, **k):
        """Turned about z; prof: (radius, z) from the bottom, outside."""
        angles = np.linspace(0, 2 * np.pi, seg, endpoint=False)
        P = np.array([[(r * np.cos(t), r * np.sin(t), z) for r, z in prof] for t in angles])
        Q = P.copy()
        for i in (0, -1):
            if prof[i][0] <= 0.0105:
                Q[:, i, :2] *= 0.03  # close the pole
        self.grid(P, closeu=True, pos=Q, **k)

    def cyl(self, r, z0, z1, seg=20, bev=0.002, cap="both", **k):
        b = min(bev, r * 0.4, (z1 - z0) * 0.4)
        prof = [(r * 0.02, z0), (r - b, z0)] if cap in ("both", "low") else []
        prof += [(r, z0 + b), (r, z1 - b)]
        if cap in ("both", "high"):
            prof += [(r - b, z1), (r * 0.02, z1)]
        self.lathe(prof, seg, **k)

    def tube(self, pts, r, seg=10, cap=True, closed=False, **k):
        """A round rod through points; r: one radius or one a point."""
        pts = np.asarray(pts, float)
        radii = np.broadcast_to(np.asarray(r, float), (len(pts),))
        tan = np.roll(pts, -1, 0) - np.roll(pts, 1, 0) if closed else np.gradient(pts, axis=0)
        tan /= np.linalg.norm(tan, axis=1, keepdims=True)
        u = np.cross(tan[0], (0, 0, 1))
        u = np.cross(tan[0], (1, 0, 0)) if np.linalg.norm(u) < 0.2 else u
        angles = np.linspace(0, 2 * np.pi, seg, endpoint=False)
        P = []
        for p, t, radius in zip(pts, tan, radii):
            u = u - t * u.dot(t)
            u /= np.linalg.norm(u)
            w = np.cross(t, u)
            P.append([p + radius * (u * np.cos(a) + w * np.sin(a)) for a in angles])
        if cap and not closed:
            lid = lambda middle, ring: [[middle + (q - middle) * 0.02 for q in ring]]
            P = lid(pts[0], P[0]) + P + lid(pts[-1], P[-1])
        self.grid(np.array(P), closev=True, closeu=closed, solid=True, **k)

    def world(self):
        """All points in the flat's space."""
        M = np.array(T(*self.at) @ rot("Z", self.rz))
        return np.concatenate(self.points) @ M[:3, :3].T + M[:3, 3]

    def make_object(self, materials, collection):
        """The Blender object, in the flat's space; its uv maps are the texture's and the light map's."""
        me = bpy.data.meshes.new(self.name)
        me.from_pydata(self.world().tolist(), [], self.faces)
        names = list(dict.fromkeys(self.materials))
        for name in names:
            me.materials.append(materials[name])
        me.polygons.foreach_set("material_index", [names.index(m) for m in self.materials])
        me.polygons.foreach_set("use_smooth", self.smooth)
        for name, values in (("UVMap", self.uv), ("Light", self.light_uv)):
            me.uv_layers.new(name=name).data.foreach_set("uv", np.array(values).ravel())
        tint = me.color_attributes.new("Tint", "FLOAT_COLOR", "POINT")
        tint.data.foreach_set("color", np.column_stack([self.tints, np.ones(len(self.tints))]).ravel())
        me.use_auto_smooth, me.auto_smooth_angle = True, math.radians(50)
        me.validate()
        me.update()
        o = bpy.data.objects.new(self.name, me)
        collection.objects.link(o)
        m = o.modifiers.new("wn", "WEIGHTED_NORMAL")
        m.keep_sharp, m.weight = True, 80
        return o


def dominant_axes(V, F):
    """(axis, sign) of each face's normal, by its largest component."""
    N = np.zeros((len(F), 3))
    for i, face in enumerate(F):
        p = V[list(face)]
        for k in range(1, len(face) - 1):
            N[i] += np.cross(p[k] - p[0], p[k + 1] - p[0])
    N /= np.maximum(np.linalg.norm(N, axis=1, keepdims=True), 1e-12)
    axis = (np.abs(N) + np.array([0.002, 0.001, 0])).argmax(1)
    return axis, np.sign(N[np.arange(len(F)), axis])


def join_faces(F, axis, side):
    """For each face one that stands for its chart: neighbours that look the same way share one."""
    parent = list(range(len(F)))

    def find(a):
        while parent[a] != a:
            parent[a] = parent[parent[a]]
            a = parent[a]
        return a

    edges = {}
    for i, face in enumerate(F):
        for a, b in zip(face, [*face[1:], face[0]]):
            j = edges.setdefault((min(a, b), max(a, b)), i)
            if j != i and axis[i] == axis[j] and side[i] == side[j]:
                parent[find(i)] = find(j)
    return [find(i) for i in range(len(F))]
