"""Whether a pack's two files fit together: ids lead somewhere, and each item has its words."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from kiosk.content import markup
from kiosk.content.dates import PartialDate
from kiosk.content.exhibit import Place
from kiosk.content.problems import Problem, suggest
from kiosk.content.quotations import Quotation, headings, quotations, text_at
from kiosk.content.structure import CAPTIONS, CardEntry, MomentEntry, RemarkEntry, Structure
from kiosk.content.toml_file import Key, TomlFile
from kiosk.content.words import Words

_TABLES = ("cards", "periods", "moments", "remarks", "threads", "sources")


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack's two files, each with the model read from it."""

    structure: Structure
    words: Words
    structure_file: TomlFile
    words_file: TomlFile


@dataclass(frozen=True, slots=True)
class _Reference:
    key: Key
    id: str
    what: str
    known: Collection[str]


def misfits(pack: Pack) -> Iterator[Problem]:
    """Everything in the two files that does not fit together."""
    yield from _unmatched(pack)
    yield from _lost_references(pack)
    yield from _lost_headings(pack)
    yield from _lost_phrases(pack)
    yield from _untouchable_cards(pack)
    yield from _unkept_threads(pack)
    yield from _wrong_captions(pack)
    yield from _half_moments(pack)
    yield from _backward_spans(pack)
    yield from _far_moments(pack)
    yield from _closed_addresses(pack)
    yield from _second_welcomes(pack)


def _unmatched(pack: Pack) -> Iterator[Problem]:
    for table in _TABLES:
        items, texts = getattr(pack.structure, table), getattr(pack.words, table)
        for id_ in items:
            if id_ not in texts:
                wrong = f"the words for this item of {pack.structure_file.name} are missing"
                right = f"Add a block [{table}.{id_}] with its words."
                yield pack.words_file.problem((table, id_), wrong, right)
        for id_ in texts:
            if id_ not in items:
                wrong = f"these words belong to no item of {pack.structure_file.name}"
                yield pack.words_file.problem((table, id_), wrong, suggest(id_, items))


def _lost_references(pack: Pack) -> Iterator[Problem]:
    for reference in _references(pack.structure):
        if reference.id not in reference.known:
            wrong = f"“{reference.id}” names no {reference.what}"
            right = suggest(reference.id, reference.known)
            yield pack.structure_file.problem(reference.key, wrong, right)


def _references(structure: Structure) -> Iterator[_Reference]:
    for key, source in _cited(structure):
        yield _Reference(key, source, "source", structure.sources)
    for table in ("cards", "moments", "remarks"):
        for id_, item in getattr(structure, table).items():
            for thread in item.threads:
                yield _Reference((table, id_, "threads"), thread, "thread", structure.threads)
    for id_, entry in structure.threads.items():
        for place in Place:
            key = ("threads", id_, place.value, "item")
            items = _items(structure, place)
            yield _Reference(key, entry.station(place).item, f"item of the {place}", items)


def _cited(structure: Structure) -> Iterator[tuple[Key, str]]:
    """Every mention of a source, with its key."""
    yield ("page",), structure.page
    for quotation in quotations(structure):
        yield (*quotation.key, "source"), quotation.quote.source
    for path, quote in structure.headings.items():
        yield ("headings", path, "source"), quote.source
    for id_, card in structure.cards.items():
        yield ("cards", id_, "credit"), card.credit
    for id_, moment in structure.moments.items():
        yield ("moments", id_, "credit"), moment.credit
        if moment.background is not None:
            yield ("moments", id_, "background"), moment.background
    yield ("loan", "credit"), structure.loan.credit
    for index, correction in enumerate(structure.corrections):
        yield ("corrections", index, "source"), correction.source
    for index, omission in enumerate(structure.omissions):
        yield ("omissions", index, "source"), omission.source


def _items(structure: Structure, place: Place) -> dict[str, tuple[str, ...]]:
    """The items of a place and the threads that each of them names."""
    items: dict[Place, Mapping[str, CardEntry | MomentEntry | RemarkEntry]] = {
        Place.CONCEPT: structure.cards,
        Place.TIMELINE: structure.moments,
        Place.ADDRESS: structure.remarks,
    }
    return {id_: item.threads for id_, item in items[place].items()}


def _lost_headings(pack: Pack) -> Iterator[Problem]:
    for heading in headings(pack.structure):
        if not text_at(pack.words, heading.key):
            path = ".".join(heading.key)
            wrong = f"“{path}” names no words of {pack.words_file.name}"
            right = "Write the name of a text, such as concept.heading."
            yield pack.structure_file.problem(("headings", path), wrong, right)


def _lost_phrases(pack: Pack) -> Iterator[Problem]:
    for quotation in quotations(pack.structure):
        plain, phrases = markup.read(text_at(pack.words, quotation.key))
        if markup.is_broken(plain):
            wrong = "a bracket stands alone"
            yield pack.words_file.problem(quotation.key, wrong, "Write [words](name).")
        for phrase in phrases:
            yield from _lost_phrase(pack, quotation, phrase.target)


def _lost_phrase(pack: Pack, quotation: Quotation, target: str) -> Iterator[Problem]:
    what = "card" if quotation.targets is pack.structure.cards else "thread"
    known = pack.structure.cards if what == "card" else pack.structure.threads
    if target not in known:
        wrong, right = f"the phrase leads to “{target}”, which is no {what}", suggest(target, known)
        yield pack.words_file.problem(quotation.key, wrong, right)
    elif target not in quotation.targets:
        wrong = f"the phrase leads to “{target}”, which is no thread of this item"
        yield pack.words_file.problem(quotation.key, wrong, suggest(target, quotation.targets))


def _untouchable_cards(pack: Pack) -> Iterator[Problem]:
    _, phrases = markup.read(pack.words.concept.definition)
    targets = {phrase.target for phrase in phrases}
    for id_ in pack.structure.cards:
        if id_ not in targets:
            wrong = f"no phrase leads to the card “{id_}”"
            right = f"Write [words]({id_}) around the words that open it."
            yield pack.words_file.problem(("concept", "definition"), wrong, right)


def _unkept_threads(pack: Pack) -> Iterator[Problem]:
    for id_, thread in pack.structure.threads.items():
        for place in Place:
            item = thread.station(place).item
            named = _items(pack.structure, place).get(item)
            if named is not None and id_ not in named:
                wrong = f"the thread leads to “{item}”, which does not name the thread"
                right = f"Add “{id_}” to the threads of “{item}”, or lead elsewhere."
                key = ("threads", id_, place.value, "item")
                yield pack.structure_file.problem(key, wrong, right)


def _wrong_captions(pack: Pack) -> Iterator[Problem]:
    for id_, remark in pack.structure.remarks.items():
        if id_ not in pack.words.remarks:
            continue
        written, needed = pack.words.remarks[id_].captions, CAPTIONS[remark.picture]
        for name in sorted(needed - {name for name, words in written.items() if words}):
            wrong = f"the picture “{remark.picture}” needs this caption"
            key = ("remarks", id_, "captions", name)
            yield pack.words_file.problem(key, wrong, f'Write: {name} = "…"')
        for name in written:
            if name not in needed:
                wrong = f"the picture “{remark.picture}” has no such caption"
                key = ("remarks", id_, "captions", name)
                yield pack.words_file.problem(key, wrong, suggest(name, needed))


def _half_moments(pack: Pack) -> Iterator[Problem]:
    for id_, moment in pack.structure.moments.items():
        words = pack.words.moments.get(id_)
        if words is None:
            continue
        if bool(words.words) != bool(moment.words):
            missing = pack.structure_file if words.words else pack.words_file
            wrong = "the quoted words and their place in a document belong together"
            yield missing.problem(("moments", id_, "words"), wrong, "Add it, or take both out.")
        if bool(words.background) != bool(moment.background):
            missing = pack.structure_file if words.background else pack.words_file
            wrong = "the background's source and its name on screen belong together"
            key = ("moments", id_, "background")
            yield missing.problem(key, wrong, "Add it, or take both out.")
        if moment.words and moment.words.source != moment.credit:
            wrong = f"the words are quoted from “{moment.words.source}”"
            right = f'Write: credit = "{moment.words.source}"'
            yield pack.structure_file.problem(("moments", id_, "credit"), wrong, right)
        if not words.body and not words.words:
            wrong = "the moment has nothing to say"
            yield pack.words_file.problem(("moments", id_, "body"), wrong, 'Write: body = "…"')


def _backward_spans(pack: Pack) -> Iterator[Problem]:
    for key, start, end in _spans(pack.structure):
        if end is not None and end.last < start.first:
            wrong = f"{end} is before {start}"
            yield pack.structure_file.problem(key, wrong, "Write the later date here.")


def _spans(structure: Structure) -> Iterator[tuple[Key, PartialDate, PartialDate | None]]:
    yield ("timeline", "end"), structure.timeline.start, structure.timeline.end
    yield ("loan", "end"), structure.loan.start, structure.loan.end
    for id_, period in structure.periods.items():
        yield ("periods", id_, "end"), period.start, period.end
    for id_, source in structure.sources.items():
        yield ("sources", id_, "until"), source.date, source.until


def _far_moments(pack: Pack) -> Iterator[Problem]:
    start, end = pack.structure.timeline.start, pack.structure.timeline.end
    for id_, moment in pack.structure.moments.items():
        if moment.date.first < start.first or moment.date.last > end.last:
            wrong = f"{moment.date} is not between {start} and {end}"
            right = "Mend the date, or change the start or end of [timeline]."
            yield pack.structure_file.problem(("moments", id_, "date"), wrong, right)


def _closed_addresses(pack: Pack) -> Iterator[Problem]:
    for id_, source in pack.structure.sources.items():
        if source.url and not source.url.startswith("https://"):
            wrong = f"“{source.url}” is no address"
            right = "Write it from https:// on, or leave it out."
            yield pack.structure_file.problem(("sources", id_, "url"), wrong, right)


def _second_welcomes(pack: Pack) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, welcome in enumerate(pack.structure.welcomes):
        if welcome.language in seen:
            wrong = f"“{welcome.language}” is welcomed twice"
            key = ("welcomes", index, "language")
            yield pack.structure_file.problem(key, wrong, "Keep one of them.")
        seen.add(welcome.language)
