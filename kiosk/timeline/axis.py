"""The axis: a stretch of days on a length of glass, its levels of zoom, and its tiles.

A layout holds for a whole level, so that it is the same at the same zoom. Where there is much to
lay out it is made tile by tile, and a tile is the same whatever part of it is in view.
"""

import math
from dataclasses import dataclass

#: Levels of zoom per doubling.
LEVELS_PER_OCTAVE = 2
#: Lengths of the glass in a tile.
TILE = 1.5


@dataclass(frozen=True, slots=True)
class Axis:
    """The days from ``first`` to ``last`` on a glass of ``length`` px.

    When all are in view, ``padding`` px stay free at both ends.

    Raises:
        ValueError: the days or the length are no stretch.
    """

    first: float
    last: float
    length: float
    padding: float = 0.0

    def __post_init__(self) -> None:
        if self.last <= self.first or self.length <= 2 * self.padding:
            raise ValueError(f"days {self.first} to {self.last} do not fit in {self.length} px")

    @property
    def whole(self) -> float:
        """The scale at which all is in view, px per day."""
        return (self.length - 2 * self.padding) / (self.last - self.first)

    def level(self, scale: float) -> int:
        """The level of a scale in px per day: the nearest one below; 0 shows all."""
        return math.floor(math.log2(scale / self.whole) * LEVELS_PER_OCTAVE + 1e-6)

    def scale(self, level: int) -> float:
        """The least scale of a level, px per day: what fits there fits all through the level."""
        return self.whole * float(2.0 ** (level / LEVELS_PER_OCTAVE))

    def tiles(self, level: int, first: float, last: float) -> range:
        """The tiles that hold the days from ``first`` to ``last``."""
        days = self._tile_days(level)
        final = math.ceil((self.last - self.first) / days) - 1
        start, end = (math.floor((day - self.first) / days) for day in (first, last))
        return range(max(0, min(start, final)), max(0, min(end, final)) + 1)

    def tile(self, level: int, index: int) -> tuple[float, float]:
        """The days that a tile begins and ends with; the outermost hold all that is beyond."""
        days = self._tile_days(level)
        start, end = self.first + index * days, self.first + (index + 1) * days
        return start if index else -math.inf, end if end < self.last else math.inf

    def _tile_days(self, level: int) -> float:
        return TILE * self.length / self.scale(level)
