"""The chosen moment of the timeline, as its words are shown."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.exhibit import Exhibit, Moment
from kiosk.rows import RowModel
from kiosk.viewmodels import dates
from kiosk.viewmodels.passages import elided
from kiosk.viewmodels.threads import THREAD_FIELDS, thread_rows

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class TimelineMoment(QObject):
    """One moment: its date in words, the page's words or ours, and where they come from."""

    changed = Signal()

    def __init__(self, moment: Moment, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moment = moment
        self._language = exhibit.language
        self._threads = RowModel(THREAD_FIELDS, self)
        self.show(moment, exhibit)

    def show(self, moment: Moment, exhibit: Exhibit) -> None:
        """Show another moment, or the same one in another language."""
        self._moment = moment
        self._language = exhibit.language
        self._threads.show(thread_rows(exhibit, moment.threads))
        self.changed.emit()

    def _get_day(self) -> float:
        return self._moment.date.middle

    def _get_year(self) -> str:
        return dates.year(self._moment.date, self._language)

    def _get_date(self) -> str:
        return dates.spoken(self._moment.date, self._language)

    def _get_day_and_month(self) -> str:
        return dates.within_year(self._moment.date, self._language)

    def _get_title(self) -> str:
        return self._moment.title

    def _get_quote(self) -> str:
        words = self._moment.words
        return elided(words, self._language, words.text) if words else ""

    def _get_body(self) -> str:
        return self._moment.body

    def _get_credit(self) -> str:
        return self._moment.credit.words

    def _get_credit_source(self) -> str:
        return self._moment.credit.source

    def _get_background(self) -> str:
        background = self._moment.background
        return background.words if background else ""

    def _get_threads(self) -> QObject:
        return self._threads

    #: Its day on the axis.
    day = Property(float, _get_day, notify=changed)
    year = Property(str, _get_year, notify=changed)
    #: The whole date: 10 September 2012.
    date = Property(str, _get_date, notify=changed)
    #: What is known below the year: 10 September, September, or nothing.
    dayAndMonth = Property(str, _get_day_and_month, notify=changed)
    title = Property(str, _get_title, notify=changed)
    #: A document's own words, or nothing.
    quote = Property(str, _get_quote, notify=changed)
    #: Our words.
    body = Property(str, _get_body, notify=changed)
    #: Where the quote comes from or, without one, the body; and the body's source beside a quote.
    credit = Property(str, _get_credit, notify=changed)
    #: The id of the credit's source.
    creditSource = Property(str, _get_credit_source, notify=changed)
    background = Property(str, _get_background, notify=changed)
    #: Rows of ThreadRow: the threads that run through it.
    threads = Property(QObject, _get_threads, constant=True)
