"""The sun, the sky and the lamps, for baking. Units: radiance as shown, before grading."""

import math

import bpy
from mathutils import Vector

from flat.lamps import LAMPS
from flat.plan import LANDING, OPEN, ROOMS

SUN_ELEVATION, SUN_AZIMUTH = math.radians(33), math.radians(212)  # from the south-south-west
SUN, SUN_COLOUR = 11.0, (1, 0.90, 0.76)
# By height of the look, 0 straight down to 1 straight up.
SKY = dict(
    day=[
        (0, (0.30, 0.28, 0.25)),
        (0.47, (0.42, 0.42, 0.40)),
        (0.50, (0.95, 1.0, 1.05)),
        (0.62, (0.80, 0.98, 1.22)),
        (1, (0.42, 0.66, 1.15)),
    ],
    evening=[
        (0, (0.05, 0.05, 0.07)),
        (0.48, (0.10, 0.09, 0.11)),
        (0.50, (0.62, 0.40, 0.34)),
        (0.60, (0.30, 0.34, 0.52)),
        (1, (0.10, 0.16, 0.36)),
    ],
)
SKY_STRENGTH = dict(day=6.2, evening=0.30)
# Lamps burn by day too, as for an agent's photographs, and whiter.
LAMP_STRENGTH = dict(day=0.9, evening=1.0)
LAMP_COLOUR = dict(day=((1, 0.80, 0.58), (1, 0.86, 0.70)), evening=((1, 0.64, 0.34), (1, 0.73, 0.47)))
# Parts whose light falls into a part while every door is shut.
SEES = dict(living=("living", "entry"), entry=("entry", "living"), bath=("bath",), bed1=("bed1",), bed2=("bed2",))


def set_light(hour, part):
    """Only what lights `part`."""
    for o in [o for o in bpy.data.objects if o.type == "LIGHT"]:
        bpy.data.objects.remove(o)
    set_sky(hour)
    for o in OPEN:
        if o.kind in ("slider", "window") and o.part in SEES[part]:
            add_portal(o)
    if hour == "day":
        to = Vector((math.sin(SUN_AZIMUTH), math.cos(SUN_AZIMUTH), 0)) * math.cos(SUN_ELEVATION)
        to.z = math.sin(SUN_ELEVATION)
        sun = add_light("SUN", (0, 0, 10), SUN, SUN_COLOUR, angle=math.radians(0.9))
        sun.name, sun.rotation_euler = "SUN", to.to_track_quat("Z", "Y").to_euler()
    for kind, at, watts, warm, options in LAMPS:
        if part_at(at) in SEES[part]:
            add_light(kind, at, watts * LAMP_STRENGTH[hour], LAMP_COLOUR[hour][0 if warm else 1], **options)


def part_at(at):
    for room in (*ROOMS.values(),):
        if room.x0 - 0.1 < at[0] < room.x1 + 0.1 and room.y0 - 0.1 < at[1] < room.y1 + 0.1:
            return room.part
    x0, y0, x1, y1 = LANDING
    return "entry" if x0 < at[0] < x1 and y0 < at[1] < y1 else "living"


def add_light(kind, at, watts, colour, rot=None, **options):
    light = bpy.data.lights.new(kind, kind)
    light.energy, light.color = watts, colour
    for name, value in options.items():
        setattr(light, name, value)
    o = bpy.data.objects.new("lamp", light)
    bpy.context.collection.objects.link(o)
    o.location = at
    if rot:
        o.rotation_euler = rot
    return o


def add_portal(o):
    """Guides the sky's samples through a window."""
    low = o.near < 0
    u, z = (o.a + o.b) / 2, (o.sill + o.head) / 2
    p = o.near if low else o.far
    at = (u, p, z) if o.axis == "y" else (p, u, z)
    turn = 0 if o.axis == "y" else (-math.pi / 2 if low else math.pi / 2)
    size = dict(shape="RECTANGLE", size=o.b - o.a, size_y=o.head - o.sill)
    add_light("AREA", at, 1, (1, 1, 1), rot=(math.pi / 2, 0, turn), **size).data.cycles.is_portal = True


def set_sky(hour):
    scene = bpy.context.scene
    world = scene.world = scene.world or bpy.data.worlds.new("sky")
    world.use_nodes = True
    world.node_tree.nodes.clear()
    new, link = world.node_tree.nodes.new, world.node_tree.links.new
    look, parts, height = new("ShaderNodeTexCoord"), new("ShaderNodeSeparateXYZ"), new("ShaderNodeMapRange")
    ramp, sky, out = new("ShaderNodeValToRGB"), new("ShaderNodeBackground"), new("ShaderNodeOutputWorld")
    link(look.outputs["Generated"], parts.inputs[0])
    height.inputs[1].default_value, height.inputs[2].default_value = -1, 1
    link(parts.outputs[2], height.inputs[0])
    link(height.outputs[0], ramp.inputs[0])
    link(ramp.outputs[0], sky.inputs[0])
    link(sky.outputs[0], out.inputs[0])
    stops = ramp.color_ramp.elements
    while len(stops) > 1:
        stops.remove(stops[-1])
    for i, (at, colour) in enumerate(SKY[hour]):
        stop = stops[0] if i == 0 else stops.new(at)
        stop.position, stop.color = at, (*colour, 1)
    sky.name = "SKY"
    sky.inputs[1].default_value = SKY_STRENGTH[hour]
