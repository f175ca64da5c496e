"""The reference body: a neutral adult of 1.70 m in A-pose, with rig, weights and eight shape keys.

    blender -b --python-exit-code 1 --python modeling/body.py -- mesh     a new quad mesh (rare, see below)
    blender -b --python-exit-code 1 --python modeling/body.py -- build    raw/body.glb and TMP/body.npz

How it is made
  1. One scalar field F(P, shape) in metres, negative inside.  Each part is a generalised cylinder
     whose section (four quarter super-ellipses) is driven by splines along its axis; parts are
     joined by a smooth minimum with a chosen fillet; anatomy is drawn on as gaussian strokes.
  2. Sparse surface nets make a dense mesh.  Hands, head and feet are blown up by a space warp,
     quadriflow makes even quads there, a nearest-triangle map takes them back: small parts get
     small quads out of one remesher.
  3. Vertices are Newton-projected on F = 0; normals are the gradient of F.
  4. Every shape key is the same vertices, carried by the moved joints and projected on the changed
     field.

The quads are pinned in body_mesh.npz, since quadriflow answers differently from machine to machine
and everything that is fitted to the body wants one topology.

Source of the target girths: ANSUR II (Gordon et al., 2014, NATICK/TR-15/007), figures from memory:
check them against the report before printing sizes (parts/girth.py).
"""

import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts.body_field import F, normals, project
from parts.girth import measure, report
from parts.glb import Glb
from parts.mesh import edges_of, neighbour_sum, tris_of
from parts.run import HERE, RAW, TMP, say, words
from parts.skeleton import DEF, KEYS, joint_morphs, skeleton
from parts.weights import full_weights

MESH = os.path.join(HERE, "body_mesh.npz")


def make_mesh():
    """A new quad mesh on the neutral field, into TMP: look at it before it replaces the pinned one."""
    from parts.quad_mesh import mirror, quad_mesh, relax

    V, Fq, rim = quad_mesh(DEF)
    for step in (
        lambda v: project(v, DEF, 4),
        lambda v: relax(v, Fq, rim),
        lambda v: project(v, DEF, 3),
    ):
        V[rim, 0] = 0
        V = step(V)
    V[rim, 0] = 0
    V, faces, partner = mirror(V, Fq, rim)
    Q = np.array([f if len(f) == 4 else f + [f[-1]] for f in faces])
    save_mesh(os.path.join(TMP, "body_mesh.npz"), V, Q, partner)
    report(V, Q)


def save_mesh(path, V, Q, partner):
    """partner[i] = index of the mirror image of vertex i, for the left half, which comes first."""
    np.savez_compressed(
        path,
        V=np.asarray(V, np.float32),
        Q=np.asarray(Q, np.uint16),
        partner=np.asarray(partner, np.uint16),
    )
    say("mesh", len(V), "vertices", len(Q), "faces")


def regrow_ears(V, Q):
    """The remesher flattens the ears: puts them back on the field and evens their quads."""
    E = edges_of(Q)
    degree = np.bincount(E.ravel(), minlength=len(V))[:, None]
    centre = np.abs(V) * [1, 0, 0] + V * [0, 1, 1] - [0.075, 0.007, 1.575]
    ear = np.flatnonzero(np.linalg.norm(centre, axis=1) < 0.048)
    for _ in range(25):
        pull = (neighbour_sum(V, E) / degree - V)[ear]
        n = normals(V[ear])
        pull -= n * (pull * n).sum(1)[:, None]
        V[ear] = project(V[ear] + 0.5 * pull, DEF, 1)
    V[ear] = project(V[ear], DEF, 4)


def shape_key(V, wi, ww, name, steps=2):
    """The vertices at weight 1 of a key: carried by the moved joints, then put on the changed field."""
    X, last = V.copy(), skeleton(DEF)[1]
    for s in range(1, steps + 1):
        p = dict(DEF, **{name: s / steps})
        pos = skeleton(p)[1]
        X = X + np.einsum("nk,nki->ni", ww, (pos - last)[wi])
        X = project(X, p, 4, 0.012)
        last = pos
    X[np.abs(V[:, 0]) < 1e-6, 0] = 0
    return X, p


def build():
    mesh = np.load(MESH)
    V, Q, partner = mesh["V"].astype(float), mesh["Q"].astype(int), mesh["partner"].astype(int)
    nh = len(partner)
    left = np.flatnonzero(partner != np.arange(nh))
    flip = np.array([-1.0, 1, 1])

    def mirror_half(A):
        A[partner[left]] = A[left] * flip

    # Once more on the field: the sections may have changed since the mesh was made.
    middle = np.abs(V[:, 0]) < 1e-6
    V = project(V, DEF, 6, 0.01)
    V[middle, 0] = 0
    mirror_half(V)
    regrow_ears(V, Q)
    mirror_half(V)
    N = normals(V)
    wi, ww = full_weights(V, Q, partner, nh)
    neutral = report(V, Q)
    K, KN = {}, {}
    for key in KEYS:
        X, p = shape_key(V, wi, ww, key)
        residual = np.abs(F(X, p)).max()
        mirror_half(X)
        K[key], KN[key] = X - V, normals(X, p) - N
        mirror_half(KN[key])
        g = measure(X, Q, p)
        say(
            "key %-8s moved at most %.1f mm, off the field %.2f mm;"
            % (key, 1e3 * np.linalg.norm(K[key], axis=1).max(), 1e3 * residual),
            " ".join(
                "%s %+.1f" % (a, g[a] - neutral[a])
                for a in ("chest", "waist", "hip", "thigh", "biceps")
            ),
        )
    keys = {"K_" + a: b for a, b in K.items()}
    np.savez(TMP + "/body.npz", V=V, Q=Q, N=N, wi=wi, ww=ww, **keys)

    glb = Glb("Neutral mannequin 1.70 m", dict(jointMorphs=joint_morphs()))
    clay = glb.material(
        name="mannequin",
        pbrMetallicRoughness=dict(
            baseColorFactor=[0.72, 0.70, 0.67, 1], metallicFactor=0, roughnessFactor=0.45
        ),
    )
    glb.skin(*skeleton())
    morphs = [(K[a], KN[a]) for a in KEYS]
    skin = dict(V=V, N=N, T=tris_of(Q), W=(wi, ww), morphs=morphs, material=clay)
    glb.mesh("body", [skin], KEYS)
    glb.save(RAW + "/body.glb")
    say("raw/body.glb", len(V), "vertices", len(tris_of(Q)), "triangles")


if __name__ == "__main__":
    if "mesh" in words():
        make_mesh()
    if "build" in words():
        build()
