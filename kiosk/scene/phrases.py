"""Phrases of running text: how they are marked, and the areas in which they can be touched."""

import re
import unicodedata
from dataclasses import dataclass, fields

_PHRASE = re.compile(r"\[(?P<words>[^\]]+)\]\((?P<target>[^)]+)\)")


@dataclass(frozen=True, slots=True)
class Span:
    """A phrase as a run of the plain text's characters."""

    start: int
    end: int
    target: str


@dataclass(frozen=True, slots=True)
class Area:
    """The part of a phrase that stands on one line, as an area to touch (px, from the item).

    ``line_y`` is the height of the light under the words, ``words_end`` where all words of the
    line end; ``first`` and ``last`` are true once per phrase.
    """

    target: str
    words: str
    x: float
    y: float
    width: float
    height: float
    line_y: float
    first: bool
    last: bool
    words_end: float


#: The roles of a list of areas.
AREA_FIELDS = tuple(field.name for field in fields(Area))


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
