"""Play the story: the walk through the moments that goes by itself until somebody touches."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.reading import english_words
from kiosk.timeline import Story

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: How long a moment is shown, ms: at first one looks where it is, then reads. Adults read 228
#: English words a minute for themselves (IReST, Trauzettel-Klosinski and others, 2012); who stands
#: among others takes longer.
LOOK_MS = 2500
WORD_MS = 60_000 / 228 * 1.25
LEAST_MS = 5000


def reading_ms(text: str, language: str) -> int:
    """How long a text is shown, ms."""
    return round(max(LEAST_MS, LOOK_MS + WORD_MS * english_words(text, language)))


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
        self._steps: tuple[int, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._become(self._story.advanced()))

    def _get_playing(self) -> bool:
        return self._story.playing

    def _get_step(self) -> int:
        return self._story.step

    def _get_count(self) -> int:
        return len(self._story.ids)

    def _get_milliseconds(self) -> int:
        return self._steps[self._story.step] if self._story.playing else 0

    playing = Property(bool, _get_playing, notify=changed)
    #: The stop that is shown, from 0; -1 when the story does not play.
    step = Property(int, _get_step, notify=changed)
    count = Property(int, _get_count, notify=changed)
    #: How long this stop is shown.
    stepMilliseconds = Property(int, _get_milliseconds, notify=changed)

    def play(self, moments: tuple[str, ...], steps: tuple[int, ...]) -> None:
        """Walk through these moments from the first one; each is shown for its ``steps`` ms."""
        self._steps = steps
        self._become(Story(moments).begun())

    @Slot()
    def stop(self) -> None:
        """Stay where the story is."""
        self._become(self._story.stopped())

    def _become(self, story: Story) -> None:
        before, self._story = self._story, story
        if story.playing:
            self._timer.start(self._get_milliseconds())
        else:
            self._timer.stop()
        if story != before:
            self.changed.emit()
        if story.playing and story.current != (before.current if before.playing else ""):
            self.reached.emit(story.current)
