"""A thread as a river of lights through three stations, and the one light it goes back for."""

import math
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.scene.scatter import Light, stream
from kiosk.scene.settable import settable
from kiosk.scene.shapes import LightShape
from kiosk.scene.sprites import gaussian_glow

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Point = tuple[float, float]

TONES = {
    "protection": ("dignity", "protection", "protection"),
    "empowerment": ("dignity", "empowerment", "candle"),
    "dignity": ("dignity", "candle", "empowerment"),
}


def along(points: list[Point], part: float, upright: bool) -> Point:
    """A point on the smooth course through ``points``, at ``part`` of it (0 to 1).

    Between two points it is the cubic whose control points stand halfway, level with each.
    """
    legs = len(points) - 1
    leg = min(legs - 1, int(part * legs))
    (x0, y0), (x1, y1) = points[leg], points[leg + 1]
    t = part * legs - leg
    smooth = t * t * (3 - 2 * t)
    linear = 1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t**3
    if upright:
        return x0 + (x1 - x0) * smooth, y0 + (y1 - y0) * linear
    return x0 + (x1 - x0) * linear, y0 + (y1 - y0) * smooth


def _evenly(part: float, lengths: list[float]) -> float:
    """The part of a course of equal legs that lies as far along as ``part`` of its length."""
    far = part * sum(lengths)
    for leg, length in enumerate(lengths):
        if far <= length:
            return (leg + far / max(length, 1e-9)) / len(lengths)
        far -= length
    return 1.0


@QmlElement
class RiverLights(LightShape):
    """The river from ``spring`` through three stations to ``mouth``; all points in px."""

    courseChanged = Signal()
    toneChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._lost = QPointF()
        self._spring = QPointF()
        self._first = QPointF()
        self._second = QPointF()
        self._third = QPointF()
        self._mouth = QPointF()
        self._upright = False
        self._tone = "dignity"

    #: Where the one light is that was left behind.
    lost = settable(QPointF, "_lost", courseChanged)
    spring = settable(QPointF, "_spring", courseChanged)
    first = settable(QPointF, "_first", courseChanged)
    second = settable(QPointF, "_second", courseChanged)
    third = settable(QPointF, "_third", courseChanged)
    mouth = settable(QPointF, "_mouth", courseChanged)
    #: Whether it runs from top to bottom (portrait) instead of from side to side.
    upright = settable(bool, "_upright", courseChanged)
    tone = settable(str, "_tone", toneChanged)

    def _design_points(self) -> list[Point]:
        stations = (self._first, self._second, self._third)
        points = (self._lost, self._spring, *stations, self._mouth)
        return [(point.x() / self._unit, point.y() / self._unit) for point in points]

    def paint_ground(self, painter: QPainter) -> None:
        points = self._design_points()
        for x, y in points[2:5]:
            centre = QPointF(x, y)
            painter.setPen(Qt.PenStyle.NoPen)
            area = QRectF(x - 120, y - 120, 240, 240)
            painter.fillRect(area, gaussian_glow(centre, 118, "#FFD9A8", 0.42))
        lost = points[0]
        area = QRectF(lost[0] - 60, lost[1] - 60, 120, 120)
        painter.fillRect(area, gaussian_glow(QPointF(*lost), 58, "#FFE4C0", 0.5))
        self._paint_core(painter, points)
        self._paint_filament(painter, points)

    def _paint_core(self, painter: QPainter, points: list[Point]) -> None:
        """The bright line in the middle of the river."""
        course = points[2:]
        path = QPainterPath(QPointF(*along(course, 0, self._upright)))
        for step in range(1, 121):
            path.lineTo(QPointF(*along(course, step / 120, self._upright)))
        for thickness, strength in ((7, 0.08), (1.8, 0.5)):
            colour = QColor("#FFE9CF")
            colour.setAlphaF(strength)
            painter.setPen(QPen(colour, thickness))
            painter.drawPath(path)

    def _paint_filament(self, painter: QPainter, points: list[Point]) -> None:
        """The fine thread that goes back for the light left behind."""
        legs = [points[0], points[2]]
        for step in range(34):
            part = step / 33
            x, y = along(legs, 0.08 + part * 0.84, self._upright)
            colour = QColor("#FFE9CF")
            colour.setAlphaF(0.25 + 0.45 * part)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(x, y), 0.9 + part * 0.8, 0.9 + part * 0.8)

    def lights(self) -> list[Light]:
        points = self._design_points()
        course = points[1:]
        reach = max(self.design_size)
        lengths = [math.dist(*leg) for leg in pairwise(course)]

        def width(part: float) -> float:
            return 32 - 14 * part

        def place(part: float) -> Point:
            return along(course, _evenly(part, lengths), self._upright)

        tones, count = TONES[self._tone], int(reach * 1.05)
        found = stream(17, place, width, count, tones, self._upright)
        stations = (Light(x, y, 9.0, 1.0, "dignity") for x, y in points[2:5])
        return [*found, *stations, Light(*points[0], 4.6, 1.0, "dignity")]
