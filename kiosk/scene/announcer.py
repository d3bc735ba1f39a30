"""Tells screen readers what has changed: a touch far from their focus would pass them by."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

#: From a change on the screen to its announcement, ms: by then the screen has come to rest.
PAUSE_MS = 500
#: How much of a new screen is told; a visitor who wants more walks through it.
PASSAGES = 3


class Announcer(QObject):
    """Announces what a change has brought onto the screen, while a screen reader listens."""

    def __init__(
        self,
        passages: Callable[[], list[str]],
        announce: Callable[[str], None],
        listens: Callable[[], bool] = QAccessible.isActive,
        parent: QObject | None = None,
    ) -> None:
        """Prepare to announce.

        Args:
            passages: gives what is on the screen, in reading order.
            announce: tells the screen reader.
            listens: whether there is a screen reader; asked at each change.
            parent: Qt's.
        """
        super().__init__(parent)
        self._passages = passages
        self._announce = announce
        self._listens = listens
        self._known: set[str] = set()
        self._asked: list[Callable[[], str]] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.tell)

    def follow(self, *changes: SignalInstance) -> None:
        """Announce after each of these signals, once the screen has come to rest."""
        for signal in changes:
            signal.connect(self.screenChanged)

    def follow_words(self, change: SignalInstance, words: Callable[[], str]) -> None:
        """Announce these words too after this signal; where they are empty, nothing of it."""

        def ask() -> None:
            if self._listens() and words not in self._asked:
                self._asked.append(words)
            self.screenChanged()

        change.connect(ask)

    @Slot()
    def screenChanged(self) -> None:
        """Something else is on the screen."""
        if self._listens():
            self._pause.start()

    @Slot()
    def tell(self) -> None:
        """Announce the first of what was not on the screen before."""
        passages = self._passages()
        if not passages:
            self._pause.start()
        new = [passage for passage in passages if passage not in self._known]
        self._known = set(passages)
        told = new[:PASSAGES]
        asked, self._asked = [words() for words in self._asked], []
        told += [words for words in asked if words and words not in told]
        if told:
            self._announce("\n".join(told))


def announce_on(window: QObject) -> Callable[[str], None]:
    """How a window announces words: they wait for what the screen reader is saying."""

    def announce(words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, words))

    return announce
