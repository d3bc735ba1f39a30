"""The shape of ``text/<language>.toml``: every word, ours and the documents', by id."""

from typing import Annotated

from pydantic import Field

from kiosk.content.entry import Entry
from kiosk.content.exhibit import Place

Text = Annotated[str, Field(min_length=1)]


class DoorWords(Entry):
    """What stands at a place's entrance."""

    title: Text
    sentence: Text


class DoorsWords(Entry):
    """The three entrances."""

    concept: DoorWords
    timeline: DoorWords
    address: DoorWords


class ConceptWords(Entry):
    """The definition and the lines around it."""

    title: Text
    heading: Text
    definition: Text
    credit: Text
    invitation: Text
    together: Text


class CardWords(Entry):
    """A phrase's caption in the picture, and its card."""

    caption: Text
    title: Text
    body: Text
    credit: Text


class TimelineWords(Entry):
    """The timeline's headings; ``since`` names what is later than the page."""

    title: Text
    heading: Text
    since: Text


class TitleWords(Entry):
    """A name."""

    title: Text


class MomentWords(Entry):
    """A moment's name on the axis and its card: ``body`` is ours, ``words`` the document's."""

    label: Text
    title: Text
    body: str = ""
    words: str = ""
    credit: Text
    background: str = ""


class AddressWords(Entry):
    """The occasion."""

    title: Text
    occasion: Text
    summary_label: Text


class RemarkWords(Entry):
    """A remark: our headline, the document's words, the captions of its picture."""

    headline: Text
    words: Text
    captions: dict[str, Text]


class LoanWords(Entry):
    """Who says the loan's figures."""

    credit: Text


class StationWords(Entry):
    """The words of a document in which a thread surfaces."""

    heading: Text
    words: Text
    credit: Text


class ThreadWords(Entry):
    """A thread's name and its three stations."""

    title: Text
    concept: StationWords
    timeline: StationWords
    address: StationWords

    def station(self, place: Place) -> StationWords:
        """The words of the thread's station in a place."""
        return {
            Place.CONCEPT: self.concept,
            Place.TIMELINE: self.timeline,
            Place.ADDRESS: self.address,
        }[place]


class SourceWords(Entry):
    """A document's name."""

    title: Text
    publisher: Text
    note: str = ""


class Words(Entry):
    """``text/<language>.toml``: all the words of an exhibit in one language."""

    title: Text
    subtitle: Text
    attribution: Text
    unofficial: str
    doors: DoorsWords
    concept: ConceptWords
    cards: dict[str, CardWords]
    timeline: TimelineWords
    periods: dict[str, TitleWords]
    moments: dict[str, MomentWords]
    address: AddressWords
    remarks: dict[str, RemarkWords]
    loan: LoanWords
    threads: dict[str, ThreadWords]
    sources: dict[str, SourceWords]
