"""A lounge seat for one or more: a turned walnut frame with shaped arms, box cushions of wool with piping.

Metres, z up, -y front; the left half of the frame is drawn and mirrored.  `half` is half the way
between the legs, `seats` how many cushions lie side by side.
"""

import numpy as np

from parts.basket import basket
from parts.cushion import cushion, sat_in
from parts.goods import Goods, linear
from parts.maths import Spl
from parts.surface import rod, smooth_path
from parts.wood import WALNUT, grain

GRAIN = 0.6, 0.11  # metres of the wood's picture along and across
CLOTH = 0.09  # metres of the cloth's picture

ROOM = 0.032  # metres from the legs' middle to the cushions
SEAT_SLOPE = np.radians(5.8)
BACK_LEAN = np.radians(24)


def stick(points, radii, n=12, sides=14, start=0.0, **more):
    """A turned rod through points, its radius through the numbers, evenly spaced."""
    path = smooth_path(points, n)
    t = np.linspace(0, 1, n)
    radius = Spl(*zip(np.linspace(0, 1, len(radii)), radii))(t)
    return rod(path, radius, radius, sides=sides, tile=(GRAIN[0], 1), start=start, **more)


def frame(half, seats):
    """The wooden frame, all pieces."""
    left = []
    front_top, stile_top = np.array([half, -0.335, 0.548]), np.array([half - 0.010, 0.455, 0.815])
    # Legs: turned, thickest where the rails meet them.
    left.append(
        stick(
            [(half + 0.022, -0.365, 0.004), (half + 0.008, -0.346, 0.30), front_top],
            (0.0125, 0.0175, 0.0205, 0.0195, 0.0155),
            14,
            16,
            0.1,
            up=(0, 1, 0),
        )
    )
    # The stile bends at the seat: a leg that reaches back, a back that leans.
    left.append(
        stick(
            [
                (half + 0.020, 0.420, 0.004),
                (half + 0.008, 0.340, 0.170),
                (half, 0.292, 0.310),
                (half - 0.003, 0.318, 0.470),
                (half - 0.006, 0.383, 0.650),
                stile_top,
            ],
            (0.0125, 0.0170, 0.0210, 0.0205, 0.0175, 0.0130),
            24,
            16,
            0.37,
            up=(0, 1, 0),
        )
    )
    left.append(arm(half))
    # Side rail, under the seat from leg to stile.
    left.append(
        stick([(half + 0.006, -0.350, 0.292), (half + 0.002, 0.300, 0.226)], (0.0105, 0.0165, 0.0185, 0.0165, 0.0105), 9, 14, 0.2)
    )
    # A dowel shows where the leg comes through the arm.
    plug = [front_top + (0.002, 0, 0.0240), front_top + (0.002, 0, 0.0318)]
    left.append(rod(plug, 0.0095, 0.0095, sides=18, up=(0, 1, 0), soft=0.001, tile=(GRAIN[0], 0.3), start=0.77))
    right = [piece.mirrored() for piece in left]
    cross = lambda y, z, radii, start, sag=0.0: stick(
        [(-half, y, z), (0, y + sag, z), (half, y, z)], radii, 11, 14, start
    )
    swell = (0.0105, 0.0165, 0.0190, 0.0165, 0.0105)
    middle = [
        cross(-0.349, 0.268, swell, 0.45),
        cross(0.312, 0.222, swell, 0.62),
        cross(0.436, 0.775, (0.0105, 0.0150, 0.0175, 0.0150, 0.0105), 0.05, 0.022),
    ]
    # Slats behind the back cushion and under the seat.
    spread = half - 0.095
    for k, x in enumerate(np.linspace(-spread, spread, 6 * seats)):
        bow = 0.022 * (1 - (x / half) ** 2)
        path = [(x, 0.312, 0.222), (x * 0.99, 0.330, 0.46), (x * 0.98, 0.436 + bow, 0.775)]
        middle.append(stick(path, (0.0060, 0.0085, 0.0090, 0.0080, 0.0055), 8, 8, 0.13 * k, up=(0, 1, 0)))
    for k, y in enumerate(np.linspace(-0.26, 0.22, 6)):
        z = 0.268 - (y + 0.349) * np.tan(SEAT_SLOPE) + 0.016
        slat = [(-half + 0.004, y, z), (half - 0.004, y, z)]
        middle.append(rod(smooth_path([slat[0], np.mean(slat, 0), slat[1]], 3), 0.022, 0.006, 4, 8, tile=(GRAIN[0], 1), start=0.17 * k))
    return left + right + middle


def arm(half):
    """The arm: a paddle over the front leg that slims to a round end in the stile."""
    path = smooth_path(
        [
            (half + 0.012, -0.420, 0.560),
            (half + 0.002, -0.335, 0.566),
            (half + 0.006, -0.100, 0.562),
            (half + 0.004, 0.150, 0.535),
            (half - 0.001, 0.332, 0.515),
        ],
        26,
    )
    t = np.linspace(0, 1, 26)
    across = Spl((0, 0.026), (0.12, 0.0335), (0.30, 0.030), (0.6, 0.021), (0.85, 0.0165), (1, 0.0145))(t)
    high = Spl((0, 0.0085), (0.12, 0.0135), (0.35, 0.0135), (0.7, 0.0140), (1, 0.0120))(t)
    return rod(path, across, high, 2.6, 20, soft=0.008, tile=(GRAIN[0], 1), start=0.28)


def tilt(angle):
    """A turn about the x axis: the back goes down where the angle is positive."""
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[1, 0, 0], [0, c, s], [0, -s, c]])


def upholstery(half, seats, fine):
    """Seat and back cushions; `fine`: points along a panel's side."""
    room = 2 * (half - ROOM) / seats
    stand = np.array([[1, 0, 0], [0, 0, -1], [0, 1, 0]])
    pieces = []
    for k in range(seats):
        x = (k - (seats - 1) / 2) * room
        aside = (0.012, -0.016)[k % 2]
        sat = sat_in(room, 0.660, (0.022, 0.016)[k % 2], (aside, 0.03), (0.15, 0.15))
        leaned = sat_in(room, 0.565, (0.014, 0.010)[k % 2], (-aside, 0.04), (0.14, 0.15))
        seat = cushion(room, 0.660, 0.084, 0.048, 0.060, fine, bulge=0.010, tile=CLOTH, seed=3 + 41 * k, use=sat)
        back = cushion(room - 0.021, 0.565, 0.062, 0.052, 0.070, fine - 2, bulge=0.010, tile=CLOTH, seed=23 + 41 * k, use=leaned)
        pieces += [p.moved((x, -0.045, 0.333), tilt(SEAT_SLOPE)) for p in seat]
        # The back cushion's panel looks forward: upright first, then leaned.
        pieces += [p.moved((x, 0.292, 0.628), tilt(BACK_LEAN) @ stand) for p in back]
    return pieces


def write_lounge(name, colours, half, seats, fine):
    """raw/<name>.glb; colours: of the wool, '#rrggbb' by name."""
    goods = Goods(name, colours, ["KHR_materials_sheen", "KHR_materials_specular"])
    wood, wood_relief = grain(WALNUT, metres=GRAIN)
    walnut = goods.out.material(
        name="oiled walnut",
        pbrMetallicRoughness=dict(
            baseColorTexture=dict(index=goods.colour("walnut", wood)), metallicFactor=0, roughnessFactor=0.46
        ),
        normalTexture=dict(index=goods.data("walnut_normal", wood_relief[::2, ::2])),
    )
    weave, weave_relief = basket(CLOTH)
    weave, weave_relief = goods.colour("wool", weave), goods.data("wool_normal", weave_relief)
    cloths = [
        goods.out.material(
            name="%s wool" % shade,
            pbrMetallicRoughness=dict(
                baseColorFactor=[*linear(colour), 1],
                baseColorTexture=dict(index=weave),
                metallicFactor=0,
                roughnessFactor=0.95,
            ),
            normalTexture=dict(index=weave_relief),
            # Fibres stand up: they mirror less than a smooth skin would.
            extensions=dict(
                KHR_materials_specular=dict(specularFactor=0.3),
                KHR_materials_sheen=dict(
                    sheenColorFactor=[round(0.05 * c**0.5, 4) for c in linear(colour)], sheenRoughnessFactor=0.6
                )
            ),
        )
        for shade, colour in colours.items()
    ]
    goods.add(frame(half, seats), walnut)
    goods.add(upholstery(half, seats, fine), cloths)
    goods.save(reach=0.22)
