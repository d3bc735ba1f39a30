"""Asking what an item is leaves nothing behind that a later item could be taken for."""

import shiboken6
from PySide6.QtCore import QMetaObject
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from tests.items import kind

QML = b"""
import QtQuick
Item {
    component Aid: Item { property int size }
    Aid {}
    Item { property int size }
    Rectangle {}
}
"""
NAMES = ["Aid", "QQuickItem", "QQuickRectangle"]


def test_a_kind_is_asked_without_a_trace(qapp: object) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(QML, "")
    scene = component.create()
    assert isinstance(scene, QQuickItem)

    items = scene.childItems()
    assert [kind(item) for item in items] == NAMES
    assert [kind(item) for item in items] == NAMES, "the second time too"

    wrappers = shiboken6.getAllValidWrappers()
    kept = {one.className() for one in wrappers if type(one) is QMetaObject}
    assert kept.isdisjoint({"Aid", "QQuickRectangle"})
