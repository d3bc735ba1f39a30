"""The service manager hears that the exhibit shows, and that it still draws: no more, no less."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.machine import manager as told
from kiosk.machine.service import Service
from kiosk.machine.wayland import ALONE

WATCHDOG_MS = 300


class Manager:
    """A service manager that listens."""

    def __init__(self, ears: socket.socket) -> None:
        self.ears = ears
        self.heard: list[str] = []

    def hear(self) -> list[str]:
        """Everything that has been said so far."""
        while True:
            try:
                self.heard.append(self.ears.recv(100).decode())
            except BlockingIOError:
                return self.heard


@pytest.fixture
def manager(ears: socket.socket, monkeypatch: pytest.MonkeyPatch) -> Manager:
    monkeypatch.setenv("WATCHDOG_USEC", str(WATCHDOG_MS * 1000))
    return Manager(ears)


@pytest.fixture
def window(qapp: object) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    window.resize(100, 100)
    yield window
    window.close()
    window.deleteLater()


def test_it_is_ready_with_its_first_frame_and_not_before(
    manager: Manager, window: QQuickWindow, qtbot: QtBot
) -> None:
    Service(window, parent=window)
    qtbot.wait(100)
    assert manager.hear() == []
    window.show()
    qtbot.waitUntil(lambda: manager.hear()[:1] == ["READY=1"])


def test_it_is_heard_as_long_as_it_draws(
    manager: Manager, window: QQuickWindow, qtbot: QtBot
) -> None:
    Service(window, parent=window)
    window.show()
    qtbot.waitUntil(lambda: manager.hear().count("WATCHDOG=1") >= 3)
    assert manager.hear().count("READY=1") == 1


def test_a_window_that_draws_nothing_more_is_not_heard(
    manager: Manager, window: QQuickWindow, qtbot: QtBot
) -> None:
    service = Service(window, parent=window)
    window.show()
    qtbot.waitUntil(lambda: "WATCHDOG=1" in manager.hear())
    window.hide()
    qtbot.wait(100)
    before = len(manager.hear())
    service.ask()
    qtbot.wait(2 * WATCHDOG_MS)
    assert len(manager.hear()) == before


@pytest.mark.parametrize(("session", "heard"), [("", True), ("yes", False)])
def test_a_window_that_a_desktop_has_covered_does_not_hang(
    manager: Manager,
    window: QQuickWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    session: str,
    heard: bool,
) -> None:
    service = Service(window, parent=window)
    window.show()
    qtbot.waitUntil(lambda: "READY=1" in manager.hear())
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    if session:
        monkeypatch.setenv(ALONE, session)
    window.hide()  # no compositor is at hand that would cover it
    qtbot.waitUntil(lambda: not window.isExposed())
    before = len(manager.hear())
    service.ask()
    assert (len(manager.hear()) > before) == heard


def test_a_thread_that_hangs_is_not_heard(
    manager: Manager, window: QQuickWindow, qtbot: QtBot
) -> None:
    Service(window, parent=window)
    window.show()
    qtbot.waitUntil(lambda: "WATCHDOG=1" in manager.hear())
    heard = []

    def hang() -> None:
        manager.hear()
        before = len(manager.heard)
        manager.ears.setblocking(True)
        manager.ears.settimeout(2 * WATCHDOG_MS / 1000)
        try:
            manager.ears.recv(100)
        except TimeoutError:
            heard.append(len(manager.heard) - before)
        manager.ears.setblocking(False)

    QTimer.singleShot(0, hang)
    qtbot.waitUntil(lambda: heard == [0])
    qtbot.waitUntil(lambda: len(manager.hear()) > 2)


def test_without_any_screen_it_is_heard_though_it_draws_nothing(
    manager: Manager, window: QQuickWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = Service(window, parent=window)
    window.show()
    qtbot.waitUntil(lambda: "WATCHDOG=1" in manager.hear())
    window.hide()
    qtbot.wait(100)
    monkeypatch.setattr("kiosk.machine.screens.any_lit", lambda: False)
    before = len(manager.hear())
    service.ask()
    assert manager.hear()[before:] == ["WATCHDOG=1"]


def test_without_a_manager_nothing_is_said(
    window: QQuickWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    Service(window, parent=window)
    monkeypatch.setattr(told, "tell", lambda state: pytest.fail(f"said {state}"))
    window.show()
    qtbot.wait(100)


def test_a_manager_that_is_gone_is_no_fault(
    manager: Manager, window: QQuickWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    Service(window, parent=window)
    manager.ears.close()
    (tmp_path / "manager").unlink()
    window.show()
    qtbot.wait(2 * WATCHDOG_MS)
