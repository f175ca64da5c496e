"""Wide bowl of stoneware on a turned foot, glazed inside and out but for the foot.

    blender -b --python-exit-code 1 --python modeling/bowl.py

Writes raw/bowl.glb.  Metres, z up.
"""

import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts.glaze import KAKI, SHELL, TENMOKU, Pot, glazed
from parts.goods import Goods
from parts.maths import bump, sstep
from parts.surface import smooth_path, turned

GLAZES = dict(kaki=(KAKI, 0.22), shell=(SHELL, 0.34), tenmoku=(TENMOKU, 0.16))
# Radius and height of the outside above the foot, of the inside from the lip down, metres.
OUTSIDE = [(0.0470, 0.0125), (0.0560, 0.0145), (0.0820, 0.0270), (0.1060, 0.0530), (0.1190, 0.0830), (0.1235, 0.1010)]
INSIDE = [(0.1185, 0.1012), (0.1140, 0.0835), (0.1005, 0.0545), (0.0770, 0.0315), (0.0450, 0.0205), (0.0150, 0.0172), (0.0, 0.0170)]


def profile():
    """(radius and height of the whole section, index of the first glazed point, index on the lip)"""
    curve = lambda points, n: smooth_path([(x, 0, z) for x, z in points], n)[:, [0, 2]]
    outside, inside = curve(OUTSIDE, 50), curve(INSIDE, 56)
    inside[-1, 0] = 0
    a, b = outside[-1], inside[0]
    angle = np.linspace(0, np.pi, 7)[1:-1, None]
    lip = (a + b) / 2 + (a - b) / 2 * np.cos(angle) + np.array([0, 0.0024]) * np.sin(angle)
    foot = [(0, 0.0085), (0.030, 0.0080), (0.0365, 0.0065), (0.0385, 0.0010), (0.0395, 0.0)]
    foot += [(0.0435, 0.0), (0.0450, 0.0010), (0.0458, 0.0060), (0.0462, 0.0110)]
    return np.concatenate([foot, outside, lip, inside]), len(foot), len(foot) + len(outside) + 2


def body():
    """The bowl as one piece; v runs from the inside's middle (0) over the lip (0.5) to the foot (1)."""
    section, first, lip = profile()
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(section, axis=0), axis=1))]
    start, edge, end = length[4], length[lip], length[-1]
    v = lambda s: np.interp(s, (start, edge, end), (0.995, 0.5, 0.004))
    return turned(section, 104, lambda share, s: (share, v(s)))


def main():
    goods = Goods("bowl", GLAZES)
    # Glaze runs down both walls: to the foot outside, to the middle inside.
    run = lambda v: 0.30 * np.abs(v - 0.5) + 0.35 * bump(v, 0, 0.12) - 0.05
    pot = Pot([(0.5, 0.016)], 0.905, 30, run, lambda v: sstep(v, 0.06, 0.30), seed=17)
    goods.add([body()], glazed(goods, pot, GLAZES, 0.52, 0.31))
    goods.save(reach=0.12)


if __name__ == "__main__":
    main()
