"""The words of one side of a level axis: who tells its name, who only its year, and who neither."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kiosk.content.exhibit import Moment
from kiosk.timeline import Group, Label, stack
from kiosk.viewmodels.timeline_names import Names

#: A name gives way to the year of a mark that is at most this much less important.
LIKE = 1
#: How many shortened names are tried again.
TRIALS = 8


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a group: its lane, counted from the axis (None: nothing), year and name."""

    lane: int | None
    year: str
    name: str


UNTOLD = Told(None, "", "")


@dataclass(frozen=True)
class Words:
    """Groups in the order of their places, and the room that their words have.

    ``places`` are px along the axis; ``large`` years are set in the larger type. Names are chosen
    to end before ``end``, and nothing reaches past the ``wall``, both px.
    """

    names: Names
    groups: Sequence[Group[Moment]]
    places: Sequence[float]
    large: bool
    lanes: int
    end: float
    wall: float

    def told(self) -> list[Told]:
        """What is told of each group, none over another.

        What finds no lane with its name tries it with its year alone; then the name before it may
        shrink to its year as well, so that both are told. At last the names that have room after
        all return, the most important first.
        """
        short: frozenset[int] = frozenset()
        lanes = self._stacked(short)
        while tight := (_hidden(lanes) | self._in_the_way(short, lanes)) - short:
            short |= tight
            lanes = self._stacked(short)
        ranked = sorted(short, key=lambda at: (-self.groups[at].item.importance, at))
        for at in ranked[:TRIALS]:
            longer = self._stacked(short - {at})
            if _hidden(longer) <= _hidden(lanes):
                short, lanes = short - {at}, longer
        return [
            Told(lane, self._years[at], "" if at in short else self._named[at])
            if lane is not None
            else UNTOLD
            for at, lane in enumerate(lanes)
        ]

    @cached_property
    def _years(self) -> list[str]:
        return [self.names.year(group) for group in self.groups]

    @cached_property
    def _named(self) -> list[str]:
        return [
            self.names.name(group, self.end - place)
            for group, place in zip(self.groups, self.places, strict=True)
        ]

    @cached_property
    def _whole(self) -> list[Label]:
        return self._labels(self._named)

    @cached_property
    def _bare(self) -> list[Label]:
        return self._labels([""] * len(self.groups))

    def _labels(self, named: Sequence[str]) -> list[Label]:
        return [
            Label(place, self.names.extent(year, name, self.large), group.item.importance)
            for group, place, year, name in zip(
                self.groups, self.places, self._years, named, strict=True
            )
        ]

    def _cut(self, short: frozenset[int]) -> list[Label]:
        return [self._bare[at] if at in short else label for at, label in enumerate(self._whole)]

    def _stacked(self, short: frozenset[int]) -> list[int | None]:
        """The lanes when the ``short`` ones tell no name."""
        return stack(self._cut(short), self.lanes, self.wall)

    def _in_the_way(self, short: frozenset[int], lanes: list[int | None]) -> frozenset[int]:
        """The names that hide a year of like importance: the nearest before each."""
        labels = self._cut(short)
        found: set[int] = set()
        before: int | None = None
        for at, lane in enumerate(lanes):
            if lane is not None:
                before = at
            elif before is not None and _covers(labels[before], labels[at]):
                found.add(before)
        return frozenset(found)


def _hidden(lanes: list[int | None]) -> frozenset[int]:
    """The groups that are only lights."""
    return frozenset(at for at, lane in enumerate(lanes) if lane is None)


def _covers(before: Label, label: Label) -> bool:
    """Whether a name lies over a group that is not much less important."""
    return label.importance >= before.importance - LIKE and before.end > label.place
