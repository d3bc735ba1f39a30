"""A clock that is wrong, or leaps, changes no visit and stops nothing."""

import re
import time
from datetime import date
from pathlib import Path

import pytest

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
