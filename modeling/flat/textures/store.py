"""Where textures are left for the bake and for packing."""

import os

import numpy as np

from parts.picture import save_png
from parts.run import RAW

OUT = os.path.join(RAW, "flat", "tex")


def save(name, a):
    """a: (height, width, 3) or (height, width), sRGB codes 0..1."""
    os.makedirs(OUT, exist_ok=True)
    if a.ndim == 2:
        a = np.repeat(a[..., None], 3, 2)
    save_png(a, "%s/%s.png" % (OUT, name))
