"""Where moments stand at one level: lanes beside a level axis, one column beside a vertical one.

Everything is laid out tile by tile, and a tile is the same whatever part of it is in view, so that
nothing changes while panning.
"""

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kiosk.content.exhibit import Moment, Standing
from kiosk.timeline import Axis, Group, Side, spread
from kiosk.viewmodels.timeline_names import Glass, Names
from kiosk.viewmodels.timeline_rows import MarkRow
from kiosk.viewmodels.timeline_words import Told, Words

#: Beside a vertical axis: the least distance of lights, in touch targets, tried from the finest,
#: and how far words may stand from their light.
UPRIGHT_GAPS = (0.36, 0.5, 0.7, 1.0)
UPRIGHT_REACH = 1.5
#: How far the last name may reach into the margin, as a part of it.
OVERHANG = 0.3
#: Nearer to a light of the page, in touch targets, there is no room for a number on another one.
NUMBER_ROOM = 0.8
#: With up to so many moments a whole level is one tile.
ONE_TILE = 60
_EVER = (-math.inf, math.inf)


@dataclass(frozen=True)
class Level:
    """A level of zoom on one glass."""

    names: Names
    axis: Axis
    level: int

    @cached_property
    def scale(self) -> float:
        """The least scale of the level, px per day."""
        return self.axis.scale(self.level)

    @property
    def _glass(self) -> Glass:
        return self.names.glass

    @cached_property
    def _at_once(self) -> bool:
        """Whether all of the level is one tile."""
        return self.names.index.count() <= ONE_TILE

    def tiles(self, first: float, last: float) -> range:
        """The tiles that hold the days from ``first`` to ``last``."""
        return range(1) if self._at_once else self.axis.tiles(self.level, first, last)

    @property
    def sides(self) -> range:
        """The sides of the axis, each laid out by itself: above and below, or one beside it."""
        return range(1 if self._glass.vertical else 2)

    def rows(self, tile: int, side: int) -> list[MarkRow]:
        """The marks of a tile on one side of the axis, in the order of time."""
        first, last = _EVER if self._at_once else self.axis.tile(self.level, tile)
        if self._glass.vertical:
            return self._upright(first, last)
        return self._below(first, last) if side else self._above(first, last)

    def year_room(self, rows: Sequence[MarkRow]) -> float:
        """How wide years are beside a vertical axis, px.

        Those of ``rows`` or, where these are not all of the level, the widest that there could be,
        lest the names jump while panning.
        """
        if not self._glass.vertical:
            return 0.0
        years = {row.year for row in rows} if self._at_once else {self.names.all_years()}
        return max(map(self.names.year_width, years), default=0.0)

    def _place(self, day: float) -> float:
        return (day - self.axis.first) * self.scale

    # -- beside a level axis ------------------------------------------------------------------

    def _above(self, first: float, last: float) -> list[MarkRow]:
        return self._side(self.names.index.above, self._glass.lanes_above, first, last)

    def _below(self, first: float, last: float) -> list[MarkRow]:
        index, gap = self.names.index, self._glass.target / self.scale
        pages = [group.day for group in index.above.groups(gap, first - gap, last + gap)]
        return self._side(index.below, self._glass.lanes_below, first, last, pages)

    def _side(
        self,
        side: Side[Moment],
        lanes: int,
        first: float,
        last: float,
        pages: Sequence[float] | None = None,
    ) -> list[MarkRow]:
        """One side of the axis; ``pages`` are the days of the page's lights where it has none."""
        gap = self._glass.target / self.scale
        groups = side.groups(gap, first, last)
        beyond = side.groups(gap, last, last + self._glass.longest / self.scale)
        end = self._place(self.axis.last)
        told = Words(
            self.names,
            groups,
            [self._place(group.day) for group in groups],
            large=pages is None,
            lanes=lanes,
            end=end + OVERHANG * self.axis.padding,
            wall=self._place(beyond[0].day) if beyond else end + self.axis.padding,
        ).told()
        room = NUMBER_ROOM * gap
        return [
            self._row(group, each, crowded=_nearest(pages or (), group.day) < room)
            for group, each in zip(groups, told, strict=True)
        ]

    # -- beside a vertical axis ---------------------------------------------------------------

    def _upright(self, first: float, last: float) -> list[MarkRow]:
        """All words in one column, moved apart where they collide."""
        target, side = self._glass.target, self.names.index.beside_the_axis
        for gap in UPRIGHT_GAPS if self._at_once else UPRIGHT_GAPS[-1:]:
            groups = side.groups(gap * target / self.scale, first, last)
            wanted = [self._place(group.day) for group in groups]
            places = spread(wanted, target, *self._bounds(first, last))
            shifts = [place - light for place, light in zip(places, wanted, strict=True)]
            if max(map(abs, shifts), default=0) <= UPRIGHT_REACH * target:
                break
        names = self.names
        return [
            self._row(group, Told(0, names.year(group), names.name(group, math.inf)), shift)
            for group, shift in zip(groups, shifts, strict=True)
        ]

    def _bounds(self, first: float, last: float) -> tuple[float, float]:
        """Where the first row of a tile and the last may stand: half a row from the next tile's."""
        half = self._glass.target / 2
        start = self._place(first) + half if math.isfinite(first) else 0.0
        end = self._place(last) - half if math.isfinite(last) else self._place(self.axis.last)
        return start, end

    # -- rows ---------------------------------------------------------------------------------

    def _row(
        self, group: Group[Moment], told: Told, shift: float = 0.0, crowded: bool = False
    ) -> MarkRow:
        start, until = group.span
        return MarkRow(
            key=group.item.id,
            day=group.day,
            start=start,
            until=until,
            page=group.item.standing is Standing.PAGE,
            since=self.names.index.is_since(group),
            lane=told.lane or 0,
            shift=shift,
            labelled=told.lane is not None,
            crowded=crowded,
            count=group.count,
            year=told.year,
            label=told.name,
            spoken=self.names.spoken(group),
            group=group,
        )


def _nearest(days: Sequence[float], day: float) -> float:
    """How far the nearest of some days, in ascending order, is from a day; infinite: none."""
    at = bisect_left(days, day)
    return min((abs(each - day) for each in days[max(0, at - 1) : at + 1]), default=math.inf)
