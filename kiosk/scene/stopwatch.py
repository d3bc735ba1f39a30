"""A clock for the scene that nobody can set, and that asks nothing of Python."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: The longest time that Qt takes for a timer, ms: 24 days.
LONGEST = 2**31 - 1


@QmlElement
@QmlSingleton
class Stopwatch(QTimer):
    """Runs for good: ``remainingTime``, ms, is less by what has passed, and begins anew at 0.

    It is Qt's own timer, which goes by the monotonic clock; QML, whose ``Date`` goes by the wall
    clock and whose animations know the time every 16 ms, reads it without a call of Python.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setTimerType(Qt.TimerType.PreciseTimer)
        self.start(LONGEST)
