"""Where lights stand: seeded scatters of points along the exhibit's shapes. No Qt.

All lengths are in design units (1/3.614 mm: a pixel of a 24-inch 1080p screen); ``y`` grows
downward. The distributions are those of the look "Dawn": many tiny lights, few large ones.
"""

import math
from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple


class Light(NamedTuple):
    """One light: a person. ``radius`` is that of its core, ``strength`` its opacity, 0 to 1.

    A tuple, since a screen has thousands and a frozen dataclass takes three times as long to make.
    """

    x: float
    y: float
    radius: float
    strength: float
    tone: str


def size(random: Random, largest: float = 2.4, power: float = 2.9) -> float:
    """A core radius from 0.6 up to ``largest``; the higher the power, the rarer large ones."""
    return 0.6 + (largest - 0.6) * math.pow(random.random(), power)


def stars(seed: int, width: float, height: float, count: int) -> Iterator[Light]:
    """Faint lights strewn over a rectangle: people far away."""
    random = Random(seed)
    for _ in range(count):
        tone = random.choices(("sky", "protection", "empowerment"), (6, 3, 2))[0]
        yield Light(
            random.uniform(0, width),
            random.uniform(0, height),
            size(random, 1.5, 3.2),
            random.uniform(0.12, 0.5),
            tone,
        )


def arc(
    seed: int,
    centre: tuple[float, float],
    radii: tuple[float, float],
    count: int,
    spread: float = 90,
    reach: float = 78,
) -> Iterator[Light]:
    """The shelter: an upper half-ellipse, tight at the crown and loose towards its ends.

    Args:
        seed: the same seed gives the same lights.
        centre: of the whole ellipse; the arc's ends stand at its height.
        radii: half the width, and the height of the crown above the centre.
        count: number of lights.
        spread: radial scatter at the ends; at the crown it is 6.
        reach: how far round from the crown the arc goes, in degrees.
    """
    random = Random(seed)
    for _ in range(count):
        turn = random.uniform(-1, 1)
        angle = math.radians(turn * reach)
        end = abs(turn)
        scatter = random.gauss(0, 0.5) * (6 + (spread - 6) * end**3)
        if random.random() < 0.4:
            scatter -= random.expovariate(1 / (18 + spread * 0.55))
        fade = 1 - 0.85 * end**4
        inside = max(0.25, 1 + min(0.0, scatter) / 190)
        yield Light(
            centre[0] + math.sin(angle) * (radii[0] + scatter),
            centre[1] - math.cos(angle) * (radii[1] + scatter),
            size(random, 3.0),
            random.uniform(0.55, 1.0) * fade * inside,
            "protection",
        )


def bell(centre: float, crest: float, foot: float, width: float) -> Callable[[float], float]:
    """The outline of the hill: height y at x, a Gaussian bell of standard width ``width``."""

    def ridge(x: float) -> float:
        return foot - (foot - crest) * math.exp(-(((x - centre) / width) ** 2) / 2)

    return ridge


def hill(
    seed: int, ridge: Callable[[float], float], span: tuple[float, float], depth: float, count: int
) -> Iterator[Light]:
    """The rising ground: 60 % of the lights on its ridge, the others falling away below it."""
    random = Random(seed)
    for _ in range(count):
        x = random.uniform(*span)
        on_ridge = random.random() < 0.6
        below = random.gauss(1, 4) if on_ridge else random.expovariate(1 / (depth * 0.3))
        if below > depth:
            continue
        strength = random.uniform(0.6, 1.0) if on_ridge else random.uniform(0.25, 0.8)
        tone = "dignity" if on_ridge and random.random() < 0.25 else "empowerment"
        yield Light(x, ridge(x) + below, size(random, 2.6), strength, tone)


def stream(
    seed: int,
    course: Callable[[float], tuple[float, float]],
    width: Callable[[float], float],
    count: int,
    tones: tuple[str, ...],
    upright: bool = False,
) -> Iterator[Light]:
    """Lights along a course, asked with 0 at its spring to 1 at its mouth.

    Args:
        seed: the same seed gives the same lights.
        course: the middle of the stream.
        width: its standard width.
        count: number of lights.
        tones: of which each light takes one.
        upright: the stream runs from top to bottom, so that it scatters sideways.
    """
    random = Random(seed)
    for _ in range(count):
        along = random.random()
        x, y = course(along)
        off, drift = random.gauss(0, 1), random.gauss(0, 3)
        aside = off * width(along)
        yield Light(
            x + (aside if upright else drift),
            y + (drift if upright else aside),
            size(random, 2.6),
            random.uniform(0.35, 1.0) * math.exp(-off * off / 6),
            random.choice(tones),
        )


def gathering(seed: int, x: float, y: float, reach: float, count: int) -> Iterator[Light]:
    """A crowd gathered round a point on the ground at ``y``, thinning outward and upward."""
    random = Random(seed)
    for _ in range(count):
        side = random.gauss(0, reach * 0.42)
        rise = random.expovariate(1 / (reach * 0.33)) * math.exp(-abs(side) / reach)
        tone = random.choices(("candle", "empowerment", "sky"), (4, 3, 3))[0]
        yield Light(x + side, y - rise, size(random, 2.0, 2.6), random.uniform(0.3, 0.95), tone)


def road(
    seed: int, course: Callable[[float], tuple[float, float]], half_width: float, count: int
) -> Iterator[Light]:
    """Lights on a road into the distance: wide and large where it begins, narrow where it ends."""
    random = Random(seed)
    for _ in range(count):
        along = random.random() ** 0.9
        x, y = course(along)
        half = half_width * ((1 - along) ** 0.8 + 0.09)
        radius = 0.6 + 2.0 * random.random() ** 2.6 * (1.15 - along)
        x, y = x + random.gauss(0, 0.62) * half, y + random.gauss(0, 3)
        yield Light(x, y, radius, random.uniform(0.45, 1.0), "dignity")


def rows(centre: float, top: float, width: float, height: float, count: int) -> Iterator[Light]:
    """Listening rows: ``count`` nested arcs of lights, hanging below one speaker at ``centre``."""
    for row in range(count):
        depth = row / (count - 1)
        half = width / 2 * (0.62 + 0.38 * math.sin(math.pi * (0.28 + 0.5 * depth)))
        sag = height * (0.16 + 0.06 * depth)
        seats = 15 + row
        for seat in range(seats):
            turn = (seat + 0.5) / seats * 2 - 1
            y = top + (height - sag) * depth + sag * (1 - turn * turn)
            if depth > 0.6 and abs(turn) > 1.35 - 0.5 * depth:
                continue
            yield Light(centre + turn * half, y, 1.6 + 0.8 * depth, 0.7 + 0.3 * depth, "candle")


def half_sun(count: int) -> list[tuple[float, float]]:
    """``count`` seats in a half-disc of radius 1 standing on y = 0, ordered from left to right.

    Rings are a constant distance apart and seats share the rings by their length, so that each
    light has the same room: a fair picture of a number.
    """
    rings = max(1, round(math.sqrt(count / 2.05)))
    lengths = [ring + 1.0 for ring in range(rings)]
    shares = [max(1, round(count * length / sum(lengths))) for length in lengths]
    shares[-1] += count - sum(shares)
    seats = [
        (math.pi * (seat / (share - 1) if share > 1 else 0.5), (ring + 1) / rings)
        for ring, share in enumerate(shares)
        for seat in range(share)
    ]
    seats.sort(key=lambda seat: (seat[0], seat[1]))
    return [(-math.cos(angle) * radius, -math.sin(angle) * radius) for angle, radius in seats]
