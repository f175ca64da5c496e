"""One even quad mesh of half the body: nets -> warp -> quadriflow -> unwarp (needs Blender)."""

from collections import Counter

import bmesh
import bpy
import numpy as np
from mathutils.bvhtree import BVHTree

from parts.body_field import normals, project
from parts.maths import sstep
from parts.run import say
from parts.skeleton import DEF, arm_frames, hand_joints, joints
from parts.surface_nets import surface_nets


def warp(P):
    """blow up head, hands and feet (half body, x>=0); need not be invertible in closed form"""
    P = P.copy()
    J = joints(DEF)
    W = J["Hand"]
    d2 = arm_frames(DEF)[4]
    w = (P - W) @ d2
    k = 2.1 * sstep(w, -0.06, 0.05) * (P[:, 0] > 0.4)
    c = W + np.clip(w, -0.06, None)[:, None] * d2
    Q = P + (P - c) * k[:, None] + d2 * (k * np.maximum(w + 0.06, 0))[:, None]
    k = (
        1.0
        * sstep(P[:, 2], 1.46, 1.56)
        * (
            1
            + 0.75
            * sstep(-P[:, 1], 0.05, 0.085)
            * sstep(P[:, 2], 1.49, 1.51)
            * sstep(1.64 - P[:, 2], 0, 0.03)
        )
    )
    Q = Q + (P - np.array([0, 0.0, 1.53])) * k[:, None]
    k = 0.55 * sstep(-P[:, 2], -0.14, -0.05) * (1 + 0.5 * sstep(-P[:, 1], 0.07, 0.13))
    Q = (
        Q
        + (P - np.array([0.098, 0.03, 0.08]))
        * np.array([1, 1, 1])
        * k[:, None]
        * (P[:, 2] < 0.2)[:, None]
    )
    Q[:, 0] = np.where(P[:, 0] <= 1e-6, 0, Q[:, 0])
    return Q


def half_nets(p, h):
    """Dense triangles of the left half (x >= 0), its cut edge snapped on x = 0."""
    X, q = surface_nets(p, h)
    X = project(X, p, 2)
    say("nets", len(X))
    q = q[(X[q][:, :, 0] > -h * 1.01).all(1)]
    X[np.abs(X[:, 0]) < h * 0.75, 0] = 0
    x = X[q][:, :, 0]
    q = q[~(x < -1e-9).any(1) & ~(np.abs(x) < 1e-9).all(1)]
    T = np.concatenate([q[:, [0, 1, 2]], q[:, [0, 2, 3]]])
    T = T[~(np.abs(X[T][:, :, 0]) < 1e-9).all(1)]
    used, T = np.unique(T, return_inverse=True)
    return X[used], T.reshape(-1, 3)


def make_manifold(V, T):
    """Nets leave edges shared by four faces where two fingers or toes touch: cut out and refilled,
    since quadriflow refuses such a mesh."""
    me = bpy.data.meshes.new("t")
    me.from_pydata(V.tolist(), [], T.tolist())
    bm = bmesh.new()
    bm.from_mesh(me)
    bad = {v for e in bm.edges if len(e.link_faces) > 2 for v in e.verts}
    bmesh.ops.delete(bm, geom=list(bad), context="VERTS")
    holes = [e for e in bm.edges if e.is_boundary and max(v.co.x for v in e.verts) > 1e-6]
    bmesh.ops.holes_fill(bm, edges=holes, sides=40)
    bmesh.ops.triangulate(bm, faces=[f for f in bm.faces if len(f.verts) > 3])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    bm.to_mesh(me)
    bm.free()
    V = np.array([v.co for v in me.vertices])
    return V, np.array([t.vertices[:] for t in me.polygons])


def quadriflow(V, T, decimated, seed, faces):
    """Even quads over a triangle mesh.  Decimated first: half a million triangles take ten minutes."""
    me = bpy.data.meshes.new("w")
    me.from_pydata(V.tolist(), [], T.tolist())
    ob = bpy.data.objects.new("w", me)
    bpy.context.scene.collection.objects.link(ob)
    bpy.context.view_layer.objects.active = ob
    ob.select_set(True)
    ob.modifiers.new("d", "DECIMATE").ratio = decimated / len(T)
    bpy.ops.object.modifier_apply(modifier="d")
    bpy.ops.object.quadriflow_remesh(
        use_mesh_symmetry=False,
        use_preserve_sharp=False,
        use_preserve_boundary=True,
        preserve_paint_mask=False,
        smooth_normals=False,
        mode="FACES",
        target_faces=faces,
        seed=seed,
    )
    Vq = np.array([v.co for v in ob.data.vertices])
    Fq = [list(f.vertices) for f in ob.data.polygons]
    bpy.data.objects.remove(ob)
    return Vq, Fq


def unwarp(Vq, V, Wp, T):
    """Points on the warped mesh (Wp, T) back to the same place on the unwarped one (V, T)."""
    bvh = BVHTree.FromPolygons(Wp.tolist(), T.tolist())
    out = np.zeros_like(Vq)
    for i, v in enumerate(Vq):
        co, _, face, _ = bvh.find_nearest(v)
        A = Wp[T[face]]
        edges = np.stack([A[0] - A[2], A[1] - A[2]], 1)
        s, *_ = np.linalg.lstsq(edges, np.array(co) - A[2], rcond=None)
        out[i] = V[T[face]].T @ np.array([s[0], s[1], 1 - s.sum()])
    return out


def quad_mesh(p=DEF, h=0.003, faces=4600):
    """Quads of the left half: vertices, faces, and which vertices lie on the cut."""
    V, T = make_manifold(*half_nets(p, h))
    Wp = warp(V)
    tips = {f: points[3] for f, points in hand_joints(p)[1].items()}
    # quadriflow sometimes answers NaN or eats a finger: try again
    for decimated, seed in ((40000, 0), (46000, 1), (34000, 2), (52000, 3), (40000, 4)):
        Vq, Fq = quadriflow(Wp, T, decimated, seed, faces)
        if not np.isfinite(Vq).all():
            say("quadriflow: NaN")
            continue
        out = unwarp(Vq, V, Wp, T)
        near = {f: int((np.linalg.norm(out - t, axis=1) < 0.018).sum()) for f, t in tips.items()}
        say("quadriflow", len(Vq), len(Fq), "finger tips", near)
        if min(near.values()) >= 8:
            break
    edges = Counter(tuple(sorted((f[k - 1], f[k]))) for f in Fq for k in range(len(f)))
    rim = np.zeros(len(out), bool)
    rim[[v for e, n in edges.items() if n == 1 for v in e]] = True
    return out, Fq, rim


def relax(V, Fq, rim, p=DEF, it=12):
    """tangential smoothing on the field + projection: evens the quads after the unwarp"""
    n = len(V)
    E = np.array(
        sorted({tuple(sorted((f[k], f[(k + 1) % len(f)]))) for f in Fq for k in range(len(f))})
    )
    deg = np.bincount(E.ravel(), minlength=n).astype(float)
    re = rim[E].all(1) & (np.abs(V[E][:, :, 0]).max(1) < 1e-6)
    for _ in range(it):
        S = np.zeros_like(V)
        np.add.at(S, E[:, 0], V[E[:, 1]])
        np.add.at(S, E[:, 1], V[E[:, 0]])
        L = S / deg[:, None] - V
        Sr = np.zeros_like(V)
        dr = np.zeros(n)
        Er = E[re]
        np.add.at(Sr, Er[:, 0], V[Er[:, 1]])
        np.add.at(Sr, Er[:, 1], V[Er[:, 0]])
        np.add.at(dr, Er.ravel(), 1)
        L[rim] = (Sr / np.maximum(dr, 1)[:, None] - V)[rim]
        N = normals(V, p)
        L -= N * (L * N).sum(1)[:, None]
        V = project(V + 0.4 * L, p, 2)
        V[rim, 0] = 0
    return V


def mirror(V, Fq, rim):
    """The whole body from its left half; also, for each vertex of the half, its mirror image."""
    n = len(V)
    idx = np.where(rim, np.arange(n), -1)
    keep = np.flatnonzero(~rim)
    idx[keep] = n + np.arange(len(keep))
    V2 = np.concatenate([V, V[keep] * [-1, 1, 1]])
    F2 = Fq + [[int(idx[j]) for j in f[::-1]] for f in Fq]
    return V2, F2, idx
