"""Plane curves of a cut: polylines of (x, z) points in metres."""

import numpy as np


def bez(p0, p1, p2, p3, n=40):
    """Cubic Bezier curve."""
    t = np.linspace(0, 1, n)[:, None]
    p0, p1, p2, p3 = (np.array(q, float) for q in (p0, p1, p2, p3))
    return (1 - t) ** 3 * p0 + 3 * t * (1 - t) ** 2 * p1 + 3 * t * t * (1 - t) * p2 + t**3 * p3


def cat(*curves):
    """Curves joined end to start."""
    first, *rest = (np.array(c, float) for c in curves)
    return np.concatenate([first] + [c[1:] for c in rest])


def arc_lengths(c):
    return np.r_[0, np.cumsum(np.linalg.norm(np.diff(c, axis=0), axis=1))]


def along(c, s):
    """The point at arc length s."""
    l = arc_lengths(c)
    return np.array([np.interp(s, l, c[:, k]) for k in (0, 1)])


def split(c, *lengths):
    """A curve cut at arc lengths (negative: from the end)."""
    c = np.array(c, float)
    l = arc_lengths(c)
    out, lo = [], 0.0
    for hi in sorted(s if s > 0 else l[-1] + s for s in lengths) + [l[-1]]:
        m = (l > lo + 1e-6) & (l < hi - 1e-6)
        out.append(np.concatenate([[along(c, lo)], c[m], [along(c, hi)]]))
        lo = hi
    return out


def resample(c, h):
    """Even points at a spacing of about h; both ends kept."""
    c = np.array(c, float)
    l = arc_lengths(c)
    t = np.linspace(0, l[-1], max(2, int(round(l[-1] / h)) + 1))
    return np.stack([np.interp(t, l, c[:, k]) for k in (0, 1)], 1)


def inside(P, poly):
    """Which points lie within a closed polygon."""
    x, y = P.T
    r = np.zeros(len(P), bool)
    for (x0, y0), (x1, y1) in zip(poly, np.roll(poly, -1, 0)):
        rise = (y1 - y0) if y1 != y0 else 1e-12
        r ^= ((y0 > y) != (y1 > y)) & (x < (x1 - x0) * (y - y0) / rise + x0)
    return r


def nearest_on(P, c):
    """Distance of points to an open polyline, and the arc length of the nearest place on it."""
    d, s, l = np.full(len(P), 9.0), np.zeros(len(P)), 0.0
    for a, b in zip(c[:-1], c[1:]):
        e = b - a
        length = np.linalg.norm(e)
        t = np.clip(((P - a) @ e) / (length * length + 1e-15), 0, 1)
        k = np.linalg.norm(P - a - t[:, None] * e, axis=1)
        m = k < d
        d[m], s[m] = k[m], l + t[m] * length
        l += length
    return d, s
