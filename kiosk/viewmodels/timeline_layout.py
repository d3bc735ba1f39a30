"""What hangs on the axis at one zoom: marks with their words, ticks and periods, as rows.

The scene asks with its centre and scale; the answer changes with the level of zoom or when the
view has moved on by a length of the glass, and never while panning within it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.exhibit import Moment, Standing
from kiosk.rows import RowModel
from kiosk.timeline import Labels, Mark, Schedule, level, scale_of, spread, ticks
from kiosk.timeline import Moment as Placed
from kiosk.viewmodels import dates
from kiosk.viewmodels.edition import Edition
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

ABOVE, BELOW = "above", "below"
#: What came after the page gathers sooner than the rest: times a touch target.
SINCE_GAP = 2.4
#: Beside a vertical axis: the least distance of lights, in touch targets, tried from the finest,
#: and how far words may stand from their light.
UPRIGHT_GAPS = (0.36, 0.5, 0.7, 1.0)
UPRIGHT_REACH = 1.5
#: The name of a cluster joins its moments' labels up to this length, in touch targets.
LONGEST_NAME = 8.5
#: Room after a label, and the least distance of labelled ticks, in touch targets.
LABEL_GAP = 0.6
TICK_GAP = 2.8
#: Lengths of the glass that are laid out on either side of its middle.
WINDOW = 1.6


@dataclass(frozen=True, slots=True)
class Glass:
    """What the layout has to fit: px, and the type that it is set in."""

    length: float = 1728.0
    target: float = 54.0
    vertical: bool = False
    lanes_above: int = 2
    lanes_below: int = 2
    label_size: int = 27
    year_size: int = 38
    sans: str = "Noto Sans"
    serif: str = "Noto Serif"


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
        self._level = 0
        self._middle = 0.0
        self._laid: dict[int, tuple[Mark, ...]] = {}
        self._shifts: dict[str, float] = {}
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
    def setGlass(self, length: float, target: float, vertical: bool) -> None:
        """Fit a glass: its length along the axis and the least touch target, px."""
        self._fit(replace(self._glass, length=length, target=target, vertical=vertical))

    @Slot(int, int)
    def setLanes(self, above: int, below: int) -> None:
        """Fit so many lanes of labels on either side of the axis."""
        self._fit(replace(self._glass, lanes_above=above, lanes_below=below))

    @Slot(int, int, str, str)
    def setType(self, labelSize: int, yearSize: int, sans: str, serif: str) -> None:
        """Fit the type that labels and years are set in, px."""
        self._fit(
            replace(self._glass, label_size=labelSize, year_size=yearSize, sans=sans, serif=serif)
        )

    @Slot(float, float)
    def look(self, centre: float, scale: float) -> None:
        """Show what there is about a day, at a scale in px per day."""
        self._level = level(scale)
        self._middle = centre
        self._show()

    # -- what the view model decides ----------------------------------------------------------

    def choose(self, moment: str, thread: str) -> None:
        """Light a moment, and let those without a thread step back."""
        self._chosen, self._thread = moment, thread
        self._show()

    def members(self, key: str) -> tuple[str, ...]:
        """The moments of a mark."""
        return next((mark.ids for mark in self._at_level() if mark.lead == key), ())

    # -- laying out ---------------------------------------------------------------------------

    def _fit(self, glass: Glass) -> None:
        if glass != self._glass:
            self._glass = glass
            self._laid.clear()
            self._show()

    def _read(self) -> None:
        timeline = self._edition.exhibit.timeline
        self._moments = {moment.id: moment for moment in timeline.moments}
        self._laid.clear()
        self._periods.show(
            PeriodRow(
                period.id,
                period.title,
                float(period.start.first.toordinal()),
                float(period.end.last.toordinal() + 1) if period.end else self._get_last(),
                period.tone,
            )
            for period in timeline.periods
        )
        self.rangeChanged.emit()
        self._show()

    def _show(self) -> None:
        marks = self._at_level()
        scale = scale_of(self._level)
        reach = WINDOW * self._glass.length / scale
        first, last = self._middle - reach, self._middle + reach
        days = [mark.day for mark in marks]
        shown = marks[bisect_left(days, first) : bisect_right(days, last)]
        self._marks.show(self._mark_row(mark) for mark in shown)
        first, last = max(first, self._get_first()), min(last, self._get_last())
        if last > first:
            gap = TICK_GAP * self._glass.target * (0.5 if self._glass.vertical else 1)
            self._ticks.show(
                TickRow(
                    f"{tick.day:.0f}{tick.unit if tick.major else ''}",
                    tick.day,
                    self._tick_label(tick.unit, tick.year, tick.month, tick.day_of_month)
                    if tick.major
                    else "",
                )
                for tick in ticks(first, last, scale, gap)
            )

    def _tick_label(self, unit: str, year: int, month: int, day: int) -> str:
        locale = dates.locale(self._edition.exhibit.language)
        short = locale.standaloneMonthName(month, locale.FormatType.ShortFormat)
        match unit:
            case "year":
                return locale.toString(year)
            case "month":
                return f"{short} {locale.toString(year)}"
            case _:
                return f"{locale.toString(day)} {short}"

    def _at_level(self) -> tuple[Mark, ...]:
        if self._level not in self._laid:
            lay_out = self._upright if self._glass.vertical else self._level_marks
            self._laid[self._level] = lay_out()
        return self._laid[self._level]

    def _since(self, gap: float) -> tuple[Mark, ...]:
        """What came after the page, gathered by itself so that it never joins the page's marks."""
        return Schedule(
            (self._placed(m, BELOW) for m in self._of(Standing.SINCE)), Labels(gap=gap)
        ).marks(self._level)

    def _level_marks(self) -> tuple[Mark, ...]:
        glass = self._glass
        since = {mark.lead: mark for mark in self._since(SINCE_GAP * glass.target)}
        placed = [
            *(self._placed(moment, ABOVE) for moment in self._of(Standing.PAGE)),
            *(self._placed(moment, BELOW) for moment in self._of(Standing.CONTEXT)),
            *(
                Placed(m.lead, m.day, m.importance, BELOW, self._extent(m.ids, BELOW))
                for m in since.values()
            ),
        ]
        labels = Labels(
            gap=glass.target,
            lanes={ABOVE: glass.lanes_above, BELOW: glass.lanes_below},
            cluster_extent=lambda ids: self._extent(_whole(ids, since), BELOW),
        )
        marks = Schedule(placed, labels).marks(self._level)
        return tuple(replace(mark, ids=_whole(mark.ids, since)) for mark in marks)

    def _upright(self) -> tuple[Mark, ...]:
        """Beside a vertical axis all words stand in one column, moved apart where they collide."""
        glass, scale = self._glass, scale_of(self._level)
        for gap in UPRIGHT_GAPS:
            since = {mark.lead: mark for mark in self._since(gap * 1.6 * glass.target)}
            placed = [
                *(self._placed(m, ABOVE) for m in self._of(Standing.PAGE, Standing.CONTEXT)),
                *(Placed(m.lead, m.day, m.importance, ABOVE, 0) for m in since.values()),
            ]
            marks = Schedule(placed, Labels(gap=gap * glass.target)).marks(self._level)
            marks = tuple(replace(mark, ids=_whole(mark.ids, since)) for mark in marks)
            origin = self._get_first()
            wanted = [(mark.day - origin) * scale for mark in marks]
            whole = (self._get_last() - origin) * scale
            rows = spread(wanted, glass.target, 0, whole)
            shifts = [row - place for row, place in zip(rows, wanted, strict=True)]
            if max(map(abs, shifts), default=0) <= UPRIGHT_REACH * glass.target:
                break
        self._shifts = {
            f"{self._level}/{mark.lead}": shift for mark, shift in zip(marks, shifts, strict=True)
        }
        return marks

    def _of(self, *standings: Standing) -> Iterable[Moment]:
        return (moment for moment in self._moments.values() if moment.standing in standings)

    def _placed(self, moment: Moment, side: str) -> Placed:
        extent = self._extent((moment.id,), side)
        return Placed(moment.id, moment.date.middle, moment.importance, side, extent)

    # -- words --------------------------------------------------------------------------------

    def _year(self, ids: tuple[str, ...]) -> str:
        language = self._edition.exhibit.language
        first, last = self._moments[ids[0]], self._moments[ids[-1]]
        years = dates.span(first.date, last.date, language)
        if len(ids) == 1 and first.standing is Standing.SINCE and not self._glass.vertical:
            return f"{years} · {self._edition.exhibit.timeline.since}"
        return years

    def _name(self, ids: tuple[str, ...]) -> str:
        moments = [self._moments[id_] for id_ in ids]
        if len(ids) == 1:
            return moments[0].label
        if all(moment.standing is Standing.SINCE for moment in moments):
            return self._edition.exhibit.timeline.since
        joined = " · ".join(moment.label for moment in moments)
        if self._width(joined, self._glass.sans) <= LONGEST_NAME * self._glass.target:
            return joined
        return self.tr("%n moments", "", len(ids))

    def _extent(self, ids: tuple[str, ...], side: str) -> float:
        glass = self._glass
        year = (
            self._width(self._year(ids), glass.serif, glass.year_size)
            if side == ABOVE
            else self._width(self._year(ids), glass.sans)
        )
        return max(year, self._width(self._name(ids), glass.sans)) + LABEL_GAP * glass.target

    def _width(self, words: str, family: str, size: int = 0) -> float:
        font = QFont(family)
        font.setPixelSize(max(1, size or self._glass.label_size))
        return QFontMetricsF(font).size(Qt.TextFlag.TextSingleLine, words).width()

    def _mark_row(self, mark: Mark) -> MarkRow:
        moments = [self._moments[id_] for id_ in mark.ids]
        language = self._edition.exhibit.language
        name = self._name(mark.ids)
        if len(moments) == 1:
            spoken = f"{dates.spoken(moments[0].date, language)}, {moments[0].title}"
        else:
            labels = ", ".join(moment.label for moment in moments)
            spoken = f"{self._year(mark.ids)}, {self.tr('%n moments', '', len(moments))}: {labels}"
        return MarkRow(
            key=mark.lead,
            day=mark.day,
            start=mark.first_day,
            until=mark.last_day,
            page=any(moment.standing is Standing.PAGE for moment in moments),
            since=all(moment.standing is Standing.SINCE for moment in moments),
            lane=mark.lane,
            shift=self._shifts.get(f"{self._level}/{mark.lead}", 0.0)
            if self._glass.vertical
            else 0,
            labelled=mark.labelled,
            count=len(moments),
            year=self._year(mark.ids),
            label=name,
            spoken=spoken,
            faded=bool(self._thread) and not any(self._thread in m.threads for m in moments),
            chosen=self._chosen in mark.ids,
        )


def _whole(ids: tuple[str, ...], since: dict[str, Mark]) -> tuple[str, ...]:
    """The ids with those of gathered marks in the place of their leads."""
    return tuple(each for id_ in ids for each in (since[id_].ids if id_ in since else (id_,)))
