"""Paints five-pocket jeans on the atlas: wash, worn edges, seams, rows of stitches, a leather patch."""

from dataclasses import dataclass

import numpy as np

from parts.atlas import along_noise, stitch
from parts.curves import bez, cat
from parts.maths import bump, sstep
from parts.picture import noise

ROWS = 0.0024, 0.0082  # a double row of stitches: metres from the seam
LEATHER = np.array([0.300, 0.150, 0.066])


@dataclass
class Wash:
    """Linear colours of the cloth, of where it has faded, of the thread; how far it has faded, 0..1."""

    cloth: np.ndarray
    faded: np.ndarray
    thread: np.ndarray
    wear: float


INDIGO = Wash(*map(np.array, ((0.022, 0.042, 0.098), (0.215, 0.305, 0.445), (0.52, 0.25, 0.075))), 1.0)
BLACK = Wash(*map(np.array, ((0.020, 0.020, 0.022), (0.155, 0.155, 0.160), (0.075, 0.074, 0.074))), 0.8)
ECRU = Wash(*map(np.array, ((0.640, 0.570, 0.440), (0.760, 0.715, 0.610), (0.500, 0.370, 0.215))), 0.6)


@dataclass
class Denim:
    """The curves of the cut that are painted, and heights: top of the body below the band, crotch."""

    waist: np.ndarray
    side: np.ndarray
    inseam: np.ndarray
    band: np.ndarray
    hem: np.ndarray
    pocket: np.ndarray
    yoke: np.ndarray
    patch: np.ndarray
    top: float
    crotch: float

    def indigo(self, A, which):
        return self.paint(A, which, INDIGO)

    def black(self, A, which):
        return self.paint(A, which, BLACK)

    def ecru(self, A, which):
        return self.paint(A, which, ECRU)

    def paint(self, A, which, wash):
        """Finished colour of one sheet, (n, n / 2, 3)."""
        work = Work(A, wash, self.fade(A, which))
        work.seam(self.waist, rows=(0.0026,))
        work.seam(self.band, rows=(0.0026,), both=True)
        work.seam(self.hem, rows=(0.0022,), worn=0.20)
        work.seam(self.side, dark=0.5, worn=0.30)
        work.seam(self.inseam, rows=ROWS)
        (self.back if which else self.front)(work)
        return work.colour()

    def fade(self, A, which):
        """Share of fading by sun, washing and wear, 0..1, before seams."""
        x, z, side = np.abs(A.X), A.Z, np.sign(A.X)
        mid = (x - 0.098 - 0.03 * (0.85 - z) * 0) / 0.050
        leg = np.exp(-mid * mid)
        share = 0.10 + 0.05 * noise(A.shape, 40, 60, 41 + which)
        if which == 0:
            share += leg * (0.42 * bump(z, 0.68, 0.15) + 0.34 * bump(z, 0.47, 0.085))
            share += leg * 0.12 * bump(z, 0.25, 0.20)
            for k, (start, slope) in enumerate(((0.856, 0.34), (0.832, 0.20), (0.806, 0.06))):
                lift = 0.006 * side * np.sin(2.1 * k + 1)  # no two whiskers are alike
                crease = z - (start + lift + slope * (x - 0.02) - 1.1 * (x - 0.02) ** 2)
                along = sstep(x, 0.012, 0.05) * (1 - sstep(x, 0.09, 0.155))
                share += along * (0.20 * bump(crease, 0, 0.0050) - 0.10 * bump(crease, 0.011, 0.0060))
        else:
            share += leg * 0.34 * bump(z, 0.82, 0.085)
            for k, start in enumerate((0.492, 0.470, 0.446)):
                crease = z - (start + (0.10 - 0.08 * k) * (x - 0.09) * side)
                share += leg * (0.12 * bump(crease, 0, 0.006) - 0.08 * bump(crease, 0.010, 0.006))
        share *= 1 + 0.10 * noise(A.shape, 2.5, 14, 31 + which)
        share += 0.045 * noise(A.shape, 0.7, 11, 21 + which) + 0.030 * noise(A.shape, 2.2, 34, 23 + which)
        share += 0.022 * noise(A.shape, 0.6, 0.6, 25 + which)
        return share

    def front(self, work):
        A, top = work.A, self.top
        edge = bez(self.pocket[-1], (0.176, 0.955), (0.166, 0.985), self.band[-1])
        inset = A.within(cat(self.pocket, edge, self.band[::-1]))
        work.shade(inset, 0.10)
        coin = np.array([(0.110, 0.9555), (0.135, 0.9545), (0.163, 0.9560)])
        work.seam(coin, rows=ROWS, where=inset & (A.X < 0) & (A.Z < 0.957), dark=0.5)
        work.seam(self.pocket, rows=ROWS, where=~inset, dark=0.65, worn=0.45)
        middle = np.array([(0, top), (0, self.crotch)])
        work.seam(middle, dark=0.7)
        below = np.array([(0, 0.850), (0, self.crotch)])
        work.seam(below, rows=ROWS, where=A.X > 0, dark=0)
        fly = cat([(0.036, top), (0.036, 0.905)], bez((0.036, 0.905), (0.035, 0.876), (0.018, 0.860), (0, 0.855)))
        work.rows(fly, (0.0, 0.0058), where=(A.X > 0) & (A.X < 0.0366))
        work.shade((A.X > 0) & (A.X < 0.0006) & (A.Z > 0.85), 0.5)
        band = np.array([(0.0165, top), (0.0165, top + 0.04)])
        work.rows(band, (0,), where=A.X < 0)

    def back(self, work):
        A = work.A
        above = A.Z > np.interp(np.abs(A.X), *self.yoke.T)
        work.seam(self.yoke, rows=ROWS, where=~above, dark=0.55, worn=0.25)
        middle = np.array([(0, self.top), (0, self.crotch)])
        work.seam(middle, rows=ROWS, where=A.X > 0, dark=0.5, worn=0.2)
        inside = A.within(self.patch)
        for a, b in zip(self.patch, np.roll(self.patch, -1, 0)):
            work.seam(np.array([a, b]), rows=ROWS, where=inside, dark=0.5, worn=0.35)
        work.seam(self.patch[:2], rows=(0.0145,), where=inside, dark=0)
        arc = cat(
            bez((0.047, 0.873), (0.060, 0.888), (0.076, 0.884), (0.0865, 0.857)),
            bez((0.0865, 0.857), (0.097, 0.888), (0.113, 0.896), (0.1275, 0.884)),
        )
        work.rows(arc, (0.0, 0.0055), where=inside)
        x, z = A.X + 0.052, A.Z - (self.top + 0.0205)
        label = (np.abs(x) < 0.024) & (np.abs(z) < 0.0165)
        work.leather(label, np.maximum(np.abs(x) - 0.0222, np.abs(z) - 0.0147), noise(A.shape, 1.2, 1.2, 9))


class Work:
    """One sheet while it is painted: fading, darkness of creases, cover of thread."""

    def __init__(self, A, wash, share):
        self.A, self.wash = A, wash
        self.share = share
        self.dark, self.thread = np.zeros(A.shape), np.zeros(A.shape)
        self.patches = []

    def seam(self, curve, rows=(), where=True, both=False, dark=0.35, worn=0.18):
        """A crease with worn ridges beside it and rows of stitches; `where` limits rows to a side."""
        d, s = self.A.near(curve)
        self.dark += dark * bump(d, 0, 0.0011) + 0.10 * (dark > 0) * bump(d, 0, 0.0040)
        ridge = bump(d, 0.0052, 0.0032) * (0.55 + 0.45 * along_noise(s, 17))
        self.share = self.share + worn * ridge * where
        self.rows(curve, rows, where, near=(d, s))

    def rows(self, curve, at, where=True, near=None):
        d, s = near or self.A.near(curve)
        for metres in at:
            thread, dent = stitch(d, s, metres, 0.0042, 0.00085)
            self.thread = np.maximum(self.thread, thread * where)
            self.dark = self.dark + 0.22 * dent * where

    def shade(self, where, much):
        self.dark = self.dark + much * where

    def leather(self, where, depth, grain):
        rim = bump(depth, -0.0016, 0.0005) * where
        self.patches.append((where, LEATHER * (1 + 0.06 * grain[..., None]) * (1 - 0.4 * rim[..., None])))

    def colour(self):
        wash = self.wash
        share = np.clip(self.share, 0, 1)[..., None] * wash.wear
        picture = wash.cloth + (wash.faded - wash.cloth) * share
        picture *= 1 - np.clip(self.dark, 0, 0.7)[..., None]
        picture += (wash.thread - picture) * 0.85 * self.thread[..., None]
        for where, leather in self.patches:
            picture = np.where(where[..., None], leather, picture)
        return picture
