"""Coordinates along a wall, and what is mounted on it."""

import numpy as np


class Across:
    """A wall across `axis`: u runs along it, p through it, z up."""

    def __init__(self, axis):
        self.axis = axis

    def point(self, u, p, z):
        return (u, p, z) if self.axis == "y" else (p, u, z)

    def along(self):
        return np.array(self.point(1, 0, 0), float)

    def through(self):
        return np.array(self.point(0, 1, 0), float)

    def box(self, node, u0, u1, z0, z1, p0, p1, **k):
        p0, p1 = min(p0, p1), max(p0, p1)
        node.box(*self.point(u0, p0, z0), *self.point(u1, p1, z1), **k)

    def quad(self, node, corners, look, **k):
        """Through (u, p, z) corners in order round, turned to look along `look`."""
        c = [np.array(self.point(*corner), float) for corner in corners]
        normal = np.cross(c[1] - c[0], c[2] - c[0])
        node.quad(*(c if normal.dot(look) > 0 else c[::-1]), **k)
