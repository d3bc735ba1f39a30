"""What is broken is left aside: visitors see the exhibit that comes along, operators a line."""

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.machine.runs import boot
from kiosk.show import PREPARE_MS
from tests.faults.conftest import Machine, until

LIT = 100  # colours: the sky and its lights have more, a black screen has one


def lit(machine: Machine) -> None:
    """Wait until the screen shows a sky of lights."""
    until(lambda: machine.colours() > LIT, told=machine.log())


def test_three_failures_bring_the_safe_mode_and_an_end_in_order_leaves_it(
    machine: Machine,
) -> None:
    machine.settings('[exhibit]\nlanguage = "fr"\n')
    parent = machine.supervised()
    for times in range(2, 5):
        machine.kill()
        machine.shows(times)
        lit(machine)
    shown = [line for line in machine.log().splitlines() if "shown after" in line]
    assert [" in fr," in line for line in shown] == [True, True, True, False]
    assert ["safe mode" in line for line in shown] == [False, False, False, True]
    parent.terminate()
    assert parent.wait(10) == 0
    machine.supervised()
    machine.shows(5)
    assert "safe mode" not in machine.log().splitlines()[-1]


def test_the_safe_mode_neither_reads_nor_fills_the_cache(machine: Machine) -> None:
    failed = {"boot": boot(), "running": False, "failures": [], "safe": True, "software": False}
    machine.runtime.mkdir()
    machine.record.write_text(json.dumps(failed))
    told = machine.folder / "opened"
    machine.supervised(before=("strace", "-f", "-qq", "-e", "trace=open,openat", "-o", str(told)))
    assert "in safe mode" in machine.log()
    time.sleep(PREPARE_MS / 1000 + 1)
    machine.kill(signal.SIGTERM)  # strace would let it live
    assert machine.started[-1].wait(15) == 0
    assert ".exhibit" not in told.read_text()


LONG = pytest.mark.faults


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("[visit\n", id="cut"),
        pytest.param('[exhibit]\nfolder = "/nowhere"\n', id="folder"),
        pytest.param("[visit]\nidle_seconds = 'long'\n", id="type", marks=LONG),
        pytest.param("[visit]\nidle_seconds = -5\n", id="range", marks=LONG),
        pytest.param("[nonsense]\n", id="key", marks=LONG),
        pytest.param('[hours]\nopen = "9"\n', id="hours", marks=LONG),
        pytest.param(b"\x00\xff\xfe\x80" * 200, id="binary", marks=LONG),
        pytest.param("# much\n" * 100_000, id="huge", marks=LONG),
        pytest.param('[exhibit]\nlanguage = "tlh"\n', id="language", marks=LONG),
    ],
)
def test_broken_settings_are_told_and_left_aside(machine: Machine, written: str | bytes) -> None:
    machine.settings(written)
    machine.supervised()
    lit(machine)
    (told,) = machine.faults()
    assert "left aside" in told
    assert ".toml" in told or "/nowhere" in told


@pytest.mark.faults
def test_an_empty_file_of_settings_is_as_none(machine: Machine) -> None:
    machine.settings("")
    machine.supervised()
    lit(machine)
    assert machine.faults() == []


@pytest.mark.faults
def test_settings_that_may_not_be_read_are_told_and_left_aside(machine: Machine) -> None:
    machine.settings("").chmod(0)
    # Root may read everything, unless that is taken from it; then it may what its own are.
    humble = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
    machine.supervised(before=() if os.getuid() else humble)
    lit(machine)
    (told,) = machine.faults()
    assert "Permission denied" in told


def cut(pack: Path) -> None:
    (pack / "exhibit.toml").write_text("[[", "utf-8")


def without_words(pack: Path) -> None:
    (pack / "text" / "en.toml").unlink()


def binary(pack: Path) -> None:
    (pack / "text" / "en.toml").write_bytes(b"\x80\xff" * 99)


def empty(pack: Path) -> None:
    shutil.rmtree(pack)
    pack.mkdir()


def a_file(pack: Path) -> None:
    shutil.rmtree(pack)
    pack.write_text("no folder")


@pytest.mark.parametrize(
    "harm",
    [cut, *(pytest.param(each, marks=LONG) for each in (without_words, binary, empty, a_file))],
)
def test_a_broken_exhibit_is_told_and_the_one_that_comes_along_shown(
    machine: Machine, harm: Callable[[Path], None]
) -> None:
    pack = machine.folder / "pack"
    shutil.copytree(paths.exhibit(), pack)
    harm(pack)
    machine.settings(f'[visit]\nidle_seconds = 50\n[exhibit]\nfolder = "{pack}"\n')
    machine.supervised()
    lit(machine)
    (told,) = machine.faults()
    assert f"the exhibit {pack} is left aside" in told


def test_a_lost_display_is_waited_for(machine: Machine) -> None:
    # Far from the first that is free, which other tests' servers take.
    machine.display = f":{1000 + os.getpid() % 50_000}"
    machine.start("--supervised")
    until(lambda: "(start 5)" in machine.log())  # more failures than the safe mode would take
    assert machine.started[-1].poll() is None
    assert "Traceback" not in machine.log()
    with subprocess.Popen(["Xvfb", machine.display, "-nolisten", "tcp"]) as server:
        try:
            machine.shows()
        finally:
            server.terminate()
    assert "safe mode" not in machine.log()


def altered(machine: Machine, file: str, old: str, new: str) -> None:
    """Have the machine run an exhibit with other words in one file of its program."""
    machine.root = machine.folder / "tree"
    for name in ("kiosk", "qml", "resources"):
        shutil.copytree(paths.root() / name, machine.root / name, symlinks=True)
    text = (machine.root / file).read_text("utf-8")
    assert old in text
    (machine.root / file).write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.faults
@pytest.mark.parametrize("somebody", [False, True])
def test_the_safe_mode_is_left_after_some_time_once_nobody_is_there(
    machine: Machine, somebody: bool
) -> None:
    altered(machine, "kiosk/machine/runs.py", "SOUND = 600.0", "SOUND = 4.0")
    machine.supervised()
    for times in (2, 3, 4):
        machine.kill()
        machine.shows(times)
    assert "in safe mode" in machine.log()
    if somebody:
        machine.touch()
        until(lambda: machine.visits() == 1, told=machine.log())
        machine.rests(6)
        assert machine.shown() == 4
    else:
        machine.shows(5)
        assert "a normal start is tried" in machine.log()
        assert "in safe mode" not in machine.log().splitlines()[-1]
        assert machine.log().count("in safe mode") == 1


@pytest.mark.faults
def test_an_endless_loop_in_qml_is_killed_and_started_again(machine: Machine) -> None:
    loop = "Timer { running: true; interval: 3000; onTriggered: { while (true) ; } }"
    altered(machine, "qml/Exhibit/Main.qml", "Window {\n", f"Window {{\n    {loop}\n")
    machine.supervised()
    begun = time.monotonic()
    machine.shows(2, 30)
    assert time.monotonic() - begun < 3 + 15 + 5
    assert "has not drawn for 12 s and was killed" in machine.log()
    assert "Fatal Python error: Aborted" in machine.log()  # where it hung
