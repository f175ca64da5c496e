"""Paints seams, hems, stitches and patterns in the space of the cut.

One square picture: front in the left half, back in the right one.  Where the cut is `mirrored`, left
and right side of the body share it: finer, but whatever is painted is symmetric.
"""

import numpy as np

from parts.curves import inside, nearest_on, resample
from parts.maths import bump
from parts.picture import noise

MARGIN = 0.0015  # of the picture's width, at the centre line


def span(cut):
    """What one half of the picture shows: x from, to, z from, to, metres of the cut."""
    left, right, low, high = cut["ext"]
    return (0.0 if cut["mirrored"] else left), right, low, high


def uv_of(cut, X, sheet):
    """Texture coordinates (v down) of points of the cut."""
    start, right, low, high = span(cut)
    x = np.abs(X[:, 0]) if cut["mirrored"] else X[:, 0]
    u = (x - start) / (right - start) * 0.497 + 0.5 * (sheet == 1) + MARGIN
    return np.stack([u, 1 - (X[:, 1] - low) / (high - low)], 1)


class Sheet:
    """The pixels of one sheet (half an atlas of n x n): X, Z are their places in the cut, metres."""

    def __init__(self, cut, n):
        start, right, low, high = span(cut)
        x = start + (np.arange(n // 2) + 0.5 - MARGIN * n) * (right - start) / (0.497 * n)
        z = high - (np.arange(n) + 0.5) * (high - low) / n
        self.X, self.Z = np.meshgrid(x, z)
        self.P = np.stack([np.abs(self.X).ravel(), self.Z.ravel()], 1)  # curves are half outlines
        self.shape = self.X.shape

    def near(self, curve, reach=0.03):
        """Distance to a curve and arc length along it; 9 and 0 beyond reach (metres)."""
        c = resample(curve, 0.004)
        d, s = np.full(len(self.P), 9.0), np.zeros(len(self.P))
        m = ((self.P > c.min(0) - reach) & (self.P < c.max(0) + reach)).all(1)
        d[m], s[m] = nearest_on(self.P[m], c)
        return d.reshape(self.shape), s.reshape(self.shape)

    def within(self, poly):
        return inside(self.P, np.array(poly)).reshape(self.shape)


def along_noise(s, seed):
    """Puckering: noise that depends on the arc length only."""
    return np.interp(s, np.arange(4096) * 0.0013, noise((1, 4096), 3, 0, seed)[0])


def stitch(d, s, at, pitch=0.0032, width=0.00075):
    """A row of stitches at a distance from a curve: (thread, the dent round it), 0..1."""
    on = np.cos(2 * np.pi * s / pitch) > -0.3
    return bump(d, at, width) * on, bump(d, at, width * 1.7)


def paint_sheet(cut, which, n):
    """Seams, hems and stitches of one sheet as a factor on the cloth's colour."""
    A, fabric = Sheet(cut, n), cut["fabric"]
    heather = fabric["heather"]
    base = 1 + heather * noise(A.shape, 0.7, 0.9, 3 + which)
    base += heather * 0.7 * noise(A.shape, 5, 7, 5 + which)
    thread, dark = np.zeros(A.shape), np.zeros(A.shape)
    pieces = cut["back" if which else "front"]
    lines = [(name, c) for sheet, name, c in cut["lines"] if sheet == which]
    for name, c in pieces + lines:
        if name not in fabric["seams"]:
            continue
        d, s = A.near(c)
        dark += 0.30 * bump(d, 0, 0.0010) + 0.08 * bump(d, 0, 0.0045)
        base *= 1 + 0.03 * along_noise(s, 17) * bump(d, 0.004, 0.007)
    for name, c in lines:
        if name not in fabric["stitched"]:
            continue
        d, s = A.near(c)
        dark += 0.20 * bump(d, 0, 0.0009) + 0.09 * bump(d, 0, 0.004)
        base *= 1 + 0.03 * along_noise(s, 11) * bump(d, 0.003, 0.008)
        for at in fabric["stitched"][name]:
            t, dent = stitch(d, s, at)
            thread, dark = np.maximum(thread, t), dark + 0.20 * dent
    for name, c in pieces:
        if name in cut["open"]:
            d, s = A.near(c)
            dark += 0.20 * bump(d, 0, 0.0012)
            for at in fabric.get("edges", ()) if name != "hem" else ():
                t, dent = stitch(d, s, at)
                thread, dark = np.maximum(thread, t), dark + 0.20 * dent
    shade = (base * (1 - np.clip(dark, 0, 0.6)))[..., None] * np.ones(3)
    return A, shade * (1 - 0.55 * thread[..., None]) + 0.55 * 1.10 * thread[..., None]


def paint(cut, n=1024):
    """{'plain': factor on a plain colour, pattern name: finished colour}, linear, (n, n, 3)."""
    out = {}
    for which in (0, 1):
        A, detail = paint_sheet(cut, which, n)
        layers = dict(plain=detail * 0.86)
        for name, pattern in cut["patterns"].items():
            layers[name] = np.clip(pattern(A, which), 0, 1) * detail * 0.9
        for name, picture in layers.items():
            out.setdefault(name, np.ones((n, n, 3)))[
                :, which * n // 2 : (which + 1) * n // 2
            ] = picture
    return out
