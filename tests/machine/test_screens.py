"""What has been taken off its screen is shown again, where that is the exhibit's business."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.machine.screens import LOOK_MS, Screens


class Window(QQuickWindow):
    """One that somebody takes off its screen, as no offscreen window can be."""

    def __init__(self) -> None:
        super().__init__()
        self.unmapped = False
        self.hidden = 0

    def isExposed(self) -> bool:
        return super().isExposed() and not self.unmapped

    def hide(self) -> None:
        self.hidden += 1
        self.unmapped = False
        super().hide()


@pytest.fixture
def window(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """One that somebody looks after."""
    monkeypatch.setenv("NOTIFY_SOCKET", "@manager")
    window = Window()
    yield window
    window.close()
    window.deleteLater()


def looked(window: Window, qtbot: QtBot) -> int:
    """How often a window is hidden that has been taken off its screen."""
    qtbot.waitUntil(window.isExposed)
    window.hidden = 0
    window.unmapped = True
    qtbot.wait(2 * LOOK_MS + LOOK_MS // 2)
    return window.hidden


def test_it_is_shown_again_once(window: Window, qtbot: QtBot) -> None:
    Screens(window, parent=window)
    assert looked(window, qtbot) == 1
    assert window.isExposed()
    assert window.visibility() == QQuickWindow.Visibility.FullScreen


def test_who_has_started_it_by_hand_finds_the_terminal_again(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET")
    Screens(window, parent=window)
    assert looked(window, qtbot) == 0


def test_a_wayland_compositor_says_itself_what_is_seen(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    Screens(window, parent=window)
    assert looked(window, qtbot) == 0


def test_without_any_screen_nothing_is_shown(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    Screens(window, parent=window)
    monkeypatch.setattr("kiosk.machine.screens.any_lit", lambda: False)
    assert looked(window, qtbot) == 0


def test_what_the_exhibit_hides_stays_hidden(window: Window, qtbot: QtBot) -> None:
    Screens(window, parent=window)
    window.hide()
    qtbot.wait(LOOK_MS + LOOK_MS // 2)
    assert not window.isVisible()
