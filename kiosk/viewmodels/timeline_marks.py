"""Where moments stand at one scale: lanes beside a level axis, one column beside a vertical one."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.content.exhibit import Moment, Standing
from kiosk.timeline import Labels, Mark, Schedule, level, scale_of, spread
from kiosk.timeline import Moment as Placed
from kiosk.viewmodels.timeline_names import Glass, Names
from kiosk.viewmodels.timeline_rows import MarkRow

ABOVE, BELOW = "above", "below"
#: What came after the page gathers sooner than the rest: times the gap of the others.
SINCE_GAP = 2.4
#: Beside a vertical axis: the least distance of lights, in touch targets, tried from the finest,
#: and how far words may stand from their light.
UPRIGHT_GAPS = (0.36, 0.5, 0.7, 1.0)
UPRIGHT_REACH = 1.5
#: A name gives way to the year of a mark that is at most this much less important.
LIKE = 1
#: Up to how many shortened names are tried again.
FEW = 24
#: How far the last name may reach into the margin, as a part of it.
OVERHANG = 0.3


@dataclass(frozen=True, slots=True)
class Placing:
    """The moments from day ``first`` to ``last``, at ``scale`` px per day."""

    names: Names
    first: float
    last: float
    scale: float

    @property
    def _glass(self) -> Glass:
        return self.names.glass

    @property
    def _moments(self) -> Mapping[str, Moment]:
        return self.names.moments

    def rows(self) -> tuple[MarkRow, ...]:
        """The marks in the order of time."""
        return self._upright() if self._glass.vertical else self._level()

    def _marks_of(self, placed: list[Placed], labels: Labels) -> tuple[Mark, ...]:
        """Marks at the step's scale; the package's levels are coarser, so lengths are adapted."""
        nearest = level(self.scale)
        unit = scale_of(nearest) / self.scale
        extent = labels.cluster_extent
        fitted = Labels(labels.gap * unit, labels.lanes, lambda ids: extent(ids) * unit)
        return Schedule(
            (replace(each, extent=each.extent * unit) for each in placed), fitted
        ).marks(nearest)

    def _of(self, standing: Standing) -> list[Moment]:
        return [moment for moment in self._moments.values() if moment.standing is standing]

    def _placed(self, standing: Standing, side: str) -> list[Placed]:
        return [Placed(m.id, m.date.middle, m.importance, side, 0.0) for m in self._of(standing)]

    def _level(self) -> tuple[MarkRow, ...]:
        """Lanes of labels above and below a level axis."""
        since = self._gathered(SINCE_GAP * self._glass.target)
        placed = [
            *self._placed(Standing.PAGE, ABOVE),
            *self._placed(Standing.CONTEXT, BELOW),
            *(Placed(m.lead, m.day, m.importance, BELOW, 0.0) for m in since.values()),
        ]
        short = self._shortened(placed, since)
        return tuple(
            self._row(replace(mark, ids=_whole(mark.ids, since)), 0.0, bool(short & set(mark.ids)))
            for mark in self._stacked(placed, since, short)
        )

    def _shortened(self, placed: list[Placed], since: dict[str, Mark]) -> frozenset[str]:
        """The leads of the marks that tell their year and not their name.

        What finds no lane with its name tries it with its year alone; then the name before it may
        shrink to its year as well, so that both are told. At last the names that have room after
        all return, the most important first.
        """
        short: frozenset[str] = frozenset()
        marks = self._stacked(placed, since, short)
        while tight := (_hidden(marks) - short) or (_in_the_way(marks, self.scale) - short):
            short |= tight
            marks = self._stacked(placed, since, short)
        if len(short) > FEW:
            return short
        for lead in sorted(short, key=lambda id_: (-self._moments[id_].importance, id_)):
            longer = self._stacked(placed, since, short - {lead})
            if _hidden(longer) <= _hidden(marks):
                short, marks = short - {lead}, longer
        return short

    def _stacked(
        self, placed: list[Placed], since: dict[str, Mark], short: frozenset[str]
    ) -> tuple[Mark, ...]:
        """The marks in their lanes when the ``short`` ones tell no name."""
        glass = self._glass
        at = {each.id: each for each in placed}

        def extent(ids: tuple[str, ...]) -> float:
            large = at[ids[0]].side == ABOVE
            day = (at[ids[0]].day + at[ids[-1]].day) / 2
            lead = max(ids, key=lambda id_: at[id_].importance)
            members = _whole(ids, since)
            named = "" if short & set(ids) else self._named(members, lead, day)
            return self.names.extent(members, named, large)

        lanes = {ABOVE: glass.lanes_above, BELOW: glass.lanes_below}
        sized = [replace(each, extent=extent((each.id,))) for each in placed]
        return self._marks_of(sized, Labels(glass.target, lanes, extent))

    def _upright(self) -> tuple[MarkRow, ...]:
        """Beside a vertical axis all words stand in one column, moved apart where they collide."""
        glass, scale, origin = self._glass, self.scale, self.first
        whole = (self.last - origin) * scale
        for gap in UPRIGHT_GAPS:
            since = self._gathered(gap * SINCE_GAP * glass.target)
            placed = [
                *self._placed(Standing.PAGE, ABOVE),
                *self._placed(Standing.CONTEXT, ABOVE),
                *(Placed(m.lead, m.day, m.importance, ABOVE, 0.0) for m in since.values()),
            ]
            marks = self._marks_of(placed, Labels(gap * glass.target))
            wanted = [(mark.day - origin) * scale for mark in marks]
            rows = spread(wanted, glass.target, 0, whole)
            shifts = [row - place for row, place in zip(rows, wanted, strict=True)]
            if max(map(abs, shifts), default=0) <= UPRIGHT_REACH * glass.target:
                break
        return tuple(
            self._row(replace(mark, ids=_whole(mark.ids, since), labelled=True), shift, False)
            for mark, shift in zip(marks, shifts, strict=True)
        )

    def _gathered(self, gap: float) -> dict[str, Mark]:
        """What came after the page, by itself, so that it never joins the page's own moments."""
        placed = self._placed(Standing.SINCE, BELOW)
        return {mark.lead: mark for mark in self._marks_of(placed, Labels(gap))}

    def _named(self, ids: tuple[str, ...], lead: str, day: float) -> str:
        """The name with which a mark ends before the glass does when all of the range is shown."""
        end = math.inf
        if not self._glass.vertical:
            end = (self.last - day) * self.scale + OVERHANG * self._glass.padding
        return self.names.name(ids, lead, end)

    def _row(self, mark: Mark, shift: float, short: bool) -> MarkRow:
        moments = [self._moments[id_] for id_ in mark.ids]
        return MarkRow(
            key=mark.lead,
            day=mark.day,
            start=mark.first_day,
            until=mark.last_day,
            page=any(moment.standing is Standing.PAGE for moment in moments),
            since=all(moment.standing is Standing.SINCE for moment in moments),
            lane=mark.lane,
            shift=shift,
            labelled=mark.labelled,
            count=len(moments),
            year=self.names.year(mark.ids),
            label="" if short else self._named(mark.ids, mark.lead, mark.day),
            spoken=self.names.spoken(mark.ids),
            ids=mark.ids,
        )


def _hidden(marks: tuple[Mark, ...]) -> frozenset[str]:
    """The leads of the marks that are only lights."""
    return frozenset(mark.lead for mark in marks if not mark.labelled)


def _in_the_way(marks: tuple[Mark, ...], scale: float) -> frozenset[str]:
    """The marks whose names hide a year of like importance: the nearest before each hidden one."""
    found: set[str] = set()
    last: dict[str, Mark] = {}
    for mark in marks:
        if mark.labelled:
            last[mark.side] = mark
        elif (before := last.get(mark.side)) and _covers(before, mark, scale):
            found.add(before.lead)
    return frozenset(found)


def _covers(before: Mark, mark: Mark, scale: float) -> bool:
    """Whether a name lies over a mark that is not much less important."""
    alike = mark.importance >= before.importance - LIKE
    return alike and before.day + before.extent / scale > mark.day


def _whole(ids: tuple[str, ...], since: dict[str, Mark]) -> tuple[str, ...]:
    """The ids with those of gathered marks in the place of their leads."""
    return tuple(each for id_ in ids for each in (since[id_].ids if id_ in since else (id_,)))
