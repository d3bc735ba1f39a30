"""Settings that cannot be used are told by their file, whatever is wrong with them."""

from datetime import time
from pathlib import Path

import pytest

from kiosk.settings import LARGEST, SettingsError, read


@pytest.mark.parametrize(
    "written",
    [
        b"[visit",
        b"\xff\xfe",
        b"[visit]\nidle_seconds = 5\n",
        b"[visit]\nidle = 60\n",
        b"[hours]\nopen = 'noon'\n",
        b"a = " + 5000 * b"9",
        b"a = " + 5000 * b"[",
        b"#" * (LARGEST + 1),
    ],
    ids=["cut", "binary", "small", "unknown", "time", "digits", "lists", "huge"],
)
def test_what_is_wrong_with_them_is_told(tmp_path: Path, written: bytes) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(written)
    with pytest.raises(SettingsError, match=r"kiosk\.toml: "):
        read([file])


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert read([tmp_path / "kiosk.toml"]).visit.idle_seconds == 60


def test_a_link_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.symlink_to("gone.toml")
    with pytest.raises(SettingsError, match="nor leads to one"):
        read([file])


def test_a_day_may_end_at_24(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[hours]\nopen = "09:00"\nclose = "24:00"\n')
    hours = read([file]).hours
    assert hours.holds(time(23, 59))
    assert not hours.holds(time(0, 0))
    file.write_text('[hours]\nopen = "00:00"\nclose = "24:00"\n')
    assert all(read([file]).hours.holds(time(hour)) for hour in range(24))
