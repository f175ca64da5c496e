"""Sofa for two, of the lounge chair's family.

    blender -b --python-exit-code 1 --python modeling/sofa.py

Writes raw/sofa.glb.
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts.lounge import write_lounge

COLOURS = dict(wool="#dcd2c0", moss="#74755f", ink="#484e58")

if __name__ == "__main__":
    write_lounge("sofa", COLOURS, half=0.64, seats=2, fine=27)
