"""Writes the raw GLB of each part: nodes by what they are for, joined by material, and the empty ones."""

import math

import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree

from flat.anchors import HOTSPOTS, SLOTS, turn_of
from flat.materials import MATERIALS
from flat.openings import LEAF, hinge_of
from flat.plan import OPEN
from parts.glb import Glb, yup
from parts.run import say

DOOR_HOTSPOT_HEIGHT = 1.3


class PartGlb(Glb):
    def node(self, name, at=(0, 0, 0), rotation=None, parent=None, mesh=None):
        """`at` in Blender's axes, from the parent's; rotation: a quaternion in glTF's."""
        node = dict(name=name)
        if any(at):
            node["translation"] = yup(np.array(at, float)).round(6).tolist()
        if rotation is not None:
            node["rotation"] = np.round(rotation, 7).tolist()
        if mesh is not None:
            node["mesh"] = mesh
        index = self._append("nodes", node)
        siblings = (
            self.json["scenes"][0]["nodes"] if parent is None else self.json["nodes"][parent].setdefault("children", [])
        )
        siblings.append(index)
        return index

    def add_mesh(self, name, primitives):
        return self._append("meshes", dict(name=name, primitives=[self._primitive(p) for p in primitives]))


def corners_of(mesh, offset):
    """Arrays over a mesh's triangle corners: point, normal, uv, light uv, tint; and the material of each triangle."""
    mesh.calc_normals_split()
    mesh.calc_loop_triangles()
    count = len(mesh.loop_triangles)
    loops, material = np.empty(count * 3, int), np.empty(count, int)
    mesh.loop_triangles.foreach_get("loops", loops)
    mesh.loop_triangles.foreach_get("material_index", material)

    def read(collection, name, width, size):
        out = np.empty(size * width, np.float32)
        collection.foreach_get(name, out)
        return out.reshape(size, width)

    vertex = np.empty(len(mesh.loops), int)
    mesh.loops.foreach_get("vertex_index", vertex)
    P = read(mesh.vertices, "co", 3, len(mesh.vertices))[vertex] - np.array(offset, np.float32)
    N = read(mesh.loops, "normal", 3, len(mesh.loops))
    uv, light = (read(mesh.uv_layers[k].data, "uv", 2, len(mesh.loops)) * (1, -1) + (0, 1) for k in ("UVMap", "Light"))
    tint = read(mesh.color_attributes["Tint"].data, "color", 4, len(mesh.vertices))[vertex]
    return [a[loops] for a in (P, N, uv, light, tint)], material


def joined(meshes, offset=(0, 0, 0)):
    """{material: [P, N, uv, light, tint]} over triangle corners of all meshes."""
    out = {}
    for mesh in meshes:
        corners, material = corners_of(mesh, offset)
        for i, slot in enumerate(mesh.materials):
            chosen = np.repeat(material == i, 3)
            if chosen.any():
                out.setdefault(slot.name, []).append([a[chosen] for a in corners])
    return {name: [np.concatenate(a) for a in zip(*pieces)] for name, pieces in out.items()}


def primitive(corners, material, is_lit, has_picture):
    """Corners that agree in everything become one vertex."""
    P, N, uv, light, tint = corners
    key = np.concatenate([P.round(5), N.round(2), uv.round(4), light.round(5), tint.round(3)], 1)
    _, first, inverse = np.unique(key, axis=0, return_index=True, return_inverse=True)
    uvs = [uv[first], light[first]] if is_lit else [uv[first]]
    N = N[first] / np.maximum(np.linalg.norm(N[first], axis=1, keepdims=True), 1e-9)
    triangles = inverse.reshape(-1, 3)
    sound = (np.diff(np.sort(triangles, 1), axis=1) > 0).all(1)
    return dict(V=P[first], N=N, T=triangles[sound], uvs=uvs, colour=tint[first], material=material)


def write_part(part, exported, path):
    glb = PartGlb("flat " + part)
    materials = {}

    def index_of(name):
        if name not in materials:
            materials[name] = glb.material(**gltf_material(name))
        return materials[name]

    groups = {}
    for node, mesh in exported:
        if node.part == part:
            groups.setdefault(node.group, []).append((node, mesh))
    hinges = {}
    for o in OPEN:
        if o.kind == "door" and o.part == part:
            hinges["door-" + o.id.removesuffix("_door")] = add_hinge(glb, o)
    for group in sorted(groups):
        nodes, meshes = zip(*groups[group])
        hinge = nodes[0].hinge
        offset = nodes[0].at if hinge else (0, 0, 0)
        pieces = joined(meshes, offset)
        name = hinge + "-leaf" if hinge else "%s-%s" % (group, part)
        primitives = [primitive(pieces[m], index_of(m), nodes[0].is_lit, "tex" in MATERIALS[m]) for m in sorted(pieces)]
        glb.node(name, parent=hinges[hinge] if hinge else None, mesh=glb.add_mesh(name, primitives))
        say(name, len(primitives), "primitives", sum(len(p["T"]) for p in primitives), "triangles")
    tree = surfaces([mesh for node, mesh in exported if node.part == part])
    for spot in HOTSPOTS:
        if spot.part == part:
            point, normal = on_surface(tree, spot)
            glb.node(spot.node, point, facing(normal))
    for slot in SLOTS:
        if slot.part == part:
            turn = turn_of(slot.front) / 2
            glb.node(slot.node, slot.at, (0, math.sin(turn), 0, math.cos(turn)))
    glb.save(path)


def gltf_material(name):
    spec = MATERIALS[name]
    colour = spec.get("colour", (1, 1, 1, 1))
    surface = dict(baseColorFactor=list(colour), roughnessFactor=spec["rough"], metallicFactor=spec.get("metal", 0.0))
    out = dict(name=name, pbrMetallicRoughness=surface)
    if colour[3] < 1:
        out["alphaMode"] = "BLEND"
    if spec.get("both"):
        out["doubleSided"] = True
    if spec.get("emits"):
        out["emissiveFactor"] = [1, 1, 1]
    return out


def add_hinge(glb, o):
    """The hinge, and a hotspot on both faces of its leaf."""
    at, angle, side, width = hinge_of(o)
    name = "door-" + o.id.removesuffix("_door")
    hinge = glb.node(name, at)
    along = np.array((math.cos(angle), math.sin(angle), 0))
    out = np.array((-math.sin(angle), math.cos(angle), 0)) * side  # the side that it opens to
    for suffix, depth, normal in (("", LEAF, -out), ("-inside", 0, out)):
        middle = along * width * 0.5 - out * depth + np.array((0, 0, DOOR_HOTSPOT_HEIGHT))
        glb.node("hotspot-%s%s" % (name, suffix), middle, facing(normal), hinge)
    return hinge


def facing(normal):
    """glTF quaternion whose +Z is a normal in Blender's axes, +Y as far up as can be."""
    z = yup(np.array(normal, float))
    z /= np.linalg.norm(z)
    up = np.array((0, 1.0, 0)) if abs(z[1]) < 0.99 else np.array((0, 0, -1.0))
    x = np.cross(up, z)
    x /= np.linalg.norm(x)
    m = np.column_stack([x, np.cross(z, x), z])
    w = math.sqrt(max(0, 1 + m[0, 0] + m[1, 1] + m[2, 2])) / 2
    if w > 1e-4:
        return [(m[2, 1] - m[1, 2]) / (4 * w), (m[0, 2] - m[2, 0]) / (4 * w), (m[1, 0] - m[0, 1]) / (4 * w), w]
    k = int(np.argmax(np.diag(m)))  # half a turn about the axis that stays
    q = np.sqrt(np.maximum(0, (np.diag(m) + 1) / 2))
    q = q * np.where(m[k] + (np.arange(3) == k) < 0, -1, 1)
    return [*q, 0]


def surfaces(meshes):
    V, F = [], []
    for mesh in meshes:
        start = len(V)
        V += [v.co[:] for v in mesh.vertices]
        F += [[start + i for i in polygon.vertices] for polygon in mesh.polygons]
    return BVHTree.FromPolygons(V, F)


def on_surface(tree, spot):
    point, normal, *_ = tree.ray_cast(Vector(spot.eye), Vector(spot.look), 4)
    if point is None:
        raise ValueError("nothing in front of " + spot.node)
    if normal.dot(Vector(spot.look)) > 0:
        raise ValueError(spot.node + " looks at the back of something")
    return tuple(point), tuple(normal)
