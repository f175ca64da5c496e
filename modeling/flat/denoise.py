"""Denoises the bakes of one part and adds them up.

The sun, baked at full size, keeps its edges; all other light, baked at half size, is filtered
by an à-trous wavelet that goes by baked positions and normals, then brought to full size by the same.
"""

import ctypes
import os
import subprocess

import numpy as np
from scipy import ndimage
from scipy.spatial import cKDTree

HERE = os.path.dirname(os.path.abspath(__file__))
LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)
NEIGHBOURS = [(dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dy or dx]


def luma(c):
    return c @ LUMA


def compiled(scratch):
    """The filter; without -ffast-math, which would flush denormals for scipy's tree as well."""
    library = os.path.join(scratch, "atrous.so")
    source = os.path.join(HERE, "atrous.c")
    subprocess.check_call(["cc", "-O3", "-fno-math-errno", "-shared", "-fPIC", "-o", library, source, "-lm"])
    return ctypes.CDLL(library)


class Denoiser:
    def __init__(self, scratch, part, library):
        self.load = lambda name: np.load("%s/%s-%s.npy" % (scratch, part, name))
        self.library = library
        self.P, N = self.load("pos"), self.load("nrm")
        self.mask = N.sum(2) > 0
        self.N = unit(N * 2 - 1)
        self.size = len(self.P)
        steps = np.linalg.norm(np.diff(self.P, axis=1), axis=2)
        self.texel = float(np.median(steps[self.mask[:, 1:] & self.mask[:, :-1]]))
        self._halve(self.load("pos2"))

    def _halve(self, hit):
        """Guides at half size: what that bake really hit, with the normal of the nearest full texel."""
        self.m2 = hit.any(2)
        best = np.full(self.m2.shape, 1e9, np.float32)
        n2 = np.zeros_like(hit)
        for i in (0, 1):
            for j in (0, 1):
                d = np.where(self.mask[i::2, j::2], ((self.P[i::2, j::2] - hit) ** 2).sum(2), 1e8)
                closer = d < best
                best = np.where(closer, d, best)
                n2 = np.where(closer[..., None], self.N[i::2, j::2], n2)
        self.p2, self.n2 = hit, unit(n2)
        self.m2 = self.m2 & (best < (self.texel * 2) ** 2)

    def day(self):
        sun = self._clean(self.load("day-sun"), self.P, self.N, self.mask, self.texel, 1, 2, 0.5)
        bounced = np.maximum(self.load("day-sun-all") - self.load("day-sun-direct"), 0)
        return self._mend(sun + self._half(self.load("day-sky"), 2, 4, 0.28, 6) + self._half(bounced, 3, 4, 0.35, 4))

    def evening(self):
        return self._mend(self._half(self.load("evening-lamps"), 2, 3, 0.25, 8))

    def _half(self, c, before, after, edge, spike):
        c = self._thin(despiked(c, self.m2, spike))
        return self._up(self._clean(c, self.p2, self.n2, self.m2, self.texel * 2, before, after, edge))

    def _clean(self, c, p, n, m, texel, before, after, edge):
        """A short blur by shape alone, to have something worth comparing; then steps that stop at edges of light."""
        return self._steps(self._steps(c, p, n, m, before, texel, 0), p, n, m, after, texel, edge)

    def _steps(self, c, p, n, m, levels, texel, edge):
        c, p, n = (np.ascontiguousarray(a, np.float32) for a in (c, p, n))
        m = np.ascontiguousarray(m, np.uint8)
        at = lambda a: a.ctypes.data_as(ctypes.c_void_p)
        for level in range(levels):
            lum = np.ascontiguousarray(np.log(luma(c) + 0.01), np.float32)
            out = np.empty_like(c)
            size = (c.shape[0], c.shape[1])
            rest = (2**level, ctypes.c_float(texel), ctypes.c_float(edge))
            self.library.step(*size, at(c), at(p), at(n), at(m), at(lum), at(out), *rest)
            c = out
        return c

    def _up(self, c):
        """Half to full size: four neighbours weighted by place and normal; who finds none asks a tree."""
        S = self.size
        acc, weight = np.zeros((S, S, 3), np.float32), np.zeros((S, S), np.float32)
        Y, X = np.mgrid[0:S, 0:S]
        for dy in (0, 1):
            for dx in (0, 1):
                y = np.clip((Y - 1) // 2 + dy, 0, S // 2 - 1)
                x = np.clip((X - 1) // 2 + dx, 0, S // 2 - 1)
                w = np.where((Y % 2 == 0) == (dy == 1), 0.75, 0.25) * np.where((X % 2 == 0) == (dx == 1), 0.75, 0.25)
                near = np.exp(-((self.P - self.p2[y, x]) ** 2).sum(2) / (2 * (self.texel * 2.5) ** 2))
                w = w * self.m2[y, x] * np.clip((self.N * self.n2[y, x]).sum(2), 0, 1) ** 8 * near
                acc += c[y, x] * w[..., None]
                weight += w
        found = weight > 0.02
        out = np.where(found[..., None], acc / np.maximum(weight, 1e-6)[..., None], 0)
        lost = self.mask & ~found
        if lost.any():
            out[lost] = self._ask(
                c, self.m2, feature(self.P[lost], self.N[lost]), 8, lambda d: np.exp(-((d / 0.06) ** 2)) + 1e-5
            )
        return out

    def _thin(self, c):
        """Charts a few texels wide (slats, legs, leaves) have no neighbours in the map: they ask in space."""
        around = ndimage.uniform_filter(self.m2.astype(np.float32), 7) * 49
        lonely = self.m2 & (around < 26)
        c = c.copy()
        if lonely.any():
            where = feature(self.p2[lonely], self.n2[lonely])
            c[lonely] = self._ask(c, self.m2, where, 20, lambda d: np.exp(-((d / 0.05) ** 2) / 2) + 1e-4)
        return c

    def _ask(self, c, m, where, count, weigh):
        d, i = cKDTree(feature(self.p2[m], self.n2[m])).query(where, k=count)
        w = weigh(d)
        return (c[m][i] * w[..., None]).sum(1) / w.sum(1, keepdims=True)

    def _mend(self, c):
        return self._bevels(self._buried(c))

    def _buried(self, c):
        """A chart's edge that lies in another thing is dark: it takes the light beside it on its own face."""
        alike = [((self.N * shifted(self.N, *s)).sum(2) > 0.98) & shifted(self.mask, *s) for s in NEIGHBOURS]
        edge = self.mask & (np.sum(alike, 0) < 8)
        good = self.mask & ~edge
        acc, weight = np.zeros_like(c), np.zeros(edge.shape, np.float32)
        for step, same in zip(NEIGHBOURS, alike):
            w = (same & shifted(good, *step)).astype(np.float32)
            acc += shifted(c, *step) * w[..., None]
            weight += w
        inner = acc / np.maximum(weight, 1)[..., None]
        dark = edge & (weight > 0) & (luma(c) < 0.5 * luma(inner))
        return np.where(dark[..., None], inner, c)

    def _bevels(self, c):
        """A bevel narrower than a texel has no light of its own: it takes its neighbours'."""
        alike = np.zeros((self.size, self.size), np.uint8)
        for dy, dx in NEIGHBOURS:
            alike += ((self.N * shifted(self.N, dy, dx)).sum(2) > 0.92) & shifted(self.mask, dy, dx)
        around = ndimage.uniform_filter(self.mask.astype(np.float32), 3)
        odd = self.mask & (alike < 3) & (around > 0.5)
        good = self.mask & ~odd
        acc, weight = np.zeros_like(c), np.zeros(odd.shape, np.float32)
        for dy, dx in NEIGHBOURS:
            w = shifted(good, dy, dx).astype(np.float32)
            acc += shifted(c, dy, dx) * w[..., None]
            weight += w
        k = odd & (weight > 0)
        c = c.copy()
        c[k] = acc[k] / weight[k][:, None]
        return c


def feature(p, n):
    """Where to look for light: place, normal, and for flat faces the plane, else a slat asks the dark board behind it."""
    flat = np.abs(n).max(1) > 0.999
    plane = np.where(flat, ((p - (2.9, 3.5, 1.3)) * n).sum(1) * 6, 0)
    return np.concatenate([p, n * 0.6, plane[:, None]], 1)


def despiked(c, m, times):
    """What is brighter than so many times the mean around it, is not."""
    l, m = luma(c), m.astype(np.float32)
    mean = ndimage.uniform_filter(l * m, 7) / np.maximum(ndimage.uniform_filter(m, 7), 1e-3)
    limit = np.minimum(1, (mean * times + 0.02) / np.maximum(l, 1e-6))
    return c * np.where(m > 0, limit, 1)[..., None]


def unit(a):
    return a / np.maximum(np.linalg.norm(a, axis=2, keepdims=True), 1e-6)


def shifted(a, dy, dx):
    return np.roll(a, (dy, dx), (0, 1))
