"""A machine without a single font shows every language: the exhibit brings its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

#: For Qt's fontconfig: there is nowhere to look for fonts.
NO_FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig/>'


@pytest.fixture
def fontless(tmp_path: Path) -> dict[str, str]:
    """The environment of a machine without fonts."""
    (tmp_path / "fonts.conf").write_text(NO_FONTS)
    return {**os.environ, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf")}


def run(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=Path(__file__).parent.parent,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_text_of_every_language_is_drawn_without_any_font_of_the_machine(
    fontless: dict[str, str],
) -> None:
    done = run(fontless, "-m", "tests.journeys.glyphs")
    counted, *gone = done.stdout.splitlines()
    assert gone == []
    assert done.returncode == 0, done.stderr
    assert int(counted.split()[0]) > 1000


def test_what_no_font_has_would_be_found(fontless: dict[str, str]) -> None:
    done = run(
        fontless,
        "-c",
        "from tests.journeys.glyphs import *; from kiosk.application import load_fonts;"
        "application = qt_application(); load_fonts(); print(missing('aกé', QFont('Noto Sans')))",
    )
    assert done.stdout.strip() == "{'ก'}", done.stderr
