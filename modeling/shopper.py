"""The demo shoppers: the reference body as two people with face, hair, skin and clothes.

    blender -b --python-exit-code 1 --python modeling/shopper.py -- woman man    (after body.py -- build)

Writes raw/shopper-woman.glb and raw/shopper-man.glb.

Head     a field of its own (parts/face_field.py) replaces the mannequin's; its mesh is triangulated
         in a stereographic chart with lids, lips and nose as edges (parts/face_mesh.py).
Skin     one albedo, painted by functions of the place on the body (parts/skin_paint.py).
Clothes  and hair are offset shells; hems are cut along level lines and rolled in.
"""

import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts.body_field import F, normals, project, use_head
from parts.eyes_ears import ear, eyeball, lashes
from parts.face_field import F_face, F_slim_neck
from parts.face_mesh import half_head, neck_s
from parts.glb import Glb
from parts.hair import Scalp, hair
from parts.maths import sstep, unit
from parts.mesh import edges_of, neighbour_sum, tris_of
from parts.outfit import pieces, shell
from parts.people import PEOPLE, linear
from parts.picture import save_png
from parts.run import RAW, TMP, say, words
from parts.shopper_textures import eye, plain_knit, strands
from parts.skeleton import DEF, skeleton
from parts.skin_charts import EAR, HEAD, SIZE, body_charts, dilate, ear_uv, head_uv, raster
from parts.skin_paint import Skin, paint_skin
from parts.trimesh import cut, loops_of, mirror_mesh, refine, swap_sides, unit_rows
from parts.weights import NAMES, spread, top4


def shaped_body(person):
    """(V, T, W, p): the reference body with a person's shape baked in, weights of all bones."""
    d = np.load(TMP + "/body.npz")
    V, wi, ww = d["V"], d["wi"], d["ww"]
    middle = np.abs(V[:, 0]) < 1e-6
    X, last = V.copy(), skeleton(DEF)[1]
    for share in (0.5, 1.0):
        p = dict(DEF, **{key: weight * share for key, weight in person["p"].items()})
        joints = skeleton(p)[1]
        X = project(X + np.einsum("nk,nki->ni", ww, (joints - last)[wi]), p, 4, 0.012)
        last = joints
    X[middle, 0] = 0
    T, W = tris_of(d["Q"]), spread(wi, ww)
    if person["p"].get("female"):
        X, T, W = refine_bust(X, T, W, p)
    return X, T, W, p


def refine_bust(X, T, W, p):
    """The female key stretches quads to 80 mm: long edges are split, points slide on the field."""

    def long(a, b):
        x, y, z = X[a].T
        bust = (z > 1.12) & (z < 1.36) & (np.abs(x) < 0.165) & (y < 0)
        return bust & (np.linalg.norm(X[a] - X[b], axis=1) > 0.0190)

    for _ in range(4):
        n = len(X)
        X, T, W = refine(X, T, W, long)
        X[n:] = project(X[n:], p, 4, 0.01)
        E = edges_of(T)
        degree = np.bincount(E.ravel(), minlength=len(X))[:, None]
        x, y, z = np.abs(X[:, 0]), X[:, 1], X[:, 2]
        slide = sstep(z, 1.10, 1.15) * sstep(1.36 - z, 0, 0.04)
        slide = slide * sstep(0.175 - x, 0, 0.03) * sstep(0.03 - y, 0, 0.03)
        moving, middle = np.flatnonzero(slide > 0), x < 1e-6
        for _ in range(10):
            pull = (neighbour_sum(X, E) / degree - X)[moving]
            n = normals(X[moving], p)
            pull -= n * (pull * n).sum(1)[:, None]
            X[moving] = project(X[moving] + 0.6 * slide[moving, None] * pull, p, 1, 0.01)
            X[middle, 0] = 0
    return X, T, W


def behead(X, T, W):
    """Cuts the head off: (V, T, W, left half of the neck loop from front to back)."""
    V, T, _, W = cut(X, T, neck_s(X), W)
    loop = max(loops_of(T), key=len)
    left = np.array([i for i in loop if V[i, 0] > -1e-7])
    left = left[np.argsort(np.arctan2(V[left, 0], -(V[left, 1] - 0.008)))]
    V[left[[0, -1]], 0] = 0
    # Left and right cuts are no mirror images (quad diagonals): the right loop is snapped to the left.
    for i in loop:
        if V[i, 0] < -1e-7:
            j = left[np.linalg.norm(V[left] * [-1, 1, 1] - V[i], axis=1).argmin()]
            V[i], W[i] = V[j] * [-1, 1, 1], swap_sides(W[j : j + 1])[0]
    return V, T, W, left


def rigid(n):
    """Weights of n points that move with the head."""
    return np.eye(len(NAMES))[np.full(n, NAMES.index("head"))]


def openness(P, N, p):
    """How free a point of the surface is, 0..1, from the field in front of it."""
    free = lambda d: F(P + N * d, p) / d
    return np.clip(0.5 * free(0.010) + 0.5 * free(0.028), 0.15, 1)


class Pieces:
    """Joins meshes with their attributes."""

    def __init__(self):
        self.lists, self.triangles, self.count = [], [], 0

    def add(self, T, *attributes):
        self.triangles.append(T + self.count)
        self.lists.append(attributes)
        self.count += len(attributes[0])

    def joined(self):
        return np.concatenate(self.triangles), *(np.concatenate(a) for a in zip(*self.lists))


def make_head(kind, p, loop, loop_normals, loop_weights):
    """Both halves: V, T, N, uv, weights, lid depth; and the left lid's rim."""
    V, T, N, W, depth, lid, base = half_head(kind, p, loop, loop_weights)
    N[: len(loop)] = loop_normals
    uv = head_uv(V)
    # The lids' inside takes its colour from the picture of the opening.
    opening = uv[lid].mean(0)
    uv[base:] = np.concatenate([uv[lid] + (opening - uv[lid]) * q for q in (0.05, 0.1, 0.25, 0.7)])
    rim = V[lid]
    (V, T, N), k = mirror_mesh(V, T, N)
    W = np.concatenate([W, swap_sides(W[k])])
    return V, T, N, np.concatenate([uv, uv[k]]), W, np.r_[depth, depth[k]], rim


def make_skin(kind, person, p, scalp, head, body):
    """The skin as one mesh and its picture: V, T, N, uv, weights, texture file."""
    hV, hT, hN, hU, hW, depth, _ = head
    V, T, N, W = body
    eV, eT, eN, plane = ear()
    (EV, ET, EN), k = mirror_mesh(eV, eT, eN, shared=False)
    source, bT, bU, chart = body_charts(V, T, W, p)
    depth_of_ear = (eV - eV.mean(0)) @ unit([0.86, -0.45, 0.1])
    ear_open = 0.55 + 0.5 * (depth_of_ear - depth_of_ear[:32].mean()) / 0.010
    skin = Pieces()
    none = lambda n: np.zeros(n)
    skin.add(hT, hV, hN, hU, hW, np.full(len(hV), HEAD), openness(hV, hN, p), depth)
    plane = np.concatenate([plane, plane[k]])
    skin.add(
        *(ET, EV, EN, ear_uv(plane), rigid(len(EV)), np.full(len(EV), EAR)),
        *(np.tile(np.clip(ear_open, 0.3, 1), 2), none(len(EV))),
    )
    bV, bN = V[source], N[source]
    skin.add(bT, bV, bN, bU, W[source], chart, openness(bV, bN, p), none(len(source)))
    T, V, N, uv, W, chart, free, depth = skin.joined()

    right = V[T][:, :, 0].mean(1) > 0
    values = np.concatenate([V, N, np.stack([chart, free, depth], 1)], 1)
    image, covered = raster(uv, T[right], values)
    a = image[covered].astype(float)
    points = Skin(kind, person, a[:, :3], a[:, 3:6], np.rint(a[:, 6]), a[:, 7], a[:, 8])
    picture = np.tile(person["skin"], (SIZE, SIZE, 1))
    picture[covered] = paint_skin(points, scalp, p)
    file = save_picture(dilate(picture, covered), "skin_" + kind)
    return V, T, N, uv, W, file


def save_picture(picture, name):
    return save_png(picture[::-1], "%s/%s.png" % (TMP, name))


def make_eyes(kind, rim):
    V, T, N, uv = eyeball()
    lV, lT, lN, lU = lashes(rim, kind)
    V, T, N = np.concatenate([V, lV]), np.concatenate([T, lT + len(V)]), np.concatenate([N, lN])
    uv = np.concatenate([uv, lU])
    (V, T, N), k = mirror_mesh(V, T, N, shared=False)
    return V, T, N, np.concatenate([uv, uv[k]]), rigid(len(V))


def build(kind):
    person = PEOPLE[kind]
    use_head(F_face, F_slim_neck)
    X, T, W, p = shaped_body(person)
    V, T, W, left = behead(X, T, W)
    N = normals(V, p)
    scalp = Scalp(kind)
    head = make_head(kind, p, V[left].copy(), N[left], W[left])

    # Clothes; the skin under them is taken out but for a margin, and pushed in a little.
    meshes, hidden, sunk = {}, np.zeros(len(T), bool), np.zeros(len(V))
    for name, piece in pieces(kind).items():
        meshes[name] = shell(name, piece, V, T, W, p)
        level = piece.level(V)
        hidden |= (level[T] < (-0.014 if name == "shoe" else -0.016)).all(1)
        sunk += 0.005 * sstep(-level, 0.001, 0.012)
    V = V - N * sunk[:, None]

    *skin, skin_file = make_skin(kind, person, p, scalp, head, (V, T[~hidden], N, W))
    hV, hT, hN, hU = hair(kind, p, scalp)
    meshes = dict(
        skin=skin, eyes=make_eyes(kind, head[-1]), hair=(hV, hT, hN, hU, rigid(len(hV))), **meshes
    )
    write(kind, person, p, meshes, skin_file)


def write(kind, person, p, meshes, skin_file):
    out = Glb("Demo shopper, " + kind)
    out.skin(*skeleton(p))
    texture = lambda picture, name: dict(index=out.texture(save_picture(picture, name)))
    grey, grey_relief = strands()
    knit = dict(texture(plain_knit(), "knit"), scale=0.5)
    surfaces = dict(
        skin=(
            dict(baseColorTexture=dict(index=out.texture(skin_file)), roughnessFactor=0.56),
            None,
        ),
        eyes=(
            dict(
                baseColorTexture=texture(eye(kind, person["iris"], person["hair"]), "eye"),
                roughnessFactor=0.14,
            ),
            None,
        ),
        hair=(
            dict(
                baseColorTexture=texture(grey, "strands"),
                baseColorFactor=[*linear(person["hair"] * 1.25).tolist(), 1],
                roughnessFactor=0.52,
            ),
            dict(texture(grey_relief, "strands_relief"), scale=0.8),
        ),
    )
    for name in ("top", "bottom", "shoe"):
        colour = [*linear(person[name]).tolist(), 1]
        surfaces[name] = dict(baseColorFactor=colour, roughnessFactor=0.86), knit
    total = 0
    for name, (V, T, N, uv, W) in meshes.items():
        pbr, bumps = surfaces[name]
        material = dict(name=name, pbrMetallicRoughness=dict(pbr, metallicFactor=0))
        if bumps:
            material["normalTexture"] = bumps
        if name != "skin":
            material["doubleSided"] = True
        uv = np.stack([uv[:, 0], 1 - uv[:, 1]], 1)
        mesh = dict(
            V=V, N=unit_rows(N), T=T, W=top4(W), uvs=[uv], material=out.material(**material)
        )
        out.mesh(name, [mesh])
        total += len(T)
    out.save("%s/shopper-%s.glb" % (RAW, kind))
    say("raw/shopper-%s.glb" % kind, total, "triangles")


if __name__ == "__main__":
    np.seterr(divide="ignore", invalid="ignore")
    for who in words():
        build(who)
