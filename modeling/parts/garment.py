"""A draped garment to a raw GLB: trims, texture coordinates, occlusion, materials, morphs."""

import numpy as np
from mathutils.bvhtree import BVHTree
from mathutils.kdtree import KDTree

from parts.atlas import paint, uv_of
from parts.cloth import Sdf
from parts.curves import inside, nearest_on, resample
from parts.glb import Glb
from parts.knit import WALES, knit
from parts.maths import sstep
from parts.mesh import smooth_attr
from parts.occlusion import occlusion
from parts.pattern import folded
from parts.picture import save_png, srgb
from parts.run import RAW, TMP, say
from parts.skeleton import skeleton
from parts.solids import place
from parts.trims import Trims
from parts.weave import weave

RIB_TILE = 0.024  # metres of one tile of the rib's normal map


def nearest_vertices(P, V):
    tree = KDTree(len(V))
    for i, v in enumerate(V):
        tree.insert(v, i)
    tree.balance()
    return [tree.find(p)[1] for p in P]


def weave_coordinates(cut, X, sheet, material):
    """Metres of the cut for tiling maps; along a rib, its stitches follow the edge.

    A print goes on over the middle; a weave alone may be mirrored there.
    """
    left, _, _, high = cut["ext"]
    across = X[:, 0] - left if cut["prints"] else np.abs(X[:, 0])
    uv = np.stack([across + 0.02, high + 0.02 - X[:, 1]], 1)
    P = folded(X)
    for r in cut["regions"]:
        if "along" not in r:
            continue
        poly = np.array(r["poly"])
        close = nearest_on(P, np.r_[poly, poly[:1]])[0] < 0.002
        mine = (material == 1) & (sheet == r["sheet"]) & (inside(P, poly) | close)
        pieces = dict(cut["back" if r["sheet"] else "front"])
        d, s = nearest_on(P[mine], resample(pieces[r["along"]], 0.003))
        uv[mine] = np.stack([s, d + 0.02], 1)
    return uv


def write_garment(cut, drape, morphs, correctives, facts):
    """raw/<name>.glb.  morphs: {name: (moves, normal moves)} of the cloth; facts: scene extras."""
    flat, V, N = drape.flat, drape.V, drape.normals()
    V = V - N * (0.0004 * flat.on(*cut["fabric"]["seams"]))[:, None]
    rows, T, tri_sheet, tri_material = Trims(cut, flat, V, N).rows()
    # A vertex used by both sheets has two places in the atlas: it is split, and so by materials.
    keys = np.stack([T.ravel(), np.repeat(tri_sheet, 3), np.repeat(tri_material, 3)], 1)
    (ref, sheet, material), T = (lambda u, i: (u.T, i.reshape(-1, 3)))(
        *np.unique(keys, axis=0, return_inverse=True)
    )
    s = rows.source[ref]
    column = lambda a: a[ref][:, None]
    P = V[s] + rows.inward[ref] * column(rows.inward_metres) + N[s] * column(rows.along_normal)
    normal = rows.inward[ref] * column(rows.normal_of_inward) + N[s] * column(rows.normal_of_normal)
    normal /= np.linalg.norm(normal, axis=1, keepdims=True)
    body = drape.body
    f, g = Sdf(body["V"], body["T"], V)(P)
    P += g * np.maximum(0.0012 - f, 0)[:, None]
    X = flat.X[s]
    light = np.where(rows.normal_of_normal[ref] < -0.3, 0.5, 1)  # the inside
    behind = rows.inward_metres[ref] > 0.008
    for solid in cut["solids"]:
        piece = place(solid, flat, V, N)
        T = np.concatenate([T, piece.T + len(P)])
        tri_material = np.r_[tri_material, np.full(len(piece.T), solid["prim"])]
        P, normal = np.concatenate([P, piece.P]), np.concatenate([normal, piece.N])
        X, s = np.concatenate([X, piece.X]), np.r_[s, piece.source]
        same = lambda a: np.full(len(piece.P), a)
        sheet, material = np.r_[sheet, same(solid["sheet"])], np.r_[material, same(solid["prim"])]
        light, behind = np.r_[light, piece.shade], np.r_[behind, same(False)]
    uvs = [uv_of(cut, X, sheet), weave_coordinates(cut, X, sheet, material)]

    every = np.concatenate([V, body["V"]]), np.concatenate([drape.T, body["T"] + len(V)])
    shade = occlusion(V, N, BVHTree.FromPolygons(every[0].tolist(), every[1].tolist()))
    shade = smooth_attr(shade[:, None], drape.E, 1)[s, 0]
    shade = np.clip(1 - 1.3 * (1 - shade * light), 0.35, 1)
    loose = smooth_attr(sstep(drape.distance, 0.006, 0.035)[:, None], drape.E, 8)[:, 0]
    loose = np.clip(loose, 0, 1) * sstep(1.42 - V[:, 2], 0, 0.12)

    # The facing hangs on the cloth that it lies behind, not on the edge, or it pokes out in poses.
    s = s.copy()
    s[behind] = nearest_vertices(P[behind], V)
    out = Glb(cut["name"], dict(facts, poseMorphs=[c.extras() for c in correctives]))
    out.skin(*skeleton())
    materials = add_materials(out, cut)
    primitives = []
    for k, choices in enumerate(materials):
        used, t = np.unique(T[tri_material == k], return_inverse=True)
        src = s[used]
        primitives.append(
            dict(
                V=P[used],
                N=normal[used],
                T=t.reshape(-1, 3),
                W=(drape.wi[src], drape.ww[src]),
                uvs=[uv[used] for uv in uvs],
                colour=np.stack([shade[used]] * 3 + [np.ones(len(used))], 1),
                loose=loose[src],
                morphs=[(m[src], n[src]) for m, n in morphs.values()],
                material=choices[0],
                variants=dict(enumerate(choices)),
            )
        )
    out.mesh(cut["name"], primitives, list(morphs))
    out.save("%s/%s.glb" % (RAW, cut["name"]))
    say("raw/%s.glb" % cut["name"], len(P), "vertices", len(T), "triangles", len(morphs), "morphs")


def add_materials(out, cut):
    """Per primitive (0 cloth, 1 trim) the material of each colourway; declares the variants."""
    fabric, name = cut["fabric"], "%s/%s_" % (TMP, cut["name"])
    for extension in ("KHR_materials_sheen", "KHR_texture_transform"):
        out.extension(extension)
    variants = [dict(name=v["name"]) for v in cut["variants"]]
    out.extension("KHR_materials_variants", dict(variants=variants))
    painted = paint(cut)
    colour = {k: out.texture(save_png(srgb(a), name + k + ".png")) for k, a in painted.items()}
    tiled = lambda texture, metres: dict(
        index=texture,
        texCoord=1,
        extensions=dict(KHR_texture_transform=dict(scale=[1 / metres] * 2)),
    )
    shade = None
    if cut["prints"]:
        # A print takes the place of the base colour, so seams and stitches come as occlusion.
        shade = out.texture(save_png(painted["plain"] / painted["plain"].max(), name + "shade.png"))
    prints = {
        k: tiled(out.texture(save_png(srgb(draw()), name + k + ".png")), metres)
        for k, (draw, metres) in cut["prints"].items()
    }
    kinds = [(fabric["weave"], fabric["tile"])]
    kinds += [("rib", RIB_TILE)] if fabric["trim"] == "rib" else []
    result = []
    for kind, metres in kinds:
        relief = knit(kind, metres) if kind in WALES else weave(kind, metres)
        relief = dict(tiled(out.texture(save_png(relief, name + kind + ".png")), metres), scale=1)
        result.append([])
        for v in cut["variants"]:
            shine = v.get("sheen", fabric["sheen"])
            shine = [round(shine * (0.35 + 0.65 * c**0.5), 4) for c in v["colour"]]
            sheen = dict(sheenColorFactor=shine, sheenRoughnessFactor=0.55)
            pattern = v.get("pattern", "plain")
            base = dict(
                baseColorFactor=[*v["colour"], 1],
                baseColorTexture=prints.get(pattern) or dict(index=colour[pattern]),
                metallicFactor=0,
                roughnessFactor=fabric["rough"],
            )
            occlusion = dict(occlusionTexture=dict(index=shade)) if pattern in prints else {}
            result[-1].append(
                out.material(
                    name="%s %s" % (v["name"], kind),
                    doubleSided=True,
                    pbrMetallicRoughness=base,
                    normalTexture=relief,
                    extensions=dict(KHR_materials_sheen=sheen),
                    **occlusion,
                )
            )
    if fabric["trim"] == "metal":
        metal = lambda v: dict(baseColorFactor=[*v["metal"], 1], metallicFactor=1, roughnessFactor=0.36)
        result.append(
            [out.material(name=v["name"] + " metal", pbrMetallicRoughness=metal(v)) for v in cut["variants"]]
        )
    return result
