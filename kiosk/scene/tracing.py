"""Drawing the shelter and the hill with the hands: what fingers trace, the picture answers."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import Property, QPointF, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.scene.scatter import Light
from kiosk.scene.shapes import LightShape

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: A shape's outline is cut into so many parts, and counts as drawn when this many are touched.
PARTS = 12
ENOUGH = 8
#: How far beside the outline a finger may be, in design units (16 mm).
ASIDE = 58.0
#: A finger that has moved less than this has tapped, not drawn (4 mm).
TAP_REACH = 14.5
LONGEST_TRAIL = 260
#: Points between two places of a finger, so that a quick hand leaves no gap.
STEP = 14.0


@dataclass(slots=True)
class Outlines:
    """The two shapes in design units: an upper half-ellipse and a bell."""

    centre: tuple[float, float] = (0.0, 0.0)
    radii: tuple[float, float] = (1.0, 1.0)
    crest: float = 0.0
    rise: float = 1.0
    sigma: float = 1.0

    def on_arc(self, x: float, y: float) -> int | None:
        """Which part of the arc a point is on; None: not on it."""
        across = (x - self.centre[0]) / self.radii[0]
        up = (self.centre[1] - y) / self.radii[1]
        off = abs(math.hypot(across, up) - 1) * min(self.radii)
        if off > ASIDE or up < 0.05:
            return None
        angle = math.atan2(up, across) / math.pi
        return min(PARTS - 1, int(angle * PARTS))

    def on_hill(self, x: float, y: float) -> int | None:
        """Which part of the hill's ridge a point is on; None: not on it."""
        along = (x - self.centre[0]) / (1.6 * self.sigma)
        if abs(along) >= 1:
            return None
        ridge = self.crest + self.rise * (1 - math.exp(-((along * 1.6) ** 2) / 2))
        return int((along + 1) / 2 * PARTS) if abs(y - ridge) <= ASIDE else None

    def shape_at(self, x: float, y: float) -> str:
        """The shape that a tap here means; empty: neither."""
        if self.on_arc(x, y) is not None:
            return "arc"
        along = (x - self.centre[0]) / self.sigma
        ridge = self.crest + self.rise * (1 - math.exp(-(along**2) / 2))
        return "hill" if y > ridge - 12 else ""


@dataclass(slots=True)
class Trace:
    """What the fingers have touched since all were lifted: shared, so two hands can share it."""

    arc: set[int] = field(default_factory=set)
    hill: set[int] = field(default_factory=set)


@QmlElement
class Tracing(LightShape):
    """Follows fingers over the picture, leaves light behind them, and tells what they drew."""

    outlinesChanged = Signal()
    drawn = Signal(str, arguments=["shape"])
    tapped = Signal(str, arguments=["shape"])

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._outlines = Outlines()
        self._trace = Trace()
        self._starts: dict[int, tuple[float, float]] = {}
        self._last: dict[int, tuple[float, float]] = {}
        self._strokes: set[int] = set()
        self._trail: list[Light] = []

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

    #: Centre of the arc's ellipse and its radii; crest, height and standard width of the hill: px.
    centre = Property(QPointF, _get_centre, _set_centre, notify=outlinesChanged)
    radii = Property(QPointF, _get_radii, _set_radii, notify=outlinesChanged)
    crest = Property(float, _get_crest, _set_crest, notify=outlinesChanged)
    rise = Property(float, _get_rise, _set_rise, notify=outlinesChanged)
    sigma = Property(float, _get_sigma, _set_sigma, notify=outlinesChanged)

    @Slot(int, float, float)
    def press(self, finger: int, x: float, y: float) -> None:
        """A finger comes down, px."""
        if not self._starts:
            self._trail.clear()
        self._starts[finger] = (x / self._unit, y / self._unit)
        self.move(finger, x, y)

    @Slot(int, float, float)
    def move(self, finger: int, x: float, y: float) -> None:
        """A finger moves, px."""
        if finger not in self._starts:
            return
        point = (x / self._unit, y / self._unit)
        if math.dist(point, self._starts[finger]) > TAP_REACH:
            self._strokes.add(finger)
        for between in _steps(self._last.get(finger, point), point):
            self._touch(*between)
        self._last[finger] = point
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
                self.drawn.emit(shape)

    @Slot(int)
    def lift(self, finger: int) -> None:
        """A finger goes; the last one to go ends what was drawn."""
        start = self._starts.pop(finger, None)
        self._last.pop(finger, None)
        if start is not None and finger not in self._strokes:
            self.tapped.emit(self._outlines.shape_at(*start))
        self._strokes.discard(finger)
        if not self._starts:
            self._trace = Trace()
            self._trail.clear()
            self.update()

    def canvas(self) -> QImage:
        """As large as the picture that is drawn on; a px while nobody draws."""
        return (
            super().canvas()
            if self._trail
            else QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        )

    def paint(self, painter: QPainter) -> None:
        if self._trail:
            super().paint(painter)

    def lights(self) -> list[Light]:
        ends = self._trail[-1:]
        return [*self._trail, *(Light(at.x, at.y, 9.0, 0.8, "candle") for at in ends)]


def _steps(start: tuple[float, float], end: tuple[float, float]) -> Iterator[tuple[float, float]]:
    """Points from a place to another, at most ``STEP`` apart; the first place is left out."""
    count = max(1, math.ceil(math.dist(start, end) / STEP))
    for step in range(1, count + 1):
        part = step / count
        yield start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part
