"""scene.json: what the engine and the plan's drawing need to know, from the same data as the walls."""

import json
import math


from flat.hours import HOURS, RANGE
from flat.materials import MATERIALS
from flat.openings import hinge_of, slider_way
from flat.plan import BALCONY, EXT, H, OPEN, OPENINGS, ROOMS, TABLE, TBL
from flat.probes import COUNTS, box_of
from flat.furniture.kitchen import FOOTPRINTS as KITCHEN

# What the panorama shows, degrees; its picture is cut to it.
SKY = dict(at=(2.9, 0, 1.6), spanDeg=220, topDeg=31.7, bottomDeg=-37.1)
NORMAL_MAPS, ORM_MAPS = ("floor", "tile"), ("plain",)
SMALL = ("plain", "wall", "leaf", "fabric", "tile")  # their low picture is all there is
# Of which places a part is; the balcony goes with the room that opens on it.
PLACES_OF = dict(living=["living", "balcony"], entry=["entry"], bath=["bath"], bed1=["bed1"], bed2=["bed2"])
# Place: spots to stand, the first where one comes in: id, (x, y), yaw.
SPOTS = dict(
    living=[
        ("entry", (4.7, 6.45), -151),
        ("sofa", (3.6, 3.1), 155),
        ("table", (4.3, 4.2), -52),
        ("window", (3.0, 0.75), 20),
    ],
    balcony=[("rail", (2.6, -1.0), 180), ("west", (1.0, -1.0), -150)],
    entry=[("door", (4.1, 8.35), 170), ("bench", (4.6, 7.7), -60)],
    bath=[("door", (2.05, 8.1), -125), ("window", (1.45, 8.3), 140)],
    bed1=[("door", (6.75, 3.3), 125), ("window", (7.75, 0.75), 40)],
    bed2=[("door", (6.75, 7.6), 125), ("desk", (8.0, 6.6), 90)],
)
# Where a room's width and depth are taken: free from wall to wall, above doors and windows.
TAPES = dict(living=(2.9, 3.4), entry=(4.4, 8.1), bath=(1.45, 8.1), bed1=(6.2, 2.2), bed2=(7.0, 5.3))
TAPE_HEIGHT = 2.45
OPEN_DEG = dict(bed1_door=92, bed2_door=92, bath_door=92, front_door=84)


def ground(x, y):
    """A point of the plan: [x, z] in glTF's axes."""
    return [round(float(x), 4), round(float(-y), 4) + 0.0]


def space(x, y, z):
    return [round(float(x), 4), round(float(z), 4), round(float(-y), 4) + 0.0]


def box_points(low, high):
    """min and max of a box, glTF's axes."""
    return space(low[0], high[1], low[2]), space(high[0], low[1], high[2])


def rectangle(x0, y0, x1, y1):
    return [ground(*p) for p in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]


def tiered(name, has_high=True):
    out = dict(low="%s-low.webp" % name)
    if has_high:
        out["high"] = "%s-high.webp" % name
    return out


def materials():
    out = {}
    for name, spec in MATERIALS.items():
        maps = {}
        if "tex" in spec:
            maps["map"] = tiered("tex/" + spec["tex"], spec["tex"] not in SMALL)
            if spec["tex"] in NORMAL_MAPS and name == spec["tex"]:
                maps["normalMap"] = tiered("tex/%s-normal" % name, name not in SMALL)
        if name in ORM_MAPS:
            maps["ormMap"] = tiered("tex/%s-orm" % name, False)
        if maps:
            out[name] = maps
    return out


def part(id):
    lights = {hour["id"]: tiered("light/%s-%s" % (id, hour["id"])) for hour in HOURS}
    return dict(id=id, places=PLACES_OF[id], model=id + ".glb", lightMaps=lights)


def place(id, box, height, fixtures):
    x0, y0, x1, y1 = box
    middle = ((x0 + x1) / 2, (y0 + y1) / 2, min(1.4, height / 2))
    low, high = box_points((x0, y0, 0), (x1, y1, height))
    probe_low, probe_high = box_points(*box_of(id))
    nx, ny, nz = COUNTS[id]
    return dict(
        id=id,
        outline=rectangle(x0, y0, x1, y1),
        heightM=height,
        reflection=dict(at=space(*middle), min=low, max=high),
        probes=dict(
            min=probe_low,
            max=probe_high,
            count=[nx, ny, nz],
            files={hour["id"]: "probes/%s-%s.bin" % (id, hour["id"]) for hour in HOURS},
        ),
        spots=[dict(id=spot, at=ground(*at), yawDeg=yaw) for spot, at, yaw in SPOTS[id]],
        fixtures=fixtures,
    )


def fixtures(nodes):
    """By room: the footprints of all that stands on the floor."""
    out = {id: [] for id in ROOMS}
    for node in nodes:
        if node.stands:
            P = node.world()
            low, high = P.min(0), P.max(0)
            x, y = (low[0] + high[0]) / 2, (low[1] + high[1]) / 2
            id = next(k for k, r in ROOMS.items() if r.x0 <= x <= r.x1 and r.y0 <= y <= r.y1)
            out[id].append(rectangle(low[0], low[1], high[0], high[1]))
    out["living"] += [rectangle(*box) for box in KITCHEN]
    return out


def passage(o):
    out = dict(id=o.id.replace("_", "-"), between=list(o.between))
    middle = (o.near + o.far) / 2
    a, b = (o.a, o.b) if o.kind != "slider" else slider_way(o)
    ends = [(u, middle) if o.axis == "y" else (middle, u) for u in (a, b)]
    out["from"], out["to"] = (ground(*p) for p in ends)
    if o.kind == "door":
        *_, side, _ = hinge_of(o)
        out["door"] = dict(node="door-" + o.id.removesuffix("_door"), openDeg=side * OPEN_DEG[o.id])
    return out


def window(o):
    middle = (o.near + o.far) / 2
    ends = [(u, middle) if o.axis == "y" else (middle, u) for u in (o.a, o.b)]
    return {"from": ground(*ends[0]), "to": ground(*ends[1])}


def lengths():
    """What is authored in the plan."""
    out = []

    def length(a, b):
        metres = math.dist(a, b)
        out.append({"from": space(*a), "to": space(*b), "metres": round(metres, 4)})

    for id, room in ROOMS.items():
        x, y = TAPES[id]
        length((room.x0, y, TAPE_HEIGHT), (room.x1, y, TAPE_HEIGHT))
        length((x, room.y0, TAPE_HEIGHT), (x, room.y1, TAPE_HEIGHT))
    length((3.2, 3.9, 0), (3.2, 3.9, H))
    for id in ("bed1_door", "bed2_door", "bath_door"):
        o = OPENINGS[id]
        x, y = (o.near + o.far) / 2, o.a + 0.022
        length((x, y, 0), (x, y, o.head - 0.022))
    long, wide, top = TABLE
    length((TBL[0] - long / 2, TBL[1], top), (TBL[0] + long / 2, TBL[1], top))
    gap = OPENINGS["to_entry"]
    length((gap.a + 0.022, 7.06, 1), (gap.b - 0.022, 7.06, 1))
    return out


def write_scene(path, parts, nodes):
    standing = fixtures(nodes)
    groups = {(n.group, n.part) for n in nodes if n.points}
    named = lambda *kinds: sorted("%s-%s" % g for g in groups if g[0] in kinds)
    places = [place(id, room[1:5], room.ceiling, standing[id]) for id, room in ROOMS.items()]
    places.insert(1, place("balcony", BALCONY, H, []))
    scene = dict(
        lightRange=RANGE,
        hours=HOURS,
        sky={**SKY, "at": space(*SKY["at"])},
        materials=materials(),
        parts=[part(id) for id in parts],
        places=places,
        passages=[passage(o) for o in OPEN if o.between],
        windows=[window(o) for o in OPEN if o.kind in ("window", "slider")],
        shell=rectangle(-EXT, -EXT, 10.3 + EXT, 9.1 + EXT),
        nodes=dict(
            floor=named("floor"), roof=named("ceiling", "lamp"), clear=named("glass"), airy=named("curtain", "lamp")
        ),
        lengths=lengths(),
    )
    with open(path, "w") as f:
        json.dump(scene, f, indent=1)
