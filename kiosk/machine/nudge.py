"""A frame in which nothing has changed must not be the last one that a compositor asks for."""

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QExposeEvent, QGuiApplication, QRegion
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

#: After a frame without another, ms. Qt takes a window for covered after 100 ms without an answer.
QUIET_MS = 40


def needed(window: QQuickWindow) -> bool:
    """Whether a window is drawn by the CPU for a Wayland compositor."""
    software = QSGRendererInterface.GraphicsApi.Software
    by_cpu = window.rendererInterface().graphicsApi() == software
    return by_cpu and "wayland" in QGuiApplication.platformName()


class Nudge(QObject):
    """Sends one whole frame once a window has come to rest.

    Qt's software renderer hands on frames in which nothing has changed, as one that only proves
    that it can draw. cage 0.1.4 asks for the next frame when it has something new to show, so never
    after such a one; and Qt waits for that before it draws again, whatever is touched.
    """

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        """Begin.

        Args:
            window: the exhibit's.
            parent: Qt's.
        """
        super().__init__(parent)
        self._window = window
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.setTimerType(Qt.TimerType.PreciseTimer)
        self._quiet.timeout.connect(self._nudge)
        window.frameSwapped.connect(self._quiet.start)

    @Slot()
    def _nudge(self) -> None:
        # What an exposed window draws then is handed on whole (QSGSoftwareRenderLoop).
        whole = QRegion(QRect(QPoint(), self._window.size()))
        QCoreApplication.sendEvent(self._window, QExposeEvent(whole))
        self._quiet.stop()  # that frame is no other one
