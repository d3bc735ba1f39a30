"""Visits are counted by day: none is lost, none is written twice, and no disk is waited for."""

import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk import paths
from kiosk.cli import main
from kiosk.machine import store, visits
from kiosk.machine.visits import Visits
from tests.machine.disk import NO_FILES, Disk

#: No fewer calls of the disk's than a visit takes.
CALLS = 14
MONDAY, TUESDAY = date(2026, 11, 2), date(2026, 11, 3)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / visits.FILE


def on(monkeypatch: pytest.MonkeyPatch, day: date) -> None:
    """Let it be a day."""
    monkeypatch.setattr(visits, "today", lambda: day)


def test_each_day_has_its_number(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counter = Visits(file)
    for day in (TUESDAY, MONDAY, TUESDAY):
        on(monkeypatch, day)
        counter.count()
    counter.close()
    assert visits.read(file) == {MONDAY: 1, TUESDAY: 2}


def test_a_later_run_goes_on_counting(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on(monkeypatch, MONDAY)
    for _ in range(3):
        counter = Visits(file)
        counter.count()
        counter.close()
    assert visits.read(file) == {MONDAY: 3}


COUNT = """
import sys
from pathlib import Path
from kiosk.machine.visits import Visits
sys.stdin.readline()
counter = Visits(Path(sys.argv[1]))
for _ in range(20):
    counter.count()
counter.close()
"""


def test_two_exhibits_of_one_user_lose_no_visit(file: Path) -> None:
    command = [sys.executable, "-c", COUNT, str(file)]
    counters = [
        subprocess.Popen(command, stdin=subprocess.PIPE, text=True, cwd=paths.root())
        for _ in range(2)
    ]
    for each in counters:
        assert each.stdin
        each.stdin.write("now\n")
        each.stdin.flush()
    for each in counters:
        each.communicate()
    assert sum(visits.read(file).values()) == 40
    assert {each.name for each in file.parent.iterdir()} == {visits.FILE}


def test_what_a_disk_refuses_is_written_with_the_next_visit(
    file: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    on(monkeypatch, MONDAY)
    counter = Visits(file)
    counter.count().result()

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        for _ in range(2):
            counter.count().result()
    assert visits.read(file) == {MONDAY: 1}
    assert "No space left" in caplog.text
    counter.count().result()
    counter.close()
    assert visits.read(file) == {MONDAY: 4}


def test_what_a_disk_refuses_is_tried_once_more_at_the_end(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on(monkeypatch, MONDAY)
    counter = Visits(file)
    with monkeypatch.context() as patch:
        Disk(1, errno.ENOSPC, for_good=True).put_under(patch)
        for _ in range(2):
            counter.count().result()
    counter.close()
    assert visits.read(file) == {MONDAY: 2}


def test_the_end_writes_nothing_twice_and_waits_for_no_disk(
    file: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    Visits(file).close()
    assert not file.parent.exists()
    counter = Visits(file)
    counter.count().result()
    with monkeypatch.context() as patch:
        disk = Disk(1, errno.EIO, for_good=True)
        disk.put_under(patch)
        counter.close()
        assert disk.calls == 0
        counter = Visits(file)
        counter.count()
        counter.close()
    assert caplog.text.count("visits cannot be written down: [Errno 5]") == 2


def test_a_fault_of_its_own_is_told_and_the_visit_is_kept(
    file: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    on(monkeypatch, MONDAY)
    counter = Visits(file)

    def broken(*_arguments: object) -> None:
        raise RuntimeError("a fault of its own")

    with monkeypatch.context() as patch:
        patch.setattr(store, "write", broken)
        counter.count().result()
    assert "visits cannot be written down" in caplog.text
    assert "a fault of its own" in caplog.text
    counter.close()
    assert visits.read(file) == {MONDAY: 1}


@pytest.mark.parametrize("put", NO_FILES.values(), ids=NO_FILES)
def test_what_is_no_file_is_set_aside_and_counting_goes_on(
    file: Path, monkeypatch: pytest.MonkeyPatch, put: Callable[[Path], None]
) -> None:
    on(monkeypatch, MONDAY)
    file.parent.mkdir()
    put(file)
    counter = Visits(file)
    for _ in range(2):
        counter.count().result(5)
    counter.close()
    assert visits.read(file) == {MONDAY: 2}
    assert os.path.lexists(file.with_name(f"{visits.FILE}.damaged-1"))


@pytest.mark.parametrize("for_good", [False, True])
def test_whichever_call_fails_each_visit_counts_once(
    file: Path, monkeypatch: pytest.MonkeyPatch, for_good: bool
) -> None:
    on(monkeypatch, MONDAY)
    for fails_at in range(1, 3 * CALLS):
        counter = Visits(file)
        with monkeypatch.context() as patch:
            disk = Disk(fails_at, errno.EIO, for_good=for_good)
            disk.put_under(patch)
            for _ in range(3):
                counter.count().result()
        assert disk.calls >= min(fails_at, 3)
        counter.count().result()
        counter.close()
        assert visits.read(file) == {MONDAY: 4}, fails_at
        file.unlink()


@pytest.mark.parametrize(
    "written",
    ["", "[1]", '{"monday": 1}', '{"2026-11-02": -1}', '{"2026-11-02": "3"}', '{"2026-11-02": 1'],
)
def test_a_damaged_count_is_set_aside_and_begun_anew(
    file: Path, written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    on(monkeypatch, MONDAY)
    file.parent.mkdir()
    file.write_text(written)
    counter = Visits(file)
    counter.count()
    counter.close()
    assert visits.read(file) == {MONDAY: 1}
    assert file.with_name(f"{visits.FILE}.damaged-1").read_text() == written


def test_it_holds_days_and_numbers_and_nothing_else(file: Path) -> None:
    counter = Visits(file)
    counter.count()
    counter.close()
    ((day, number),) = json.loads(file.read_text()).items()
    assert (date.fromisoformat(day), number) == (visits.today(), 1)


def test_the_command_tells_them(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", str(file.parent))
    store.write(file, '{"2026-11-03": 41, "2026-11-02": 7}')
    told = CliRunner().invoke(main, ["visits"])
    assert told.exit_code == 0
    assert [line.split() for line in told.output.splitlines()] == [
        ["2026-11-02", "7"],
        ["2026-11-03", "41"],
        ["together", "48"],
    ]


def test_without_visits_the_command_says_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "nowhere"))
    told = CliRunner().invoke(main, ["visits"])
    assert (told.exit_code, told.output.split()) == (0, ["together", "0"])


def test_visits_that_cannot_be_read_are_no_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "file"))
    told = CliRunner().invoke(main, ["visits"])
    assert told.exit_code == 1
    assert "cannot be read" in told.output
