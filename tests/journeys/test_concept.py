"""The concept: its phrases and its picture, what hands draw, and the light between the two."""

import math

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.items import kind
from tests.journeys.conftest import Visitor, arrive, hurry


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


def _points(ray: QQuickItem) -> list[QPointF]:
    """Where a thread of light runs level inside the picture, and its end, px of the window."""
    enter, level, to = (ray.property(name) for name in ("enter", "level", "to"))
    steps = [enter + (QPointF(level, enter.y()) - enter) * (step / 20) for step in range(21)]
    return [ray.mapToScene(point) for point in (*steps, to)]


@pytest.mark.parametrize("upright", [False, True])
def test_the_light_of_a_phrase_ends_at_its_own_shape_and_crosses_no_words(
    qapp: object, qtbot: QtBot, upright: bool
) -> None:
    for visitor in arrive(qtbot, QSize(1080, 1920) if upright else QSize(1280, 800)):
        visitor.tap(QPoint(300, 300))
        hurry(visitor.kiosk)
        visitor.kiosk.navigation.open("concept")
        for language in ("en", "ja", "ar", "zh-Hans", "fr", "ru", "es"):
            visitor.kiosk.languages.choose(language)
            for card in PARTS.values():
                visitor.kiosk.concept.restore(card)
                visitor.rest()
                ray = next(item for item in visitor.items() if kind(item) == "ThreadOfLight")
                points = _points(ray)
                labels = {
                    item.property("shape"): item.mapRectToScene(item.boundingRect())
                    for item in visitor.items()
                    if kind(item) == "PictureCaption"
                }
                own = labels.pop(visitor.kiosk.concept.shape)
                if visitor.kiosk.concept.shape.startswith(("ray", "person")):
                    near = own.adjusted(-20, -20, 20, 20)
                    assert near.contains(points[-1]), f"{language}: {card}"
                crossed = [
                    shape
                    for shape, box in labels.items()
                    if any(box.contains(point) for point in points)
                ]
                assert crossed == [], f"{language}: {card}"
