"""Which shapes cloth takes in which poses, and what drives them (see README, `poseMorphs`)."""

from dataclasses import dataclass, field

import numpy as np

from parts.glb import yup
from parts.maths import unit
from parts.posing import X_, Y_, one_side, rotm
from parts.skeleton import arm_frames, DEF


@dataclass
class Corrective:
    """A shape made in `pose`, upon the shapes that are already in there; side: it is kept to one."""

    name: str
    pose: dict
    drivers: list
    side: str = ""
    upon: dict = field(default_factory=dict)

    def extras(self):
        return dict(morph=self.name, drivers=self.drivers)


def driver(bone, axis, start, end):
    """axis in Blender's axes for the bone as named; degrees at which the shape begins and is whole."""
    axis = [round(float(a), 8) + 0.0 for a in yup(axis)]
    return dict(bone=bone, axis=axis, fromDeg=start, toDeg=end)


def mirrored(axis, side):
    """The axis about which the other side makes the mirrored turn."""
    return np.asarray(axis) * (1 if side == "left" else [1, -1, -1])


def arm_correctives():
    """Arms hanging, level, overhead, forward.  Level and overhead share one way: a tent, then a ramp."""
    d1 = arm_frames(DEF)[3]
    forward = unit(np.cross(d1, [0, -1, 0]))
    out = []
    for side in ("left", "right"):
        bone, s = side + "UpperArm", side[0].upper()
        up, down = mirrored(-Y_, side), mirrored(Y_, side)
        fwd = mirrored(forward, side)
        lift = lambda arm, clavicle: one_side(
            side, {"UpperArm": rotm(-Y_, arm), "Shoulder": rotm(-Y_, clavicle)}
        )
        out += [
            Corrective("armDown_" + s, lift(-40, 0), [driver(bone, down, 0, 40)], side),
            Corrective(
                "armLevel_" + s,
                lift(46, 8),
                [driver(bone, up, 0, 46), driver(bone, up, 92, 46)],
                side,
            ),
            Corrective("armUp_" + s, lift(92, 24), [driver(bone, up, 46, 92)], side),
            Corrective(
                "armFwd_" + s,
                one_side(side, {"UpperArm": rotm(forward, 75)}),
                [driver(bone, fwd, 0, 75)],
                side,
            ),
        ]
    return out


def leg_correctives():
    """Thighs forward and back, one at a time; then what both at once leave over."""
    out = []
    for side in ("left", "right"):
        bone, s = side + "UpperLeg", side[0].upper()
        swing = lambda deg: one_side(side, {"UpperLeg": rotm(X_, deg)})
        out += [
            Corrective("thighFwd_" + s, swing(-30), [driver(bone, -X_, 0, 30)], side),
            Corrective("thighBack_" + s, swing(20), [driver(bone, X_, 0, 20)], side),
        ]
    both = lambda deg: {
        k: v for s in ("left", "right") for k, v in one_side(s, {"UpperLeg": rotm(X_, deg)}).items()
    }
    thighs = [driver(s + "UpperLeg", -X_, 30, 88) for s in ("left", "right")]
    out.append(Corrective("sit", both(-88), thighs, upon=dict(thighFwd_L=1, thighFwd_R=1)))
    return out
