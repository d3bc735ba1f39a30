"""Which letters of the words the bundled fonts can show."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from fontTools.ttLib import TTFont

from kiosk import paths
from kiosk.content.problems import Problem
from kiosk.content.references import Pack
from kiosk.content.texts import texts


@lru_cache(maxsize=1)
def shown() -> frozenset[str]:
    """Every character that some bundled font has."""
    return frozenset(letter for file in paths.fonts().glob("*.[ot]tf") for letter in _in(file))


def _in(file: Path) -> Iterator[str]:
    with TTFont(file, lazy=True) as font:
        yield from map(chr, font.getBestCmap())


def unshown(pack: Pack) -> Iterator[Problem]:
    """Characters that no bundled font has, each at the first text that needs it.

    Where the system has a whole font they are shown in that; elsewhere as empty boxes.
    """
    told: set[str] = set()
    for key, text in texts(pack.words.model_dump()):
        for letter in text:
            if letter not in shown() and letter not in told and letter.isprintable():
                told.add(letter)
                name = unicodedata.name(letter, "a character without a name")
                wrong = f"no bundled font has “{letter}” (U+{ord(letter):04X}, {name})"
                yield pack.words_file.problem(key, wrong, "Run make fonts, or write another.")
