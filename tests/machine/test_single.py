"""One exhibit on a display: a living one keeps it, a dead one does not."""

import signal
import subprocess
import sys
from pathlib import Path
from typing import TextIO

import pytest

from kiosk import paths
from kiosk.machine.single import AlreadyOpenError, claim, display, evict

CLAIM = "import sys; from pathlib import Path; from kiosk.machine.single import claim\n"
CLAIM += "lock = claim(Path(sys.argv[1])); print('claimed', flush=True); sys.stdin.read()"


def other(folder: Path) -> "subprocess.Popen[str]":
    """Another process that has claimed the display."""
    process = subprocess.Popen(
        [sys.executable, "-c", CLAIM, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=paths.root(),
    )
    assert process.stdout
    assert process.stdout.readline() == "claimed\n"
    return process


def free(lock: TextIO | None) -> None:
    """Free a display that has been claimed."""
    assert lock is not None
    lock.close()


def test_who_comes_second_is_told_who_has_it(tmp_path: Path) -> None:
    with other(tmp_path) as first:
        with pytest.raises(AlreadyOpenError, match=f"process {first.pid}"):
            claim(tmp_path)
        first.kill()


def test_the_lock_of_a_dead_process_does_not_count(tmp_path: Path) -> None:
    with other(tmp_path) as first:
        first.kill()
        first.wait()
        free(claim(tmp_path))


@pytest.mark.parametrize("damage", [b"", b"\x00" * 99, b"1\n"], ids=["empty", "binary", "other"])
def test_a_damaged_lock_does_not_block_for_ever(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / f"{display()}.lock").write_bytes(damage)
    free(claim(tmp_path))


def test_what_has_outlived_its_session_is_ended(tmp_path: Path) -> None:
    (tmp_path / f"{display()}-before.lock").write_text("1")  # nobody's: its process is long gone
    with other(tmp_path) as orphan:
        evict(tmp_path)
        assert orphan.wait(5) == -signal.SIGKILL
    free(claim(tmp_path))


def test_another_display_is_free(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":1")
    one = claim(tmp_path)
    monkeypatch.setenv("DISPLAY", ":2")
    free(claim(tmp_path))
    free(one)


@pytest.mark.parametrize(("one", "other"), [(":0", ":0.0"), ("far:1.2", "far:1")])
def test_the_screens_of_an_x_server_are_one_display(
    monkeypatch: pytest.MonkeyPatch, one: str, other: str
) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", one)
    name = display()
    monkeypatch.setenv("DISPLAY", other)
    assert display() == name


def test_where_nothing_can_be_written_it_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert claim(tmp_path / "file") is None
