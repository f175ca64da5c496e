"""Lounge chair.

    blender -b --python-exit-code 1 --python modeling/armchair.py

Writes raw/armchair.glb.
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts.lounge import write_lounge

COLOURS = dict(sage="#a2aa8e", clay="#a4624a", wool="#dcd2c0")

if __name__ == "__main__":
    write_lounge("armchair", COLOURS, half=0.335, seats=1, fine=44)
