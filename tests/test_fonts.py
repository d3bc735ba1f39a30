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
        "from tests.journeys.glyphs import *; from kiosk.fonts import load_fonts;"
        "application = qt_application(); load_fonts(); print(missing('aกé', QFont('Noto Sans')))",
    )
    assert done.stdout.strip() == "{'ก'}", done.stderr


FORGETS = """
import os
os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from kiosk.application import qt_application
from kiosk.fonts import forget_letters, load_fonts
from tests.memory import allocated


def draw():
    image = QImage(1000, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    painter.setPen(QColor("white"))
    for size in range(20, 60):
        font = QFont("Noto Sans")
        font.setPixelSize(size)
        painter.setFont(font)
        painter.drawText(10, 10 * size, "Human Security " + "".join(map(chr, range(0x41, 0x180))))
    painter.end()
    return image


application = qt_application()
load_fonts()
forget_letters()
draw()
forget_letters()
none = allocated()
for time in range(5):
    draw()
    full = allocated()
    forget_letters()
    assert full - none > 1_000_000, (full, none)
    assert allocated() - none < (full - none) / 10, (allocated(), none, full)
one = draw()
forget_letters()
assert draw() == one
"""


def test_letters_that_were_drawn_are_forgotten_and_drawn_alike_again() -> None:
    done = run({**os.environ}, "-c", FORGETS)
    assert (done.returncode, done.stderr) == (0, "")
