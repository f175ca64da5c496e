"""Buildings on a turned grid of streets: boxes whose walls are windows by their material."""

import math
import random

import bpy
import numpy as np

from flat.city.nodes import Graph

TURN = 0.18  # of the streets against the flat, radians
BLOCK = (62.0, 58.0)
# Wall's colour, height of a storey, width of a bay, mostly glass.
FACADES = [
    ((0.62, 0.58, 0.52), 3.1, 3.4, False),
    ((0.50, 0.44, 0.38), 3.0, 2.8, False),
    ((0.70, 0.69, 0.66), 3.2, 4.2, False),
    ((0.30, 0.33, 0.36), 3.8, 1.6, True),
    ((0.42, 0.46, 0.48), 3.6, 2.2, True),
    ((0.55, 0.40, 0.32), 3.0, 3.0, False),
    ((0.66, 0.62, 0.58), 3.3, 6.0, True),
]
ROOF = len(FACADES)


def facade(hour, index):
    colour, storey, bay, glassy = FACADES[index]
    g = Graph("facade %d" % index)
    split = g.node("SeparateXYZ")
    g.put(split.inputs[0], g.node("UVMap").outputs[0])
    u, v = split.outputs[0], split.outputs[1]
    column, row = (g.math("FLOOR", g.math("DIVIDE", a, size)) for a, size in ((u, bay), (v, storey)))

    def within(a, size, low, high):
        f = g.math("FRACT", g.math("DIVIDE", a, size))
        return g.math("MULTIPLY", g.math("GREATER_THAN", f, low), g.math("LESS_THAN", f, high))

    edges = (0.12, 0.90, 0.16, 0.92) if glassy else (0.24, 0.78, 0.30, 0.84)
    is_window = g.math("MULTIPLY", within(u, bay, *edges[:2]), within(v, storey, *edges[2:]))
    own, tone = g.random(column, row, index * 7.3)
    glass = ((0.24, 0.32, 0.38), (0.40, 0.48, 0.52)) if glassy else ((0.10, 0.14, 0.18), (0.26, 0.32, 0.36))
    window = g.glossy(g.mix(own, *glass), 0.08)
    if hour == "evening":
        add = g.node("AddShader")
        g.put(add.inputs[0], window)
        g.put(add.inputs[1], lit_windows(g, glassy, u, row, own, tone, index))
        window = add.outputs[0]
    return g.done(hour, g.mix_shader(is_window, g.diffuse(colour), window))


def lit_windows(g, glassy, u, row, own, tone, index):
    """Some houses are mostly dark, some floors of offices are lit right along; no two windows alike."""
    house, _ = g.random(g.math("FLOOR", g.math("DIVIDE", u, 300.0)), index * 3.1, 5.0)
    floor, _ = g.random(row, g.math("FLOOR", g.math("DIVIDE", u, 300.0)), index * 1.7)
    if glassy:
        chance = g.math("MULTIPLY", g.math("GREATER_THAN", floor, 0.80), 0.72)
        chance = g.math("ADD", chance, g.math("MULTIPLY", house, 0.10))
    else:
        chance = g.math("ADD", 0.05, g.math("MULTIPLY", g.math("MULTIPLY", house, house), 0.26))
    is_lit = g.math("LESS_THAN", own, chance)
    bright = g.math("ADD", 0.12, g.math("MULTIPLY", g.math("POWER", tone, 2.2), 1.5))
    warm = g.mix(tone, (1.0, 0.56, 0.24), (1.0, 0.80, 0.55))
    colour = g.mix(0.55 if glassy else 0.0, warm, (0.86, 0.93, 1.0))
    return g.glow(colour, g.math("MULTIPLY", is_lit, bright))


def roof(hour):
    g = Graph("roof")
    return g.done(hour, g.diffuse(g.mix(g.noise(0.08), (0.34, 0.33, 0.32), (0.46, 0.44, 0.42))))


class City:
    def __init__(self):
        self.r = random.Random(21)
        self.points, self.faces, self.uv, self.materials = [], [], [], []
        self.houses = 0

    def box(self, x, y, z, w, d, h, turn, material):
        c, s = math.cos(turn), math.sin(turn)
        base = len(self.points)
        for px, py in ((-w / 2, -d / 2), (w / 2, -d / 2), (w / 2, d / 2), (-w / 2, d / 2)):
            at = (x + c * px - s * py, y + s * px + c * py)
            self.points += [(*at, z), (*at, z + h)]
        self.houses += 1
        start = self.houses * 300.0  # every house has windows of its own
        for i, side in enumerate((w, d, w, d)):
            j = (i + 1) % 4
            self.faces.append([base + 2 * i, base + 2 * j, base + 2 * j + 1, base + 2 * i + 1])
            a = start + i * 60.0
            self.uv += [(a, 0), (a + side, 0), (a + side, h), (a, h)]
            self.materials.append(material)
        self.faces.append([base + 1, base + 3, base + 5, base + 7])
        self.uv += [(0, 0)] * 4
        self.materials.append(ROOF)

    def building(self, x, y, is_far):
        r = self.r
        kind, turn = r.random(), TURN + r.choice((0, 0, math.pi / 2))
        material = r.randrange(len(FACADES))
        if is_far and kind < 0.34:
            h = r.uniform(70, 170) * (1.25 if r.random() < 0.2 else 1)
            w, d, material = r.uniform(22, 38), r.uniform(20, 34), r.choice((3, 4, 6, 2))
        elif kind < 0.7:
            h, w, d = r.uniform(24, 60), r.uniform(16, 44), r.uniform(13, 20)
        else:
            h, w, d = r.uniform(9, 22), r.uniform(20, 50), r.uniform(14, 34)
        if not is_far:
            h = min(h, 30)
        self.box(x, y, 0, w, d, h, turn, material)
        if r.random() < 0.7:
            self.box(x + r.uniform(-4, 4), y + r.uniform(-3, 3), h, w * 0.4, d * 0.4, r.uniform(3, 6), turn, 2)
        if is_far and h > 90:
            self.box(x, y, h, w * 0.7, d * 0.7, h * 0.12, turn, material)
            self.box(x, y, h * 1.1, 1.2, 1.2, 22, turn, 2)
        for _ in range(3):
            self.box(x + r.uniform(-w, w) * 0.35, y + r.uniform(-d, d) * 0.35, h, 2.2, 2.2, 1.6, turn, 2)


def turned(x, y):
    return x * math.cos(TURN) - y * math.sin(TURN), x * math.sin(TURN) + y * math.cos(TURN)


def is_river(x, y):
    """On the streets' own axes."""
    return -430 < y + 0.06 * x < -300


def build_city(hour):
    """Returns where trees stand: (x, y, size)."""
    city, trees = City(), []
    r = city.r
    for i in range(-34, 35):
        for j in range(-34, 3):
            x0, y0 = i * BLOCK[0], j * BLOCK[1]
            x, y = turned(x0, y0)
            x, y = x + r.uniform(-9, 9), y + r.uniform(-8, 8)
            away = math.hypot(x, y)
            if y > 260 or away < 75 or is_river(x0, y0):
                continue
            if away < 190 and abs(x) < 120:  # a park before the house
                trees += [(x + r.uniform(-30, 30), y + r.uniform(-30, 30), r.uniform(2.6, 5.2)) for _ in range(26)]
                continue
            if away > 1900 and r.random() < 0.3:
                continue
            city.building(x, y, away > 420)
            if away < 800:
                trees += [(x + r.uniform(-30, 30), y + r.uniform(-30, 30), r.uniform(2.0, 3.8)) for _ in range(10)]
    mesh = bpy.data.meshes.new("city")
    mesh.from_pydata(city.points, [], city.faces)
    for material in [*(facade(hour, i) for i in range(len(FACADES))), roof(hour)]:
        mesh.materials.append(material)
    mesh.polygons.foreach_set("material_index", city.materials)
    mesh.uv_layers.new().data.foreach_set("uv", np.array(city.uv, float).ravel())
    bpy.context.collection.objects.link(bpy.data.objects.new("city", mesh))
    return trees
