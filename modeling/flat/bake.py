"""Bakes the light of each part, raw: scratch/<part>-<pass>.npy, for grade.py.

Every part is one joined mesh, since each bake syncs the whole scene once per object.
"""

import time

import bpy
import numpy as np

from flat.light import SKY_STRENGTH, set_light
from flat.materials import MATERIALS, bake_material
from flat.probes import make_probes
from parts.run import say

SIZE = dict(living=2048, entry=1024, bath=1024, bed1=1024, bed2=1024)
DIRECT, ALL = {"DIRECT"}, {"DIRECT", "INDIRECT"}
# Pass: share of the full size, samples at quality 1, what light, whether of the sun, of sky and lamps. INDIRECT
# alone loses nearly all of it (Blender 3.4); so the sun's bounces are all its light without the direct.
PASSES = dict(
    day={
        "sun": (1, 12, DIRECT, True, False),
        "sun-direct": (0.5, 12, DIRECT, True, False),
        "sun-all": (0.5, 64, ALL, True, False),
        "sky": (0.5, 96, ALL, False, True),
    },
    evening={"lamps": (0.5, 160, ALL, False, True)},
)
PROBE_PASSES = {"sun-direct": (DIRECT, True, False), "sun-all": (ALL, True, False), "sky": (ALL, False, True)}
PROBE_SAMPLES = 256
BOUNCES = 6


class Scene:
    """What is baked: one object a part, doors shut, no glass."""

    def __init__(self, nodes, textures, scratch):
        self.scratch = scratch
        self.materials = {name: bake_material(name, textures) for name in MATERIALS}
        collection = bpy.context.collection
        objects = [(n, n.make_object(self.materials, collection)) for n in nodes if n.points]
        graph = bpy.context.evaluated_depsgraph_get()
        self.exported, groups = [], {}
        for node, o in objects:
            mesh = bpy.data.meshes.new_from_object(o.evaluated_get(graph), depsgraph=graph)
            self.exported.append((node, mesh))
            if node.group == "glass":
                continue
            copy = bpy.data.objects.new("b", mesh.copy())
            collection.objects.link(copy)
            if node.is_lit:  # else a door's leaf: in the way of light, and not baked
                groups.setdefault(node.part, []).append(copy)
        for _, o in objects:
            bpy.data.objects.remove(o)
        self.parts = {part: join(part, group) for part, group in groups.items()}

    def bake(self, hour, quality, parts, with_maps=True):
        """Leaves scratch/<part>-<hour>-<pass>.npy, probes too."""
        for part in parts:
            set_light(hour, part)
            if with_maps:
                self._maps(hour, part, quality)
            self._probes(hour, part, max(8, int(PROBE_SAMPLES * quality)))

    def _maps(self, hour, part, quality):
        o = self.parts[part]
        if hour == "day":  # what the filter goes by
            self._pass(o, part, "pos", "POSITION", SIZE[part], 1)
            self._pass(o, part, "nrm", "NORMAL", SIZE[part], 1)
            self._pass(o, part, "pos2", "POSITION", SIZE[part] // 2, 1)
        for name, (share, samples, light, sun, sky) in PASSES[hour].items():
            count = max(1, int(samples * quality))
            size = int(SIZE[part] * share)
            self._pass(o, part, "%s-%s" % (hour, name), "DIFFUSE", size, count, light, sun, sky)

    def _probes(self, hour, part, samples):
        o, size = make_probes(part, self.materials["plain"])
        for name, (light, sun, sky) in PROBE_PASSES.items():
            if hour == "day" or not sun:
                self._pass(o, part, "%s-probes-%s" % (hour, name), "DIFFUSE", size, samples, light, sun, sky)
        bpy.data.objects.remove(o)

    def _pass(self, o, part, name, kind, size, samples, light=frozenset(), sun=True, sky=True):
        start = time.time()
        image = bpy.data.images.new(name, size, size, alpha=True, float_buffer=True)
        image.generated_color = (0, 0, 0, 0)
        for material in o.data.materials:
            nodes = material.node_tree.nodes
            nodes["BAKE"].image, nodes.active = image, nodes["BAKE"]
        set_cycles(samples)
        for lamp in [x for x in bpy.data.objects if x.type == "LIGHT"]:
            lamp.hide_render = not (sun if lamp.name == "SUN" else sky)
        hour = name.split("-")[0]
        strength = SKY_STRENGTH.get(hour, 1)
        bpy.context.scene.world.node_tree.nodes["SKY"].inputs[1].default_value = strength if sky else 0
        bpy.ops.object.select_all(action="DESELECT")
        o.select_set(True)
        bpy.context.view_layer.objects.active = o
        bpy.ops.object.bake(
            type=kind, pass_filter=set(light), margin=0, use_clear=True, normal_space="OBJECT", target="IMAGE_TEXTURES"
        )
        pixels = np.empty(size * size * 4, np.float32)
        image.pixels.foreach_get(pixels)
        np.save("%s/%s-%s.npy" % (self.scratch, part, name), pixels.reshape(size, size, 4)[..., :3])
        bpy.data.images.remove(image)
        say("baked", part, name, size, "%d samples" % samples, "%.0f s" % (time.time() - start))


def join(name, objects):
    bpy.ops.object.select_all(action="DESELECT")
    for o in objects:
        o.select_set(True)
    bpy.context.view_layer.objects.active = objects[0]
    bpy.ops.object.join()
    o = bpy.context.object
    o.name = name
    layers = o.data.uv_layers
    layers.active, layers["Light"].active_render = layers["Light"], True
    return o


def set_cycles(samples):
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    c = scene.cycles
    c.device, c.samples, c.use_denoising, c.use_adaptive_sampling = "CPU", samples, False, False
    c.max_bounces = c.diffuse_bounces = BOUNCES
    c.transparent_max_bounces, c.sample_clamp_indirect = 8, 4.0
    c.caustics_reflective = c.caustics_refractive = False
    scene.render.threads_mode, scene.render.threads = "FIXED", 2
