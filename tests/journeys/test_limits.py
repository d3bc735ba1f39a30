"""The design's numbers, measured on the glass: on every screen, in every language and size, with
every aid, nothing is too small, too faint, cut off, covered or outside."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize
from pytestqt.qtbot import QtBot

from kiosk.application import Kiosk
from kiosk.visit import Aids
from tests.journeys.conftest import Visitor, arrive
from tests.journeys.limits import wrong
from tests.journeys.states import STATES

SIZES = (QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1920), QSize(3840, 2160))
#: The smallest glass is the one on which a language that needs more room runs short of it.
TIGHTEST = SIZES[0]
LANGUAGES = ("en", "ja", "ar", "zh-Hans", "fr", "ru", "es")
#: One of each kind of writing: from the right, without spaces, and with the longest words.
KINDS = ("en", "ja", "ar", "ru")
#: Twice the glass before it, dot by dot: laid out alike, and four times as slow to draw.
SHARPEST = SIZES[-1]
PICTURES = Path(__file__).parents[2] / "build" / "sweep"

#: What visitors can ask for, in all the ways that change where things stand or how they look.
AIDS = tuple(
    Aids(text=text, contrast=contrast, low_reach=low_reach, calm=True)
    for text, contrast, low_reach in product((100, 200), (False, True), (False, True))
)


def described(aids: Aids) -> str:
    """Aids as a test's name has them."""
    return f"{aids.text}{'-contrast' * aids.contrast}{'-low' * aids.low_reach}"


def ask_for(kiosk: Kiosk, aids: Aids) -> None:
    """Turn aids on."""
    access = kiosk.access
    access.text, access.contrast, access.calm = aids.text, aids.contrast, aids.calm
    access.lowReach = aids.low_reach


def sweep() -> Iterator[object]:
    """Every size in every language with every aid; `make test` takes the tightest of each kind."""
    plain, largest = AIDS[0], AIDS[-1]
    for size, language, aids in product(SIZES, LANGUAGES, AIDS):
        english = language == "en" and aids in (plain, largest) and size is not SHARPEST
        tight = size is TIGHTEST and aids is plain and language in KINDS
        marks = () if english or tight else (pytest.mark.sweep,)
        name = f"{size.width()}x{size.height()}-{language}-{described(aids)}"
        yield pytest.param(size, language, aids, marks=marks, id=name)


def pictured(visitor: Visitor, name: str, state: str) -> str:
    """Where a picture of the screen that is shown was put."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    file = PICTURES / f"{name}-{state.replace(', ', '-').replace(' ', '-')}.png"
    visitor.kiosk.window.grabWindow().save(str(file))
    return str(file)


@pytest.mark.parametrize(("size", "language", "aids"), [*sweep()])
def test_every_screen_keeps_the_limits(
    qapp: object, qtbot: QtBot, size: QSize, language: str, aids: Aids
) -> None:
    found: list[str] = []
    name = f"{size.width()}x{size.height()}-{language}-{described(aids)}"
    for visitor in arrive(qtbot, size):
        visitor.tap(QPoint(300, 300))
        visitor.kiosk.languages.choose(language)
        ask_for(visitor.kiosk, aids)
        for state, go in STATES.items():
            go(visitor)
            visitor.rest()
            if problems := list(wrong(visitor)):
                found += [f"{state}: {problem}" for problem in problems]
                found.append(f"{state}: see {pictured(visitor, name, state)}")
    assert found == [], "\n" + "\n".join(found)
