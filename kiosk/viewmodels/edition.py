"""The exhibit in the language that the visitor reads, shared by every view model."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.content.cache import load
from kiosk.content.exhibit import Exhibit
from kiosk.content.languages import available


class Edition(QObject):
    """Holds the exhibit in one language and tells when that changes."""

    changed = Signal()

    def __init__(
        self,
        folder: Path,
        language: str,
        cache: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Load the exhibit.

        Args:
            folder: the exhibit's pack.
            language: in which visits begin.
            cache: where exhibits that were read are kept; None: nowhere.
            parent: the object that it lives with.

        Raises:
            ContentError: the pack cannot be shown.
        """
        super().__init__(parent)
        self._folder = folder
        self._cache = cache
        self._first_language = language
        self._exhibit = load(folder, language, cache)

    @property
    def folder(self) -> Path:
        """The exhibit's pack."""
        return self._folder

    @property
    def exhibit(self) -> Exhibit:
        """The whole exhibit in the current language."""
        return self._exhibit

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that there are words in, in the order of the welcomes."""
        spoken = available(self._folder)
        return tuple(
            welcome.language for welcome in self._exhibit.welcomes if welcome.language in spoken
        )

    def choose(self, language: str) -> None:
        """Change the language, keeping every id and so every visitor's place."""
        if language == self._exhibit.language:
            return
        self._exhibit = load(self._folder, language, self._cache)
        self.changed.emit()

    def reset(self) -> None:
        """Return to the language in which a visit begins."""
        self.choose(self._first_language)
