"""The two demo shoppers: bodies (shape keys) and colours (sRGB, 0..1)."""

import numpy as np


def rgb(*c):
    return np.array(c, float) / 255


def linear(c):
    """sRGB to the linear colour that glTF factors want."""
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


PEOPLE = dict(
    woman=dict(
        p=dict(female=1.0),
        skin=rgb(222, 174, 150),
        lip=rgb(188, 104, 100),
        hair=rgb(92, 56, 36),
        iris=rgb(96, 66, 38),
        top=rgb(88, 124, 146),
        bottom=rgb(92, 98, 116),
        shoe=rgb(228, 224, 216),
        blush=0.17,
    ),
    man=dict(
        p=dict(male=1.0, shoulder=0.35, muscle=0.25),
        skin=rgb(146, 102, 78),
        lip=rgb(134, 78, 66),
        hair=rgb(38, 30, 27),
        iris=rgb(70, 44, 26),
        top=rgb(126, 142, 120),
        bottom=rgb(62, 74, 100),
        shoe=rgb(222, 218, 210),
        blush=0.16,
    ),
)
