"""The timeline's lists: rows that keep their identity while the list around them changes."""

from collections.abc import Iterable, Iterator
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


class PassingModel(RowModel):
    """A list whose rows come and go in one order, and whose scene makes nothing anew.

    A row that goes stays where it is, not ``present``, until another one needs its item: then the
    row that left first is moved there and takes the new one's words. What comes and goes is told by
    moves and changes, never by a reset; there are as many items as were ever present at once.
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
        """Show these rows instead of the ones before; two keys always keep their order."""
        for _ in self.showing(rows):
            pass

    def showing(self, rows: Iterable[Passing]) -> Iterator[None]:
        """Show these rows instead of the ones before, one a step.

        First everything goes that is not among them, then row by row what is new or has changed is
        told. It may be left at any step, for other rows or for the same ones again.
        """
        new = {row.key: row for row in rows}
        for at, row in enumerate(self._rows):
            if row.present and row.key not in new:
                self._gone[row.key] = None
                self._become(at, row.gone())
                yield
        known = {row.key for row in self._rows if row.present}
        after = 0
        for row in new.values():
            if row.key not in known:
                after = self._enter(row, after)
                yield
                continue
            at = self._place_of(row.key, after)
            after = at + 1
            if self._rows[at] != row:
                self._become(at, row)
                yield

    def _place_of(self, key: str, start: int = 0) -> int:
        return next(at for at in range(start, len(self._rows)) if self._rows[at].key == key)

    def _enter(self, row: Passing, at: int) -> int:
        """Have a row come in before the one at ``at``; returns where the next one may be."""
        if not self._gone:
            self.beginInsertRows(self._none, at, at)
            self._rows.insert(at, row)
            self.endInsertRows()
            self.countChanged.emit()
            return at + 1
        spare = row.key if row.key in self._gone else next(iter(self._gone))
        del self._gone[spare]
        source = self._place_of(spare)
        if source not in {at, at - 1}:
            self.beginMoveRows(self._none, source, source, self._none, at)
            self._rows.insert(at - (source < at), self._rows.pop(source))
            self.endMoveRows()
        target = at - (source < at)
        self._become(target, row)
        return target + 1

    def _become(self, at: int, row: Passing) -> None:
        before, self._rows[at] = self._rows[at], row
        self._tell(at, before, row)
