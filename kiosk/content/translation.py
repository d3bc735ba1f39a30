"""Whether a translation is one: nothing left in English, no phrase to touch lost, no line torn."""

import re
import unicodedata
from collections.abc import Iterator
from string import ascii_letters

from kiosk.content import markup
from kiosk.content.problems import Problem
from kiosk.content.references import Pack
from kiosk.content.texts import texts

#: Words that a text sets apart: "first strong isolate" to "pop directional isolate" (UAX #9).
_ISOLATED = re.compile("\u2068[^\u2069]*\u2069")
#: Latin letters with a number behind them, which they draw to their side.
_DRAWN = re.compile(r"[A-Za-z][^\w]*\d")
_LATIN = tuple(ascii_letters)
#: What may stand before a text's first letter: spaces, quotation marks, the right-to-left mark.
_OPENING = " «“(\u200f"
#: Fewer words alike are a name, or the same word in both languages.
ALIKE_WORDS = 4


def untranslated(pack: Pack, english: Pack) -> Iterator[Problem]:
    """Texts that say the same as the English ones; names of documents may."""
    before = dict(texts(english.words.model_dump()))
    for key, text in texts(pack.words.model_dump()):
        alike = text == before.get(key) and len(text.split()) >= ALIKE_WORDS
        if alike and key[0] != "sources":
            wrong = f"this is still English: “{text}”"
            yield pack.words_file.problem(key, wrong, "Translate it.")


def lost_phrases(pack: Pack, english: Pack) -> Iterator[Problem]:
    """Texts whose phrases to touch are not those of the English text."""
    before = dict(texts(english.words.model_dump()))
    for key, text in texts(pack.words.model_dump()):
        wanted, found = _targets(before.get(key, text)), _targets(text)
        if wanted != found:
            wrong = f"the phrases to touch are {_listed(found)}"
            yield pack.words_file.problem(key, wrong, f"Mark these: {_listed(wanted)}.")


def torn(pack: Pack) -> Iterator[Problem]:
    """Texts of a language that runs from right to left which Latin words would put out of order."""
    if not _from_the_right(pack.words.title):
        return
    for key, text in texts(pack.words.model_dump()):
        own = _ISOLATED.sub("", markup.read(text)[0])
        if own.lstrip(_OPENING).startswith(_LATIN):
            wrong = f"this begins with Latin letters: “{text}”"
        elif _DRAWN.search(own):
            wrong = f"the number stands behind Latin letters and moves to their side: “{text}”"
        else:
            continue
        right = "Use the language's own letters, or put the Latin between U+2068 and U+2069."
        yield pack.words_file.problem(key, wrong, right)


def _from_the_right(text: str) -> bool:
    kinds = map(unicodedata.bidirectional, text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


def _targets(text: str) -> list[str]:
    return sorted(phrase.target for phrase in markup.read(text)[1])


def _listed(targets: list[str]) -> str:
    return ", ".join(targets) or "none"
