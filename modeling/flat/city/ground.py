"""Lawns, streets with their lamps, the river."""

import bpy
import numpy as np

from flat.city.buildings import BLOCK, turned
from flat.city.nodes import Graph

REACH = 2200


def plane(name, points, z, material):
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata([(*p, z) for p in points], [], [list(range(len(points)))])
    mesh.materials.append(material)
    bpy.context.collection.objects.link(bpy.data.objects.new(name, mesh))


def build_ground(hour):
    g = Graph("ground")
    lawn = g.mix(g.noise(0.35, 8), (0.10, 0.145, 0.055), (0.17, 0.19, 0.09))
    ground = g.done(hour, g.diffuse(g.mix(g.noise(0.012), lawn, (0.28, 0.28, 0.24))))
    plane("ground", [(-6e3, -6e3), (6e3, -6e3), (6e3, 2e3), (-6e3, 2e3)], 0, ground)
    g = Graph("road")
    asphalt = g.diffuse(g.mix(g.noise(0.05), (0.10, 0.10, 0.11), (0.14, 0.14, 0.15)))
    road = g.done(hour, asphalt)
    for k in range(-34, 35):
        x, y = k * BLOCK[0] + 31, k * BLOCK[1] + 29
        street("road", [(x - 7, -REACH), (x + 7, -REACH), (x + 7, 200), (x - 7, 200)], 0.25, road)
        if k <= 4:
            street("road", [(-REACH, y - 8), (REACH, y - 8), (REACH, y + 8), (-REACH, y + 8)], 0.2, road)
    g = Graph("water")
    water = g.done(hour, g.glossy((0.5, 0.56, 0.6), 0.12))
    banks = [(-2600, -300), (2600, -300), (2600, -430), (-2600, -430)]
    street("river", [(x, y - 0.06 * x) for x, y in banks], 0.5, water)
    if hour == "evening":
        light_streets()


def street(name, points, z, material):
    plane(name, [turned(*p) for p in points], z, material)


def light_streets():
    """A small bright head each 30 m."""
    head = Graph("street lamp")
    material = head.done("evening", head.glow((1.0, 0.72, 0.42), 7.0))
    V, F, half, z = [], [], 0.28, 7.5
    for k in range(-16, 17):
        for t in np.arange(-900, 150, 30):
            x, y = turned(k * BLOCK[0] + 31 - 7.5, t)
            if np.hypot(x, y) < 950:
                F.append(list(range(len(V), len(V) + 4)))
                V += [(x + a * half, y + b * half, z) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    mesh = bpy.data.meshes.new("lamps")
    mesh.from_pydata(V, [], F)
    mesh.materials.append(material)
    bpy.context.collection.objects.link(bpy.data.objects.new("lamps", mesh))
