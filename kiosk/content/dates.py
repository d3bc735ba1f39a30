"""Dates that carry their own precision: a decade, a year, a month or a day."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_WRITTEN = re.compile(r"(?P<year>\d{4})(?:(?P<decade>s)|-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")


class Precision(StrEnum):
    """How much of a date is known."""

    DECADE = "decade"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as far as it is known, written ``1990s``, ``1994``, ``2012-09`` or ``2012-09-10``."""

    precision: Precision
    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, written: object) -> "PartialDate":
        """Read a written date.

        Raises:
            ValueError: it is no text, not one of the four forms, or no day of the calendar.
        """
        match = _WRITTEN.fullmatch(written) if isinstance(written, str) else None
        if match is None:
            raise ValueError(f"{written!r} is no date; write 1990s, 1994, 2012-09 or 2012-09-10")
        year = int(match["year"])
        month, day = (int(match[key]) if match[key] else None for key in ("month", "day"))
        if match["decade"] and year % 10:
            raise ValueError(f"{written!r} is no decade; write {year // 10 * 10}s")
        try:
            date(year, month or 1, day or 1)
        except ValueError as error:
            raise ValueError(f"{written!r} is no day of the calendar: {error}") from error
        return cls(_precision(bool(match["decade"]), month, day), year, month, day)

    @property
    def first(self) -> date:
        """The earliest day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day it can mean."""
        if self.precision is Precision.DECADE:
            return date(self.year + 9, 12, 31)
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def middle(self) -> float:
        """Where it stands on an axis of days (proleptic Gregorian ordinal, the day's noon)."""
        return (self.first.toordinal() + self.last.toordinal() + 1) / 2

    def __str__(self) -> str:
        """The date as it is written in a pack."""
        if self.precision is Precision.DECADE:
            return f"{self.year}s"
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)


def _precision(decade: bool, month: int | None, day: int | None) -> Precision:
    if decade:
        return Precision.DECADE
    if day:
        return Precision.DAY
    return Precision.MONTH if month else Precision.YEAR
