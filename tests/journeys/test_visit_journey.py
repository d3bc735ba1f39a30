"""Whole visits: walk up, explore, follow threads and come back, be asked, leave."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest

from tests.journeys.conftest import Visitor, hurry


def test_attract_welcomes_in_seven_languages(visitor: Visitor) -> None:
    for words in (
        "Touch to begin",
        "タッチして始める",
        "المس للبدء",
        "触摸开始",
        "Toque para empezar",
    ):
        assert visitor.sees(words)


def test_a_finger_gathers_lights_and_its_lifting_opens_home(visitor: Visitor) -> None:
    glass, window = QTest.createTouchDevice(), visitor.kiosk.window
    QTest.touchEvent(window, glass).press(0, QPoint(700, 400)).commit()
    assert visitor.kiosk.visit.state == "attract"
    QTest.touchEvent(window, glass).release(0, QPoint(700, 400)).commit()
    assert visitor.kiosk.visit.state == "exploring"
    visitor.until(lambda: visitor.sees("One idea in three places"))


def test_a_finger_that_never_lifts_opens_home_all_the_same(visitor: Visitor) -> None:
    QTest.touchEvent(visitor.kiosk.window, visitor.glass).press(0, QPoint(700, 400)).commit()
    visitor.qtbot.waitUntil(lambda: visitor.kiosk.visit.state == "exploring", timeout=8000)
    QTest.touchEvent(visitor.kiosk.window, visitor.glass).release(0, QPoint(700, 400)).commit()
    visitor.rest()
    assert visitor.kiosk.navigation.screen == "home"


def test_a_finger_that_attract_loses_begins_no_visit(visitor: Visitor) -> None:
    window, glass = visitor.kiosk.window, visitor.glass
    resting, tapping = QPoint(60, 900), QPoint(960, 500)
    QTest.touchEvent(window, glass).press(0, resting).commit()
    QTest.touchEvent(window, glass).move(0, resting).press(1, tapping).commit()
    QTest.touchEvent(window, glass).move(0, resting).release(1, tapping).commit()
    QTest.touchEvent(window, glass).move(0, resting + QPoint(10, 0)).commit()
    with visitor.qtbot.waitSignal(window.frameSwapped):
        QTest.touchEvent(window, glass).move(0, resting + QPoint(30, 0)).commit()
    visitor.wait(100)
    assert visitor.kiosk.visit.state == "attract"
    QTest.touchEvent(window, glass).release(0, resting).commit()


@pytest.mark.parametrize("resting", [1, 9])
def test_fingers_that_rest_on_the_glass_do_not_hide_another(
    explorer: Visitor, resting: int
) -> None:
    window, glass = explorer.kiosk.window, explorer.glass
    places, tapping = [QPoint(60 + 20 * n, 900) for n in range(resting)], QPoint(1860, 900)

    def rest() -> QTest.QTouchEventSequence:
        event = QTest.touchEvent(window, glass)
        for finger in range(resting):
            event.stationary(finger)
        return event

    down = QTest.touchEvent(window, glass)
    for finger, place in enumerate(places):
        down.press(finger, place)
    down.commit()
    explorer.wait(50)
    rest().press(resting, tapping).commit()
    rest().release(resting, tapping).commit()
    explorer.wait(30)
    assert explorer.kiosk.visit.state == "exploring"
    explorer.wait(40)
    assert explorer.kiosk.visit.state == "warning"
    up = QTest.touchEvent(window, glass)
    for finger, place in enumerate(places):
        up.release(finger, place)
    up.commit()


def test_a_door_widens_until_its_light_is_the_screen(explorer: Visitor) -> None:
    explorer.tap("How it came to be: from the 1990s to today")
    explorer.until(lambda: bool(explorer.widths("widened")))
    first = explorer.widths("widened")[0]
    explorer.until(lambda: explorer.widths("widened")[:1] > [first])
    explorer.rest()
    assert explorer.widths("widened") == []
    assert explorer.kiosk.navigation.screen == "timeline"


def test_a_visit_through_all_three_places_and_to_the_sources(explorer: Visitor) -> None:
    explorer.tap("What it means: one sentence, two forces, three freedoms")
    explorer.until(lambda: explorer.sees("A concept that advances the nation"))
    explorer.tap("Timeline")
    explorer.until(lambda: explorer.kiosk.navigation.screen == "timeline")
    explorer.rest()
    assert explorer.sees("1994")
    explorer.tap("Address")
    explorer.rest()
    assert explorer.sees("From MOFA’s summary")
    explorer.tap("Take it with you")
    explorer.rest()
    assert explorer.sees("mofa.go.jp")
    explorer.tap("Home")
    explorer.rest()
    assert explorer.sees("One idea in three places")


def test_a_double_tap_on_attract_only_opens_home(visitor: Visitor) -> None:
    hurry(visitor.kiosk)
    visitor.tap(QPoint(960, 500))
    visitor.rest()
    door = visitor.centre("How it came to be: from the 1990s to today")
    visitor.wait(61)
    visitor.wait(21)
    visitor.dwell()
    visitor.tap(door)
    visitor.until(lambda: visitor.sees("One idea in three places"))
    visitor.tap(door)
    visitor.rest()
    assert visitor.kiosk.visit.state == "exploring"
    assert visitor.kiosk.navigation.screen == "home"


def test_beside_the_place_of_a_tap_all_can_be_touched_at_once(explorer: Visitor) -> None:
    explorer.tap("Concept")
    explorer.tap("Address")
    assert explorer.kiosk.navigation.screen == "address"


def test_a_thread_leads_to_the_other_places_and_back_to_the_same_spot(explorer: Visitor) -> None:
    explorer.tap("Concept")
    explorer.rest()
    explorer.tap("dignity")
    explorer.rest()
    explorer.tap("Dignity")
    explorer.rest()
    assert explorer.sees("One thread, three places")
    explorer.tap("Timeline, 2012")
    explorer.rest()
    assert explorer.kiosk.navigation.screen == "timeline"
    explorer.tap("Back to Dignity")
    explorer.rest()
    explorer.tap("Address, 2020")
    explorer.rest()
    assert explorer.kiosk.navigation.screen == "address"
    explorer.tap("Back to Dignity")
    explorer.rest()
    explorer.tap("Back to To live in dignity")
    explorer.rest()
    assert explorer.kiosk.navigation.screen == "concept"
    assert explorer.kiosk.concept.selected == "dignity"
    assert explorer.kiosk.navigation.backTitle == ""


def test_silence_asks_and_one_touch_stays(explorer: Visitor) -> None:
    explorer.tap("Concept")
    explorer.rest()
    explorer.tap("fear")
    explorer.wait(61)
    explorer.until(lambda: explorer.sees("Still there?"))
    assert explorer.kiosk.visit.remaining == 19
    explorer.rest()
    explorer.tap("I am still here")
    assert explorer.kiosk.visit.state == "exploring"
    assert explorer.kiosk.concept.selected == "fear"


def test_a_touch_beside_the_button_stays_too_and_presses_nothing_beneath(
    explorer: Visitor,
) -> None:
    explorer.tap("Concept")
    explorer.rest()
    below = explorer.centre("empowerment")
    explorer.wait(61)
    explorer.rest()
    explorer.tap(below)
    assert explorer.kiosk.visit.state == "exploring"
    assert explorer.kiosk.concept.selected == ""


def test_nothing_shows_behind_the_question(explorer: Visitor) -> None:
    hurry(explorer.kiosk)
    pictures = []
    for screen in ("concept", "sources"):
        explorer.kiosk.navigation.open(screen)
        explorer.kiosk.visit.touch()
        explorer.rest()
        explorer.wait(61)
        explorer.rest()
        beside = QRect(0, 0, 700, 1080)
        pictures.append(explorer.kiosk.window.grabWindow().copy(beside))
    assert pictures[0] == pictures[1]


def test_an_abandoned_visit_ends_and_leaves_nothing_behind(explorer: Visitor) -> None:
    explorer.tap("Concept")
    explorer.rest()
    explorer.tap("want")
    explorer.rest()
    explorer.tap("Freedom from want")
    explorer.wait(61)
    explorer.wait(21)
    explorer.dwell()
    kiosk = explorer.kiosk
    assert kiosk.visit.state == "attract"
    assert (kiosk.navigation.screen, kiosk.navigation.backTitle) == ("home", "")
    assert kiosk.concept.selected == ""


def test_two_people_at_once_one_draws_while_the_other_goes_elsewhere(explorer: Visitor) -> None:
    explorer.tap("Concept")
    explorer.rest()
    glass, window = QTest.createTouchDevice(), explorer.kiosk.window
    tab = explorer.centre("Timeline")
    QTest.touchEvent(window, glass).press(0, QPoint(1500, 400)).commit()
    QTest.touchEvent(window, glass).move(0, QPoint(1480, 420)).press(1, tab).commit()
    QTest.touchEvent(window, glass).move(0, QPoint(1460, 440)).release(1, tab).commit()
    assert explorer.kiosk.navigation.screen == "timeline"
    QTest.touchEvent(window, glass).release(0, QPoint(1460, 440)).commit()
    explorer.rest()
    explorer.tap("Home")
    explorer.rest()
    assert explorer.sees("One idea in three places")


def test_an_upright_screen_holds_the_same_visit(portrait_visitor: Visitor) -> None:
    visitor = portrait_visitor
    visitor.tap(QPoint(500, 900))
    visitor.rest()
    visitor.tap("How it came to be: from the 1990s to today")
    visitor.rest()
    assert visitor.kiosk.navigation.screen == "timeline"
    visitor.tap("Concept")
    visitor.rest()
    visitor.tap("empowerment")
    visitor.rest()
    assert visitor.sees("Strength from below")


@pytest.mark.parametrize("place", ["Concept", "Timeline", "Address"])
def test_who_touches_in_the_very_moment_that_a_visit_ends_begins_the_next(
    explorer: Visitor, place: str
) -> None:
    explorer.tap(place)
    explorer.rest()
    explorer.kiosk.visit.leave()
    explorer.tap(QPoint(960, 500))  # before a frame has shown Attract
    assert explorer.kiosk.visit.state == "exploring"
    explorer.rest()
    assert explorer.kiosk.navigation.screen == "home"
