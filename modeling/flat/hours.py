"""The hours that the flat is lit for: how its light is graded and how the viewer shows it."""

from typing import NamedTuple

RANGE = 4.0  # the brightest L that a light map holds


class Grade(NamedTuple):
    gain: float
    power: float  # of the irradiance: below 1 lifts shadows
    balance: float  # how much of the lamps' or the sky's tint is taken out
    white: tuple  # what the median is brought near
    knee: float  # where the shoulder begins
    top: float  # and what it never passes


GRADES = dict(
    day=Grade(1.55, 0.78, 0.85, (1.01, 1.0, 0.975), 1.0, 2.5),
    evening=Grade(1.75, 0.68, 0.50, (1.03, 1.0, 0.955), 0.7, 1.75),
)

HOURS = [
    dict(id="day", hour=14, exposure=1.0, emit=1.4, reflection=0.5, sky=dict(file="sky/day.webp", gain=1.75)),
    dict(id="evening", hour=20, exposure=1.0, emit=2.6, reflection=0.35, sky=dict(file="sky/evening.webp", gain=0.55)),
]
