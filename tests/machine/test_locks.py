"""Who writes in a folder has it alone, and nobody is waited for without end."""

import errno
from pathlib import Path

import pytest

from kiosk.machine import locks


def test_who_has_a_folder_for_long_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "LONGEST", 0.1)
    with locks.alone(tmp_path), pytest.raises(BlockingIOError), locks.alone(tmp_path):
        pass
    with locks.alone(tmp_path):
        pass


def test_a_folder_that_cannot_be_locked_is_no_reason_not_to_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", refuse)
    with locks.alone(tmp_path / "new"):
        assert (tmp_path / "new").is_dir()
