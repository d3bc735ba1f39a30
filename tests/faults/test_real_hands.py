"""Hands that want out: keys, long presses and a pointer, given to the real program by X."""

import random
import sys

import pytest

from tests.display import unlike
from tests.faults.conftest import SIZE, Machine, until
from tests.faults.test_screens import fills

#: What leads out of, or into, other programs.
KEYS = (
    *("alt+F4", "alt+Tab", "alt+Escape", "alt+space", "alt+F2", "ctrl+q", "ctrl+w", "ctrl+c"),
    *("ctrl+p", "ctrl+o", "ctrl+shift+i", "ctrl+alt+Delete", "ctrl+alt+F2", "ctrl+alt+BackSpace"),
    *("F1", "F5", "F11", "F12", "Escape", "Print", "Menu", "Super_L", "super+d", "Pause"),
    *("XF86AudioPlay", "XF86AudioStop", "XF86AudioRaiseVolume", "XF86AudioMute", "XF86HomePage"),
    *("XF86Back", "XF86Mail", "XF86Search", "XF86Calculator", "XF86Eject", "XF86Sleep"),
)
#: How often, and what, a child hits a keyboard.
HITS = 300
CHILD = (*"qwertzuiopasdfghjklyxcvbnm1234567890", "Return", "Tab", "space", "Left", "Down", "F1")


@pytest.fixture
def visited(machine: Machine) -> Machine:
    """A machine at whose exhibit somebody is."""
    machine.visited()
    return machine


def places(machine: Machine) -> list[str]:
    """Each window that is to be seen, where it is and how large."""
    geometry = ("xdotool", "getwindowgeometry", "--shell")
    return [machine.hands_on(*geometry, window) for window in machine.windows()]


def press_all(machine: Machine) -> None:
    """Press every key that leads out one by one, and many as fast as a child does."""
    machine.hands_on("xdotool", "key", "--delay", "30", *KEYS)
    hits = random.Random(1).choices((*KEYS, *CHILD), k=HITS)
    machine.hands_on("xdotool", "key", "--delay", "2", *hits)


def answers(machine: Machine) -> None:
    """See that the glass leads somewhere: Home, and from there into a room."""
    machine.hands_on("xdotool", "key", "Home")
    machine.rests()
    home = machine.picture()
    machine.touch()
    until(lambda: unlike(machine.picture(), home) > 0.01, told=machine.log())


def test_no_key_leads_out(visited: Machine) -> None:
    exhibit, seen = visited.exhibit(), places(visited)
    press_all(visited)
    answers(visited)
    fills(visited, (0, 0, *SIZE))
    assert visited.exhibit() == exhibit
    assert visited.shown() == 1
    assert places(visited) == seen
    assert visited.faults() == []


def test_a_window_manager_that_closes_it_is_refused(visited: Machine) -> None:
    """Alt+F4 comes to nobody where there is one: it asks the window to close instead."""
    exhibit = visited.exhibit()
    for _ in range(3):
        _root, window = visited.windows()
        visited.hands_on(sys.executable, "-m", "tests.faults.unplug", window)
    answers(visited)
    fills(visited, (0, 0, *SIZE))
    assert visited.exhibit() == exhibit
    assert visited.shown() == 1
    assert visited.faults() == []


@pytest.mark.faults
@pytest.mark.parametrize("button", ["1", "3"])
def test_a_long_press_opens_nothing(visited: Machine, button: str) -> None:
    seen, home = places(visited), visited.picture()
    middle = [str(length // 2) for length in SIZE]
    press = ("mousemove", "20", str(SIZE[1] // 2), "mousedown", button, "sleep", "1.5")
    visited.hands_on("xdotool", *press)
    assert places(visited) == seen
    assert unlike(visited.picture(), home) == 0
    visited.hands_on("xdotool", "mousemove", *middle, "mouseup", button)
    assert places(visited) == seen
    answers(visited)


def test_no_pointer_is_drawn(visited: Machine) -> None:
    visited.hands_on("xdotool", "mousemove", "20", "20")
    visited.rests()
    still = visited.picture()
    visited.hands_on("xdotool", "mousemove", "20", str(SIZE[1] // 2))
    assert visited.picture() == still
