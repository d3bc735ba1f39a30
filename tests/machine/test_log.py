"""The log: one line an event, faults that repeat are counted, and files stay small."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.machine import log


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
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JOURNAL_STREAM", "8:1")
    log.to_stderr(watched=True)
    logging.getLogger("kiosk").error("it broke\nin two places")
    assert capsys.readouterr().err == "<3>it broke · in two places\n"
    assert log.has_reader()


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
