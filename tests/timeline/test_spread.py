"""Rows beside a vertical axis."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.timeline import spread

places = st.lists(st.floats(0, 1000), max_size=30).map(sorted)


def test_rows_with_room_stand_at_their_lights() -> None:
    assert spread([10, 100, 300], 54, 0, 1000) == (10, 100, 300)


def test_two_that_collide_part_evenly() -> None:
    assert spread([100, 110], 50, 0, 1000) == (80, 130)


def test_rows_stay_within_their_bounds() -> None:
    assert spread([0, 10], 50, 0, 1000) == (0, 50)
    assert spread([990, 1000], 50, 0, 1000) == (950, 1000)


@given(places)
def test_no_two_rows_collide_and_the_order_holds(wanted: list[float]) -> None:
    rows = spread(wanted, 54, 0, 1000)
    assert len(rows) == len(wanted)
    for earlier, later in pairwise(rows):
        assert later - earlier >= 54 - 1e-6
    assert all(row >= -1e-6 for row in rows)


@given(places)
def test_rows_that_fit_stay_in_sight(wanted: list[float]) -> None:
    if len(wanted) <= 18:
        assert all(row <= 1000 + 1e-6 for row in spread(wanted, 54, 0, 1000))
