"""Running text: where the light under a chosen phrase ends, and how it leaves the words."""

import pytest
from PySide6.QtCore import QPointF

from kiosk.scene.running_text import RunningText

LATIN = "One [first](one) word and another, then a [second](two), and [the last](three)."
ARABIC = "مفهوم [بناء](one) الأمم والمجتمعات، ثم [تمكين](two) الأفراد و[حمايتهم](three)."


def laid(marked: str, selected: str, width: float = 420) -> RunningText:
    text = RunningText()
    for name, value in (("pixelSize", 40), ("pitch", 60), ("marked", marked)):
        text.setProperty(name, value)
    text.setWidth(width)
    text.setProperty("selected", selected)
    return text


def end(text: RunningText) -> tuple[float, float, float]:
    """Where the light ends, and its way out."""
    place = text.property("selectedEnd")
    assert isinstance(place, QPointF)
    return place.x(), place.y(), text.property("selectedLane")


@pytest.mark.parametrize(("marked", "from_right"), [(LATIN, False), (ARABIC, True)])
def test_the_light_ends_where_its_own_phrase_does(
    qapp: object, marked: str, from_right: bool
) -> None:
    text = laid(marked, "one")
    (area,) = (area for area in text.areas.rows if area.target == "one")  # type: ignore[attr-defined]
    x, y, _ = end(text)
    assert x == (area.x if from_right else area.x + area.width)
    assert y == area.line_y


def test_under_other_words_it_goes_between_the_lines(qapp: object) -> None:
    _, y, lane = end(laid(LATIN, "one"))
    assert y < lane < 60 + 20


def test_with_nothing_behind_it_but_a_stop_it_goes_straight_on(qapp: object) -> None:
    _, y, lane = end(laid(LATIN, "three"))
    assert lane == y
