"""What paints itself shows its picture, and nothing where it has no size."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.scene.painted import PaintedItem, paint_on


class Red(PaintedItem):
    """Red all over."""

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(0, 0, 100, 100, Qt.GlobalColor.red)


@pytest.fixture
def window(qapp: object) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    window.setColor(QColor(Qt.GlobalColor.black))
    window.resize(100, 100)
    paint_on(window)
    window.show()
    yield window
    window.close()
    paint_on(None)
    window.deleteLater()


def test_an_item_that_has_lost_its_size_is_gone_and_can_come_back(
    window: QQuickWindow, qtbot: QtBot
) -> None:
    item = Red(window.contentItem())

    def shown(side: float) -> QColor:
        with qtbot.waitSignal(window.frameSwapped):
            item.setSize(QSizeF(side, side))
        return window.grabWindow().pixelColor(40, 40)

    assert shown(50) == Qt.GlobalColor.red
    assert shown(0) == Qt.GlobalColor.black
    assert shown(60) == Qt.GlobalColor.red
