"""The exhibit as everything else sees it: one language, every reference resolved, nothing mutable.

``loading`` joins a pack's structure (``exhibit.toml``) with its words (``text/<language>.toml``)
into these records. They carry no file paths and know of no screen.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.content.dates import PartialDate


class Place(StrEnum):
    """The three places in which the one idea is told."""

    CONCEPT = "concept"
    TIMELINE = "timeline"
    ADDRESS = "address"


class Tone(StrEnum):
    """The colour family that an idea is lit in; the theme decides the colours."""

    PROTECTION = "protection"
    EMPOWERMENT = "empowerment"
    DIGNITY = "dignity"


class Standing(StrEnum):
    """How a moment stands to the page: named by it, context to it, or later than it."""

    PAGE = "page"
    CONTEXT = "context"
    SINCE = "since"


class Shape(StrEnum):
    """The part of the concept's picture that a phrase lights."""

    ARC = "arc"
    HILL = "hill"
    PEOPLE = "people"
    PERSON = "person"
    RAY_DIGNITY = "ray-dignity"
    RAY_FEAR = "ray-fear"
    RAY_WANT = "ray-want"


class Picture(StrEnum):
    """The picture drawn beside a remark of the address."""

    THREATS = "threats"
    HEALTH = "health"
    LOAN = "loan"
    WISDOM = "wisdom"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A touchable run of characters within a passage, in UTF-16-free code points."""

    target: str
    start: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words of a document, with the phrases that can be touched in them.

    ``elided_start`` and ``elided_end`` say that the document's sentence begins before or goes on
    after these words; the screen shows an ellipsis there.
    """

    text: str
    phrases: tuple[Phrase, ...] = ()
    source: str
    elided_start: bool = False
    elided_end: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """What Attract says in one language, and the language's own name."""

    language: str
    name: str
    title: str
    begin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document that statements lead to.

    ``address`` is its URL in letters, without scheme; ``code`` its URL as the rows of a QR code.
    """

    id: str
    title: str
    publisher: str
    date: PartialDate
    until: PartialDate | None = None
    language: str
    note: str = ""
    url: str
    code: tuple[str, ...] = ()
    featured: bool

    @property
    def address(self) -> str:
        """The URL as a visitor would copy it by hand."""
        return self.url.removeprefix("https://").removeprefix("www.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """Where a statement comes from: the source's id and the words that name it on screen."""

    source: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """Where a thread surfaces in one place: the item it leads to and the words found there."""

    place: Place
    item: str
    heading: str
    passage: Passage
    credit: Credit


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """An idea that runs through all three places, one station in each, in the places' order."""

    id: str
    title: str
    tone: Tone
    stations: tuple[Station, Station, Station]


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A place's entrance on Home."""

    place: Place
    title: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConceptCard:
    """What a touched phrase of the definition opens (at most 75 words)."""

    id: str
    shape: Shape
    tone: Tone
    caption: str
    title: str
    body: str
    credit: Credit
    threads: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """The definition as one sentence, and a card for each of its phrases."""

    title: str
    heading: str
    definition: Passage
    credit: Credit
    invitation: str
    together: str
    cards: tuple[ConceptCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A named stretch of time, drawn as a wash under the axis; ``end`` None means it is open."""

    id: str
    title: str
    start: PartialDate
    end: PartialDate | None
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Something that happened: a point on the axis and the card that opens from it.

    ``words`` are a document's own words, ``body`` is ours; at least one is there. ``credit`` is
    where the words come from, or the body where nothing is quoted; ``background`` is where the
    body comes from beside quoted words.
    """

    id: str
    date: PartialDate
    standing: Standing
    importance: int
    label: str
    title: str
    body: str
    words: Passage | None
    credit: Credit
    background: Credit | None = None
    threads: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Periods and moments in the order of time, and the span that shows them all.

    ``heading`` is the page's own, over its discussions.
    """

    title: str
    heading: str = ""
    start: PartialDate
    end: PartialDate
    since: str
    periods: tuple[Period, ...]
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One of the address's four remarks, as the page summarises it."""

    id: str
    icon: str
    picture: Picture
    headline: str
    words: Passage
    captions: dict[str, str]
    threads: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """The figures behind the loan's picture: yen and dollars in billions, months inclusive."""

    yen: float
    dollars: float
    start: PartialDate
    end: PartialDate
    first_yen: float
    first_date: PartialDate
    credit: Credit


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """The occasion and its remarks."""

    title: str
    occasion: str
    summary_label: str
    date: PartialDate
    remarks: tuple[Remark, ...]
    loan: Loan


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """A whole exhibit in one language."""

    id: str
    language: str
    right_to_left: bool
    unofficial: str
    title: str
    subtitle: str
    attribution: str
    page_date: date
    welcomes: tuple[Welcome, ...]
    doors: tuple[Door, Door, Door]
    threads: tuple[Thread, ...]
    concept: Concept
    timeline: Timeline
    address: Address
    sources: tuple[Source, ...]
