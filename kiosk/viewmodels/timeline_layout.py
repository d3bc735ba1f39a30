"""What hangs on the axis at one zoom: marks with their words, ticks and periods, as rows.

The scene asks with its centre and scale; the answer changes with the level of zoom or when the
view has moved on by a length of the glass, and never while panning within it.
"""

import math
from bisect import bisect_left, bisect_right
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.exhibit import Standing
from kiosk.rows import RowModel
from kiosk.timeline import ticks
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.timeline_marks import Placing
from kiosk.viewmodels.timeline_names import Glass, Names
from kiosk.viewmodels.timeline_rows import (
    MARK_FIELDS,
    PERIOD_FIELDS,
    TICK_FIELDS,
    KeyedModel,
    MarkRow,
    PeriodRow,
    TickRow,
)

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: The least distance of labelled ticks across and along the direction of reading, in targets.
TICK_GAP = 2.4
UPRIGHT_TICK_GAP = 1.4
#: Lengths of the glass that are laid out on either side of its middle.
WINDOW = 1.6
STEPS_PER_OCTAVE = 4


@QmlElement
@QmlUncreatable("made by the application")
class TimelineLayout(QObject):
    """The rows of the axis, laid out for a glass, a zoom, a choice and a filter."""

    rangeChanged = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._glass = Glass()
        self._chosen = ""
        self._thread = ""
        self._step = 0
        self._middle = 0.0
        self._laid: dict[int, tuple[MarkRow, ...]] = {}
        self._marks = KeyedModel(MARK_FIELDS, self)
        self._ticks = KeyedModel(TICK_FIELDS, self)
        self._periods = RowModel(PERIOD_FIELDS, self)
        edition.changed.connect(self._read)
        self._read()

    # -- what the scene sees ------------------------------------------------------------------

    def _get_first(self) -> float:
        return float(self._edition.exhibit.timeline.start.first.toordinal())

    def _get_last(self) -> float:
        return float(self._edition.exhibit.timeline.end.last.toordinal() + 1)

    def _get_marks(self) -> QObject:
        return self._marks

    def _get_ticks(self) -> QObject:
        return self._ticks

    def _get_periods(self) -> QObject:
        return self._periods

    #: The range in days.
    firstDay = Property(float, _get_first, notify=rangeChanged)
    lastDay = Property(float, _get_last, notify=rangeChanged)
    #: Rows of MarkRow, TickRow, PeriodRow.
    marks = Property(QObject, _get_marks, constant=True)
    ticks = Property(QObject, _get_ticks, constant=True)
    periods = Property(QObject, _get_periods, constant=True)

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
    def look(self, centre: float, scale: float) -> None:
        """Show what there is about a day, at a scale in px per day."""
        self._step = math.floor(math.log2(scale / self._whole_scale) * STEPS_PER_OCTAVE + 1e-6)
        self._middle = centre
        self._show()

    # -- what the view model decides ----------------------------------------------------------

    def choose(self, moment: str, thread: str) -> None:
        """Light a moment, and let those without a thread step back."""
        self._chosen, self._thread = moment, thread
        self._show()

    def members(self, key: str) -> tuple[str, ...]:
        """The moments of a mark."""
        return next((row.ids for row in self._rows() if row.key == key), ())

    # -- laying out ---------------------------------------------------------------------------

    @property
    def _whole_scale(self) -> float:
        free = max(1.0, self._glass.length - 2 * self._glass.padding)
        return free / max(1.0, self._get_last() - self._get_first())

    @property
    def _scale(self) -> float:
        """The least scale of the step: what fits there fits all through it."""
        return self._whole_scale * float(2 ** (self._step / STEPS_PER_OCTAVE))

    def _fit(self, glass: Glass) -> None:
        if glass != self._glass:
            self._glass = glass
            self._renew()
            self._show()

    def _read(self) -> None:
        self._renew()
        self.rangeChanged.emit()
        self._show()

    def _renew(self) -> None:
        exhibit = self._edition.exhibit
        self._moments = {moment.id: moment for moment in exhibit.timeline.moments}
        since = exhibit.timeline.since
        self._names = Names(self._moments, exhibit.language, since, self._glass)
        self._laid.clear()
        self._show_periods()

    def _show_periods(self) -> None:
        timeline, end = self._edition.exhibit.timeline, self._get_last()
        rows = [
            PeriodRow(
                period.id,
                period.title,
                float(period.start.first.toordinal()),
                float(period.end.last.toordinal() + 1) if period.end else end,
                period.tone,
            )
            for period in timeline.periods
        ]
        later = [moment for moment in timeline.moments if moment.standing is Standing.SINCE]
        if self._glass.vertical and later:  # beside a level axis the labels themselves say it
            start = min(moment.date.middle for moment in later)
            rows.append(PeriodRow("since", timeline.since, start, end, "since"))
        self._periods.show(rows)

    def _show(self) -> None:
        rows = self._rows()
        reach = WINDOW * self._glass.length / self._scale
        first, last = self._middle - reach, self._middle + reach
        days = [row.day for row in rows]
        shown = rows[bisect_left(days, first) : bisect_right(days, last)]
        self._marks.show(self._lit(row) for row in shown)
        self._show_ticks(max(first, self._get_first()), min(last, self._get_last()))

    def _rows(self) -> tuple[MarkRow, ...]:
        if self._step not in self._laid:
            first, last = self._get_first(), self._get_last()
            self._laid[self._step] = Placing(self._names, first, last, self._scale).rows()
        return self._laid[self._step]

    def _lit(self, row: MarkRow) -> MarkRow:
        runs = any(self._thread in self._moments[id_].threads for id_ in row.ids)
        faded = bool(self._thread) and not runs
        return replace(row, faded=faded, chosen=self._chosen in row.ids)

    def _show_ticks(self, first: float, last: float) -> None:
        if last <= first:
            return
        gap = UPRIGHT_TICK_GAP if self._glass.vertical else TICK_GAP
        self._ticks.show(
            TickRow(
                f"{tick.day:.0f}{tick.unit if tick.major else ''}",
                tick.day,
                self._names.tick(tick.unit, tick.year, tick.month, tick.day_of_month)
                if tick.major
                else "",
            )
            for tick in ticks(first, last, self._scale, gap * self._glass.target)
        )
