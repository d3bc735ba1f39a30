"""Whole visits: walk up, explore, follow threads and come back, be asked, leave."""

import math

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest

from tests.journeys.conftest import Visitor, hurry, kind


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


def test_a_hand_that_rests_on_the_glass_does_not_hide_another(explorer: Visitor) -> None:
    window, glass = explorer.kiosk.window, explorer.glass
    resting, tapping = QPoint(60, 900), QPoint(1860, 900)
    QTest.touchEvent(window, glass).press(0, resting).commit()
    explorer.wait(50)
    QTest.touchEvent(window, glass).stationary(0).press(1, tapping).commit()
    QTest.touchEvent(window, glass).stationary(0).release(1, tapping).commit()
    explorer.wait(30)
    assert explorer.kiosk.visit.state == "exploring"
    explorer.wait(40)
    assert explorer.kiosk.visit.state == "warning"
    QTest.touchEvent(window, glass).release(0, resting).commit()


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


def test_a_phrase_opens_its_card_and_closes_it(explorer: Visitor) -> None:
    explorer.tap("Concept")
    explorer.rest()
    explorer.tap("protection")
    explorer.rest()
    assert explorer.kiosk.concept.selected == "protection"
    assert explorer.sees("A shelter from above")
    explorer.tap("Close")
    assert explorer.kiosk.concept.selected == ""


def test_the_second_tap_of_a_double_tap_does_not_undo_the_first(explorer: Visitor) -> None:
    explorer.tap("Concept")
    explorer.rest()
    explorer.tap("protection")
    explorer.tap("protection")
    explorer.rest()
    assert explorer.kiosk.concept.selected == "protection"
    explorer.until(lambda: not explorer.having("objectName", "secondTap").isEnabled())
    explorer.tap("protection")
    assert explorer.kiosk.concept.selected == ""


def test_a_double_tap_on_attract_only_opens_home(visitor: Visitor) -> None:
    hurry(visitor.kiosk)
    visitor.tap(QPoint(960, 500))
    visitor.rest()
    door = visitor.centre("How it came to be: from the 1990s to today")
    visitor.wait(61)
    visitor.wait(21)
    visitor.rest()
    assert visitor.kiosk.visit.state == "attract"
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


def test_an_abandoned_visit_ends_and_leaves_nothing_behind(explorer: Visitor) -> None:
    explorer.tap("Concept")
    explorer.rest()
    explorer.tap("want")
    explorer.rest()
    explorer.tap("Freedom from want")
    explorer.wait(61)
    explorer.wait(21)
    explorer.rest()
    kiosk = explorer.kiosk
    assert kiosk.visit.state == "attract"
    assert (kiosk.navigation.screen, kiosk.navigation.backTitle) == ("home", "")
    assert kiosk.concept.selected == ""


def test_two_hands_draw_shelter_and_hill_and_the_picture_answers(explorer: Visitor) -> None:
    explorer.tap("Concept")
    explorer.rest()
    tracing = next(item for item in explorer.items() if item.property("radii"))
    centre, radii = tracing.property("centre"), tracing.property("radii")

    def on_arc(degrees: float) -> QPoint:
        angle = math.radians(degrees)
        aside, up = radii.x() * math.cos(angle), radii.y() * math.sin(angle)
        return tracing.mapToScene(QPointF(centre.x() + aside, centre.y() - up)).toPoint()

    left = [on_arc(degrees) for degrees in range(172, 92, -5)]
    right = [on_arc(degrees) for degrees in range(8, 88, 5)]
    explorer.stroke(left, right)
    assert explorer.kiosk.concept.selected == "protection"
    assert explorer.kiosk.concept.together == ""

    def on_hill(along: float) -> QPoint:
        rise, sigma = tracing.property("rise"), tracing.property("sigma")
        y = tracing.property("crest") + rise * (1 - math.exp(-((along * 1.6) ** 2) / 2))
        return tracing.mapToScene(QPointF(centre.x() + along * 1.6 * sigma, y)).toPoint()

    explorer.stroke([on_hill(-0.8 + step * 0.1) for step in range(17)])
    assert explorer.kiosk.concept.selected == "empowerment"
    explorer.until(lambda: explorer.sees("Each strengthens the other."))


def drawn_by_eye(visitor: Visitor, shape: str) -> list[QPoint]:
    """How a hand draws an arch high up in the picture, or a bell low in it, from right to left."""
    picture = next(item for item in visitor.items() if kind(item) == "ConceptPicture")
    middle, width = picture.property("middle"), picture.property("shelterWidth")

    def point(part: float) -> QPoint:
        across = math.cos(math.pi * part)
        if shape == "arc":
            x, y = 0.2 * across, 0.45 - 0.25 * math.sin(math.pi * part)
        else:
            x, y = 0.6 * across, 0.97 - 0.22 * math.exp(-((2.2 * across) ** 2) / 2)
        return picture.mapToScene(QPointF(middle + x * width, y * picture.height())).toPoint()

    return [point(step / 16) for step in range(17)]


def test_one_finger_draws_by_eye_and_a_touch_ends_the_flight_of_its_lights(
    explorer: Visitor,
) -> None:
    explorer.tap("Concept")
    explorer.rest()
    tracing = next(item for item in explorer.items() if item.property("radii"))
    explorer.stroke(drawn_by_eye(explorer, "arc"))
    assert explorer.kiosk.concept.selected == "protection"
    explorer.until(lambda: 0 < tracing.property("flown") < 1)
    explorer.tap(drawn_by_eye(explorer, "arc")[8])
    assert tracing.property("flown") == 1


def test_both_shapes_drawn_strengthen_each_other_and_move_nothing(explorer: Visitor) -> None:
    explorer.tap("Concept")
    explorer.rest()
    explorer.stroke(drawn_by_eye(explorer, "arc"))
    explorer.stroke(drawn_by_eye(explorer, "hill"))
    assert explorer.kiosk.concept.selected == "empowerment"
    explorer.rest()
    assert explorer.sees("Each strengthens the other.")
    picture = explorer.having("both", True)
    assert not picture.property("exchanging")
    lowest = max(
        item.mapToScene(QPointF(0, item.height())).y()
        for item in explorer.items()
        if kind(item) == "ThreadLink"
    )
    horizon = next(item for item in explorer.items() if kind(item) == "NavigationBar").y()
    assert lowest < horizon - 20


#: The words of the picture, and the card that they open.
PARTS = {
    "Protection": "protection",
    "in dignity": "dignity",
    "free from fear": "fear",
    "free from want": "want",
    "individuals": "individuals",
    "nation and community": "nation",
    "Empowerment": "empowerment",
}


def test_every_part_of_the_picture_opens_its_card(small_visitor: Visitor) -> None:
    visitor, concept = small_visitor, small_visitor.kiosk.concept
    visitor.tap(QPoint(300, 300))
    hurry(visitor.kiosk)
    visitor.kiosk.navigation.open("concept")
    visitor.rest()
    labels = {
        item.property("words"): visitor.middle(item)
        for item in visitor.items()
        if kind(item) == "PictureCaption"
    }
    star = visitor.middle(next(item for item in visitor.items() if kind(item) == "PersonLight"))
    assert set(labels) == set(PARTS)
    for words, place in [*labels.items(), ("individuals", star)]:
        visitor.tap(place)
        assert concept.selected == PARTS[words], words
        concept.close()
        visitor.until(lambda: not visitor.having("objectName", "secondTap").isEnabled())


def test_a_part_of_the_picture_answers_the_press(explorer: Visitor) -> None:
    explorer.tap("Concept")
    explorer.rest()
    label = next(item for item in explorer.items() if item.property("words") == "in dignity")
    window, glass, place = explorer.kiosk.window, explorer.glass, explorer.middle(label)
    QTest.touchEvent(window, glass).press(0, place).commit()
    assert label.property("pressed") is True
    QTest.touchEvent(window, glass).release(0, place).commit()
    assert label.property("pressed") is False
    assert explorer.kiosk.concept.selected == "dignity"


def test_a_cards_source_and_its_threads_have_rows_of_their_own(small_visitor: Visitor) -> None:
    visitor = small_visitor
    visitor.tap(QPoint(300, 300))
    hurry(visitor.kiosk)
    visitor.kiosk.navigation.open("concept")
    for card in PARTS.values():
        visitor.kiosk.concept.restore(card)
        visitor.rest()
        rows = {
            name: {visitor.middle(item).y() for item in visitor.items() if kind(item) == name}
            for name in ("SourceLink", "ThreadLink")
        }
        assert len(rows["SourceLink"]) == 1
        assert len(rows["ThreadLink"]) == 1, card
        assert min(rows["ThreadLink"]) > max(rows["SourceLink"]), card


def test_who_has_no_picture_is_not_asked_to_draw(explorer: Visitor) -> None:
    hurry(explorer.kiosk)
    explorer.tap("Concept")
    explorer.rest()
    assert explorer.sees("draw the arc and the hill")
    for text, low_reach in ((200, False), (100, True)):
        explorer.kiosk.access.text, explorer.kiosk.access.lowReach = text, low_reach
        explorer.rest()
        assert explorer.sees("A concept that advances the nation")
        assert not explorer.sees("draw the arc and the hill")


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


def test_the_light_under_an_open_card_s_phrase_finds_it_again(explorer: Visitor) -> None:
    kiosk = explorer.kiosk
    kiosk.navigation.open("concept")
    kiosk.concept.touch("want")
    explorer.rest()

    def begins() -> QPointF:
        """Where the thread of light leaves the words."""
        ray = next(item for item in explorer.items() if kind(item) == "ThreadOfLight")
        place = ray.property("from")
        assert isinstance(place, QPointF)
        return place

    first = begins()
    phrase = explorer.centre("want")
    assert abs(first.y() - phrase.y()) < 60
    assert first.x() > phrase.x()
    kiosk.navigation.open("home")
    explorer.rest()
    kiosk.navigation.open("concept")
    explorer.rest()
    assert begins() == first
