"""Everything that stands, hangs and lies in the flat."""

from flat.furniture.bath import build_bath
from flat.furniture.bedroom import build_bedroom
from flat.furniture.ceiling import build_ceiling_lights
from flat.furniture.curtains import build_curtains
from flat.furniture.dining import dining
from flat.furniture.entry import build_entry
from flat.furniture.kitchen import kitchen
from flat.furniture.living import bookshelf, pictures, rug, tvwall
from flat.furniture.study import build_study
from flat.furniture.switches import build_switches
from flat.furniture.things import plant


def build_furniture():
    rug()
    tvwall()
    bookshelf()
    pictures()
    dining()
    kitchen()
    build_curtains()
    build_ceiling_lights()
    build_switches()
    plant("living", 5.36, 0.47, 1.75, 8)
    plant("living", 0.36, 0.42, 1.25, 3, 36, 0.22)
    build_entry()
    build_bath()
    build_bedroom()
    build_study()
