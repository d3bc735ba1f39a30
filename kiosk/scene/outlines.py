"""The concept's picture as geometry: where its shapes run, and which one a finger means. No Qt.

Lengths are in design units (1/3.614 mm); ``y`` grows downward.
"""

import math
from dataclasses import dataclass, field
from typing import NamedTuple

#: An outline is cut into so many parts.
PARTS = 12
#: How far beside an outline a finger may be (16 mm).
ASIDE = 58.0
#: Half of the least target (7.5 mm): how far from the person's light a finger means it.
NEAR = 27.1
#: The lights of people stand on the ridge, so far to each side (in parts of ``sigma``);
#: a finger means them so far above and below it.
PEOPLE_REACH, PEOPLE_ABOVE, PEOPLE_BELOW = 0.72, 40.0, 14.0
#: How far above its ridge the hill can be touched.
HILL_ABOVE = 30.0


class Place(NamedTuple):
    """Where the words of a shape stand, with room for a finger."""

    left: float
    top: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point is in it."""
        return 0 <= x - self.left <= self.width and 0 <= y - self.top <= self.height

    def distance(self, x: float, y: float) -> float:
        """From a point to its middle."""
        return math.dist((x, y), (self.left + self.width / 2, self.top + self.height / 2))


@dataclass(slots=True)
class Outlines:
    """The shapes: an upper half-ellipse, a bell, the person between, and the words beside them."""

    centre: tuple[float, float] = (0.0, 0.0)
    radii: tuple[float, float] = (1.0, 1.0)
    crest: float = 0.0
    rise: float = 1.0
    sigma: float = 1.0
    person: tuple[float, float] = (0.0, 0.0)
    places: dict[str, Place] = field(default_factory=dict)

    def ridge(self, x: float) -> float:
        """How high the hill is there: a ``y``."""
        return self.crest + self.rise * (
            1 - math.exp(-(((x - self.centre[0]) / self.sigma) ** 2) / 2)
        )

    def on_arc(self, x: float, y: float) -> int | None:
        """Which part of the arc a point is on; None: not on it."""
        across = (x - self.centre[0]) / self.radii[0]
        up = (self.centre[1] - y) / self.radii[1]
        off = abs(math.hypot(across, up) - 1) * min(self.radii)
        if off > ASIDE or up < 0.05:
            return None
        angle = math.atan2(up, across) / math.pi
        return min(PARTS - 1, int(angle * PARTS))

    def on_hill(self, x: float, y: float) -> int | None:
        """Which part of the hill's ridge a point is on; None: not on it."""
        along = (x - self.centre[0]) / (1.6 * self.sigma)
        if abs(along) >= 1:
            return None
        return int((along + 1) / 2 * PARTS) if abs(y - self.ridge(x)) <= ASIDE else None

    def shape_at(self, x: float, y: float) -> str:
        """The shape that a tap here means; empty: none."""
        if math.dist((x, y), self.person) <= NEAR:
            return "person"
        held = [shape for shape, place in self.places.items() if place.holds(x, y)]
        if held:
            return min(held, key=lambda shape: self.places[shape].distance(x, y))
        if self.on_arc(x, y) is not None:
            return "arc"
        above = self.ridge(x) - y
        aside = abs(x - self.centre[0]) / self.sigma
        if aside <= PEOPLE_REACH and -PEOPLE_BELOW <= above <= PEOPLE_ABOVE:
            return "people"
        return "hill" if above <= HILL_ABOVE else ""
