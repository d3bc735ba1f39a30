"""What `human-security-kiosk check` proves, and what it catches."""

from pathlib import Path

import pytest

from kiosk.content.checks import check
from kiosk.content.document import Document

STRUCTURE = "exhibit.toml"
ENGLISH = "text/en.toml"
PAGE = "source/mofa-human-security-2021-03-22.txt"


def problems(folder: Path) -> str:
    report = check(folder)
    assert report.ok == (not report.problems)
    return "\n".join(map(str, report.problems))


def test_the_real_pack_passes_and_says_what_it_proved(real):
    report = check(real)
    assert report.ok, str(report)
    assert report.warnings == ()
    assert "Passages proven to the letter: 38." in report.notes
    assert "Corrections applied: 10." in report.notes
    assert "Sentences and headings of the page shown: 21 of 25." in report.notes


def test_what_is_left_out_is_listed_with_its_reason(real):
    left_out = [note for note in check(real).notes if note.startswith("Left out")]
    assert [note.partition(":")[0] for note in left_out] == [
        "Left out, line 5",
        "Left out, line 6",
        "Left out, line 10",
        "Left out, line 30",
    ]
    assert all(note.endswith(".") for note in left_out)


def test_one_changed_letter_is_found_and_shown(pack, edit):
    edit(ENGLISH, "an important pillar of Japan’s", "an important pillar of Japans")
    (found,) = check(pack).problems
    assert found.path == "moments.hdr-1994.words"
    assert f"line 18 of {PAGE}" in found.wrong
    assert "pillar of Japan’s foreign policy" in found.wrong.partition("found")[0]
    assert "pillar of Japans foreign policy" in found.wrong.partition("found")[2]


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("through [empowerment]", "though [empowerment]", "concept.definition"),
        ("posing [a threat to the lives]", "posing [a threat the lives]", "remarks.crisis.words"),
        ("right of people to live in [freedom", "rights of people to live in [freedom",
         "threads.dignity.timeline.words"),
        ("‘Human Development Report’", "“Human Development Report”", "moments.hdr-1994.words"),
        ('"Discussions so far"', '"Discussion so far"', "timeline.heading"),
        ("“The right of people to live", "“The right of a people to live", "cards.dignity.body"),
    ],
)  # fmt: skip
def test_words_that_are_not_the_documents_are_caught_wherever_they_stand(
    pack, edit, old, new, path
):
    edit(ENGLISH, old, new)
    assert path in [problem.path for problem in check(pack).problems]


def test_a_passage_that_begins_inside_a_word_is_caught(pack, edit):
    edit(
        ENGLISH,
        'words = "to live happily and in dignity, [free',
        'words = "o live happily and in dignity, [free',
    )
    assert "threads.freedom-from-fear.concept.words" in problems(pack)


def test_a_passage_from_another_line_says_which(pack, edit):
    edit(
        STRUCTURE,
        'words = { source = "mofa-page", line = 21 }',
        'words = { source = "mofa-page", line = 20 }',
    )
    assert "They are on line 21." in problems(pack)


def test_a_passage_from_a_line_without_words_says_so(pack, edit):
    edit(
        STRUCTURE,
        'words = { source = "mofa-page", line = 21 }',
        'words = { source = "mofa-page", line = 22 }',
    )
    assert "has no words on line 22" in problems(pack)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("line = 19, cut = \"end\" }", "line = 19 }",
         ["moments.human-security-now.words.cut", "breaks off inside a sentence", 'cut = "end"']),
        ("line = 12, cut = \"both\" }", "line = 12, cut = \"end\" }",
         ["threads.protection.concept.words.cut", "begins and breaks off", 'cut = "both"']),
        ("line = 20 }", "line = 20, cut = \"start\" }",
         ["moments.agenda-2030.words.cut", "whole sentences", 'Take out: cut = "start"']),
    ],
)  # fmt: skip
def test_a_cut_that_is_not_declared_as_it_is_is_caught(pack, edit, old, new, told):
    edit(STRUCTURE, old, new)
    found = problems(pack)
    assert [words for words in told if words not in found] == [], found


def test_a_correction_that_no_longer_applies_is_caught(pack, edit):
    edit(PAGE, "Commission on Huma Security", "Commission on Human Security")
    (found,) = check(pack).problems
    assert found.path == "corrections.2.has"
    assert found.wrong == "“Commission on Huma Security” is not on line 19 of its document"


def test_a_correction_that_applies_twice_is_caught(pack, edit):
    edit(
        STRUCTURE,
        'has = "Propose that we"\nshows = "I propose that we"',
        'has = "the"\nshows = "the"',
    )
    assert "“the” stands 4 times on line 28" in problems(pack)


def test_a_correction_of_a_line_that_is_not_there_is_caught(pack, edit):
    edit(STRUCTURE, 'line = 28\nhas = "Propose', 'line = 280\nhas = "Propose')
    assert (
        "corrections.9.has: source/mofa-human-security-2021-03-22.txt has no words on line 280"
        in (problems(pack))
    )


def test_a_sentence_of_the_page_that_is_nowhere_shown_is_caught(pack, edit):
    edit(ENGLISH, " Japan, for its part, will work on digitalization.", "")
    assert "the page's sentence “Japan, for its part, will work on digitalization.” (line 27)" in (
        problems(pack)
    )


def test_a_sentence_may_be_left_out_when_the_reason_is_declared(pack, edit):
    edit(ENGLISH, " Japan, for its part, will work on digitalization.", "")
    omission = """
[[omissions]]
source = "mofa-page"
line = 27
text = "Japan, for its part, will work on digitalization."
why = "Kept short for this test."
"""
    with (pack / STRUCTURE).open("a", encoding="utf-8") as file:
        file.write(omission)
    report = check(pack)
    assert report.ok, str(report)
    assert "Sentences and headings of the page shown: 20 of 25." in report.notes
    assert any("Kept short for this test." in note for note in report.notes)


def test_an_omission_that_is_not_on_its_line_is_caught(pack, edit):
    edit(STRUCTURE, 'text = "March 22, 2021"', 'text = "March 23, 2021"')
    (found,) = check(pack).problems
    assert found.path == "omissions.0.text"
    assert found.wrong == "“March 23, 2021” is not on line 5 of its document"


def test_words_of_the_page_that_lose_their_omission_are_caught(pack, edit):
    omission = """[[omissions]]
source = "mofa-page"
line = 5
text = "March 22, 2021"
why = "Shown as the date of the source and of its moment, written as each language writes dates."
"""
    edit(STRUCTURE, omission, "")
    assert "the page's sentence “March 22, 2021” (line 5) is not all shown" in problems(pack)


def test_a_missing_document_is_one_problem(pack):
    (pack / PAGE).unlink()
    assert problems(pack) == f"{PAGE}: the file is missing. Put it back."


def test_a_quotation_from_a_document_without_its_text_is_caught(pack, edit):
    edit(STRUCTURE, 'file = "source/a-res-66-290.txt"\n', "")
    assert "the text of “un-resolutions” is not at hand" in problems(pack)


def test_a_broken_pack_is_reported_and_never_raises(pack, edit, tmp_path):
    edit(STRUCTURE, 'timeline.item = "agenda-2030"', 'timeline.item = "agenda-2031"')
    assert "names no item of the timeline" in problems(pack)
    assert not check(tmp_path / "nowhere").ok
    assert not check(pack / STRUCTURE).ok


def test_a_sentence_of_ours_over_25_words_is_a_problem(pack, edit):
    edit(ENGLISH, "Each strengthens the other.", " ".join(["word"] * 26) + ".")
    (found,) = check(pack).problems
    assert found.path == "concept.together"
    assert "26 words" in found.wrong


def test_a_documents_own_sentence_may_be_long(real):
    assert "shared understandings on the human security" not in str(check(real))


def test_a_card_over_75_words_is_a_warning_and_over_100_a_problem(pack, edit):
    sentence = " ".join(["word"] * 10) + ". "
    edit(ENGLISH, "Strength from below: ", sentence * 6 + "Strength from below: ")
    report = check(pack)
    assert report.ok
    assert [warning.path for warning in report.warnings] == ["cards.empowerment"]
    edit(ENGLISH, "Strength from below: ", sentence * 3 + "Strength from below: ")
    report = check(pack)
    assert [problem.path for problem in report.problems] == ["cards.empowerment"]


def test_a_label_too_long_for_the_axis_is_a_problem(pack, edit):
    edit(ENGLISH, 'label = "Commission"', 'label = "The Commission on Human Security"')
    assert "moments.commission.label" in problems(pack)


def test_a_translation_is_not_compared_with_the_english_page(pack):
    text = (pack / ENGLISH).read_text(encoding="utf-8")
    text = text.replace("has upheld the concept", "translated here")
    (pack / "text" / "fr.toml").write_text(text, encoding="utf-8")
    assert all("still English" in str(problem) for problem in check(pack).problems)


@pytest.mark.parametrize(
    ("line", "words", "cut"),
    [
        ("One thing. Two things.", "One thing.", None),
        ("One thing. Two things.", "Two things.", None),
        ("One thing. Two things.", "One thing", None),
        ("One thing. Two things.", "thing. Two things.", "start"),
        ("One thing. Two things.", "One thing. Two", "end"),
        ("Up to 4.5 billion in all.", "Up to 4", "end"),
        ("an excerpt from a sentence", "an excerpt from a sentence", "both"),
        ("A heading", "A heading", None),
    ],
)
def test_where_words_break_off_inside_a_sentence(line, words, cut):
    (read,) = Document.from_text("page.txt", f"  • {line}\n").lines.values()
    span = read.find(words)
    assert span is not None
    assert read.cut(span) == cut
