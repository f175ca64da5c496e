"""The flat: geometry from the plan, its raw models, its baked light.

    blender -b -t 2 --python-exit-code 1 --python modeling/flat/make.py -- export
    blender -b -t 2 --python-exit-code 1 --python modeling/flat/make.py -- bake day evening [--quality 0.1] [--parts bath] [--probes]

export writes raw/flat/*.glb and raw/flat/scene.json; bake leaves what grade.py reads in the scratch folder,
of the probes alone with --probes.
"""

import os
import random
import sys

import bpy
import numpy as np

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from flat.bake import SIZE, Scene
from flat.charts import pack
from flat.export import write_part
from flat.furniture.all import build_furniture
from flat.mesh import NODES
from flat.openings import build_openings
from flat.probes import COUNTS, grid, inside_walls, places_of, read_probes
from flat.scene import write_scene
from flat.shell import build_shell
from parts.run import RAW, TMP, opt, say, words

SCRATCH = os.path.join(TMP, "flat")
OUT = os.path.join(RAW, "flat")
PARTS = list(SIZE)


def build():
    """All nodes, with their place in the light map of their part."""
    random.seed(7)
    np.random.seed(7)
    bpy.ops.wm.read_factory_settings(use_empty=True)
    build_shell()
    build_openings()
    build_furniture()
    for part in PARTS:
        lit = [n for n in NODES if n.part == part and n.is_lit and n.points]
        density, used = pack(lit, SIZE[part])
        say(part, "light map of %.0f texels a metre, %.0f %% filled" % (density, used * 100))
    for node in NODES:
        if not node.is_lit:
            node.light_uv = np.zeros((len(node.chart_uv), 2))
    return Scene(NODES, os.path.join(OUT, "tex"), SCRATCH)


def bake(scene, hours, quality, parts):
    for hour in hours:
        scene.bake(hour, quality, parts, "--probes" not in sys.argv)
        for part in parts:
            cubes = {}
            for name, sign in (("sky", 1), ("sun-all", 1), ("sun-direct", -1)) if hour == "day" else (("sky", 1),):
                image = np.load("%s/%s-%s-probes-%s.npy" % (SCRATCH, part, hour, name))
                for place, light in read_probes(part, image).items():
                    cubes[place] = cubes.get(place, 0) + sign * light
            for place, light in cubes.items():
                np.save("%s/%s-%s-cubes.npy" % (SCRATCH, place, hour), np.maximum(light, 0))
    meshes = [mesh for node, mesh in scene.exported if node.group not in ("glass", "curtain")]
    for part in parts:
        for place in places_of(part):
            np.save("%s/%s-cubes-inside.npy" % (SCRATCH, place), inside_walls(grid(place), meshes))
            np.save("%s/%s-cubes-shape.npy" % (SCRATCH, place), COUNTS[place])


def main():
    os.makedirs(SCRATCH, exist_ok=True)
    os.makedirs(OUT, exist_ok=True)
    command, *hours = words()
    scene = build()
    if command == "export":
        for part in PARTS:
            write_part(part, scene.exported, "%s/%s.glb" % (OUT, part))
        write_scene(os.path.join(OUT, "scene.json"), PARTS, NODES)
    elif command == "bake":
        bake(scene, hours, float(opt("--quality", 1)), opt("--parts", ",".join(PARTS)).split(","))


main()
