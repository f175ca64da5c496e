"""Which shapes cloth takes in which poses, and what drives them (see README, `poseMorphs`)."""

from dataclasses import dataclass, field

import numpy as np

from parts.glb import yup
from parts.maths import unit
from parts.posing import X_, Y_, one_side, rotm
from parts.skeleton import arm_frames, DEF


@dataclass
class Corrective:
    """A shape made in `pose`, upon the shapes that are already in there; side: it is kept to one.

    hangs: cloth follows the body from rest into the pose; else it is relaxed where skinning puts it.
    """

    name: str
    pose: dict
    drivers: list
    side: str = ""
    upon: dict = field(default_factory=dict)
    hangs: bool = False

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


def both_sides(bone, deg):
    return {k: v for s in ("left", "right") for k, v in one_side(s, {bone: rotm(X_, deg)}).items()}


def skirt_correctives():
    """One thigh forward or back, a stride, both knees bent: what a skirt round both legs does."""
    out, fold = [], lambda thigh, knee: {"UpperLeg": rotm(X_, thigh), "LowerLeg": rotm(X_, knee)}
    both = lambda thigh, knee: {**both_sides("UpperLeg", thigh), **both_sides("LowerLeg", knee)}
    sides = ("left", "right")
    for side in sides:
        bone, s = side + "UpperLeg", side[0].upper()
        fwd = [driver(bone, -X_, 0, 45)]
        out.append(Corrective("thighFwd_" + s, one_side(side, fold(-45, 55)), fwd, side, hangs=True))
        back = [driver(bone, X_, 0, 20)]
        out.append(Corrective("thighBack_" + s, one_side(side, fold(20, 24)), back, side, hangs=True))
    for side, other in (sides, sides[::-1]):
        s, o = side[0].upper(), other[0].upper()
        pose = {**one_side(side, fold(-28, 12)), **one_side(other, fold(16, 26))}
        # As soon as the other leg is behind at all, the front one says how far the stride goes.
        drivers = [driver(side + "UpperLeg", -X_, 0, 28), driver(other + "UpperLeg", X_, 2, 9)]
        upon = {"thighFwd_" + s: 28 / 45, "thighBack_" + o: 0.8}
        out.append(Corrective("stride_" + s, pose, drivers, upon=upon, hangs=True))
    ahead = lambda start, end: [driver(s + "UpperLeg", -X_, start, end) for s in sides]
    under = dict(thighFwd_L=1, thighFwd_R=1)
    out.append(Corrective("crouch", both(-45, 45), ahead(0, 45), upon=under, hangs=True))
    under = dict(under, crouch=1)
    out.append(Corrective("sit", both(-88, 86), ahead(45, 88), upon=under, hangs=True))
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
    thighs = [driver(s + "UpperLeg", -X_, 30, 88) for s in ("left", "right")]
    out.append(Corrective("sit", both_sides("UpperLeg", -88), thighs, upon=dict(thighFwd_L=1, thighFwd_R=1)))
    return out


def trouser_correctives():
    """Thighs forward and back, knees bent; then what a stride and a seat leave over."""
    out, sides = [], ("left", "right")
    for side in sides:
        s, thigh, knee = side[0].upper(), side + "UpperLeg", side + "LowerLeg"
        bend = lambda bone, deg: one_side(side, {bone: rotm(X_, deg)})
        out += [
            Corrective("thighFwd_" + s, bend("UpperLeg", -40), [driver(thigh, -X_, 0, 40)], side),
            Corrective("thighBack_" + s, bend("UpperLeg", 20), [driver(thigh, X_, 0, 20)], side),
            Corrective("knee_" + s, bend("LowerLeg", 86), [driver(knee, X_, 0, 86)], side),
        ]
    for side, other in (sides, sides[::-1]):
        s, o = side[0].upper(), other[0].upper()
        ahead = one_side(side, {"UpperLeg": rotm(X_, -28), "LowerLeg": rotm(X_, 12)})
        behind = one_side(other, {"UpperLeg": rotm(X_, 16), "LowerLeg": rotm(X_, 26)})
        drivers = [driver(side + "UpperLeg", -X_, 0, 28), driver(other + "UpperLeg", X_, 0, 16)]
        upon = {"thighFwd_" + s: 0.7, "thighBack_" + o: 0.8, "knee_" + s: 12 / 86, "knee_" + o: 26 / 86}
        out.append(Corrective("stride_" + s, {**ahead, **behind}, drivers, upon=upon))
    pose = {**both_sides("UpperLeg", -88), **both_sides("LowerLeg", 86)}
    thighs = [driver(s + "UpperLeg", -X_, 40, 88) for s in sides]
    under = dict(thighFwd_L=1, thighFwd_R=1, knee_L=1, knee_R=1)
    out.append(Corrective("sit", pose, thighs, upon=under))
    return out
