"""One side of the axis: two chronicles, whose marks never stand too near each other."""

import itertools
import math

from hypothesis import given
from hypothesis import strategies as st

from kiosk.timeline import Chronicle, Side
from tests.timeline.test_chronicle import EVER, Event, crowds, days, gaps


def side(main: list[Event], apart: list[Event], sparser: float) -> Side[Event]:
    def made(crowd: list[Event]) -> Chronicle[Event]:
        return Chronicle(crowd, lambda event: event.day, lambda event: event.importance)

    return Side(made(main), made(apart), sparser)


@given(crowds, crowds, st.floats(1, 3), gaps)
def test_every_moment_is_in_exactly_one_group(
    main: list[Event], apart: list[Event], sparser: float, gap: float
) -> None:
    told = [e for group in side(main, apart, sparser).groups(gap, *EVER) for e in group.items()]
    assert len(told) == len(main) + len(apart)
    assert set(map(id, told)) == {*map(id, main), *map(id, apart)}


@given(crowds, crowds, st.floats(1, 3), gaps)
def test_groups_keep_their_distance(
    main: list[Event], apart: list[Event], sparser: float, gap: float
) -> None:
    groups = side(main, apart, sparser).groups(gap, *EVER)
    for early, late in itertools.pairwise(groups):
        assert late.day - early.day >= gap


@given(crowds, crowds, gaps, days, st.floats(0, 50_000))
def test_what_is_in_view_never_changes_a_group(
    main: list[Event], apart: list[Event], gap: float, first: float, span: float
) -> None:
    both = side(main, apart, 2.4)
    seen = both.groups(gap, first, first + span)
    assert seen == [g for g in both.groups(gap, *EVER) if first <= g.day < first + span]


def test_what_stands_too_near_joins_and_what_does_not_stays_apart() -> None:
    near, far = Event(110.0, 9), Event(300.0, 1)
    first, second = side([Event(100.0, 1)], [near, far], 1.0).groups(50, *EVER)
    assert (first.item.day, first.count, first.span) == (100.0, 2, (100.0, 110.0))
    assert first.holds(near, near.day)
    assert not first.holds(far, far.day)
    assert (second.item, second.marks[0].count) == (far, 1)
    assert not side([], [], 1.0).groups(50, -math.inf, math.inf)
