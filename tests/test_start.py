"""What a start reads: nothing that a visitor at Attract does not need."""

import os
import subprocess
import sys
from functools import partial

import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.application import build
from kiosk.settings import Settings

#: What the exhibit is made or checked with, or reads only when it is asked to.
NOT_AT_ATTRACT = (
    "pydantic",
    "rich",
    "fontTools",
    "qtawesome",
    "qtpy",
    "PySide6.QtWidgets",
    "PySide6.QtTextToSpeech",
    "kiosk.content.loading",
    "kiosk.content.checks",
    "kiosk.tour",
)
START = """
import linecache, sys
from kiosk import cli, show
show.run(show.Wishes(size=(1280, 800), windowed=True, quit_after=0.6))
print(len(linecache.cache), *sys.modules)
"""


@pytest.fixture(scope="module")
def starts(tmp_path_factory: pytest.TempPathFactory) -> list[list[str]]:
    """What two starts print, of which the first has to read the pack."""
    cache = str(tmp_path_factory.mktemp("cache"))
    command = [sys.executable, "-c", START]
    environment = {**os.environ, "XDG_CACHE_HOME": cache}
    run = partial(subprocess.run, env=environment, capture_output=True, check=True, text=True)
    return [run(command).stdout.split() for _ in range(2)]


@pytest.mark.parametrize("start", [0, 1])
def test_a_start_imports_only_what_attract_needs(starts: list[list[str]], start: int) -> None:
    assert "kiosk.scene.swarm" in starts[start]
    assert not set(NOT_AT_ATTRACT) & set(starts[start])


def test_no_sources_stay_in_memory(starts: list[list[str]]) -> None:
    assert int(starts[1][0]) < 10


def test_a_visits_screens_are_built_after_the_first_frame(qtbot: QtBot) -> None:
    kiosk = build(Settings(), paths.exhibit(), QSize(1280, 800))

    def screens() -> list[QQuickItem]:
        return kiosk.window.findChildren(QQuickItem, "inside")

    with qtbot.waitSignal(kiosk.window.frameSwapped):
        kiosk.window.show()
    assert not screens()
    qtbot.waitUntil(lambda: len(screens()) == 1)
    kiosk.close()
