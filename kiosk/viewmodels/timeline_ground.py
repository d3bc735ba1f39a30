"""What the axis itself shows: its ticks, the periods under it, and all of time on the overview."""

import math
from collections.abc import Iterator

from kiosk.content.exhibit import Standing
from kiosk.timeline import Axis, ticks
from kiosk.viewmodels.timeline_index import TimelineIndex
from kiosk.viewmodels.timeline_names import Names
from kiosk.viewmodels.timeline_rows import DotRow, PeriodRow, TickRow

#: The least distance of labelled ticks across and along the direction of reading, in targets.
TICK_GAP = 2.4
UPRIGHT_TICK_GAP = 1.4


def tick_rows(names: Names, first: float, last: float, scale: float) -> Iterator[TickRow]:
    """The ticks from day ``first`` to day ``last``, at ``scale`` px per day."""
    if last <= first:
        return
    gap = UPRIGHT_TICK_GAP if names.glass.vertical else TICK_GAP
    for tick in ticks(first, last, scale, gap * names.glass.target):
        if tick.major:
            label = names.tick(tick.unit, tick.year, tick.month, tick.day_of_month)
            yield TickRow(f"{tick.day:.0f}{tick.unit}", tick.day, label)
        else:
            yield TickRow(f"{tick.day:.0f}", tick.day, "")


def period_rows(names: Names, end: float) -> Iterator[PeriodRow]:
    """The periods; one that is open lasts to day ``end``."""
    timeline = names.index.timeline
    for period in timeline.periods:
        yield PeriodRow(
            period.id,
            period.title,
            float(period.start.first.toordinal()),
            float(period.end.last.toordinal() + 1) if period.end else end,
            period.tone,
        )
    later = names.index.since.days
    if names.glass.vertical and later:  # beside a level axis the labels themselves say it
        yield PeriodRow("since", timeline.since, later[0], end, "since")


def dot_rows(
    index: TimelineIndex, axis: Axis, length: float, gap: float, thread: str
) -> Iterator[DotRow]:
    """All of time on a strip of ``length`` px: what would stand nearer than ``gap`` is one dot.

    What the ``thread`` does not run through is faded; an empty one runs through all.
    """
    days = gap * (axis.last - axis.first) / length
    for group in index.beside_the_axis.groups(days, -math.inf, math.inf):
        yield DotRow(
            group.item.id,
            group.day,
            group.item.standing is Standing.PAGE,
            group.count > 1,
            bool(thread) and not index.runs_through(thread, group),
        )
