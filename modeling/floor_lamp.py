"""Floor lamp: a lantern of washi over bamboo rings on a slim metal stem, held by a disc of stone.

    blender -b --python-exit-code 1 --python modeling/floor_lamp.py

Writes raw/floor-lamp.glb.  Metres, z up.
"""

import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts.goods import Goods, linear
from parts.paper import washi
from parts.stone import slate, travertine
from parts.surface import rod, sheet, smooth_path, turned

# The lantern's middle, half height, radius and openings; the stem's top.
LANTERN, HALF, RADIUS, OPENING = 1.185, 0.240, 0.228, 0.050
RIBS = 26
TOP = LANTERN + HALF + 0.003
NECK = LANTERN - HALF - 0.045  # where the stem ends and the lantern's rod begins
FINISHES = dict(
    brass=dict(metal="#d2ab6c", rough=0.27, stone="travertine"),
    black=dict(metal="#5c5957", rough=0.42, stone="slate"),
)


def lantern():
    """Paper between the rings hangs in: every rib is three rows of points."""
    rows = RIBS * 3 + 1
    t = np.linspace(-1, 1, rows)
    angle = np.linspace(0, 2 * np.pi, 65)
    # A super-ellipse, a little fuller than a ball; the ends stop at the openings.
    radius = OPENING + (RADIUS - OPENING) * (1 - np.abs(t) ** 2.35) ** 0.56
    across = np.arange(rows) % 3 != 0
    radius = radius - 0.0018 * across * (1 - t**2) ** 0.3
    z = LANTERN + HALF * t
    P = np.stack(
        [radius[:, None] * np.cos(angle), radius[:, None] * np.sin(angle), np.repeat(z[:, None], 65, 1)], -1
    )
    u, v = np.meshgrid(angle / (2 * np.pi), (1 - t) / 2)
    return [sheet(P, np.stack([u, v], -1), around=True)]


def ring(radius, z, thick):
    """A wire ring."""
    angle = np.linspace(0, 2 * np.pi, 37)
    round_ = np.linspace(0, 2 * np.pi, 9)
    r = radius + thick * np.cos(round_)[:, None]
    up = np.repeat((z + thick * np.sin(round_))[:, None], 37, 1)
    P = np.stack([r * np.cos(angle), r * np.sin(angle), up], -1)
    return sheet(P, np.zeros(P.shape[:2] + (2,)), around=True)


def metal():
    """Stem, collars, the lantern's rings and spreader, a pull chain with its knob."""
    flat = lambda share, s: (share, s)
    stem = [
        *((0, 0.0300), (0.0235, 0.0300), (0.0250, 0.0315), (0.0250, 0.0380), (0.0235, 0.0400), (0.0125, 0.0410)),
        *((0.0100, 0.0440), (0.0066, 0.0480), (0.0065, 0.0500), (0.0065, 0.4), (0.0065, NECK)),
        *((0.0066, NECK + 0.020), (0.0105, NECK + 0.023), (0.0110, NECK + 0.024)),
        *((0.0110, NECK + 0.044), (0.0105, NECK + 0.045)),
        *((0.0050, NECK + 0.047), (0.0046, NECK + 0.050), (0.0046, LANTERN), (0.0046, TOP - 0.002)),
        *((0.0036, TOP), (0, TOP)),
    ]
    pieces = [turned(stem, 24, flat)]
    for z in (LANTERN - HALF, LANTERN + HALF):
        pieces.append(ring(OPENING, z, 0.0026))
        for angle in np.arange(3) * 2 * np.pi / 3 + 0.4:
            end = (OPENING * np.cos(angle), OPENING * np.sin(angle), z)
            pieces.append(rod(smooth_path([(0, 0, z), np.array(end) / (2, 2, 1), end], 4), 0.0016, 0.0016, sides=8, soft=0.0005))
    knob = [(0, TOP - 0.004), (0.0085, TOP - 0.003), (0.0105, TOP), (0.0105, TOP + 0.010), (0.0085, TOP + 0.013), (0, TOP + 0.0135)]
    pieces.append(turned(knob, 24, flat))
    # Pull chain: it hangs beside the stem, out of the lantern's lower opening.
    x, y = 0.024, -0.020
    pieces.append(rod([(x, y, NECK - 0.095), (x, y, NECK), (x, y, LANTERN - 0.12)], 0.0009, 0.0009, sides=6, up=(0, 1, 0), soft=0.0002))
    bob = [(0, 0), (0.004, 0.0005), (0.0062, 0.005), (0.0056, 0.015), (0.0028, 0.031), (0.0016, 0.0365), (0, 0.037)]
    pieces.append(turned(bob, 18, flat).moved((x, y, NECK - 0.128)))
    return pieces


def foot():
    """A disc of stone with a rounded upper edge, on a felt ring."""
    edge = [(0.128 + 0.010 * np.sin(a), 0.0225 + 0.0085 * (1 - (1 - np.cos(a)))) for a in np.radians([90, 72, 54, 36, 18, 0])]
    profile = [(0, 0.002), (0.126, 0.002), (0.1345, 0.0035), (0.1378, 0.0065)]
    profile += [(0.138, 0.012)] + edge + [(0.090, 0.0310), (0.030, 0.0310), (0, 0.0310)]
    disc = turned(profile, 72, lambda share, s: (share, s))
    # The stone's picture lies on it from above; at the rim it goes down with the height.
    flat = disc.P[:, :2] * (1 + (0.031 - disc.P[:, 2:]) / 0.138)
    disc.uv = flat / 0.30 + 0.5
    felt = [(0, 0.0), (0.118, 0.0), (0.120, 0.0010), (0.120, 0.0025), (0, 0.0025)]
    return [disc], [turned(felt, 48, lambda share, s: (share, s))]


def main():
    goods = Goods("floor-lamp", FINISHES)
    colour, light, relief = washi(RIBS)
    paper = goods.out.material(
        name="washi",
        doubleSided=True,
        pbrMetallicRoughness=dict(
            baseColorTexture=dict(index=goods.colour("washi", colour)), metallicFactor=0, roughnessFactor=0.9
        ),
        normalTexture=dict(index=goods.data("washi_normal", relief[::2, ::2])),
        emissiveTexture=dict(index=goods.colour("washi_light", light[::2, ::2])),
        emissiveFactor=[0.34, 0.34, 0.34],
    )
    stones = dict(travertine=travertine(), slate=slate())
    metals, discs = [], []
    for name, finish in FINISHES.items():
        metals.append(
            goods.out.material(
                name="%s metal" % name,
                pbrMetallicRoughness=dict(
                    baseColorFactor=[*linear(finish["metal"]), 1], metallicFactor=1, roughnessFactor=finish["rough"]
                ),
            )
        )
        stone = finish["stone"]
        discs.append(
            goods.out.material(
                name=stone,
                pbrMetallicRoughness=dict(
                    baseColorTexture=dict(index=goods.colour(stone, stones[stone])), metallicFactor=0, roughnessFactor=0.42
                ),
            )
        )
    felt = goods.out.material(
        name="felt",
        pbrMetallicRoughness=dict(baseColorFactor=[0.02, 0.02, 0.02, 1], metallicFactor=0, roughnessFactor=1),
    )
    disc, pad = foot()
    goods.add(lantern(), paper)
    goods.add(metal(), metals)
    goods.add(disc, discs)
    goods.add(pad, felt)
    goods.save(reach=0.12)


if __name__ == "__main__":
    main()
