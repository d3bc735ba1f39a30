"""The exhibit in the language that the visitor reads, shared by every view model."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.content.exhibit import Exhibit
from kiosk.content.loading import load


class Edition(QObject):
    """Holds the exhibit in one language and tells when that changes."""

    changed = Signal()

    def __init__(self, folder: Path, language: str, parent: QObject | None = None) -> None:
        """Load the exhibit.

        Raises:
            ContentError: the pack cannot be shown.
        """
        super().__init__(parent)
        self._folder = folder
        self._first_language = language
        self._exhibit = load(folder, language)

    @property
    def exhibit(self) -> Exhibit:
        """The whole exhibit in the current language."""
        return self._exhibit

    def choose(self, language: str) -> None:
        """Change the language, keeping every id and so every visitor's place."""
        if language == self._exhibit.language:
            return
        self._exhibit = load(self._folder, language)
        self.changed.emit()

    def reset(self) -> None:
        """Return to the language in which a visit begins."""
        self.choose(self._first_language)
