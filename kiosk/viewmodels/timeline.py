"""The timeline: the chosen moment, the way from one to the next, and the filter by thread."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.exhibit import Moment, Standing, Timeline
from kiosk.rows import RowModel
from kiosk.viewmodels import dates
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.timeline_index import TimelineIndex
from kiosk.viewmodels.timeline_layout import TimelineLayout
from kiosk.viewmodels.timeline_moment import TimelineMoment
from kiosk.viewmodels.timeline_rows import FILTER_FIELDS, FilterRow
from kiosk.viewmodels.timeline_sight import TimelineSight
from kiosk.viewmodels.timeline_story import TimelineStory, reading_ms

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
        self._sight = TimelineSight(edition, parent=self)
        self._story = TimelineStory(self)
        self._story.reached.connect(self._tell)
        self._filters = RowModel(FILTER_FIELDS, self)
        self._thread = ""
        self._view = View()
        self._chosen = self._default()
        self._words = TimelineMoment(self._moment, edition.exhibit, self)
        edition.changed.connect(self._fill)
        self._fill()

    # -- what the screen shows ----------------------------------------------------------------

    @property
    def _timeline(self) -> Timeline:
        return self._edition.exhibit.timeline

    @property
    def _index(self) -> TimelineIndex:
        return self._layout.index

    @property
    def _moment(self) -> Moment:
        return self._index[self._chosen]

    def _default(self) -> str:
        moments = self._timeline.moments
        named = (moment.id for moment in moments if moment.standing is Standing.PAGE)
        return next(named, moments[0].id)

    def _fill(self) -> None:
        self._show()
        index = self._index
        self._filters.show(
            FilterRow(thread.id, f"{thread.title} · {index.count(thread.id)}", thread.tone.value)
            for thread in self._edition.exhibit.threads
            if index.count(thread.id)
        )
        self.wordsChanged.emit()
        self.chosenChanged.emit()
        self.filterChanged.emit()

    def _show(self) -> None:
        self._layout.choose(self._chosen, self._thread)
        self._words.show(self._moment, self._edition.exhibit)

    def _get_title(self) -> str:
        return self._timeline.title

    def _get_heading(self) -> str:
        return self._timeline.heading

    def _get_right_to_left(self) -> bool:
        return self._edition.exhibit.right_to_left

    def _get_chosen(self) -> str:
        return self._chosen

    def _get_has_earlier(self) -> bool:
        return self._index.beside(self._chosen, -1, self._thread) is not None

    def _get_has_later(self) -> bool:
        return self._index.beside(self._chosen, 1, self._thread) is not None

    def _get_thread(self) -> str:
        return self._thread

    def _get_thread_title(self) -> str:
        threads = self._edition.exhibit.threads
        return next((thread.title for thread in threads if thread.id == self._thread), "")

    def _get_thread_count(self) -> int:
        return self._index.count(self._thread)

    def _get_moment_count(self) -> int:
        return self._index.count()

    def _get_kept_centre(self) -> float:
        return self._view.centre

    def _get_kept_scale(self) -> float:
        return self._view.scale

    def _get_words(self) -> QObject:
        return self._words

    def _get_layout(self) -> QObject:
        return self._layout

    def _get_sight(self) -> QObject:
        return self._sight

    def _get_story(self) -> QObject:
        return self._story

    def _get_filters(self) -> QObject:
        return self._filters

    title = Property(str, _get_title, notify=wordsChanged)
    heading = Property(str, _get_heading, notify=wordsChanged)
    rightToLeft = Property(bool, _get_right_to_left, notify=wordsChanged)
    momentCount = Property(int, _get_moment_count, notify=wordsChanged)
    #: The chosen moment's id.
    chosen = Property(str, _get_chosen, notify=chosenChanged)
    hasEarlier = Property(bool, _get_has_earlier, notify=chosenChanged)
    hasLater = Property(bool, _get_has_later, notify=chosenChanged)
    #: The thread that is filtered by, how many moments it runs through; empty and all: none.
    filter = Property(str, _get_thread, notify=filterChanged)
    filterTitle = Property(str, _get_thread_title, notify=filterChanged)
    filterCount = Property(int, _get_thread_count, notify=filterChanged)
    #: Where the view was left, for a scene that begins; a scale of 0 means all.
    keptCentre = Property(float, _get_kept_centre, notify=viewWanted)
    keptScale = Property(float, _get_kept_scale, notify=viewWanted)
    #: The TimelineMoment, the TimelineLayout, the TimelineSight and the TimelineStory.
    moment = Property(QObject, _get_words, constant=True)
    layout = Property(QObject, _get_layout, constant=True)
    sight = Property(QObject, _get_sight, constant=True)
    story = Property(QObject, _get_story, constant=True)
    #: Rows of FilterRow: the threads that run through moments.
    filters = Property(QObject, _get_filters, constant=True)

    # -- what the visitor does ----------------------------------------------------------------

    @Slot(str)
    def choose(self, moment: str) -> None:
        """Choose a moment."""
        if moment != self._chosen and moment in self._index:
            self._chosen = moment
            self._show()
            self.chosenChanged.emit()

    @Slot(float)
    def chooseNear(self, day: float) -> None:
        """Choose the moment nearest to a day."""
        nearest = self._index.nearest(day, self._thread)
        if nearest:
            self.choose(nearest.id)

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
        self._go_to(self._index.beside(self._chosen, -1, self._thread))

    @Slot()
    def later(self) -> None:
        """Choose the moment after this one."""
        self._go_to(self._index.beside(self._chosen, 1, self._thread))

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
            moments = self._index.through(self._thread)
            language = self._edition.exhibit.language
            self._story.play(
                tuple(moment.id for moment in moments),
                tuple(reading_ms(_told(moment), language) for moment in moments),
            )

    @Slot(float, float)
    def keep(self, centre: float, scale: float) -> None:
        """Remember what is in view, now that a gesture has ended."""
        self._view = View(centre, scale)

    def _go_to(self, moment: Moment | None) -> None:
        if moment:
            self.choose(moment.id)
            self.revealed.emit(moment.date.middle)

    def _tell(self, moment: str) -> None:
        self._go_to(self._index[moment])
        self.storyStepped.emit()

    def _set_thread(self, thread: str) -> None:
        if thread != self._thread:
            self._thread = thread
            nearest = self._index.nearest(self._moment.date.middle, thread)
            astray = thread and thread not in self._moment.threads
            if nearest and astray:
                self._chosen = nearest.id
            self._show()
            self.filterChanged.emit()
            self.chosenChanged.emit()
            if astray:
                self.revealed.emit(self._moment.date.middle)

    def reset(self) -> None:
        """Forget the visit."""
        self.restore(Spot(self._default(), "", View()))

    # -- a room of the navigation -------------------------------------------------------------

    def spot_title(self, memento: object = None) -> str:
        """The chosen moment's year."""
        if not isinstance(memento, Spot):
            return str(self._words.year)
        return dates.year(self._index[memento.chosen].date, self._edition.exhibit.language)

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


def _told(moment: Moment) -> str:
    """All the words of a moment."""
    quote = moment.words.text if moment.words else ""
    return f"{moment.title} {quote} {moment.body}"
