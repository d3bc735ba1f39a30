"""The axis holds what a finger holds, and its ticks are round."""

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.timeline import Axis, Story, fit, level, scale_of, ticks


@given(st.floats(1, 3e6), st.floats(1e-3, 1e3), st.floats(0.1, 10), st.floats(0, 4000))
def test_zooming_keeps_the_day_under_the_finger(
    origin: float, scale: float, factor: float, about: float
) -> None:
    axis = Axis(origin, scale)
    after = axis.zoomed(factor, about)
    assert after.day(about) == pytest.approx(axis.day(about), abs=1e-6 * max(1, origin))


def test_a_span_fits_its_length() -> None:
    axis = fit(1000, 2000, 500)
    assert (axis.at(1000), axis.at(2000)) == (0, 500)


def test_an_empty_span_is_refused() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        fit(2000, 2000, 500)


@given(st.floats(1e-4, 1e3))
def test_a_level_holds_what_its_scale_shows(scale: float) -> None:
    assert scale_of(level(scale)) <= scale * (1 + 1e-6)
    assert scale_of(level(scale) + 1) > scale * (1 - 1e-6)


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
