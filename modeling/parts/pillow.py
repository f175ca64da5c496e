"""A throw cushion: two squares of cloth sewn at the rim and filled, as Blender's cloth settles them."""

import bpy
import numpy as np

from parts.mesh import vnormals
from parts.surface import Piece, rod

N = 23  # points along a side
FRAMES = 45


def filled(side):
    """(points of the upper sheet, of the lower one), (N, N, 3) each, their rims the same; metres."""
    t = np.linspace(-side / 2, side / 2, N)
    x, y = np.meshgrid(t, t, indexing="ij")
    rim = np.ones((N, N), bool)
    rim[1:-1, 1:-1] = False
    top = np.arange(N * N).reshape(N, N)
    low = np.where(rim, top, N * N + np.cumsum(~rim).reshape(N, N) - 1)
    V = [*np.stack([x, y, np.where(rim, 0, 0.004)], -1).reshape(-1, 3)]
    V += [*np.stack([x, y, np.full((N, N), -0.004)], -1)[~rim]]
    quad = lambda g: np.stack([g[:-1, :-1], g[1:, :-1], g[1:, 1:], g[:-1, 1:]], -1).reshape(-1, 4)
    faces = [*quad(top).tolist(), *quad(low)[:, ::-1].tolist()]
    mesh = bpy.data.meshes.new("pillow")
    mesh.from_pydata([v.tolist() for v in V], [], faces)
    thing = bpy.data.objects.new("pillow", mesh)
    bpy.context.collection.objects.link(thing)
    modifier = thing.modifiers.new("cloth", "CLOTH")
    cloth = modifier.settings
    cloth.use_pressure, cloth.uniform_pressure_force = True, 9
    cloth.tension_stiffness = cloth.compression_stiffness = 25
    cloth.bending_stiffness, cloth.shear_stiffness = 0.15, 6
    cloth.quality, cloth.air_damping, cloth.shrink_min = 8, 6, -0.02
    cloth.effector_weights.gravity = 0
    modifier.point_cache.frame_end = FRAMES
    scene = bpy.context.scene
    for frame in range(1, FRAMES + 1):
        scene.frame_set(frame)
    settled = thing.evaluated_get(bpy.context.evaluated_depsgraph_get()).data
    P = np.array([v.co[:] for v in settled.vertices])
    bpy.data.objects.remove(thing)
    scene.frame_set(1)
    # Feathers fill the corners too, so the rim is drawn in less than the pressure does it.
    flat = np.stack([x, y], -1) * 0.94
    for sheet in (top, low):
        P[sheet, :2] = 0.45 * P[sheet, :2] + 0.55 * flat
    return P[top], P[low]


def pillow(sheets, tile, size=1.0, chop=0.0, flip=False, cord=0.0032):
    """Pieces of a pillow that lies flat, its corners in x and y.

    chop: how deep a hand struck its upper edge (+y), metres; flip turns the creases to the other side.
    """
    top, low = (s * size for s in sheets)
    if flip:
        # Mirrored along x; the rows are turned round, so that both still face outwards.
        top, low = (s[::-1] * (-1, 1, 1) for s in (top, low))
    half = np.abs(top[..., :2]).max()

    def struck(P):
        x, y = P[..., 0] / half, P[..., 1] / half
        dent = chop * np.exp(-((x / 0.30) ** 2) - ((y - 0.9) / 0.55) ** 2)
        squeezed = P[..., 2] * (1 - 0.45 * dent / max(chop, 1e-6) * (chop > 0))
        return np.stack([P[..., 0], P[..., 1] - dent, squeezed], -1)

    pieces = []
    index = np.arange(N * N).reshape(N, N)
    quads = np.stack([index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]], -1).reshape(-1, 4)
    T = np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])
    u = np.linspace(-half, half, N)
    uv = np.stack(np.meshgrid(u, u, indexing="ij"), -1).reshape(-1, 2) / tile
    for sheet, faces in ((top, T), (low, T[:, ::-1])):
        P = struck(sheet).reshape(-1, 3)
        pieces.append(Piece(P, vnormals(P, faces), faces, uv))
    rim = np.concatenate([top[:-1, 0], top[-1, :-1], top[:0:-1, -1], top[0, :0:-1]])
    pieces.append(hem(struck(rim), cord, tile))
    return pieces


def hem(rim, radius, tile):
    """A cord along a closed rim (n, 3)."""
    path = np.concatenate([rim, rim[:2]])
    cord = rod(path, radius, radius, sides=6, up=(0.01, 0.02, 1), soft=0.0005, tile=(tile, 0.2))
    return cord
