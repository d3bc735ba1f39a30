"""Signals that end the exhibit in order."""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

#: What service managers, terminals and sessions end a program with, as far as the system has it.
_ENDING = [
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)
]


class Signals(QObject):
    """Tells Qt's loop of a signal.

    Python would only answer when the loop comes back to it, which on a still screen it never does;
    so the signal is written to a socket that the loop watches.
    """

    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin to listen."""
        super().__init__(parent)
        self._inner, self._outer = socket.socketpair()
        for end in (self._inner, self._outer):
            end.setblocking(False)
        self._notifier = QSocketNotifier(
            self._inner.fileno(), QSocketNotifier.Type.Read, parent=self
        )
        self._notifier.activated.connect(self._heard)
        self._before = {number: signal.signal(number, _ignore) for number in _ENDING}
        signal.set_wakeup_fd(self._outer.fileno())

    def close(self) -> None:
        """Let signals do what they did before."""
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._inner.close()
        self._outer.close()

    @Slot()
    def _heard(self) -> None:
        if any(number in _ENDING for number in self._inner.recv(100)):
            self.ended.emit()


def _ignore(_number: int, _frame: object) -> None:
    """Keep Python from ending at once."""
