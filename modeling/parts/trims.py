"""Raised pieces (rib, hem) and rolled edges: what gives cloth its thickness."""

from dataclasses import dataclass

import numpy as np


@dataclass
class Rows:
    """Output vertices as offsets from the cloth's: source vertex, metres along its normal and along
    the edge's inward direction, the share of both in the vertex's normal."""

    source: np.ndarray
    along_normal: np.ndarray
    inward: np.ndarray
    inward_metres: np.ndarray
    normal_of_normal: np.ndarray
    normal_of_inward: np.ndarray


class Trims:
    """Builds the visible surface of a garment out of its middle surface (V, N, flat)."""

    def __init__(self, cut, flat, V, N):
        """cut: regions with `lift` (m) and `prim` (material), fabric with `edge` (thickness, m) and
        `facing` (how far the turned-in edge reaches behind, m)."""
        self.V, self.N, self.T, self.n = V, N, flat.T, len(V)
        self.tri_sheet = flat.tri_sheet
        self.parts, self.count = [], 0
        self.triangles, self.sheets, self.materials = [], [], []
        self._surfaces(cut, flat)
        self._edges(cut)

    def rows(self):
        """(Rows of all vertices, triangles, sheet and material of each triangle)"""
        columns = [np.concatenate(c) for c in zip(*self.parts)]
        columns[0] = columns[0].astype(int)
        together = np.concatenate
        return (
            Rows(*columns),
            together(self.triangles),
            together(self.sheets),
            together(self.materials),
        )

    def _add(self, source, along_normal, inward, inward_metres, n_normal, n_inward):
        m = len(source)
        fill = lambda a: np.full(m, float(a))
        self.parts.append(
            (
                source,
                fill(along_normal),
                inward,
                fill(inward_metres),
                fill(n_normal),
                fill(n_inward),
            )
        )
        self.count += m
        return np.arange(self.count - m, self.count)

    def _surfaces(self, cut, flat):
        """The cloth itself, and each raised piece as a layer of its own."""
        names = sorted({r["name"] for r in cut["regions"]})
        group = np.array([0] + [names.index(r["name"]) + 1 for r in cut["regions"]])
        self.group = group[flat.region]
        self.lift, self.material = {0: 0.0}, {0: 0}
        for r in cut["regions"]:
            k = names.index(r["name"]) + 1
            self.lift[k], self.material[k] = r["lift"], r["prim"]
        still = np.zeros((self.n, 3))
        self.top = {0: self._add(np.arange(self.n), 0, still, 0, 1, 0)}
        for k in self.lift:
            mine = self.group == k
            if k:
                used = np.unique(self.T[mine])
                index = np.full(self.n, -1)
                index[used] = self._add(used, self.lift[k], still[used], 0, 1, 0)
                self.top[k] = index
            self._emit(self.top[k][self.T[mine]], self.tri_sheet[mine], self.material[k])

    def _emit(self, triangles, sheets, material):
        self.triangles.append(triangles)
        self.sheets.append(sheets)
        self.materials.append(np.full(len(triangles), material))

    def _edges(self, cut):
        """Walls down from raised pieces, and a rolled rim with a facing along every open edge."""
        edges = np.concatenate([self.T[:, [0, 1]], self.T[:, [1, 2]], self.T[:, [2, 0]]])
        group, sheet = np.tile(self.group, 3), np.tile(self.tri_sheet, 3)
        index = {(a, b): i for i, (a, b) in enumerate(edges.tolist())}
        opposite = np.array([index.get((b, a), -1) for a, b in edges.tolist()])
        thick, facing = cut["fabric"]["edge"], cut["fabric"]["facing"]
        for k, lift in self.lift.items():
            # (along normal, inward, normal's share of normal, of inward)
            wall = [
                (lift * 0.9, -0.0004, 0.7, -0.7),
                (lift * 0.35, -0.0011, 0.15, -1.0),
                (-0.0008, -0.0010, 0.1, -1.0),
            ]
            rim = [
                (lift - 0.3 * thick, -0.0005, 0.3, -1.0),
                (-0.8 * thick, -0.0003, -0.8, -0.6),
                (-thick, 0.0012, -1.0, 0),
                (-0.9 * thick, facing, -1.0, 0),
            ]
            mine = group == k
            if k:
                border = np.flatnonzero(mine & (opposite >= 0) & (group[opposite] != k))
                self._strip(edges[border], sheet[border], k, wall)
            border = np.flatnonzero(mine & (opposite < 0))
            self._strip(edges[border], sheet[border], k, rim)

    def _strip(self, edges, sheets, k, profile):
        """Sweeps a profile along directed border edges of group k."""
        if not len(edges):
            return
        following, before = dict(edges.tolist()), {b: a for a, b in edges.tolist()}
        vertices = np.array(sorted(set(following) | set(before)))
        ahead = self.V[[following.get(v, v) for v in vertices]]
        behind = self.V[[before.get(v, v) for v in vertices]]
        inward = np.cross(self.N[vertices], ahead - behind)
        inward /= np.linalg.norm(inward, axis=1, keepdims=True) + 1e-12
        last = self.top[k]
        for along_normal, metres, n_normal, n_inward in profile:
            row = np.full(self.n, -1)
            row[vertices] = self._add(vertices, along_normal, inward, metres, n_normal, n_inward)
            a, b = edges.T
            quads = [[last[b], last[a], row[a]], [last[b], row[a], row[b]]]
            triangles = np.concatenate([np.stack(q, 1) for q in quads])
            self._emit(triangles, np.tile(sheets, 2), self.material[k])
            last = row
