"""Colours, linear."""


def hexc(code):
    """'rrggbb' (sRGB) as linear numbers."""
    c = [int(code[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    return tuple(v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in c)


WHITE, KWHITE, CEILING = hexc("f4f1ea"), hexc("e9e5dc"), hexc("f8f6f2")
ANTH, BLACK = hexc("2b2d2f"), hexc("1b1b1c")
SAGE = hexc("8f9a8b")
BRASS, STEEL = hexc("b08a4e"), hexc("c4c2bd")
# Times the wood's own light picture.
WALNUT, OAK, OAK_CH = (0.36, 0.24, 0.165), (0.80, 0.74, 0.66), (0.62, 0.50, 0.38)
# Times the cloth's.
LINEN, CLAY, TEAL, OCHRE = (0.86, 0.80, 0.71), (0.56, 0.26, 0.16), (0.12, 0.21, 0.22), (0.60, 0.40, 0.16)
