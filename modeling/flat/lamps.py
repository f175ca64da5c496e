"""The lamps of the flat, put down beside what holds them."""

LAMPS = []


def lamp(kind, at, watts, warm=True, **options):
    """A light of Blender's `kind`; `options` are its settings, `rot` its Euler angles."""
    LAMPS.append((kind, tuple(at), watts, warm, options))
