"""Side table: a round top of solid boards on three turned legs that come through it, wedged.

    blender -b --python-exit-code 1 --python modeling/side_table.py

Writes raw/side-table.glb.  Metres, z up.
"""

import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts.goods import Goods
from parts.maths import Spl
from parts.surface import rod, smooth_path, turned
from parts.wood import OAK, STAINED, WALNUT, boards

FINISHES = dict(oak=OAK, walnut=WALNUT, black=STAINED)
PANEL = 0.60  # metres of the wood's picture, both ways; six boards lie in it
RADIUS, TOP, THICK = 0.240, 0.480, 0.026
# Where the legs' middle lines meet floor and top, metres from the middle.
FOOT, HEAD = 0.205, 0.128


def top():
    """The top: flat, with a rounded brow and a long bevel below that makes it look thin."""
    low = TOP - THICK
    brow = [(RADIUS - 0.006 + 0.006 * np.sin(a), TOP - 0.006 + 0.006 * np.cos(a)) for a in np.radians([90, 68, 45, 22, 0])]
    profile = [(0, low), (0.10, low), (RADIUS - 0.075, low), (RADIUS - 0.070, low + 0.0003)]
    profile += [(RADIUS - 0.035, low + 0.0085), (RADIUS - 0.004, low + 0.0165), (RADIUS - 0.0010, low + 0.0180)]
    # A dish so shallow that one feels it before one sees it.
    profile += brow + [(RADIUS - 0.012, TOP), (RADIUS - 0.020, TOP - 0.0006), (0.15, TOP - 0.0008), (0.06, TOP - 0.0008), (0, TOP - 0.0008)]
    piece = turned(profile, 96, lambda share, s: (share, s))
    piece.uv = piece.P[:, :2] / PANEL + 0.5
    return piece


def leg(turn):
    """A turned leg, thickest below the top where it carries, with its tenon and wedge above."""
    out = np.array([np.cos(turn), np.sin(turn), 0])
    at = lambda z: out * (FOOT + (HEAD - FOOT) * z / TOP) + (0, 0, z)
    path = smooth_path([at(-0.004), at(0.24), at(TOP - 0.012)], 22)
    radius = Spl((0, 0.0095), (0.25, 0.0135), (0.62, 0.0180), (0.86, 0.0172), (1, 0.0128))(np.linspace(0, 1, 22))
    board = (turn / (2 * np.pi)) % 1
    shank = rod(path, radius, radius, sides=20, tile=(PANEL, 1 / 6), start=board, up=(-np.sin(turn), np.cos(turn), 0))
    shank.uv = shank.uv + (0, 1 / 6)
    # The tenon is cut off level and sanded: one feels its edge, hardly more.
    proud = TOP - 0.0003
    end = [(0, TOP - 0.006), (0.0122, TOP - 0.006), (0.0122, proud - 0.0004), (0.0117, proud), (0, proud)]
    tenon = turned(end, 28, lambda share, s: (share, s))
    tenon.uv = tenon.P[:, [1, 0]] / PANEL * 0.5 + (board, 0.55)
    return [shank, tenon.moved(out * HEAD)]


def wedge(turn):
    """The wedge that spreads the tenon: a sliver of other wood across it."""
    out, along = np.array([np.cos(turn), np.sin(turn), 0]), np.array([-np.sin(turn), np.cos(turn), 0])
    middle = out * HEAD + (0, 0, TOP - 0.0009)
    path = [middle - along * 0.0100, middle, middle + along * 0.0100]
    return rod(path, 0.0010, 0.0009, 5, 8, soft=0.0003, tile=(PANEL, 0.02))


def stretcher():
    """Three slim rods that meet in the middle, under the top."""
    z = TOP - THICK - 0.012
    pieces = []
    for k in range(3):
        turn = np.pi / 2 + k * 2 * np.pi / 3
        out = np.array([np.cos(turn), np.sin(turn), 0])
        block = [out * 0.02 + (0, 0, z), out * 0.08 + (0, 0, z), out * 0.155 + (0, 0, z)]
        piece = rod(smooth_path(block, 8), np.linspace(0.020, 0.026, 8), np.full(8, 0.0125), 4, 16, soft=0.004, tile=(PANEL, 1 / 6), start=0.2 * k)
        piece.uv = piece.uv + (0, 4 / 6)
        pieces.append(piece)
    hub = turned([(0, z - 0.0122), (0.036, z - 0.0122), (0.040, z - 0.009), (0.040, z + 0.012)], 32, lambda share, s: (share, s))
    hub.uv = hub.P[:, :2] / PANEL + 0.4
    return [*pieces, hub]


def main():
    goods = Goods("side-table", FINISHES)
    woods = []
    for name, timber in FINISHES.items():
        colour, relief = boards(timber)
        if not woods:
            pores = goods.data("pores", relief[::2, ::2])
        woods.append(
            goods.out.material(
                name=name if name != "black" else "black stained oak",
                pbrMetallicRoughness=dict(
                    baseColorTexture=dict(index=goods.colour(name, colour)), metallicFactor=0, roughnessFactor=0.44
                ),
                normalTexture=dict(index=pores),
            )
        )
    turns = np.pi / 2 + np.arange(3) * 2 * np.pi / 3
    pieces = [top(), *stretcher()]
    for turn in turns:
        pieces += leg(turn)
    goods.add(pieces, woods)
    inlay = goods.out.material(
        name="maple wedges",
        pbrMetallicRoughness=dict(baseColorFactor=[0.46, 0.30, 0.16, 1], metallicFactor=0, roughnessFactor=0.5),
    )
    goods.add([wedge(turn) for turn in turns], inlay)
    goods.save(reach=0.2)


if __name__ == "__main__":
    main()
