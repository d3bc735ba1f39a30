"""Whatever ends the exhibit, or holds it up, it comes back by itself."""

import os
import random
import signal
import time
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.machine import visits
from tests.faults.conftest import BACK, HANG, Machine, alive, until

#: A file that a kill has left half written; the next write is through the same one.
HALF = f"{visits.FILE}.new"
#: The exhibit in seven languages, and the folder of what Qt has made of QML.
KEPT = 8


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


def test_of_two_that_are_started_at_once_one_shows(machine: Machine) -> None:
    both = [machine.start("--supervised") for _ in range(2)]
    until(lambda: any(each.poll() is not None for each in both), told=machine.log())
    machine.shows()
    assert sorted(str(each.poll()) for each in both) == ["1", "None"]
    assert "already open on this display" in machine.log()
    machine.touch()
    until(lambda: machine.visits() == 1)
    assert machine.shown() == 1


def test_the_supervisor_loads_neither_qt_nor_pydantic(machine: Machine) -> None:
    parent = machine.supervised()
    mapped = Path(f"/proc/{parent.pid}/maps").read_text()
    assert "python" in mapped
    assert "Qt6" not in mapped
    assert "pydantic" not in mapped


@pytest.mark.faults
def test_one_that_is_stopped_is_killed_and_started_again(machine: Machine) -> None:
    machine.supervised()
    stopped = machine.exhibit()
    os.kill(stopped, signal.SIGSTOP)
    machine.started_anew(stopped, HANG)
    assert "has not drawn for 12 s and was killed" in machine.log()
    until(lambda: machine.colours() > 100, BACK)


@pytest.mark.faults
def test_after_a_minute_in_which_everything_stood_still_it_answers(machine: Machine) -> None:
    parent = machine.supervised()
    child = machine.exhibit()
    for process in (child, parent.pid):
        os.kill(process, signal.SIGSTOP)
    time.sleep(60)
    for process in (parent.pid, child):
        os.kill(process, signal.SIGCONT)
    # The exhibit goes on, or has been silent for too long and is started again in the meantime.
    until(lambda: touched(machine), told=machine.log())
    machine.rests()
    assert machine.shown() <= 2


def touched(machine: Machine) -> bool:
    """Touch it, and see whether a visit is written down."""
    machine.touch()
    return machine.visits() > 0


def kept(machine: Machine) -> set[str]:
    """What lies in the cache; what is half written counts as what it is to be."""
    files = (machine.folder / "cache" / paths.APPLICATION).iterdir()
    return {each.name.removesuffix(".new") for each in files}


def plays(machine: Machine, seconds: float) -> float | None:
    """Let somebody touch the exhibit once it is seen, and see when that is; None: not yet."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if machine.colours() > 100:
            seen = time.monotonic()
            machine.touch()
            time.sleep(max(0.0, end - time.monotonic()))
            return seen
        time.sleep(0.01)
    return None


@pytest.mark.parametrize("times", [5, pytest.param(200, marks=pytest.mark.faults)])
def test_killed_at_random_moments_it_keeps_its_count_and_settings(
    machine: Machine, times: int
) -> None:
    dice = random.Random(times)
    machine.settings('[exhibit]\nlanguage = "fr"\n')
    machine.supervised()
    exhibit, killed, returns = machine.exhibit(), 0.0, []
    for number in range(times):
        counted = machine.visits()
        seen = plays(machine, dice.triangular(0, 6, 1))
        if number % 2 and not seen:  # half of the kills it must recover from; others come sooner
            seen = plays(machine, killed + BACK - time.monotonic())
            assert seen, machine.log()
        if seen and killed:
            returns.append(seen - killed)
        machine.forgive()
        written = machine.visits()
        os.kill(exhibit, signal.SIGKILL)
        killed = time.monotonic()
        until(lambda: machine.colours() <= 100, told="it is still to be seen")
        exhibit = machine.started_anew(exhibit)
        assert counted <= written <= machine.visits() <= counted + bool(seen)
    assert plays(machine, BACK)
    until(lambda: machine.visits() > counted)
    assert counted >= times / 4
    assert max(returns) < BACK
    assert len(returns) >= times / 3
    assert machine.log().count(", in fr,") == machine.shown()
    assert machine.faults() == []
    assert {each.name for each in machine.state.iterdir()} <= {"log", visits.FILE, HALF}
    # The last one reads the other languages once it has come to rest.
    until(lambda: len(kept(machine)) == KEPT, told=str(kept(machine)))
