"""What udev has found decides whether there is anything to touch."""

from pathlib import Path

import pytest

from kiosk.machine.inputs import has_input


@pytest.fixture
def known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where udev writes down what it knows: nothing yet."""
    monkeypatch.setattr("kiosk.machine.inputs._KNOWN", tmp_path)
    return tmp_path


@pytest.mark.parametrize("kind", ["TOUCHSCREEN", "KEY", "MOUSE", "TABLET"])
def test_a_device_that_udev_has_found_is_one(known: Path, kind: str) -> None:
    (known / "c13:65").write_text(f"I:18451067\nE:ID_INPUT=1\nE:ID_INPUT_{kind}=1\nG:seat\n")
    assert has_input()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("c13:65", "E:ID_INPUT=1\nE:ID_INPUT_ACCELEROMETER=1\n"),
        ("c13:65", "E:ID_INPUT=1\nE:ID_INPUT_JOYSTICK=1\n"),
        ("c13:65", "E:ID_INPUT=1\nE:ID_INPUT_TOUCHSCREEN=0\n"),
        ("c116:2", "E:ID_INPUT_KEY=1\n"),
        ("c13:65", ""),
    ],
    ids=["accelerometer", "joystick", "denied", "sound", "nothing known"],
)
def test_nothing_else_is(known: Path, name: str, told: str) -> None:
    (known / name).write_text(told)
    assert not has_input()


def test_one_that_goes_while_it_is_looked_at_is_none(known: Path) -> None:
    (known / "c13:65").symlink_to(known / "gone")
    assert not has_input()


def test_without_udev_there_is_none(known: Path) -> None:
    known.rmdir()
    assert not has_input()
