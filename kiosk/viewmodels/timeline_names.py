"""What a mark on the axis is called, and how much room its name takes."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.content.exhibit import Moment, Standing
from kiosk.viewmodels import dates

#: Room after a label, in touch targets.
LABEL_GAP = 0.3


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


@dataclass(frozen=True, slots=True)
class Names:
    """Names in one language, on one glass."""

    moments: Mapping[str, Moment]
    language: str
    since: str
    glass: Glass

    def year(self, ids: tuple[str, ...]) -> str:
        """The year or years of a mark; what came after the page says so."""
        first, last = self.moments[ids[0]], self.moments[ids[-1]]
        years = dates.span(first.date, last.date, self.language)
        if len(ids) == 1 and first.standing is Standing.SINCE and not self.glass.vertical:
            return f"{years} · {self.since}"
        return years

    def name(self, ids: tuple[str, ...], lead: str, room: float) -> str:
        """The most telling name that fits into ``room`` px: nothing if none does."""
        told: tuple[str, ...]
        later = all(self.moments[id_].standing is Standing.SINCE for id_ in ids)
        if len(ids) > 1 and later and not self.glass.vertical:
            told = (self.since,)
        elif len(ids) > 1:
            joined = " · ".join(self.moments[id_].label for id_ in ids)
            label = self.moments[lead].label
            told = (joined, f"{label} +{len(ids) - 1}", label, self.counted(ids))
        else:
            told = (self.moments[lead].label,)
            if self.glass.vertical:  # there, a long one takes a second line
                return told[0]
        room = min(room, self.glass.longest)
        return next((name for name in told if self.width(name) <= room), "")

    def counted(self, ids: tuple[str, ...]) -> str:
        """How many there are, in words."""
        return QCoreApplication.translate("MomentMark", "%n moment(s)", "", len(ids))

    def extent(self, ids: tuple[str, ...], name: str, large: bool) -> float:
        """The room along the axis of a mark's year and name, px; ``large`` years are serif."""
        glass = self.glass
        year = self.year(ids)
        years = self.width(year, glass.serif, glass.year_size) if large else self.width(year)
        return max(years, self.width(name)) + LABEL_GAP * glass.target

    def spoken(self, ids: tuple[str, ...]) -> str:
        """A mark for those who hear it."""
        moments = [self.moments[id_] for id_ in ids]
        if len(moments) == 1:
            return f"{dates.spoken(moments[0].date, self.language)}, {moments[0].title}"
        labels = ", ".join(moment.label for moment in moments)
        return f"{self.year(ids)}, {self.counted(ids)}: {labels}"

    def tick(self, unit: str, year: int, month: int, day: int) -> str:
        """The label of a tick: 2012, Mar 2012 or 15 Mar; beside a vertical axis Mar alone."""
        locale = dates.locale(self.language)
        short = locale.standaloneMonthName(month, locale.FormatType.ShortFormat)
        match unit:
            case "year":
                return locale.toString(year)
            case "month" if self.glass.vertical:
                return locale.toString(year) if month == 1 else short
            case "month":
                return f"{short} {locale.toString(year)}"
            case _:
                return f"{locale.toString(day)} {short}"

    def width(self, words: str, family: str = "", size: int = 0) -> float:
        """The width of words as they will be set, px."""
        font = QFont(family or self.glass.sans)
        font.setPixelSize(max(1, size or self.glass.label_size))
        return QFontMetricsF(font).size(Qt.TextFlag.TextSingleLine, words).width()
