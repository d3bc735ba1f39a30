"""A window that has come to rest hands on one whole frame more, and then none."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.machine import nudge
from kiosk.machine.nudge import QUIET_MS, Nudge, needed


class Frames(QObject):
    """How many frames a window has drawn, and how often it was told to show all of it."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.swapped = 0
        self.exposed = 0
        window.frameSwapped.connect(self._swap)
        window.installEventFilter(self)

    def _swap(self) -> None:
        self.swapped += 1

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        self.exposed += event.type() == QEvent.Type.Expose
        return False


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    window.resize(300, 200)
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(2 * QUIET_MS)
    yield window
    window.close()
    window.deleteLater()


def test_a_frame_that_is_followed_by_none_is_followed_by_a_whole_one(
    window: QQuickWindow, qtbot: QtBot
) -> None:
    frames = Frames(window)
    Nudge(window, parent=window)
    window.update()
    qtbot.waitUntil(lambda: frames.exposed == 1)
    assert frames.swapped == 2
    qtbot.wait(4 * QUIET_MS)
    assert (frames.swapped, frames.exposed) == (2, 1)


def test_as_long_as_frames_follow_each_other_there_is_no_other(
    window: QQuickWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nudge, "QUIET_MS", 3000)  # a busy machine takes its time
    frames = Frames(window)
    Nudge(window, parent=window)
    for _ in range(10):
        with qtbot.waitSignal(window.frameSwapped):
            window.update()
    assert frames.exposed == 0


def test_where_no_compositor_draws_it_is_not_needed(window: QQuickWindow) -> None:
    assert not needed(window)
