"""A thread: one idea, and where it surfaces in each of the three places."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.exhibit import Station, Thread
from kiosk.rows import RowModel
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.passages import marked

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StationRow:
    """A station as the screen shows it; ``words`` has its phrases marked."""

    place: str
    item: str
    heading: str
    words: str
    credit: str


def _row(station: Station, language: str) -> StationRow:
    return StationRow(
        station.place.value,
        station.item,
        station.heading,
        marked(station.passage, language),
        station.credit.words,
    )


@QmlElement
@QmlUncreatable("made by the application")
class ThreadViewModel(QObject):
    """The thread that is followed."""

    changed = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._thread = edition.exhibit.threads[0].id
        self._stations = RowModel(("place", "item", "heading", "words", "credit"), self)
        self._fill()
        edition.changed.connect(self._fill)

    @property
    def _current(self) -> Thread:
        return self._find(self._thread)

    def _find(self, thread: str) -> Thread:
        threads = self._edition.exhibit.threads
        return next((each for each in threads if each.id == thread), threads[0])

    def _fill(self) -> None:
        language = self._edition.exhibit.language
        self._stations.show(_row(station, language) for station in self._current.stations)
        self.changed.emit()

    def _get_title(self) -> str:
        return self._current.title

    def _get_tone(self) -> str:
        return self._current.tone.value

    def _get_unofficial(self) -> str:
        return self._edition.exhibit.unofficial

    def _get_stations(self) -> QObject:
        return self._stations

    title = Property(str, _get_title, notify=changed)
    tone = Property(str, _get_tone, notify=changed)
    unofficial = Property(str, _get_unofficial, notify=changed)
    #: Three rows of place, item, heading, words, credit.
    stations = Property(QObject, _get_stations, constant=True)

    def reset(self) -> None:
        """Forget the visit."""
        self.arrive(self._edition.exhibit.threads[0].id)

    # -- a room of the navigation -------------------------------------------------------------

    def spot_title(self, memento: object = None) -> str:
        """The thread's name."""
        return self._find(self._thread if memento is None else str(memento)).title

    def memento(self) -> object:
        """The thread."""
        return self._thread

    def restore(self, memento: object) -> None:
        """Follow the thread that was followed."""
        self.arrive(str(memento))

    def arrive(self, item: str) -> None:
        """Follow a thread."""
        if item != self._thread:
            self._thread = item
            self._fill()
