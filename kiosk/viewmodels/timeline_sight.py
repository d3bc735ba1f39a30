"""The timeline for those who hear it: the years in view, once the view has come to rest."""

import math
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.dates import PartialDate, Precision
from kiosk.viewmodels import dates
from kiosk.viewmodels.edition import Edition

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


def _year(day: float) -> PartialDate:
    return PartialDate(Precision.YEAR, date.fromordinal(max(1, int(day))).year)


@QmlElement
@QmlUncreatable("made by the application")
class TimelineSight(QObject):
    """Which years are in view, and whether anybody hears them."""

    yearsChanged = Signal()
    heardChanged = Signal()
    #: The view has come to rest nearer or farther than before.
    zoomed = Signal()

    def __init__(
        self,
        edition: Edition,
        listens: Callable[[], bool] = QAccessible.isActive,
        parent: QObject | None = None,
    ) -> None:
        """Prepare to tell.

        Args:
            edition: whose timeline is in view.
            listens: whether there is a screen reader; asked whenever the view has come to rest,
                since Qt tells nobody in Python when one comes.
            parent: Qt's.
        """
        super().__init__(parent)
        self._edition = edition
        self._listens = listens
        self._heard = False
        self._first, self._last = -math.inf, math.inf
        self._scale = 0.0
        edition.changed.connect(self.yearsChanged)

    def _get_years(self) -> str:
        timeline = self._edition.exhibit.timeline
        first = max(self._first, timeline.start.first.toordinal())
        last = min(self._last, timeline.end.last.toordinal())
        return dates.span(_year(first), _year(last), self._edition.exhibit.language)

    def _get_heard(self) -> bool:
        return self._heard

    #: The years in view: 1994–2021.
    years = Property(str, _get_years, notify=yearsChanged)
    #: A screen reader listens.
    heard = Property(bool, _get_heard, notify=heardChanged)

    @Slot(float, float, float)
    def rest(self, centre: float, scale: float, length: float) -> None:
        """The view has come to rest about a day, at px per day, on so many px of the glass."""
        reach = length / 2 / scale
        self._first, self._last = centre - reach, centre + reach
        self.yearsChanged.emit()
        if self._heard != self._listens():
            self._heard = not self._heard
            self.heardChanged.emit()
        before, self._scale = self._scale, scale
        if before not in (0.0, scale):
            self.zoomed.emit()
