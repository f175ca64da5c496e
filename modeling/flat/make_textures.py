"""Every texture of the flat, computed.

python3 modeling/flat/make_textures.py [floor rug]
"""

import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from flat.surfaces import ORM
from flat.textures import art, cloth, surfaces
from flat.textures.store import save
from parts.run import words


def strip():
    save("plain-orm", np.array([[(1, rough, metal) for rough, metal in ORM.values()]], float))


MADE = [strip, surfaces.floor, surfaces.wood, surfaces.stone, surfaces.tile, surfaces.btile, surfaces.wall]
MADE += [cloth.fabric, cloth.rug, art.art, art.leaf]

for make in MADE:
    if not words() or make.__name__ in words():
        make()
