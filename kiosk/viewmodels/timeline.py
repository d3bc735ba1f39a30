"""The timeline: the chosen moment, the way from one to the next, and the filter by thread."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.exhibit import Moment, Standing, Timeline
from kiosk.rows import RowModel
from kiosk.viewmodels import dates
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.passages import marked
from kiosk.viewmodels.threads import THREAD_FIELDS, thread_rows
from kiosk.viewmodels.timeline_layout import TimelineLayout
from kiosk.viewmodels.timeline_rows import DOT_FIELDS, FILTER_FIELDS, DotRow, FilterRow
from kiosk.viewmodels.timeline_story import TimelineStory

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class View:
    """The part of the axis that is in sight: its middle day, and px per day; 0: all of it."""

    centre: float = 0.0
    scale: float = 0.0


@dataclass(frozen=True, slots=True)
class Spot:
    """What brings the visitor back to where they were."""

    chosen: str
    thread: str
    view: View


@QmlElement
@QmlUncreatable("made by the application")
class TimelineViewModel(QObject):
    """What the timeline screen shows, and what can be done with it."""

    wordsChanged = Signal()
    chosenChanged = Signal()
    filterChanged = Signal()
    #: The chosen moment should come into sight.
    revealed = Signal(float)
    #: The scene should go to ``keptCentre`` and ``keptScale``.
    viewWanted = Signal()
    #: The story has gone a step: somebody is probably watching it.
    storyStepped = Signal()

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._layout = TimelineLayout(edition, self)
        self._story = TimelineStory(self)
        self._story.reached.connect(self._tell)
        self._dots = RowModel(DOT_FIELDS, self)
        self._threads = RowModel(THREAD_FIELDS, self)
        self._filters = RowModel(FILTER_FIELDS, self)
        self._thread = ""
        self._view = View()
        self._chosen = self._default()
        edition.changed.connect(self._fill)
        self._fill()

    # -- what the screen shows ----------------------------------------------------------------

    @property
    def _timeline(self) -> Timeline:
        return self._edition.exhibit.timeline

    @property
    def _moment(self) -> Moment:
        return next(moment for moment in self._timeline.moments if moment.id == self._chosen)

    def _default(self) -> str:
        moments = self._timeline.moments
        named = (moment.id for moment in moments if moment.standing is Standing.PAGE)
        return next(named, moments[0].id)

    def _walk(self) -> tuple[Moment, ...]:
        """The moments that earlier, later and the story go through."""
        moments = self._timeline.moments
        return tuple(m for m in moments if not self._thread or self._thread in m.threads)

    def _fill(self) -> None:
        self._show()
        self.wordsChanged.emit()
        self.chosenChanged.emit()
        self.filterChanged.emit()

    def _show(self) -> None:
        exhibit = self._edition.exhibit
        moments = self._timeline.moments
        self._layout.choose(self._chosen, self._thread)
        self._threads.show(thread_rows(exhibit, self._moment.threads))
        self._dots.show(
            DotRow(
                moment.id,
                moment.date.middle,
                moment.standing is Standing.PAGE,
                bool(self._thread) and self._thread not in moment.threads,
                moment.id == self._chosen,
            )
            for moment in moments
        )
        self._filters.show(
            FilterRow(
                thread.id,
                thread.title,
                thread.tone.value,
                sum(thread.id in moment.threads for moment in moments),
                thread.id == self._thread,
            )
            for thread in exhibit.threads
        )

    def _get_title(self) -> str:
        return self._timeline.title

    def _get_heading(self) -> str:
        return self._timeline.heading

    def _get_right_to_left(self) -> bool:
        return self._edition.exhibit.right_to_left

    def _get_chosen(self) -> str:
        return self._chosen

    def _get_chosen_day(self) -> float:
        return self._moment.date.middle

    def _get_year(self) -> str:
        return dates.year(self._moment.date, self._edition.exhibit.language)

    def _get_day_and_month(self) -> str:
        return dates.within_year(self._moment.date, self._edition.exhibit.language)

    def _get_moment_title(self) -> str:
        return self._moment.title

    def _get_standing(self) -> str:
        return self._moment.standing.value

    def _get_since(self) -> str:
        return self._timeline.since

    def _get_quote(self) -> str:
        words = self._moment.words
        return marked(words) if words else ""

    def _get_body(self) -> str:
        return self._moment.body

    def _get_credit(self) -> str:
        return self._moment.credit.words

    def _get_background(self) -> str:
        background = self._moment.background
        return background.words if background else ""

    def _get_has_earlier(self) -> bool:
        return any(moment.date.middle < self._get_chosen_day() for moment in self._walk())

    def _get_has_later(self) -> bool:
        return any(moment.date.middle > self._get_chosen_day() for moment in self._walk())

    def _get_thread(self) -> str:
        return self._thread

    def _get_thread_title(self) -> str:
        threads = self._edition.exhibit.threads
        return next((thread.title for thread in threads if thread.id == self._thread), "")

    def _get_thread_count(self) -> int:
        return len(self._walk())

    def _get_moment_count(self) -> int:
        return len(self._timeline.moments)

    def _get_kept_centre(self) -> float:
        return self._view.centre

    def _get_kept_scale(self) -> float:
        return self._view.scale

    def _get_layout(self) -> QObject:
        return self._layout

    def _get_story(self) -> QObject:
        return self._story

    def _get_dots(self) -> QObject:
        return self._dots

    def _get_threads(self) -> QObject:
        return self._threads

    def _get_filters(self) -> QObject:
        return self._filters

    title = Property(str, _get_title, notify=wordsChanged)
    heading = Property(str, _get_heading, notify=wordsChanged)
    since = Property(str, _get_since, notify=wordsChanged)
    rightToLeft = Property(bool, _get_right_to_left, notify=wordsChanged)
    momentCount = Property(int, _get_moment_count, notify=wordsChanged)
    #: The chosen moment: its id, its day on the axis, and its words.
    chosen = Property(str, _get_chosen, notify=chosenChanged)
    chosenDay = Property(float, _get_chosen_day, notify=chosenChanged)
    year = Property(str, _get_year, notify=chosenChanged)
    dayAndMonth = Property(str, _get_day_and_month, notify=chosenChanged)
    momentTitle = Property(str, _get_moment_title, notify=chosenChanged)
    #: page, context or since.
    standing = Property(str, _get_standing, notify=chosenChanged)
    #: A document's own words, or nothing.
    quote = Property(str, _get_quote, notify=chosenChanged)
    #: Our words.
    body = Property(str, _get_body, notify=chosenChanged)
    #: Where the quote comes from or, without one, the body; and the body's source beside a quote.
    credit = Property(str, _get_credit, notify=chosenChanged)
    background = Property(str, _get_background, notify=chosenChanged)
    hasEarlier = Property(bool, _get_has_earlier, notify=chosenChanged)
    hasLater = Property(bool, _get_has_later, notify=chosenChanged)
    #: The thread that is filtered by, how many moments it runs through; empty and all: none.
    thread = Property(str, _get_thread, notify=filterChanged)
    threadTitle = Property(str, _get_thread_title, notify=filterChanged)
    threadCount = Property(int, _get_thread_count, notify=filterChanged)
    #: Where the view was left, for a scene that begins; a scale of 0 means all.
    keptCentre = Property(float, _get_kept_centre, notify=viewWanted)
    keptScale = Property(float, _get_kept_scale, notify=viewWanted)
    #: The TimelineLayout and the TimelineStory.
    layout = Property(QObject, _get_layout, constant=True)
    story = Property(QObject, _get_story, constant=True)
    #: Rows of DotRow: the overview; of ThreadRow: the chosen moment's; of FilterRow: all threads.
    dots = Property(QObject, _get_dots, constant=True)
    threads = Property(QObject, _get_threads, constant=True)
    filters = Property(QObject, _get_filters, constant=True)

    # -- what the visitor does ----------------------------------------------------------------

    @Slot(str)
    def choose(self, moment: str) -> None:
        """Choose a moment."""
        if moment != self._chosen and any(m.id == moment for m in self._timeline.moments):
            self._chosen = moment
            self._show()
            self.chosenChanged.emit()

    @Slot(str)
    def chooseNext(self, mark: str) -> None:
        """Choose the next moment of a cluster that cannot be told apart any further."""
        members = self._layout.members(mark)
        if members:
            at = members.index(self._chosen) + 1 if self._chosen in members else 0
            self.choose(members[at % len(members)])

    @Slot()
    def earlier(self) -> None:
        """Choose the moment before this one."""
        day = self._get_chosen_day()
        self._go_to([moment for moment in self._walk() if moment.date.middle < day][-1:])

    @Slot()
    def later(self) -> None:
        """Choose the moment after this one."""
        day = self._get_chosen_day()
        self._go_to([moment for moment in self._walk() if moment.date.middle > day][:1])

    @Slot(str)
    def filterBy(self, thread: str) -> None:
        """Let the moments without a thread step back; the same thread again, or none, clears."""
        self._set_thread("" if thread == self._thread else thread)

    @Slot()
    def play(self) -> None:
        """Play the story from the first moment, or stop it."""
        if self._story.playing:
            self._story.stop()
        else:
            self._story.play(tuple(moment.id for moment in self._walk()))

    @Slot(float, float)
    def keep(self, centre: float, scale: float) -> None:
        """Remember what is in view, now that a gesture has ended."""
        self._view = View(centre, scale)

    def _go_to(self, found: list[Moment]) -> None:
        for moment in found:
            self.choose(moment.id)
            self.revealed.emit(moment.date.middle)

    def _tell(self, moment: str) -> None:
        self._go_to([each for each in self._timeline.moments if each.id == moment])
        self.storyStepped.emit()

    def _set_thread(self, thread: str) -> None:
        if thread != self._thread:
            self._thread = thread
            self._show()
            self.filterChanged.emit()
            self.chosenChanged.emit()

    def reset(self) -> None:
        """Forget the visit."""
        self.restore(Spot(self._default(), "", View()))

    # -- a room of the navigation -------------------------------------------------------------

    def spot_title(self) -> str:
        """The chosen moment's year."""
        return self._get_year()

    def memento(self) -> object:
        """The chosen moment, the filter and the view."""
        return Spot(self._chosen, self._thread, self._view)

    def restore(self, memento: object) -> None:
        """Return to a spot."""
        if isinstance(memento, Spot):
            self._story.stop()
            self._set_thread(memento.thread)
            self.choose(memento.chosen)
            self._view = memento.view
            self.viewWanted.emit()

    def arrive(self, item: str) -> None:
        """Come to the moment in which a thread surfaces, seen among all the others."""
        self.restore(Spot(item, "", View()))
