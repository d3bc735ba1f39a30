"""Which words of a pack are a document's own, and where in the document they stand."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from kiosk.content.exhibit import Place
from kiosk.content.structure import Quote, Structure
from kiosk.content.words import Words


@dataclass(frozen=True, slots=True)
class Quotation:
    """A passage: its key, the same in both files, its place, and where its phrases may lead."""

    key: tuple[str, ...]
    quote: Quote
    targets: Collection[str]


def quotations(structure: Structure) -> Iterator[Quotation]:
    """Every passage that the exhibit quotes, in the order of the places."""
    definition = structure.concept.definition
    yield Quotation(("concept", "definition"), definition, structure.cards)
    for id_, moment in structure.moments.items():
        if moment.words:
            yield Quotation(("moments", id_, "words"), moment.words, moment.threads)
    for id_, remark in structure.remarks.items():
        yield Quotation(("remarks", id_, "words"), remark.words, remark.threads)
    for id_, thread in structure.threads.items():
        for place in Place:
            quote = thread.station(place).words
            yield Quotation(("threads", id_, place.value, "words"), quote, (id_,))


def headings(structure: Structure) -> Iterator[Quotation]:
    """Every heading of a document that the exhibit uses as its own."""
    for path, quote in structure.headings.items():
        yield Quotation(tuple(path.split(".")), quote, ())


def text_at(words: Words, key: Sequence[str]) -> str:
    """The words at a key; empty when there are none."""
    here: object = words
    for part in key:
        here = here.get(part) if isinstance(here, dict) else getattr(here, part, None)
    return here if isinstance(here, str) else ""
