"""Take it with you: each source by name, date, address in letters, and QR code."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.exhibit import Source
from kiosk.content.lists import joined
from kiosk.rows import RowModel
from kiosk.viewmodels import dates
from kiosk.viewmodels.edition import Edition

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source as it is shown; ``url`` is empty where none is known.

    ``address`` is the URL in letters, with room to break after each slash; ``code`` its QR code,
    row by row; ``spoken`` all of it but the URL, for those who hear it; ``marked`` is true for the
    one that a link has led to, and ``spoken`` says so.
    """

    source: str
    title: str
    publisher: str
    when: str
    note: str
    spoken: str
    url: str
    address: str
    code: list[str]
    marked: bool


_FIELDS = (
    "source",
    "title",
    "publisher",
    "when",
    "note",
    "spoken",
    "url",
    "address",
    "code",
    "marked",
)
_BREAK_HERE = "\u200b"
#: … and where not: “https://” does not stay behind on a line of its own.
_NEVER_HERE = "\u2060"


@QmlElement
@QmlUncreatable("made by the application")
class SourcesViewModel(QObject):
    """The sources, first those to take along, a page at a time."""

    wordsChanged = Signal()
    pageChanged = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._page = 0
        self._per_page = 4
        self._marked = ""
        self._rows = RowModel(_FIELDS, self)
        self._fill()
        edition.changed.connect(self._fill)

    def _sources(self) -> list[Source]:
        """All sources: the featured ones, then those with an address, then the others."""
        return sorted(
            self._edition.exhibit.sources, key=lambda one: (not one.featured, not one.url)
        )

    @Slot()
    def _fill(self) -> None:
        first = self._page * self._per_page
        shown = self._sources()[first : first + self._per_page]
        self._rows.show(self._row(source) for source in shown)
        self.wordsChanged.emit()

    def _row(self, source: Source) -> SourceRow:
        language = self._edition.exhibit.language
        when = dates.spoken(source.date, language)
        if source.until:
            #: two years of two documents
            when = self.tr("%1 and %2").replace("%1", when)
            when = when.replace("%2", dates.spoken(source.until, language))
        spoken = joined((source.title, source.publisher, when, source.note), language)
        marked = source.id == self._marked
        return SourceRow(
            source=source.id,
            title=source.title,
            publisher=source.publisher,
            when=when,
            note=source.note,
            spoken=self.tr("The source you asked for: %1").replace("%1", spoken)
            if marked
            else spoken,
            url=source.url,
            address=source.address.replace("/", "/" + _BREAK_HERE),
            code=list(source.code),
            marked=marked,
        )

    def _get_rows(self) -> QObject:
        return self._rows

    def _get_scannable(self) -> bool:
        return any(row.url for row in self._rows.rows)

    def _get_sought(self) -> str:
        return next((row.spoken for row in self._rows.rows if row.marked), "")

    def _get_attribution(self) -> str:
        return self._edition.exhibit.attribution.replace("://", "://" + _NEVER_HERE)

    def _get_page(self) -> int:
        return self._page

    def _get_pages(self) -> int:
        return -(-len(self._edition.exhibit.sources) // self._per_page)

    def _get_per_page(self) -> int:
        return self._per_page

    def _set_per_page(self, count: int) -> None:
        if count != self._per_page and count > 0:
            ids = [source.id for source in self._sources()]
            first = ids.index(self._marked) if self._marked else self._page * self._per_page
            self._per_page = count
            self._page = first // count
            self._fill()
            self.pageChanged.emit()

    #: The page's rows of source, title, publisher, when, note, url, address.
    rows = Property(QObject, _get_rows, constant=True)
    #: Whether some source of the page has a QR code.
    scannable = Property(bool, _get_scannable, notify=pageChanged)
    #: The source that a link has led to, for those who hear it; empty when none has.
    sought = Property(str, _get_sought, notify=pageChanged)
    attribution = Property(str, _get_attribution, notify=wordsChanged)
    #: Which page is shown, from 0, and how many there are.
    page = Property(int, _get_page, notify=pageChanged)
    pages = Property(int, _get_pages, notify=pageChanged)
    #: How many sources the screen has room for.
    perPage = Property(int, _get_per_page, _set_per_page, notify=pageChanged)

    @Slot(int)
    def turn(self, step: int) -> None:
        """Turn so many pages on; the ends hold. Where none is turned, all stays as it is."""
        page = self._within(self._page + step)
        if page != self._page:
            self._show(page, "")

    def _within(self, page: int) -> int:
        return max(0, min(page, self._get_pages() - 1))

    def _show(self, page: int, marked: str) -> None:
        page = self._within(page)
        if (page, marked) != (self._page, self._marked):
            self._page, self._marked = page, marked
            self._fill()
            self.pageChanged.emit()

    def reset(self) -> None:
        """Forget the visit."""
        self._show(0, "")

    # -- a room of the navigation -------------------------------------------------------------

    def spot_title(self, memento: object = None) -> str:
        """The first title of the page."""
        page = memento if isinstance(memento, int) else self._page
        return self._sources()[page * self._per_page].title

    def memento(self) -> object:
        """The page."""
        return self._page

    def restore(self, memento: object) -> None:
        """Turn back to the page."""
        if isinstance(memento, int):
            self._show(memento, "")

    def arrive(self, item: str) -> None:
        """Turn to the page of a source, and mark it there."""
        ids = [source.id for source in self._sources()]
        if item in ids:
            self._show(ids.index(item) // self._per_page, item)
