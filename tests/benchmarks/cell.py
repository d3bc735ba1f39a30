"""One cell of the benchmark: the exhibit with so many moments, in a process of its own.

    python -m tests.benchmarks.cell --glass 1920x1080 [--exhibit FILE] [--attract S] [--quick]

It opens a real window on the DISPLAY that there is, goes through the timeline by synthetic touch,
and prints a line of JSON after each stage, so that what was measured counts even if it is ended.
"""

import argparse
import json
import pickle
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtCore import QSize

from kiosk import application, paths
from kiosk.content.exhibit import Exhibit
from kiosk.machine import memory
from kiosk.settings import Settings
from kiosk.viewmodels import edition
from tests.benchmarks import gestures
from tests.benchmarks.eye import Eye, UnansweredError
from tests.benchmarks.frames import latency, pace
from tests.benchmarks.program import proportional_set

#: How long Attract runs before it is watched, and a still screen is, s.
ATTRACT_BEGINS, STILL_SECONDS = 1.5, 3.0


def tell(**figures: object) -> None:
    """Print what was measured."""
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()


class Timed:
    """A function, and how long its calls took in all, ms."""

    def __init__(self, function: Any) -> None:
        self._function = function
        self.ms = 0.0

    def __call__(self, *arguments: Any) -> Any:
        begun = time.monotonic()
        try:
            return self._function(*arguments)
        finally:
            self.ms += 1000 * (time.monotonic() - begun)


def _timed(module: ModuleType, name: str, instead: Any = None) -> Timed:
    """Have a module's function timed, or another one in its place."""
    timed = Timed(instead or getattr(module, name))
    setattr(module, name, timed)
    return timed


def _reading(file: Path) -> Callable[..., Exhibit]:
    """How the exhibit is read from a file, whatever pack it is asked for."""

    def read(*_pack: object) -> Exhibit:
        with file.open("rb") as stream:
            exhibit = pickle.load(stream)
        assert isinstance(exhibit, Exhibit)
        return exhibit

    return read


def main() -> None:
    """Go through the cell."""
    options = argparse.ArgumentParser()
    options.add_argument("--glass", required=True, help="size of the window, px")
    options.add_argument("--exhibit", type=Path, help="another exhibit, as bench.py keeps it")
    options.add_argument("--started", type=float, default=time.monotonic(), help="when, s")
    options.add_argument("--attract", type=float, default=0, help="watch Attract for so long, s")
    options.add_argument("--quick", action="store_true", help="fewer strokes")
    chosen = options.parse_args()
    width, height = map(int, chosen.glass.split("x"))

    memory.return_large_blocks()
    application.qt_application()
    parse = _timed(edition, "load", chosen.exhibit and _reading(chosen.exhibit))
    model = _timed(application, "TimelineViewModel")
    kiosk = application.build(Settings(), paths.exhibit(), QSize(width, height))
    memory.spare_collector()
    eye = Eye(kiosk.window)
    kiosk.window.show()
    try:
        eye.until(lambda: eye.frames > 0, "there was no first frame")
        tell(first_frame=1000 * (eye.last - chosen.started), parse=parse.ms, model=model.ms)
        if chosen.attract:
            eye.run(ATTRACT_BEGINS)
            tell(attract=_watched(eye, chosen.attract))
        _open_timeline(kiosk, eye, model)
        _gestures(kiosk, eye, chosen.quick)
        eye.rest()
        tell(pss=proportional_set("self"))
        tell(still=_watched(eye, STILL_SECONDS))
    except UnansweredError as error:
        tell(stopped=str(error))
    kiosk.close()


def _open_timeline(kiosk: application.Kiosk, eye: Eye, model: Timed) -> None:
    kiosk.visit.touch()
    eye.rest()
    begun = time.monotonic()
    kiosk.navigation.open("timeline")
    eye.until(lambda: eye.sees("MomentMark"), "the timeline did not show a moment")
    opened = 1000 * (eye.last - begun)
    tell(opened=opened, usable=model.ms + opened, usable_cpu=1000 * eye.now().cpu)
    eye.rest()


def _watched(eye: Eye, seconds: float) -> dict[str, float]:
    """Frames a second, and per cent of a core, over some seconds in which nobody touches."""
    begun, frames = eye.now(), eye.frames
    eye.run(seconds)
    ended = eye.now()
    passed = ended.at - begun.at
    return {
        "fps": (eye.frames - frames) / passed,
        "cpu": 100 * (ended.cpu - begun.cpu) / passed,
    }


def _gestures(kiosk: application.Kiosk, eye: Eye, quick: bool) -> None:
    # Only now: the start doesn't wait for Qt's tests.
    from tests.benchmarks.hand import Hand  # noqa: PLC0415

    hand = Hand(kiosk.window, eye)
    hand.make(replace(gestures.DRAG, strokes=gestures.DRAG.strokes[:1]))  # to warm up
    waits = []
    for gesture in gestures.ALL:
        felt = hand.make(gestures.shortened(gesture) if quick else gesture)
        waits += felt.answers
        tell(**{gesture.name: {**pace(felt.spells), "cpu": 1000 * felt.cpu}})
    tell(touch=latency(waits))


if __name__ == "__main__":
    main()
