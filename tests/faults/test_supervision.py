"""Whatever ends the exhibit, or holds it up, it comes back by itself."""

import os
import random
import signal
import time
from pathlib import Path

import pytest

from tests.faults.conftest import Machine, alive, until

#: What the issue of a kiosk that looks after itself allows, s.
BACK = 5.0
HANG = 15.0


def test_what_is_killed_comes_back_and_says_so(machine: Machine) -> None:
    machine.supervised()
    before = machine.colours()
    machine.kill()
    assert machine.shows(2) < BACK
    until(lambda: machine.colours() > before / 2, told="the screen stays dark")
    assert "was ended by signal 9" in machine.log()
    assert machine.faults() == []


def test_the_supervisor_ends_in_order_and_the_exhibit_with_it(machine: Machine) -> None:
    parent = machine.supervised()
    child = machine.exhibit()
    parent.terminate()
    assert parent.wait(10) == 0
    assert not alive(child)
    assert machine.log().count("INFO: ended") == 1
    assert machine.faults() == []


def test_the_exhibit_does_not_outlive_its_supervisor(machine: Machine) -> None:
    parent = machine.supervised()
    child = machine.exhibit()
    parent.kill()
    until(lambda: not alive(child))


def test_it_ends_after_the_time_that_is_asked_for(machine: Machine) -> None:
    parent = machine.supervised("--quit-after", "4")
    assert parent.wait(15) == 0


def test_a_second_one_says_so_and_the_first_is_unharmed(machine: Machine) -> None:
    machine.supervised()
    first = machine.exhibit()
    for options in ((), ("--supervised",)):
        second = machine.start(*options)
        assert second.wait(20) != 0
        machine.started.pop()
    assert f"already open on this display (process {first})" in machine.log()
    assert alive(first)
    machine.touch()
    until(lambda: machine.visits() == 1)


def test_the_supervisor_loads_neither_qt_nor_pydantic(machine: Machine) -> None:
    parent = machine.supervised()
    mapped = Path(f"/proc/{parent.pid}/maps").read_text()
    assert "python" in mapped
    assert "Qt6" not in mapped
    assert "pydantic" not in mapped


@pytest.mark.faults
def test_one_that_is_stopped_is_killed_and_started_again(machine: Machine) -> None:
    machine.supervised()
    machine.kill(signal.SIGSTOP)
    until(lambda: "has not drawn for 12 s and was killed" in machine.log(), HANG)
    machine.shows(2, BACK)


@pytest.mark.faults
def test_a_supervisor_that_stood_still_for_a_minute_goes_on(machine: Machine) -> None:
    parent = machine.supervised()
    child = machine.exhibit()
    for process in (child, parent.pid):
        os.kill(process, signal.SIGSTOP)
    time.sleep(60)
    for process in (parent.pid, child):
        os.kill(process, signal.SIGCONT)
    machine.kill()
    machine.touch()
    until(lambda: machine.colours() > 100)


@pytest.mark.parametrize("times", [5, pytest.param(200, marks=pytest.mark.faults)])
def test_killed_at_random_moments_it_keeps_its_count_and_settings(
    machine: Machine, times: int
) -> None:
    dice = random.Random(times)
    settings = machine.settings("[visit]\nidle_seconds = 3600\n")
    machine.supervised()
    counted, returns = 0, []
    for n in range(times):
        machine.touch()
        sure = dice.random() < 0.5
        if sure:
            until(lambda: machine.visits() > counted)  # noqa: B023 (asked at once)
        time.sleep(dice.uniform(0, 0.3))
        before = machine.visits()
        machine.kill()
        returns.append(machine.shows(n + 2))
        after = machine.visits()
        assert before <= after <= counted + 1
        counted = after
    assert counted >= times / 4
    assert max(returns) < BACK
    assert settings.read_text() == "[visit]\nidle_seconds = 3600\n"
    assert not list(machine.state.glob("*damaged*"))
    assert len(list(machine.state.iterdir())) <= 3
