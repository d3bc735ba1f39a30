"""A bus that hangs is left alone, with a line for the operator; all others are Qt's to talk to."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.machine import buses

SESSION, READER = "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"


@pytest.fixture
def deaf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The socket of a bus that takes connections and says nothing; no other bus is there."""
    monkeypatch.setattr(buses, "PATIENCE", 0.1)
    for name in (SESSION, READER, "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    path = tmp_path / "bus"
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(path))
        bus.listen()
        yield path


@pytest.mark.parametrize("name", [SESSION, READER])
@pytest.mark.parametrize("address", ["unix:path={}", "unix:abstract=none;unix:path={},guid=00"])
def test_one_that_hangs_is_told_and_left_alone(
    deaf: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    name: str,
    address: str,
) -> None:
    monkeypatch.setenv(name, address.format(deaf))
    buses.leave_hanging()
    assert os.environ[name] == "disabled:"
    assert str(deaf) in caplog.text
    assert not buses.has_session()


def test_one_that_no_variable_names_is_found(deaf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deaf.parent))
    assert buses.has_session()
    buses.leave_hanging()
    assert not buses.has_session()


def test_one_that_is_named_and_hidden_is_none(deaf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SESSION, f"unix:path={deaf.parent / 'hidden'}")
    buses.leave_hanging()
    assert not buses.has_session()


def test_one_too_busy_to_be_reached_hangs_too(deaf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SESSION, f"unix:path={deaf}")
    waiting = []
    try:
        while True:
            waiting.append(socket.socket(socket.AF_UNIX))
            waiting[-1].setblocking(False)
            waiting[-1].connect(str(deaf))
    except BlockingIOError:
        buses.leave_hanging()
    finally:
        for each in waiting:
            each.close()
    assert not buses.has_session()


def test_one_that_answers_the_greeting_and_takes_nobody_in_hangs_too(
    deaf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = deaf.parent / "porter"
    monkeypatch.setenv(SESSION, f"unix:path={address}")
    with socket.socket(socket.AF_UNIX) as bus, ThreadPoolExecutor(1) as porter:
        bus.bind(str(address))
        bus.listen()

        def greet() -> socket.socket:
            guest, _ = bus.accept()
            guest.sendall(b"OK 00\r\n")
            return guest

        greeted = porter.submit(greet)
        buses.leave_hanging()
        greeted.result().close()
    assert not buses.has_session()


def test_a_real_one_takes_it_in_and_stays() -> None:
    ask = f"""
import os, socket
from kiosk.machine import buses
class Ear(socket.socket):
    def recv(self, size):
        print(said := super().recv(size))
        return said
socket.socket = Ear
buses.leave_hanging()
print(os.environ[{SESSION!r}])
"""
    command = ["dbus-run-session", "--", sys.executable, "-c", ask]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    greeted, taken_in, address = told.splitlines()
    assert greeted.startswith("b'OK ")
    assert taken_in == "b'l'"  # a message's first byte; one whom it does not understand it leaves
    assert address.startswith("unix:")


def test_one_that_answers_stays(deaf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address = f"unix:path={deaf.parent / 'alive'}"
    monkeypatch.setenv(SESSION, address)
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        with socket.socket(socket.AF_UNIX) as bus:
            bus.bind(str(deaf.parent / "alive"))
            bus.listen()
            os.write(write, b".")
            bus.accept()[0].sendall(b"OK 00\r\n")
        os._exit(0)
    os.read(read, 1)
    monkeypatch.setattr(buses, "PATIENCE", 10)
    buses.leave_hanging()
    os.waitpid(child, 0)
    os.close(read)
    os.close(write)
    assert os.environ[SESSION] == address


def test_one_that_is_not_there_is_no_fault(
    deaf: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    deaf.unlink()
    monkeypatch.setenv(SESSION, f"unix:path={deaf}")
    buses.leave_hanging()
    assert os.environ[SESSION] == f"unix:path={deaf}"
    assert caplog.text == ""
