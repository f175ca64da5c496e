"""The view: a city of boxes round the twelfth floor, 220 degrees of it to the south, rendered once.

    blender -b -t 2 --python-exit-code 1 --python modeling/flat/make_city.py -- day evening

Writes raw/flat/sky/<hour>.png, the band that scene.json says.
"""

import math
import os
import sys

import bpy
import numpy as np
from mathutils import Vector

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from flat.city.ground import build_ground
from flat.city.buildings import build_city
from flat.city.sky import build_sky
from flat.city.trees import plant_trees
from parts.run import RAW, say, words

EYE = 38.0  # metres above the street
SPAN, LOW, HIGH = 220, -37.1, 31.7  # degrees
WIDTH = 2048
SUN = dict(day=(3.0, (1, 0.90, 0.76), 33, 212), evening=(0.10, (1, 0.6, 0.4), 5, 262))
SAMPLES = dict(day=20, evening=20)


def look_south():
    camera = bpy.data.cameras.new("camera")
    camera.type, camera.cycles.panorama_type = "PANO", "EQUIRECTANGULAR"
    camera.cycles.latitude_min, camera.cycles.latitude_max = math.radians(LOW), math.radians(HIGH)
    camera.cycles.longitude_min, camera.cycles.longitude_max = (math.radians(s * SPAN / 2) for s in (-1, 1))
    camera.clip_end = 20000
    o = bpy.data.objects.new("camera", camera)
    bpy.context.collection.objects.link(o)
    o.location, o.rotation_euler = (2.9, 0, EYE), (math.pi / 2, 0, math.pi)
    bpy.context.scene.camera = o


def shine(hour):
    power, colour, elevation, azimuth = SUN[hour]
    light = bpy.data.lights.new("sun", "SUN")
    light.energy, light.color, light.angle = power, colour, 0.01
    o = bpy.data.objects.new("sun", light)
    bpy.context.collection.objects.link(o)
    el, az = math.radians(elevation), math.radians(azimuth)
    to = Vector((math.sin(az) * math.cos(el), math.cos(az) * math.cos(el), math.sin(el)))
    o.rotation_euler = to.to_track_quat("Z", "Y").to_euler()


def render(hour):
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    c = scene.cycles
    c.samples, c.use_denoising, c.max_bounces, c.sample_clamp_indirect = SAMPLES[hour], False, 3, 2
    scene.render.resolution_x, scene.render.resolution_y = WIDTH, round(WIDTH * (HIGH - LOW) / SPAN)
    scene.render.threads_mode, scene.render.threads = "FIXED", 2
    scene.view_settings.view_transform = "Standard"
    scene.render.filepath = os.path.join(RAW, "flat", "sky", hour + ".png")
    bpy.ops.render.render(write_still=True)
    say("sky", hour)


for hour in words():
    bpy.ops.wm.read_factory_settings(use_empty=True)
    np.random.seed(21)
    spots = build_city(hour)
    build_ground(hour)
    plant_trees(hour, spots)
    build_sky(hour)
    shine(hour)
    look_south()
    render(hour)
