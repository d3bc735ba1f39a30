"""What a visitor sees at one zoom: marks and clusters, and which labels stand in which lane.

Everything is decided by the level of zoom alone, never by the part that is in view, so that
nothing changes while panning.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from kiosk.timeline.axis import scale_of


@dataclass(frozen=True, slots=True)
class Moment:
    """Something to place on one side of the axis.

    ``extent`` is the length in px that its label needs along the axis, from its stem onward; the
    greater its ``importance``, the later it gives way.
    """

    id: str
    day: float
    importance: int
    side: str
    extent: float


@dataclass(frozen=True, slots=True)
class Mark:
    """One moment, or several that stand too close to be told apart.

    ``lane`` 0 is nearest to the axis. A mark that is not ``labelled`` is only a light on it.
    """

    ids: tuple[str, ...]
    lead: str
    day: float
    first_day: float
    last_day: float
    importance: int
    side: str
    extent: float
    lane: int = 0
    labelled: bool = True


def _no_extent(_ids: tuple[str, ...]) -> float:
    return 0.0


@dataclass(frozen=True, slots=True)
class Labels:
    """The rules of a layout.

    Attributes:
        gap: least distance of two marks on one side, px: a touch target.
        lanes: how many lanes of labels each side has.
        cluster_extent: the length that the label of a cluster needs, px, by its moments' ids.
    """

    gap: float
    lanes: Mapping[str, int] = field(default_factory=dict)
    cluster_extent: Callable[[tuple[str, ...]], float] = _no_extent


class Schedule:
    """Moments in the order of time, laid out once per level of zoom."""

    def __init__(self, moments: Iterable[Moment], labels: Labels) -> None:
        """Sort the moments; layouts are made when asked for.

        Raises:
            ValueError: two moments have the same id.
        """
        self._moments = sorted(moments, key=lambda moment: (moment.day, moment.id))
        self._labels = labels
        self._laid: dict[int, tuple[Mark, ...]] = {}
        self._days: dict[int, list[float]] = {}
        self.ids = tuple(moment.id for moment in self._moments)
        if len(set(self.ids)) != len(self.ids):
            raise ValueError("two moments have the same id")

    def marks(self, level: int) -> tuple[Mark, ...]:
        """All marks at a level of zoom, in the order of time."""
        if level not in self._laid:
            self._laid[level] = self._lay_out(scale_of(level))
            self._days[level] = [mark.day for mark in self._laid[level]]
        return self._laid[level]

    def visible(self, level: int, first_day: float, last_day: float) -> tuple[Mark, ...]:
        """The marks that stand between two days."""
        marks, days = self.marks(level), self._days[level]
        return marks[bisect_left(days, first_day) : bisect_right(days, last_day)]

    def neighbour(self, id_: str, step: int) -> str:
        """The moment ``step`` places later or, if negative, earlier; the ends hold.

        Raises:
            ValueError: there is no such moment.
        """
        at = self.ids.index(id_) + step
        return self.ids[max(0, min(at, len(self.ids) - 1))]

    def _lay_out(self, scale: float) -> tuple[Mark, ...]:
        sides = {moment.side for moment in self._moments}
        marks = [mark for side in sides for mark in self._lay_out_side(side, scale)]
        return tuple(sorted(marks, key=lambda mark: (mark.day, mark.side)))

    def _lay_out_side(self, side: str, scale: float) -> list[Mark]:
        gap = self._labels.gap / scale
        marks: list[Mark] = []
        for moment in self._moments:
            if moment.side == side:
                marks.append(_alone(moment))
                while len(marks) > 1 and marks[-1].day - marks[-2].day < gap:
                    later = marks.pop()
                    marks[-1] = _together(marks[-1], later)
        extent = self._labels.cluster_extent
        sized = [
            replace(mark, extent=extent(mark.ids)) if len(mark.ids) > 1 else mark for mark in marks
        ]
        return _stack(sized, scale, self._labels.lanes.get(side, 1))


def _alone(moment: Moment) -> Mark:
    return Mark(
        ids=(moment.id,),
        lead=moment.id,
        day=moment.day,
        first_day=moment.day,
        last_day=moment.day,
        importance=moment.importance,
        side=moment.side,
        extent=moment.extent,
    )


def _together(earlier: Mark, later: Mark) -> Mark:
    """The cluster of two neighbours: it stands in the middle, led by the most important."""
    chief = later if later.importance > earlier.importance else earlier
    return Mark(
        ids=earlier.ids + later.ids,
        lead=chief.lead,
        day=(earlier.first_day + later.last_day) / 2,
        first_day=earlier.first_day,
        last_day=later.last_day,
        importance=chief.importance,
        side=earlier.side,
        extent=0.0,
    )


def _stack(marks: list[Mark], scale: float, lanes: int) -> list[Mark]:
    """Give each label its lane, or take it away.

    A label runs onward from its stem, and stems rise from the axis: a later stem within a label's
    length must end below it. So, from the last mark to the first, each label goes one lane above
    the highest that it passes over. Where lanes run out, the less important of the two gives way.
    """
    if not lanes:
        return [replace(mark, lane=0, labelled=False) for mark in marks]
    lane: list[int | None] = [None] * len(marks)
    for at in reversed(range(len(marks))):
        lane[at] = 0
        while (height := _lane_above(marks, lane, at, scale)) >= lanes:
            rival = _highest(marks, lane, at, scale)
            if marks[rival].importance >= marks[at].importance:
                lane[at] = None
                break
            lane[rival] = None
            _settle(marks, lane, at + 1, rival, scale)
        else:
            lane[at] = height
    return [
        replace(mark, lane=0 if height is None else height, labelled=height is not None)
        for mark, height in zip(marks, lane, strict=True)
    ]


def _passed(marks: list[Mark], lane: list[int | None], at: int, scale: float) -> list[int]:
    """The labelled marks whose stems stand within the length of a mark's label."""
    end = marks[at].day + marks[at].extent / scale
    found = []
    for later in range(at + 1, len(marks)):
        if marks[later].day >= end:
            break
        if lane[later] is not None:
            found.append(later)
    return found


def _lane_above(marks: list[Mark], lane: list[int | None], at: int, scale: float) -> int:
    return 1 + max((lane[each] or 0 for each in _passed(marks, lane, at, scale)), default=-1)


def _highest(marks: list[Mark], lane: list[int | None], at: int, scale: float) -> int:
    return max(_passed(marks, lane, at, scale), key=lambda each: lane[each] or 0)


def _settle(marks: list[Mark], lane: list[int | None], first: int, last: int, scale: float) -> None:
    """Let the labels between two marks sink to the lowest lanes that are now free to them."""
    for at in reversed(range(first, last)):
        if lane[at] is not None:
            lane[at] = _lane_above(marks, lane, at, scale)
