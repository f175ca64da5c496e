"""Nodes without a mesh: where hotspots sit and where pieces of the shop stand.

A hotspot is given as a point in front of what it is about and a look; it comes to lie on the first
surface that the look meets, with that surface's normal.
"""

import math
from typing import NamedTuple

from flat.plan import TABLE, TBL

DOWN, UP, NORTH, SOUTH, EAST, WEST = (0, 0, -1), (0, 0, 1), (0, 1, 0), (0, -1, 0), (1, 0, 0), (-1, 0, 0)


class Hotspot(NamedTuple):
    node: str
    part: str
    eye: tuple
    look: tuple
    en: str
    zh: str


HOTSPOTS = [
    Hotspot(
        "hotspot-worktop",
        "living",
        (2.55, 6.62, 1.4),
        DOWN,
        "Quartz, 38 mm thick; the hob lies flush in it.",
        "石英石台面，厚 38 毫米，灶具平嵌。",
    ),
    Hotspot(
        "hotspot-oven",
        "living",
        (3.0, 5.9, 0.95),
        NORTH,
        "Two ovens at the height of the hands; the fridge is behind the next door.",
        "双烤箱与手同高，冰箱藏在旁边的门后。",
    ),
    Hotspot(
        "hotspot-slider",
        "living",
        (3.55, 0.6, 1.5),
        SOUTH,
        "Four panes on two tracks; one always opens to the balcony.",
        "四扇双轨推拉门，一扇通向阳台。",
    ),
    Hotspot(
        "hotspot-cove",
        "living",
        (1.3, 3.5, 2.0),
        UP,
        "Light behind a lip of 75 mm: warm, and nowhere a lamp to be seen.",
        "灯带藏在 75 毫米的檐后，只见光，不见灯。",
    ),
    Hotspot(
        "hotspot-bookshelf",
        "living",
        (4.9, 5.45, 1.542),
        EAST,
        "Walnut, 2.22 m high, for about two hundred books.",
        "胡桃木书架，高 2.22 米，可放约两百本书。",
    ),
    Hotspot(
        "hotspot-floor",
        "living",
        (3.7, 3.75, 1.0),
        DOWN,
        "Oiled oak, boards of 180 mm, laid towards the light.",
        "180 毫米宽油饰橡木地板，顺光铺设。",
    ),
    Hotspot(
        "hotspot-tv-wall",
        "living",
        (5.2, 2.85, 1.6),
        EAST,
        "Oak slats before black felt: they swallow the echo.",
        "橡木格栅衬黑色吸音毡，房间更安静。",
    ),
    Hotspot(
        "hotspot-pendants",
        "living",
        (TBL[0], TBL[1] - 0.6, 1.66),
        NORTH,
        "Hung 82 cm above the table: they light plates, not eyes.",
        "灯罩距桌面 82 厘米，照菜不照眼。",
    ),
    Hotspot(
        "hotspot-view",
        "living",
        (2.9, -1.68, 1.4),
        DOWN,
        "Twelfth floor, facing south, the park in front.",
        "十二层，朝南，正对公园。",
    ),
    Hotspot(
        "hotspot-bench",
        "entry",
        (3.3, 7.3, 1.0),
        DOWN,
        "Sit down to take off your shoes; they go underneath.",
        "坐下换鞋，鞋收在凳下。",
    ),
    Hotspot(
        "hotspot-console",
        "entry",
        (5.05, 8.95, 1.5),
        DOWN,
        "Keys, letters, a last look in the mirror.",
        "放钥匙、信件，出门前照照镜子。",
    ),
    Hotspot(
        "hotspot-basin",
        "bath",
        (2.4, 7.36, 1.25),
        DOWN,
        "A basin of one piece, 45 cm wide, on oak.",
        "一体台盆，宽 45 厘米，下为橡木柜。",
    ),
    Hotspot("hotspot-mirror", "bath", (2.2, 7.8, 1.6), SOUTH, "Lit from behind, 90 cm wide.", "背光镜，宽 90 厘米。"),
    Hotspot(
        "hotspot-shower",
        "bath",
        (1.6, 7.6, 1.4),
        WEST,
        "Walk in, without a step; the glass is 8 mm.",
        "无门槛淋浴，8 毫米玻璃。",
    ),
    Hotspot(
        "hotspot-bed",
        "bed1",
        (8.75, 2.0, 1.4),
        DOWN,
        "Bed for two, 160 by 200 cm, linen.",
        "双人床，160 × 200 厘米，亚麻床品。",
    ),
    Hotspot(
        "hotspot-wardrobe", "bed1", (8.65, 3.2, 1.5), NORTH, "Four doors, 2.4 m of rail.", "四门衣柜，挂杆 2.4 米。"
    ),
    Hotspot(
        "hotspot-desk",
        "bed2",
        (9.85, 6.4, 1.3),
        DOWN,
        "160 cm of oak at the window, morning light from the east.",
        "窗前 160 厘米橡木书桌，早晨有东光。",
    ),
    Hotspot(
        "hotspot-daybed",
        "bed2",
        (9.0, 5.15, 1.3),
        DOWN,
        "90 by 200 cm: for guests, or for reading.",
        "90 × 200 厘米，待客，也可看书。",
    ),
]


class Slot(NamedTuple):
    node: str
    part: str
    at: tuple
    front: float  # degrees from +x (east), counterclockwise
    what: str


ON_TABLE = TABLE[2] + 0.003
SLOTS = [
    Slot("slot-sofa", "living", (0.90, 1.72, 0), 0, "sofa, up to 2.75 wide and 1.70 deep"),
    Slot("slot-armchair", "living", (4.38, 1.02, 0), 128, "armchair, up to 0.9 by 0.9"),
    Slot("slot-coffee-table", "living", (2.62, 1.86, 0.0145), 0, "low table, up to 1.2 by 0.8, on the rug"),
    Slot("slot-floor-lamp", "living", (0.42, 3.42, 0), -30, "floor lamp, up to 0.5 across"),
    Slot("slot-vase", "living", (TBL[0] - 0.22, TBL[1] + 0.02, ON_TABLE), -90, "vase, on the dining table"),
    Slot("slot-bowl", "living", (TBL[0] + 0.22, TBL[1] - 0.01, ON_TABLE), -90, "bowl, on the dining table"),
    Slot("slot-tote", "entry", (3.78, 7.31, 0.46), 90, "bag, up to 0.45 wide, on the bench"),
    Slot("slot-reading-chair", "bed1", (6.72, 0.86, 0), 52, "armchair, up to 0.9 by 0.9"),
]


def turn_of(front):
    """Rotation about glTF's +Y, radians, that turns +Z to `front`."""
    return math.radians(front) + math.pi / 2
