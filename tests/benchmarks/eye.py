"""An eye on the exhibit's glass: which frames there are, and which of them show something new.

The exhibit answers touches and draws on one thread, so everything is told by ``frameSwapped``:
that is when a frame has been handed to the screen. Whether it shows the axis of time anew is asked
of the axis: where it stands, and at which scale.
"""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.account import Account
from tests.benchmarks.frames import Instant
from tests.items import kind

#: What is not answered for so long is not going to be, s.
PATIENCE = 20.0
#: Without a frame for so long the screen has come to rest, s.
STILL = 0.25


class UnansweredError(Exception):
    """What was awaited did not show."""


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and everything in it that is on the screen or, as an axis's view, has no picture."""
    yield item
    for child in item.childItems():
        if child.isVisible() or not child.childItems():
            yield from shown(child)


class Eye(QObject):
    """Sees every frame of a window, and which of them show the axis at another place."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._view: QQuickItem | None = None
        self._stand: object = None
        self._loop = QEventLoop(self)
        self._alarm = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._loop.quit)
        self._account = Account()
        self.frames = 0
        #: When the last frame was shown, s.
        self.last = 0.0
        #: The frames that showed the axis anew.
        self.changed: list[Instant] = []
        window.frameSwapped.connect(self._see)

    def find(self, name: str) -> QQuickItem:
        """What is there of a QML type.

        Raises:
            UnansweredError: nothing is.
        """
        for item in shown(self._window.contentItem()):
            if kind(item) == name:
                return item
        raise UnansweredError(f"there is no {name} on the screen")

    def sees(self, name: str) -> bool:
        """Whether something of a QML type is on the screen."""
        return any(kind(item) == name for item in shown(self._window.contentItem()))

    def watch(self, view: QQuickItem) -> None:
        """Watch an axis."""
        self._view = view
        self._stand = self._stands()

    def now(self) -> Instant:
        """This instant."""
        waited = self._account.waited()
        return Instant(time.monotonic(), time.thread_time(), time.process_time(), waited)

    def wait(self, seconds: float) -> None:
        """Let the exhibit run until its next frame, or for some seconds."""
        self._alarm.start(max(0, round(1000 * seconds)))
        self._loop.exec()

    def run(self, seconds: float) -> None:
        """Let the exhibit run for some seconds, whatever it draws."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.wait(left)

    def until(self, true: Callable[[], bool], what: str) -> None:
        """Let frames pass until something is true.

        Raises:
            UnansweredError: it never was.
        """
        end = time.monotonic() + PATIENCE
        while not true():
            left = end - time.monotonic()
            if left <= 0:
                raise UnansweredError(f"in {PATIENCE:g} s {what}")
            self.wait(left)

    def rest(self) -> None:
        """Let all motion come to its end.

        Raises:
            UnansweredError: it never does.
        """
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            before = self.frames
            self.wait(STILL)
            if self.frames == before:
                return
        raise UnansweredError(f"in {PATIENCE:g} s the screen did not come to rest")

    def _stands(self) -> object:
        assert self._view
        return self._view.property("centre"), self._view.property("scaling")

    def _see(self) -> None:
        self.frames += 1
        self.last = time.monotonic()
        if self._view and (stand := self._stands()) != self._stand:
            self._stand = stand
            self.changed.append(self.now())
        self._loop.quit()
