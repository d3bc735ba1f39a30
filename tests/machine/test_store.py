"""What is written is there whole or not at all, whichever step fails, and damage is set aside."""

import errno
import itertools
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.machine import store

ERRORS = (errno.EIO, errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EDQUOT)


class Disk:
    """The system's calls, of which the one that is chosen fails, once or for good."""

    def __init__(self, fails_at: int, error: int, *, for_good: bool) -> None:
        self._fails_at = fails_at
        self._error = error
        self._for_good = for_good
        self.calls = 0

    def wrap(self, call: Callable[..., object]) -> Callable[..., object]:
        """A call that may fail."""

        def wrapped(*arguments: object, **options: object) -> object:
            self.calls += 1
            late = self._for_good and self.calls > self._fails_at
            if self.calls == self._fails_at or late:
                raise OSError(self._error, os.strerror(self._error))
            return call(*arguments, **options)

        return wrapped


def broken(monkeypatch: pytest.MonkeyPatch, disk: Disk) -> None:
    """Put a disk under the store."""
    for name in ("open", "chmod", "fsync", "replace"):
        monkeypatch.setattr(f"kiosk.machine.store.os.{name}", disk.wrap(getattr(os, name)))
    monkeypatch.setattr(Path, "mkdir", disk.wrap(Path.mkdir))


def steps(file: Path) -> int:
    """How many calls a write takes."""
    with pytest.MonkeyPatch.context() as patch:
        disk = Disk(0, 0, for_good=False)
        broken(patch, disk)
        store.write(file, '"counted"')
    return disk.calls


@pytest.mark.parametrize("for_good", [False, True])
def test_whichever_call_fails_the_old_text_or_the_new_one_is_there(
    tmp_path: Path, for_good: bool
) -> None:
    file = tmp_path / "file.json"
    count = steps(file)
    assert count >= 6
    for fails_at, error in itertools.product(range(1, count + 1), ERRORS):
        store.write(file, '"old"')
        with pytest.MonkeyPatch.context() as patch:
            broken(patch, Disk(fails_at, error, for_good=for_good))
            with pytest.raises(OSError, match=os.strerror(error)):
                store.write(file, '"new"')
        assert store.read(file, str, "lost") in {"old", "new"}
        store.write(file, '"after"')
        assert store.read(file, str, "lost") == "after"
    assert {each.name for each in tmp_path.iterdir()} <= {"file.json", "file.json.new"}


def test_a_file_that_is_missing_says_the_default(tmp_path: Path) -> None:
    assert store.read(tmp_path / "file", str, "default") == "default"


def test_a_file_that_cannot_be_read_is_no_damaged_one(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="Is a directory"):
        store.read(tmp_path / "folder", str, "default")
    assert (tmp_path / "folder").is_dir()


@pytest.mark.parametrize(
    "written",
    [b"", b"{", b"\xff\xfe", b"[" * 100_000, b" " * (store.LARGEST + 1), b'{"a": 1'],
    ids=["empty", "cut", "binary", "deep", "huge", "half"],
)
def test_a_damaged_file_is_set_aside_and_reported(
    tmp_path: Path, written: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "file.json"
    file.write_bytes(written)
    assert store.read(file, str, "default") == "default"
    assert (tmp_path / "file.json.damaged-1").read_bytes() == written
    assert not file.exists()
    assert "file.json is damaged" in caplog.text


def test_damaged_files_do_not_fill_the_disk(tmp_path: Path) -> None:
    file = tmp_path / "file.json"
    for _ in range(store.KEPT_ASIDE + 5):
        file.write_text("{")
        store.read(file, str, "default")
    assert len(list(tmp_path.iterdir())) == store.KEPT_ASIDE


def test_operators_may_read_what_is_written(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        store.write(tmp_path / "file", "1")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o644


def test_a_pipe_is_set_aside_and_not_waited_for(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    os.mkfifo(tmp_path / "file")
    assert store.read(tmp_path / "file", str, "default") == "default"
    assert (tmp_path / "file.damaged-1").is_fifo()
    assert "a pipe" in caplog.text
