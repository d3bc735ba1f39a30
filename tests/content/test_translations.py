"""What a check says of a translation, and of letters that no bundled font has."""

import shutil
from pathlib import Path

import pytest

from kiosk.content.checks import check

ENGLISH = "text/en.toml"
JAPANESE = "text/ja.toml"
ARABIC = "text/ar.toml"


def told(pack: Path) -> str:
    report = check(pack)
    return "\n".join(map(str, (*report.problems, *report.warnings)))


def test_the_real_translations_have_nothing_to_mend(real):
    assert told(real) == ""


def test_a_text_left_in_english_is_caught(pack):
    shutil.copyfile(pack / ENGLISH, pack / "text" / "fr.toml")
    said = told(pack)
    assert "text/fr.toml" in said
    assert "doors.concept.sentence" in said
    assert "still English" in said


def test_the_name_of_a_document_may_stay_english(pack, edit):
    title = "New threats to human security in the Anthropocene: Demanding greater solidarity"
    japanese = (pack / JAPANESE).read_text("utf-8")
    start = japanese.index("[sources.undp-2022]")
    line = japanese[start:].splitlines()[1]
    edit(JAPANESE, line, f'title = "{title}"')
    assert told(pack) == ""


def test_a_phrase_that_was_lost_in_translation_is_caught(pack, edit):
    edit(JAPANESE, "[保護](protection)", "保護")
    said = told(pack)
    assert "concept.definition" in said
    assert "protection" in said


@pytest.mark.parametrize(
    "written",
    [
        "MOFA، 24 يناير 2001",
        "\u200fMOFA، 24 يناير 2001",
        "«Human Security» في صفحة",
        "صفحة الوزارة، ISBN 0-9741108-0-9",
        "وزارة الخارجية، «Human Security»، 2021",
    ],
)
def test_an_arabic_line_that_latin_letters_tear_is_caught(pack, edit, written):
    edit(ARABIC, "وزارة خارجية اليابان، 24 يناير 2001", written)
    said = told(pack)
    assert "moments.trust-fund.credit" in said
    assert "Latin letters" in said


def test_latin_words_that_are_set_apart_stay_in_their_place(pack, edit):
    written = "وزارة الخارجية، «\u2068Human Security\u2069»، 2021"
    edit(ARABIC, "وزارة خارجية اليابان، 24 يناير 2001", written)
    assert told(pack) == ""


def test_a_letter_that_no_bundled_font_has_is_named(pack, edit):
    edit(ENGLISH, 'subtitle = "One idea', 'subtitle = "\U00013000 One idea')
    said = told(pack)
    assert "subtitle" in said
    assert "U+13000, EGYPTIAN HIEROGLYPH A001" in said


@pytest.mark.parametrize(
    ("language", "letter", "fits"),
    [("ja", "あ", 150), ("ja", "あ", 400), ("zh-Hans", "人", 100), ("zh-Hans", "人", 300)],
)
def test_a_card_is_measured_by_the_time_it_takes_to_read(pack, edit, language, letter, fits):
    words = (pack / f"text/{language}.toml").read_text("utf-8")
    body = next(line for line in words.splitlines() if line.startswith("body ="))
    edit(f"text/{language}.toml", body, f'body = "{letter * fits}"')
    assert ("takes as long to read" in told(pack)) == (fits >= 300)
