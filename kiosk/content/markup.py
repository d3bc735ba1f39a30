"""Touchable phrases: ``[words](id)`` within a text."""

import re

from kiosk.content.exhibit import Phrase

_LINK = re.compile(r"\[(?P<words>[^\[\]]+)\]\((?P<target>[^()\s]+)\)")


def read(marked: str) -> tuple[str, tuple[Phrase, ...]]:
    """A marked text's plain words, and where its phrases stand in them."""
    plain = ""
    phrases = []
    end = 0
    for link in _LINK.finditer(marked):
        plain += marked[end : link.start()]
        words = link["words"]
        phrases.append(Phrase(target=link["target"], start=len(plain), length=len(words)))
        plain += words
        end = link.end()
    return plain + marked[end:], tuple(phrases)


def is_broken(plain: str) -> bool:
    """Whether a text read by ``read`` still holds a bracket of markup gone wrong."""
    return "[" in plain or "]" in plain
