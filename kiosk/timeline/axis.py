"""The axis: from days to lengths and back, and the levels of zoom."""

import math
from dataclasses import dataclass

#: Zoom levels per doubling. A layout holds for a whole level, so that it is the same at the same
#: zoom and changes four times per doubling at the most.
LEVELS_PER_OCTAVE = 4


@dataclass(frozen=True, slots=True)
class Axis:
    """A stretch of time laid out: the day at length 0, and the scale in px per day."""

    origin: float
    scale: float

    def at(self, day: float) -> float:
        """Where a day stands, px."""
        return (day - self.origin) * self.scale

    def day(self, length: float) -> float:
        """The day that stands at a length, px."""
        return self.origin + length / self.scale

    def zoomed(self, factor: float, about: float) -> "Axis":
        """The axis stretched by ``factor``, the day at ``about`` px staying where it is."""
        held = self.day(about)
        scale = self.scale * factor
        return Axis(held - about / scale, scale)


def fit(start: float, end: float, length: float) -> Axis:
    """The axis that shows the days from ``start`` to ``end`` in ``length`` px.

    Raises:
        ValueError: the days or the length are no stretch.
    """
    if end <= start or length <= 0:
        raise ValueError(f"days {start} to {end} do not fit in {length} px")
    return Axis(start, length / (end - start))


def level(scale: float) -> int:
    """The zoom level of a scale in px per day: the nearest one below."""
    return math.floor(math.log2(scale) * LEVELS_PER_OCTAVE + 1e-9)


def scale_of(level: int) -> float:
    """The least scale of a zoom level, px per day: what fits there fits all through the level."""
    return float(2.0 ** (level / LEVELS_PER_OCTAVE))
