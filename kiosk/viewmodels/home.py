"""Attract and Home: the welcome in every language and the three doors."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.rows import RowModel
from kiosk.viewmodels.edition import Edition

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class HomeViewModel(QObject):
    """What Attract and Home say."""

    wordsChanged = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._welcomes = RowModel(("language", "title", "begin"), self)
        self._doors = RowModel(("place", "title", "sentence"), self)
        self._fill()
        edition.changed.connect(self._fill)

    def _fill(self) -> None:
        exhibit = self._edition.exhibit
        self._welcomes.show(exhibit.welcomes)
        self._doors.show(exhibit.doors)
        self.wordsChanged.emit()

    def _get_title(self) -> str:
        return self._edition.exhibit.title

    def _get_subtitle(self) -> str:
        return self._edition.exhibit.subtitle

    def _get_first_welcome(self) -> int:
        languages = [welcome.language for welcome in self._edition.exhibit.welcomes]
        language = self._edition.exhibit.language
        return languages.index(language) if language in languages else 0

    @Slot(str, result=str)
    def door(self, place: str) -> str:
        """The title of the door to a place; empty where there is none."""
        doors = self._edition.exhibit.doors
        return next((door.title for door in doors if door.place == place), "")

    def _get_invitation(self) -> str:
        return self._edition.exhibit.welcomes[self._get_first_welcome()].begin

    def _get_welcomes(self) -> QObject:
        return self._welcomes

    def _get_doors(self) -> QObject:
        return self._doors

    title = Property(str, _get_title, notify=wordsChanged)
    subtitle = Property(str, _get_subtitle, notify=wordsChanged)
    #: Attract's call to begin, in the language that is spoken.
    invitation = Property(str, _get_invitation, notify=wordsChanged)
    #: Which of the welcomes is in the language that is spoken, from 0: Attract begins with it.
    firstWelcome = Property(int, _get_first_welcome, notify=wordsChanged)
    #: Rows of language, title, begin: what Attract says in each language.
    welcomes = Property(QObject, _get_welcomes, constant=True)
    #: Rows of place, title, sentence: the three doors.
    doors = Property(QObject, _get_doors, constant=True)
