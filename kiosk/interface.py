"""The interface's own words in the language of the exhibit: Qt's translations, one at a time."""

import logging

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, Slot
from PySide6.QtQml import QQmlEngine

from kiosk import paths
from kiosk.viewmodels.edition import Edition

_LOG = logging.getLogger(__name__)


class Interface(QObject):
    """Follows the edition's language. Made before the view models, since they ask for words too."""

    def __init__(self, edition: Edition, engine: QQmlEngine) -> None:
        """Speak the edition's language, and every one that it changes to."""
        super().__init__(edition)
        self._edition = edition
        self._engine = engine
        self._translator = QTranslator(self)
        self._speak()
        edition.changed.connect(self._follow)

    def _speak(self) -> None:
        QCoreApplication.removeTranslator(self._translator)
        language = self._edition.exhibit.language
        if self._translator.load(f"interface_{language}", str(paths.translations())):
            QCoreApplication.installTranslator(self._translator)
        else:
            _LOG.error("interface_%s.qm is missing or damaged; install the exhibit again", language)

    @Slot()
    def _follow(self) -> None:
        self._speak()
        self._engine.retranslate()

    def close(self) -> None:
        """Let the interface speak English again: the application may outlive the exhibit."""
        QCoreApplication.removeTranslator(self._translator)
