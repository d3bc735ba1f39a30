"""What a visitor sees at each zoom: no label over another, nothing lost, nothing that flickers."""

import itertools
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kiosk.timeline import Labels, Mark, Moment, Schedule, fit, level, scale_of

GAP = 54.0
LANES = {"above": 3, "below": 2}
RULES = Labels(GAP, LANES, lambda ids: 120.0 + 30 * len(ids))


@st.composite
def many_moments(draw: st.DrawFn) -> list[Moment]:
    count = draw(st.integers(1, 60))
    return [
        Moment(
            id=f"m{number}",
            day=draw(st.floats(690_000, 740_000)),
            importance=draw(st.integers(1, 9)),
            side=draw(st.sampled_from(("above", "below"))),
            extent=draw(st.floats(60, 620)),
        )
        for number in range(count)
    ]


levels = st.integers(level(1728 / 50_000), level(60.0))


@given(many_moments(), levels)
def test_no_label_meets_another_nor_a_stem(moments: list[Moment], zoom: int) -> None:
    marks = Schedule(moments, RULES).marks(zoom)
    scale = scale_of(zoom)
    for side in LANES:
        shown = [mark for mark in marks if mark.side == side and mark.labelled]
        for number, early in enumerate(shown):
            for late in shown[number + 1 :]:
                if late.day < early.day + early.extent / scale:
                    assert late.lane < early.lane


@given(many_moments(), levels)
def test_labels_stay_in_their_lanes(moments: list[Moment], zoom: int) -> None:
    for mark in Schedule(moments, RULES).marks(zoom):
        assert 0 <= mark.lane < LANES[mark.side]


@given(many_moments(), levels)
def test_every_moment_is_in_exactly_one_mark(moments: list[Moment], zoom: int) -> None:
    marks = Schedule(moments, RULES).marks(zoom)
    assert sorted(id_ for mark in marks for id_ in mark.ids) == sorted(each.id for each in moments)


@given(many_moments(), levels)
def test_marks_are_a_finger_apart_and_in_order(moments: list[Moment], zoom: int) -> None:
    marks = Schedule(moments, RULES).marks(zoom)
    assert [mark.day for mark in marks] == sorted(mark.day for mark in marks)
    for side in LANES:
        days = [mark.day for mark in marks if mark.side == side]
        for early, late in itertools.pairwise(days):
            assert (late - early) * scale_of(zoom) >= GAP - 1e-6


@given(many_moments(), levels, st.floats(690_000, 740_000), st.floats(1, 50_000))
def test_what_is_in_view_never_changes_the_layout(
    moments: list[Moment], zoom: int, first: float, span: float
) -> None:
    schedule = Schedule(moments, RULES)
    seen = schedule.visible(zoom, first, first + span)
    expected = [mark for mark in schedule.marks(zoom) if first <= mark.day <= first + span]
    assert list(seen) == expected
    assert Schedule(reversed(moments), RULES).marks(zoom) == schedule.marks(zoom)


@given(many_moments(), levels)
def test_the_most_important_of_a_cluster_leads_it(moments: list[Moment], zoom: int) -> None:
    known = {moment.id: moment for moment in moments}
    for mark in Schedule(moments, RULES).marks(zoom):
        assert known[mark.lead].importance == max(known[id_].importance for id_ in mark.ids)


def test_a_label_gives_way_to_a_more_important_one() -> None:
    crowd = [
        Moment("first", 0.0, 9, "above", 1000),
        Moment("second", 100.0, 1, "above", 1000),
        Moment("third", 200.0, 5, "above", 100),
    ]
    marks = Schedule(crowd, Labels(GAP, {"above": 2})).marks(level(1.0))
    assert {mark.lead: mark.labelled for mark in marks} == {
        "first": True,
        "second": False,
        "third": True,
    }


def day(year: int, month: int = 7, number: int = 1) -> float:
    return float(date(year, month, number).toordinal())


REAL = {
    "1994": (day(1994), "above", 270),
    "fund": (day(1999, 3), "below", 190),
    "commission": (day(2001, 1, 24), "below", 190),
    "2003": (day(2003, 5), "above", 260),
    "summit": (day(2005, 9, 16), "below", 210),
    "first-resolution": (day(2010, 7, 16), "below", 220),
    "2012": (day(2012, 9, 10), "above", 320),
    "2015": (day(2015, 9, 25), "above", 170),
    "pandemic": (day(2020, 3, 11), "above", 150),
    "address": (day(2020, 9, 25), "above", 130),
    "page": (day(2021, 3, 22), "below", 170),
    "undp": (day(2022, 2, 8), "below", 170),
    "charter": (day(2023, 6), "below", 170),
    "plenary": (day(2024, 4, 2), "below", 170),
}


def real_marks(scale: float) -> dict[str, Mark]:
    moments = [Moment(id_, at, 5, side, wide) for id_, (at, side, wide) in REAL.items()]
    marks = Schedule(moments, RULES).marks(level(scale))
    return {id_: mark for mark in marks for id_ in mark.ids}


def test_the_whole_history_gathers_the_year_2020_and_labels_the_page_s_moments() -> None:
    seen = real_marks(fit(day(1990, 1), day(2026, 1), 1728).scale)
    assert seen["pandemic"].ids == ("pandemic", "address")
    for id_ in ("1994", "2003", "2012", "2015", "pandemic"):
        assert seen[id_].labelled, id_


def test_three_years_across_show_each_moment_by_itself() -> None:
    seen = real_marks(fit(day(2019, 7), day(2022, 7), 1728).scale)
    assert all(len(mark.ids) == 1 for mark in seen.values())


def test_neighbours_go_on_in_time_and_stop_at_the_ends() -> None:
    moments = [Moment(id_, at, 5, side, wide) for id_, (at, side, wide) in REAL.items()]
    schedule = Schedule(moments, RULES)
    assert schedule.neighbour("2003", 1) == "summit"
    assert schedule.neighbour("2003", -1) == "commission"
    assert schedule.neighbour("1994", -1) == "1994"
    assert schedule.neighbour("plenary", 3) == "plenary"
