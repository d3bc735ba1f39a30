"""A machine that lacks things: the exhibit shows with what there is."""

import resource
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.faults.conftest import Machine, until

NO_FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig/>'


def serves(machine: Machine) -> None:
    """See that it shows without a word, and that a touch begins a visit."""
    machine.visited()
    assert machine.faults() == []
    assert machine.shown() == 1


def test_neither_bus_nor_sound_nor_fonts(machine: Machine) -> None:
    (machine.folder / "fonts.conf").write_text(NO_FONTS)
    nowhere = "unix:path=/nowhere"
    machine.variables.update(
        DBUS_SESSION_BUS_ADDRESS=nowhere,
        DBUS_SYSTEM_BUS_ADDRESS=nowhere,
        PULSE_SERVER="unix:/nowhere",
        SPEECHD_ADDRESS="unix_socket:/nowhere",
        FONTCONFIG_FILE=str(machine.folder / "fonts.conf"),
    )
    serves(machine)


def test_everything_that_it_could_ask_takes_its_call_and_never_answers(machine: Machine) -> None:
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(machine.folder / "deaf"))
        deaf.listen(50)
        path = f"unix:path={machine.folder / 'deaf'}"
        machine.variables.update(
            DBUS_SESSION_BUS_ADDRESS=path,
            DBUS_SYSTEM_BUS_ADDRESS=path,
            AT_SPI_BUS_ADDRESS=path,
            PULSE_SERVER=f"unix:{machine.folder / 'deaf'}",
            SPEECHD_ADDRESS=f"unix_socket:{machine.folder / 'deaf'}",
        )
        serves(machine)
        machine.hands_on("xdotool", "key", "F1")  # the aids, where the voice is asked for
        before = machine.picture()
        machine.hands_on("xdotool", "key", "--delay", "300", "Tab", "Escape")
        until(lambda: machine.picture() != before, told=machine.log())
        assert "the session bus" in machine.log()


@pytest.mark.faults
def test_buses_that_answer_a_greeting_and_nothing_after_it(machine: Machine) -> None:
    guests = []
    with socket.socket(socket.AF_UNIX) as bus, ThreadPoolExecutor(1) as porter:
        bus.bind(str(machine.folder / "bus"))
        bus.listen(50)

        def greet() -> None:
            try:
                while True:
                    guest, _ = bus.accept()
                    guests.append(guest)
                    guest.sendall(b"OK 00112233445566778899aabbccddeeff\r\n")
            except OSError:  # the bus is taken down
                return

        porter.submit(greet)
        path = f"unix:path={machine.folder / 'bus'}"
        machine.variables.update(
            DBUS_SESSION_BUS_ADDRESS=path, DBUS_SYSTEM_BUS_ADDRESS=path, AT_SPI_BUS_ADDRESS=path
        )
        machine.start("--supervised")
        machine.shows(patience=10)
        machine.touch()
        until(lambda: machine.visits() == 1)
        assert "the session bus" in machine.log()
        assert "the accessibility bus" in machine.log()
        bus.shutdown(socket.SHUT_RDWR)
    for guest in guests:
        guest.close()


def test_a_machine_that_runs_out_of_memory_brings_it_back(machine: Machine) -> None:
    machine.supervised()
    until(lambda: machine.colours() > 100)
    exhibit = machine.exhibit()
    # It may have no more than it has: what it needs next, it does not get.
    size = int(Path(f"/proc/{exhibit}/statm").read_text().split()[0]) * resource.getpagesize()
    resource.prlimit(exhibit, resource.RLIMIT_AS, (size, size))
    machine.started_anew(exhibit)
    assert "it is started again" in machine.log()
    machine.shows(2)
    until(lambda: machine.colours() > 100, told=machine.log())
    machine.touch()
    until(lambda: machine.visits() == 1, told=machine.log())
    assert machine.shown() == 2, machine.log()


def test_a_graphics_card_that_fails_is_left_alone(machine: Machine) -> None:
    # Qt is told to use a graphics card, and has no way to one.
    machine.variables.update(QT_QUICK_BACKEND="rhi", QT_XCB_GL_INTEGRATION="none")
    machine.supervised()
    until(lambda: machine.colours() > 100, told=machine.log())
    machine.touch()
    until(lambda: machine.visits() == 1, told=machine.log())
    assert "the graphics card cannot be drawn with" in machine.log()
    assert "drawn by Software" in machine.log()
    assert machine.shown() == 1
    assert "safe mode" not in machine.log()
    assert "Traceback" not in machine.log()
