"""The shape of ``exhibit.toml``: a pack's structure, without a word of what it says.

Ids, dates, links, and the place of every quoted passage in its document. The order of the tables
is the order on screen.
"""

from typing import Annotated, Literal

from pydantic import Field

from kiosk.content.entry import Entry, WrittenDate
from kiosk.content.exhibit import Picture, Place, Shape, Standing, Tone

Cut = Literal["start", "end", "both"]
Text = Annotated[str, Field(min_length=1)]

CAPTIONS: dict[Picture, frozenset[str]] = {
    Picture.THREATS: frozenset({"lives", "livelihoods", "dignity"}),
    Picture.HEALTH: frozenset({"goal", "towards"}),
    Picture.LOAN: frozenset({"up-to", "yen", "dollars", "light", "first", "note"}),
    Picture.WISDOM: frozenset({"wisdom", "discussions"}),
}
"""The captions that each picture needs."""


class Quote(Entry):
    """A place in a document: which one, and the line of its text counted from 1.

    ``cut`` says at which ends the words break off inside a sentence. It is declared, so that it
    holds in every language, and proven in the language of the document.
    """

    source: str
    line: int = Field(ge=1)
    cut: Cut | None = None


class SourceEntry(Entry):
    """A document; ``file`` holds its text where the exhibit quotes it."""

    date: WrittenDate
    until: WrittenDate | None = None
    language: str
    url: str = ""
    featured: bool = False
    file: str = ""


class WelcomeEntry(Entry):
    """What Attract says in one language, and the language's own name."""

    language: str
    name: str
    title: str
    begin: str


class ConceptEntry(Entry):
    """The definition's place."""

    definition: Quote


class CardEntry(Entry):
    """What a phrase of the definition lights."""

    shape: Shape
    tone: Tone
    credit: str
    threads: tuple[str, ...]


class TimelineEntry(Entry):
    """The span that shows every moment."""

    start: WrittenDate
    end: WrittenDate


class PeriodEntry(Entry):
    """A named stretch of time; without an end it is open."""

    start: WrittenDate
    end: WrittenDate | None = None
    tone: str


class MomentEntry(Entry):
    """Something that happened; ``background`` is where our own words on it come from."""

    date: WrittenDate
    standing: Standing
    importance: int = Field(ge=1, le=9)
    credit: str
    background: str | None = None
    words: Quote | None = None
    threads: tuple[str, ...]


class AddressEntry(Entry):
    """When the address was given."""

    date: WrittenDate


class RemarkEntry(Entry):
    """A remark's icon, picture and place on the page."""

    icon: str
    picture: Picture
    words: Quote
    threads: tuple[str, ...]


class LoanEntry(Entry):
    """The loan's figures: billions of yen and of dollars, months inclusive."""

    yen: float = Field(gt=0, allow_inf_nan=False)
    dollars: float = Field(gt=0, allow_inf_nan=False)
    start: WrittenDate
    end: WrittenDate
    first_yen: float = Field(gt=0, allow_inf_nan=False)
    first_date: WrittenDate
    credit: str


class StationEntry(Entry):
    """The item that a thread leads to in one place, and the place of the words that speak of it."""

    item: str
    words: Quote


class ThreadEntry(Entry):
    """An idea and its station in each of the three places."""

    tone: Tone
    concept: StationEntry
    timeline: StationEntry
    address: StationEntry

    def station(self, place: Place) -> StationEntry:
        """The thread's station in a place."""
        return {
            Place.CONCEPT: self.concept,
            Place.TIMELINE: self.timeline,
            Place.ADDRESS: self.address,
        }[place]


class Correction(Entry):
    """A declared change to a document's text: ``has`` stands in the line once and is replaced."""

    source: str
    line: int = Field(ge=1)
    has: str = Field(min_length=1)
    shows: str
    why: str = Field(min_length=1)
    kind: Literal["slip", "fact", "style", "dropped"]


class Omission(Entry):
    """Words of a document, as corrected, that the exhibit leaves out, and the reason."""

    source: str
    line: int = Field(ge=1)
    text: str = Field(min_length=1)
    why: str = Field(min_length=1)


class Structure(Entry):
    """``exhibit.toml``: everything of an exhibit that is not words."""

    id: str
    page: str
    welcomes: tuple[WelcomeEntry, ...] = Field(min_length=1)
    headings: dict[str, Quote]
    concept: ConceptEntry
    cards: dict[str, CardEntry]
    timeline: TimelineEntry
    periods: dict[str, PeriodEntry]
    moments: dict[str, MomentEntry]
    address: AddressEntry
    remarks: dict[str, RemarkEntry]
    loan: LoanEntry
    threads: dict[str, ThreadEntry]
    sources: dict[str, SourceEntry]
    corrections: tuple[Correction, ...] = ()
    omissions: tuple[Omission, ...] = ()
