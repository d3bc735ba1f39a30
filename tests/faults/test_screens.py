"""Outputs come, go, turn and change their size: the exhibit fills its own and covers the others."""

import subprocess

import pytest
from PySide6.QtGui import QColor

from tests.faults.conftest import SILENCE, SIZE, Machine, until

NIGHT = 40  # the darkest sky's brightest channel is below this, of 255


def outputs(machine: Machine, *command: str) -> None:
    """Change the outputs."""
    machine.hands_on("xrandr", *command)


def new_mode(machine: Machine, width: int, height: int) -> None:
    """Give the output another mode, and take it."""
    name = f"{width}x{height}"
    timing = f"60 {width} {width + 40} {width + 80} {width + 120}"
    timing += f" {height} {height + 3} {height + 6} {height + 20}"
    outputs(machine, "--newmode", name, *timing.split())
    outputs(machine, "--addmode", "screen", name)
    outputs(machine, "--output", "screen", "--mode", name)


def windows(machine: Machine) -> list[tuple[int, int, int, int]]:
    """Where the exhibit's windows are: x, y, width, height; none while one of them goes."""
    mine = str(machine.exhibit())
    found = machine.hands_on("xdotool", "search", "--onlyvisible", "--pid", mine).split()
    places = []
    for window in found:
        try:
            told = machine.hands_on("xdotool", "getwindowgeometry", "--shell", window)
        except subprocess.CalledProcessError:
            return []
        values = dict(line.split("=") for line in told.split())
        left, top, width, height = (int(values[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))
        places.append((left, top, width, height))
    return sorted(places)


def fills(machine: Machine, *places: tuple[int, int, int, int]) -> None:
    """Wait until the exhibit's windows are exactly at these places."""
    until(lambda: windows(machine) == sorted(places), 10, f"{windows(machine)}\n{machine.log()}")


def answers(machine: Machine) -> None:
    """See that a touch begins a visit."""
    before = machine.visits()
    machine.touch(300, 300)
    until(lambda: machine.visits() > before)


@pytest.mark.parametrize("size", [(1024, 768), (600, 800)], ids=["smaller", "turned"])
def test_it_follows_an_output_that_changes(machine: Machine, size: tuple[int, int]) -> None:
    machine.supervised()
    fills(machine, (0, 0, *SIZE))
    new_mode(machine, *size)
    fills(machine, (0, 0, *size))
    answers(machine)
    outputs(machine, "--output", "screen", "--mode", "1280x800")
    fills(machine, (0, 0, *SIZE))
    until(lambda: machine.colours() > 100)
    assert machine.faults() == []
    assert machine.shown() == 1


@pytest.mark.faults
def test_an_output_is_switched_off_and_on_again(machine: Machine) -> None:
    machine.supervised()
    fills(machine, (0, 0, *SIZE))
    outputs(machine, "--fb", "1280x800", "--output", "screen", "--off")
    with pytest.raises(AssertionError, match="not true within"):  # for longer than a hang may last
        machine.shows(2, SILENCE)
    outputs(machine, "--output", "screen", "--mode", "1280x800")
    fills(machine, (0, 0, *SIZE))
    until(lambda: machine.colours() > 100)
    answers(machine)
    assert machine.shown() == 1
    assert machine.faults() == []


def monitors(machine: Machine, **places: str) -> None:
    """Have these outputs at these places; with none, the X server's own."""
    there = machine.hands_on("xrandr", "--listmonitors").splitlines()[1:]
    for line in there:
        if "+screen" not in line:
            outputs(machine, "--delmonitor", line.split()[1].lstrip("+*"))
    for nth, (name, place) in enumerate(places.items()):
        outputs(machine, "--setmonitor", name, place, "none" if nth else "screen")


LEFT, RIGHT = "640/200x800/250+0+0", "640/200x800/250+640+0"


def test_further_screens_are_covered_with_the_night(machine: Machine) -> None:
    monitors(machine, left=LEFT, right=RIGHT)
    machine.supervised()
    fills(machine, (0, 0, 640, 800), (640, 0, 640, 800))
    until(lambda: dark(machine, 700, 1200))
    answers(machine)
    assert machine.faults() == []


def test_outputs_are_unplugged_and_come_back(machine: Machine) -> None:
    machine.supervised()
    monitors(machine, left=LEFT, right=RIGHT)
    fills(machine, (0, 0, 640, 800), (640, 0, 640, 800))
    monitors(machine, right=RIGHT)
    fills(machine, (640, 0, 640, 800))
    monitors(machine)
    fills(machine, (0, 0, *SIZE))
    answers(machine)
    until(lambda: machine.colours() > 100)
    assert machine.shown() == 1
    assert machine.faults() == []


def dark(machine: Machine, left: int, right: int) -> bool:
    """Whether the screen between two columns has one dark colour, and not black."""
    image = machine.picture()
    found = {image.pixel(x, y) for x in range(left, right, 20) for y in range(0, 800, 20)}
    colour = QColor(found.pop())
    return not found and 0 < max(colour.red(), colour.green(), colour.blue()) < NIGHT
