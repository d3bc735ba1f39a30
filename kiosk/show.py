"""The exhibit on a real screen, until it is told to end."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.application import build, qt_application
from kiosk.machine import memory
from kiosk.machine.preparation import prepare_apart, prepare_beside
from kiosk.machine.service import Service
from kiosk.settings import Settings

#: When the other languages are read, ms after the start: once Attract has come to rest.
PREPARE_MS = 3000


def run(
    settings: Settings,
    folder: Path,
    size: tuple[int, int] | None = None,
    language: str | None = None,
    windowed: bool = False,
    quit_after: float = 0,
) -> int:
    """Show the exhibit and return its exit status.

    Args:
        settings: the operator's.
        folder: the exhibit's pack.
        size: of the window, px; None: the whole screen.
        language: in which visits begin; None: the settings'.
        windowed: a window instead of the full screen.
        quit_after: seconds until it ends by itself; 0: never.

    Raises:
        ContentError: the pack cannot be shown.
    """
    prepare_apart(folder, language or settings.exhibit.language)
    memory.forget_sources()
    application = qt_application()
    kiosk = build(settings, folder, QSize(*size) if size else None, language)
    if windowed:
        kiosk.window.show()
    else:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        kiosk.window.showFullScreen()
    Service(kiosk.window, parent=kiosk.window)
    beside: list[object] = []
    QTimer.singleShot(PREPARE_MS, lambda: beside.append(prepare_beside(folder)))
    if quit_after:
        QTimer.singleShot(round(quit_after * 1000), application.quit)
    code = application.exec()
    kiosk.close()
    return code
