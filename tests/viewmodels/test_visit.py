"""The visit as the screens see it, on a clock that passes when a test says so."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.visit import VisitViewModel
from kiosk.visit import Times


class Clock:
    """Monotonic seconds."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def visit(qapp: QObject, clock: Clock) -> VisitViewModel:
    return VisitViewModel(Times(idle=60, warning=20), clock)


def passes(visit: VisitViewModel, clock: Clock, seconds: float) -> None:
    clock.now += seconds
    visit.look()


def test_the_exhibit_waits_at_attract_and_its_timer_sleeps(
    visit: VisitViewModel, clock: Clock
) -> None:
    passes(visit, clock, 1e6)
    assert (visit.state, visit.remaining) == ("attract", 0)
    assert not visit._timer.isActive()


def test_a_touch_begins_a_visit_and_silence_asks_before_it_ends(
    visit: VisitViewModel, clock: Clock
) -> None:
    visit.touch()
    assert (visit.state, visit.remaining) == ("exploring", 0)
    passes(visit, clock, 59.9)
    assert visit.state == "exploring"
    passes(visit, clock, 0.1)
    assert (visit.state, visit.remaining) == ("warning", visit.warningSeconds)
    passes(visit, clock, 20)
    assert (visit.state, visit.remaining) == ("attract", 0)


def test_the_countdown_says_every_second_once(visit: VisitViewModel, clock: Clock) -> None:
    said: list[int] = []
    visit.remainingChanged.connect(lambda: said.append(visit.remaining))
    visit.touch()
    clock.now += 60
    for _ in range(41):
        passes(visit, clock, 0.5)
    assert said == [*range(20, -1, -1)]


def test_the_countdown_sleeps_until_the_next_number(visit: VisitViewModel, clock: Clock) -> None:
    visit.touch()
    assert visit._timer.interval() == 60_000
    passes(visit, clock, 60.4)
    assert visit.remaining == 20
    assert visit._timer.interval() == pytest.approx(600, abs=1)


def test_a_touch_during_the_countdown_stays_with_full_time(
    visit: VisitViewModel, clock: Clock
) -> None:
    visit.touch()
    passes(visit, clock, 75)
    assert visit.remaining == 5
    visit.touch()
    assert (visit.state, visit.remaining) == ("exploring", 0)
    passes(visit, clock, 59)
    assert visit.state == "exploring"


def test_every_touch_puts_the_warning_off(visit: VisitViewModel, clock: Clock) -> None:
    for _ in range(10):
        visit.touch()
        passes(visit, clock, 50)
    assert visit.state == "exploring"


def test_the_end_of_a_visit_is_told_once(visit: VisitViewModel, clock: Clock) -> None:
    ends: list[str] = []
    visit.ended.connect(lambda: ends.append(visit.state))
    visit.touch()
    passes(visit, clock, 80)
    passes(visit, clock, 80)
    visit.leave()
    assert ends == ["attract"]


def test_a_visitor_who_leaves_ends_the_visit_at_once(visit: VisitViewModel, clock: Clock) -> None:
    ends: list[str] = []
    visit.ended.connect(lambda: ends.append(visit.state))
    visit.touch()
    passes(visit, clock, 65)
    visit.leave()
    assert (ends, visit.remaining) == (["attract"], 0)
    assert not visit._timer.isActive()


def test_the_warning_s_length_is_told_in_whole_seconds(qapp: QObject) -> None:
    assert VisitViewModel(Times(idle=60, warning=22.5)).warningSeconds == 23


def test_an_abandoned_visit_ends_by_itself(qapp: QObject, qtbot: QtBot) -> None:
    visit = VisitViewModel(Times(idle=0.02, warning=0.02))
    states: list[str] = []
    visit.stateChanged.connect(lambda: states.append(visit.state))
    with qtbot.waitSignal(visit.ended, timeout=4000):
        visit.touch()
    assert states == ["exploring", "warning", "attract"]
