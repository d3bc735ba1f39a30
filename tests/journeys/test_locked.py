"""Nothing that is done to the glass, the keyboard or the window leaves the exhibit."""

import random
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.application import build
from kiosk.machine.screens import Screens
from kiosk.settings import Settings
from kiosk.tour import settle
from tests.journeys.conftest import Clock, Visitor, hurry

Key, Modifier = Qt.Key, Qt.KeyboardModifier

#: What leads out of programs elsewhere.
WAYS_OUT = [
    (Key.Key_F4, Modifier.AltModifier),
    (Key.Key_Tab, Modifier.AltModifier),
    (Key.Key_Tab, Modifier.MetaModifier),
    (Key.Key_Escape, Modifier.AltModifier),
    (Key.Key_Escape, Modifier.ControlModifier),
    (Key.Key_Escape, Modifier.NoModifier),
    (Key.Key_Space, Modifier.AltModifier),
    (Key.Key_Q, Modifier.ControlModifier),
    (Key.Key_W, Modifier.ControlModifier),
    (Key.Key_C, Modifier.ControlModifier),
    (Key.Key_N, Modifier.ControlModifier),
    (Key.Key_O, Modifier.ControlModifier),
    (Key.Key_P, Modifier.ControlModifier),
    (Key.Key_S, Modifier.ControlModifier),
    (Key.Key_Delete, Modifier.ControlModifier | Modifier.AltModifier),
    (Key.Key_F1, Modifier.NoModifier),
    (Key.Key_F5, Modifier.NoModifier),
    (Key.Key_F11, Modifier.NoModifier),
    (Key.Key_F12, Modifier.NoModifier),
    (Key.Key_Print, Modifier.NoModifier),
    (Key.Key_Menu, Modifier.NoModifier),
    (Key.Key_Meta, Modifier.NoModifier),
    (Key.Key_Super_L, Modifier.NoModifier),
    (Key.Key_D, Modifier.MetaModifier),
    (Key.Key_MediaPlay, Modifier.NoModifier),
    (Key.Key_MediaStop, Modifier.NoModifier),
    (Key.Key_MediaNext, Modifier.NoModifier),
    (Key.Key_VolumeMute, Modifier.NoModifier),
    (Key.Key_LaunchMail, Modifier.NoModifier),
    (Key.Key_HomePage, Modifier.NoModifier),
    (Key.Key_PowerOff, Modifier.NoModifier),
    (Key.Key_Sleep, Modifier.NoModifier),
    (Key.Key_Exit, Modifier.NoModifier),
    (Key.Key_Close, Modifier.NoModifier),
]


@pytest.fixture
def captive(qapp: QGuiApplication, qtbot: QtBot) -> Iterator[Visitor]:
    """A visitor before the exhibit as a kiosk shows it: full-screen and locked."""
    clock = Clock()
    kiosk = build(Settings(), paths.exhibit(), QSize(800, 800), clock=clock, locked=True)
    with qtbot.waitSignal(kiosk.window.frameSwapped, timeout=8000):
        Screens(kiosk.window, parent=kiosk.window)
    hurry(kiosk)
    yield Visitor(kiosk, qtbot, clock)
    kiosk.close()


def press(captive: Visitor, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press a key, whichever it is: QTest knows only those that type."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QGuiApplication.sendEvent(captive.kiosk.window, QKeyEvent(kind, key, modifiers))


def is_there(captive: Visitor) -> bool:
    """Whether the exhibit is shown, alone and on the whole screen."""
    window = captive.kiosk.window
    (shown,) = [each for each in QGuiApplication.topLevelWindows() if each.isVisible()]
    return (
        shown.winId() == window.winId()
        and window.visibility() is QWindow.Visibility.FullScreen
        and window.size() == QGuiApplication.primaryScreen().size()
    )


def answers(captive: Visitor) -> None:
    """See that someone who comes now finds the exhibit as it should be."""
    captive.kiosk.visit.leave()
    settle(captive.kiosk, 500)  # Attract never rests
    assert captive.kiosk.visit.state == "attract"
    captive.tap(QPoint(400, 300))
    captive.until(lambda: captive.kiosk.visit.state == "exploring")
    captive.rest()
    assert captive.kiosk.navigation.screen == "home"
    assert is_there(captive)


@pytest.mark.parametrize("begun", [False, True], ids=["attract", "visit"])
def test_no_key_leads_out(captive: Visitor, begun: bool) -> None:
    if begun:
        answers(captive)
    for key, modifiers in WAYS_OUT:
        press(captive, key, modifiers)
        assert is_there(captive), f"{modifiers} {key}"
    answers(captive)


def test_a_fast_keyboard_leads_nowhere_else(captive: Visitor) -> None:
    dice = random.Random(7)
    keys = [each for each in Key if each not in {Key.Key_unknown, Key.Key_Any}]
    for _ in range(400):
        press(captive, dice.choice(keys), dice.choice(list(Modifier)))
    assert is_there(captive)
    answers(captive)


def test_the_window_refuses_to_close(captive: Visitor, qapp: QGuiApplication) -> None:
    for _ in range(3):
        assert not captive.kiosk.window.close()
        QGuiApplication.sendEvent(captive.kiosk.window, QCloseEvent())
        qapp.quit()
        captive.qtbot.wait(50)
        assert is_there(captive)
    answers(captive)


def test_a_window_of_a_person_at_a_desk_closes(visitor: Visitor) -> None:
    assert visitor.kiosk.window.close()


@pytest.mark.parametrize("visibility", [QWindow.Visibility.Minimized, QWindow.Visibility.Maximized])
def test_it_comes_back_to_the_whole_screen(
    captive: Visitor, visibility: QWindow.Visibility
) -> None:
    captive.kiosk.window.setVisibility(visibility)
    captive.until(lambda: is_there(captive))
    answers(captive)


def test_swipes_from_every_edge_and_long_presses_stay_inside(captive: Visitor) -> None:
    answers(captive)
    middle = QPoint(400, 400)
    for edge in (QPoint(0, 400), QPoint(799, 400), QPoint(400, 0), QPoint(400, 799)):
        captive.drag(edge, middle)
        captive.drag(middle, edge)
    window, button = captive.kiosk.window, Qt.MouseButton
    for each in (button.LeftButton, button.RightButton, button.MiddleButton):
        QTest.mousePress(window, each, Modifier.NoModifier, middle)
        captive.qtbot.wait(900)
        QTest.mouseRelease(window, each, Modifier.NoModifier, middle)
    assert is_there(captive)
    answers(captive)


def test_nothing_can_be_selected_dragged_out_or_opened_elsewhere() -> None:
    forbidden = re.compile(
        r"\b(TextEdit|TextInput|TextField|TextArea|Drag\.|DropArea|Menu|ContextMenu|Popup"
        r"|FileDialog|MessageDialog|selectByMouse|openUrlExternally|onLinkActivated)\b"
    )
    found = [
        f"{file.name}: {line.strip()}"
        for file in paths.qml().rglob("*.qml")
        for line in file.read_text("utf-8").splitlines()
        if forbidden.search(line.split("//")[0]) and "Accessible." not in line
    ]
    assert found == []
