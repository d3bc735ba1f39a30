"""Reading ahead: every language comes from the cache, and nothing that is wrong gets in the way."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.languages import available
from kiosk.machine import preparation


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Path(shutil.copytree(paths.exhibit(), tmp_path / "pack"))


def test_a_process_beside_reads_every_language_once(pack: Path) -> None:
    assert preparation.unread(pack) == available(pack)
    beside = preparation.prepare_beside(pack)
    assert beside is not None
    assert beside.wait(60) == 0
    assert preparation.unread(pack) == ()
    assert preparation.prepare_beside(pack) is None


def test_a_broken_language_ends_the_process_and_nothing_else(pack: Path) -> None:
    (pack / "text" / "ja.toml").write_text("title = ", "utf-8")
    beside = preparation.prepare_beside(pack)
    assert beside is not None
    assert beside.wait(60) == 1
    assert "ja" in preparation.unread(pack)


def test_the_command_says_what_is_wrong(pack: Path) -> None:
    (pack / "text" / "ja.toml").write_text("title = ", "utf-8")
    command = [sys.executable, "-m", "kiosk", "prepare", str(pack)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert "ja.toml" in run.stderr
    assert "Traceback" not in run.stderr
