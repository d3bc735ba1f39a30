"""A short spell of the monkey in each run of the tests, and a verdict that can fail."""

import json
import sys
from collections import deque
from collections.abc import Callable
from random import Random
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

from tests.monkey import play as playing
from tests.monkey.everywhere import LANGUAGES, SCREENS, SIZES, TEXTS
from tests.monkey.exhibit import Exhibit, Reading
from tests.monkey.gestures import FINGERS, Glass, Hands, gesture
from tests.monkey.monkey import listen, play
from tests.monkey.verdict import LONG, WATCHED, Row, Run, growth, verdict

SEED, EVENTS = 20, 1500
#: The longest it may take where the machine has other things to do, s.
SECONDS = 8.0


@pytest.fixture(scope="module")
def short_run() -> Run:
    """What a short spell of the monkey does to the exhibit."""
    run, _ = play(SEED, EVENTS, SECONDS, lambda words: None)
    return run


def failed(run: Run) -> dict[str, Row]:
    """What a verdict finds fault with."""
    return {row.what: row for row in verdict(run) if not row.passed}


def sound() -> Run:
    """A run that has nothing wrong with it."""
    at = list(range(0, 10_000, 500))
    readings = [dict.fromkeys(WATCHED, 100.0) for _ in at]
    return Run(
        events=9500, silence=4.0, rests=len(at), seen={"screen home"}, at=at, readings=readings
    )


def test_the_exhibit_stands_a_short_spell(short_run: Run) -> None:
    # So short a run only warms up: what grows is for the long one to judge.
    growing = {watched.unit for watched in WATCHED.values()}
    assert failed(short_run).keys() <= growing, short_run.said
    assert short_run.events > 0
    assert {"state exploring", "screen timeline"} <= short_run.seen


def test_a_sound_run_passes() -> None:
    assert failed(sound()) == {}


def test_references_to_none_may_rise_with_each_picture() -> None:
    run = sound()
    for at, reading in zip(run.at, run.readings, strict=True):
        reading["none"] += 10 * at
    assert failed(run) == {}


@pytest.mark.parametrize("name", WATCHED)
def test_what_leaks_fails(name: str) -> None:
    run = sound()
    for at, reading in zip(run.at, run.readings, strict=True):
        reading[name] += (WATCHED[name].grain / 5000 + 2 * WATCHED[name].may_rise) * at
    assert failed(run).keys() == {WATCHED[name].unit}


@pytest.mark.parametrize("name", ["memory", "allocated", "files", "objects", "blocks"])
@pytest.mark.parametrize("slope", [0.0, 0.1], ids=["at once", "bit by bit"])
def test_what_leaks_late_fails(name: str, slope: float) -> None:
    run = sound()
    for at, reading in zip(run.at[-6:], run.readings[-6:], strict=True):
        reading[name] += 20_000 + slope * at
    assert failed(run).keys() == {WATCHED[name].unit}


@pytest.mark.parametrize("name", [name for name, each in WATCHED.items() if not each.may_fall])
def test_references_that_are_lost_fail(name: str) -> None:
    run = sound()
    for number, reading in enumerate(run.readings):
        reading[name] -= WATCHED[name].grain / 10 * number
    assert failed(run).keys() == {WATCHED[name].unit}


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"status": -11}, "ended by itself"),
        ({"longest": 1.2}, "longest answer, s"),
        ({"silence": 13.0}, "longest without a frame, s"),
        ({"silence": 0.0}, "longest without a frame, s"),
        ({"seen": set[str]()}, "played to its end"),
        ({"said": "TypeError"}, "lines of warnings"),
        ({"strayed": [500]}, "back at the beginning"),
        ({"events": 200_000, "seen": {"screen home"}}, "seen"),
    ],
)
def test_each_other_fault_fails(change: dict[str, object], what: str) -> None:
    run = sound()
    for name, value in change.items():
        setattr(run, name, value)
    assert failed(run).keys() == {what}


@pytest.mark.parametrize(
    ("took", "waited", "longest"),
    [(1.6, 1.2, 0.4), (1.6, 0.1, 1.5)],
    ids=["others had the cores", "the exhibit stalled"],
)
def test_a_wait_for_a_core_is_no_stall(took: float, waited: float, longest: float) -> None:
    run = sound()
    told = {"took": took, "worked": 0.2, "waited": waited, "where": "home"}
    listen([json.dumps(told)], run, deque(), lambda words: None)
    assert run.longest == pytest.approx(longest)


class Clock:
    """A hundredth of a second passes whenever it is asked."""

    now = 0.0

    def monotonic(self) -> float:
        self.now += 0.01
        return self.now

    def process_time(self) -> float:
        return 0.0


class Nothing:
    """An exhibit that is not there: it answers, and takes its time to show something."""

    size = SIZES[0]
    kiosk = SimpleNamespace(navigation=SimpleNamespace(screen="home"))
    #: How much longer each wait takes, s.
    stalls = 0.0

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def wait(self, milliseconds: int) -> None:
        self._clock.now += milliseconds / 1000 + (self.stalls if milliseconds else 0.0)

    def glass(self) -> Glass:
        return Glass(*self.size)

    def show(self, *place: object) -> None:
        self._clock.now += 2

    def seen(self) -> set[str]:
        return set()

    def as_found(self) -> bool:
        return True

    def reading(self) -> Reading:
        return Reading(100.0, 38.0, 1, 1, 1, 1, 1, 1)

    def __getattr__(self, _done: str) -> Callable[..., None]:
        return lambda *_: None


def test_a_run_by_the_clock_is_read_as_often_and_begins_after_the_warm_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[dict[str, Any]] = []
    clock = Clock()
    monkeypatch.setattr(playing, "time", clock)
    monkeypatch.setattr(playing, "say", lambda **words: told.append(words))
    monkeypatch.setattr("faulthandler.dump_traceback_later", lambda *_, **__: None)
    exhibit = cast("Exhibit", Nothing(clock))
    playing.Monkey(SEED, exhibit).play(sys.maxsize, seconds=600)
    shown = [words["show"] for words in told if "show" in words]
    assert len(set(shown)) == len(SIZES) * len(LANGUAGES) * len(TEXTS) * len(SCREENS)
    assert sum("reading" in words for words in told) > playing.READINGS / 2
    assert clock.now > 600 + 2 * len(shown)


@pytest.mark.parametrize("at_rest", [False, True])
def test_what_takes_long_while_nothing_is_done_is_told(
    monkeypatch: pytest.MonkeyPatch, at_rest: bool
) -> None:
    told: list[dict[str, Any]] = []
    monkeypatch.setattr(playing, "time", clock := Clock())
    monkeypatch.setattr(playing, "say", lambda **words: told.append(words))
    monkeypatch.setattr("faulthandler.dump_traceback_later", lambda *_, **__: None)
    exhibit = Nothing(clock)
    exhibit.stalls = 3.0 if at_rest else 0.0
    playing.Monkey(SEED, cast("Exhibit", exhibit)).play(0 if at_rest else LONG, 0.0)
    longest = max((words["took"] for words in told if "took" in words), default=0.0)
    assert longest == pytest.approx(3 if at_rest else 2, abs=0.5)


def test_what_is_closed_in_a_frenzy_is_gone_at_once(qapp: QCoreApplication) -> None:
    closed = QObject()
    closed.deleteLater()
    Exhibit.wait(cast("Exhibit", SimpleNamespace(_application=qapp)), 0)
    assert not isValid(closed)


def test_growth_is_told_from_noise() -> None:
    at = [float(each) for each in range(100)]
    grown, scatter = growth(at, [each * 0.5 + (each % 2) for each in at])
    assert grown == pytest.approx(49.5, abs=1)
    assert scatter == pytest.approx(0.74, abs=0.1)


def test_a_seed_gives_the_same_hands_whatever_the_exhibit_shows() -> None:
    one, other = Random(7), Random(7)
    full = Glass(1000, 1000, [(0, 0, 100, 100), (500, 500, 50, 50)])
    names = [(gesture(one, Glass(1000, 1000))[0], gesture(other, full)[0]) for _ in range(500)]
    assert all(first == second for first, second in names)


def test_ten_fingers_press_before_they_lift() -> None:
    hands = Hands()
    assert hands.begin([[(1.0, 1.0), (2.0, 2.0)]] * (FINGERS + 3)) == FINGERS
    told = [hands.tick() for _ in range(3)]
    assert [{what for _, what, _ in tick} for tick in told] == [{"press"}, {"move"}, {"release"}]
    assert hands.busy == 0
