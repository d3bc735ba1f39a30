"""What a mark on the axis is called, and how much room its name takes."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.content.dates import PartialDate, Precision
from kiosk.content.exhibit import Moment
from kiosk.content.lists import joined
from kiosk.timeline import Group
from kiosk.viewmodels import dates
from kiosk.viewmodels.timeline_index import TimelineIndex

#: Room after a label, in touch targets.
LABEL_GAP = 0.3
#: Up to how many moments of a group are named one by one.
FEW = 5


@dataclass(frozen=True, slots=True)
class Glass:
    """What the layout has to fit: px, and the type that it is set in.

    ``padding`` stays free at both ends of the range; ``longest`` is the room of a label.
    """

    length: float = 1920.0
    padding: float = 96.0
    target: float = 54.0
    vertical: bool = False
    longest: float = 480.0
    lanes_above: int = 2
    lanes_below: int = 2
    label_size: int = 27
    year_size: int = 38
    sans: str = "Noto Sans"
    serif: str = "Noto Serif"


@dataclass(frozen=True)
class Names:
    """Names in one language, on one glass."""

    index: TimelineIndex
    language: str
    glass: Glass

    def year(self, group: Group[Moment]) -> str:
        """The year or years of a group; what came after the page says so."""
        ends = [mark.ends for mark in group.marks]
        first = min((first for first, _ in ends), key=lambda moment: moment.date.middle)
        last = max((last for _, last in ends), key=lambda moment: moment.date.middle)
        years = dates.span(first.date, last.date, self.language)
        if group.count == 1 and self.index.is_since(group) and not self.glass.vertical:
            return f"{years} · {self.index.timeline.since}"
        return years

    def name(self, group: Group[Moment], room: float) -> str:
        """The most telling name that fits into ``room`` px: nothing if none does."""
        label = group.item.label
        if group.count == 1 and self.glass.vertical:
            return label  # there, a long one takes a second line
        room = min(room, self.glass.longest)
        return next((name for name in self._told(group, label) if self.width(name) <= room), "")

    def _told(self, group: Group[Moment], label: str) -> Iterator[str]:
        """The names of a group, from the most telling to the shortest."""
        if group.count == 1:
            yield label
            return
        if self.index.is_since(group) and not self.glass.vertical:
            yield self.index.timeline.since
            return
        if group.count <= FEW:
            yield " · ".join(moment.label for moment in group.items())
        yield f"{label} +{group.count - 1}"
        yield label
        yield self.counted(group)

    def counted(self, group: Group[Moment]) -> str:
        """How many there are, in words."""
        return QCoreApplication.translate("MomentMark", "%n moment(s)", "", group.count)

    def extent(self, year: str, name: str, large: bool) -> float:
        """The room along the axis of a mark's year and name, px; ``large`` years are serif."""
        years = self.year_width(year) if large else self.width(year)
        return max(years, self.width(name)) + LABEL_GAP * self.glass.target

    def year_width(self, year: str) -> float:
        """The width of a large year, px."""
        return self.width(year, self.glass.serif, self.glass.year_size)

    def all_years(self) -> str:
        """The years from the beginning of the timeline to its end."""
        timeline = self.index.timeline
        return dates.span(timeline.start, timeline.end, self.language)

    def spoken(self, group: Group[Moment]) -> str:
        """A mark for those who hear it."""
        if group.count == 1:
            moment = group.item
            day = dates.spoken(moment.date, self.language)
            return joined((day, moment.title), self.language)
        told = group.items() if group.count <= FEW else (group.item,)
        labels = joined((moment.label for moment in told), self.language)
        what = joined((self.year(group), self.counted(group)), self.language)
        return f"{what}: {labels}"

    def tick(self, unit: str, year: int, month: int, day: int) -> str:
        """The label of a tick: 2012, Mar 2012 or 15 Mar; beside a vertical axis Mar alone."""
        locale = dates.locale(self.language)
        match unit:
            case "year":
                return locale.toString(year)
            case "month" if self.glass.vertical:
                short = locale.standaloneMonthName(month, locale.FormatType.ShortFormat)
                return locale.toString(year) if month == 1 else short
            case "month":
                return dates.brief(PartialDate(Precision.MONTH, year, month), self.language)
            case _:
                return dates.brief(PartialDate(Precision.DAY, year, month, day), self.language)

    def width(self, words: str, family: str = "", size: int = 0) -> float:
        """The width of words as they will be set, px."""
        return _width(words, family or self.glass.sans, max(1, size or self.glass.label_size))


@lru_cache(maxsize=64)
def _metrics(family: str, size: int) -> QFontMetricsF:
    font = QFont(family)
    font.setPixelSize(size)
    return QFontMetricsF(font)


@lru_cache(maxsize=4096)
def _width(words: str, family: str, size: int) -> float:
    return _metrics(family, size).horizontalAdvance(words)
