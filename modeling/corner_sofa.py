"""Corner sofa of two upholstered modules, one with a chaise: loose cushions, piped seams, oak feet.

    blender -b --python-exit-code 1 --python modeling/corner_sofa.py

Writes raw/corner-sofa.glb.  Metres, z up, -y front; the wall is y = 0.
"""

import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts.basket import basket
from parts.cushion import cushion, padded, sat_in, slumped
from parts.goods import Goods, linear
from parts.pillow import filled, pillow
from parts.surface import rod, smooth_path
from parts.wood import OAK, grain

WIDTH, DEPTH, CHAISE = 2.72, 0.98, 1.62
ARM, SEATS = 0.17, 3
SEAT = (WIDTH - 2 * ARM) / SEATS  # metres of a seat across
LEFT = -WIDTH / 2 + ARM
JOINT = LEFT + SEAT  # between the modules
FOOT, RAIL = 0.105, 0.265  # heights of the feet and of the frame
CLOTH = 0.11  # metres of the cloth's picture

# Cloth of the sofa and of its pillows.
COLOURS = dict(
    linen=dict(cloth="#dcd3c4", pillows="#a9755f"),
    pine=dict(cloth="#767f72", pillows="#dccfb4"),
    slate=dict(cloth="#7f858a", pillows="#b99a6c"),
)

UPRIGHT = np.array([[1, 0, 0], [0, 0, -1], [0, 1, 0]])  # a panel that looked up looks forward


def about(axis, angle):
    """A turn about an axis (0 x, 1 y, 2 z), radians, counterclockwise seen from its tip."""
    c, s = np.cos(angle), np.sin(angle)
    a, b = (axis + 1) % 3, (axis + 2) % 3
    M = np.eye(3)
    M[a, a] = M[b, b] = c
    M[a, b], M[b, a] = -s, s
    return M


def box(x, y, z, crown=0.004, r=0.03, seed=0):
    """A covered frame between two corners; the cover is drawn tight."""
    size = [b - a for a, b in (x, y, z)]
    middle = [(a + b) / 2 for a, b in (x, y, z)]
    pieces = padded(size[0], size[1], size[2], crown, r, tile=CLOTH, seed=seed)
    return [piece.moved(middle) for piece in pieces]


def frame():
    """What is covered and does not come off: rails, arms, backs."""
    edge = WIDTH / 2
    pieces = [
        *box((-edge + 0.04, JOINT - 0.003), (-DEPTH + 0.03, -0.02), (FOOT, RAIL), seed=1),
        *box((LEFT + 0.006, JOINT - 0.003), (-CHAISE + 0.025, -0.5), (FOOT, RAIL), seed=2),
        *box((JOINT + 0.003, edge - 0.04), (-DEPTH + 0.03, -0.02), (FOOT, RAIL), seed=3),
    ]
    side = about(1, np.pi / 2) @ about(2, np.pi / 2)  # panels to the sides, their long side forward
    for k, sign in enumerate((-1, 1)):
        arm = cushion(DEPTH - 0.05, 0.52, ARM - 0.034, 0.008, 0.055, 22, 0.0038, CLOTH, 0.006, 1.0, seed=31 + k)
        at = (sign * (edge - ARM / 2), -DEPTH / 2 - 0.003, FOOT + 0.262)
        pieces += [piece.moved(at, side) for piece in arm]
    for k, (a, b) in enumerate(((LEFT, JOINT), (JOINT, -LEFT))):
        back = cushion(b - a + 0.03, 0.62, 0.165, 0.006, 0.05, 14, 0.0038, CLOTH, 0.006, 1.0, seed=51 + k)
        lean = about(0, np.radians(-3)) @ UPRIGHT
        pieces += [piece.moved(((a + b) / 2, -0.112, FOOT + 0.325), lean) for piece in back]
    return pieces


def seats():
    """Loose seat and back cushions; somebody has sat on them all."""
    pieces = []
    for k in range(SEATS):
        x = LEFT + SEAT * (k + 0.5)
        deep = CHAISE - 0.205 if k == 0 else DEPTH - 0.195
        w = SEAT - 0.006
        at = [(0.03, deep / 2 - 0.62), (0.05, -0.02), (-0.06, 0.0)][k]
        use = sat_in(w, deep, (0.020, 0.027, 0.017)[k], at, (0.17, 0.19))
        seat = cushion(w, deep, 0.118, 0.046, 0.055, 30, 0.0042, CLOTH, 0.010, 0.2, seed=61 + 9 * k, use=use)
        pieces += [p.moved((x, -0.2 - deep / 2, RAIL + 0.066)) for p in seat]
        hollow = sat_in(w, 0.48, (0.012, 0.018, 0.010)[k], ((0.02, 0.05), (-0.04, 0.03), (0.03, 0.06))[k], (0.15, 0.13))
        shape = slumped((0.014, 0.020, 0.012)[k], 0.30)
        back = cushion(w - 0.012, 0.475, 0.085, 0.056, 0.075, 28, 0.0040, CLOTH, 0.012, 0.7, 91 + 9 * k, shape, hollow)
        turn = about(2, (0.012, -0.016, 0.010)[k]) @ about(0, np.radians(-11)) @ UPRIGHT
        pieces += [p.moved((x, -0.300, 0.682), turn) for p in back]
    return pieces


def pillows():
    """Pillows that lean in both corners."""
    sheets = filled(0.46)
    # Where, how far turned about the vertical, how far leaned back, size, the hand's chop.
    places = [
        ((-0.93, -0.505, 0.668), 0.33, 1.20, 1.0, 0.012, False),
        ((-0.66, -0.520, 0.652), 0.05, 1.10, 0.92, 0.006, True),
        ((0.95, -0.510, 0.668), -0.30, 1.20, 1.0, 0.013, False),
    ]
    pieces = []
    for at, turn, lean, size, chop, flip in places:
        # Lying, its upper edge is +y; it is stood up facing -y, leaned and turned.
        stand = about(2, turn) @ about(0, lean)
        pieces += [p.moved(at, stand) for p in pillow(sheets, CLOTH, size, chop, flip)]
    return pieces


def feet():
    """Turned feet under both modules."""
    inset, edge = 0.09, WIDTH / 2
    places = [(sign * (edge - inset), y) for sign in (-1, 1) for y in (-0.09, -DEPTH + 0.11)]
    places += [(x, y) for x in (JOINT - 0.08, JOINT + 0.08) for y in (-0.09, -DEPTH + 0.11)]
    places += [(LEFT + 0.09, -CHAISE + 0.11), (JOINT - 0.09, -CHAISE + 0.11)]
    pieces = []
    for k, (x, y) in enumerate(places):
        path = smooth_path([(x, y, FOOT + 0.012), (x, y, FOOT / 2), (x, y, 0.001)], 6)
        radius = np.interp(np.linspace(0, 1, 6), (0, 0.2, 1), (0.026, 0.0255, 0.0165))
        pieces.append(rod(path, radius, radius, sides=16, up=(0, 1, 0), soft=0.002, tile=(0.4, 1), start=0.13 * k))
    return pieces


def main():
    goods = Goods("corner-sofa", COLOURS, ["KHR_materials_sheen", "KHR_materials_specular"])
    weave, relief = basket(CLOTH, 52, 1, melange=0.15, relief=0.00036, seed=71)
    weave, relief = goods.colour("linen", weave), goods.data("linen_normal", relief)

    def cloth(name, colour):
        return goods.out.material(
            name=name,
            pbrMetallicRoughness=dict(
                baseColorFactor=[*linear(colour), 1], baseColorTexture=dict(index=weave), metallicFactor=0, roughnessFactor=0.94
            ),
            normalTexture=dict(index=relief),
            # Fibres stand up: they mirror less than a smooth skin would.
            extensions=dict(
                KHR_materials_specular=dict(specularFactor=0.3),
                KHR_materials_sheen=dict(
                    sheenColorFactor=[round(0.05 * c**0.5, 4) for c in linear(colour)], sheenRoughnessFactor=0.6
                ),
            ),
        )

    covers = [cloth("%s linen" % name, c["cloth"]) for name, c in COLOURS.items()]
    accents = [cloth("%s pillows" % name, c["pillows"]) for name, c in COLOURS.items()]
    wood, _ = grain(OAK, 512, 128, metres=(0.4, 0.15))
    oak = goods.out.material(
        name="oiled oak",
        pbrMetallicRoughness=dict(
            baseColorTexture=dict(index=goods.colour("oak", wood)), metallicFactor=0, roughnessFactor=0.46
        ),
    )
    goods.add([*frame(), *seats()], covers)
    goods.add(pillows(), accents)
    goods.add(feet(), oak)
    goods.save(reach=0.30)


if __name__ == "__main__":
    main()
