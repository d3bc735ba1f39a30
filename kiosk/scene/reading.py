"""What is on the screen, in reading order: the words that a screen reader would find there."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

_WORDS = {QAccessible.Role.Heading, QAccessible.Role.StaticText}
_DESCRIBED = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.Link}
#: Not read: what is the same on every screen, and the axis, whose moments are read one by one.
_SKIPPED = {QAccessible.Role.PageTabList, QAccessible.Role.Slider}


def _below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for at in range(node.childCount()):
        child = node.child(at)
        if not child.state().invisible and child.role() not in _SKIPPED:
            yield child
            yield from _below(child)


def _said(node: QAccessibleInterface) -> str:
    name = node.text(QAccessible.Text.Name).strip()
    described = node.text(QAccessible.Text.Description).strip()
    if node.role() in _WORDS:
        return name
    return f"{name}. {described}" if node.role() in _DESCRIBED and described else ""


def passages(window: QObject) -> list[str]:
    """The passages that are on a window now, from the first to the last.

    An open dialog is all there is; of what can be touched only what explains itself is read.
    """
    root = QAccessible.queryAccessibleInterface(window)
    dialogs = [node for node in _below(root) if node.role() == QAccessible.Role.Dialog]
    return [said for node in _below(dialogs[-1] if dialogs else root) if (said := _said(node))]
