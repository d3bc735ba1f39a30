"""A graphics card that is reset may come back once; one that does not, or is lost again, failed."""

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QSurfaceFormat
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.machine import card as cards
from kiosk.machine.card import AGAIN, Card, hear_of_losses


@pytest.fixture
def window(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QQuickWindow]:
    monkeypatch.setattr(cards, "BACK_MS", 200)
    window = QQuickWindow()
    window.resize(100, 100)
    yield window
    window.close()
    window.deleteLater()


def test_one_that_comes_back_has_not_failed(
    window: QQuickWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    card = Card(window)
    window.show()
    with qtbot.assertNotEmitted(card.failed, wait=400), qtbot.waitSignal(window.frameSwapped):
        window.sceneGraphInvalidated.emit()
    assert caplog.messages == ["the graphics card was reset"]


def test_one_that_draws_nothing_more_has_failed(window: QQuickWindow, qtbot: QtBot) -> None:
    card = Card(window)
    window.show()
    with qtbot.waitSignal(card.failed) as failed:
        window.sceneGraphInvalidated.emit()
        window.hide()  # then it draws nothing
    assert failed.args == ["it has drawn nothing for 0.2 s"]


@pytest.mark.parametrize(("seconds", "fails"), [(AGAIN - 1, True), (AGAIN + 1, False)])
def test_one_that_is_lost_again_soon_has_failed(
    window: QQuickWindow, qtbot: QtBot, seconds: float, fails: bool
) -> None:
    now = [0.0]
    card = Card(window, clock=lambda: now[0])
    told: list[str] = []
    card.failed.connect(told.append)
    window.show()
    with qtbot.waitSignal(window.frameSwapped):
        window.sceneGraphInvalidated.emit()
    now[0] = seconds
    window.sceneGraphInvalidated.emit()
    assert bool(told) == fails


def test_one_that_refuses_has_failed(window: QQuickWindow, qtbot: QtBot) -> None:
    card = Card(window)
    with qtbot.waitSignal(card.failed) as failed:
        kind = QQuickWindow.SceneGraphError.ContextNotAvailable
        window.sceneGraphError.emit(kind, "no context")
    assert failed.args == ["no context"]


def test_the_end_of_the_scene_is_no_loss(
    window: QQuickWindow, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    card = Card(window)
    card.close()
    window.sceneGraphInvalidated.emit()
    assert caplog.messages == []


def test_the_driver_is_asked_to_tell(qapp: QGuiApplication) -> None:
    before = QSurfaceFormat.defaultFormat()
    try:
        hear_of_losses()
        asked = QSurfaceFormat.defaultFormat()
        assert asked.testOption(QSurfaceFormat.FormatOption.ResetNotification)
    finally:
        QSurfaceFormat.setDefaultFormat(before)
