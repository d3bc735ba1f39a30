"""A key that is held goes on moving for a while; one that is jammed is nobody."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.machine.held_keys import LONGEST, HeldKeys
from tests.journeys.conftest import Visitor
from tests.journeys.states import IDLE_SECONDS

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier


def held(visitor: Visitor) -> None:
    """Have the exhibit look at held keys, as a kiosk's does once it shows."""
    HeldKeys(visitor.kiosk.window, visitor.clock, parent=visitor.kiosk.window)


def repeat(visitor: Visitor, key: Qt.Key) -> None:
    """Let a held key do once more what X11 has it do: it lifts and comes down."""
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, key, NONE, autorep=True)
        QGuiApplication.sendEvent(visitor.kiosk.window, event)


def test_a_jammed_key_keeps_no_visit_open_and_begins_none(explorer: Visitor) -> None:
    held(explorer)
    for key in (Key.Key_Space, Key.Key_Return, Key.Key_Down, Key.Key_A):
        QTest.keyPress(explorer.kiosk.window, key)
        assert explorer.kiosk.visit.state == "exploring"
        for _ in range(round(IDLE_SECONDS) + 40):
            repeat(explorer, key)
            explorer.wait(1)
        assert explorer.kiosk.visit.state == "attract"
        QTest.keyRelease(explorer.kiosk.window, key)


def test_an_arrow_that_is_held_goes_on(explorer: Visitor) -> None:
    held(explorer)
    window = explorer.kiosk.window
    QTest.keyPress(window, Key.Key_Down)
    met = []
    for _ in range(3):
        met.append(window.activeFocusItem())
        repeat(explorer, Key.Key_Down)
    assert len(set(met)) == 3
    explorer.clock.now += LONGEST + 1
    last = window.activeFocusItem()
    repeat(explorer, Key.Key_Down)
    assert window.activeFocusItem() is last
    QTest.keyRelease(window, Key.Key_Down)
    QTest.keyClick(window, Key.Key_Down)
    assert window.activeFocusItem() is not last


def test_a_key_that_opens_and_closes_does_so_once_while_it_is_held(explorer: Visitor) -> None:
    held(explorer)
    window = explorer.kiosk.window
    QTest.keyPress(window, Key.Key_F1)
    explorer.until(lambda: explorer.sees("High contrast"))
    for _ in range(7):
        repeat(explorer, Key.Key_F1)
    explorer.rest()
    assert explorer.sees("High contrast")
