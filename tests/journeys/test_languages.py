"""Another language: one touch, at once, everywhere, and in the same place."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import qGray

from tests.items import kind
from tests.journeys.conftest import Visitor

INTERFACE = ("Home", "Take it with you", "Threads", "Play the story", "Earlier", "Later", "Zoom in")


def speak(visitor: Visitor, name: str) -> None:
    """Choose a language by its own name, as a visitor does."""
    visitor.tap(
        next(words for words in visitor.texts() if words in ("Language", "言語", "语言", "اللغة"))
    )
    visitor.until(lambda: visitor.sees(name))
    visitor.rest()
    visitor.tap(name)


def test_the_sheet_names_each_language_by_itself_and_closes_beside(explorer: Visitor) -> None:
    explorer.tap("Language")
    explorer.rest()
    assert explorer.sees("日本語")
    assert explorer.sees("简体中文")
    explorer.tap(QPoint(960, 300))
    explorer.until(lambda: not explorer.sees("日本語"))
    assert explorer.kiosk.languages.current == "en"
    assert explorer.kiosk.navigation.screen == "home"


def test_one_touch_changes_every_word_and_keeps_the_moment(explorer: Visitor) -> None:
    explorer.kiosk.navigation.open("timeline")
    explorer.kiosk.timeline.choose("agenda-2030")
    explorer.rest()
    speak(explorer, "日本語")
    assert explorer.kiosk.languages.current == "ja"
    explorer.rest()
    assert explorer.kiosk.navigation.screen == "timeline"
    assert explorer.kiosk.timeline.chosen == "agenda-2030"
    assert explorer.sees("9月25日")
    assert not [words for words in INTERFACE if explorer.sees(words)]


def test_an_open_card_and_the_way_back_speak_the_new_language(explorer: Visitor) -> None:
    explorer.kiosk.navigation.open("concept")
    explorer.kiosk.concept.touch("protection")
    explorer.kiosk.navigation.follow("protection")
    explorer.rest()
    assert explorer.sees("Back to Protection")
    speak(explorer, "简体中文")
    explorer.rest()
    assert explorer.kiosk.navigation.backTitle == "保护"
    explorer.kiosk.navigation.back()
    explorer.rest()
    assert explorer.kiosk.concept.selected == "protection"
    assert explorer.sees("保护")


def test_the_remark_on_the_stage_and_the_page_of_sources_stay(explorer: Visitor) -> None:
    kiosk = explorer.kiosk
    kiosk.navigation.open("address")
    explorer.rest()
    kiosk.address.turn(2)
    explorer.rest()
    speak(explorer, "日本語")
    explorer.rest()
    assert kiosk.address.current == 2
    assert explorer.sees("5,000億円")
    kiosk.navigation.open("sources")
    explorer.rest()
    kiosk.sources.turn(1)
    kiosk.languages.choose("zh-Hans")
    explorer.rest()
    assert kiosk.sources.page == 1


def test_the_view_of_time_stays(explorer: Visitor) -> None:
    kiosk = explorer.kiosk
    kiosk.navigation.open("timeline")
    explorer.rest()
    for _ in range(2):
        explorer.tap("Zoom in")
        explorer.rest()
    before = (kiosk.timeline.keptCentre, kiosk.timeline.keptScale)
    kiosk.languages.choose("ja")
    explorer.rest()
    assert before[1] > 0
    assert (kiosk.timeline.keptCentre, kiosk.timeline.keptScale) == before


def test_the_translation_says_that_it_is_unofficial(explorer: Visitor) -> None:
    assert not explorer.sees("非公式訳")
    explorer.kiosk.languages.choose("ja")
    for screen in ("home", "concept", "timeline", "address", "sources"):
        explorer.kiosk.navigation.open(screen)
        explorer.rest()
        assert explorer.sees("非公式訳")


def test_the_next_visitor_finds_the_first_language(explorer: Visitor) -> None:
    explorer.kiosk.languages.choose("ja")
    explorer.rest()
    explorer.wait(100)
    explorer.kiosk.visit.look()
    assert explorer.kiosk.visit.state == "attract"
    assert explorer.kiosk.languages.current == "en"
    explorer.until(lambda: explorer.sees("Touch to begin"))
    explorer.tap(QPoint(960, 500))
    explorer.rest()
    assert explorer.sees("One idea in three places")
    assert explorer.sees("Take it with you")


@pytest.mark.parametrize("unknown", ["", "xx", "../en"])
def test_a_language_that_is_not_there_changes_nothing(explorer: Visitor, unknown: str) -> None:
    explorer.kiosk.languages.choose(unknown)
    assert explorer.kiosk.languages.current == "en"


@pytest.mark.parametrize("place", ["home", "concept", "timeline", "address", "sources"])
def test_every_language_after_every_other_on_a_small_screen(
    small_visitor: Visitor, place: str
) -> None:
    """Sizes of type depend on the words' length: a binding that runs in a circle is a warning."""
    kiosk = small_visitor.kiosk
    small_visitor.tap(QPoint(640, 400))
    kiosk.navigation.open(place)
    small_visitor.rest()
    for language in ("fr", "ja", "ru", "zh-Hans", "ar", "es", "en"):
        kiosk.languages.choose(language)
        small_visitor.rest()
        assert kiosk.navigation.screen == place


def test_lines_of_arabic_begin_at_the_right(explorer: Visitor) -> None:
    explorer.kiosk.languages.choose("ar")
    explorer.kiosk.navigation.open("concept")
    explorer.rest()
    definition = next(item for item in explorer.items() if item.property("plain"))
    box = definition.mapRectToScene(definition.boundingRect()).toRect()
    words = explorer.kiosk.window.grabWindow().copy(box)
    pitch = definition.property("pitch")
    indents = []
    for top in range(0, words.height() - pitch // 2, pitch):
        bright = [
            x
            for x in range(words.width())
            for y in range(top, min(top + pitch, words.height()), 2)
            if qGray(words.pixel(x, y)) > 140
        ]
        indents.append(words.width() - max(bright))
    assert len(indents) >= 3
    assert max(indents) < pitch / 4, indents


def test_the_languages_are_gone_at_once_when_one_is_chosen(explorer: Visitor) -> None:
    explorer.tap("Language")
    explorer.rest()
    explorer.tap("Español")
    assert explorer.kiosk.languages.current == "es"
    assert not any(kind(item) == "LanguageSheet" for item in explorer.items())
