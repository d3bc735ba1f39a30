"""The glass: what is as wide as a finger stays so, and another glass is drawn once."""

from collections import Counter

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.application import DESIGN_PIXELS_PER_MM, pixels_per_millimetre
from kiosk.scene.painted import PaintedItem
from kiosk.settings import ScreenSettings, Settings
from tests.journeys.conftest import Visitor

LARGE = QSize(3840, 2160)


def test_the_operator_s_glass_is_as_wide_as_the_window(qapp: QGuiApplication) -> None:
    settings = Settings(screen=ScreenSettings(width_mm=480))
    density = pixels_per_millimetre(settings, qapp.primaryScreen(), QSize(960, 600))
    assert density == 960 / 480


@pytest.mark.parametrize("window", [QSize(960, 600), QSize(600, 960)], ids=["lying", "upright"])
def test_both_sides_of_the_operator_s_glass_hold_however_it_is_turned(
    qapp: QGuiApplication, window: QSize
) -> None:
    settings = Settings(screen=ScreenSettings(width_mm=480, height_mm=300))
    assert pixels_per_millimetre(settings, qapp.primaryScreen(), window) == 2.0


def test_its_height_alone_is_enough(qapp: QGuiApplication) -> None:
    settings = Settings(screen=ScreenSettings(height_mm=300))
    assert pixels_per_millimetre(settings, qapp.primaryScreen(), QSize(960, 600)) == 2.0


@pytest.mark.parametrize("width", [24, 53, 1e-300], ids=["inches", "cm", "tiny"])
def test_what_no_glass_can_measure_is_told_and_left_aside(
    qapp: QGuiApplication, caplog: pytest.LogCaptureFixture, width: float
) -> None:
    settings = Settings(screen=ScreenSettings(width_mm=width))
    density = pixels_per_millimetre(settings, qapp.primaryScreen(), QSize(1280, 800))
    assert density == DESIGN_PIXELS_PER_MM
    assert "width_mm" in caplog.text


def test_a_glass_of_more_pixels_keeps_its_millimetres(visitor: Visitor) -> None:
    window = visitor.kiosk.window
    assert window.property("millimetre") == DESIGN_PIXELS_PER_MM
    with visitor.qtbot.waitSignal(window.heightChanged):
        window.resize(LARGE)
    assert window.property("millimetre") == 2 * DESIGN_PIXELS_PER_MM


def test_each_picture_is_painted_once_on_another_glass(
    explorer: Visitor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: Counter[QQuickItem] = Counter()
    paint = PaintedItem.canvas

    def count(item: PaintedItem) -> QImage:
        painted[item] += 1
        return paint(item)

    monkeypatch.setattr(PaintedItem, "canvas", count)
    with qtbot.waitSignal(explorer.kiosk.window.heightChanged):
        explorer.kiosk.window.resize(LARGE)
    explorer.rest()
    assert {item.size().toSize() for item in painted} >= {LARGE}
    assert set(painted.values()) == {1}
