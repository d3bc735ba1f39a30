"""Silence is measured fairly: a warning comes first, one touch extends, and nobody is hurried."""

import pytest

from kiosk.visit import State, Times, Visit

TIMES = Times(idle=60, warning=20)


def test_a_touch_begins_a_visit() -> None:
    assert Visit(TIMES).touched(5).state is State.EXPLORING


def test_attract_waits_for_ever() -> None:
    assert Visit(TIMES).at(1e9).state is State.ATTRACT
    assert Visit(TIMES).deadline is None


@pytest.mark.parametrize(
    ("seconds", "state"),
    [
        (59.9, State.EXPLORING),
        (60, State.WARNING),
        (79.9, State.WARNING),
        (80, State.ATTRACT),
    ],
)
def test_silence_warns_before_it_ends_a_visit(seconds: float, state: State) -> None:
    assert Visit(TIMES).touched(100).at(100 + seconds).state is state


def test_a_touch_extends_as_often_as_wanted() -> None:
    visit, now = Visit(TIMES).touched(0), 0.0
    for _ in range(50):
        now += 75
        assert visit.at(now).state is State.WARNING
        visit = visit.at(now).touched(now)
        assert visit.state is State.EXPLORING
        assert visit.remaining(now) == 60


def test_the_warning_counts_down_from_when_it_was_due() -> None:
    visit = Visit(TIMES).touched(0).at(65)
    assert visit.state is State.WARNING
    assert visit.remaining(65) == 15


def test_a_machine_that_slept_wakes_at_attract() -> None:
    assert Visit(TIMES).touched(0).at(100_000).state is State.ATTRACT


def test_a_clock_that_stands_still_changes_nothing() -> None:
    visit = Visit(TIMES).touched(10)
    assert visit.at(10) is visit


def test_a_visitor_can_say_that_they_are_done() -> None:
    assert Visit(TIMES).touched(0).ended(3).state is State.ATTRACT
