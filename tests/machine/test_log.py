"""The log: one line an event, faults that repeat are counted, and files stay small."""

import logging
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.machine import log
from tests.machine.disk import NO_FILES, impatient


@pytest.fixture(autouse=True)
def undone() -> Iterator[None]:
    """Give pytest its own log back."""
    root, ours = logging.getLogger(), logging.getLogger("kiosk")
    before, level = list(root.handlers), ours.level
    yield
    for handler in set(root.handlers) - set(before):
        handler.close()
    root.handlers[:] = before
    ours.setLevel(level)
    logging.raiseExceptions = True


def test_faults_are_told_always_and_events_to_who_looks_after_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("JOURNAL_STREAM", raising=False)
    for watched, told in ((False, "WARNING: fault\n"), (True, "INFO: event\nWARNING: fault\n")):
        log.to_stderr(watched=watched)
        logging.getLogger("kiosk.here").info("event")
        logging.getLogger("kiosk.here").warning("fault")
        assert capsys.readouterr().err == told


def test_the_journal_hears_how_grave_it_is(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = os.fstat(2)
    monkeypatch.setenv("JOURNAL_STREAM", f"{stream.st_dev}:{stream.st_ino}")
    log.to_stderr(watched=True)
    logging.getLogger("kiosk").error("it broke\nin two places")
    assert capfd.readouterr().err == "<3>it broke · in two places\n"
    assert log.has_reader()


@pytest.mark.parametrize("stream", ["8:1", "", "nonsense"])
def test_a_journal_that_only_its_parents_had_hears_nothing(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, stream: str
) -> None:
    monkeypatch.setenv("JOURNAL_STREAM", stream)
    log.to_stderr(watched=True)
    logging.getLogger("kiosk").error("it broke")
    assert capfd.readouterr().err == "ERROR: it broke\n"
    assert not log.has_reader()


def test_without_standard_error_nobody_reads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(_descriptor: int) -> None:
        raise OSError(9, "Bad file descriptor")

    monkeypatch.setenv("JOURNAL_STREAM", "8:1")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fstat", closed)
        patch.setattr(sys, "stderr", None)
        read = log.has_reader()
    assert not read


def test_what_repeats_is_counted_and_does_not_flood(capsys: pytest.CaptureFixture[str]) -> None:
    log.to_stderr(watched=True)
    for n in range(1234):
        logging.getLogger("qt").warning("binding %s", "loop")
        logging.getLogger("kiosk").info("visit")
        if n == 600:
            logging.getLogger("qt").warning("another")
    lines = capsys.readouterr().err.splitlines()
    assert lines.count("INFO: visit") == 1234
    assert [line for line in lines if "visit" not in line] == [
        "WARNING: binding loop",
        "WARNING: binding loop (10 times)",
        "WARNING: binding loop (100 times)",
        "WARNING: another",
        "WARNING: binding loop (1000 times)",
    ]


def test_faults_that_all_differ_take_no_more_and_more_memory() -> None:
    repeats = log.Repeats()
    for n in range(5000):
        assert repeats.filter(logging.makeLogRecord({"levelno": 30, "msg": f"fault {n}"}))
    assert len(repeats._said) < 1000


def test_files_stay_below_ten_megabytes(tmp_path: Path) -> None:
    assert log.to_file(tmp_path / "log") == tmp_path / "log" / "exhibit.log"
    for n in range(15_000):
        logging.getLogger("kiosk").info("%d %s", n, "x" * 1500)
    files = list((tmp_path / "log").iterdir())
    assert len(files) == 5
    assert sum(file.stat().st_size for file in files) <= 10_000_000
    assert " 14999 " in (tmp_path / "log" / "exhibit.log").read_text()


def test_a_line_that_is_endless_is_cut(capsys: pytest.CaptureFixture[str]) -> None:
    log.to_stderr(watched=True)
    logging.getLogger("qt").warning("x" * 100_000)
    assert len(capsys.readouterr().err) < 3000


def test_where_no_file_can_be_it_logs_to_stderr(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_text("in the way")
    assert log.to_file(tmp_path / "log") is None
    assert "no log can be kept" in capsys.readouterr().err


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The log's, which is being written."""
    log.to_file(tmp_path / "log")
    logging.getLogger("kiosk").info("begun")
    return tmp_path / "log" / "exhibit.log"


def say(words: str) -> None:
    with impatient():
        logging.getLogger("kiosk").info(words)


def test_a_log_in_letters_of_many_bytes_is_as_small(file: Path) -> None:
    full = file.with_name("exhibit.log.1")
    for _ in range(340):
        logging.getLogger("kiosk").info("\N{CRAB}" * 1500)
    assert full.stat().st_size <= 10_000_000 / 5


def test_a_log_that_is_deleted_is_made_again(file: Path) -> None:
    file.unlink()
    say("after")
    assert file.read_text().endswith(" after\n")
    shutil.rmtree(file.parent)
    say("again")
    assert file.read_text().endswith(" again\n")


def test_a_log_that_is_moved_goes_on_in_its_place(file: Path) -> None:
    file.rename(file.with_name("kept"))
    say("after")
    assert file.read_text().endswith(" after\n")
    assert "after" not in file.with_name("kept").read_text()


def test_logs_that_are_deleted_stay_below_ten_megabytes_all_the_same(file: Path) -> None:
    for n in range(10_000):
        logging.getLogger("kiosk").info("%d %s", n, "x" * 1500)
        if n == 100:
            file.unlink()
    files = list(file.parent.iterdir())
    assert len(files) == 5
    assert sum(each.stat().st_size for each in files) <= 10_000_000


@pytest.mark.parametrize("put", NO_FILES.values(), ids=NO_FILES)
def test_what_is_no_file_makes_way_for_the_log(tmp_path: Path, put: Callable[[Path], None]) -> None:
    put(tmp_path / "exhibit.log")
    with impatient():
        assert log.to_file(tmp_path) == tmp_path / "exhibit.log"
    say("begun")
    assert (tmp_path / "exhibit.log").read_text().endswith(" begun\n")
    assert os.path.lexists(tmp_path / "exhibit.log.damaged-1")


@pytest.mark.parametrize("put", NO_FILES.values(), ids=NO_FILES)
def test_so_it_does_while_the_log_is_written(file: Path, put: Callable[[Path], None]) -> None:
    file.unlink()
    put(file)
    say("after")
    assert file.is_file()
    assert file.read_text().endswith(" after\n")


def test_a_folder_among_the_older_logs_stops_none(file: Path) -> None:
    for n in range(1, 5):
        NO_FILES["folder"](file.with_name(f"exhibit.log.{n}"))
    for n in range(10_000):
        logging.getLogger("kiosk").info("%d %s", n, "x" * 1500)
    assert " 9999 " in file.read_text()
    assert sum(each.stat().st_size for each in file.parent.iterdir()) <= 10_000_000


def test_a_log_that_could_not_be_closed_goes_on(file: Path) -> None:
    for handler in logging.getLogger().handlers:
        if isinstance(handler, logging.FileHandler) and handler.baseFilename == str(file):
            assert handler.stream
            handler.stream.close()  # as a full disk leaves it: its last line cannot be written
    say("after")
    assert file.read_text().endswith(" after\n")


def test_where_no_log_can_be_renamed_the_last_line_is_there_all_the_same(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_names: object) -> None:
        raise OSError("read-only folder")

    monkeypatch.setattr("os.rename", refuse)
    for number in range(3000):
        logging.getLogger("kiosk").error("%d %s", number, "x" * 1500)
    assert file.stat().st_size <= 2_000_000
    assert "2999 x" in file.read_text("utf-8").splitlines()[-1]
