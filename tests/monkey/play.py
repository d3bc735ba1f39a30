"""The monkey itself: plays with the exhibit in a process of its own, and tells what it does.

    python -m tests.monkey.play SEED EVENTS SECONDS

Each line that it prints is one JSON value: what it is about to do, or what it has found. The
parent, ``monkey.py``, judges; whatever this process says on stderr counts against the exhibit.
"""

import faulthandler
import json
import os
import sys
import time
from dataclasses import asdict
from itertools import product
from random import Random

# Qt reads these when the application is made.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import Qt

from kiosk.machine.memory import return_large_blocks
from tests.account import Account
from tests.monkey.everywhere import LANGUAGES, SCREENS, SIZES, TEXTS
from tests.monkey.exhibit import ABANDONED, FADED_MS, SETTINGS, Exhibit
from tests.monkey.gestures import Hands, gesture
from tests.monkey.verdict import LONG

#: Readings of a run, and how many events or seconds there are between two at least.
READINGS = 40
LEAST_EVENTS, LEAST_SECONDS = 500, 10.0
#: After so long without an answer it says where it hangs, and ends, s.
HUNG = 60
#: What is told of, s.
SLOW = 0.25
#: Until a screen that has been opened is drawn; and how often it is seen to while nothing is done,
#: ms: what takes longer was an answer that took long.
DRAWN_MS, LOOK_MS = 60, 20
#: Fingers or hands at once, and ms from one tick to the next: in a frenzy, or as people do.
PACES = ((1, 0), (2, 0), (4, 0), (8, 0), (2, 16))
PACES_WEIGHTS = (30, 30, 20, 10, 2)
#: How often it does something else than to touch.
KEY, LEAP, RESIZE, LANGUAGE = 0.1, 0.008, 0.004, 0.002
#: 3840×2160 takes ten times as long to draw as the first.
SIZES_WEIGHTS = (20, 5, 5, 0.3)
LEAPS = (5.0, SETTINGS.visit.idle_seconds, ABANDONED)
KEYS = (
    *(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Tab),
    *(Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Space),
    *(Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Back, Qt.Key.Key_Home, Qt.Key.Key_F1),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Plus, Qt.Key.Key_Minus),
    *(Qt.Key.Key_VolumeUp, Qt.Key.Key_VolumeDown, Qt.Key.Key_MediaPlay, Qt.Key.Key_Print),
    *(Qt.Key.Key_A, Qt.Key.Key_Q, Qt.Key.Key_F4, Qt.Key.Key_Delete, Qt.Key.Key_Menu),
)
MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def say(**told: object) -> None:
    """Tell the parent."""
    print(json.dumps(told), flush=True)


class Monkey:
    """Plays until it has done so much, or for so long."""

    def __init__(self, seed: int, exhibit: Exhibit) -> None:
        self._chance = Random(seed)
        self._exhibit = exhibit
        self._hands = Hands()
        self._glass = exhibit.glass()
        self._seen: set[str] = set()
        self._account = Account()
        self._ended = self._worked = self._waited = 0.0
        self.events = 0
        self._begin_anew()

    def play(self, events: int, seconds: float) -> None:
        """Play, and read from time to time what the exhibit holds."""
        if events >= LONG:
            self._look_around()
        self._rest()
        end = time.monotonic() + seconds
        many, long = max(LEAST_EVENTS, events // READINGS), max(LEAST_SECONDS, seconds / READINGS)
        while self.events < events and time.monotonic() < end:
            until, at = min(events, self.events + many), min(end, time.monotonic() + long)
            while self.events < until and time.monotonic() < at:
                self._spell()
            self._rest()
        say(seen=sorted(self._seen))

    def _look_around(self) -> None:
        """See all that there is, before anything is counted.

        Qt and Python keep some of what they have made, and should keep no more when it comes again.
        """
        for place in product(SIZES, LANGUAGES, TEXTS, SCREENS):
            faulthandler.dump_traceback_later(HUNG, exit=True)
            say(show=place)
            self._exhibit.show(*place)
            self._answered()
            self._linger(DRAWN_MS)

    def _spell(self) -> None:
        """A while at one pace."""
        fingers, pause = self._chance.choices(PACES, PACES_WEIGHTS)[0]
        for _ in range(self._chance.randint(5, 40)):
            self._do()
            while self._hands.busy >= fingers:
                self._tick(pause)
        self._glass = self._exhibit.glass()

    def _do(self) -> None:
        """Begin one thing, of which there are five kinds."""
        faulthandler.dump_traceback_later(HUNG, exit=True)
        kind = self._chance.random()
        if kind < RESIZE:
            (size,) = self._chance.choices(SIZES, SIZES_WEIGHTS)
            say(resize=size)
            self._exhibit.resize(size)
        elif kind < RESIZE + LEAP:
            leap = self._chance.choice(LEAPS)
            say(leap=leap)
            self._exhibit.leap(leap)
        elif kind < RESIZE + LEAP + LANGUAGE:
            language = self._chance.choice(LANGUAGES)
            say(language=language)
            self._exhibit.speak(language)
        elif kind < RESIZE + LEAP + LANGUAGE + KEY:
            self._key()
        else:
            name, courses = gesture(self._chance, self._glass)
            say(gesture=name, at=[course[0] for course in courses])
            self.events += self._hands.begin(courses) - 1
        self.events += 1
        self._answered()
        self._seen |= self._exhibit.seen()

    def _key(self) -> None:
        key = self._chance.choice(KEYS)
        modifiers = Qt.KeyboardModifier.NoModifier
        if self._chance.random() < 0.1:
            modifiers = self._chance.choice(MODIFIERS)
        say(key=key.name, modifiers=modifiers.name)
        self._exhibit.press_key(key, modifiers)

    def _tick(self, pause: int) -> None:
        self._exhibit.touch(self._hands.tick())
        self._answered()
        self._exhibit.wait(pause)
        self._answered(pause)

    def _linger(self, milliseconds: int) -> None:
        """Do nothing for a while, and see that nothing else takes long then."""
        for _ in range(0, milliseconds, LOOK_MS):
            self._exhibit.wait(LOOK_MS)
            self._answered(LOOK_MS)

    def _answered(self, pause: int = 0) -> None:
        """The exhibit has dealt with all that was done: tell where that took long.

        How long other programs had the cores is told apart: that is no fault of the exhibit.
        """
        ended, worked, waited = self._ended, self._worked, self._waited
        self._begin_anew()
        took = self._ended - ended - pause / 1000
        if took > SLOW:
            where = f"{self._exhibit.kiosk.navigation.screen}, {self._exhibit.size[0]} px wide"
            say(
                took=took,
                worked=self._worked - worked,
                waited=self._waited - waited,
                where=f"{where}, event {self.events}",
            )

    def _begin_anew(self) -> None:
        """What has been is no part of the next answer."""
        self._ended, self._worked = time.monotonic(), time.process_time()
        self._waited = self._account.waited()

    def _rest(self) -> None:
        """Lift all fingers and go away; the exhibit should be as it was in the beginning."""
        while self._hands.busy:
            self._tick(0)
        self._exhibit.leap(ABANDONED)
        self._exhibit.resize(SIZES[0])
        self._exhibit.wait(0)
        self._answered()
        self._linger(FADED_MS)
        as_found = self._exhibit.as_found()
        say(events=self.events, as_found=as_found, reading=asdict(self._exhibit.reading()))
        self._begin_anew()


def main() -> None:
    """Play as the command line says."""
    seed, events, seconds = sys.argv[1:]
    return_large_blocks()
    exhibit = Exhibit()
    Monkey(int(seed), exhibit).play(int(events), float(seconds))
    faulthandler.cancel_dump_traceback_later()
    exhibit.close()


if __name__ == "__main__":
    main()
