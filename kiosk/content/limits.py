"""How long words may be: what a visitor reads standing up, and what fits where it stands.

The numbers are those of museum labels (Serrell; Smithsonian): a label of 75 words, never more than
100, in sentences of at most 25. Chinese and Japanese are measured by the time that they take.
"""

import re
from collections.abc import Iterator

from kiosk.content.problems import Problem
from kiosk.content.quotations import headings, quotations
from kiosk.content.reading import count_words, english_words
from kiosk.content.references import Pack
from kiosk.content.texts import texts

CARD_WORDS = 75
MOST_CARD_WORDS = 100
SENTENCE_WORDS = 25
STATION_WORDS = 24
LABEL_LETTERS = 24

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=:)\s+")


def long_sentences(pack: Pack) -> Iterator[Problem]:
    """Sentences of ours that are too long to be read at a glance; documents' words are exempt."""
    theirs = {passage.key for passage in (*quotations(pack.structure), *headings(pack.structure))}
    for key, text in texts(pack.words.model_dump()):
        if key not in theirs:
            for sentence in _SENTENCE_END.split(text):
                if (count := count_words(sentence)) > SENTENCE_WORDS:
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


def long_cards(pack: Pack, language: str, *, most: int) -> Iterator[Problem]:
    """Cards with more than so many words, or as long to read, the documents' words among them."""
    for key, text in _cards(pack):
        if (count := english_words(text, language)) > most:
            wrong = f"the card takes as long to read as {count} words"
            right = f"At most {CARD_WORDS} are read; {MOST_CARD_WORDS} are never exceeded."
            yield pack.words_file.problem(key, wrong, right)


def long_stations(pack: Pack) -> Iterator[Problem]:
    """Excerpts too long to stand three abreast."""
    for key, text in _stations(pack):
        if (count := count_words(text)) > STATION_WORDS:
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
