"""Drapes a flat cut on the body, and again on changed and moved bodies: the morphs of a garment.

Rest: the flat lay is inflated round the body, its lengths go over to the cut's, the shoulder seam
goes to the body's ridge, gravity comes last; then the wearer moves, so that folds get a history and
left differs from right.

Shapes: cloth follows the body under it, smoothed (it bridges what the body does not), so that any
sum of keys keeps its distance from the body.

Poses: what plain skinning makes of the rest drape is relaxed: lengths, contact and a little gravity
against a weak pull back.  The answer stays near the skinned shape, so it may be scaled by an angle.
"""

import math

import numpy as np

from parts.body_field import F
from parts.cloth import Cloth, Sdf, push_out
from parts.curves import arc_lengths, nearest_on
from parts.maths import sstep
from parts.mesh import edges_of, smooth_attr, tris_of, vnormals
from parts.pattern import folded
from parts.posing import angle_of, bone_to_rest, lbs, lbs_inverse, share_of
from parts.run import TMP, say
from parts.skeleton import KEYS
from parts.transfer import Nearest, as_the_body, cloth_weights
from parts.weights import NAMES, spread

GAP = 0.0042  # m between body and cloth
STEP_DEG = 2.2  # so much the body turns at once: a shin that moves further leaves cloth behind it
HANG_GAP = 0.0095  # the same where poses between the draped ones have to be clear of the body too


def load_body():
    d = np.load(TMP + "/body.npz")
    return dict({k: d[k] for k in d.files}, T=tris_of(d["Q"]))


def inflate(cut, flat):
    """(the flat lay with its sheets 3 mm apart, the same blown up round the body and the arms)"""
    fit, X = cut["fit"], flat.X
    sewn = [np.array(c) for n, c in cut["front"] if n not in cut["open"]]
    d = np.min([nearest_on(folded(X), c)[0] for c in sewn], 0)
    d[flat.seam] = 0
    t = np.clip(d / fit["round"], 0, 1)
    bulge = fit["depth"] * np.sqrt(1 - (1 - t) ** 2) * (0.6 + 0.4 * t)
    side = np.where(flat.seam, 0, np.where(flat.sheet == 0, -1, 1))
    # no side of the body is like the other
    a, b, s = X[:, 0], X[:, 1], flat.sheet
    uneven = 1 + 0.05 * np.sin(a * 31 + b * 9 + 1.3 * s) + 0.04 * np.sin(a * 57 - b * 23 + 2 * s)
    uneven = uneven + 0.05 * np.sin(b * 37 + a * 17 + s)
    laid = np.stack([a, side * 0.0015, b], 1)
    x = np.stack([a, 0.008 + side * bulge * uneven, b], 1)
    return laid, turn_sleeves_down(x, X, fit["sleeves"])


def turn_sleeves_down(x, X, degrees):
    pivot = np.array([0.19, 1.385])
    edge = 0.198 * 0.86 - 1.407 * 0.5
    w = sstep(np.abs(X[:, 0]) * 0.86 - X[:, 1] * 0.5, edge - 0.02, edge + 0.10)
    c, s = np.cos(math.radians(degrees) * w), np.sin(math.radians(degrees) * w)
    dx, dz = np.abs(x[:, 0]) - pivot[0], x[:, 2] - pivot[1]
    out = np.stack([pivot[0] + c * dx + s * dz, x[:, 1], pivot[1] - s * dx + c * dz], 1)
    out[:, 0] *= np.sign(x[:, 0])
    return out


def ridge_points(flat, pins, neck_x):
    """Where the shoulder seam lies on the body: on its ridge, by arc length from the neck."""
    x = np.linspace(0.05, 0.34, 120)
    z = np.linspace(1.10, 1.50, 900)
    field = F(np.stack(np.meshgrid(x, [0.016], z, indexing="ij"), -1)[:, 0])
    top = np.array([z[np.flatnonzero(row < 0.0045).max()] for row in field])
    l = arc_lengths(np.stack([x, top], 1))
    P = folded(flat.X[pins])
    s = np.interp(neck_x, x, l) + np.linalg.norm(P - P[P[:, 0].argmin()], axis=1)
    on_x = np.sign(flat.X[pins, 0]) * np.interp(s, l, x)
    return np.stack([on_x, np.full(len(pins), 0.016), np.interp(s, l, top)], 1)


class Drape:
    """One garment on the reference body: V = its rest shape, wi and ww = its skin weights."""

    def __init__(self, cut, flat):
        self.cut, self.flat, self.T = cut, flat, flat.T
        self.E = edges_of(flat.T)
        self.body = load_body()
        fit = cut["fit"]
        laid, start = fit["form"](cut, flat) if "form" in fit else inflate(cut, flat)
        self.cloth = Cloth(laid, flat.T, flat.sheet, flat.seam, fit)
        for name, factor in fit["shrink"].items():
            self.cloth.shorten(self.part(name), factor)
        stiff = self.part(*fit["stiff"])[self.cloth.B].all(1)
        self.cloth.kb[stiff] *= 4
        pins = np.flatnonzero(flat.on(*fit["pins"]))
        self.cloth.tether(flat.X, pins, flat.sheet, flat.seam)
        self.settled = self.drape_rest(start, pins)
        self.V = self.finish_surface(
            self.settled, Sdf(self.body["V"], self.body["T"], self.settled)
        )
        near = Nearest(self.V, self.body["V"], self.body["T"])
        self.near, self.distance = near, near.distance
        self.wi, self.ww = cloth_weights(
            *(near, self.body, self.V, flat.X, self.E, fit["wsmooth"], fit["legs"])
        )

    def part(self, *names):
        """Vertices on the named pieces of the outline, or wholly inside the named raised pieces."""
        named = [0] + [1 if r["name"] in names else 0 for r in self.cut["regions"]]
        inside, outside = np.zeros(len(self.flat.X), bool), np.zeros(len(self.flat.X), bool)
        chosen = np.array(named, bool)[self.flat.region]
        inside[self.T[chosen]] = True
        outside[self.T[~chosen]] = True
        return self.flat.on(*names) | (inside & ~outside)

    def drape_rest(self, start, pins):
        body, cloth, fit = self.body, self.cloth, self.cut["fit"]
        at = ridge_points(self.flat, pins, fit["neck_x"]) if "neck_x" in fit else start[pins]
        around = np.concatenate([start, at])
        sdf = Sdf(body["V"], body["T"], around)
        x, v = push_out(start, self.E, sdf, 0.0085, 16), np.zeros_like(start)
        L0 = np.linalg.norm(x[cloth.E[:, 0]] - x[cloth.E[:, 1]], axis=1)
        first = x[pins].copy()
        for k in range(24):
            r = sstep(k, 0, 22)
            x, v = cloth.run(
                *(x, v, sdf, 3),
                L=L0 + (cloth.L - L0) * r,
                pin=pins,
                at=first + (at - first) * sstep(k, 0, 14),
                grav=fit["grav"] * sstep(k, 10, 24),
                damp=0.90,
                slack=1.01 + 0.6 * (1 - r),
                kb=0.1,
            )
        x, v = cloth.run(x, v, sdf, 70, pin=pins, at=at)
        held = Nearest(at, body["V"], body["T"])
        hi, hw = cloth_weights(
            *(held, body, at, self.flat.X[pins], np.zeros((0, 2), int), 0, as_the_body)
        )
        for pose in fit["motion"]:
            posed = Sdf(lbs(body["V"], body["wi"], body["ww"], pose), body["T"], around)
            x, v = cloth.run(x, v, posed, fit["linger"], pin=pins, at=lbs(at, hi, hw, pose))
        x, v = cloth.run(x, v, sdf, 50, pin=pins, at=at)
        x, v = cloth.run(x, v, sdf, 30, pin=pins, at=at, damp=0.88)
        say("rest", cloth.stretch(x), "nearest %.1f mm" % (sdf(x)[0].min() * 1e3))
        return x

    def lines(self):
        """Edges along open edges, round raised pieces and on `even` seams: what the eye reads as lines."""
        E = np.sort(np.concatenate([self.T[:, [0, 1]], self.T[:, [1, 2]], self.T[:, [2, 0]]]), 1)
        edges, index, count = np.unique(E, axis=0, return_inverse=True, return_counts=True)
        region = np.tile(self.flat.region, 3)
        highest = np.zeros(len(edges), int)
        lowest = np.full(len(edges), len(self.cut["regions"]))
        np.maximum.at(highest, index.ravel(), region)
        np.minimum.at(lowest, index.ravel(), region)
        names = np.array([""] + [r["name"] for r in self.cut["regions"]])
        drawn = (count == 1) | (names[highest] != names[lowest])
        for seam in self.cut["fit"]["even"]:
            drawn |= self.flat.on(seam)[edges].all(1)
        return edges[drawn]

    def finish_surface(self, V, sdf):
        """Evens the solver's small noise and the open edges, deepens folds a little, keeps the gap."""
        edge = self.flat.on(*self.cut["open"])
        for _ in range(self.cut["fit"]["smooth"]):
            V = smooth_attr(V, self.E, 1, 0.5, ~edge)
            V = smooth_attr(V, self.E, 1, -0.52, ~edge)
        lines = self.lines()
        for _ in range(8):
            V = smooth_attr(smooth_attr(V, lines, 1, 0.5), lines, 1, -0.52)
        hold = self.flat.on(*self.cut["fit"]["hold"]).astype(float)
        w = 1 - np.clip(smooth_attr(hold[:, None] * 3, self.E, 4), 0, 1)
        fold = smooth_attr(V - smooth_attr(V, self.E, 22), self.E, 1)
        return push_out(V + self.cut["fit"]["gain"] * w * fold, self.E, sdf, GAP - 0.0004, 3)

    def fit_morphs(self):
        """{key: (moves, normal moves) at weight 1, (n, 3) each}"""
        out, body = {}, self.body
        for key in KEYS:
            move = smooth_attr(self.near.read(body["K_" + key]), self.E, 30)
            sdf = Sdf(body["V"] + body["K_" + key], body["T"], self.V + move)
            y = push_out(self.V + move, self.E, sdf, GAP - 0.0008, spread=16)
            out[key] = y - self.V, vnormals(y, self.T) - self.normals()
            say("fit", key, "moved at most %.1f mm" % (1e3 * np.abs(y - self.V).max()))
        return out

    def relax(self, base, pose):
        """What cloth does where skinning carries `base` in `pose`: (points, grid of the posed body)."""
        fit, goal = self.cut["fit"], lbs(base, self.wi, self.ww, pose)
        sdf = self.posed(pose, goal)
        x = push_out(goal, self.E, sdf, GAP - 0.0004)
        still = np.zeros_like(x)
        grav = fit["grav"] * 0.3
        x, _ = self.cloth.run(
            x, still, sdf, 60, goal=goal, pull=self.pull(), slack=0, damp=0.9, grav=grav
        )
        return x, sdf

    def follow(self, pose):
        """What cloth does while the body goes from rest to `pose`: it hangs, and nothing draws it on."""
        widest = max([angle_of(r) for r in pose.values()], default=0)
        parts = max(12, int(np.ceil(widest / STEP_DEG)))
        x, v = self.V, np.zeros_like(self.V)
        around = np.concatenate([self.V, lbs(self.V, self.wi, self.ww, pose)])
        for k in range(1, parts + 1):
            here = {bone: share_of(r, k / parts) for bone, r in pose.items()}
            goal = lbs(self.V, self.wi, self.ww, here)
            sdf = self.posed(here, around, 0.011)
            steps = 5 if k < parts else 70
            x, v = self.cloth.run(
                *(x, v, sdf, steps), goal=goal, pull=self.pull(), damp=0.92, thick=HANG_GAP
            )
        return x, sdf

    def posed(self, pose, around, cell=0.008):
        body = self.body
        return Sdf(lbs(body["V"], body["wi"], body["ww"], pose), body["T"], around, cell)

    def pull(self):
        weight = lambda *bones: spread(self.wi, self.ww)[:, [NAMES.index(b) for b in bones]].sum(1)
        return self.cut["fit"]["pull"](self.V, weight)

    def back_to_rest(self, x, sdf, pose, gap):
        """Rest shape and its normals whose skinning into `pose` gives x, at least `gap` off the body."""
        x = push_out(self.even(x), self.E, sdf, gap)
        n = bone_to_rest(vnormals(x, self.T), self.wi, self.ww, pose)
        return lbs_inverse(x, self.wi, self.ww, pose), n, x

    def even(self, x):
        for _ in range(3):
            x = smooth_attr(smooth_attr(x, self.E, 1, 0.5), self.E, 1, -0.52)
        return x

    def pose_morphs(self, correctives):
        """{name: (moves, normal moves), (n, 3) each} for Corrective objects, in their order."""
        V, N = self.V, self.normals()
        still = {}  # what relaxing alone does, and is no answer to a pose
        out = {}
        for c in correctives:
            under = lambda k: sum((out[name][k] * w for name, w in c.upon.items()), np.zeros(3))
            base = V + under(0)
            lay = self.follow if c.hangs else lambda pose: self.relax(base, pose)
            gap = (HANG_GAP if c.hangs else GAP) - 0.0008
            if c.hangs not in still:
                still[c.hangs] = self.back_to_rest(*lay({}), {}, gap)[:2]
            still_V, still_N = still[c.hangs]
            x, sdf = lay(c.pose)
            y, n, x = self.back_to_rest(x, sdf, c.pose, gap)
            move, turn = y - base - (still_V - V), n - (N + under(1)) - (still_N - N)
            if c.side:
                sign = 1 if c.side == "left" else -1
                blend = self.cut["fit"]["blend"]
                mine = sstep(sign * self.flat.X[:, 0], -blend, blend)[:, None]
                move, turn = move * mine, turn * mine
            move = smooth_attr(move, self.E, 2)
            # What is too small to see would only cost bytes.
            seen = sstep(np.linalg.norm(move, axis=1), 2e-4, 6e-4)[:, None]
            out[c.name] = move * seen, turn * seen
            say(
                *("pose", c.name, "moved at most %.1f mm," % (1e3 * np.abs(move).max())),
                *(self.cloth.stretch(x), "nearest %.1f mm" % (sdf(x)[0].min() * 1e3)),
            )
        return out

    def normals(self):
        return vnormals(self.V, self.T)
