"""Two more visits by keys alone: in Arabic, and by large text in the lower half of a small glass.

What has the keys is in sight, also where it is taller than its column, and all words can be read.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from tests.items import kind
from tests.journeys.conftest import Visitor, hurry
from tests.journeys.limits import on_glass, running, waits_beside
from tests.journeys.states import STATES
from tests.journeys.test_keys import MANY, ON, focus, go_to, named, press, stops, take

Key = Qt.Key
#: One of each kind of screen.
SCREENS = (
    "home",
    "concept, want",
    "timeline, 2012",
    "address, economies",
    "sources, last page",
    "thread",
    "aids",
)
#: Rounding to whole pixels.
ROUND = 2.0


def mirrored(visitor: Visitor) -> None:
    visitor.kiosk.languages.choose("ar")


def large_and_low(visitor: Visitor) -> None:
    visitor.kiosk.access.text, visitor.kiosk.access.lowReach = 200, True


AIDS: dict[str, Callable[[Visitor], None]] = {
    "mirrored": mirrored,
    "large and low": large_and_low,
}


@pytest.fixture
def typist(small_visitor: Visitor) -> Visitor:
    """A visitor with a keypad, inside the exhibit on the smallest glass."""
    hurry(small_visitor.kiosk)
    press(small_visitor, Key.Key_Return)
    small_visitor.rest()
    return small_visitor


@dataclass(frozen=True, slots=True)
class Stretch:
    """What of an item's height is to be seen, px from its top."""

    top: float
    foot: float
    whole: float


def in_sight(visitor: Visitor, item: QQuickItem) -> Stretch:
    seen = on_glass(item, item.width(), item.height())
    glass = QRectF(0, 0, visitor.kiosk.window.width(), visitor.kiosk.window.height())
    shown = seen.sight.intersected(glass)
    if shown.isEmpty():
        return Stretch(0, 0, seen.box.height())
    top = shown.top() - seen.box.top()
    return Stretch(top, top + shown.height(), seen.box.height())


def column(item: QQuickItem) -> QQuickItem | None:
    """The column that scrolls in which an item stands."""
    above: QQuickItem | None = item
    while above is not None and kind(above) != "Scroller":
        above = above.parentItem()
    return above


@pytest.mark.parametrize("aid", AIDS)
@pytest.mark.parametrize("state", SCREENS)
def test_arrows_show_all_of_what_they_come_by(typist: Visitor, state: str, aid: str) -> None:
    AIDS[aid](typist)
    STATES[state](typist)
    typist.rest()
    press(typist, ON)
    typist.rest()
    seen: dict[QQuickItem, float] = {}
    for _ in range(MANY):
        item = focus(typist)
        here = in_sight(typist, item)
        assert here.foot > here.top, f"{named(item)} has the keys out of sight"
        reached = seen.get(item, 0.0)
        if reached >= here.whole - ROUND:
            return
        assert here.top <= reached + ROUND, f"{named(item)} is passed over"
        assert here.foot > reached, f"no arrow shows the end of {named(item)}"
        seen[item] = here.foot
        if here.foot < here.whole - ROUND:
            assert column(item), f"{named(item)} is cut off"
        press(typist, ON)
        typist.rest()
    raise AssertionError("the focus never comes around")


def words(visitor: Visitor) -> Iterator[QQuickItem]:
    """All words in columns that scroll, in sight or not."""
    items = [item for item in visitor.items() if not waits_beside(item)]
    texts = [item for item in items if item.inherits("QQuickText") and item.property("text")]
    for item in (*texts, *(each.item for each in running(items))):
        if column(item):
            yield item


@pytest.mark.parametrize("state", [state for state in SCREENS if state != "aids"])
def test_the_buttons_beside_a_column_show_all_of_its_words(typist: Visitor, state: str) -> None:
    large_and_low(typist)
    STATES[state](typist)
    typist.rest()
    go_to(typist, "Scroll up")
    for _ in range(MANY):
        press(typist, Key.Key_Return)
    typist.rest()
    go_to(typist, "Scroll down")
    unread = dict.fromkeys(words(typist), 0.0)
    assert unread
    for _ in range(MANY):
        for item, reached in unread.items():
            here = in_sight(typist, item)
            if here.foot > here.top and here.top <= reached + ROUND:
                unread[item] = here.foot
        left = [item for item, reached in unread.items() if reached < item.height() - ROUND]
        if not left:
            return
        press(typist, Key.Key_Return)
        typist.rest()
    raise AssertionError(f"nothing shows all of {[named(item) for item in left]}")


def test_a_whole_visit_in_arabic(typist: Visitor) -> None:
    mirrored(typist)
    typist.rest()
    kiosk = typist.kiosk
    take(typist, "المفهوم")
    assert kiosk.navigation.screen == "concept"
    phrase = next(named(item) for item in stops(typist, ON))
    take(typist, phrase)
    assert kiosk.concept.selected
    thread = next(named(item) for item in stops(typist, ON) if kind(item) == "ThreadLink")
    take(typist, thread)
    assert kiosk.navigation.screen == "thread"
    press(typist, Key.Key_Escape)
    typist.rest()
    assert named(focus(typist)) == thread
    press(typist, Key.Key_Escape)
    typist.rest()
    assert named(focus(typist)) == phrase
    take(typist, "الخط الزمني")
    first = kiosk.timeline.chosen
    press(typist, Key.Key_Left)
    assert kiosk.timeline.chosen != first
    press(typist, Key.Key_Right)
    assert kiosk.timeline.chosen == first
    press(typist, Key.Key_Home)
    assert kiosk.navigation.screen == "home"
