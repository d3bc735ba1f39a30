"""Disks that are full, read-only or broken take nothing from a visitor."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.faults.conftest import Machine, until

ROOT = pytest.mark.skipif(os.getuid() != 0, reason="only root may mount a disk")


@contextmanager
def disk(folder: Path, *options: str) -> Iterator[None]:
    """A small disk in memory at a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", ",".join(["size=300k", *options]), "tmpfs", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("this machine lets nobody mount a disk")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def fill(folder: Path) -> Path:
    """Fill the disk to the last byte."""
    file = folder / "filler"
    with file.open("wb", buffering=0) as stream:
        try:
            while True:
                stream.write(b"x" * 100)
        except OSError:
            return file


def serves(machine: Machine) -> None:
    """See that a touch is answered, and what is done after it."""
    machine.touch()
    machine.rests()
    assert machine.colours() > 100
    before = machine.picture()
    machine.hands_on("xdotool", "key", "F1")  # the aids
    until(lambda: machine.picture() != before, told=machine.log())


def returns(machine: Machine) -> None:
    """See that it comes back when it is killed."""
    first = machine.exhibit()
    machine.kill()
    until(lambda: machine.children(machine.started[-1].pid) not in ([], [first]))
    until(lambda: machine.colours() > 100)


@ROOT
def test_on_a_full_disk_it_shows_and_counts_again_when_there_is_room(machine: Machine) -> None:
    machine.state.mkdir(parents=True)
    with disk(machine.state):
        filler = fill(machine.state)
        machine.start("--supervised")  # its log lies on this disk too, and says nothing
        until(lambda: machine.colours() > 100)
        serves(machine)
        assert machine.visits() == 0
        filler.unlink()
        returns(machine)
        machine.touch()
        until(lambda: machine.visits() == 1)


@ROOT
def test_on_a_read_only_disk_it_shows(machine: Machine) -> None:
    machine.state.mkdir(parents=True)
    with disk(machine.state):
        subprocess.run(["mount", "-o", "remount,ro", machine.state], check=True)
        machine.supervised()  # without a place for a log, it says so where it was started
        assert "no log can be kept" in machine.log()
        serves(machine)
        returns(machine)
        assert "visits cannot be written down" in machine.log()
        assert "Traceback" not in machine.log()


@ROOT
@pytest.mark.faults
def test_nothing_at_all_can_be_written(machine: Machine) -> None:
    for name in ("state", "cache", "runtime", "config"):
        (machine.folder / name).mkdir(exist_ok=True)
    homes = [machine.folder / name for name in ("state", "cache", "runtime")]
    with disk(homes[0], "ro"), disk(homes[1], "ro"), disk(homes[2], "ro"):
        machine.supervised()
        serves(machine)
        returns(machine)


@ROOT
@pytest.mark.faults
def test_where_it_keeps_how_runs_end_is_full(machine: Machine) -> None:
    with disk(machine.folder / "runtime"):
        fill(machine.folder / "runtime")
        machine.supervised()
        serves(machine)
        assert "how the runs end cannot be kept" in machine.log()
        returns(machine)
        assert "Traceback" not in machine.log()


@pytest.mark.faults
@pytest.mark.parametrize("call", ["fsync", "openat", "write", "rename"])
def test_a_disk_whose_calls_fail_keeps_nobody_waiting(machine: Machine, call: str) -> None:
    """The kernel itself refuses, by strace; ``tests/machine/test_store.py`` has each call fail."""
    counted = machine.state / "visits.json"
    inject = ("-e", f"trace={call}", "-e", f"inject={call}:error=EIO")
    machine.start(
        "--windowed",
        before=("strace", "-f", "-qq", "-o", "/dev/null", "-P", f"{counted}.new", *inject),
    )
    until(lambda: machine.colours() > 100)
    serves(machine)
    until(lambda: "visits cannot be written down: [Errno 5]" in machine.log())
    machine.kill(signal.SIGTERM)
    assert machine.started[-1].wait(30) == 0
    assert "Traceback" not in machine.log()
    machine.start("--windowed")
    until(lambda: machine.colours() > 100)
    machine.touch()
    until(lambda: machine.visits() == 1)


@pytest.mark.faults
def test_the_cache_is_no_condition(machine: Machine) -> None:
    cache = machine.folder / "cache"
    cache.write_text("in the way")
    machine.supervised()
    until(lambda: machine.colours() > 100)
    assert machine.faults() == []
