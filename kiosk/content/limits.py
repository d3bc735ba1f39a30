"""How long words may be: what a visitor reads standing up, and what fits where it stands.

The numbers are those of museum labels (Serrell; Smithsonian): a label of 75 words, never more than
100, in sentences of at most 25.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.content import markup
from kiosk.content.problems import Problem
from kiosk.content.quotations import headings, quotations
from kiosk.content.references import Pack

CARD_WORDS = 75
MOST_CARD_WORDS = 100
SENTENCE_WORDS = 25
STATION_WORDS = 24
LABEL_LETTERS = 24

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=:)\s+")


def long_sentences(pack: Pack) -> Iterator[Problem]:
    """Sentences of ours that are too long to be read at a glance; documents' words are exempt."""
    theirs = {passage.key for passage in (*quotations(pack.structure), *headings(pack.structure))}
    for key, text in _texts(pack.words.model_dump()):
        if key not in theirs:
            for sentence in _SENTENCE_END.split(text):
                if (count := _count(sentence)) > SENTENCE_WORDS:
                    wrong = f"a sentence of {count} words: “{sentence}”"
                    right = f"Write sentences of at most {SENTENCE_WORDS} words."
                    yield pack.words_file.problem(key, wrong, right)


def long_labels(pack: Pack) -> Iterator[Problem]:
    """Names too long for the axis."""
    for id_, moment in pack.words.moments.items():
        if (length := len(moment.label)) > LABEL_LETTERS:
            wrong = f"“{moment.label}” has {length} letters"
            right = f"The axis has room for {LABEL_LETTERS}."
            yield pack.words_file.problem(("moments", id_, "label"), wrong, right)


def long_cards(pack: Pack, *, most: int) -> Iterator[Problem]:
    """Cards with more than so many words, the documents' words among them."""
    for key, text in _cards(pack):
        if (count := _count(text)) > most:
            wrong = f"the card has {count} words"
            right = f"At most {CARD_WORDS} are read; {MOST_CARD_WORDS} are never exceeded."
            yield pack.words_file.problem(key, wrong, right)


def long_stations(pack: Pack) -> Iterator[Problem]:
    """Excerpts too long to stand three abreast."""
    for key, text in _stations(pack):
        if (count := _count(text)) > STATION_WORDS:
            wrong = f"the excerpt has {count} words"
            yield pack.words_file.problem(key, wrong, f"Cut it to {STATION_WORDS}.")


def _cards(pack: Pack) -> Iterator[tuple[tuple[str, ...], str]]:
    for id_, card in pack.words.cards.items():
        yield ("cards", id_), f"{card.title} {card.body}"
    for id_, moment in pack.words.moments.items():
        yield ("moments", id_), f"{moment.title} {moment.body} {moment.words}"
    for id_, remark in pack.words.remarks.items():
        yield ("remarks", id_), f"{remark.headline} {remark.words}"


def _stations(pack: Pack) -> Iterator[tuple[tuple[str, ...], str]]:
    for passage in quotations(pack.structure):
        if passage.key[0] == "threads":
            _, thread, place, _ = passage.key
            yield passage.key, getattr(pack.words.threads[thread], place).words


def _texts(table: Mapping[str, Any], *above: str) -> Iterator[tuple[tuple[str, ...], str]]:
    for name, value in table.items():
        if isinstance(value, str):
            yield (*above, name), value
        else:
            yield from _texts(value, *above, name)


def _count(text: str) -> int:
    """Words as a reader counts them: “1 May” is two, a dash is none."""
    plain, _ = markup.read(text)
    return sum(any(letter.isalnum() for letter in word) for word in plain.split())
