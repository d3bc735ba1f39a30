"""Marks at every zoom: never too near, nothing lost, nothing that flickers, the important first."""

import itertools
import math
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from kiosk.timeline import Chronicle, Mark
from kiosk.timeline.chronicle import isolation
from kiosk.timeline.peaks import Peaks

FIRST, LAST = 690_000.0, 740_000.0
EVER = (-math.inf, math.inf)


@dataclass(frozen=True, eq=False)
class Event:
    """Something that happened."""

    day: float
    importance: int


days = st.one_of(st.floats(FIRST, LAST), st.integers(700_000, 700_040).map(float))
events = st.builds(Event, days, st.integers(1, 9))
crowds = st.lists(events, min_size=1, max_size=120)
gaps = st.floats(1e-3, LAST - FIRST)


def chronicle(crowd: list[Event]) -> Chronicle[Event]:
    return Chronicle(crowd, lambda event: event.day, lambda event: event.importance)


@given(crowds, gaps)
def test_every_moment_is_in_exactly_one_mark(crowd: list[Event], gap: float) -> None:
    told = [event for mark in chronicle(crowd).marks(gap, *EVER) for event in mark.items]
    assert len(told) == len(crowd)
    assert set(map(id, told)) == set(map(id, crowd))


@given(crowds, gaps)
def test_marks_keep_their_distance_and_their_order(crowd: list[Event], gap: float) -> None:
    marks = chronicle(crowd).marks(gap, *EVER)
    for early, late in itertools.pairwise(marks):
        assert late.day - early.day >= gap
        assert early.span[1] <= late.span[0]


@given(crowds, gaps, st.floats(0.05, 1))
def test_zooming_in_takes_no_mark_away(crowd: list[Event], gap: float, closer: float) -> None:
    events = chronicle(crowd)
    far = {mark.lead for mark in events.marks(gap, *EVER)}
    near = {mark.lead for mark in events.marks(gap * closer, *EVER)}
    assert far <= near


@given(crowds, gaps, days, st.floats(0, LAST - FIRST))
def test_what_is_in_view_never_changes_a_mark(
    crowd: list[Event], gap: float, first: float, span: float
) -> None:
    events = chronicle(crowd)
    seen = events.marks(gap, first, first + span)
    assert seen == [m for m in events.marks(gap, *EVER) if first <= m.day < first + span]


@given(crowds, gaps)
def test_no_mark_stands_near_a_more_important_moment(crowd: list[Event], gap: float) -> None:
    for mark in chronicle(crowd).marks(gap, *EVER):
        rivals = [each for each in crowd if abs(each.day - mark.day) < gap]
        assert mark.item.importance == max(each.importance for each in rivals)


@given(crowds)
def test_the_closest_look_shows_each_day_by_itself(crowd: list[Event]) -> None:
    apart = {event.day for event in crowd}
    nearest = min((b - a for a, b in itertools.pairwise(sorted(apart))), default=1.0)
    marks = chronicle(crowd).marks(nearest, *EVER)
    assert {mark.day for mark in marks} == apart


@given(crowds)
def test_isolation_is_the_distance_to_the_nearest_that_outranks(crowd: list[Event]) -> None:
    ordered = chronicle(crowd).items
    found = isolation([each.day for each in ordered], [each.importance for each in ordered])
    assert sum(math.isinf(each) for each in found) == 1
    for at, event in enumerate(ordered):
        greater = [each for each in ordered if each.importance > event.importance]
        if greater:
            assert found[at] <= min(abs(each.day - event.day) for each in greater)


def test_a_crowd_of_equals_thins_out_evenly() -> None:
    crowd = [Event(float(day), 1) for day in range(1024)]
    marks = chronicle(crowd).marks(30, *EVER)
    counts = [mark.count for mark in marks]
    assert len(counts) == 32
    assert max(counts[1:-1]) == min(counts[1:-1]) == 32


def test_a_moment_finds_its_mark() -> None:
    crowd = [Event(100.0, 1), Event(100.0, 5), Event(200.0, 1)]
    first, second = chronicle(crowd).marks(50, *EVER)
    assert [first.holds(event, event.day) for event in crowd] == [True, True, False]
    assert second.holds(crowd[2], 200.0)
    assert not first.holds(Event(100.0, 1), 100.0)
    assert first.ends == (crowd[0], crowd[1])
    assert isinstance(first, Mark)


@given(st.lists(st.floats(0, 100), max_size=70), st.floats(0, 100), st.integers(0, 80))
def test_peaks_are_found_from_any_place(heights: list[float], threshold: float, start: int) -> None:
    peaks = Peaks(heights)
    reaching = [at for at, height in enumerate(heights) if height >= threshold]
    assert list(peaks.reaching(threshold, start, len(heights))) == [
        at for at in reaching if at >= start
    ]
    assert peaks.first(threshold, start) == next(
        (at for at in reaching if at >= start), len(heights)
    )
    assert peaks.last(threshold, start) == max((at for at in reaching if at < start), default=-1)


def test_an_answer_costs_what_is_on_the_glass_and_not_what_there_is() -> None:
    class Counted(Peaks):
        steps = 0

        def first(self, threshold: float, start: int) -> int:
            Counted.steps += 1
            return super().first(threshold, start)

    crowd = [Event(day * 0.5, 1 + day * 7919 % 9) for day in range(100_000)]
    many = chronicle(crowd)
    many._peaks = Counted(isolation(many.days, [event.importance for event in many.items]))
    marks = many.marks(40, 20_000, 22_000)
    assert 20 < len(marks) < 60
    assert Counted.steps <= len(marks) + 2
