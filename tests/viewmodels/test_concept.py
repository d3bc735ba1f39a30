"""The concept: a sentence whose phrases open cards, and a picture that hands can draw."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk import paths
from kiosk.content.exhibit import Shape
from kiosk.rows import RowModel
from kiosk.viewmodels.concept import Caption, ConceptViewModel
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.threads import ThreadRow


@pytest.fixture
def edition(qapp: QObject, tmp_path: Path) -> Iterator[Edition]:
    """The exhibit in English, with some of its words in French too."""
    pack = tmp_path / "pack"
    shutil.copytree(paths.exhibit(), pack, copy_function=shutil.copyfile)
    words = (pack / "text" / "en.toml").read_text("utf-8")
    for english, french in (
        ('"Concept"', '"Le concept"'),
        ('"Dignity"', '"Dignité"'),
        ('"To live in dignity"', '"Vivre dans la dignité"'),
        ('"in dignity"', '"dans la dignité"'),
        ('unofficial = ""', 'unofficial = "Traduction non officielle"'),
    ):
        words = words.replace(english, french)
    (pack / "text" / "fr.toml").write_text(words, "utf-8")
    edition = Edition(pack, "en")
    yield edition
    edition.deleteLater()


@pytest.fixture
def concept(edition: Edition) -> ConceptViewModel:
    return ConceptViewModel(edition)


def threads_of(concept: ConceptViewModel) -> list[ThreadRow]:
    model = concept.threads
    assert isinstance(model, RowModel)
    return list(model.rows)


def captions_of(concept: ConceptViewModel) -> list[Caption]:
    model = concept.captions
    assert isinstance(model, RowModel)
    return list(model.rows)


# -- the sentence and its cards ---------------------------------------------------------------


def test_at_first_the_whole_picture_is_lit_and_no_card_is_open(concept: ConceptViewModel) -> None:
    assert (concept.selected, concept.shape, concept.tone) == ("", "", "")
    assert (concept.cardTitle, concept.cardBody, threads_of(concept)) == ("", "", [])
    assert concept.credit == "MOFA, “Human Security”, 2021"


def test_the_sentence_marks_the_phrases_that_can_be_touched(concept: ConceptViewModel) -> None:
    assert concept.definition.startswith("A concept that advances the [nation and community")
    for caption in captions_of(concept):
        assert f"]({caption.card})" in concept.definition


def test_a_phrase_lights_its_shape_and_opens_its_card(concept: ConceptViewModel) -> None:
    concept.touch("protection")
    assert (concept.selected, concept.shape, concept.tone) == ("protection", "arc", "protection")
    assert concept.cardTitle == "Protection"
    assert concept.cardBody.startswith("A shelter from above")
    assert concept.credit == "After the Commission on Human Security, 2003"
    assert [row.title for row in threads_of(concept)] == ["Protection", "Empowerment"]


def test_another_phrase_takes_the_card_s_place(concept: ConceptViewModel) -> None:
    concept.touch("protection")
    concept.touch("want")
    assert (concept.cardTitle, concept.shape) == ("Freedom from want", "ray-want")
    assert [row.thread for row in threads_of(concept)] == ["freedom-from-want"]


def test_the_same_phrase_again_closes_the_card(concept: ConceptViewModel) -> None:
    concept.touch("fear")
    concept.touch("fear")
    assert (concept.selected, concept.cardTitle, threads_of(concept)) == ("", "", [])


def test_closing_lights_the_whole_picture_again(concept: ConceptViewModel) -> None:
    concept.touch("fear")
    concept.close()
    assert (concept.selected, concept.shape, concept.tone) == ("", "", "")


@pytest.mark.parametrize("shape", [*Shape])
def test_each_shape_of_the_picture_has_a_label_and_opens_its_card(
    concept: ConceptViewModel, shape: Shape
) -> None:
    (caption,) = (caption for caption in captions_of(concept) if caption.shape == shape)
    assert caption.words
    concept.touchShape(shape.value)
    assert (concept.selected, concept.shape) == (caption.card, shape.value)
    concept.touchShape(shape.value)
    assert concept.selected == ""


# -- drawn by hand ----------------------------------------------------------------------------


def test_both_shapes_drawn_by_hand_speak_together(concept: ConceptViewModel) -> None:
    concept.draw("arc")
    assert (concept.selected, concept.together) == ("protection", "")
    concept.draw("hill")
    assert (concept.selected, concept.together) == ("empowerment", "Each strengthens the other.")


def test_a_shape_that_is_drawn_twice_does_not_close_its_card(concept: ConceptViewModel) -> None:
    concept.draw("hill")
    concept.draw("hill")
    assert (concept.selected, concept.together) == ("empowerment", "")


def test_what_was_drawn_stays_when_its_card_closes(concept: ConceptViewModel) -> None:
    concept.draw("arc")
    concept.close()
    concept.draw("hill")
    assert concept.together == "Each strengthens the other."


# -- a room of the navigation -----------------------------------------------------------------


def test_back_says_the_open_card_or_else_the_screen(concept: ConceptViewModel) -> None:
    assert concept.spot_title() == "Concept"
    concept.touch("dignity")
    assert concept.spot_title() == "To live in dignity"


def test_a_memento_opens_the_card_that_was_open(concept: ConceptViewModel) -> None:
    nothing = concept.memento()
    concept.touch("dignity")
    dignity = concept.memento()
    concept.arrive("fear")
    assert concept.selected == "fear"
    concept.restore(dignity)
    assert concept.selected == "dignity"
    concept.restore(nothing)
    assert concept.selected == ""


def test_a_thread_that_arrives_at_the_open_card_leaves_it_open(concept: ConceptViewModel) -> None:
    concept.touch("fear")
    concept.arrive("fear")
    assert concept.selected == "fear"


def test_the_next_visitor_finds_no_card_and_nothing_drawn(concept: ConceptViewModel) -> None:
    concept.draw("arc")
    concept.draw("hill")
    concept.reset()
    assert (concept.selected, concept.together) == ("", "")
    concept.draw("hill")
    assert concept.together == ""


# -- another language -------------------------------------------------------------------------


def test_the_words_change_with_the_language_and_the_card_stays_open(
    edition: Edition, concept: ConceptViewModel
) -> None:
    told: list[str] = []
    concept.wordsChanged.connect(lambda: told.append(concept.title))
    concept.selectedChanged.connect(lambda: told.append(concept.cardTitle))
    concept.touch("dignity")
    assert (concept.unofficial, told) == ("", ["To live in dignity"])
    edition.choose("fr")
    assert told[1:] == ["Le concept", "Vivre dans la dignité"]
    assert concept.selected == "dignity"
    assert [row.title for row in threads_of(concept)] == ["Dignité"]
    assert "dans la dignité" in [caption.words for caption in captions_of(concept)]
    assert concept.unofficial == "Traduction non officielle"
    edition.reset()
    assert (concept.title, concept.cardTitle) == ("Concept", "To live in dignity")
