"""Goods that stand by themselves, written as a raw GLB: pieces by material, colourways, occlusion."""

import numpy as np
from mathutils.bvhtree import BVHTree

from parts.glb import Glb
from parts.occlusion import occlusion
from parts.picture import save_png, srgb
from parts.run import RAW, TMP, say

FLOOR = np.array([(-2, -2, 0), (2, -2, 0), (2, 2, 0), (-2, 2, 0)], float)
DEPTH = 0.85  # how dark the vertices get where they see no sky


class Goods:
    """Collects what a model is made of; `save` writes it.

    A part is a list of pieces of one material, which may differ from one colourway to the next.
    """

    def __init__(self, name, colourways, extensions=()):
        self.name, self.parts = name, []
        self.out = Glb(name)
        for extension in extensions:
            self.out.extension(extension)
        variants = [dict(name=colourway) for colourway in colourways]
        self.out.extension("KHR_materials_variants", dict(variants=variants))

    def colour(self, name, linear):
        """A texture of linear colours, as an index."""
        return self.out.texture(save_png(srgb(linear), "%s/%s_%s.png" % (TMP, self.name, name)))

    def data(self, name, values):
        """A texture of numbers 0..1 that are no colours (normals, roughness)."""
        return self.out.texture(save_png(values, "%s/%s_%s.png" % (TMP, self.name, name)))

    def add(self, pieces, materials):
        """materials: one for all colourways, or one for each."""
        self.parts.append((pieces, materials))

    def save(self, reach=0.16, off=0.002):
        """raw/<name>.glb; occlusion looks `reach` metres far from `off` metres above the surface."""
        merged = stand([merge(pieces) for pieces, _ in self.parts])
        V = np.concatenate([P for P, *_ in merged] + [FLOOR])
        starts = np.cumsum([0] + [len(P) for P, *_ in merged])
        T = np.concatenate([t + s for (_, _, t, _), s in zip(merged, starts)] + [starts[-1] + np.array([[0, 1, 2], [0, 2, 3]])])
        bvh = BVHTree.FromPolygons(V.tolist(), T.tolist())
        primitives = []
        for (P, N, t, uv), (_, materials) in zip(merged, self.parts):
            light = 1 - DEPTH * (1 - occlusion(P, N, bvh, 40, reach, off))
            primitive = dict(V=P, N=N, T=t, uvs=[uv], colour=np.stack([light] * 3 + [np.ones(len(P))], 1))
            if isinstance(materials, int):
                primitive["material"] = materials
            else:
                primitive.update(material=materials[0], variants=dict(enumerate(materials)))
            primitives.append(primitive)
        self.out.mesh(self.name, primitives)
        self.out.save("%s/%s.glb" % (RAW, self.name))
        say("raw/%s.glb" % self.name, starts[-1], "vertices", len(T) - 2, "triangles")


def merge(pieces):
    """(points, normals, triangles, coordinates) of all pieces together."""
    starts = np.cumsum([0] + [len(p.P) for p in pieces])
    T = np.concatenate([p.T + s for p, s in zip(pieces, starts)])
    P, N, uv = (np.concatenate([getattr(p, k) for p in pieces]) for k in ("P", "N", "uv"))
    return P, N, T, uv


def stand(merged):
    """Moves a model's middle to the origin and cuts flat what reaches below the floor."""
    every = np.concatenate([P for P, *_ in merged])
    middle = (every.min(0) + every.max(0)) / 2 * (1, 1, 0)
    above = lambda P: np.column_stack([P[:, :2], np.maximum(P[:, 2], 0)])
    return [(above(P - middle), *more) for P, *more in merged]


def linear(hex_colour):
    """'#rrggbb' (sRGB) as linear numbers."""
    c = np.array([int(hex_colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4).round(4).tolist()
