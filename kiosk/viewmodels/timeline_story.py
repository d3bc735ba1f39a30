"""Play the story: the walk through the moments that goes by itself until somebody touches."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: How long each moment stays, ms; a page moment's words take a reader about that long.
STEP_MS = 6000


@QmlElement
@QmlUncreatable("made by the application")
class TimelineStory(QObject):
    """A walk of so many steps. Its timer sleeps while the story does not play."""

    playingChanged = Signal()
    stepChanged = Signal()
    #: A step has been reached: the number of the stop, from 0.
    reached = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._step = -1
        self._count = 0
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._go_on)

    def _get_playing(self) -> bool:
        return self._step >= 0

    def _get_step(self) -> int:
        return self._step

    def _get_count(self) -> int:
        return self._count

    def _get_milliseconds(self) -> int:
        return self._timer.interval()

    playing = Property(bool, _get_playing, notify=playingChanged)
    #: The stop that is shown, from 0; -1 when the story does not play.
    step = Property(int, _get_step, notify=stepChanged)
    count = Property(int, _get_count, notify=playingChanged)
    #: How long each stop is shown.
    stepMilliseconds = Property(int, _get_milliseconds, constant=True)

    def play(self, count: int) -> None:
        """Begin a walk of ``count`` stops; nothing to tell is nothing to play."""
        if count < 1:
            return
        self._count = count
        self._timer.start()
        self._move(0)

    @Slot()
    def stop(self) -> None:
        """Stay where the story is."""
        self._timer.stop()
        self._move(-1)

    def _go_on(self) -> None:
        if self._step + 1 < self._count:
            self._move(self._step + 1)
        else:
            self.stop()

    def _move(self, step: int) -> None:
        if step == self._step:
            return
        turned = (step >= 0) != (self._step >= 0)
        self._step = step
        self.stepChanged.emit()
        if turned:
            self.playingChanged.emit()
        if step >= 0:
            self.reached.emit(step)
