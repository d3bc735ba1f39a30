"""What screen readers are told of a change: what is new, once the screen has come to rest."""

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk.scene.announcer import PASSAGES, PAUSE_MS, Announcer


class Screen:
    """A screen of some passages, and a screen reader."""

    def __init__(self) -> None:
        self.passages: list[str] = []
        self.told: list[str] = []
        self.listens = True
        self.announcer = Announcer(lambda: self.passages, self.told.append, lambda: self.listens)

    def show(self, *passages: str) -> None:
        self.passages = list(passages)
        self.announcer.screenChanged()


class Asker(QObject):
    """Something that knows when its words should be told."""

    asked = Signal()


@pytest.fixture
def screen(qapp: QObject) -> Screen:
    return Screen()


def test_what_is_new_is_told_and_what_stays_is_not(screen: Screen, qtbot: QtBot) -> None:
    screen.show("Concept", "A sentence")
    qtbot.waitUntil(lambda: screen.told == ["Concept\nA sentence"])
    screen.show("Concept", "A sentence", "A card")
    qtbot.waitUntil(lambda: screen.told[1:] == ["A card"])


def test_a_long_screen_is_told_in_its_beginning(screen: Screen) -> None:
    screen.passages = [str(number) for number in range(9)]
    screen.announcer.tell()
    assert screen.told == ["\n".join(screen.passages[:PASSAGES])]


def test_changes_in_a_row_are_told_once_as_the_last_has_left_them(
    screen: Screen, qtbot: QtBot
) -> None:
    screen.show("One")
    screen.show("Two")
    qtbot.waitUntil(lambda: bool(screen.told))
    qtbot.wait(2 * PAUSE_MS)
    assert screen.told == ["Two"]


def test_nothing_new_is_not_told(screen: Screen) -> None:
    screen.passages = ["Home"]
    screen.announcer.tell()
    screen.announcer.tell()
    assert screen.told == ["Home"]


def test_asked_words_are_told_too_once_what_asks_for_them_has_come_to_rest(
    screen: Screen, qtbot: QtBot
) -> None:
    asker, years = Asker(), ["1990–2021"]
    screen.announcer.follow_words(asker.asked, lambda: years[-1])
    for each in ("1994–2021", "2001–12"):
        years.append(each)
        asker.asked.emit()
    screen.show("A card")
    qtbot.waitUntil(lambda: screen.told == ["A card\n2001–12"])
    screen.show("Another card")
    qtbot.waitUntil(lambda: screen.told[1:] == ["Another card"])


def test_asked_words_are_not_told_twice(screen: Screen, qtbot: QtBot) -> None:
    asker = Asker()
    screen.announcer.follow_words(asker.asked, lambda: "A source")
    screen.passages = ["Sources", "A source"]
    asker.asked.emit()
    qtbot.waitUntil(lambda: screen.told == ["Sources\nA source"])


def test_without_a_screen_reader_nothing_is_looked_at(screen: Screen, qtbot: QtBot) -> None:
    screen.listens = False
    screen.show("Home")
    qtbot.wait(2 * PAUSE_MS)
    assert screen.told == []
