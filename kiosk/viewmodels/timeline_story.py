"""Play the story: the walk through the moments that goes by itself until somebody touches."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.timeline import Story

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: How long each moment is shown, ms: about what its words take to read.
STEP_MS = 6000


@QmlElement
@QmlUncreatable("made by the application")
class TimelineStory(QObject):
    """A walk through moments. Its timer sleeps while the story does not play."""

    changed = Signal()
    #: A moment's turn has come.
    reached = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._story = Story(())
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(lambda: self._become(self._story.advanced()))

    def _get_playing(self) -> bool:
        return self._story.playing

    def _get_step(self) -> int:
        return self._story.step

    def _get_count(self) -> int:
        return len(self._story.ids)

    def _get_milliseconds(self) -> int:
        return self._timer.interval()

    playing = Property(bool, _get_playing, notify=changed)
    #: The stop that is shown, from 0; -1 when the story does not play.
    step = Property(int, _get_step, notify=changed)
    count = Property(int, _get_count, notify=changed)
    #: How long each stop is shown.
    stepMilliseconds = Property(int, _get_milliseconds, constant=True)

    def play(self, moments: tuple[str, ...]) -> None:
        """Walk through these moments from the first one."""
        self._become(Story(moments).begun())

    @Slot()
    def stop(self) -> None:
        """Stay where the story is."""
        self._become(self._story.stopped())

    def _become(self, story: Story) -> None:
        before, self._story = self._story, story
        if story.playing and not self._timer.isActive():
            self._timer.start()
        elif not story.playing:
            self._timer.stop()
        if story != before:
            self.changed.emit()
        if story.playing and story.current != (before.current if before.playing else ""):
            self.reached.emit(story.current)
