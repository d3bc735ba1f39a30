"""Work in short turns between two frames, so that a touch never waits for all of it."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Slot

#: A turn ends after so many s or, where frames are slow, this part of the time since the last one.
LEAST_SECONDS, SHARE = 0.002, 1 / 6
#: The next turn comes after so many ms: once the frame that the last one asked for is drawn.
PAUSE_MS = 6


class Turns(QObject):
    """Goes through one work at a time, step by step; other work takes the place of what is left."""

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Make turns that nothing waits for yet; ``clock`` tells monotonic seconds."""
        super().__init__(parent)
        self._clock = clock
        self._steps: Iterator[None] = iter(())
        self._ended: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.take)

    def now(self, steps: Iterator[None]) -> None:
        """Begin other work at once, unless a turn has just been taken."""
        self._steps = steps
        if not self._timer.isActive():
            self.take()

    def soon(self, steps: Iterator[None]) -> None:
        """Begin other work with the next turn."""
        self._steps = steps
        if not self._timer.isActive():
            self._timer.start()

    def whole(self, steps: Iterator[None]) -> None:
        """Do other work to its end."""
        self._steps = iter(())
        for _ in steps:
            pass

    @Slot()
    def take(self) -> None:
        """Take a turn; after one with something in it comes another."""
        now = self._clock()
        since = 0.0 if self._ended is None else now - self._ended
        end = now + max(LEAST_SECONDS, SHARE * since)
        self._ended = None
        for _ in self._steps:
            self._ended = self._clock()
            if self._ended >= end:
                break
        if self._ended is not None:
            self._timer.start()
