"""Outputs come, go, turn and change their size: the exhibit fills its own and covers the others."""

import signal
import subprocess
import time

import pytest
from PySide6.QtGui import QColor

from tests.display import unlike
from tests.faults.conftest import BACK, HANG, SILENCE, SIZE, Machine, until

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


def mine(machine: Machine) -> list[str]:
    """The exhibit's windows that are to be seen; at least one is."""
    exhibit = str(machine.exhibit())
    return machine.hands_on("xdotool", "search", "--onlyvisible", "--pid", exhibit).split()


def windows(machine: Machine) -> list[tuple[int, int, int, int]]:
    """Where the exhibit's windows are: x, y, width, height; none while one of them goes."""
    places = []
    try:
        geometries = [
            machine.hands_on("xdotool", "getwindowgeometry", "--shell", each)
            for each in mine(machine)
        ]
    except subprocess.CalledProcessError:  # nothing is found, or it has just gone
        return []
    for told in geometries:
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
    """Have these outputs at these places; with none, the X server's own.

    One at another place needs another name: Qt may take it for the one that it knows.
    """
    there = machine.hands_on("xrandr", "--listmonitors").splitlines()[1:]
    for line in there:
        if "+screen" not in line:
            outputs(machine, "--delmonitor", line.split()[1].lstrip("+*"))
    for nth, (name, place) in enumerate(places.items()):
        outputs(machine, "--setmonitor", name, place, "none" if nth else "screen")


LEFT, RIGHT = "640/200x800/250+0+0", "640/200x800/250+640+0"
WHOLE, MIDDLE = "1280/400x800/250+0+0", "640/200x400/125+320+200"


def test_further_screens_are_covered_with_the_night(machine: Machine) -> None:
    monitors(machine, left=LEFT, right=RIGHT)
    machine.supervised()
    fills(machine, (0, 0, 640, 800), (640, 0, 640, 800))
    until(lambda: dark(machine, 700, 1200))
    answers(machine)
    assert machine.faults() == []


@pytest.mark.parametrize("other", [WHOLE, MIDDLE], ids=["mirrored", "overlapping"])
def test_a_screen_that_shows_the_exhibit_too_is_not_covered(machine: Machine, other: str) -> None:
    monitors(machine, whole=WHOLE, other=other)
    machine.supervised()
    fills(machine, (0, 0, *SIZE))
    monitors(machine, left=LEFT, right=RIGHT)
    fills(machine, (0, 0, 640, 800), (640, 0, 640, 800))
    monitors(machine, whole=WHOLE, other=other)
    fills(machine, (0, 0, *SIZE))
    until(lambda: machine.colours() > 100)
    machine.touch()
    until(lambda: machine.visits() == 1)
    assert machine.faults() == []


def key_answers(machine: Machine) -> None:
    """See that a key comes to the exhibit: F1 opens the aids, or closes them."""
    machine.rests()
    before = machine.picture()
    machine.hands_on("xdotool", "key", "F1")
    until(lambda: unlike(machine.picture(), before) > 0.01, 5, machine.log())


def test_the_keys_are_the_exhibits_whatever_is_done_to_a_cover(machine: Machine) -> None:
    monitors(machine, left=LEFT, right=RIGHT)
    machine.supervised()
    fills(machine, (0, 0, 640, 800), (640, 0, 640, 800))
    machine.hands_on("xdotool", "key", "Down")
    until(lambda: machine.visits() == 1, 5)
    machine.touch(900, 400)
    key_answers(machine)
    monitors(machine)  # the cover goes, and comes again after the exhibit
    monitors(machine, left=LEFT, right=RIGHT)
    fills(machine, (0, 0, 640, 800), (640, 0, 640, 800))
    key_answers(machine)
    assert dark(machine, 700, 1200)
    assert "requestActivate" not in machine.log()
    assert machine.faults() == []


def test_what_is_taken_off_the_screen_is_shown_again(machine: Machine) -> None:
    """As some window managers do with what is on another workspace."""
    monitors(machine, left=LEFT, right=RIGHT)
    machine.supervised()
    fills(machine, (0, 0, 640, 800), (640, 0, 640, 800))
    answers(machine)
    exhibit = machine.exhibit()
    for _ in range(3):
        for window in mine(machine):
            machine.hands_on("xdotool", "windowunmap", window)
        fills(machine, (0, 0, 640, 800), (640, 0, 640, 800))
    key_answers(machine)
    until(lambda: dark(machine, 700, 1200))
    assert machine.exhibit() == exhibit
    assert machine.shown() == 1
    assert machine.faults() == []


@pytest.mark.faults
def test_an_exhibit_that_is_taken_off_again_and_again_does_not_hang(machine: Machine) -> None:
    machine.supervised()
    exhibit = machine.exhibit()
    (window,) = mine(machine)
    ends = time.monotonic() + SILENCE
    while time.monotonic() < ends:
        machine.hands_on("xdotool", "windowunmap", window)
        time.sleep(0.1)
    fills(machine, (0, 0, *SIZE))
    assert machine.exhibit() == exhibit
    assert machine.shown() == 1
    assert machine.faults() == []


@pytest.mark.faults
def test_an_exhibit_that_hangs_while_it_is_taken_off_is_killed(machine: Machine) -> None:
    machine.supervised()
    exhibit = machine.exhibit()
    (window,) = mine(machine)
    machine.kill(signal.SIGSTOP)
    machine.hands_on("xdotool", "windowunmap", window)
    machine.started_anew(exhibit, HANG + BACK)
    machine.shows(2)


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
