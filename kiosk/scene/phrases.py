"""Phrases of running text: how they are marked."""

import re
import unicodedata
from dataclasses import dataclass

_PHRASE = re.compile(r"\[(?P<words>[^\]]+)\]\((?P<target>[^)]+)\)")


@dataclass(frozen=True, slots=True)
class Span:
    """A phrase as a run of the plain text's characters."""

    start: int
    end: int
    target: str


def parse(marked: str) -> tuple[str, tuple[Span, ...]]:
    """Split marked text into plain text and its phrases."""
    plain, spans, at = "", [], 0
    for match in _PHRASE.finditer(marked):
        plain += marked[at : match.start()]
        spans.append(Span(len(plain), len(plain) + len(match["words"]), match["target"]))
        plain += match["words"]
        at = match.end()
    return plain + marked[at:], tuple(spans)


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is one of a script that runs from the right."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)
