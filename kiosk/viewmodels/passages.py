"""Passages as the scene wants them: one string, its phrases written ``[words](target)``."""

from kiosk.content.exhibit import Passage

#: What says that a document goes on, in languages that set no space beside it.
_ELLIPSES = {"ja": "……", "zh-Hans": "……"}


def marked(passage: Passage, language: str) -> str:
    """A passage with its phrases marked, and an ellipsis where the document goes on."""
    parts, at = [], 0
    for phrase in passage.phrases:
        end = phrase.start + phrase.length
        words = passage.text[phrase.start : end]
        parts += [passage.text[at : phrase.start], f"[{words}]({phrase.target})"]
        at = end
    parts.append(passage.text[at:])
    return elided(passage, language, "".join(parts))


def elided(passage: Passage, language: str, words: str) -> str:
    """The words of a passage, with an ellipsis where the document begins before or goes on."""
    before = _ELLIPSES.get(language, "… ") if passage.elided_start else ""
    after = _ELLIPSES.get(language, " …") if passage.elided_end else ""
    return f"{before}{words}{after}"
