"""The graphics card while the exhibit runs: it may be reset, or be gone for good.

Qt draws on with a new card's context after a reset, if it hears of it. It goes on trying for ever
where there is none to be had, and shows nothing.
"""

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QSurfaceFormat
from PySide6.QtQuick import QQuickWindow

_LOG = logging.getLogger(__name__)

#: How long a card may take to draw again, ms.
BACK_MS = 2000
#: One that is lost twice within so many seconds has failed.
AGAIN = 600.0


def hear_of_losses() -> None:
    """Have the driver tell when it has lost what is drawn with; else it would draw nothing, unsaid.

    Call it before Qt's application is made.
    """
    form = QSurfaceFormat.defaultFormat()
    form.setOption(QSurfaceFormat.FormatOption.ResetNotification)
    QSurfaceFormat.setDefaultFormat(form)


class Card(QObject):
    """Looks after what one window is drawn with."""

    #: It cannot be drawn with any more; says why.
    failed = Signal(str)

    def __init__(
        self,
        window: QQuickWindow,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Begin to.

        Args:
            window: the exhibit's.
            clock: monotonic seconds.
            parent: Qt's.
        """
        super().__init__(parent)
        self._window = window
        self._clock = clock
        self._lost_at: float | None = None
        self._patience = QTimer(self, singleShot=True, interval=BACK_MS)
        self._patience.timeout.connect(self._gone)
        window.sceneGraphError.connect(self._refused)
        window.sceneGraphInvalidated.connect(self._lost)

    def close(self) -> None:
        """Look no more: the scene is taken down."""
        self._window.sceneGraphInvalidated.disconnect(self._lost)
        self._patience.stop()

    @Slot(QQuickWindow.SceneGraphError, str)
    def _refused(self, _error: QQuickWindow.SceneGraphError, message: str) -> None:
        self.failed.emit(message)

    @Slot()
    def _lost(self) -> None:
        """The scene has gone, and all that it was drawn with."""
        now = self._clock()
        if self._lost_at is not None and now - self._lost_at < AGAIN:
            self.failed.emit("it was lost again and again")
            return
        self._lost_at = now
        _LOG.warning("the graphics card was reset")
        self._window.frameSwapped.connect(self._back)
        self._patience.start()
        QTimer.singleShot(0, self._window.update)  # a still screen would ask for no frame

    @Slot()
    def _back(self) -> None:
        self._window.frameSwapped.disconnect(self._back)
        self._patience.stop()

    @Slot()
    def _gone(self) -> None:
        self.failed.emit(f"it has drawn nothing for {BACK_MS / 1000:g} s")
