"""Work in turns: short ones, so that no frame waits, and longer ones where frames are slow."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.turns import LEAST_SECONDS, Turns

#: How long a step of the work takes, s.
STEP = LEAST_SECONDS / 4


class Work:
    """So many steps, and the clock that they take their time of."""

    def __init__(self, steps: int) -> None:
        self.now = 0.0
        self.done = 0
        self.steps = self._go(steps)

    def _go(self, steps: int) -> Iterator[None]:
        for _ in range(steps):
            self.now += STEP
            self.done += 1
            yield

    def clock(self) -> float:
        return self.now


@pytest.fixture
def work() -> Work:
    return Work(100)


@pytest.fixture
def turns(qapp: object, work: Work) -> Turns:
    return Turns(clock=work.clock)


def test_a_turn_is_short(turns: Turns, work: Work) -> None:
    turns.now(work.steps)
    assert work.done == 4


def test_after_a_slow_frame_a_turn_is_longer(turns: Turns, work: Work) -> None:
    turns.now(work.steps)
    work.now += 0.048
    turns.take()
    assert work.done == 4 + 16


def test_after_a_rest_the_first_turn_is_short_again(turns: Turns, work: Work) -> None:
    turns.now(iter(()))
    work.now += 60
    turns.take()
    turns.now(work.steps)
    assert work.done == 4


def test_turns_go_on_until_all_is_done(turns: Turns, work: Work, qtbot: QtBot) -> None:
    turns.soon(work.steps)
    assert work.done == 0
    qtbot.waitUntil(lambda: work.done == 100, timeout=5000)


def test_other_work_takes_the_place_of_what_is_left(turns: Turns, work: Work) -> None:
    turns.now(work.steps)
    turns.whole(iter([None]))
    turns.take()
    assert work.done == 4
