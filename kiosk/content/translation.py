"""Whether a translation is one: nothing left in English, and every phrase to touch still there."""

from collections.abc import Iterator

from kiosk.content import markup
from kiosk.content.problems import Problem
from kiosk.content.references import Pack
from kiosk.content.texts import texts

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


def _targets(text: str) -> list[str]:
    return sorted(phrase.target for phrase in markup.read(text)[1])


def _listed(targets: list[str]) -> str:
    return ", ".join(targets) or "none"
