"""The skin's colour as a function of the place on the body (sRGB, 0..1)."""

import numpy as np

from parts.face_field import C0, EYE, lipz
from parts.maths import sstep, unit
from parts.skeleton import arm_frames, hand_joints
from parts.skin_charts import EAR, HAND_BACK, HEAD, PALM
from parts.trimesh import fnoise, unit_rows


class Skin:
    """Points of the skin and their colour.

    P, N (n, 3): places and normals; chart of each; occlusion 0..1; lid: how far inside the lid, 0..1.
    """

    def __init__(self, kind, person, P, N, chart, occlusion, lid):
        self.man = kind == "man"
        self.person, self.base = person, person["skin"]
        self.P, self.N, self.chart, self.lid = P, N, chart, lid
        self.occlusion = occlusion
        self.x, self.y, self.z = np.abs(P[:, 0]), P[:, 1], P[:, 2]
        self.Q = np.stack([self.x, self.y, self.z], 1)
        self.red = self.base * ([1.0, 0.80, 0.76] if self.man else [1.02, 0.76, 0.72])
        self.head = chart == HEAD
        self.face = self.head & (self.y < -0.04)
        self.c = np.tile(self.base, (len(P), 1))

    def mix(self, colour, amount):
        """Goes over to a colour by 0..1 at each point."""
        a = np.clip(amount, 0, 1)[:, None]
        self.c = self.c * (1 - a) + np.asarray(colour) * a

    def near(self, place, radius):
        """Bell round a place on either side of the body."""
        return np.exp(-((np.linalg.norm(self.Q - np.array(place), axis=1) / radius) ** 2))

    def mottle(self):
        P = self.P
        self.c = self.c * (1 + 0.012 * fnoise(P, 90, 1) + 0.010 * fnoise(P, 330, 2))[:, None]
        self.mix(self.red, 0.06 * np.clip(fnoise(P, 45, 5), 0, 1))

    def blush(self):
        k = self.person["blush"]
        flush = k * 2.0 * self.near((0.044, -0.082, 1.555), 0.022)
        flush = flush + k * 0.9 * self.near((0, -0.122, 1.551), 0.012)
        flush = flush + k * 0.6 * self.near((0, -0.105, 1.492), 0.014)
        self.mix(self.red, self.face * (flush + 0.25 * self.near((0.030, -0.09, 1.573), 0.011)))

    def round_the_eyes(self):
        bell = lambda x, z, wx, wz: np.exp(
            -(((self.x - EYE[0] - x) / wx) ** 2) - ((self.z - EYE[2] - z) / wz) ** 2
        )
        upper = self.face * (0.30 if self.man else 0.15) * bell(0, 0.008, 0.019, 0.0065)
        self.mix(self.base * [0.86, 0.78, 0.78], upper)
        self.mix(
            self.base * [0.84, 0.74, 0.74], self.face * 0.22 * bell(-0.002, -0.0095, 0.014, 0.004)
        )

    def beard(self):
        """A shaved beard: a cool shadow with grain, over the lip, on chin and jaw, up to the temple."""
        x, y, z = self.x, self.y, self.z
        jaw = sstep(1.5395 + 0.016 * sstep(x, 0.040, 0.066) - z, -0.005, 0.010)
        jaw = jaw * sstep(z, 1.460, 1.492) * sstep(-y, -0.012, 0.012)
        temple = np.exp(-(((y + 0.024) / 0.010) ** 2)) * (x > 0.05)
        temple = temple * sstep(1.590 - z, 0, 0.02) * sstep(z, 1.53, 1.55)
        grain = np.random.RandomState(5).rand(len(z))
        shadow = self.base * 0.42 + self.person["hair"] * 0.28
        amount = np.clip(np.maximum(jaw, temple), 0, 1) * (0.22 + 0.22 * grain)
        self.mix(shadow * [0.96, 1.0, 1.04], self.head * amount)

    def lips(self):
        x, z, colour = self.x, self.z, self.person["lip"]
        front = self.face & (self.y < -0.075)
        upper, mouth, lower = lipz(x)
        soft = 0.0007
        inside = sstep(upper - z, -soft, soft) * sstep(z - lower, -soft, soft)
        inside = inside * sstep(0.0247 - x, -0.0006, 0.0010) * front
        lip = colour * (1 + 0.05 * fnoise(self.P * [1, 1, 0.2], 1600, 9))[:, None]
        lip = lip * (1 - 0.16 * sstep(z - mouth, -0.0003, 0.0012))[:, None]
        shine = 0.30 * np.exp(-(((z - mouth + 0.0042) / 0.0016) ** 2) - (x / 0.010) ** 2)[:, None]
        lip = lip * (1 - shine) + np.minimum(colour * 1.22, 1) * shine
        self.mix(lip, inside * (0.70 if self.man else 0.86))
        line = np.exp(-(((z - mouth) / 0.00065) ** 2)) * sstep(0.0252 - x, 0, 0.003)
        self.mix(colour * 0.34, front * 0.85 * line)

    def nostrils(self):
        d = (self.Q - [0.0072, -0.112, 1.5408]) / [0.0032, 0.0060, 0.0032]
        hole = sstep(np.exp(-(d * d).sum(1)), 0.35, 0.75) * sstep(-self.N[:, 2], 0.15, 0.55)
        self.mix(self.base * [0.30, 0.20, 0.18], self.face * 0.90 * hole)

    def brows(self):
        """An arched band of strokes."""
        bx = self.x - EYE[0]
        t = np.clip((bx + 0.0185) / 0.0400, 0, 1)
        arch = EYE[2] + (0.0165 if self.man else 0.0185) - 0.0010 * (1 - t)
        arch = (
            arch + 0.0042 * np.sin(np.pi * np.clip(t * 0.86, 0, 1)) - 0.0045 * sstep(t, 0.62, 1.0)
        )
        half = (0.0036 if self.man else 0.0027) * (1 - 0.72 * sstep(t, 0.35, 1.0))
        half = half * (0.72 + 0.28 * sstep(t, 0, 0.15))
        dense = np.exp(-np.abs((self.z - arch) / half) ** 3.2) * self.face
        dense = dense * sstep(bx, -0.0195, -0.0130) * sstep(0.0225 - bx, 0, 0.008)
        slanted = bx * (1 - 0.55 * t) - (self.z - arch) * (0.55 + 0.7 * t)
        wander = 5.5 * fnoise(self.P, 420, 11) + 1.5 * fnoise(self.P, 1500, 12)
        strokes = 0.5 + 0.5 * np.sin(slanted * 3900 + wander)
        self.mix(self.person["hair"] * [0.80, 0.78, 0.80], dense * (0.66 + 0.30 * strokes))

    def lids(self):
        """Eye line along the upper rim, the wet margin, the inside."""
        lid, tone = self.lid, 0.74 if self.man else 1
        above = self.z - EYE[2] - 0.001 - 0.10 * (self.x - EYE[0])
        rim = np.clip(1 - np.abs(lid - 0.40) / 0.5, 0, 1) * (lid > 0.12) * (lid < 0.75)
        rim = rim * sstep(above, -0.0006, 0.0012) * (0.5 if self.man else 0.85)
        self.mix(self.base * [0.30, 0.20, 0.17], self.head * rim)
        self.mix(np.array([0.74, 0.46, 0.42]) * tone, self.head * sstep(lid, 0.74, 0.86))
        self.mix(np.array([0.42, 0.20, 0.19]) * tone, self.head * sstep(lid, 0.90, 1.0) * 0.6)

    def scalp(self, scalp):
        """Hair colour under the hair, with an uneven hairline."""
        rho, phi = scalp.coord(unit_rows(self.P - C0))
        ring = np.stack([phi * 40, phi * 13, 0 * phi], 1)
        uneven = 0.014 * fnoise(ring, 1, 4) + 0.010 * fnoise(self.P, 1300, 6)
        under = sstep(1.0 + uneven - rho, -0.040 if self.man else -0.030, 0.035)
        self.mix(self.person["hair"] * 0.95, self.head * under * 0.96)

    def knees_and_elbows(self, p):
        _, elbow, _, _, _, _, across, _ = arm_frames(p)
        body = ~self.head & (self.chart != EAR)
        knee = (0.094, -0.05, 0.470)
        warm = 0.9 * self.near(knee, 0.034) + 0.8 * self.near(elbow - across * 0.036, 0.024)
        self.mix(self.red, body * (0.55 * self.person["blush"] / 0.20) * warm)
        self.mix(self.base * [0.93, 0.88, 0.87], body * 0.30 * self.near(knee, 0.05))

    def hands(self, p):
        (_, thumbwards, back, _), fingers = hand_joints(p)
        hand = (self.chart == HAND_BACK) | (self.chart == PALM)
        strength = self.person["blush"] / 0.20 * 0.6 + 0.4
        for finger, points in fingers.items():
            for j in range(3):
                knuckle = self.near(points[j] + back * 0.007, 0.0085)
                amount = hand * (0.34 if j else 0.42) * knuckle * strength
                self.mix(self.red * [0.95, 0.92, 0.92], amount)
            along = unit(points[3] - points[2])
            self.mix(self.red, hand * 0.35 * self.near(points[3] - along * 0.006, 0.011))
            self.nail(
                points[3], along, back * 0.72 + thumbwards * 0.55 if finger == "Thumb" else back
            )
        self.mix(
            np.minimum(self.base * [1.10, 1.02, 0.98] + 0.03, 1),
            (self.chart == PALM) * (0.75 if self.man else 0.35),
        )

    def nail(self, tip, along, outward):
        across = unit(np.cross(along, outward))
        L = self.Q - tip
        shape = (np.abs(L @ across) / 0.0052) ** 3 + (np.abs(L @ along + 0.0085) / 0.0062) ** 3
        here = (self.chart == HAND_BACK) & (np.linalg.norm(L, axis=1) < 0.022)
        pale = np.minimum(self.base * [1.06, 0.98, 0.98] + 0.05, 1)
        self.mix(pale, here * sstep(1.15 - shape, 0, 0.3) * 0.75)

    def ears(self):
        ear = self.chart == EAR
        self.c = self.c * np.where(ear, 0.93, 1)[:, None]
        self.mix(self.red, ear * (0.10 if self.man else 0.26))

    def occlude(self):
        """Shade keeps the red of the skin."""
        dark = np.clip(1 - self.occlusion - 0.12, 0, 1)[:, None]
        self.c = self.c * (1 - 0.50 * (1 - np.array([0.76, 0.64, 0.60])) * dark)


def paint_skin(skin, scalp, p):
    """Colours of a Skin's points, (n, 3)."""
    skin.mottle()
    skin.blush()
    skin.round_the_eyes()
    if skin.man:
        skin.beard()
    skin.lips()
    skin.nostrils()
    skin.brows()
    skin.lids()
    skin.scalp(scalp)
    skin.knees_and_elbows(p)
    skin.hands(p)
    skin.ears()
    skin.occlude()
    return np.clip(skin.c, 0, 1)
