"""What a screen reader finds: only what is to be seen, everything by its name, and what changed."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from tests.journeys.conftest import Visitor, hurry
from tests.journeys.states import STATES

Role = QAccessible.Role
PRESSED = {Role.Button, Role.Link, Role.CheckBox, Role.RadioButton}


def below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for at in range(node.childCount()):
        child = node.child(at)
        yield child
        yield from below(child)


def name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


@pytest.mark.parametrize("state", STATES)
def test_it_finds_what_is_to_be_seen_and_nothing_else(explorer: Visitor, state: str) -> None:
    hurry(explorer.kiosk)
    STATES[state](explorer)
    explorer.rest()
    nodes = list(below(QAccessible.queryAccessibleInterface(explorer.kiosk.window)))
    hidden = [(node.role().name, name(node)) for node in nodes if node.state().invisible]
    nameless = [node.role().name for node in nodes if not name(node)]
    assert hidden == [], hidden
    assert nameless == []
    assert any(node.role() in PRESSED for node in nodes)
