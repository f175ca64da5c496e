"""Stoneware vase, thrown in one piece: full shoulder, narrow neck, flared lip; glazed but for its foot.

    blender -b --python-exit-code 1 --python modeling/vase.py

Writes raw/vase.glb.  Metres, z up.
"""

import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts.glaze import CELADON, SHELL, TENMOKU, Pot, glazed
from parts.goods import Goods
from parts.surface import smooth_path, turned

GLAZES = dict(celadon=(CELADON, 0.13), tenmoku=(TENMOKU, 0.16), shell=(SHELL, 0.34))
RINGS = 31

# Radius and height of the outside, foot to lip, metres.
OUTSIDE = [
    (0.0520, 0.0035), (0.0580, 0.0230), (0.0830, 0.0800), (0.1030, 0.1370), (0.1075, 0.1730),
    (0.0985, 0.2110), (0.0720, 0.2420), (0.0440, 0.2610), (0.0335, 0.2800), (0.0345, 0.2990),
    (0.0430, 0.3140),
]  # fmt: skip
THICK = 0.0052  # of the wall


def profile():
    """(radius and height of the whole section, from the middle of the foot over the lip to the inside)"""
    pad = [(x, 0, z) for x, z in OUTSIDE]
    outside = smooth_path(pad, 96)[:, [0, 2]]
    along = np.gradient(outside, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    inward = np.stack([-along[:, 1], along[:, 0]], 1)
    inside = (outside + inward * THICK)[::-1]
    inside = inside[inside[:, 1] > 0.16]  # deeper nobody sees; a floor closes it
    # The lip is rounded between both.
    a, b = outside[-1], inside[0]
    angle = np.linspace(0, np.pi, 9)[1:-1, None]
    middle, half, up = (a + b) / 2, (a - b) / 2, along[-1] * THICK * 0.55
    lip = middle + half * np.cos(angle) + up * np.sin(angle)
    foot = [(0, 0.0045), (0.030, 0.0042), (0.0405, 0.0032), (0.0425, 0.0006), (0.0440, 0.0)]
    foot += [(0.0485, 0.0), (0.0505, 0.0008)]
    return np.concatenate([foot, outside, lip, inside, [(0, inside[-1, 1])]]), len(foot), len(outside)


def body():
    """The pot as one piece; v runs over the outside from the lip's inner edge to the foot."""
    section, foot, outside = profile()
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(section, axis=0), axis=1))]
    start, lip = length[foot], length[foot + outside + 6]
    v = lambda s: 1 - np.clip((s - start) / (lip - start), 0, None) * 0.93 - 0.035
    # Below the foot the picture's last rows repeat; inside, the glaze of the upper wall comes back.
    fold = lambda s: np.where(s < start, 0.99, np.where(s > lip, 0.05 + (s - lip) * 1.2, v(s)))
    return turned(section, 92, lambda share, s: (share, fold(s)))


def main():
    goods = Goods("vase", GLAZES)
    pot = Pot([(0.045, 0.018)], 0.930, RINGS, lambda v: 0.25 * (v - 0.4))
    goods.add([body()], glazed(goods, pot, GLAZES, 0.60, 0.40))
    goods.save(reach=0.14)


if __name__ == "__main__":
    main()
