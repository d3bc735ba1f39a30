"""Everything a curator wants to know before an exhibit opens, as one report."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content import glyphs, limits, translation
from kiosk.content.languages import available
from kiosk.content.loading import read
from kiosk.content.problems import ContentError, Problem
from kiosk.content.provenance import Proof, prove
from kiosk.content.references import Pack

SPACELESS = frozenset({"ja", "zh"})
"""Languages that put no spaces between words, so that words cannot be counted by them."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: problems must be mended, warnings should be, notes are good to know."""

    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing must be mended."""
        return not self.problems

    @property
    def lines(self) -> tuple[str, ...]:
        """The report as it is printed: notes, warnings, and the problems last, in plain sight."""
        return (
            *self.notes,
            *(f"Warning: {warning}" for warning in self.warnings),
            *(f"Problem: {problem}" for problem in self.problems),
        )

    def __str__(self) -> str:
        return "\n".join(self.lines)

    def __add__(self, other: "Report") -> "Report":
        return Report(
            _merged(self.problems, other.problems),
            _merged(self.warnings, other.warnings),
            self.notes + other.notes,
        )


def check(folder: Path) -> Report:
    """Check a pack in every language that it has; bad input never raises."""
    report = Report()
    for language in available(folder) or ("en",):
        report += _check(folder, language)
    return report


def _check(folder: Path, language: str) -> Report:
    try:
        pack = read(folder, language)
    except ContentError as error:
        return Report(problems=error.problems)
    proof = prove(folder, pack, language)
    return Report(
        problems=(
            *proof.problems,
            *_too_long(pack, language),
            *_mistranslated(folder, pack, language),
        ),
        warnings=(*_rather_long(pack, language), *glyphs.unshown(pack)),
        notes=(*_counted(pack, language), *_proven(proof)),
    )


def _mistranslated(folder: Path, pack: Pack, language: str) -> Iterator[Problem]:
    if language == "en":
        return
    try:
        english = read(folder, "en")
    except ContentError:
        return  # told where English itself is checked
    yield from translation.untranslated(pack, english)
    yield from translation.lost_phrases(pack, english)
    yield from translation.torn(pack)


def _too_long(pack: Pack, language: str) -> Iterator[Problem]:
    yield from limits.long_labels(pack)
    if language == "en":
        yield from limits.long_sentences(pack)
    yield from limits.long_cards(pack, language, most=limits.MOST_CARD_WORDS)


def _rather_long(pack: Pack, language: str) -> Iterator[Problem]:
    if _counts_words(language):
        yield from limits.long_cards(pack, language, most=limits.CARD_WORDS)
        yield from limits.long_stations(pack)


def _counts_words(language: str) -> bool:
    return language.partition("-")[0] not in SPACELESS


def _counted(pack: Pack, language: str) -> Iterator[str]:
    structure = pack.structure
    yield (
        f"{language}: {len(structure.moments)} moments, {len(structure.remarks)} remarks, "
        f"{len(structure.threads)} threads, {len(structure.sources)} sources."
    )


def _proven(proof: Proof) -> Iterator[str]:
    """What the proof shows; in a translation there is nothing to tell."""
    if proof.coverage is None:
        return
    yield f"Passages proven to the letter: {proof.passages}."
    yield f"Corrections applied: {proof.corrected}."
    shown, total = proof.coverage.shown, proof.coverage.sentences
    yield f"Sentences and headings of the page shown: {shown} of {total}."
    for omission in proof.omissions:
        yield f"Left out, line {omission.line}: “{omission.text}”. {omission.why}"


def _merged(first: tuple[Problem, ...], second: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Both without what is said twice, such as a mistake in the file all languages share."""
    return tuple(dict.fromkeys(first + second))
