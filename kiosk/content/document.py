"""A document's text: its lines as corrected, and where words stand in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher

_BULLET = re.compile(r"^\s*•?\s*")
_SENTENCE = re.compile(r"\S.*?(?:[.!?](?=\s|$)|$)")
_END = re.compile(r"[.!?](?=\s|$)")
_AROUND = 24


@dataclass(slots=True)
class Line:
    """One line without its bullet; ``shown`` and ``omitted`` are its characters spoken for.

    ``disputed`` says that words were looked for in it in vain: what it misses is no news then.
    """

    number: int
    text: str
    shown: set[int] = field(default_factory=set)
    omitted: set[int] = field(default_factory=set)
    disputed: bool = False

    def find(self, words: str) -> range | None:
        """Where words stand in the line, letter for letter and not inside other words."""
        if not words:
            return None
        bounded = rf"{_boundary(words[0], '<!')}{re.escape(words)}{_boundary(words[-1], '!')}"
        match = re.search(bounded, self.text)
        return range(*match.span()) if match else None

    def cut(self, span: range) -> str | None:
        """At which ends a part of the line breaks off inside a sentence; None at neither."""
        starts, ends = self._starts_inside(span.start), self._ends_inside(span.stop)
        return {
            (False, False): None,
            (True, False): "start",
            (False, True): "end",
            (True, True): "both",
        }[starts, ends]

    def _starts_inside(self, start: int) -> bool:
        before = _END.split(self.text[:start])[-1]
        return _has_words(before) or (start == 0 and self._is_fragment())

    def _ends_inside(self, stop: int) -> bool:
        if _END.match(self.text, stop - 1):
            return False
        after = _END.split(self.text[stop:])
        return _has_words(after[0]) or (len(after) == 1 and self._is_fragment())

    def _is_fragment(self) -> bool:
        """A line that begins in lower case is itself an excerpt from a sentence."""
        return self.text[:1].islower()

    def sentences(self) -> Iterator[range]:
        """Where the line's sentences stand."""
        return (range(*match.span()) for match in _SENTENCE.finditer(self.text))

    def missing(self, sentence: range) -> bool:
        """Whether a sentence has letters that are neither shown nor omitted."""
        spoken_for = self.shown | self.omitted
        return not self.disputed and any(
            self.text[at].isalnum() and at not in spoken_for for at in sentence
        )

    def is_shown(self, sentence: range) -> bool:
        """Whether the exhibit shows every letter of a sentence."""
        return all(at in self.shown for at in sentence if self.text[at].isalnum())

    def difference(self, words: str) -> tuple[str, str] | None:
        """The line's letters and the words' letters around the first that differ.

        None if the two have too little in common to be compared.
        """
        matcher = SequenceMatcher(None, self.text, words, autojunk=False)
        blocks = [block for block in matcher.get_matching_blocks() if block.size]
        if sum(block.size for block in blocks) < len(words) * 0.7:
            return None
        for tag, here, here_end, there, there_end in matcher.get_opcodes():
            outside = tag == "delete" and there in (0, len(words))
            if tag != "equal" and not outside:
                return _around(self.text, here, here_end), _around(words, there, there_end)
        return None


@dataclass(slots=True)
class Document:
    """A document's lines, each under the number that it has in its file."""

    name: str
    lines: dict[int, Line]

    @classmethod
    def from_text(cls, name: str, text: str) -> "Document":
        """Number the lines from 1; blank ones are left out."""
        numbered = ((number, _BULLET.sub("", line).rstrip()) for number, line in _number(text))
        return cls(name, {number: Line(number, line) for number, line in numbered if line})

    def find(self, words: str) -> Line | None:
        """The first line in which words stand."""
        return next((line for line in self.lines.values() if line.find(words)), None)


def _number(text: str) -> Iterator[tuple[int, str]]:
    return enumerate(text.splitlines(), start=1)


def _boundary(letter: str, look: str) -> str:
    return rf"(?{look}\w)" if letter.isalnum() else ""


def _has_words(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def _around(text: str, start: int, end: int) -> str:
    first, last = max(0, start - _AROUND), min(len(text), end + _AROUND)
    return f"{'…' if first else ''}{text[first:last]}{'…' if last < len(text) else ''}"
