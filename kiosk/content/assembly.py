"""Joining a pack's structure with its words, once they are known to fit."""

from kiosk.content import exhibit, markup
from kiosk.content.codes import code
from kiosk.content.exhibit import Exhibit, Place
from kiosk.content.languages import runs_right_to_left
from kiosk.content.structure import Quote, Structure
from kiosk.content.words import Words


def assemble(structure: Structure, words: Words, language: str) -> Exhibit:
    """The exhibit in one language; the two files must fit together."""
    return Exhibit(
        id=structure.id,
        language=language,
        right_to_left=runs_right_to_left(language),
        unofficial=words.unofficial,
        title=words.title,
        subtitle=words.subtitle,
        attribution=words.attribution,
        page_date=structure.sources[structure.page].date.first,
        welcomes=tuple(
            exhibit.Welcome(
                language=each.language, name=each.name, title=each.title, begin=each.begin
            )
            for each in structure.welcomes
        ),
        doors=_doors(words),
        threads=_threads(structure, words),
        concept=_concept(structure, words),
        timeline=_timeline(structure, words),
        address=_address(structure, words),
        sources=_sources(structure, words),
    )


def _passage(quote: Quote, marked: str) -> exhibit.Passage:
    plain, phrases = markup.read(marked)
    return exhibit.Passage(
        text=plain,
        phrases=phrases,
        source=quote.source,
        elided_start=quote.cut in ("start", "both"),
        elided_end=quote.cut in ("end", "both"),
    )


def _doors(words: Words) -> tuple[exhibit.Door, exhibit.Door, exhibit.Door]:
    doors = words.doors
    return (
        exhibit.Door(
            place=Place.CONCEPT, title=doors.concept.title, sentence=doors.concept.sentence
        ),
        exhibit.Door(
            place=Place.TIMELINE, title=doors.timeline.title, sentence=doors.timeline.sentence
        ),
        exhibit.Door(
            place=Place.ADDRESS, title=doors.address.title, sentence=doors.address.sentence
        ),
    )


def _threads(structure: Structure, words: Words) -> tuple[exhibit.Thread, ...]:
    return tuple(
        exhibit.Thread(
            id=id_,
            title=words.threads[id_].title,
            tone=thread.tone,
            stations=(
                _station(structure, words, id_, Place.CONCEPT),
                _station(structure, words, id_, Place.TIMELINE),
                _station(structure, words, id_, Place.ADDRESS),
            ),
        )
        for id_, thread in structure.threads.items()
    )


def _station(structure: Structure, words: Words, thread: str, place: Place) -> exhibit.Station:
    entry = structure.threads[thread].station(place)
    text = words.threads[thread].station(place)
    return exhibit.Station(
        place=place,
        item=entry.item,
        heading=text.heading,
        passage=_passage(entry.words, text.words),
        credit=exhibit.Credit(source=entry.words.source, words=text.credit),
    )


def _concept(structure: Structure, words: Words) -> exhibit.Concept:
    text = words.concept
    definition = structure.concept.definition
    return exhibit.Concept(
        title=text.title,
        heading=text.heading,
        definition=_passage(definition, text.definition),
        credit=exhibit.Credit(source=definition.source, words=text.credit),
        invitation=text.invitation,
        together=text.together,
        cards=tuple(_card(structure, words, id_) for id_ in structure.cards),
    )


def _card(structure: Structure, words: Words, id_: str) -> exhibit.ConceptCard:
    entry, text = structure.cards[id_], words.cards[id_]
    return exhibit.ConceptCard(
        id=id_,
        shape=entry.shape,
        tone=entry.tone,
        caption=text.caption,
        title=text.title,
        body=text.body,
        credit=exhibit.Credit(source=entry.credit, words=text.credit),
        threads=entry.threads,
    )


def _timeline(structure: Structure, words: Words) -> exhibit.Timeline:
    moments = (_moment(structure, words, id_) for id_ in structure.moments)
    periods = (
        exhibit.Period(
            id=id_,
            title=words.periods[id_].title,
            start=period.start,
            end=period.end,
            tone=period.tone,
        )
        for id_, period in structure.periods.items()
    )
    return exhibit.Timeline(
        title=words.timeline.title,
        heading=words.timeline.heading,
        start=structure.timeline.start,
        end=structure.timeline.end,
        since=words.timeline.since,
        periods=tuple(sorted(periods, key=lambda period: period.start.first)),
        moments=tuple(sorted(moments, key=lambda moment: moment.date.middle)),
    )


def _moment(structure: Structure, words: Words, id_: str) -> exhibit.Moment:
    entry, text = structure.moments[id_], words.moments[id_]
    return exhibit.Moment(
        id=id_,
        date=entry.date,
        standing=entry.standing,
        importance=entry.importance,
        label=text.label,
        title=text.title,
        body=text.body,
        words=_passage(entry.words, text.words) if entry.words else None,
        credit=exhibit.Credit(source=entry.credit, words=text.credit),
        background=(
            exhibit.Credit(source=entry.background, words=text.background)
            if entry.background
            else None
        ),
        threads=entry.threads,
    )


def _address(structure: Structure, words: Words) -> exhibit.Address:
    return exhibit.Address(
        title=words.address.title,
        occasion=words.address.occasion,
        summary_label=words.address.summary_label,
        date=structure.address.date,
        remarks=tuple(_remark(structure, words, id_) for id_ in structure.remarks),
        loan=_loan(structure, words),
    )


def _remark(structure: Structure, words: Words, id_: str) -> exhibit.Remark:
    entry, text = structure.remarks[id_], words.remarks[id_]
    return exhibit.Remark(
        id=id_,
        icon=entry.icon,
        picture=entry.picture,
        headline=text.headline,
        words=_passage(entry.words, text.words),
        captions=text.captions,
        threads=entry.threads,
    )


def _loan(structure: Structure, words: Words) -> exhibit.Loan:
    loan = structure.loan
    return exhibit.Loan(
        yen=loan.yen,
        dollars=loan.dollars,
        start=loan.start,
        end=loan.end,
        first_yen=loan.first_yen,
        first_date=loan.first_date,
        credit=exhibit.Credit(source=loan.credit, words=words.loan.credit),
    )


def _sources(structure: Structure, words: Words) -> tuple[exhibit.Source, ...]:
    return tuple(
        exhibit.Source(
            id=id_,
            title=words.sources[id_].title,
            publisher=words.sources[id_].publisher,
            date=source.date,
            until=source.until,
            language=source.language,
            note=words.sources[id_].note,
            url=source.url,
            code=code(source.url),
            featured=source.featured,
        )
        for id_, source in structure.sources.items()
    )
