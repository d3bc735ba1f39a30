"""The sources screen."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.edition import Edition

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class SourcesViewModel(QObject):
    """What the sources screen shows."""

    wordsChanged = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        edition.changed.connect(self.wordsChanged)

    def _get_title(self) -> str:
        return "Sources"

    title = Property(str, _get_title, notify=wordsChanged)

    def reset(self) -> None:
        """Forget the visit."""

    def spot_title(self) -> str:
        """How the way back names this spot."""
        return "Sources"

    def memento(self) -> object:
        """What brings the visitor back to this spot."""
        return None

    def restore(self, memento: object) -> None:
        """Come back to a spot."""

    def arrive(self, item: str) -> None:
        """Come to an item, led by a thread."""
