"""The crew T-shirt: cut flat, sewn, draped on the body, with fit and pose morphs.

    blender -b --python-exit-code 1 --python modeling/tshirt.py        (after body.py -- build)

Writes raw/tshirt.glb.  The cut is size M, drawn in the x-z plane of the A-pose: half outlines with
x >= 0, metres, counted from the neck round to the centre of the hem.
"""

import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts.correctives import arm_correctives, leg_correctives
from parts.curves import bez, cat, split
from parts.drape import Drape
from parts.garment import write_garment
from parts.maths import sstep
from parts.pattern import build_flat
from parts.posing import MIRROR, Y_, Z_, rotm
from parts.run import say
from parts.transfer import beside_the_legs

HEM, RIB = 0.022, 0.021  # widths of the turned hems and of the neck rib
SLEEVE, CUFF = 0.178, 0.176  # length along the top, half girth of the opening
BOTTOM, HEM_SIDE, HEM_WIDTH = 0.822, 0.829, 0.259  # the hem: middle, side, half width
SLOPE = math.radians(27)  # of the sleeve, below level
DOWN = np.array([math.cos(SLOPE), -math.sin(SLOPE)])  # along the sleeve
ACROSS = np.array([-math.sin(SLOPE), -math.cos(SLOPE)])
NECK_POINT, TIP, UNDERARM = (
    np.array([0.083, 1.474]),
    np.array([0.207, 1.430]),
    np.array([0.262, 1.203]),
)

# Arms up and down with a twist, then back to rest: (arm, twist) in degrees.
MOTION = (14, 4), (28, 8), (40, 9), (28, 3), (14, -5), (0, -4), (-10, 0), (-6, 1), (0, 0)

INK, ECRU = np.array([0.035, 0.055, 0.11]), np.array([0.80, 0.785, 0.745])


def cut():
    """Outline, seams, raised pieces, fabric and colourways."""
    top, bottom = TIP + DOWN * SLEEVE, TIP + DOWN * (SLEEVE + 0.012) + ACROSS * CUFF
    shoulder = np.array([NECK_POINT, (NECK_POINT + TIP) / 2 + [0, 0.001], TIP])
    shoulder1, shoulder2 = split(shoulder, RIB)
    rib_end = shoulder1[-1]
    neck = (
        bez((0, 1.374), (0.050, 1.374), (0.078, 1.408), NECK_POINT),
        bez((0, 1.452), (0.045, 1.452), (0.070, 1.457), NECK_POINT),
    )
    rib = (
        bez((0, 1.374 - RIB), (0.058, 1.374 - RIB), (0.096, 1.392), rib_end),
        bez((0, 1.452 - RIB), (0.052, 1.452 - RIB), (0.086, 1.440), rib_end),
    )
    sleeve1, sleeve2 = split(np.array([TIP, top]), -HEM)
    under = bez(bottom, bottom - DOWN * 0.03, UNDERARM + [0.015, -0.004], UNDERARM)
    under1, under2 = split(under, HEM)
    cuff = bez(top, top + ACROSS * 0.05 + DOWN * 0.002, top + ACROSS * 0.11 + DOWN * 0.006, bottom)
    cuff_line = np.array([sleeve1[-1], (sleeve1[-1] + under1[-1]) / 2 + DOWN * 0.003, under1[-1]])
    side = bez(UNDERARM, (0.257, 1.10), (0.253, 1.03), (HEM_WIDTH, HEM_SIDE))
    side1, side2 = split(side, -HEM)
    hem = bez((HEM_WIDTH, HEM_SIDE), (0.18, BOTTOM + 0.002), (0.08, BOTTOM), (0, BOTTOM))
    hem_line = bez(side1[-1], (0.18, BOTTOM + HEM + 0.002), (0.08, BOTTOM + HEM), (0, BOTTOM + HEM))
    armhole = bez(TIP, TIP + [-0.020, -0.07], UNDERARM + [-0.034, 0.06], UNDERARM)

    def pieces(neck_line):
        return [
            *(("neck", neck_line), ("shoulder", shoulder1), ("shoulder", shoulder2)),
            *(("sleeve", sleeve1), ("sleeve", sleeve2), ("cuff", cuff)),
            *(("under", under1), ("under", under2), ("side", side1), ("side", side2), ("hem", hem)),
        ]

    regions, lines = [], []
    for s in (0, 1):
        band = lambda name, poly, lift, **more: regions.append(
            dict(name=name, sheet=s, poly=poly, lift=lift, prim=0, **{**more})
        )
        rib_poly = cat(neck[s], shoulder1, rib[s][::-1])
        regions.append(dict(name="rib", sheet=s, poly=rib_poly, lift=0.0020, prim=1, along="neck"))
        band("hem", cat(hem_line[::-1], side2, hem), 0.0007)
        band("cuff", cat(sleeve2, cuff, under1, cuff_line[::-1]), 0.0007)
        lines += [
            *((s, "rib", rib[s]), (s, "hemline", hem_line), (s, "cuffline", cuff_line)),
            (s, "armhole", armhole),
        ]
    return dict(
        name="tshirt",
        front=pieces(neck[0]),
        back=pieces(neck[1]),
        open=("neck", "cuff", "hem"),
        lines=lines,
        regions=regions,
        ext=(-0.40, 0.40, 0.79, 1.49),
        armhole=armhole,
        mirrored=True,
        solids=[],
        fabric=dict(
            weave="jersey",
            tile=0.024,  # metres: 22 wales
            trim="rib",
            rough=0.92,
            sheen=0.28,
            heather=0.016,
            facing=0.009,
            edge=0.0023,
            seams=("shoulder", "side", "under", "armhole"),
            stitched=dict(hemline=(0.0018, 0.0075), cuffline=(0.0018, 0.0075), rib=(0.0045,)),
        ),
        fit=dict(
            depth=0.135,
            round=0.105,
            neck_x=0.079,
            kb=0.015,
            kb2=0.20,
            kc=0.3,
            mu=0.3,
            grav=6.0,
            thick=0.0042,
            gain=0.9,
            wsmooth=10,
            legs=beside_the_legs(0.4),
            pins=("shoulder",),
            hold=("neck", "shoulder", "cuff"),
            sleeves=10,
            motion=[moved(*m) for m in MOTION],
            linger=14,
            pull=pull,
            even=(),
            smooth=2,
            blend=0.05,
            shrink=dict(neck=0.95, rib=0.985),
            stiff=("hem", "cuff"),
        ),
        variants=[
            dict(name="ocean", colour=(0.055, 0.135, 0.165)),
            dict(name="white", colour=(0.80, 0.79, 0.76)),
            dict(name="breton", colour=(1.0, 1.0, 1.0), pattern="stripe"),
        ],
        patterns=dict(stripe=stripe),
        prints={},
    )


def moved(arm, twist):
    """Both arms lifted (the right one less), the trunk twisted; degrees."""
    up = rotm(Y_, -arm)
    return {
        "leftUpperArm": up,
        "rightUpperArm": MIRROR @ rotm(Y_, -arm * 0.8) @ MIRROR,
        "spine": rotm(Z_, twist),
        "chest": rotm(Y_, twist * 0.35),
    }


def pull(V, weight):
    """How strongly cloth is held to its skinned place in a pose, share a sweep.

    A sleeve that slid down the arm would show its inside where the body is left out under it.
    """
    collar = sstep(V[:, 2], 1.34, 1.40) * (1 - sstep(np.abs(V[:, 0]), 0.10, 0.16))
    return 0.010 + 0.015 * weight("leftUpperArm", "rightUpperArm") + 0.15 * collar


def stripe(sheet, which):
    """Stripes lie across the body and across the sleeve: they break at the armhole as in a sewn shirt."""
    armhole = bez(TIP, TIP + [-0.020, -0.07], UNDERARM + [-0.034, 0.06], UNDERARM)
    sleeve = sheet.within(np.concatenate([armhole, [[0.6, UNDERARM[1]], [0.6, TIP[1]]]]))
    along = (sheet.X - TIP[0]) * DOWN[0] + (sheet.Z - TIP[1]) * DOWN[1] + 0.004
    t = np.where(sleeve, along, sheet.Z - 0.0135) / 0.021
    light = sstep(np.abs(t - np.floor(t) - 0.5), 0.18, 0.25)
    light = np.where(~sleeve & (sheet.Z > 1.336), 1, light)[..., None]
    return INK * (1 - light) + ECRU * light


def measures():
    """Size M in cm, laid flat (chest, hem and cuff are half girths)."""
    cm = lambda metres: round(100 * float(metres), 1)
    return dict(
        chest=cm(2 * UNDERARM[0]),
        length=cm(NECK_POINT[1] - BOTTOM),
        shoulder=cm(2 * TIP[0]),
        sleeve=cm(SLEEVE),
        cuff=cm(CUFF),
        hem=cm(2 * HEM_WIDTH),
    )


def main():
    garment = cut()
    flat = build_flat(garment, 0.0105)
    say("flat", len(flat.X), "vertices", len(flat.T), "triangles")
    drape = Drape(garment, flat)
    correctives = arm_correctives() + leg_correctives()
    morphs = {**drape.fit_morphs(), **drape.pose_morphs(correctives)}
    write_garment(garment, drape, morphs, correctives, dict(measures=measures()))


if __name__ == "__main__":
    main()
