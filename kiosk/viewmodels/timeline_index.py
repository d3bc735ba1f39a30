"""The timeline's moments, ordered once so that every question about them is quick."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from kiosk.content.exhibit import Moment, Standing, Timeline
from kiosk.timeline import Chronicle, Group, Side

#: What came after the page gathers sooner than the rest: times the gap of the others.
SINCE_SPARSER = 2.4
#: Beside a single column of words the page's own moments outrank all others.
_PAGE_FIRST = 1000


class TimelineIndex:
    """One timeline in one language."""

    def __init__(self, timeline: Timeline) -> None:
        """Order the moments; those of one day keep the order that they are written in."""
        self.timeline = timeline
        self._day = {moment.id: moment.date.middle for moment in timeline.moments}
        self.walk: tuple[Moment, ...] = tuple(sorted(timeline.moments, key=self._day_of))
        self._days = [self._day_of(moment) for moment in self.walk]
        self._at = {moment.id: at for at, moment in enumerate(self.walk)}
        self._threads: dict[str, list[int]] = {}
        for at, moment in enumerate(self.walk):
            for thread in moment.threads:
                self._threads.setdefault(thread, []).append(at)
        self._places: dict[tuple[int, str], list[int]] = {}

    def __contains__(self, id_: str) -> bool:
        return id_ in self._at

    def __getitem__(self, id_: str) -> Moment:
        return self.walk[self._at[id_]]

    def get(self, id_: str) -> Moment | None:
        """The moment of an id; None: there is none."""
        at = self._at.get(id_)
        return None if at is None else self.walk[at]

    # -- one after the other ------------------------------------------------------------------

    def _through(self, thread: str) -> Sequence[int]:
        """Where the moments of a thread are in the walk; all of them where it is empty."""
        return self._threads.get(thread, ()) if thread else range(len(self.walk))

    def count(self, thread: str = "") -> int:
        """How many moments a thread runs through; all of them where it is empty."""
        return len(self._through(thread))

    def through(self, thread: str) -> tuple[Moment, ...]:
        """The moments that a thread runs through, or all, in the order of time."""
        return tuple(self.walk[at] for at in self._through(thread))

    def beside(self, id_: str, step: int, thread: str = "") -> Moment | None:
        """The next moment of a thread, or of all, after (1) or before (-1) one; None: no more."""
        at, places = self._at[id_], self._through(thread)
        found = bisect_right(places, at) if step > 0 else bisect_left(places, at) - 1
        return self.walk[places[found]] if 0 <= found < len(places) else None

    def nearest(self, day: float, thread: str = "") -> Moment | None:
        """The moment of a thread, or of all, that stands nearest to a day; None: there is none."""
        places = self._through(thread)
        after = bisect_left(places, day, key=self._days.__getitem__)
        near = places[max(0, after - 1) : after + 1]
        return self.walk[min(near, key=lambda at: abs(self._days[at] - day))] if near else None

    # -- on the axis --------------------------------------------------------------------------

    @cached_property
    def above(self) -> Side[Moment]:
        """What stands above a level axis: the page's own moments."""
        return Side(self._chronicle(Standing.PAGE), self._chronicle())

    @cached_property
    def below(self) -> Side[Moment]:
        """What stands below a level axis: context and, set apart, what came after the page."""
        return Side(self._chronicle(Standing.CONTEXT), self.since, SINCE_SPARSER)

    @cached_property
    def beside_the_axis(self) -> Side[Moment]:
        """What stands beside a vertical axis: everything, and set apart what came after."""
        both = self._chronicle(Standing.PAGE, Standing.CONTEXT)
        return Side(both, self.since, SINCE_SPARSER)

    @cached_property
    def since(self) -> Chronicle[Moment]:
        """What came after the page."""
        return self._chronicle(Standing.SINCE)

    def _chronicle(self, *standings: Standing) -> Chronicle[Moment]:
        moments = (moment for moment in self.walk if moment.standing in standings)
        return Chronicle(moments, self._day_of, _importance)

    def _day_of(self, moment: Moment) -> float:
        return self._day[moment.id]

    def is_since(self, group: Group[Moment]) -> bool:
        """Whether all of a group came after the page."""
        return all(mark.chronicle is self.since for mark in group.marks)

    def runs_through(self, thread: str, group: Group[Moment]) -> bool:
        """Whether a thread runs through any moment of a group."""
        for mark in group.marks:
            places = self._places_of(mark.chronicle, thread)
            at = bisect_left(places, mark.start)
            if at < len(places) and places[at] < mark.end:
                return True
        return False

    def _places_of(self, chronicle: Chronicle[Moment], thread: str) -> list[int]:
        """Where the moments of a thread are in a chronicle."""
        key = (id(chronicle), thread)
        if key not in self._places:
            moments = enumerate(chronicle.items)
            self._places[key] = [at for at, moment in moments if thread in moment.threads]
        return self._places[key]


def _importance(moment: Moment) -> int:
    return moment.importance + _PAGE_FIRST * (moment.standing is Standing.PAGE)
