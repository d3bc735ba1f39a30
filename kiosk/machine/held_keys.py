"""Keys that are held: a hand holds one for a while, and what jams one is nobody."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

_Key = Qt.Key
#: What goes on for as long as its key is held; each other key does what it does once.
MOVING = frozenset(
    {
        *(_Key.Key_Down, _Key.Key_Up, _Key.Key_Left, _Key.Key_Right, _Key.Key_Tab),
        *(_Key.Key_Backtab, _Key.Key_PageDown, _Key.Key_PageUp, _Key.Key_Plus, _Key.Key_Minus),
        *(_Key.Key_VolumeUp, _Key.Key_VolumeDown),
    }
)
#: From one end of anything to the other, s. After it nobody is taken to be there.
LONGEST = 10.0


class HeldKeys(QObject):
    """Keeps from a window what keys repeat by themselves, but for those that move, for a while.

    Else a key that is jammed would keep a visit open for ever, and one that is held would open and
    close the aids 25 times a second.
    """

    def __init__(
        self,
        window: QWindow,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Begin to.

        Args:
            window: whose keys.
            clock: monotonic seconds, for tests.
            parent: Qt's.
        """
        super().__init__(parent)
        self._clock = clock
        self._since = 0.0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Whether an event is kept from the window."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.isAutoRepeat():
            return event.key() not in MOVING or self._clock() - self._since > LONGEST
        self._since = self._clock()
        return False
