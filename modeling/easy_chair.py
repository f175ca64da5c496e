"""Easy chair of steam-bent wood: each side one rod from the front foot over the arm; two loose cushions and a pillow.

    blender -b --python-exit-code 1 --python modeling/easy_chair.py

Writes raw/easy-chair.glb.  Metres, z up, -y front; the left side is drawn and mirrored.
"""

import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts.basket import basket
from parts.cushion import cushion, sat_in, slumped
from parts.goods import Goods, linear
from parts.maths import Spl
from parts.pillow import filled, pillow
from parts.surface import rod, smooth_path
from parts.wood import OAK, STAINED, WALNUT, grain

HALF = 0.335  # metres from the middle to the sides' middle lines
GRAIN = 0.6, 0.12  # metres of the wood's picture along and across
CLOTH = 0.10
SEAT_SLOPE, BACK_LEAN = np.radians(6), np.radians(19)

COLOURS = dict(
    camel=dict(cloth="#bd9a72", pillow="#e2d8c6", wood=WALNUT),
    oat=dict(cloth="#ddd3c1", pillow="#8d9483", wood=OAK),
    coal=dict(cloth="#65676a", pillow="#c9b79a", wood=STAINED),
)


def stick(points, radii, n=12, sides=14, start=0.0, **more):
    """A rod through points, its radius through the numbers, evenly spaced."""
    path = smooth_path(points, n)
    radius = Spl(*zip(np.linspace(0, 1, len(radii)), radii))(np.linspace(0, 1, n))
    return rod(path, radius, radius, sides=sides, tile=(GRAIN[0], 1), start=start, **more)


def bent(points, corner, n=9):
    """A path with its inner corners rounded: straight, an arc, straight, as wood is bent."""
    points = [np.asarray(p, float) for p in points]
    path = [points[0]]
    for a, b, c in zip(points[:-2], points[1:-1], points[2:]):
        back, on = (a - b) / np.linalg.norm(a - b), (c - b) / np.linalg.norm(c - b)
        start, end = b + back * corner, b + on * corner
        t = np.linspace(0, 1, n)[:, None]
        path += [*((1 - t) ** 2 * start + 2 * t * (1 - t) * b + t**2 * end)]
    return np.array([*path, points[-1]])


def even(path, n):
    """The same path as n points, evenly spaced."""
    s = np.r_[0, np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))]
    return np.stack([np.interp(np.linspace(0, s[-1], n), s, path[:, k]) for k in range(3)], 1)


def bow(x):
    """The front leg that bends back over the seat and becomes the arm, flat where the hand lies."""
    path = even(bent([(x + 0.006, -0.375, 0.004), (x, -0.345, 0.570), (x, 0.345, 0.520)], 0.115, 14), 44)
    t = np.linspace(0, 1, 44)
    across = Spl((0, 0.0130), (0.25, 0.0165), (0.42, 0.0180), (0.55, 0.0270), (0.70, 0.0270), (0.9, 0.0190), (1, 0.0150))(t)
    high = Spl((0, 0.0130), (0.25, 0.0165), (0.42, 0.0170), (0.55, 0.0125), (0.70, 0.0125), (0.9, 0.0135), (1, 0.0130))(t)
    # The bend lies in a plane: its sections are measured from there, sideways.
    return rod(path, high, across, 2.3, 18, up=(-1, 0, 0), soft=0.004, tile=(GRAIN[0], 1), start=0.1)


def frame():
    """All of the wood."""
    x = HALF
    stile = [(x + 0.004, 0.425, 0.004), (x, 0.352, 0.240), (x - 0.002, 0.322, 0.400), (x - 0.006, 0.372, 0.620), (x - 0.012, 0.448, 0.845)]
    left = [
        bow(x),
        stick(stile, (0.0125, 0.0170, 0.0195, 0.0185, 0.0160, 0.0125), 26, 16, 0.41, up=(1, 0, 0)),
        stick([(x, -0.362, 0.285), (x, 0.345, 0.236)], (0.0115, 0.0160, 0.0175, 0.0160, 0.0115), 9, 14, 0.2),
        stick([(x + 0.003, -0.368, 0.135), (x + 0.002, 0.384, 0.120)], (0.0085, 0.0110, 0.0120, 0.0110, 0.0085), 9, 12, 0.66),
    ]
    wood = left + [piece.mirrored() for piece in left]
    bar = lambda y, z, radii, start, sag=0.0: stick([(-x, y, z), (0, y + sag, z), (x, y, z)], radii, 11, 14, start)
    swell = (0.0110, 0.0160, 0.0180, 0.0160, 0.0110)
    wood += [bar(-0.360, 0.262, swell, 0.45), bar(0.338, 0.222, swell, 0.62), bar(0.300 + 0.046, 0.470, (0.010, 0.0135, 0.0150, 0.0135, 0.010), 0.31)]
    # The top rail is bent round the shoulders and broad.
    rail = smooth_path([(-x + 0.010, 0.432, 0.798), (0, 0.470, 0.812), (x - 0.010, 0.432, 0.798)], 21)
    t = np.linspace(-1, 1, 21)
    wood.append(rod(rail, 0.0125 - 0.002 * t**2, 0.031 - 0.013 * t**2, 2.8, 16, up=(0, 0.36, 1), soft=0.004, tile=(GRAIN[0], 1), start=0.05))
    for k, across in enumerate(np.linspace(-0.245, 0.245, 7)):
        lean = 0.030 * (1 - (across / x) ** 2)
        path = [(across, 0.340, 0.225), (across, 0.356 + 0.2 * lean, 0.475), (across, 0.430 + lean, 0.792)]
        wood.append(stick(path, (0.0065, 0.0080, 0.0085, 0.0080, 0.0060), 9, 10, 0.13 * k, up=(1, 0, 0)))
    for k, y in enumerate(np.linspace(-0.27, 0.25, 6)):
        z = 0.262 - (y + 0.36) * np.tan(np.radians(3.3)) + 0.014
        wood.append(rod(smooth_path([(-x, y, z), (0, y, z - 0.004), (x, y, z)], 5), 0.021, 0.006, 4, 8, tile=(GRAIN[0], 1), start=0.17 * k))
    return wood


def turn(angle):
    """About the x axis: the back goes down where the angle is positive."""
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[1, 0, 0], [0, c, s], [0, -s, c]])


def about_z(angle):
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])


UPRIGHT = np.array([[1, 0, 0], [0, 0, -1], [0, 1, 0]])


def upholstery():
    """Seat and back."""
    seat = cushion(0.610, 0.640, 0.078, 0.052, 0.065, 40, 0.0042, CLOTH, 0.012, 0.5, 3, use=sat_in(0.61, 0.64, 0.024, (0.01, 0.03), (0.15, 0.15)))
    back = cushion(0.590, 0.560, 0.056, 0.056, 0.080, 38, 0.0040, CLOTH, 0.010, 0.6, 23, slumped(0.018, 0.30), sat_in(0.59, 0.56, 0.016, (-0.02, 0.05), (0.15, 0.16)))
    return [p.moved((0, -0.058, 0.340), turn(SEAT_SLOPE)) for p in seat] + [
        p.moved((0, 0.258, 0.640), turn(BACK_LEAN) @ UPRIGHT) for p in back
    ]


def scatter():
    """A small pillow for the small of the back."""
    stand = about_z(0.10) @ turn(np.radians(30)) @ UPRIGHT
    return [p.moved((0.015, 0.075, 0.545), stand) for p in pillow(filled(0.42), CLOTH, 0.86, 0.010)]


def main():
    goods = Goods("easy-chair", COLOURS, ["KHR_materials_sheen", "KHR_materials_specular"])
    weave, relief = basket(CLOTH, 40, 1, melange=0.22, relief=0.00040, seed=91)
    weave, relief = goods.colour("cloth", weave), goods.data("cloth_normal", relief)

    def cloth(name, colour):
        return goods.out.material(
            name=name,
            pbrMetallicRoughness=dict(
                baseColorFactor=[*linear(colour), 1], baseColorTexture=dict(index=weave), metallicFactor=0, roughnessFactor=0.95
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

    woods = []
    for name, colours in COLOURS.items():
        picture, relief_ = grain(colours["wood"], metres=GRAIN)
        if not woods:
            pores = goods.data("pores", relief_[::2, ::2])
        woods.append(
            goods.out.material(
                name="%s wood" % name,
                pbrMetallicRoughness=dict(
                    baseColorTexture=dict(index=goods.colour("%s_wood" % name, picture)), metallicFactor=0, roughnessFactor=0.45
                ),
                normalTexture=dict(index=pores),
            )
        )
    goods.add(frame(), woods)
    goods.add(upholstery(), [cloth("%s cloth" % name, c["cloth"]) for name, c in COLOURS.items()])
    goods.add(scatter(), [cloth("%s pillow" % name, c["pillow"]) for name, c in COLOURS.items()])
    goods.save(reach=0.22)


if __name__ == "__main__":
    main()
