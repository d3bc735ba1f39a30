"""Visits by keys alone: nothing is out of their reach, nothing holds them, and the focus shows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.items import kind
from tests.journeys.conftest import Visitor, hurry
from tests.journeys.contrast import ratio
from tests.journeys.limits import letters, on_glass, painted
from tests.journeys.states import IDLE_SECONDS, STATES
from tests.journeys.test_timeline_screen import Historian

Key = Qt.Key
ON, BACK = Key.Key_Down, Key.Key_Up
#: More presses than any screen has places to stop at.
MANY = 80
#: What need not be met on both ways.
ZOOMS = {"Zoom in", "Zoom out", "QQuickListView"}


def press(visitor: Visitor, *keys: Key) -> None:
    for key in keys:
        QTest.keyClick(visitor.kiosk.window, key)


def focus(visitor: Visitor) -> QQuickItem:
    item = visitor.kiosk.window.activeFocusItem()
    assert item is not None
    return item


def named(item: QQuickItem) -> str:
    return str(item.property("text") or kind(item))


def go_to(visitor: Visitor, words: str, key: Key = ON) -> None:
    """Press an arrow until what says these words has the focus."""
    met = []
    for _ in range(MANY):
        met.append(named(focus(visitor)))
        if met[-1] == words:
            return
        press(visitor, key)
    raise AssertionError(f"no arrow leads to {words!r}, only to {met}")


def take(visitor: Visitor, words: str) -> None:
    go_to(visitor, words)
    press(visitor, Key.Key_Return)
    visitor.rest()


def rings(visitor: Visitor) -> list[QQuickItem]:
    return [item for item in visitor.items() if kind(item) == "FocusRing"]


@pytest.fixture
def typist(visitor: Visitor) -> Visitor:
    """A visitor with a keypad, who has pressed one key."""
    hurry(visitor.kiosk)
    press(visitor, Key.Key_Return)
    visitor.rest()
    hurry(visitor.kiosk)
    return visitor


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Tab, ON, Key.Key_Escape, Key.Key_Space])
def test_any_key_begins_a_visit_and_does_no_more(visitor: Visitor, key: Key) -> None:
    press(visitor, key)
    visitor.rest()
    assert visitor.kiosk.visit.state == "exploring"
    assert visitor.kiosk.navigation.screen == "home"
    assert named(focus(visitor)) == "Concept"


def test_a_whole_visit_by_keys(typist: Visitor) -> None:
    kiosk = typist.kiosk
    take(typist, "Concept")
    assert kiosk.navigation.screen == "concept"
    take(typist, "dignity")
    assert kiosk.concept.selected == "dignity"
    take(typist, "Dignity")
    assert kiosk.navigation.screen == "thread"
    press(typist, Key.Key_Escape)
    typist.rest()
    assert kiosk.concept.selected
    press(typist, Key.Key_Escape)
    assert not kiosk.concept.selected
    take(typist, "Timeline")
    press(typist, Key.Key_Right, Key.Key_Right)
    assert kiosk.timeline.chosen != "hdr-1994"
    take(typist, "Address")
    press(typist, Key.Key_Right)
    assert kiosk.address.current == 1
    take(typist, "Take it with you")
    press(typist, Key.Key_Right)
    assert kiosk.sources.page == 1
    press(typist, Key.Key_Home)
    assert kiosk.navigation.screen == "home"


def stops(visitor: Visitor, key: Key) -> list[QQuickItem]:
    """Where an arrow stops, once around."""
    found: list[QQuickItem] = []
    for _ in range(MANY):
        item = focus(visitor)
        if item in found[:-1]:
            return found
        if item not in found:
            found.append(item)
        press(visitor, key)
        if kind(item) == "TimeAxis":
            visitor.rest()  # it zooms to its limit first
    raise AssertionError("the focus never comes around")


def each_stop(visitor: Visitor) -> Iterator[QQuickItem]:
    """Where an arrow stops, each once it has the keys."""
    press(visitor, ON)
    visitor.rest()
    for item in stops(visitor, ON):
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        visitor.rest()
        yield item


def screen_of(state: str) -> str:
    return state.split(",", maxsplit=1)[0]


SCREENS = dict.fromkeys(screen_of(state) for state in STATES if state != "warning")


@pytest.mark.parametrize("shown", SCREENS)
def test_arrows_come_by_everything_and_leave_it_again(typist: Visitor, shown: str) -> None:
    for state in (each for each in STATES if screen_of(each) == shown):
        typist.kiosk.navigation.open("home")
        typist.kiosk.timeline.reset()  # whose axis the last arrows have zoomed
        typist.rest()
        STATES[state](typist)
        press(typist, ON)
        typist.rest()
        here = stops(typist, ON)
        buttons = [
            item
            for item in typist.items()
            if item.inherits("QQuickAbstractButton")
            and item.isEnabled()
            and item.property("focusPolicy") != Qt.FocusPolicy.NoFocus
            and item.property("onStage") is not False
            and item.width() > 0
        ]
        missed = [named(item) for item in buttons if item.activeFocusOnTab() and item not in here]
        assert missed == [], state
        assert len(here) >= 7, state  # the languages
        # Zooming on the axis has changed which way can still be zoomed; remarks turn behind the
        # focus.
        back = {named(item) for item in stops(typist, BACK)}
        assert back - ZOOMS == {*map(named, here)} - ZOOMS, state


def breadth(visitor: Visitor, ring: QQuickItem) -> int:
    """How many px of a ring's foot stand out by 3:1 from what was there (WCAG 2.2, 2.4.13)."""
    window = visitor.kiosk.window
    box = ring.mapRectToScene(ring.boundingRect())
    lit = window.grabWindow()
    ring.setOpacity(0)
    dark = window.grabWindow()
    ring.setOpacity(1)
    x, foot = round(box.center().x()), round(box.bottom())
    pairs = [
        [(float(c.red()), float(c.green()), float(c.blue())) for c in colours]
        for y in range(foot - 5, min(foot + 2, window.height()))
        for colours in [(QColor(lit.pixel(x, y)), QColor(dark.pixel(x, y)))]
    ]
    return sum(ratio(*pair) >= 3 for pair in pairs)


@pytest.mark.parametrize("state", ["home", "concept, want", "timeline", "sources", "languages"])
def test_the_focus_shows(typist: Visitor, state: str) -> None:
    STATES[state](typist)
    for item in each_stop(typist):
        ring = rings(typist)
        assert len(ring) == 1, f"{named(item)} has {len(ring)} rings"
        assert breadth(typist, ring[0]) >= 2, f"the focus of {named(item)} hardly shows"


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("state", ["home", "concept", "timeline", "address, crisis", "languages"])
def test_the_ring_goes_around_and_never_through_words(
    small_visitor: Visitor, state: str, text: int
) -> None:
    hurry(small_visitor.kiosk)
    press(small_visitor, Key.Key_Return)
    small_visitor.kiosk.languages.choose("fr")
    small_visitor.kiosk.access.text = text
    STATES[state](small_visitor)
    for item in each_stop(small_visitor):
        (ring,) = rings(small_visitor)
        box = on_glass(ring, ring.width(), ring.height())
        wide = float(QQmlExpression(qmlContext(ring), ring, "border.width").evaluate()[0])  # type: ignore[arg-type]
        within = box.box.adjusted(wide, wide, -wide, -wide)
        for words in small_visitor.items():
            if not words.inherits("QQuickText") or not item.isAncestorOf(words):
                continue
            if not words.property("text") or named(item) == "TimeAxis":
                continue
            assert within.contains(letters(painted(words))), f"the ring strikes {named(item)}"
        assert box.sight.left() <= box.box.left(), f"the ring of {named(item)} is clipped"
        assert box.sight.right() >= box.box.right(), f"the ring of {named(item)} is clipped"


@pytest.mark.parametrize("screen", ["concept", "timeline", "address"])
@pytest.mark.parametrize("low_reach", [False, True])
def test_page_keys_scroll_from_wherever_the_keys_are(
    small_visitor: Visitor, screen: str, low_reach: bool
) -> None:
    kiosk = small_visitor.kiosk
    hurry(kiosk)
    kiosk.access.text, kiosk.access.lowReach = 200, low_reach
    press(small_visitor, Key.Key_Return)
    kiosk.navigation.open(screen)
    small_visitor.rest()
    go_to(small_visitor, "Home")
    small_visitor.rest()
    (flick,) = (item for item in small_visitor.items() if scrolled(item))
    before = flick.property("contentY")
    press(small_visitor, Key.Key_PageDown)
    small_visitor.rest()
    after = flick.property("contentY")
    press(small_visitor, Key.Key_PageUp, Key.Key_PageUp, Key.Key_PageUp)
    small_visitor.rest()
    assert max(before, after) > flick.property("contentY")
    assert named(focus(small_visitor)) == "Home"


def scrolled(item: QQuickItem) -> bool:
    return item.inherits("QQuickFlickable") and kind(item.parentItem()) == "Scroller"


def test_a_touch_puts_the_ring_away_and_a_key_brings_it_back(typist: Visitor) -> None:
    assert rings(typist)
    typist.tap(QPoint(960, 40))
    assert not rings(typist)
    press(typist, ON)
    assert rings(typist)


@pytest.mark.parametrize("words", ["Language", "Accessibility"])
def test_a_sheet_takes_the_keys_and_gives_them_back(typist: Visitor, words: str) -> None:
    take(typist, words)
    sheet = "LanguageSheet" if words == "Language" else "AccessSheet"
    assert kind(_outer(focus(typist), sheet)) == sheet
    here = {named(item) for item in stops(typist, ON)}
    assert here
    assert not here & {"Home", "Concept", "Language", "Accessibility"}
    press(typist, Key.Key_Escape)
    typist.rest()
    assert named(focus(typist)) == words
    assert typist.kiosk.navigation.screen == "home"


def _outer(item: QQuickItem, wanted: str) -> QQuickItem:
    above: QQuickItem | None = item
    while above is not None and kind(above) != wanted:
        above = above.parentItem()
    assert above is not None
    return above


def test_help_opens_the_aids_and_closes_them(typist: Visitor) -> None:
    press(typist, Key.Key_F1)
    typist.rest()
    assert typist.sees("High contrast")
    take(typist, "High contrast")
    assert typist.kiosk.access.contrast
    press(typist, Key.Key_F1)
    typist.rest()
    assert not typist.sees("High contrast")


def test_an_aid_that_takes_a_button_away_passes_the_keys_on(typist: Visitor) -> None:
    typist.kiosk.navigation.open("timeline")
    typist.rest()
    go_to(typist, "Later")
    press(typist, Key.Key_F1)
    typist.rest()
    take(typist, "200 %")
    press(typist, Key.Key_Escape)
    typist.rest()
    assert focus(typist).isVisible()
    press(typist, ON)
    assert focus(typist).isVisible()
    go_to(typist, "Home")


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space, Key.Key_Tab, ON])
def test_a_key_answers_the_warning_and_does_no_more(typist: Visitor, key: Key) -> None:
    typist.kiosk.navigation.open("concept")
    typist.rest()
    go_to(typist, "protection")
    before = focus(typist)
    typist.kiosk.visit.touch()
    typist.wait(IDLE_SECONDS)
    typist.rest()
    assert typist.kiosk.visit.state == "warning"
    assert named(focus(typist)) == "I am still here"
    press(typist, key)
    assert typist.kiosk.visit.state == "exploring"
    typist.rest()
    assert focus(typist) is before
    assert not typist.kiosk.concept.selected


def test_tab_counts_as_somebody_being_there(typist: Visitor) -> None:
    typist.wait(IDLE_SECONDS - 1)
    press(typist, Key.Key_Tab)
    typist.wait(IDLE_SECONDS - 1)
    assert typist.kiosk.visit.state == "exploring"


def test_a_key_that_a_screen_keeps_counts_too_and_brings_the_ring_back(typist: Visitor) -> None:
    take(typist, "Timeline")
    while typist.kiosk.timeline.hasLater:
        press(typist, Key.Key_Right)
    typist.tap(QPoint(960, 200))
    typist.rest()
    assert not rings(typist)
    typist.wait(IDLE_SECONDS - 1)
    press(typist, Key.Key_Right)
    typist.rest()
    assert rings(typist)
    typist.wait(IDLE_SECONDS - 1)
    assert typist.kiosk.visit.state == "exploring"


def test_the_axis_zooms_by_keys_and_lets_them_go_at_its_limits(typist: Visitor) -> None:
    take(typist, "Timeline")
    assert kind(focus(typist)) == "TimeAxis"
    axis = focus(typist)
    (view,) = Historian(typist).all("AxisView")
    before = view.property("scaling")
    press(typist, Key.Key_Up)
    typist.rest()
    assert view.property("scaling") > before
    assert focus(typist) is axis
    for _ in range(MANY):
        press(typist, ON)
        typist.rest()
        if focus(typist) is not axis:
            return
    raise AssertionError("down never leaves the axis")


def test_in_arabic_the_left_arrow_leads_on(typist: Visitor) -> None:
    typist.kiosk.languages.choose("ar")
    typist.kiosk.navigation.open("address")
    typist.rest()
    press(typist, Key.Key_Left)
    assert typist.kiosk.address.current == 1
    press(typist, Key.Key_Right)
    assert typist.kiosk.address.current == 0


def test_past_the_last_remark_the_arrow_leads_to_the_sources(typist: Visitor) -> None:
    typist.kiosk.navigation.open("address")
    typist.rest()
    for remark in (1, 2, 3):
        press(typist, Key.Key_Right)
        assert typist.kiosk.address.current == remark
        typist.rest()
    press(typist, Key.Key_Right)
    assert typist.kiosk.navigation.screen == "sources"


def there_and_back(visitor: Visitor, words: str, *, escape: bool) -> None:
    """Follow what says these words, come back, and find the keys on it."""
    before = visitor.kiosk.navigation.screen
    take(visitor, words)
    assert visitor.kiosk.navigation.screen != before
    if escape:
        press(visitor, Key.Key_Escape)
    else:
        take(visitor, f"Back to {visitor.kiosk.navigation.backTitle}")
    visitor.rest()
    assert visitor.kiosk.navigation.screen == before
    assert named(focus(visitor)) == words


@pytest.mark.parametrize("escape", [True, False])
@pytest.mark.parametrize(
    ("screen", "words"),
    [
        ("address", "From MOFA’s summary"),
        ("address", "dignity"),
        ("address", "Freedom from fear"),
        ("concept", "MOFA, “Human Security”, 2021"),
        ("timeline", "MOFA, “Human Security”, 2021\nHuman Development Report 1994"),
    ],
)
def test_a_way_back_leads_to_what_led_away(
    typist: Visitor, screen: str, words: str, escape: bool
) -> None:
    typist.kiosk.navigation.open(screen)
    typist.rest()
    press(typist, ON)
    there_and_back(typist, words, escape=escape)


def test_a_way_back_in_another_language_leads_to_what_led_away(typist: Visitor) -> None:
    typist.kiosk.navigation.open("address")
    typist.rest()
    take(typist, "Dignity")
    typist.kiosk.languages.choose("ja")
    press(typist, Key.Key_Escape)
    typist.rest()
    assert named(focus(typist)) == "尊厳"


@pytest.mark.parametrize(
    ("screen", "entry"), [("timeline", "Timeline"), ("sources", "Take it with you")]
)
def test_back_at_home_the_keys_are_where_they_led_away(
    typist: Visitor, screen: str, entry: str
) -> None:
    take(typist, entry)
    assert typist.kiosk.navigation.screen == screen
    press(typist, Key.Key_Escape)
    typist.rest()
    assert typist.kiosk.navigation.screen == "home"
    assert named(focus(typist)) == entry
    typist.kiosk.navigation.open("concept")
    typist.rest()
    press(typist, Key.Key_Home)
    typist.rest()
    assert named(focus(typist)) == "Concept"


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return])
def test_a_closed_card_gives_the_keys_to_its_phrase(typist: Visitor, key: Key) -> None:
    typist.kiosk.navigation.open("concept")
    typist.rest()
    take(typist, "want")
    go_to(typist, "Close")
    press(typist, key)
    typist.rest()
    assert not typist.kiosk.concept.selected
    assert named(focus(typist)) == "want"


@pytest.mark.parametrize("text", [100, 200])
def test_the_threads_take_the_keys_and_give_them_back(typist: Visitor, text: int) -> None:
    typist.kiosk.access.text = text
    typist.kiosk.navigation.open("timeline")
    typist.rest()
    for leave in (Key.Key_Escape, Key.Key_Return):
        take(typist, "Threads")
        assert named(focus(typist)).startswith("Freedom from fear")
        press(typist, leave)
        typist.rest()
        assert focus(typist).isVisible()
        assert focus(typist).property("iconName") in ("path-light", "x-light")
    assert typist.kiosk.timeline.filter


@pytest.mark.parametrize("text", [100, 200])
def test_at_an_end_the_keys_stay_where_they_are(typist: Visitor, text: int) -> None:
    typist.kiosk.access.text = text
    typist.kiosk.navigation.open("timeline")
    typist.rest()
    go_to(typist, "Later")
    while typist.kiosk.timeline.hasLater:
        press(typist, Key.Key_Return)
    typist.rest()
    assert named(focus(typist)) == "Later"
    press(typist, Key.Key_Return)
    assert named(focus(typist)) == "Later"
    press(typist, BACK)
    assert named(focus(typist)) != "Later"
    assert "Later" not in {named(item) for item in stops(typist, ON)}


@pytest.mark.parametrize("text", [100, 200])
def test_a_button_that_goes_passes_the_keys_to_its_neighbour(typist: Visitor, text: int) -> None:
    typist.kiosk.access.text = text
    typist.kiosk.navigation.open("sources")
    typist.rest()
    go_to(typist, "More sources")
    while typist.kiosk.sources.page + 1 < typist.kiosk.sources.pages:
        press(typist, Key.Key_Return)
    typist.rest()
    assert named(focus(typist)) == "Back"


@pytest.mark.parametrize("screen", ["home", "concept", "timeline", "address", "sources"])
@pytest.mark.parametrize("text", [100, 200])
def test_without_keys_too_every_screen_has_the_focus_where_it_begins(
    visitor: Visitor, screen: str, text: int
) -> None:
    hurry(visitor.kiosk)
    visitor.kiosk.access.text = text
    visitor.kiosk.visit.touch()
    visitor.rest()
    visitor.kiosk.navigation.open(screen)
    visitor.rest()
    assert focus(visitor).activeFocusOnTab()
    assert focus(visitor).isVisible()
    (bar,) = (item for item in visitor.items() if kind(item) == "NavigationBar")
    assert not bar.isAncestorOf(focus(visitor))
    assert not rings(visitor)
