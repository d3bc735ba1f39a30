"""The scene's clock: it runs, and Python is not asked."""

from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from kiosk.scene.stopwatch import LONGEST, Stopwatch


def test_it_tells_what_has_passed(qapp: object, qtbot: QtBot) -> None:
    stopwatch, other = Stopwatch(), QElapsedTimer()
    other.start()
    begun = stopwatch.remainingTime()
    qtbot.waitUntil(lambda: other.elapsed() >= 50)
    passed = begun - stopwatch.remainingTime()
    assert abs(passed - other.elapsed()) <= 2
    assert LONGEST - 1000 < begun <= LONGEST


def test_what_it_tells_is_a_property_of_qt(qapp: object) -> None:
    meta = Stopwatch.staticMetaObject  # type: ignore[attr-defined] # not in the stubs
    assert meta.indexOfProperty("remainingTime") < meta.propertyOffset()
