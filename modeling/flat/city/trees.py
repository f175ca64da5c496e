"""Trees: a trunk and a crown of many small clumps of leaves, in four kinds."""

import math
import random

import bmesh
import bpy
from mathutils import Matrix, Vector

from flat.city.nodes import Graph

KINDS, CLUMPS, MOST = 4, 46, 5200


def leaf_material(hour, kind):
    g = Graph("leaves %d" % kind)
    pairs = [
        ((0.030, 0.062, 0.018), (0.085, 0.135, 0.040)),
        ((0.040, 0.075, 0.022), (0.120, 0.165, 0.050)),
        ((0.026, 0.055, 0.022), (0.070, 0.115, 0.045)),
        ((0.060, 0.085, 0.020), (0.150, 0.165, 0.055)),
    ]
    return g.done(hour, g.diffuse(g.mix(g.noise(3.2, 9), *pairs[kind])))


def tree_mesh(kind, material):
    """About 1 across: clumps on a loose crown, each a rough ball."""
    r = random.Random(kind)
    bm = bmesh.new()
    tall = 1.0 + 0.18 * kind
    for _ in range(CLUMPS):
        u, v = r.uniform(-1, 1), r.uniform(0, 2 * math.pi)
        ring = math.sqrt(1 - u * u)
        out = Vector((ring * math.cos(v), ring * math.sin(v), u * tall)) * r.uniform(0.45, 1.0) ** 0.5
        size = r.uniform(0.20, 0.40) * (1.15 - 0.25 * abs(u))
        bmesh.ops.create_icosphere(bm, subdivisions=2, radius=size, matrix=Matrix.Translation(out * 0.78))
    for v in bm.verts:
        v.co *= 1 + r.uniform(-0.075, 0.075)
    mesh = bpy.data.meshes.new("tree %d" % kind)
    bm.to_mesh(mesh)
    bm.free()
    mesh.materials.append(material)
    return mesh


def plant_trees(hour, spots):
    r = random.Random(4)
    meshes = [tree_mesh(kind, leaf_material(hour, kind)) for kind in range(KINDS)]
    for x, y, size in spots[:MOST]:
        o = bpy.data.objects.new("tree", meshes[r.randrange(KINDS)])
        bpy.context.collection.objects.link(o)
        o.location = (x, y, size * 1.05)
        o.scale = (size * r.uniform(0.85, 1.15), size * r.uniform(0.85, 1.15), size * r.uniform(0.9, 1.25))
        o.rotation_euler = (0, 0, r.uniform(0, 6.28))
