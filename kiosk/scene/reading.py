"""What is on the screen, in reading order: the words that a screen reader would find there."""

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

_WORDS = {QAccessible.Role.Heading, QAccessible.Role.Paragraph, QAccessible.Role.ListItem}
_DESCRIBED = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.Link}
# Not read: what is the same on every screen, and the axis, whose moments are read one by one.
_SKIPPED = {QAccessible.Role.ToolBar, QAccessible.Role.Slider}


def _below(node: QAccessibleInterface, pictures: bool = True) -> Iterator[QAccessibleInterface]:
    for at in range(node.childCount()):
        child = node.child(at)
        state = child.state()
        # A screen that fades away can no longer be used: its words are no longer to be read.
        if state.invisible or state.disabled or child.role() in _SKIPPED:
            continue
        if pictures or child.role() != QAccessible.Role.Graphic:
            yield child
            yield from _below(child, pictures)


def _said(node: QAccessibleInterface) -> str:
    name = node.text(QAccessible.Text.Name).strip()
    described = node.text(QAccessible.Text.Description).strip()
    if node.role() in _WORDS:
        return name
    return f"{name}. {described}" if node.role() in _DESCRIBED and described else ""


def _state(node: QAccessibleInterface) -> str:
    state = node.state()
    if node.role() != QAccessible.Role.CheckBox:
        chosen = state.checked or state.selected
        #: said of the language, the size or the screen that is there
        return QCoreApplication.translate("Reading", "Selected") if chosen else ""
    if state.checked:
        #: said of an aid
        return QCoreApplication.translate("Reading", "On")
    #: said of an aid
    return QCoreApplication.translate("Reading", "Off")


def focused(window: QObject) -> str:
    """What has the keys on a window: its name, its state, and what it does."""
    root = QAccessible.queryAccessibleInterface(window)
    node: QAccessibleInterface | None = root.focusChild()
    if node is None:
        return ""
    texts = QAccessible.Text
    told = node.text(texts.Name), _state(node), node.text(texts.Description)
    return ". ".join(words for each in told if (words := each.strip()))


def passages(window: QObject, pictures: bool = True) -> list[str]:
    """The passages that are on a window now, from the first to the last.

    An open dialog is all there is; of what can be touched only what explains itself is read. The
    words in ``pictures`` may be left out.
    """
    root = QAccessible.queryAccessibleInterface(window)
    dialogs = [node for node in _below(root) if node.role() == QAccessible.Role.Dialog]
    shown = _below(dialogs[-1] if dialogs else root, pictures)
    words = (said for node in shown if (said := _said(node)))
    return [said for said, _ in groupby(words)]  # an item of a list is named by its heading
