"""Drawing the shelter and the hill with the hands: what fingers trace, the picture answers."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import Property, QPointF, QRectF, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.scene.drawing import recognise
from kiosk.scene.flights import Flight, exchange, flown, gather
from kiosk.scene.outlines import Outlines, Place
from kiosk.scene.scatter import Light
from kiosk.scene.shapes import LightShape

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: A shape counts as drawn as soon as this many parts of its outline are touched.
ENOUGH = 8
#: A finger that has moved less than this has tapped, not drawn (4 mm).
TAP_REACH = 14.5
LONGEST_TRAIL = 260
#: Points between two places of a finger, so that a quick hand leaves no gap.
STEP = 14.0


@dataclass(slots=True)
class Trace:
    """What the fingers have touched since all were lifted: shared, so two hands can share it."""

    arc: set[int] = field(default_factory=set)
    hill: set[int] = field(default_factory=set)
    courses: list[list[tuple[float, float]]] = field(default_factory=list)
    found: str = ""


@QmlElement
class Tracing(LightShape):
    """Follows fingers over the picture, leaves light behind them, and tells what they drew.

    The light then flies into the shape: ``begun`` asks for ``flown`` to run from 0 to 1.
    """

    outlinesChanged = Signal()
    pressedChanged = Signal()
    flownChanged = Signal()
    begun = Signal()
    drawn = Signal(str, arguments=["shape"])
    tapped = Signal(str, arguments=["shape"])

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._outlines = Outlines()
        self._trace = Trace()
        self._courses: dict[int, list[tuple[float, float]]] = {}
        self._strokes: set[int] = set()
        self._flights: list[Flight] = []
        self._flown = 1.0
        self._trail: list[Light] = []
        self._pressed = ""

    def _get_centre(self) -> QPointF:
        return QPointF(*self._outlines.centre) * self._unit

    def _set_centre(self, value: QPointF) -> None:
        self._outlines.centre = (value.x() / self._unit, value.y() / self._unit)
        self.outlinesChanged.emit()

    def _get_radii(self) -> QPointF:
        return QPointF(*self._outlines.radii) * self._unit

    def _set_radii(self, value: QPointF) -> None:
        radii = (value.x() / self._unit, value.y() / self._unit)
        self._outlines.radii = (max(1.0, radii[0]), max(1.0, radii[1]))
        self.outlinesChanged.emit()

    def _get_crest(self) -> float:
        return self._outlines.crest * self._unit

    def _set_crest(self, value: float) -> None:
        self._outlines.crest = value / self._unit
        self.outlinesChanged.emit()

    def _get_rise(self) -> float:
        return self._outlines.rise * self._unit

    def _set_rise(self, value: float) -> None:
        self._outlines.rise = value / self._unit
        self.outlinesChanged.emit()

    def _get_sigma(self) -> float:
        return self._outlines.sigma * self._unit

    def _set_sigma(self, value: float) -> None:
        self._outlines.sigma = max(1.0, value / self._unit)
        self.outlinesChanged.emit()

    def _get_person(self) -> QPointF:
        return QPointF(*self._outlines.person) * self._unit

    def _set_person(self, value: QPointF) -> None:
        self._outlines.person = (value.x() / self._unit, value.y() / self._unit)
        self.outlinesChanged.emit()

    def _get_pressed(self) -> str:
        return self._pressed

    def _set_pressed(self, shape: str) -> None:
        if shape != self._pressed:
            self._pressed = shape
            self.pressedChanged.emit()

    def _get_flown(self) -> float:
        return self._flown

    def _set_flown(self, value: float) -> None:
        if value == self._flown:
            return
        self._flown = value
        self.flownChanged.emit()
        if self._flights:
            if value >= 1:
                self._flights.clear()
            self.update()

    #: Centre of the arc's ellipse and its radii; crest, height and standard width of the hill: px.
    centre = Property(QPointF, _get_centre, _set_centre, notify=outlinesChanged)
    radii = Property(QPointF, _get_radii, _set_radii, notify=outlinesChanged)
    crest = Property(float, _get_crest, _set_crest, notify=outlinesChanged)
    rise = Property(float, _get_rise, _set_rise, notify=outlinesChanged)
    sigma = Property(float, _get_sigma, _set_sigma, notify=outlinesChanged)
    #: Where the person's light is, px.
    person = Property(QPointF, _get_person, _set_person, notify=outlinesChanged)
    #: The shape that a finger is on and would choose if it were lifted now; empty: none.
    pressed = Property(str, _get_pressed, notify=pressedChanged)
    #: How far the lights have come on their way, 0 to 1.
    flown = Property(float, _get_flown, _set_flown, notify=flownChanged)

    @Slot(str, QRectF)
    def place(self, shape: str, area: QRectF) -> None:
        """Tell where the words of a shape can be touched, px; an empty area: nowhere."""
        if area.isEmpty():
            self._outlines.places.pop(shape, None)
            return
        parts = (area.x(), area.y(), area.width(), area.height())
        self._outlines.places[shape] = Place(*(part / self._unit for part in parts))

    @Slot()
    def exchange(self) -> None:
        """Let each of the two shapes send lights to the other."""
        self._fly(exchange(self._outlines))

    @Slot(int, float, float)
    def press(self, finger: int, x: float, y: float) -> None:
        """A finger comes down, px; what was flying has arrived."""
        self._flights.clear()
        if not self._courses:
            self._trail.clear()
        point = (x / self._unit, y / self._unit)
        self._courses[finger] = [point]
        self._set_pressed(self._outlines.shape_at(*point))
        self._touch(*point)
        self.update()

    @Slot(int, float, float)
    def move(self, finger: int, x: float, y: float) -> None:
        """A finger moves, px."""
        course = self._courses.get(finger)
        if not course:
            return
        point = (x / self._unit, y / self._unit)
        if math.dist(point, course[0]) > TAP_REACH:
            self._strokes.add(finger)
            self._set_pressed("")
        for between in _steps(course[-1], point):
            self._touch(*between)
        course.append(point)
        self.update()

    def _touch(self, x: float, y: float) -> None:
        self._trail.append(Light(x, y, 2.4, 0.9, "dignity"))
        del self._trail[:-LONGEST_TRAIL]
        for shape, part, parts in (
            ("arc", self._outlines.on_arc(x, y), self._trace.arc),
            ("hill", self._outlines.on_hill(x, y), self._trace.hill),
        ):
            if part is None or part in parts:
                continue
            parts.add(part)
            if len(parts) == ENOUGH:
                self._find(shape)

    def _find(self, shape: str) -> None:
        self._trace.found = shape
        self.drawn.emit(shape)

    @Slot(int)
    def lift(self, finger: int) -> None:
        """A finger goes; the last one to go ends what was drawn."""
        self._set_pressed("")
        course = self._courses.pop(finger, [])
        if finger in self._strokes:
            self._strokes.discard(finger)
            self._trace.courses.append(course)
            if not self._trace.found and (shape := recognise(self._trace.courses, self._outlines)):
                self._find(shape)
        elif course:
            self.tapped.emit(self._outlines.shape_at(*course[0]))
        if not self._courses:
            self._end()

    def _end(self) -> None:
        """All fingers have gone: the lights that they left go where they belong."""
        trace, self._trace = self._trace, Trace()
        if trace.courses:
            self._fly(gather(self._trail, trace.found, self._outlines))
        self._trail.clear()
        self.update()

    def _fly(self, flights: list[Flight]) -> None:
        self._flights = flights
        self._set_flown(0.0)
        self.begun.emit()

    def canvas(self) -> QImage:
        """As large as the picture that is drawn on; a px while nobody draws."""
        return (
            super().canvas()
            if self._trail
            else QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        )

    def paint(self, painter: QPainter) -> None:
        if self._trail or self._flights:
            super().paint(painter)

    def lights(self) -> list[Light]:
        ends = self._trail[-1:]
        return [
            *flown(self._flights, self._flown),
            *self._trail,
            *(Light(at.x, at.y, 9.0, 0.8, "candle") for at in ends),
        ]


def _steps(start: tuple[float, float], end: tuple[float, float]) -> Iterator[tuple[float, float]]:
    """Points from a place to another, at most ``STEP`` apart; the first place is left out."""
    count = max(1, math.ceil(math.dist(start, end) / STEP))
    for step in range(1, count + 1):
        part = step / count
        yield start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part
