"""The sky behind the city: a gradient by height with thin cloud."""

import bpy

from flat.city.nodes import HORIZON

STOPS = dict(
    day=[(0, HORIZON["day"]), (0.05, HORIZON["day"]), (0.22, (0.52, 0.70, 0.94)), (0.7, (0.22, 0.42, 0.78))],
    evening=[
        (0, (0.62, 0.36, 0.24)),
        (0.04, (0.58, 0.36, 0.30)),
        (0.16, (0.28, 0.25, 0.38)),
        (0.6, (0.06, 0.09, 0.20)),
    ],
)
CLOUD = dict(day=(0.95, 0.96, 0.98), evening=(0.62, 0.40, 0.38))
STRENGTH = dict(day=1.0, evening=0.75)


def build_sky(hour):
    world = bpy.data.worlds.new("sky")
    bpy.context.scene.world = world
    world.use_nodes = True
    world.node_tree.nodes.clear()
    new, link = world.node_tree.nodes.new, world.node_tree.links.new
    look, parts, ramp = new("ShaderNodeTexCoord"), new("ShaderNodeSeparateXYZ"), new("ShaderNodeValToRGB")
    link(look.outputs["Generated"], parts.inputs[0])
    link(parts.outputs[2], ramp.inputs[0])
    stops = ramp.color_ramp.elements
    while len(stops) > 1:
        stops.remove(stops[-1])
    for i, (at, colour) in enumerate(STOPS[hour]):
        stop = stops[0] if i == 0 else stops.new(at)
        stop.position, stop.color = at, (*colour, 1)
    stretch, noise, thin = new("ShaderNodeMapping"), new("ShaderNodeTexNoise"), new("ShaderNodeMapRange")
    stretch.inputs["Scale"].default_value = (1, 1, 4.5)
    for name, value in (("Scale", 2.3), ("Detail", 8), ("Roughness", 0.58)):
        noise.inputs[name].default_value = value
    thin.inputs[1].default_value, thin.inputs[2].default_value, thin.inputs[4].default_value = 0.50, 0.72, 0.75
    link(look.outputs["Generated"], stretch.inputs[0])
    link(stretch.outputs[0], noise.inputs[0])
    link(noise.outputs[0], thin.inputs[0])
    cover, sky, out = new("ShaderNodeMixRGB"), new("ShaderNodeBackground"), new("ShaderNodeOutputWorld")
    cover.inputs[2].default_value = (*CLOUD[hour], 1)
    link(thin.outputs[0], cover.inputs[0])
    link(ramp.outputs[0], cover.inputs[1])
    link(cover.outputs[0], sky.inputs[0])
    sky.inputs[1].default_value = STRENGTH[hour]
    link(sky.outputs[0], out.inputs[0])
