"""Glazed stoneware as a picture: u once round the pot, v along its wall down to the foot (1)."""

from dataclasses import dataclass

import numpy as np

from parts.maths import bump, sstep
from parts.picture import noise

CLAY = np.array([0.300, 0.190, 0.115])  # linear: iron-bearing stoneware, fired, unglazed
IRON = np.array([0.030, 0.016, 0.009])


@dataclass
class Glaze:
    """Linear colours of the glaze where it is thick, as it lies, and where it breaks thin over clay.

    specks: iron spots from the clay, how many of them; bloom: how cloudy it is.
    """

    thick: tuple
    body: tuple
    thin: tuple
    specks: float
    bloom: float


CELADON = Glaze((0.140, 0.200, 0.150), (0.290, 0.345, 0.270), (0.340, 0.250, 0.145), 0.5, 0.06)
TENMOKU = Glaze((0.0075, 0.0068, 0.0068), (0.0120, 0.0095, 0.0085), (0.150, 0.052, 0.018), 0.0, 0.18)
KAKI = Glaze((0.060, 0.016, 0.007), (0.185, 0.050, 0.019), (0.075, 0.030, 0.013), 0.0, 0.10)
SHELL = Glaze((0.735, 0.680, 0.585), (0.690, 0.625, 0.520), (0.340, 0.210, 0.120), 1.0, 0.035)


class Pot:
    """What the picture needs to know of the thrown shape, as maps (height, width).

    thick: how thick the glaze lies, about 1; bare: 1 where there is none; calm: 0 where the picture
    is drawn together to a point, so that spots would become rays.
    """

    def __init__(self, edges, foot, rings, run, calm=np.ones_like, width=1024, height=512, seed=3):
        """edges: v of places where glaze runs thin, with widths (rims); foot: v where it ends;
        rings: how many a thrower's fingers left; run(v): how much thicker it lies where it ran to;
        calm(v)."""
        self.shape = shape = (height, width)
        v = (np.arange(height) + 0.5)[:, None] / height
        u = (np.arange(width) + 0.5)[None] / width
        # A thrower's fingers leave a spiral that rises once a turn, never quite evenly.
        turn = v * rings + u + 0.18 * noise((height, 1), 0, 30, seed)
        uneven = 0.55 + 0.55 * noise((height, 1), 0, 16, seed + 1)
        self.relief = np.cos(2 * np.pi * turn) * uneven + 0.35 * np.cos(4 * np.pi * turn + 1)
        self.calm = calm(v)
        flow = self.calm * noise(shape, 46, 60, seed + 2)
        line = foot + 0.009 * noise((1, width), 90, 0, seed + 3) + 0.0012 * noise((1, width), 18, 0, seed + 4)
        self.bare = sstep(v, line - 0.0014, line + 0.0014)
        pool = bump(v, line - 0.004, 0.009)  # glaze runs down and stops in a roll
        thin = sum(bump(v, e, w) for e, w in edges)
        self.thick = 1 + 0.14 * flow - 0.13 * self.relief + 0.9 * pool - 1.5 * np.clip(thin, 0, 1)
        self.thick += run(v)
        self.pool = pool
        self.grit = noise(shape, 0.8, 0.8, seed + 5)

    def colour(self, glaze, seed=11):
        """Linear colours (height, width, 3)."""
        t = self.thick[..., None]
        mix = lambda a, b, s: np.asarray(a) * (1 - s) + np.asarray(b) * s
        out = mix(glaze.body, glaze.thick, sstep(t, 1.0, 1.9))
        out = mix(out, glaze.thin, sstep(-t, -0.78, -0.05))
        cloud = glaze.bloom * self.calm * (noise(self.shape, 26, 30, seed) + 0.5 * noise(self.shape, 5, 5, seed + 1))
        out = out * np.clip(1 + cloud, 0.4, 1.8)[..., None]
        if glaze.specks:
            dots = noise(self.shape, 1.7, 1.7, seed + 2) + 0.35 * noise(self.shape, 0.9, 0.9, seed + 3)
            spots = sstep(dots, 3.25 - 0.25 * glaze.specks, 3.7) * 0.75 * self.calm
            out = mix(out, IRON * 2, spots[..., None])
        raw = CLAY * (1 + 0.10 * self.grit + 0.10 * noise(self.shape, 60, 6, seed + 4))[..., None]
        toast = bump(self.bare + 0 * self.thick, 0.5, 0.4)[..., None]
        raw = raw * (1 - 0.35 * toast)
        return np.clip(mix(out, raw, self.bare[..., None]), 0.003, 1)

    def roughness(self, gloss):
        """(height, width, 3) as glTF wants: green is roughness, of the glaze `gloss`, of clay 0.92."""
        rough = gloss + 0.035 * np.clip(-self.thick + 1, -1, 1) + 0.012 * noise(self.shape, 12, 18, 5)
        rough = rough * (1 - self.bare) + 0.92 * self.bare
        return np.stack([np.ones(self.shape), np.clip(rough, 0, 1), np.zeros(self.shape)], -1)

    def heights(self):
        """Metres off the turned shape: throwing rings, the glaze's own edge and skin."""
        skin = 0.000010 * noise(self.shape, 7, 7, 21)
        glazed = 0.00028 * (1 - self.bare) * np.clip(self.thick, 0, 1.6)
        return 0.00021 * self.relief + glazed + skin + 0.00002 * self.grit * self.bare

    def normals(self, around, along):
        """Normal map of the heights, for a skin so many metres round (mean) and along the wall."""
        heights = self.heights()
        rows, columns = heights.shape
        slope = lambda axis, pixel: (np.roll(heights, -1, axis) - np.roll(heights, 1, axis)) / (2 * pixel)
        down = slope(0, along / rows)
        down[[0, -1]] = 0
        N = np.stack([-slope(1, around / columns), down, np.ones(heights.shape)], -1)
        return N / np.linalg.norm(N, axis=-1, keepdims=True) * 0.5 + 0.5


def glazed(goods, pot, glazes, around, along):
    """Materials of all glazes on a pot; glazes: (Glaze, roughness) by name; metres as for normals."""
    relief = dict(index=goods.data("relief", pot.normals(around, along)))
    materials = []
    for name, (glaze, gloss) in glazes.items():
        rough = goods.data(name + "_rough", pot.roughness(gloss)[::2, ::2])
        base = dict(
            baseColorTexture=dict(index=goods.colour(name, pot.colour(glaze))),
            metallicRoughnessTexture=dict(index=rough),
            metallicFactor=0,
        )
        materials.append(
            goods.out.material(name="%s glaze" % name, pbrMetallicRoughness=base, normalTexture=relief)
        )
    return materials
