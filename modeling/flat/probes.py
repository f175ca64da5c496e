"""Grids of ambient cubes: the light on the six sides of a small cube at each point, baked as the maps are."""

import bpy
import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree

from flat.plan import BALCONY, ROOMS

HALF = 0.01  # metres from a cube's middle to its sides
TEXELS = 2  # a side's, each way
STRIDE = TEXELS + 2
# glTF's +x, -x, +y, -y, +z, -z, in Blender's axes.
SIDES = [(1, 0, 0), (-1, 0, 0), (0, 0, 1), (0, 0, -1), (0, -1, 0), (0, 1, 0)]
MARGIN = 0.12  # of the outermost points from walls, floor and ceiling
COUNTS = dict(living=(7, 4, 8), entry=(4, 4, 3), bath=(4, 4, 3), bed1=(5, 4, 5), bed2=(5, 4, 5), balcony=(5, 3, 2))


def box_of(place):
    """(low, high) corner of a place's grid, Blender's axes."""
    if place == "balcony":
        x0, y0, x1, y1 = BALCONY
        top = 2.75
    else:
        room = ROOMS[place]
        x0, y0, x1, y1, top = room.x0, room.y0, room.x1, room.y1, room.ceiling
    return (x0 + MARGIN, y0 + MARGIN, MARGIN), (x1 - MARGIN, y1 - MARGIN, top - MARGIN)


def places_of(part):
    return [part, "balcony"] if part == "living" else [part]


def grid(place):
    """Points as the file has them: x fastest, then y up, then z south; Blender's axes, (n, 3)."""
    (x0, y0, z0), (x1, y1, z1) = box_of(place)
    nx, ny, nz = COUNTS[place]
    return np.array(
        [(x, y, z) for y in np.linspace(y1, y0, nz) for z in np.linspace(z0, z1, ny) for x in np.linspace(x0, x1, nx)]
    )


def make_probes(part, material):
    """The object with all cubes of a part, seen by no ray, and the size of its picture."""
    points = np.concatenate([grid(place) for place in places_of(part)])
    count = len(points) * 6
    per_row = int(np.ceil(np.sqrt(count)))
    size = per_row * STRIDE
    V, F, UV = [], [], []
    for k, (p, side) in enumerate((p, s) for p in points for s in SIDES):
        n = np.array(side, float)
        u = np.array([0, 0, 1.0]) if n[2] == 0 else np.array([1.0, 0, 0])
        w = np.cross(n, u)
        F.append(list(range(len(V), len(V) + 4)))
        V += [tuple(p + HALF * (n + a * u + b * w)) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        x, y = k % per_row * STRIDE + 1, k // per_row * STRIDE + 1
        UV += [(c / size, d / size) for c, d in ((x, y), (x + TEXELS, y), (x + TEXELS, y + TEXELS), (x, y + TEXELS))]
    mesh = bpy.data.meshes.new("probes")
    mesh.from_pydata(V, [], F)
    mesh.materials.append(material)
    for name in ("UVMap", "Light"):
        mesh.uv_layers.new(name=name).data.foreach_set("uv", np.array(UV).ravel())
    mesh.color_attributes.new("Tint", "FLOAT_COLOR", "POINT").data.foreach_set("color", np.ones(len(V) * 4))
    mesh.uv_layers.active = mesh.uv_layers["Light"]
    o = bpy.data.objects.new("probes", mesh)
    bpy.context.collection.objects.link(o)
    # Camera rays, of which baking has none, keep it in the scene at all.
    for ray in ("diffuse", "glossy", "transmission", "volume_scatter", "shadow"):
        setattr(o, "visible_" + ray, False)
    return o, size


def read_probes(part, image):
    """{place: (points, 6, 3)} of a baked picture."""
    size = len(image)
    per_row, out, k = size // STRIDE, {}, 0
    for place in places_of(part):
        count = len(grid(place)) * 6
        i = np.arange(k, k + count)
        x, y = i % per_row * STRIDE + 1, i // per_row * STRIDE + 1
        texels = [image[y + a, x + b] for a in range(TEXELS) for b in range(TEXELS)]
        out[place] = np.mean(texels, 0).reshape(-1, 6, 3)
        k += count
    return out


def inside_walls(points, meshes):
    """Which points lie in something: most of what they see shows its back."""
    V, F = [], []
    for mesh in meshes:
        start = len(V)
        V += [v.co[:] for v in mesh.vertices]
        F += [[start + i for i in polygon.vertices] for polygon in mesh.polygons]
    tree = BVHTree.FromPolygons(V, F)
    looks = [Vector(d).normalized() for d in np.random.RandomState(1).normal(size=(24, 3))]

    def is_inside(p):
        backs = 0
        for look in looks:
            hit, normal, *_ = tree.ray_cast(Vector(p), look)
            backs += hit is not None and normal.dot(look) > 0
        return backs > len(looks) * 0.4 or tree.find_nearest(Vector(p))[3] < 0.02

    return np.array([is_inside(p) for p in points])
