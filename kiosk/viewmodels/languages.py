"""The languages that the exhibit speaks, and the one that it speaks now."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.rows import RowModel
from kiosk.viewmodels.edition import Edition

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language by its code and its own name."""

    code: str
    name: str
    current: bool


_FIELDS = ("code", "name", "current")


@QmlElement
@QmlUncreatable("made by the application")
class LanguagesViewModel(QObject):
    """Changes the language of everything, at once and in place."""

    changed = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._rows = RowModel(_FIELDS, self)
        self._fill()
        edition.changed.connect(self._fill)

    @Slot()
    def _fill(self) -> None:
        self._rows.show(self._all())
        self.changed.emit()

    def _all(self) -> list[LanguageRow]:
        exhibit, spoken = self._edition.exhibit, self._edition.languages
        return [
            LanguageRow(each.language, each.name, each.language == exhibit.language)
            for each in exhibit.welcomes
            if each.language in spoken
        ]

    def _get_rows(self) -> QObject:
        return self._rows

    def _get_current(self) -> str:
        return self._edition.exhibit.language

    def _get_right_to_left(self) -> bool:
        return self._edition.exhibit.right_to_left

    def _get_unofficial(self) -> str:
        return self._edition.exhibit.unofficial

    #: Rows of code, name, current.
    rows = Property(QObject, _get_rows, constant=True)
    #: The code of the language that is spoken now: en, ja, ar, zh-Hans ...
    current = Property(str, _get_current, notify=changed)
    rightToLeft = Property(bool, _get_right_to_left, notify=changed)
    #: "Unofficial translation" in that language; empty where the words are the documents' own.
    unofficial = Property(str, _get_unofficial, notify=changed)

    @Slot(str)
    def choose(self, code: str) -> None:
        """Speak another language from now on; one that is not there changes nothing."""
        if code in self._edition.languages:
            self._edition.choose(code)
