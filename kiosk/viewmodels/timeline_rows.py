"""The timeline's lists: rows that keep their identity while the list around them changes."""

import math
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject

from kiosk.content.exhibit import Moment
from kiosk.rows import RowModel
from kiosk.timeline import Group

MARK_FIELDS = (
    "key",
    "day",
    "start",
    "until",
    "page",
    "since",
    "lane",
    "shift",
    "labelled",
    "crowded",
    "count",
    "year",
    "label",
    "spoken",
    "faded",
    "chosen",
    "present",
)
TICK_FIELDS = ("key", "day", "label", "present")
PERIOD_FIELDS = ("key", "title", "day", "until", "tone")
DOT_FIELDS = ("key", "day", "page", "many", "faded")
FILTER_FIELDS = ("thread", "title", "tone")


class Passing(Protocol):
    """A row that stays the same row as long as its key does, and may be on its way out."""

    @property
    def key(self) -> str:
        """What makes it the same row."""

    @property
    def day(self) -> float:
        """Where it stands in time."""

    @property
    def present(self) -> bool:
        """Whether it is shown."""

    def gone(self) -> "Passing":
        """The same row when it is no longer shown."""


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A moment, or a cluster from its ``start`` to its last day; it stands at ``day``.

    ``lane`` counts from the axis; ``shift`` is how far along the axis the words stand from their
    light, px. What is not ``labelled`` is a light alone; what is ``crowded`` has no room for its
    number. The scene does not see the ``group``.
    """

    key: str
    day: float
    start: float
    until: float
    page: bool
    since: bool
    lane: int
    shift: float
    labelled: bool
    crowded: bool
    count: int
    year: str
    label: str
    spoken: str
    group: Group[Moment] = field(compare=False)
    faded: bool = False
    chosen: bool = False
    present: bool = True

    def gone(self) -> "MarkRow":
        """The same mark, fading."""
        return replace(self, present=False)


@dataclass(frozen=True, slots=True)
class TickRow:
    """A line across the axis, with a label or without."""

    key: str
    day: float
    label: str
    present: bool = True

    def gone(self) -> "TickRow":
        """The same tick, no longer shown."""
        return replace(self, present=False)


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A named stretch of days."""

    key: str
    title: str
    day: float
    until: float
    tone: str


@dataclass(frozen=True, slots=True)
class DotRow:
    """A moment on the overview, or ``many`` where they stand too close to be told apart."""

    key: str
    day: float
    page: bool
    many: bool
    faded: bool


@dataclass(frozen=True, slots=True)
class FilterRow:
    """A thread to filter by; its title says how many moments it runs through."""

    thread: str
    title: str
    tone: str


#: A row's day and its key.
Place = tuple[float, str]


class PassingModel(RowModel):
    """A list in the order of time whose rows come and go, and whose scene makes nothing anew.

    A row that goes stays where it is, not ``present``, until another one needs its item: then it is
    moved there and takes the new one's words. What comes and goes is told by moves and changes,
    never by a reset; there are as many items as were ever present at once.
    """

    def __init__(self, fields: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(fields, parent)
        self._rows: list[Passing] = []
        self._none = QModelIndex()
        self._gone: dict[str, None] = {}  # the keys of what is not present, the longest gone first

    @property
    def rows(self) -> tuple[Passing, ...]:
        """The rows that are present."""
        return tuple(row for row in self._rows if row.present)

    def show(self, rows: Iterable[Passing]) -> None:
        """Show these rows instead of the ones before."""
        for _ in self.showing(rows):
            pass

    def showing(self, rows: Iterable[Passing], middle: float = 0.0) -> Iterator[None]:
        """Show these rows instead of the ones before, one a step, those nearest a day first.

        What stands among them and does not belong there goes before they come; what is beyond them
        gives its item to one that comes, or goes last. It may be left at any step, for other rows
        or for the same ones again.
        """
        new = {(row.day, row.key): row for row in rows}
        days = [day for day, _ in new] or [math.inf]
        yield from self._leave(new, min(days), max(days))
        known = {(row.day, row.key): row for row in self._rows if row.present}

        def far(place: Place) -> float:
            return abs(place[0] - middle)

        spare = sorted(known.keys() - new.keys(), key=far)
        for place in sorted(new, key=far):
            row, before = new[place], known.get(place)
            if before is None:
                self._enter(row, spare)
                yield
            elif before != row:
                self._become(self._place_of(row.key), row)
                yield
        yield from self._leave(new, -math.inf, math.inf)

    def _leave(self, new: Container[Place], first: float, last: float) -> Iterator[None]:
        """Have go what stands between two days and is not new."""
        for at, row in enumerate(self._rows):
            if row.present and (row.day, row.key) not in new and first <= row.day <= last:
                self._gone[row.key] = None
                self._become(at, row.gone())
                yield

    def _place_of(self, key: str) -> int:
        return next(at for at, row in enumerate(self._rows) if row.key == key)

    def _enter(self, row: Passing, spare: list[Place]) -> None:
        """Have a row come in by an item that is free or, else, by the last one of ``spare``."""
        here = (row.day, row.key)
        later = (at for at, each in enumerate(self._rows) if (each.day, each.key) > here)
        at = next((at for at in later if self._rows[at].present), len(self._rows))
        if not (source_key := self._taken(row.key, spare)):
            self.beginInsertRows(self._none, at, at)
            self._rows.insert(at, row)
            self.endInsertRows()
            self.countChanged.emit()
            return
        source = self._place_of(source_key)
        if source not in {at, at - 1}:
            self.beginMoveRows(self._none, source, source, self._none, at)
            self._rows.insert(at - (source < at), self._rows.pop(source))
            self.endMoveRows()
        self._become(at - (source < at), row)

    def _taken(self, key: str, spare: list[Place]) -> str:
        """Whose item a row takes: its own of before, the longest gone one's, a spare; or none."""
        if not self._gone:
            return spare.pop()[1] if spare else ""
        taken = key if key in self._gone else next(iter(self._gone))
        del self._gone[taken]
        return taken

    def _become(self, at: int, row: Passing) -> None:
        before, self._rows[at] = self._rows[at], row
        self._tell(at, before, row)
