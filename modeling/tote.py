"""Tote of stout canvas that stands by itself, with handles of bridle leather.

    blender -b --python-exit-code 1 --python modeling/tote.py

Writes raw/tote.glb.  Metres, z up, -y front.
"""

import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts.basket import basket
from parts.goods import Goods, linear
from parts.leather import strap_leather
from parts.sack import Sack, stitches, strap
from parts.surface import Piece, smooth_path, turned

WIDTH, DEPTH, HEIGHT, MOUTH = 0.350, 0.130, 0.350, 0.105
CANVAS = 0.064  # metres of the cloth's picture
LEATHER = 0.20, 0.0512  # metres of the leather's picture along and round a strap
FOOT, REACH, STRAP = 0.082, 0.560, (0.022, 0.0036)  # where the handles stand, their top, their section
COLOURS = dict(
    ecru=dict(canvas="#ece2cc", leather="tan"),
    moss=dict(canvas="#6b6a50", leather="brown"),
    ink=dict(canvas="#3b4757", leather="tan"),
)
LEATHERS = dict(tan=("#9a5f36", "#e4d6ba"), brown=("#4e3122", "#cdb58d"))

# Soft ridges of the cloth: from, to (across, up), metres off, width.
FRONT = [
    ((-0.085, 0.29), (-0.135, 0.07), 0.0057, 0.016),
    ((0.085, 0.28), (0.115, 0.05), 0.0062, 0.018),
    ((0.015, 0.33), (-0.025, 0.09), 0.0046, 0.024),
    ((-0.175, 0.01), (-0.085, 0.15), 0.0059, 0.014),
    ((0.175, 0.01), (0.095, 0.13), 0.0062, 0.014),
    ((-0.13, 0.055), (0.10, 0.042), 0.0041, 0.016),
    ((0.150, 0.34), (0.158, 0.11), 0.0057, 0.013),
    ((-0.152, 0.32), (-0.160, 0.12), 0.0057, 0.013),
    ((0.045, 0.20), (0.075, 0.06), 0.0038, 0.013),
]
BACK = [
    ((-0.085, 0.28), (-0.120, 0.06), 0.0062, 0.018),
    ((0.085, 0.29), (0.140, 0.09), 0.0054, 0.016),
    ((-0.01, 0.33), (0.03, 0.12), 0.0049, 0.022),
    ((-0.175, 0.01), (-0.10, 0.12), 0.0062, 0.014),
    ((0.175, 0.01), (0.09, 0.15), 0.0057, 0.014),
    ((-0.10, 0.048), (0.12, 0.060), 0.0041, 0.016),
    ((0.152, 0.33), (0.160, 0.12), 0.0057, 0.013),
    ((-0.150, 0.34), (-0.157, 0.10), 0.0057, 0.013),
]


def handle(sack, face):
    """One handle: up the face from a stitched foot, round in an arch and down again."""
    out = np.array([0, -1.0 if face == 0 else 1.0, 0])
    lean, top = ((0.010, REACH), (0.030, REACH - 0.022))[face]
    # Across grows to the viewer's right, who stands behind the back.
    feet = [sack.at(-FOOT if face == 0 else FOOT, z, face, 0.0034) for z in (0.245, 0.300, HEIGHT - 0.004)]
    brow = feet[-1] + out * 0.0012
    shoulder = brow + (0.001, 0, 0.055) + out * lean * 0.2
    bend = brow + (FOOT * 0.30, 0, top - HEIGHT - 0.052) + out * lean * 0.7
    half = [*feet, shoulder, bend]
    middle = np.array([0, half[-1][1] + out[1] * lean * 0.3, top])
    path = smooth_path([*half, middle, *[p * (-1, 1, 1) for p in half[::-1]]], 88)
    return strap(path, np.broadcast_to(out, path.shape), *STRAP, LEATHER, 0.3 * face)


def rivets(sack):
    """Domed heads that hold the feet of the handles."""
    dome = [(0.0046, 0.0), (0.0046, 0.0006), (0.0040, 0.0014), (0.0024, 0.0020), (0.0, 0.0022)]
    head = turned([(0.0, -0.002), (0.0046, -0.002), *dome], 20, lambda share, s: (share, s))
    pieces = []
    for face in (0, 1):
        away = -1 if face == 0 else 1
        stand = np.array([[1, 0, 0], [0, 0, away], [0, -away, 0]])
        for x in (-FOOT, FOOT):
            foot = sack.at(x, 0.262, face, 0.0034 + STRAP[1] / 2)
            pieces.append(head.moved(foot, stand))
    return pieces


def seams(sack):
    """Rows of stitches round the hem."""
    pieces = []
    for z in (HEIGHT - 0.0295, HEIGHT - 0.0260, HEIGHT - 0.0055):
        P, s = sack.wall([z], 0.0018)
        even = np.arange(0, s[0, -1] - 0.002, 0.0046)
        line = np.stack([np.interp(even, s[0], P[0, :, k]) for k in range(3)], 1)
        along = np.gradient(line, axis=0)
        out = np.stack([along[:, 1], -along[:, 0], np.zeros(len(line))], 1)
        out /= np.linalg.norm(out, axis=1, keepdims=True)
        points, normals, triangles = stitches(line, out)
        pieces.append(Piece(points, normals, triangles, np.zeros((len(points), 2))))
    return pieces


def main():
    goods = Goods("tote", COLOURS)
    sack = Sack(WIDTH, DEPTH, HEIGHT, (FRONT, BACK), MOUTH)
    weave, relief = basket(CANVAS, 64, 1, melange=0.11, relief=0.00022, seed=31)
    weave, relief = goods.colour("canvas", weave), goods.data("canvas_normal", relief)
    plain = lambda **more: dict(metallicFactor=0, **more)
    skins = {}
    for name, (colour, thread) in LEATHERS.items():
        picture, grain = strap_leather(linear(colour), linear(thread), (0.055, 0.405), (0.475, 0.985), *LEATHER)
        skins[name] = goods.colour(name, picture)
    grain = goods.data("leather_normal", grain)
    leathers = {
        name: goods.out.material(
            name="%s leather" % name,
            pbrMetallicRoughness=plain(baseColorTexture=dict(index=skin), roughnessFactor=0.48),
            normalTexture=dict(index=grain),
        )
        for name, skin in skins.items()
    }
    canvas = [
        goods.out.material(
            name="%s canvas" % name,
            pbrMetallicRoughness=plain(
                baseColorTexture=dict(index=weave), baseColorFactor=[*linear(c["canvas"]), 1], roughnessFactor=0.93
            ),
            normalTexture=dict(index=relief),
        )
        for name, c in COLOURS.items()
    ]
    brass = goods.out.material(
        name="brass",
        pbrMetallicRoughness=dict(baseColorFactor=[*linear("#b8925a"), 1], metallicFactor=1, roughnessFactor=0.32),
    )
    thread = goods.out.material(
        name="thread", pbrMetallicRoughness=plain(baseColorFactor=[*linear("#d8ccb4"), 1], roughnessFactor=0.9)
    )
    goods.add([sack.body(CANVAS), sack.lining(CANVAS), sack.hem(CANVAS)], canvas)
    goods.add([handle(sack, 0), handle(sack, 1)], [leathers[c["leather"]] for c in COLOURS.values()])
    goods.add(rivets(sack), brass)
    goods.add(seams(sack), thread)
    goods.save(reach=0.16)


if __name__ == "__main__":
    main()
