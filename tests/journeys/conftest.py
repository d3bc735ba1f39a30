"""A visitor for the tests: touches the real exhibit with synthetic fingers and reads the screen."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.application import REST_MS, Kiosk, build
from kiosk.settings import Settings
from kiosk.tour import settle

STEPS = 8
#: A screen is at rest when no frame has come for twice as long, ms: many frames of any motion.
STILL_MS = 60
#: A second tap within so long is one with the first, s: a little more than Theme.doubleTapWindow.
SECOND_TAP = 0.4
#: Attract never comes to rest: after so long what a visit has left behind is forgotten, ms.
ATTRACT_MS = REST_MS + 500


class Clock:
    """Monotonic seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Visitor:
    """Someone in front of the glass."""

    kiosk: Kiosk
    qtbot: QtBot
    clock: Clock

    def __post_init__(self) -> None:
        self.glass = QTest.createTouchDevice()
        self._tapped = 0.0

    # -- looking ------------------------------------------------------------------------------

    def items(self) -> Iterator[QQuickItem]:
        """Everything that is on the screen, from the bottom up."""

        def below(item: QQuickItem) -> Iterator[QQuickItem]:
            if item.isVisible() and item.opacity() > 0.05:
                yield item
                for child in item.childItems():
                    yield from below(child)

        return below(self.kiosk.window.contentItem())

    def texts(self) -> list[str]:
        """Every text on the screen, running text included."""
        found = []
        for item in self.items():
            for name in ("text", "plain"):
                words = item.property(name)
                if isinstance(words, str) and words:
                    found.append(words)
        return found

    def sees(self, words: str) -> bool:
        """Whether some text on the screen contains these words."""
        return any(words in text for text in self.texts())

    def find(self, words: str) -> QQuickItem:
        """The topmost item that says exactly these words and has a size."""
        for item in reversed(list(self.items())):
            if item.property("text") == words and item.width() > 0 and item.isEnabled():
                return item
        raise AssertionError(f"nothing says {words!r}; there is: {self.texts()}")

    def having(self, trait: str, value: object) -> QQuickItem:
        """The topmost item that has a property of this value."""
        for item in reversed(list(self.items())):
            if item.property(trait) == value:
                return item
        raise AssertionError(f"nothing on the screen has {trait} {value!r}")

    @staticmethod
    def middle(item: QQuickItem) -> QPoint:
        """The middle of an item, px in the window."""
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def centre(self, words: str) -> QPoint:
        """The middle of the item that says these words, px in the window."""
        return self.middle(self.find(words))

    def until(self, true: Callable[[], bool]) -> None:
        """Let the exhibit run until something has come true."""
        self.qtbot.waitUntil(true, timeout=4000)

    def rest(self) -> None:
        """Let all motion come to its end, and let the next tap be one of its own."""
        settle(self.kiosk, still=STILL_MS)
        early = self._tapped + SECOND_TAP - time.monotonic()
        if early > 0:
            self.qtbot.wait(round(early * 1000))

    def dwell(self) -> None:
        """Let Attract come, which never rests, and the visit before it go."""
        assert self.kiosk.visit.state == "attract"
        self.qtbot.wait(ATTRACT_MS)

    def widths(self, trait: str) -> list[float]:
        """How wide the items on the screen are that have a property of this name, px."""
        return [item.width() for item in self.items() if item.property(trait) is not None]

    # -- touching -----------------------------------------------------------------------------

    def tap(self, where: str | QPoint) -> None:
        """Tap words or a place."""
        point = self.centre(where) if isinstance(where, str) else where
        QTest.touchEvent(self.kiosk.window, self.glass).press(0, point).commit()
        QTest.touchEvent(self.kiosk.window, self.glass).release(0, point).commit()
        self._tapped = time.monotonic()

    def stroke(self, *courses: list[QPoint]) -> None:
        """Draw with as many fingers as there are courses, all of the same number of points."""
        down = QTest.touchEvent(self.kiosk.window, self.glass)
        for finger, course in enumerate(courses):
            down.press(finger, course[0])
        down.commit()
        for step in range(1, len(courses[0])):
            move = QTest.touchEvent(self.kiosk.window, self.glass)
            for finger, course in enumerate(courses):
                move.move(finger, course[step])
            with self.qtbot.waitSignal(self.kiosk.window.frameSwapped, raising=False, timeout=200):
                move.commit()  # Qt gathers moves and delivers them with the next frame
        up = QTest.touchEvent(self.kiosk.window, self.glass)
        for finger, course in enumerate(courses):
            up.release(finger, course[-1])
        up.commit()

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Draw one finger straight from a place to another."""
        self.stroke([start + (end - start) * (step / STEPS) for step in range(STEPS + 1)])

    # -- waiting ------------------------------------------------------------------------------

    def wait(self, seconds: float) -> None:
        """Do nothing for a while."""
        self.clock.now += seconds
        self.kiosk.visit.look()


def arrive(qtbot: QtBot, size: QSize) -> Iterator[Visitor]:
    """Build the exhibit on a screen of some size, and end it afterwards."""
    clock = Clock()
    kiosk = build(Settings(), paths.exhibit(), size, clock=clock)
    with qtbot.waitSignal(kiosk.window.frameSwapped, timeout=8000):
        kiosk.window.show()
    yield Visitor(kiosk, qtbot, clock)
    kiosk.close()


def hurry(kiosk: Kiosk) -> None:
    """Less motion: screens come to rest where they would, only sooner."""
    kiosk.access.calm = True


@pytest.fixture
def visitor(qapp: object, qtbot: QtBot) -> Iterator[Visitor]:
    """A visitor in front of a 24-inch landscape screen, at Attract."""
    yield from arrive(qtbot, QSize(1920, 1080))


@pytest.fixture
def portrait_visitor(qapp: object, qtbot: QtBot) -> Iterator[Visitor]:
    """A visitor in front of the same screen, upright."""
    yield from arrive(qtbot, QSize(1080, 1920))


@pytest.fixture
def explorer(visitor: Visitor) -> Visitor:
    """A visitor who has touched Attract and is at Home."""
    visitor.tap(QPoint(960, 500))
    visitor.rest()
    return visitor


@pytest.fixture
def small_visitor(qapp: object, qtbot: QtBot) -> Iterator[Visitor]:
    """A visitor in front of the smallest screen of the design."""
    yield from arrive(qtbot, QSize(1280, 800))
