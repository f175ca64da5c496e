"""The hours that the flat is lit for: how its light is graded and how the viewer shows it."""

from typing import NamedTuple

RANGE = 4.0  # the brightest L that a light map holds


class Grade(NamedTuple):
    gain: float
    power: float  # of the irradiance: below 1 lifts shadows
    balance: float  # how much of the lamps' or the sky's tint is taken out
    knee: float  # where the shoulder begins
    top: float  # and what it never passes


GRADES = dict(day=Grade(2.9, 0.72, 0.8, 1.4, RANGE), evening=Grade(2.3, 0.62, 0.42, 0.7, 1.75))

HOURS = [
    dict(id="day", hour=14, exposure=1.0, emit=1.4, reflection=0.5, sky=dict(file="sky/day.webp", gain=1.75)),
    dict(id="evening", hour=20, exposure=1.0, emit=2.6, reflection=0.35, sky=dict(file="sky/evening.webp", gain=0.55)),
]
