"""Faults of the exhibit's own: each is one line in the log, and the exhibit goes on."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_EXHIBIT = logging.getLogger("kiosk.faults")
_QT = logging.getLogger("qt")
#: How many of the innermost calls are named.
_CALLS = 4

#: How Qt begins to say that its display has gone or is not there; then it ends the process.
_DISPLAY_GONE = (
    "The Wayland connection broke",
    "The X11 connection broke",
    "Failed to create wl_display",
    "could not connect to display",
)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_faults(display_gone: Callable[[], None]) -> None:
    """Have exceptions that nobody catches and what Qt and QML complain of logged.

    PySide hands an exception in a slot to ``sys.excepthook`` and goes on.

    Args:
        display_gone: called before Qt ends the process since it has no display any more.
    """

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        _said(kind, context, message)
        if message.startswith(_DISPLAY_GONE):
            display_gone()

    sys.excepthook = _uncaught
    sys.unraisablehook = lambda fault: _log(fault.exc_type, fault.exc_value, fault.exc_traceback)
    threading.excepthook = lambda fault: _log(fault.exc_type, fault.exc_value, fault.exc_traceback)
    qInstallMessageHandler(hear)


def leave_qt() -> None:
    """Let Qt speak for itself again: it may do so after Python has gone."""
    qInstallMessageHandler(None)


def described(error: BaseException | None, trace: TracebackType | None) -> str:
    """An exception and where it comes from, in one line."""
    calls = traceback.extract_tb(trace)[-_CALLS:]
    where = " → ".join(f"{call.filename}:{call.lineno} {call.name}" for call in calls)
    return f"{type(error).__name__}: {error} ({where})"


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        _log(kind, error, trace)


def _log(
    _kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> None:
    _EXHIBIT.error("%s", described(error, trace))


def _said(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    level = _LEVELS.get(kind, logging.WARNING)
    source = f" ({context.file}:{context.line})" if context.file and level > logging.INFO else ""
    _QT.log(level, "%s%s", message, source)
