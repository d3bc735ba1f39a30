"""The exhibit on the whole of one screen, and nothing else on any other."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QScreen, QWindow
from PySide6.QtQuick import QQuickWindow

from kiosk.machine import manager

#: How long a change of screens takes to settle, ms: unplugging one tells of it several times.
SETTLE_MS = 100
#: How often to look whether a window has been taken off its screen, ms: no signal of Qt's says so.
LOOK_MS = 1000


def any_lit() -> bool:
    """Whether there is a screen at all; under Wayland Qt has one without a size stand in for it."""
    return any(not screen.geometry().isEmpty() for screen in QGuiApplication.screens())


class Cover(QQuickWindow):
    """The night, over a screen that the exhibit does not use; the keys stay with the exhibit."""

    def __init__(self, color: QColor) -> None:
        super().__init__()
        self.setColor(color)
        self.setFlag(Qt.WindowType.FramelessWindowHint)
        self.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus)

    def showFullScreen(self) -> None:
        """As QWindow's, which asks for the keys too, and then warns that they are not accepted."""
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.setVisible(True)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


class Screens(QObject):
    """Keeps the exhibit full-screen, whatever is done to its window and to the screens."""

    #: The exhibit's screen is another one, or has another size.
    changed = Signal()

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        """Show the exhibit on the primary screen, and cover the others."""
        super().__init__(parent)
        self._window = window
        self._covers: list[Cover] = []
        # Under Wayland the compositor says what is where. cage would put a cover over the exhibit,
        # which it spreads over all outputs by itself.
        self._placing = "wayland" not in QGuiApplication.platformName()
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self.settle)
        window.setFlag(Qt.WindowType.FramelessWindowHint)
        window.setFlag(Qt.WindowType.WindowStaysOnTopHint)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._follow)
        application.screenRemoved.connect(self._timer.start)
        application.primaryScreenChanged.connect(self._timer.start)
        for screen in QGuiApplication.screens():
            self._follow(screen)
        self._timer.stop()
        self.settle()
        if self._placing:
            window.visibilityChanged.connect(self._keep)
            if manager.address():  # else whoever has started it may be looking for the terminal
                look = QTimer(self, interval=LOOK_MS)
                look.timeout.connect(self.look)
                look.start()

    @Slot(QScreen)
    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._timer.start)
        screen.physicalSizeChanged.connect(self._timer.start)
        self._timer.start()

    @Slot(QWindow.Visibility)
    def _keep(self, visibility: QWindow.Visibility) -> None:
        if visibility not in {QWindow.Visibility.FullScreen, QWindow.Visibility.Hidden}:
            self._timer.start()

    @Slot()
    def settle(self) -> None:
        """Give each screen what it should show."""
        main: QScreen | None = QGuiApplication.primaryScreen()
        if main is None:  # every output is unplugged
            return
        if not self._placing and self._overhangs(main):
            self._window.hide()  # cage gives it another size only when it is shown anew
        self._fill(self._window, main)
        if self._placing:
            self._cover(main)
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Show again what somebody has taken off its screen (unmapped, on X11).

        Qt takes such a window for a visible one, and shows it only once it has been hidden.
        """
        if not any_lit():
            return
        for window in (self._window, *self._covers):
            if window.isVisible() and not window.isExposed():
                window.hide()
                window.showFullScreen()

    def _overhangs(self, main: QScreen) -> bool:
        """Whether a part of the exhibit lies on no screen, since one of several has gone."""
        together = main.virtualSize()
        size = self._window.size()
        return size.width() > together.width() or size.height() > together.height()

    def _cover(self, main: QScreen) -> None:
        # What mirrors or overlaps the exhibit's screen shows it too: a cover would bury it.
        glass = main.geometry()
        others = [
            each
            for each in QGuiApplication.screens()
            if each is not main and not each.geometry().intersects(glass)
        ]
        while len(self._covers) > len(others):
            self._covers.pop().destroy()
        while len(self._covers) < len(others):
            self._covers.append(Cover(self._window.color()))
        for cover, screen in zip(self._covers, others, strict=True):
            self._fill(cover, screen)

    @staticmethod
    def _fill(window: QQuickWindow, screen: QScreen) -> None:
        window.setScreen(screen)
        # Without a window manager nobody else would do so when the screen changes its size.
        window.setGeometry(screen.geometry())
        window.showFullScreen()
