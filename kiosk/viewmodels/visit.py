"""The visit as the screens see it: its state, and the seconds left of a warning."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit import State, Times, Visit

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Clock = Callable[[], float]


@QmlElement
@QmlUncreatable("made by the application")
class VisitViewModel(QObject):
    """Turns touches and silence into the states of a visit; asleep between deadlines."""

    stateChanged = Signal()
    remainingChanged = Signal()
    touched = Signal()
    begun = Signal()
    warned = Signal()
    ended = Signal()

    def __init__(
        self, times: Times, clock: Clock = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._visit = Visit(times)
        self._remaining = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def _get_state(self) -> str:
        return self._visit.state.value

    def _get_remaining(self) -> int:
        return self._remaining

    def _get_warning_seconds(self) -> int:
        return math.ceil(self._visit.times.warning)

    #: Length of the warning in whole seconds.
    warningSeconds = Property(int, _get_warning_seconds, constant=True)
    state = Property(str, _get_state, notify=stateChanged)
    #: Whole seconds left of the warning, rounded up; 0 when there is none.
    remaining = Property(int, _get_remaining, notify=remainingChanged)

    @Slot()
    def touch(self) -> None:
        """Somebody is there: any press, key or gesture."""
        self.touched.emit()
        self._become(self._visit.touched(self._clock()))

    @Slot()
    def attend(self) -> None:
        """Somebody goes on without touching, as with a screen reader; this begins no visit."""
        if self._visit.state is State.EXPLORING:
            self._become(self._visit.touched(self._clock()))

    @Slot()
    def leave(self) -> None:
        """The visitor says that they are done."""
        self._become(self._visit.ended(self._clock()))

    @Slot()
    def look(self) -> None:
        """See what time has made of the visit, and sleep until it can change again."""
        self._become(self._visit.at(self._clock()))

    def _become(self, visit: Visit) -> None:
        before, self._visit = self._visit, visit
        self._count()
        if visit.state is not before.state:
            self.stateChanged.emit()
            if visit.state is State.WARNING:
                self.warned.emit()
            elif before.state is State.ATTRACT:
                self.begun.emit()
            elif visit.state is State.ATTRACT:
                self.ended.emit()
        self._sleep()

    def _count(self) -> None:
        warning = self._visit.state is State.WARNING
        seconds = math.ceil(self._visit.remaining(self._clock())) if warning else 0
        if seconds != self._remaining:
            self._remaining = seconds
            self.remainingChanged.emit()

    def _sleep(self) -> None:
        if self._visit.deadline is None:
            self._timer.stop()
            return
        left = self._visit.remaining(self._clock())
        if self._visit.state is State.WARNING:
            left -= self._remaining - 1
        self._timer.start(max(1, math.ceil(left * 1000)))
