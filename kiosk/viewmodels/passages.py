"""Passages as the scene wants them: one string, its phrases written ``[words](target)``."""

from kiosk.content.exhibit import Passage


def marked(passage: Passage) -> str:
    """A passage with its phrases marked, and an ellipsis where the document goes on."""
    parts, at = [], 0
    for phrase in passage.phrases:
        end = phrase.start + phrase.length
        words = passage.text[phrase.start : end]
        parts += [passage.text[at : phrase.start], f"[{words}]({phrase.target})"]
        at = end
    parts.append(passage.text[at:])
    before = "… " if passage.elided_start else ""
    after = " …" if passage.elided_end else ""
    return before + "".join(parts) + after
