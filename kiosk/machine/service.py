"""The service manager: told that the exhibit shows, and again and again that it still draws."""

import contextlib
import os

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.machine import manager, screens, wayland

#: How often it is told within the time after which the service manager takes it for hung.
PINGS = 3


def watched() -> bool:
    """Whether somebody looks after this process and starts it again: systemd or a supervisor."""
    return bool(manager.address())


class Service(QObject):
    """Tells the service manager of one window."""

    #: The first frame shows.
    ready = Signal()

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        """Begin to watch.

        Args:
            window: the exhibit's. Its first frame says that it is ready; later ones, each asked
                for by a timer of the thread that answers touches, say that nothing hangs.
            parent: Qt's.
        """
        super().__init__(parent)
        self._window = window
        self._ready = False
        self._asked = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.ask)
        window.frameSwapped.connect(self.drawn)

    @Slot()
    def ask(self) -> None:
        """Ask for a frame, which is the proof that one can be drawn.

        Where nobody could see it a compositor wants none.
        """
        if self._unseen():
            manager.tell(manager.ALIVE)
            return
        self._asked = True
        self._window.update()

    def _unseen(self) -> bool:
        """Whether every output is unplugged, or a desktop has blanked or covered the window.

        Nothing covers it in the kiosk session: where cage asks for no frames there, it hangs. A
        full-screen one that is unmapped on X11 is shown again (``Screens.look``), and draws then.
        """
        desktop = "wayland" in QGuiApplication.platformName() and wayland.ALONE not in os.environ
        return not screens.any_lit() or (desktop and not self._window.isExposed())

    @Slot()
    def drawn(self) -> None:
        """A frame has been drawn."""
        if not self._ready:
            self._ready = True
            if watched():
                manager.tell(manager.READY)
                if patience := self._patience():
                    self._timer.start(patience // PINGS)
            else:
                self._window.frameSwapped.disconnect(self.drawn)
            self.ready.emit()
        elif self._asked:
            self._asked = False
            manager.tell(manager.ALIVE)

    @staticmethod
    def _patience() -> int:
        """After how many ms of silence the manager acts; 0: never."""
        with contextlib.suppress(ValueError):
            return int(os.environ.get("WATCHDOG_USEC", "0")) // 1000
        return 0
