"""A clock that is wrong, or leaps, changes no visit and stops nothing."""

import os
import re
import struct
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.machine import visits
from tests.faults.conftest import Machine, until

(LIBRARY,) = Path("/usr/lib").glob("*/faketime/libfaketime.so.1")


def turn(machine: Machine, moment: str) -> None:
    """Set the clock that the exhibit sees."""
    half = machine.folder / "clock.new"
    half.write_text(f"@{moment}\n")
    half.replace(machine.folder / "clock")


@pytest.fixture
def wrong(machine: Machine) -> Machine:
    """A machine whose clock can be turned."""
    machine.variables.update(
        LD_PRELOAD=str(LIBRARY),
        FAKETIME_TIMESTAMP_FILE=str(machine.folder / "clock"),
        FAKETIME_NO_CACHE="1",
        FAKETIME_DONT_FAKE_MONOTONIC="1",
        DONT_FAKE_MONOTONIC="1",
        TZ="UTC",
    )
    return machine


@pytest.mark.parametrize("moment", ["1970-01-01 00:00:10", "2038-01-20 00:00:00"])
def test_a_wrong_clock_is_no_reason_not_to_show(wrong: Machine, moment: str) -> None:
    turn(wrong, moment)
    wrong.supervised()
    until(lambda: wrong.colours() > 100)
    wrong.touch()
    until(lambda: wrong.visits() == 1)
    assert list(visits.read(wrong.state / visits.FILE)) == [date.fromisoformat(moment[:10])]
    wrong.kill()
    assert wrong.shows(2) < 5
    assert wrong.faults() == []


@pytest.mark.faults
def test_a_clock_that_leaps_during_a_visit_changes_nothing(wrong: Machine) -> None:
    wrong.settings("[visit]\nidle_seconds = 10\nwarning_seconds = 20\n")
    turn(wrong, "2026-11-02 12:00:00")
    wrong.supervised()
    until(lambda: wrong.colours() > 100)
    wrong.touch()
    begun = time.monotonic()
    until(lambda: wrong.visits() == 1)
    wrong.rests()
    # While it explores, when the question comes, and while that counts down.
    for moment in ("1970-01-01 00:00:10", "2038-01-20 00:00:00", "2026-11-01 12:00:00"):
        turn(wrong, moment)
        before = wrong.picture()
        until(lambda: wrong.picture() != before)  # noqa: B023 (asked at once)
        assert "visit ended" not in wrong.log()
    until(lambda: "visit ended" in wrong.log())
    (ended,) = [line for line in wrong.log().splitlines() if "visit ended" in line]
    assert ended.startswith("2026-11-01")  # the clock has leapt
    assert 28 < time.monotonic() - begun < 34
    assert wrong.shown() == 1
    assert wrong.faults() == []


def zone(hours: int) -> bytes:
    """A zone that is always so many hours ahead of Greenwich, as a file (tzfile(5))."""
    counts = struct.pack(">6l", 0, 0, 0, 0, 1, 4)  # no leaps, no changes, one kind of time
    return b"TZif" + bytes(16) + counts + struct.pack(">lBB", hours * 3600, 0, 0) + b"HSK\0"


#: Tells the hours ahead of Greenwich before and after another zone is set, as timedatectl does.
MOVES = """
import os
from kiosk.machine import blanking, clock, visits
def tell():
    now = clock.now()
    print(int(now.utcoffset().total_seconds() / 3600), end=" ")
    assert (visits.today(), blanking.now().hour) == (now.date(), now.hour)
tell()
os.replace("/etc/another", "/etc/localtime")
tell()
"""


@pytest.mark.parametrize("ruled", [False, True], ids=["by the machine", "by TZ"])
def test_a_time_zone_that_is_set_while_it_runs_counts_at_once(tmp_path: Path, ruled: bool) -> None:
    (tmp_path / "localtime").write_bytes(zone(3))
    (tmp_path / "another").write_bytes(zone(-5))
    environment = {name: value for name, value in os.environ.items() if name != "TZ"}
    mapped = () if os.getuid() == 0 else ("--map-root-user",)
    mount = 'mount --bind "$0" /etc && exec "$@"'
    told = subprocess.run(
        [
            *("unshare", *mapped, "--mount", "sh", "-c", mount, str(tmp_path)),
            *(sys.executable, "-c", MOVES),
        ],
        env=environment | ({"TZ": "HSK-7"} if ruled else {}),
        cwd=paths.root(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == (["7", "7"] if ruled else ["3", "-5"])


def test_one_module_reads_the_wall_clock() -> None:
    read = re.compile(r"\b(datetime|date)\.(now|today|utcnow)\(|\blocaltime\(")
    found = [
        file.name
        for file in (paths.root() / "kiosk").rglob("*.py")
        if read.search(file.read_text("utf-8"))
    ]
    assert found == ["clock.py"]


def test_no_timer_goes_by_the_wall_clock() -> None:
    root = Path(__file__).parent.parent.parent
    wall = re.compile(r"\btime\.time\(|\bDate\.now\(|new Date\(|currentDateTime|currentMSecs")
    found = [
        f"{file.name}: {line.strip()}"
        for folder, kind in (("kiosk", "*.py"), ("qml", "*.qml"))
        for file in (root / folder).rglob(kind)
        for line in file.read_text("utf-8").splitlines()
        if wall.search(line)
    ]
    assert found == []
