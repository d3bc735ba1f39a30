"""The axis holds what a finger holds, and its ticks are round."""

import itertools
import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.timeline import Axis, Story, ticks

axes = st.builds(Axis, st.floats(1, 700_000), st.floats(710_000, 3e6), st.floats(700, 4000))


def test_all_days_fit_between_the_paddings() -> None:
    assert Axis(1000, 2000, 600, 50).whole == 0.5


@pytest.mark.parametrize(("first", "last", "padding"), [(2000, 2000, 0), (1, 9, 250)])
def test_what_is_no_stretch_is_refused(first: float, last: float, padding: float) -> None:
    with pytest.raises(ValueError, match="do not fit"):
        Axis(first, last, 500, padding)


@given(axes, st.floats(1, 1e5))
def test_a_level_holds_what_its_scale_shows(axis: Axis, zoom: float) -> None:
    scale = axis.whole * zoom
    level = axis.level(scale)
    assert axis.scale(level) <= scale * (1 + 1e-6)
    assert axis.scale(level + 1) > scale * (1 - 1e-6)
    assert axis.level(axis.whole) == 0


@given(axes, st.integers(0, 60))
def test_tiles_lie_side_by_side_and_hold_all_days(axis: Axis, level: int) -> None:
    tiles = axis.tiles(level, axis.first, axis.last)
    assert axis.tile(level, tiles[0])[0] == -math.inf
    assert axis.tile(level, tiles[-1])[1] == math.inf
    for tile in tiles[: min(50, len(tiles) - 1)]:
        assert axis.tile(level, tile)[1] == axis.tile(level, tile + 1)[0]


@given(axes, st.integers(0, 60), st.floats(0, 1))
def test_a_day_is_in_the_tile_that_is_asked_for_it(axis: Axis, level: int, part: float) -> None:
    day = axis.first + part * (axis.last - axis.first)
    (tile,) = axis.tiles(level, day, day)
    start, end = axis.tile(level, tile)
    assert start <= day * (1 + 1e-12)
    assert day * (1 - 1e-12) <= end


@given(
    st.integers(1, 9990).map(lambda year: float(date(year, 1, 1).toordinal())),
    st.floats(3, 360_000),
    st.floats(60, 300),
)
def test_ticks_are_round_and_labels_keep_their_distance(
    start: float, span: float, gap: float
) -> None:
    scale = 1728 / span
    found = ticks(start, start + span, scale, gap)
    days = [tick.day for tick in found]
    assert days == sorted(set(days))
    majors = [tick for tick in found if tick.major]
    for early, late in itertools.pairwise(majors):
        assert (late.day - early.day) * scale >= gap * 0.99 or late.unit == "year"
    for tick in majors:
        assert tick.unit == "day" or tick.day_of_month == 1
        assert tick.unit != "year" or tick.month == 1


def test_the_exhibit_s_range_is_labelled_every_five_years() -> None:
    start, end = float(date(1990, 1, 1).toordinal()), float(date(2026, 1, 1).toordinal())
    found = ticks(start, end, 1728 / (end - start), 90)
    assert [tick.year for tick in found if tick.major] == [
        1990,
        1995,
        2000,
        2005,
        2010,
        2015,
        2020,
        2025,
    ]
    assert len(found) == 37


def test_an_empty_span_has_no_ticks() -> None:
    with pytest.raises(ValueError, match="no ticks"):
        ticks(5, 5, 1, 90)


def test_the_story_goes_through_all_and_ends() -> None:
    story = Story(("a", "b", "c")).begun()
    told = []
    while story.playing:
        told.append(story.current)
        story = story.advanced()
    assert told == ["a", "b", "c"]
    assert story.current == ""


def test_the_story_begins_where_the_visitor_is_and_stops_when_touched() -> None:
    story = Story(("a", "b", "c")).begun("b")
    assert story.current == "b"
    assert not story.stopped().playing
    assert not story.stopped().advanced().playing
