"""A screen on which nothing happens draws nothing, and visits leave no item behind."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy

from kiosk.scene.sky import Sky
from kiosk.scene.swarm import Swarm
from kiosk.scene.tempo import PATIENCE, QUIET_FRAME_MS, SETTLING
from tests.journeys.conftest import Visitor

STILL_MS = 500

#: What is tapped, one after the other, to come to each still screen from Home.
STILL_SCREENS = {
    "home": ("Concept", "Home"),
    "concept with its card": ("Concept", "fear"),
    "timeline": ("Timeline",),
    "address": ("Address",),
    "address with the loan": ("No one’s health left behind", "Support for economies hit hard"),
    "sources": ("Take it with you",),
    "concept": ("Concept", "Close"),
    "thread, its light back": ("dignity", "Dignity"),
}


def frames(visitor: Visitor, milliseconds: int) -> int:
    """How many frames are drawn in the next while."""
    spy = QSignalSpy(visitor.kiosk.window.frameSwapped)
    visitor.qtbot.wait(milliseconds)
    return spy.count()


def every_item(visitor: Visitor) -> Iterator[QQuickItem]:
    """All items of the window, seen or not."""
    waiting = [visitor.kiosk.window.contentItem()]
    while waiting:
        item = waiting.pop()
        yield item
        waiting += item.childItems()


def test_a_still_screen_draws_no_frame(explorer: Visitor) -> None:
    drawn = {}
    for screen, words in STILL_SCREENS.items():
        for each in words:
            explorer.tap(each)
            explorer.rest()
        drawn[screen] = frames(explorer, STILL_MS)
    assert drawn == dict.fromkeys(STILL_SCREENS, 0)


def test_the_sky_that_rested_under_attract_is_there_when_somebody_comes(visitor: Visitor) -> None:
    (sky,) = (item for item in visitor.items() if isinstance(item, Sky))
    visitor.until(lambda: sky.resting)
    visitor.tap(QPoint(960, 500))
    assert not sky.resting
    visitor.rest()
    shown = visitor.kiosk.window.grabWindow()
    assert shown.pixelColor(20, 300) == sky.picture().pixelColor(20, 300)
    visitor.kiosk.visit.leave()
    visitor.until(lambda: sky.resting)


def test_an_asked_visitor_sees_only_the_seconds_change(explorer: Visitor) -> None:
    explorer.wait(61)
    explorer.rest()
    assert frames(explorer, STILL_MS) == 0
    explorer.wait(1)
    explorer.until(lambda: explorer.sees("18"))


def test_attract_moves(visitor: Visitor) -> None:
    spy = QSignalSpy(visitor.kiosk.window.frameSwapped)
    visitor.until(lambda: spy.count() > 15)


def test_after_ten_minutes_the_night_is_quiet_until_a_finger_comes(visitor: Visitor) -> None:
    swarm = next(item for item in visitor.items() if isinstance(item, Swarm))
    visitor.dwell()
    swarm._clock = lambda: time.monotonic() + PATIENCE + SETTLING
    visitor.until(lambda: swarm.property("quiet"))
    assert 0 < frames(visitor, STILL_MS) <= 1 + STILL_MS / QUIET_FRAME_MS
    swarm.touch(0, 300, 300)
    assert not swarm.property("quiet")
    # A busy machine may take some tries.
    visitor.until(lambda: frames(visitor, STILL_MS) > 1 + STILL_MS / QUIET_FRAME_MS)


def visit_everything(visitor: Visitor) -> None:
    """One visitor's way through all screens, until the next one comes."""

    def come(words: str, then: str) -> None:
        visitor.tap(words)
        visitor.until(lambda: visitor.sees(then))

    come("Concept", "A concept that advances the nation")
    come("protection", "A shelter from above")
    visitor.rest()
    come("Protection", "One thread, three places")
    come("Timeline, 2012", "A common understanding")
    come("Address", "A human security crisis")
    come("No one’s health left behind", "Support for economies hit hard")
    come("Take it with you", "Point a phone’s camera at a square")
    come("More sources", "Back")
    come("Home", "One idea in three places")
    visitor.wait(61)
    visitor.until(lambda: visitor.sees("Still there?"))
    visitor.wait(21)
    visitor.until(lambda: visitor.sees("Touch to begin"))
    visitor.tap(QPoint(300, 300))
    visitor.rest()


def test_visits_leave_no_item_behind(explorer: Visitor) -> None:
    visit_everything(explorer)
    items = sum(1 for _ in every_item(explorer))
    for _ in range(2):
        visit_everything(explorer)
    assert sum(1 for _ in every_item(explorer)) == items
