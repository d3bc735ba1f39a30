"""Ticks for any span from days to millennia, always on round dates of the calendar."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from enum import StrEnum

_YEAR = 365.2425


class Unit(StrEnum):
    """What a tick counts, and so how precisely its label names it."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis; a ``major`` one carries a label of its unit's precision."""

    day: float
    unit: Unit
    major: bool
    year: int
    month: int
    day_of_month: int


@dataclass(frozen=True, slots=True)
class Step:
    """Ticks every ``count`` units, ``days`` apart at the least; ``minor`` is the step between."""

    unit: Unit
    count: int
    days: float
    minor: tuple[Unit, int]


#: From fine to coarse. Every minor step divides its major one, so that labels stand on ticks.
STEPS = (
    Step(Unit.DAY, 1, 1, (Unit.DAY, 1)),
    Step(Unit.DAY, 5, 3, (Unit.DAY, 1)),
    Step(Unit.DAY, 15, 13, (Unit.DAY, 5)),
    Step(Unit.MONTH, 1, 28, (Unit.DAY, 15)),
    Step(Unit.MONTH, 3, 90, (Unit.MONTH, 1)),
    Step(Unit.YEAR, 1, 365, (Unit.MONTH, 3)),
    Step(Unit.YEAR, 5, 5 * 365, (Unit.YEAR, 1)),
    Step(Unit.YEAR, 10, 10 * 365, (Unit.YEAR, 5)),
    Step(Unit.YEAR, 50, 50 * 365, (Unit.YEAR, 10)),
    Step(Unit.YEAR, 100, 100 * 365, (Unit.YEAR, 50)),
    Step(Unit.YEAR, 500, 500 * 365, (Unit.YEAR, 100)),
    Step(Unit.YEAR, 1000, 1000 * 365, (Unit.YEAR, 500)),
)


def ticks(start: float, end: float, scale: float, gap: float) -> tuple[Tick, ...]:
    """The ticks between two days, in order.

    Args:
        start: first day.
        end: last day.
        scale: px per day.
        gap: least distance of labelled ticks, px.

    Raises:
        ValueError: the span is empty, or the scale or gap is not positive.
    """
    if end <= start or scale <= 0 or gap <= 0:
        raise ValueError(f"no ticks from day {start} to {end} at {scale} px a day, {gap} px apart")
    step = next((step for step in STEPS if step.days * scale >= gap), STEPS[-1])
    first, last = max(start, 1.0), min(end, float(date.max.toordinal()))
    majors = {day.toordinal() for day in _round_days(step.unit, step.count, first, last)}
    unit, count = step.minor
    days = {day.toordinal() for day in _round_days(unit, count, first, last)} | majors
    return tuple(
        _tick(day, step.unit, day in majors) for day in sorted(days) if first <= day <= last
    )


def _tick(ordinal: int, unit: Unit, major: bool) -> Tick:
    day = date.fromordinal(ordinal)
    return Tick(float(ordinal), unit, major, day.year, day.month, day.day)


def _round_days(unit: Unit, count: int, first: float, last: float) -> Iterator[date]:
    """The round days of a step from ``first`` on, to just past ``last``."""
    year, last_year = date.fromordinal(int(first)).year, date.fromordinal(int(last)).year
    if unit is Unit.YEAR:
        beginning = max(MINYEAR, year // count * count)
        yield from (date(each, 1, 1) for each in range(beginning, last_year + 1, count))
        return
    if unit is Unit.DAY and count == 1:
        yield from (date.fromordinal(each) for each in range(int(first), int(last) + 1))
        return
    for each in range(year, min(MAXYEAR, last_year) + 1):
        for month in range(1, 13):
            if unit is Unit.DAY:
                yield from (date(each, month, day) for day in range(1, 27, count))
            elif (month - 1) % count == 0:
                yield date(each, month, 1)
