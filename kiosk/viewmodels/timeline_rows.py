"""The timeline's lists: rows that keep their identity while the list around them changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject

from kiosk.rows import RowModel

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
    "count",
    "year",
    "label",
    "spoken",
    "faded",
    "chosen",
)
TICK_FIELDS = ("key", "day", "label")
PERIOD_FIELDS = ("key", "title", "day", "until", "tone")
DOT_FIELDS = ("key", "day", "page", "faded", "chosen")
FILTER_FIELDS = ("thread", "title", "tone")


class Keyed(Protocol):
    """A row that stays the same row as long as its key does."""

    @property
    def key(self) -> str:
        """What makes it the same row."""


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A moment, or a cluster from its ``start`` to its last day; it stands at ``day``.

    ``lane`` counts from the axis; ``shift`` is how far along the axis the words stand from their
    light, px. What is not ``labelled`` is a light alone. The scene does not see the ``ids``.
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
    count: int
    year: str
    label: str
    spoken: str
    ids: tuple[str, ...]
    faded: bool = False
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class TickRow:
    """A line across the axis, with a label or without."""

    key: str
    day: float
    label: str


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
    """A moment on the overview."""

    key: str
    day: float
    page: bool
    faded: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class FilterRow:
    """A thread to filter by; its title says how many moments it runs through."""

    thread: str
    title: str
    tone: str


class KeyedModel(RowModel):
    """A list whose rows live on: what comes, goes or changes is told row by row, never as a reset.

    Rows that stay keep their order.
    """

    def __init__(self, fields: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(fields, parent)
        self._none = QModelIndex()

    def show(self, rows: Iterable[Keyed]) -> None:
        new = tuple(rows)
        before = len(self._rows)
        staying = {row.key for row in new}
        for at in range(len(self._rows) - 1, -1, -1):
            if self._rows[at].key not in staying:
                self.beginRemoveRows(self._none, at, at)
                self._rows = self._rows[:at] + self._rows[at + 1 :]
                self.endRemoveRows()
        there = {row.key for row in self._rows}
        for at, row in enumerate(new):
            if row.key not in there:
                self.beginInsertRows(self._none, at, at)
                self._rows = (*self._rows[:at], row, *self._rows[at:])
                self.endInsertRows()
        super().show(new)
        if len(new) != before:
            self.countChanged.emit()
