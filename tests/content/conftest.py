"""A curator at work: a copy of the real pack, to be edited as a curator would."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

REAL = Path(__file__).parents[2] / "resources" / "exhibits" / "human-security"

Edit = Callable[[str, str, str], None]


@pytest.fixture
def real() -> Path:
    return REAL


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the real pack that may be edited."""
    copy = tmp_path / "exhibit"
    shutil.copytree(REAL, copy, copy_function=shutil.copyfile)
    return copy


@pytest.fixture
def edit(pack: Path) -> Edit:
    """Replace the first place where words stand in a file of the copy."""

    def replace(name: str, old: str, new: str) -> None:
        file = pack / name
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {name}: the test is out of date"
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace
