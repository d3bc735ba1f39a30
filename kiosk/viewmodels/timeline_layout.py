"""What hangs on the axis at one zoom: marks with their words, ticks and periods, as rows.

The scene asks with its centre and scale; the answer changes with the level of zoom or when the
view has moved on by a part of the glass, and never while panning within it.
"""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.rows import RowModel
from kiosk.timeline import Axis
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.timeline_ground import dot_rows, period_rows, tick_rows
from kiosk.viewmodels.timeline_index import TimelineIndex
from kiosk.viewmodels.timeline_marks import Level
from kiosk.viewmodels.timeline_names import Glass, Names
from kiosk.viewmodels.timeline_rows import (
    DOT_FIELDS,
    MARK_FIELDS,
    PERIOD_FIELDS,
    TICK_FIELDS,
    MarkRow,
    PassingModel,
)
from kiosk.viewmodels.turns import Turns

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: Lengths of the glass that are shown before and after its middle: half of it, what it moves on by
#: until the scene asks again and, before it, the longest words that begin out of sight.
BEFORE, AFTER = 0.85, 0.65
#: And those that are laid out ahead.
AHEAD = 3.0
#: Sides of tiles that are kept: about three octaves of zoom.
KEPT = 128


@QmlElement
@QmlUncreatable("made by the application")
class TimelineLayout(QObject):
    """The rows of the axis, laid out for a glass, a zoom, a choice and a filter."""

    rangeChanged = Signal()
    litChanged = Signal()
    yearRoomChanged = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._glass = Glass()
        self._chosen = ""
        self._thread = ""
        self._step = 0
        self._middle = 0.0
        self._strip = (960.0, 8.0)
        self._lit_day = 0.0
        self._year_room = 0.0
        self._turns = Turns(self)
        self._laid: dict[tuple[int, int, int], list[MarkRow]] = {}
        self._marks = PassingModel(MARK_FIELDS, self)
        self._ticks = PassingModel(TICK_FIELDS, self)
        self._periods = RowModel(PERIOD_FIELDS, self)
        self._dots = RowModel(DOT_FIELDS, self)
        edition.changed.connect(self._read)
        self._read()

    # -- what the scene sees ------------------------------------------------------------------

    def _get_first(self) -> float:
        return float(self._edition.exhibit.timeline.start.first.toordinal())

    def _get_last(self) -> float:
        return float(self._edition.exhibit.timeline.end.last.toordinal() + 1)

    def _get_lit(self) -> float:
        return self._lit_day

    def _get_marks(self) -> QObject:
        return self._marks

    def _get_ticks(self) -> QObject:
        return self._ticks

    def _get_periods(self) -> QObject:
        return self._periods

    def _get_dots(self) -> QObject:
        return self._dots

    def _get_year_room(self) -> float:
        return self._year_room

    #: The range in days.
    firstDay = Property(float, _get_first, notify=rangeChanged)
    lastDay = Property(float, _get_last, notify=rangeChanged)
    #: Where the chosen moment's light stands: its day, or that of the mark which it is part of.
    litDay = Property(float, _get_lit, notify=litChanged)
    #: Beside a vertical axis, how wide the years of this zoom are, px.
    yearRoom = Property(float, _get_year_room, notify=yearRoomChanged)
    #: Rows of MarkRow, TickRow, PeriodRow; of DotRow for the overview.
    marks = Property(QObject, _get_marks, constant=True)
    ticks = Property(QObject, _get_ticks, constant=True)
    periods = Property(QObject, _get_periods, constant=True)
    dots = Property(QObject, _get_dots, constant=True)

    @Slot(float, float, bool)
    def setGlass(self, length: float, padding: float, vertical: bool) -> None:
        """Fit a glass: its length along the axis, and what stays free at both ends, px."""
        self._fit(replace(self._glass, length=length, padding=padding, vertical=vertical))

    @Slot(float, float, int, int)
    def setRoom(self, target: float, longest: float, above: int, below: int) -> None:
        """Fit a touch target and the longest label, px, and the lanes on either side."""
        self._fit(
            replace(
                self._glass, target=target, longest=longest, lanes_above=above, lanes_below=below
            )
        )

    @Slot(int, int, str, str)
    def setType(self, labelSize: int, yearSize: int, sans: str, serif: str) -> None:
        """Fit the type that labels and years are set in, px."""
        self._fit(
            replace(self._glass, label_size=labelSize, year_size=yearSize, sans=sans, serif=serif)
        )

    @Slot(float, float)
    def setStrip(self, length: float, gap: float) -> None:
        """Fit the overview: its length, and the least distance of its dots, px."""
        if length > 0 and (length, gap) != self._strip:
            self._strip = (length, gap)
            self._show_dots()

    @Slot(float, float)
    def look(self, centre: float, scale: float) -> None:
        """Show what there is about a day, at a scale in px per day; turn by turn if it is much."""
        self._aim(centre, scale)
        self._turns.now(self._going_on())

    @Slot(float, float)
    def follow(self, centre: float, scale: float) -> None:
        """Do the same for a view that moves: once the frame that shows it there has been drawn."""
        self._aim(centre, scale)
        self._turns.soon(self._going_on())

    def _aim(self, centre: float, scale: float) -> None:
        self._step = self._axis.level(scale)
        self._middle = centre

    # -- what the view model decides ----------------------------------------------------------

    @property
    def index(self) -> TimelineIndex:
        """The moments of the edition."""
        return self._names.index

    def choose(self, moment: str, thread: str) -> None:
        """Light a moment, and let those without a thread step back."""
        refiltered, self._thread = thread != self._thread, thread
        self._chosen = moment
        self._show()
        if refiltered:
            self._show_dots()

    def members(self, key: str) -> tuple[str, ...]:
        """The moments of a mark that is shown."""
        for row in self._marks.rows:
            if isinstance(row, MarkRow) and row.key == key:
                return tuple(moment.id for moment in row.group.items())
        return ()

    def all_rows(self) -> tuple[MarkRow, ...]:
        """Every mark of the level that is shown, in the order of time, in sight or not."""
        level = self._level
        rows = (
            row
            for laid in self._laying_out(level, self._axis.first, self._axis.last)
            for row in laid
        )
        return tuple(sorted(rows, key=lambda row: row.day))

    # -- laying out ---------------------------------------------------------------------------

    @property
    def _level(self) -> Level:
        return Level(self._names, self._axis, self._step)

    def _fit(self, glass: Glass) -> None:
        if glass != self._glass:
            self._glass = glass
            self._renew(self.index)
            self._show()

    def _read(self) -> None:
        self._renew(TimelineIndex(self._edition.exhibit.timeline))
        self.rangeChanged.emit()
        self._show()
        self._show_dots()

    def _renew(self, index: TimelineIndex) -> None:
        glass = self._glass
        self._names = Names(index, self._edition.exhibit.language, glass)
        padding = min(glass.padding, glass.length / 2 - 1)
        self._axis = Axis(self._get_first(), self._get_last(), glass.length, padding)
        self._laid.clear()
        self._periods.show(period_rows(self._names, self._axis.last))

    def _show(self) -> None:
        """Show everything at once."""
        self._turns.whole(self._showing())

    def _showing(self) -> Iterator[None]:
        """Lay out what is missing about the middle, and tell the scene of it, step by step."""
        level = self._level
        days = self._glass.length / level.scale
        first, last = self._middle - BEFORE * days, self._middle + AFTER * days
        rows: list[MarkRow] = []
        for laid in self._laying_out(level, first, last):
            rows += laid
            yield
        self._make_room(level.year_room(rows))
        shown = (self._lit(row) for row in rows if first <= row.day <= last)
        yield from self._marks.showing(shown, self._middle)
        self._show_lit()
        begin, end = max(first, self._axis.first), min(last, self._axis.last)
        ticks = tick_rows(self._names, begin, end, level.scale)
        yield from self._ticks.showing(ticks, self._middle)

    def _going_on(self) -> Iterator[None]:
        """Do so, and lay out what a flick comes to next."""
        yield from self._showing()
        level = self._level
        reach = AHEAD * self._glass.length / level.scale
        for _ in self._laying_out(level, self._middle - reach, self._middle + reach):
            yield

    def _laying_out(self, level: Level, first: float, last: float) -> Iterator[list[MarkRow]]:
        """The marks of each tile between two days and each side; they stay laid out."""
        for tile in level.tiles(first, last):
            for side in level.sides:
                key = (level.level, tile, side)
                if key not in self._laid:
                    while len(self._laid) >= KEPT:
                        self._laid.pop(next(iter(self._laid)))
                    self._laid[key] = level.rows(tile, side)
                yield self._laid[key]

    def _lit(self, row: MarkRow) -> MarkRow:
        faded = bool(self._thread) and not self.index.runs_through(self._thread, row.group)
        chosen = self.index.get(self._chosen)
        lit = chosen is not None and row.group.holds(chosen, chosen.date.middle)
        return replace(row, faded=faded, chosen=lit) if faded or lit else row

    def _make_room(self, room: float) -> None:
        if room != self._year_room:
            self._year_room = room
            self.yearRoomChanged.emit()

    def _show_lit(self) -> None:
        chosen = self.index.get(self._chosen)
        shown = (row.day for row in self._marks.rows if isinstance(row, MarkRow) and row.chosen)
        day = next(shown, chosen.date.middle if chosen else 0.0)
        if day != self._lit_day:
            self._lit_day = day
            self.litChanged.emit()

    def _show_dots(self) -> None:
        self._dots.show(dot_rows(self.index, self._axis, *self._strip, self._thread))
