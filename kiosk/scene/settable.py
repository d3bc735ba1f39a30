"""The properties that QML sets on what the exhibit paints."""

from typing import Any

from PySide6.QtCore import Property, Signal
from PySide6.QtQuick import QQuickItem


def settable(kind: type | str, attribute: str, changed: Signal, then: str = "update") -> Property:
    """A property that lives in an attribute of its item.

    Args:
        kind: type of the property, as ``Property`` takes it.
        attribute: the item's attribute that holds it.
        changed: told once it has become another.
        then: the item's method that follows; ``update`` paints its picture again.
    """

    def read(item: QQuickItem) -> Any:
        return getattr(item, attribute)

    def write(item: QQuickItem, value: Any) -> None:
        if value != read(item):
            setattr(item, attribute, value)
            changed.__get__(item, type(item)).emit()
            getattr(item, then)()

    found: Property = Property(kind, read, write, notify=changed)  # type: ignore[arg-type] # names do, too
    return found
