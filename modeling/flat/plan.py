"""The plan as data, from which walls, doors, light and scene.json are made.

Metres; x east, y north, z up; the balcony faces south (-y).
"""

from typing import NamedTuple

H = 2.75  # the ceiling's height
LOW = 2.5  # where pipes run above it
EXT = 0.30  # thickness of an outer wall


class Room(NamedTuple):
    part: str  # the model that it belongs to
    x0: float
    y0: float
    x1: float
    y1: float
    ceiling: float
    floor: str  # material
    density: float  # of the light map, times the part's


ROOMS = dict(
    living=Room("living", 0, 0, 5.8, 7.0, H, "floor", 1.0),
    entry=Room("entry", 3.02, 7.12, 5.8, 9.1, LOW, "floor", 1.0),
    bath=Room("bath", 0, 7.12, 2.9, 9.1, LOW, "btile", 1.0),
    bed1=Room("bed1", 5.92, 0, 10.3, 4.4, H, "floor", 1.0),
    bed2=Room("bed2", 5.92, 4.52, 10.3, 9.1, H, "floor", 1.0),
)
BALCONY = (0, -1.75, 5.8, -EXT)
LANDING = (3.2, 9.4, 5.4, 11.0)  # behind the front door


class Opening(NamedTuple):
    """A hole in a wall that stands across `axis` between the planes `near` < `far`; along the wall it goes from `a` to `b`."""

    id: str
    kind: str  # slider, window, gap or door
    axis: str
    near: float
    far: float
    a: float
    b: float
    sill: float
    head: float
    part: str  # whose light falls on its reveals
    between: tuple = ()  # places that it joins
    hinge: str = ""  # 'a' or 'b': the end at which a door hangs
    into: int = 0  # the side that it opens to: 1 towards +axis, -1 towards -axis


OPEN = [
    Opening("balcony_door", "slider", "y", -EXT, 0, 0.90, 4.90, 0, 2.38, "living", ("living", "balcony")),
    Opening("kitchen_window", "window", "x", -EXT, 0, 4.75, 6.15, 1.08, 2.30, "living"),
    Opening("to_entry", "gap", "y", 7.0, 7.12, 4.05, 5.35, 0, 2.35, "living", ("living", "entry")),
    Opening("bed1_door", "door", "x", 5.8, 5.92, 3.42, 4.28, 0, 2.08, "living", ("living", "bed1"), "b", 1),
    Opening("bed2_door", "door", "x", 5.8, 5.92, 7.70, 8.56, 0, 2.08, "entry", ("entry", "bed2"), "b", 1),
    Opening("bath_door", "door", "x", 2.9, 3.02, 7.80, 8.60, 0, 2.08, "entry", ("entry", "bath"), "b", -1),
    Opening("front_door", "door", "y", 9.1, 9.4, 3.75, 4.70, 0, 2.12, "entry", ("entry", None), "b", -1),
    Opening("bed1_window", "window", "y", -EXT, 0, 7.00, 9.20, 0.45, 2.35, "bed1"),
    Opening("bed2_window", "window", "x", 10.3, 10.6, 6.00, 7.80, 0.80, 2.30, "bed2"),
    Opening("bath_window", "window", "x", -EXT, 0, 8.00, 8.60, 1.40, 2.20, "bath"),
]
OPENINGS = {o.id: o for o in OPEN}

# The dropped border of the living area, with light behind its lip.
COVE = dict(x0=0, y0=0.26, x1=5.8, y1=3.72, w=0.42, z=2.56, lip=0.075)
TBL = (2.52, 4.74)  # the dining table's middle
TABLE = (1.9, 0.94, 0.745)  # its length, width, height
