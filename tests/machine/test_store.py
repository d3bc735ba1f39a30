"""What is written is there whole or not at all, whichever step fails, and damage is set aside."""

import errno
import itertools
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.machine import store
from tests.machine.disk import ERRORS, NO_FILES, Disk, impatient


def steps(file: Path) -> int:
    """How many calls a write takes."""
    with pytest.MonkeyPatch.context() as patch:
        disk = Disk()
        disk.put_under(patch)
        store.write(file, '"counted"')
    return disk.calls


@pytest.mark.parametrize("for_good", [False, True])
def test_whichever_call_fails_it_says_whether_the_old_text_or_the_new_one_is_there(
    tmp_path: Path, for_good: bool
) -> None:
    file = tmp_path / "file.json"
    count = steps(file)
    assert count >= 9
    for fails_at, error in itertools.product(range(1, count + 1), ERRORS):
        store.write(file, '"old"')
        there = "new"
        with pytest.MonkeyPatch.context() as patch:
            Disk(fails_at, error, for_good=for_good).put_under(patch)
            try:
                store.write(file, '"new"')
            except OSError:
                there = "old"
        assert store.read(file, str, "lost") == there
        store.write(file, '"after"')
        assert store.read(file, str, "lost") == "after"
    assert {each.name for each in tmp_path.iterdir()} <= {"file.json", "file.json.new"}


def test_a_folder_that_cannot_be_synced_is_reported(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        Disk(steps(tmp_path / "file"), errno.EIO).put_under(patch)
        store.write(tmp_path / "file", '"new"')
    assert "may not outlive a power cut" in caplog.text


def test_a_file_that_is_missing_says_the_default(tmp_path: Path) -> None:
    assert store.read(tmp_path / "file", str, "default") == "default"


def test_a_file_that_cannot_be_read_is_no_damaged_one(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(NotADirectoryError):
        store.read(tmp_path / "file" / "file", str, "default")


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


@pytest.mark.parametrize("put", NO_FILES.values(), ids=NO_FILES)
def test_what_is_no_file_is_set_aside_and_not_waited_for(
    tmp_path: Path, put: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    put(tmp_path / "file")
    with impatient():
        assert store.read(tmp_path / "file", str, "default") == "default"
    assert os.path.lexists(tmp_path / "file.damaged-1")
    assert not os.path.lexists(tmp_path / "file")
    assert "file is damaged (it is no file)" in caplog.text


def test_the_last_that_was_set_aside_gives_way_also_where_it_is_a_folder(tmp_path: Path) -> None:
    for _ in range(store.KEPT_ASIDE + 1):
        NO_FILES["folder"](tmp_path / "file")
        assert store.read(tmp_path / "file", str, "default") == "default"
    assert len(list(tmp_path.iterdir())) == store.KEPT_ASIDE


@pytest.mark.parametrize("put", NO_FILES.values(), ids=NO_FILES)
def test_what_lies_where_the_new_text_is_written_is_removed(
    tmp_path: Path, put: Callable[[Path], None]
) -> None:
    put(tmp_path / "file.new")
    with impatient():
        store.write(tmp_path / "file", '"written"')
    assert store.read(tmp_path / "file", str, "default") == "written"
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "another's").write_text("its own")
    (tmp_path / "file.new").symlink_to(tmp_path / "another's")
    store.write(tmp_path / "file", '"written"')
    assert (tmp_path / "another's").read_text() == "its own"
    assert not (tmp_path / "file").is_symlink()
