"""Running text: how it breaks, and where the light under a chosen phrase ends and leaves it."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainterPath

from kiosk.fonts import load_fonts
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


# -- how it breaks ----------------------------------------------------------------------------


def lines(text: RunningText) -> list[str]:
    """The words of each line."""
    layout = text._layout
    places = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [
        layout.text()[line.textStart() : line.textStart() + line.textLength()] for line in places
    ]


def test_a_short_phrase_of_a_script_without_spaces_is_not_torn(qapp: object) -> None:
    load_fonts()
    words = "誰もが[恐怖](one)から免れ、[尊厳を持って](two)幸せに生きられるようにする考え方。"
    for width in range(280, 600, 20):
        told = lines(laid(words, "one", width))
        assert any("恐怖" in line for line in told), (width, told)
        assert any("尊厳を持って" in line for line in told), (width, told)


def test_a_long_phrase_breaks_where_its_line_is_full(qapp: object) -> None:
    load_fonts()
    told = lines(laid("日本は、[目標を掲げる国際的な取組](one)を主導する。", "one", 420))
    assert told[0].endswith("掲")


def test_no_short_end_stands_on_a_line_alone(qapp: object) -> None:
    load_fonts()
    words = "誰もが恐怖や欠乏から免れ、尊厳を持って幸せに生きられるようにする考え方。"
    for width in range(400, 700, 10):
        assert len(lines(laid(words, "", width))[-1]) >= 4, width


def test_narrower_lines_end_where_the_wide_ones_did(qapp: object) -> None:
    load_fonts()
    text = laid("تهدد الأرواح وسبل العيش وتهدد [الكرامة](one) كل يوم", "one", 420)
    last = text._layout.lineAt(0)
    assert last.x() + last.width() == pytest.approx(420)


@pytest.mark.parametrize("words", ["البشري", "[البشري](one)"])
def test_the_dots_below_arabic_letters_are_painted_whole(qapp: object, words: str) -> None:
    load_fonts()
    text = laid(words, "")
    text.setProperty("family", "Exhibit Naskh Arabic")
    text.setProperty("underlined", False)
    text.setHeight(60)
    picture = text.picture()
    inked = [
        y
        for y in range(picture.height())
        if any(picture.pixelColor(x, y).alpha() > 60 for x in range(picture.width()))
    ]
    font = QFont("Exhibit Naskh Arabic")
    font.setPixelSize(40)
    letters = QPainterPath()
    letters.addText(0, 0, font, "البشري")
    assert inked[-1] - inked[0] + 1 == pytest.approx(letters.boundingRect().height(), abs=2)
