"""Lights on their way: from where hands have drawn them into a shape, or from shape to shape.

No Qt. Lengths are in design units (1/3.614 mm); ``y`` grows downward.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import NamedTuple

from kiosk.scene.outlines import Outlines
from kiosk.scene.scatter import Light

Point = tuple[float, float]

#: The last light sets out when this part of the time is over.
LATEST = 0.45
#: The arc is met from here to the other side, in degrees from the horizon; the hill within so many
#: standard widths.
ARC_FOOT = 14.0
HILL_REACH = 1.7
SCATTER = 7.0
#: Lights that go each way when the two shapes strengthen each other.
EXCHANGED = 64


class Flight(NamedTuple):
    """One light's way. ``delay`` is the part of the time for which it waits."""

    light: Light
    goal: Point
    delay: float


def gather(trail: Sequence[Light], shape: str, outlines: Outlines) -> list[Flight]:
    """The lights that hands have left, into the shape that they drew; without one they go out."""
    random = Random(len(trail))
    lights = sorted(trail, key=lambda light: light.x)
    goals: Iterable[Point] = ((light.x, light.y) for light in lights)
    if shape:
        tone = "protection" if shape == "arc" else "empowerment"
        lights = [light._replace(tone=tone) for light in lights]
        goals = along(shape, len(lights), outlines, random)
    return [
        Flight(light, goal, random.uniform(0, LATEST))
        for light, goal in zip(lights, goals, strict=True)
    ]


def exchange(outlines: Outlines) -> list[Flight]:
    """What each shape gives the other: lights that rise from the hill, and that come down to it."""
    random = Random(2003)
    arc = list(along("arc", EXCHANGED, outlines, random))
    hill = list(along("hill", EXCHANGED, outlines, random))
    return [
        Flight(Light(*start, random.uniform(1.4, 3.0), 0.9, tone), goal, random.uniform(0, LATEST))
        for starts, goals, tone in ((hill, arc, "empowerment"), (arc, hill, "protection"))
        for start, goal in zip(starts, goals, strict=True)
    ]


def along(shape: str, count: int, outlines: Outlines, random: Random) -> Iterator[Point]:
    """So many places along a shape, from left to right."""
    for number in range(count):
        part = (number + 0.5) / count
        aside = random.gauss(0, SCATTER)
        if shape == "arc":
            angle = math.radians(180 - ARC_FOOT - (180 - 2 * ARC_FOOT) * part)
            x = outlines.centre[0] + math.cos(angle) * (outlines.radii[0] + aside)
            yield x, outlines.centre[1] - math.sin(angle) * (outlines.radii[1] + aside)
        else:
            x = outlines.centre[0] + (2 * part - 1) * HILL_REACH * outlines.sigma
            yield x, outlines.ridge(x) + abs(aside)


def flown(flights: Iterable[Flight], time: float) -> Iterator[Light]:
    """The lights on their way at a time from 0 to 1; each goes out as it arrives."""
    for light, (x, y), delay in flights:
        part = max(0.0, min(1.0, (time - delay) / (1 - LATEST)))
        eased = part * part * (3 - 2 * part)
        yield light._replace(
            x=light.x + (x - light.x) * eased,
            y=light.y + (y - light.y) * eased,
            strength=light.strength * (1 - part**3),
        )
