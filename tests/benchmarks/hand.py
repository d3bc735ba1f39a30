"""A hand on the exhibit's glass: gestures by synthetic touch, and what they show."""

import time
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.benchmarks.eye import Eye
from tests.benchmarks.frames import Instant, Report, Spell, answers
from tests.benchmarks.gestures import REPORT, Gesture, Stroke

#: How far a finger goes before its course begins, as a part of the glass: past what tells a drag
#: from a tap. And how long it rests there, s.
NUDGE, NUDGE_SECONDS = 0.0125, 0.12


@dataclass
class Felt:
    """What a gesture showed: its spells of motion, and the waits from touch to new picture, ms.

    ``cpu`` is the CPU time of all threads until the screen had come to rest again, s.
    """

    spells: list[Spell] = field(default_factory=list)
    answers: list[tuple[float, float]] = field(default_factory=list)
    cpu: float = 0.0


class Hand:
    """Someone at the timeline."""

    def __init__(self, window: QQuickWindow, eye: Eye) -> None:
        self._window = window
        self._eye = eye
        self._panel = QTest.createTouchDevice()
        self._view = eye.find("AxisView")
        self._axis = eye.find("TimeAxis")
        self._strip = eye.find("OverviewStrip")
        eye.watch(self._view)

    def make(self, gesture: Gesture) -> Felt:
        """Make a gesture from its own view, and see what it shows.

        Raises:
            UnansweredError: a touch was.
        """
        first, last = (float(self._view.property(name)) for name in ("first", "last"))
        self._view.setProperty("scaling", gesture.zoom * float(self._view.property("wholeScale")))
        self._view.setProperty("centre", first + gesture.middle * (last - first))
        self._eye.rest()
        felt, begun = Felt(), self._eye.now()
        for stroke in gesture.strokes:
            self._stroke(stroke, self._strip if gesture.overview else self._axis, felt)
        felt.cpu = self._eye.now().cpu - begun.cpu
        return felt

    def _stroke(self, stroke: Stroke, item: QQuickItem, felt: Felt) -> None:
        start = stroke.course(0)
        beside = tuple(place + NUDGE * (-1 if place < 0.5 else 1) for place in start)
        self._report("press", item, beside)
        self._report("move", item, start)
        self._eye.run(NUDGE_SECONDS)
        self._eye.changed.clear()
        begun = self._eye.now()
        reports = self._follow(stroke, item, begun)
        self._eye.until(
            lambda: bool(self._eye.changed) and self._eye.changed[-1].at > reports[-1].told.at,
            "a touch was not answered",
        )
        if stroke.held:
            frames = tuple(self._eye.changed)
            self._eye.run(stroke.held)
        self._report("release", item, stroke.course(1))
        if stroke.glides:
            self._eye.run(stroke.glides)
            frames = tuple(self._eye.changed)
        felt.spells.append(Spell(begun, frames))
        felt.answers += answers(reports, frames)
        self._eye.rest()

    def _follow(self, stroke: Stroke, item: QQuickItem, begun: Instant) -> list[Report]:
        """Report the fingers' places as they are due.

        Where the exhibit was too busy to hear a report in time, the next one tells the place of
        then, as a system's queue of touches does; the wait counts from when each was due.
        """
        reports: list[Report] = []
        last = round(stroke.seconds / REPORT)
        while len(reports) < last:
            before = self._eye.now()
            while (left := begun.at + (len(reports) + 1) * REPORT - time.monotonic()) > 0:
                before = self._eye.now()
                self._eye.wait(left)
            passed = min(last, int((time.monotonic() - begun.at) / REPORT))
            self._report("move", item, stroke.course(passed / last))
            told = self._eye.now()
            dues = (begun.at + number * REPORT for number in range(len(reports) + 1, passed + 1))
            reports += [Report(due, told, before) for due in dues]
        return reports

    def _report(self, what: str, item: QQuickItem, places: tuple[float, ...]) -> None:
        report = QTest.touchEvent(self._window, self._panel, False)
        for finger, place in enumerate(places):
            getattr(report, what)(finger, self._point(item, place))
        report.commit(False)

    def _point(self, item: QQuickItem, place: float) -> QPoint:
        """A place along the lower part of an item, px in the window."""
        return item.mapToScene(QPointF(place * item.width(), 0.8 * item.height())).toPoint()
