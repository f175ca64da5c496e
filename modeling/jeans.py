"""Straight jeans of five pockets: cut, sewn, settled on the body, with fit and pose morphs.

    blender -b --python-exit-code 1 --python modeling/jeans.py        (after body.py -- build)

Writes raw/jeans.glb.  The cut is size M, drawn in the x-z plane of the A-pose: half outlines with
x >= 0, metres, counted from the waist round to the crotch.  Two flat sheets have no crotch depth, so
the lengths of the cloth come from a form: close at waist and seat, straight tubes from the thigh down.
"""

import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts.body_field import F
from parts.correctives import trouser_correctives
from parts.curves import bez, cat, nearest_on, split
from parts.denim import Denim
from parts.drape import Drape
from parts.garment import write_garment
from parts.maths import smin, sstep
from parts.mesh import edges_of, smooth_attr
from parts.pattern import build_flat, folded
from parts.posing import X_, one_side, rotm, way
from parts.run import say
from parts.solids import loop, stud
from parts.transfer import as_trousers

WAIST, BAND, HEM, CROTCH = 1.030, 0.040, 0.020, 0.772
BOTTOM = 0.074  # height of the hem on the form
BREAK = 0.004  # more length below the knee than the form has, for folds
WAIST_SIDE, HIP_SIDE = (0.143, 1.036), (0.184, 0.850)

# How the wearer moved before the picture: thigh and knee, left and right, degrees.
STEPS = (-20, 18, 8, 16), (-4, 4, -4, 4), (8, 16, -18, 16), (0,) * 4


def cut():
    """Outline, seams, raised pieces, fabric and colourways."""
    top = WAIST - BAND
    waist = bez((0, WAIST), (0.05, WAIST), (0.10, WAIST + 0.002), WAIST_SIDE)
    side = cat(
        bez(WAIST_SIDE, (0.162, 0.975), (0.180, 0.915), HIP_SIDE, 30),
        bez(HIP_SIDE, (0.187, 0.70), (0.172, 0.40), (0.165, BOTTOM), 50),
    )
    side1, rest = split(side, BAND)
    side2, side3 = split(rest, -HEM)
    hem = np.array([(0.165, BOTTOM), (0.10, BOTTOM - 0.001), (0.037, BOTTOM)])
    inseam = bez((0.037, BOTTOM), (0.024, 0.35), (0.009, 0.60), (0, CROTCH), 50)
    inseam1, inseam2 = split(inseam, HEM)
    band_line = bez((0, top), (0.05, top), (0.10, top + 0.002), side1[-1])
    hem_line = np.array([side2[-1], (0.10, BOTTOM + HEM - 0.001), inseam1[-1]])
    pieces = [
        *(("waist", waist), ("side", side1), ("side", side2), ("side", side3)),
        *(("hem", hem), ("inseam", inseam1), ("inseam", inseam2)),
    ]
    pocket = bez((0.096, top), (0.099, 0.955), (0.122, 0.934), (0.1765, 0.930))
    yoke = np.array([(0, 0.918), (0.08, 0.944), (0.1655, 0.963)])
    patch = np.array([(0.040, 0.908), (0.128, 0.924), (0.133, 0.826), (0.086, 0.790), (0.042, 0.814)])
    closed = np.r_[patch, patch[:1]]
    lines, regions = [], []
    for s in (0, 1):
        lines += [(s, "band", band_line), (s, "hemline", hem_line)]
        poly = cat(waist, side1, band_line[::-1])
        regions.append(dict(name="band", sheet=s, poly=poly, lift=0.0020, prim=0))
        poly = np.concatenate([hem_line[::-1], side3, hem, inseam1])
        regions.append(dict(name="hem", sheet=s, poly=poly, lift=0.0013, prim=0))
    lines.append((1, "patch", closed))
    regions.append(dict(name="patch", sheet=1, poly=patch, lift=0.0015, prim=0))
    denim = Denim(
        waist=waist,
        side=rest,
        inseam=inseam,
        band=band_line,
        hem=hem_line,
        pocket=pocket,
        yoke=yoke,
        patch=patch,
        top=top,
        crotch=CROTCH,
    )
    middle = WAIST - BAND / 2
    loops = [(0.080, 0), (-0.080, 0), (0.092, 1), (-0.092, 1), (0, 1)]
    rivets = [(s * x, z) for s in (1, -1) for x, z in ((0.1010, 0.976), (0.168, 0.937))]
    return dict(
        name="jeans",
        front=pieces,
        back=list(pieces),
        open=("waist", "hem"),
        lines=lines,
        regions=regions,
        ext=(-0.205, 0.205, 0.035, 1.05),
        mirrored=False,
        solids=[
            *(loop((x, middle - 0.001), sheet, (0.150, 0.60)) for x, sheet in loops),
            stud((0, middle), 0, 0.0085, 0.0042, 0.0022),
            *(stud(at, 0, 0.0042, 0.0018, 0.0004, 12) for at in rivets),
        ],
        fabric=dict(
            weave="denim",
            tile=0.022,  # metres: 32 threads
            trim="metal",
            rough=0.86,
            sheen=0.10,
            heather=0.030,
            facing=0.012,
            edge=0.0024,
            seams=(),
            stitched={},
        ),
        fit=dict(
            form=form,
            depth=0.15,
            round=0.085,
            kb=0.12,
            kb2=0.75,
            kc=0.6,
            mu=0.5,
            grav=5.0,
            thick=0.0042,
            gain=0.35,
            wsmooth=5,
            legs=as_trousers(CROTCH),
            shrink={},
            stiff=("band", "waist", "hem"),
            pins=("waist",),
            hold=("waist",),
            sleeves=0,
            motion=[strides(*step) for step in way(STEPS)],
            linger=4,
            pull=pull,
            even=("side", "inseam"),
            smooth=2,
            blend=0.012,
        ),
        variants=[
            dict(name="indigo", colour=(1, 1, 1), pattern="indigo", metal=(0.50, 0.27, 0.14)),
            dict(name="black", colour=(1, 1, 1), pattern="black", metal=(0.30, 0.29, 0.28)),
            dict(name="ecru", colour=(1, 1, 1), pattern="ecru", metal=(0.80, 0.62, 0.36), sheen=0.06),
        ],
        patterns=dict(indigo=denim.indigo, black=denim.black, ecru=denim.ecru),
        prints={},
    )


def leg_axis(z):
    """A straight leg of cloth at heights: its middle (x, y) and radius; it leans back, its girth goes down."""
    low = np.clip((0.80 - z) / 0.75, 0, 1.1)
    return 0.092 + 0.009 * low, 0.006 + 0.016 * low, 0.086 - 0.023 * low**0.75


def leg_tube(P):
    """Distance to the straight legs."""
    x, y, radius = leg_axis(P[:, 2])
    return np.hypot(np.abs(P[:, 0]) - x, (P[:, 1] - y) / 1.04) - radius


def round_the_legs(X, sign, cut):
    """The cut rolled round both legs: outer seam outside, inner seam inside."""
    curve = lambda name: np.concatenate([np.array(c) for n, c in cut["front"] if n == name])
    width = lambda c: np.interp(X[:, 1], *c[np.argsort(c[:, 1])].T[::-1])
    outer, inner = width(curve("side")), width(curve("inseam"))
    angle = np.pi * (1 - np.clip((np.abs(X[:, 0]) - inner) / (outer - inner), 0, 1))
    x, y, radius = leg_axis(X[:, 1])
    side = np.where(X[:, 0] < 0, -1, 1)
    return np.stack(
        [side * (x + radius * np.cos(angle)), y + sign * radius * np.sin(angle), X[:, 1]], 1
    )


def form(cut, flat):
    """(the settled shape whose lengths the cloth has, with length for the break; where it starts)"""
    fit, X = cut["fit"], flat.X
    sewn = [np.array(c) for n, c in cut["front"] if n not in cut["open"]]
    d = np.min([nearest_on(folded(X), c)[0] for c in sewn], 0)
    d[flat.seam] = 0
    t = np.clip(d / fit["round"], 0, 1)
    sign = np.where(flat.seam, 0, np.where(flat.sheet == 0, -1, 1))
    x = np.stack([X[:, 0], 0.012 + 0.8 * sign * fit["depth"] * np.sqrt(1 - (1 - t) ** 2), X[:, 1]], 1)
    E, z = edges_of(flat.T), X[:, 1]
    leg = (1 - sstep(z, CROTCH - 0.05, CROTCH + 0.05))[:, None]
    x += leg * (round_the_legs(X, sign, cut) - x)
    ease = np.interp(z, (0.62, 0.78, 0.90, 0.99, 1.03), (0.013, 0.0085, 0.0065, 0.0055, 0.0046))
    G = lambda P: smin(F(P) - ease, leg_tube(P) + 0.10 * sstep(P[:, 2], 0.70, 0.84), 0.018)
    edge, middle = flat.on("waist", "hem"), np.abs(X[:, 0]) < 1e-6
    for k in range(60):
        e = 5e-4
        g = np.stack([(G(x + e * a) - G(x - e * a)) / (2 * e) for a in np.eye(3)], 1)
        g /= np.linalg.norm(g, axis=1, keepdims=True) + 1e-9
        x = x - g * (0.6 * np.clip(G(x), -0.02, 0.02))[:, None]
        if k < 52:
            x = smooth_attr(x, E, 2 if k < 40 else 1)
        x[edge, 2] = z[edge]
        x[middle, 0] = 0
        x[:, 2] += 0.25 * (z - x[:, 2])
    longer = x.copy()
    longer[:, 2] -= BREAK * (1 - sstep(x[:, 2], 0.08, 0.40))
    return longer, x


def strides(*degrees):
    left_thigh, left_knee, right_thigh, right_knee = degrees
    leg = lambda thigh, knee: {"UpperLeg": rotm(X_, thigh), "LowerLeg": rotm(X_, knee)}
    return {
        **one_side("left", leg(left_thigh, left_knee)),
        **one_side("right", leg(right_thigh, right_knee)),
    }


def pull(V, weight):
    """How strongly cloth is held to its skinned place in a pose, share a sweep."""
    return 0.012 + 0.20 * sstep(V[:, 2], 0.96, 1.005)


def girth(V, T, height):
    """Length of all lines in which a horizontal plane cuts a mesh, metres."""
    total = 0.0
    for tri in V[T]:
        ends = []
        for a, b in zip(tri, np.roll(tri, -1, 0)):
            if (a[2] < height) != (b[2] < height):
                ends.append(a + (b - a) * (height - a[2]) / (b[2] - a[2]))
        if ends:
            total += np.linalg.norm(ends[1] - ends[0])
    return total


def path(V, on):
    """Length along vertices from the highest down, metres."""
    P = V[on][np.argsort(-V[on][:, 2])]
    return np.linalg.norm(np.diff(P, axis=0), axis=1).sum()


def measures(cut, flat):
    """Size M in cm, laid flat: waist, hip, thigh, knee and hem are half girths."""
    V, _ = form(cut, flat)
    cm = lambda metres: round(100 * float(metres), 1)
    left, middle = flat.X[:, 0] > 0, np.abs(flat.X[:, 0]) < 1e-6
    return dict(
        waist=cm(girth(V, flat.T, WAIST - 0.004) / 2),
        hip=cm(girth(V, flat.T, HIP_SIDE[1]) / 2),
        thigh=cm(girth(V, flat.T, CROTCH - 0.025) / 4),
        knee=cm(girth(V, flat.T, 0.47) / 4),
        hem=cm(girth(V, flat.T, BOTTOM - BREAK + 0.004) / 4),
        rise=cm(path(V, middle & (flat.sheet == 0))),
        inseam=cm(path(V, left & flat.on("inseam"))),
        length=cm(path(V, left & flat.on("side"))),
    )


def main():
    garment = cut()
    flat = build_flat(garment, 0.0116)
    say("flat", len(flat.X), "vertices", len(flat.T), "triangles")
    drape = Drape(garment, flat)
    correctives = trouser_correctives()
    morphs = {**drape.fit_morphs(), **drape.pose_morphs(correctives)}
    write_garment(garment, drape, morphs, correctives, dict(measures=measures(garment, flat)))


if __name__ == "__main__":
    main()
