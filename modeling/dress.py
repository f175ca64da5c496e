"""The slip dress: V neck, narrow straps, flared to below the knee, with fit and pose morphs.

    blender -b --python-exit-code 1 --python modeling/dress.py        (after body.py -- build)

Writes raw/dress.glb.  The cut is size M, drawn in the x-z plane of the A-pose: half outlines with
x >= 0, metres, counted from the neck round to the centre of the hem.
"""

import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts.correctives import arm_correctives, skirt_correctives
from parts.curves import bez, cat, split
from parts.drape import Drape
from parts.garment import write_garment
from parts.maths import sstep
from parts.pattern import build_flat
from parts.posing import X_, one_side, rotm, way
from parts.prints import sprigs
from parts.run import say
from parts.transfer import as_a_skirt

HEM = 0.013  # width of the turned hem
TOP = np.array([[0.103, 1.420], [0.113, 1.419]])  # where a strap lies on the shoulder
STRAP = np.array([[0.0985, 1.312], [0.1095, 1.312]])  # its foot in front and behind
NECK_FRONT, NECK_BACK = 1.232, 1.268
UNDERARM, WAIST, HIP = (0.229, 1.222), (0.2035, 1.085), (0.252, 0.890)  # half of half girths
BOTTOM, HEM_SIDE, HEM_WIDTH = 0.372, 0.406, 0.385  # the hem: middle, side, half width

# How the wearer walked before the picture: left and right thigh, degrees forward.
STEPS = (10, -8), (16, -12), (4, 2), (-12, 16), (-8, 10), (0, 0)


def cut():
    """Outline, seams, raised pieces, fabric and colourways."""
    neck = (
        bez((0, NECK_FRONT), (0.022, NECK_FRONT + 0.006), (0.076, 1.272), STRAP[0]),
        bez((0, NECK_BACK), (0.045, NECK_BACK + 0.001), (0.086, 1.282), STRAP[0]),
    )
    inner = bez(STRAP[0], (0.1005, 1.345), (0.1020, 1.385), TOP[0])
    outer = bez(TOP[1], (0.1125, 1.385), (0.1110, 1.345), STRAP[1])
    arm = bez(STRAP[1], (0.126, 1.272), (0.165, 1.240), UNDERARM)
    side = cat(
        bez(UNDERARM, (0.226, 1.17), (WAIST[0] - 0.002, 1.13), WAIST, 30),
        bez(WAIST, (WAIST[0] + 0.004, 1.02), (HIP[0] - 0.018, 0.97), HIP, 30),
        bez(HIP, (HIP[0] + 0.022, 0.80), (HEM_WIDTH - 0.036, 0.56), (HEM_WIDTH, HEM_SIDE)),
    )
    side1, side2 = split(side, -HEM)
    hem = bez((HEM_WIDTH, HEM_SIDE), (0.26, BOTTOM + 0.010), (0.11, BOTTOM), (0, BOTTOM))
    rise = lambda q: (q[0], q[1] + HEM)
    hem_line = bez(side1[-1], rise((0.26, BOTTOM + 0.010)), rise((0.11, BOTTOM)), rise((0, BOTTOM)))
    pieces = lambda line: [
        *(("neck", line), ("strap", inner), ("top", TOP), ("strap", outer), ("arm", arm)),
        *(("side", side1), ("side", side2), ("hem", hem)),
    ]
    lines, regions = [], []
    for s in (0, 1):
        lines.append((s, "hemline", hem_line))
        poly = cat(hem_line[::-1], side2, hem)
        regions.append(dict(name="hem", sheet=s, poly=poly, lift=0.0005, prim=0))
    return dict(
        name="dress",
        front=pieces(neck[0]),
        back=pieces(neck[1]),
        open=("neck", "strap", "arm", "hem"),
        lines=lines,
        regions=regions,
        ext=(-0.40, 0.40, 0.36, 1.44),
        mirrored=True,
        solids=[],
        fabric=dict(
            weave="crepe",
            tile=0.016,  # metres: 40 threads
            trim=None,
            rough=0.60,
            sheen=0.22,
            heather=0.006,
            facing=0.008,
            edge=0.0016,
            seams=("side",),
            stitched=dict(hemline=(0.0012,)),
            edges=(0.0045,),
        ),
        fit=dict(
            depth=0.135,
            round=0.11,
            neck_x=0.103,
            kb=0.07,
            kb2=0.7,
            kc=0.35,
            mu=0.25,
            grav=6.5,
            thick=0.0040,
            gain=0.15,
            wsmooth=12,
            legs=as_a_skirt,
            shrink=dict(neck=0.96, strap=0.97, arm=0.92),
            stiff=("strap", "top"),
            pins=("top",),
            hold=("neck", "strap", "top", "arm"),
            sleeves=0,
            motion=[thighs(*step) for step in way(STEPS)],
            linger=5,
            pull=pull,
            even=("side",),
            smooth=7,
            blend=0.14,
        ),
        variants=[
            dict(name="garnet", colour=(0.200, 0.013, 0.030)),
            dict(name="ink", colour=(0.016, 0.021, 0.040)),
            dict(name="willow", colour=(1.0, 1.0, 1.0), pattern="willow", sheen=0.08),
        ],
        patterns={},
        prints=dict(willow=(sprigs, 0.24)),
    )


def thighs(left, right):
    """Both thighs turned forward by so many degrees."""
    return {
        **one_side("left", {"UpperLeg": rotm(X_, -left)}),
        **one_side("right", {"UpperLeg": rotm(X_, -right)}),
    }


def pull(V, weight):
    """How strongly cloth is held to its skinned place in a pose, share a sweep: a skirt hangs free."""
    skirt = 1 - sstep(V[:, 2], 0.84, 1.06)
    top = sstep(V[:, 2], 1.20, 1.30)
    return 0.010 * (1 - skirt) + 0.10 * top


def measures():
    """Size M in cm, laid flat (chest, waist, hip and hem are half girths)."""
    cm = lambda metres: round(100 * float(metres), 1)
    return dict(
        chest=cm(2 * UNDERARM[0]),
        waist=cm(2 * WAIST[0]),
        hip=cm(2 * HIP[0]),
        hem=cm(2 * HEM_WIDTH),
        length=cm(TOP[0][1] - BOTTOM),
    )


def main():
    garment = cut()
    flat = build_flat(garment, 0.0118)
    say("flat", len(flat.X), "vertices", len(flat.T), "triangles")
    drape = Drape(garment, flat)
    # Without sleeves an arm forward or level moves nothing that can be seen.
    arms = [c for c in arm_correctives() if c.name.startswith(("armDown", "armUp"))]
    correctives = arms + skirt_correctives()
    morphs = {**drape.fit_morphs(), **drape.pose_morphs(correctives)}
    write_garment(garment, drape, morphs, correctives, dict(measures=measures()))


if __name__ == "__main__":
    main()
