"""Proof that quoted words are a document's own, to the letter, after its declared corrections.

A correction replaces words of one line, where they must stand exactly once. Then every passage
must stand on the line that it names, break off inside a sentence exactly where its ``cut`` says
so, and every sentence of the page must be shown somewhere or be omitted for a declared reason.
Words are proven in the language of their document; a translation has no letters to equal.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content import markup
from kiosk.content.document import Document, Line
from kiosk.content.problems import ContentError, Problem
from kiosk.content.quotations import Quotation, headings, quotations, text_at
from kiosk.content.references import Pack
from kiosk.content.structure import Omission, Quote
from kiosk.content.toml_file import Key, read_text

_QUOTED = re.compile("“([^”]+)”")


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many sentences the page has, and how many of them the exhibit shows whole."""

    sentences: int
    shown: int


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proven of a pack, and the problems with what could not be."""

    problems: tuple[Problem, ...]
    passages: int
    corrected: int
    omissions: tuple[Omission, ...]
    coverage: Coverage | None


def prove(folder: Path, pack: Pack, language: str) -> Proof:
    """Compare a pack's quotations in one language with its documents."""
    documents, problems = _documents(folder, pack)
    ledger = _Ledger(pack, language, documents)
    problems += ledger.correct()
    passages = tuple(filter(ledger.is_proven, quotations(pack.structure)))
    titles = tuple(filter(ledger.is_proven, headings(pack.structure)))
    problems += [problem for passage in passages for problem in ledger.compare(passage)]
    problems += [problem for title in titles for problem in ledger.find_heading(title)]
    problems += ledger.compare_borrowed()
    problems += ledger.omit()
    covers = language == pack.structure.sources[pack.structure.page].language
    return Proof(
        problems=tuple(problems + (list(ledger.gaps()) if covers else [])),
        passages=len(passages) + len(titles),
        corrected=ledger.corrected,
        omissions=pack.structure.omissions,
        coverage=ledger.coverage() if covers else None,
    )


def _documents(folder: Path, pack: Pack) -> tuple[dict[str, Document], list[Problem]]:
    documents: dict[str, Document] = {}
    problems: list[Problem] = []
    for id_, source in pack.structure.sources.items():
        if source.file:
            try:
                text = read_text(folder, source.file)
            except ContentError as error:
                problems += error.problems
            else:
                documents[id_] = Document.from_text(source.file, text)
    return documents, problems


@dataclass(slots=True)
class _Ledger:
    """The documents at hand, with what is spoken for in each of their lines."""

    pack: Pack
    language: str
    documents: dict[str, Document]
    corrected: int = 0

    def is_proven(self, quotation: Quotation) -> bool:
        """Whether a quotation is in its document's own language."""
        return self.pack.structure.sources[quotation.quote.source].language == self.language

    def correct(self) -> Iterator[Problem]:
        for index, correction in enumerate(self.pack.structure.corrections):
            key = ("corrections", index, "has")
            line = self._line(correction.source, correction.line)
            if line is None:
                yield from self._no_line(key, correction.source, correction.line)
                continue
            times = line.text.count(correction.has)
            if times == 1:
                line.text = line.text.replace(correction.has, correction.shows).strip()
                self.corrected += 1
            else:
                line.disputed = True
                found = "is not" if times == 0 else f"stands {times} times"
                wrong = f"“{correction.has}” {found} on line {correction.line} of its document"
                right = "Take the correction out, or copy the words from that line."
                yield self.pack.structure_file.problem(key, wrong, right)

    def compare(self, quotation: Quotation) -> Iterator[Problem]:
        """Find a passage on its line and account for it there."""
        quote = quotation.quote
        line = self._line(quote.source, quote.line)
        if line is None:
            yield from self._no_line((*quotation.key, "line"), quote.source, quote.line)
            return
        plain, _ = markup.read(text_at(self.pack.words, quotation.key))
        span = line.find(plain)
        if span is None:
            yield self._differing(quotation, line, plain)
            return
        line.shown.update(span)
        yield from self._wrong_cut(quotation, line.cut(span))

    def find_heading(self, heading: Quotation) -> Iterator[Problem]:
        """Find a heading on its line; a heading may be shown in part."""
        quote, path = heading.quote, ".".join(heading.key)
        line = self._line(quote.source, quote.line)
        if line is None:
            yield from self._no_line(("headings", path, "line"), quote.source, quote.line)
            return
        words = text_at(self.pack.words, heading.key)
        span = line.find(words)
        if span is None:
            yield self._differing(heading, line, words)
        else:
            line.shown.update(span)

    def compare_borrowed(self) -> Iterator[Problem]:
        """Find what our own words on a card put in quotation marks, in the card's document."""
        for id_, card in self.pack.structure.cards.items():
            document = self.documents.get(card.credit)
            if document is None or self.pack.structure.sources[card.credit].language != (
                self.language
            ):
                continue
            for words in _QUOTED.findall(self.pack.words.cards[id_].body):
                if document.find(words) is None:
                    wrong = f"“{words}” is not in {document.name}"
                    right = "Quote it letter for letter, or take the quotation marks out."
                    yield self.pack.words_file.problem(("cards", id_, "body"), wrong, right)

    def omit(self) -> Iterator[Problem]:
        for index, omission in enumerate(self.pack.structure.omissions):
            key = ("omissions", index, "text")
            line = self._line(omission.source, omission.line)
            if line is None:
                yield from self._no_line(key, omission.source, omission.line)
                continue
            span = line.find(omission.text)
            if span is None:
                line.disputed = True
                wrong = f"“{omission.text}” is not on line {omission.line} of its document"
                right = "Take the omission out, or copy the words from that line as corrected."
                yield self.pack.structure_file.problem(key, wrong, right)
            else:
                line.omitted.update(span)

    def gaps(self) -> Iterator[Problem]:
        """Every sentence of the page that the exhibit neither shows nor omits."""
        for line in self._page_lines():
            for sentence in filter(line.missing, line.sentences()):
                text = line.text[sentence.start : sentence.stop]
                wrong = f"the page's sentence “{text}” (line {line.number}) is not all shown"
                right = "Quote it, or declare under [[omissions]] what is left out and why."
                yield self.pack.structure_file.problem(("omissions",), wrong, right)

    def coverage(self) -> Coverage:
        states = [
            line.is_shown(sentence) for line in self._page_lines() for sentence in line.sentences()
        ]
        return Coverage(sentences=len(states), shown=sum(states))

    def _page_lines(self) -> Iterator[Line]:
        page = self.documents.get(self.pack.structure.page)
        return iter(page.lines.values() if page else ())

    def _line(self, source: str, number: int) -> Line | None:
        document = self.documents.get(source)
        return document.lines.get(number) if document else None

    def _no_line(self, key: Key, source: str, number: int) -> Iterator[Problem]:
        document = self.documents.get(source)
        if document is not None:
            wrong = f"{document.name} has no words on line {number}"
            right = f"Its lines with words are {', '.join(map(str, document.lines))}."
            yield self.pack.structure_file.problem(key, wrong, right)
        elif not self.pack.structure.sources[source].file:
            wrong = f"the text of “{source}” is not at hand"
            right = f'Put it into the folder "source" and name it as file in [sources.{source}].'
            yield self.pack.structure_file.problem(key, wrong, right)

    def _differing(self, quotation: Quotation, line: Line, words: str) -> Problem:
        document = self.documents[quotation.quote.source]
        line.disputed = True
        place = f"line {line.number} of {document.name}"
        elsewhere = document.find(words)
        if elsewhere is not None:
            elsewhere.disputed = True
            wrong = f"these words are not on {place}"
            right = f"They are on line {elsewhere.number}."
        elif difference := line.difference(words):
            expected, found = difference
            wrong = f"the words are not those of {place}: expected “{expected}”, found “{found}”"
            right = "Write the document's words, or declare a correction."
        else:
            wrong = f"“{words}” is not on {place}"
            right = f"That line reads “{line.text}”"
        return self.pack.words_file.problem(quotation.key, wrong, right)

    def _wrong_cut(self, quotation: Quotation, cut: str | None) -> Iterator[Problem]:
        quote: Quote = quotation.quote
        if quote.cut == cut:
            return
        if cut is None:
            wrong, right = "the passage is whole sentences", f'Take out: cut = "{quote.cut}"'
        else:
            ends = {"start": "begins", "end": "breaks off", "both": "begins and breaks off"}[cut]
            wrong, right = f"the passage {ends} inside a sentence", f'Write: cut = "{cut}"'
        yield self.pack.structure_file.problem((*quotation.key, "cut"), wrong, right)
