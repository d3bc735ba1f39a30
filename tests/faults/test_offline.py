"""The exhibit opens no socket but to this machine's own programs, and asks for no network."""

import os
import re
import signal

import pytest

from tests.faults.conftest import Machine, until

#: What of the kernel's sockets stays on this machine, and is no network.
LOCAL = {"AF_UNIX"}


def visit(machine: Machine) -> None:
    """Walk through the exhibit: in, each place, the languages, the aids and the voice."""
    until(lambda: machine.colours() > 100, told=machine.log())
    machine.touch()
    until(lambda: machine.visits() == 1)
    for key in ("Tab", "Return", "Tab", "Tab", "Return", "F1", "Tab", "Return", "Escape", "Home"):
        machine.hands_on("xdotool", "key", "--delay", "200", key)
    for x in range(100, 1280, 200):
        machine.touch(x, 760)


def test_every_socket_is_of_this_machine(machine: Machine) -> None:
    told = machine.folder / "sockets"
    machine.start(
        *("--windowed", "--size", "1280x800"),
        before=("strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(told)),
    )
    visit(machine)
    machine.rests()
    machine.kill(signal.SIGTERM)
    assert machine.started[-1].wait(60) == 0
    families = set(re.findall(r"socket\((\w+)", told.read_text()))
    assert families == LOCAL
    assert set(re.findall(r"sa_family=(\w+)", told.read_text())) == LOCAL


@pytest.mark.faults
def test_a_supervised_run_opens_none_either(machine: Machine) -> None:
    told = machine.folder / "sockets"
    machine.supervised(before=("strace", "-f", "-qq", "-e", "trace=socket", "-o", str(told)))
    visit(machine)
    machine.kill(signal.SIGTERM)
    assert machine.started[-1].wait(60) == 0
    assert set(re.findall(r"socket\((\w+)", told.read_text())) == LOCAL


def test_without_any_network_it_is_the_same(machine: Machine) -> None:
    mapped = ("--map-root-user",) if os.getuid() else ()  # none of that in a changed root
    machine.supervised(before=("unshare", *mapped, "--net"))
    visit(machine)
    assert machine.faults() == []
