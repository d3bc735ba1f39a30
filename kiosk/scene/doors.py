"""The three doors of Home: round-arched openings, each with its place in light inside."""

import math

from PySide6.QtCore import Property, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.scene.scatter import Light, arc, bell, hill, road, rows, stars
from kiosk.scene.settable import settable
from kiosk.scene.shapes import LightShape
from kiosk.scene.sprites import paint_lights

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: Inside colours from the crown to the floor, and the rim's, by place.
INSIDE = {
    "concept": ("#0B2036", "#0F3A4E", "#155368", "#1B6176"),
    "timeline": ("#1A1C38", "#302C48", "#5D4A62", "#9A6F52"),
    "address": ("#1F1A2B", "#40242C", "#6E3F33", "#A06A34"),
}
RIM = {"concept": "#3E8FA8", "timeline": "#B3A79C", "address": "#B8763C"}


@QmlElement
class Door(LightShape):
    """A door; ``place`` says which.

    The opening fills the item but for ``MARGIN`` at the sides and ``SPILL`` below, where its light
    falls on the floor.
    """

    placeChanged = Signal()
    MARGIN = 40.0
    SPILL = 72.0

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._place = "concept"

    def _get_sky(self) -> QColor:
        return QColor(INSIDE[self._place][1])

    def _get_light(self) -> QColor:
        return QColor(INSIDE[self._place][3])

    #: concept, timeline or address.
    place = settable(str, "_place", placeChanged)
    #: The colours inside, high up and at the floor.
    sky = Property(QColor, _get_sky, notify=placeChanged)
    light = Property(QColor, _get_light, notify=placeChanged)

    def _opening(self) -> QRectF:
        width, height = self.design_size
        return QRectF(
            self.MARGIN, self.MARGIN, width - 2 * self.MARGIN, height - self.MARGIN - self.SPILL
        )

    def _outline(self) -> QPainterPath:
        opening = self._opening()
        radius = min(opening.width() / 2, opening.height() * 0.62)
        path = QPainterPath(opening.bottomLeft())
        path.lineTo(opening.left(), opening.top() + radius)
        box = QRectF(opening.left(), opening.top(), opening.width(), 2 * radius)
        path.arcTo(box, 180, -180)
        path.lineTo(opening.bottomRight())
        return path

    def paint_ground(self, painter: QPainter) -> None:
        opening, outline = self._opening(), self._outline()
        self._paint_spill(painter, opening)
        self._paint_halo(painter, outline)
        inside = QLinearGradient(opening.topLeft(), opening.bottomLeft())
        for at, colour in zip((0.0, 0.42, 0.78, 1.0), INSIDE[self._place], strict=True):
            inside.setColorAt(at, QColor(colour))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(outline, inside)
        painter.save()
        painter.setClipPath(outline)
        getattr(self, f"_paint_{self._place}")(painter, opening)
        painter.restore()
        self._paint_rim(painter, opening, outline)

    def _paint_spill(self, painter: QPainter, opening: QRectF) -> None:
        """The door's light on the floor before it, brightest at the sill."""
        painter.save()
        painter.setClipRect(QRectF(0, opening.bottom(), self.design_size[0], self.SPILL))
        painter.translate(opening.center().x(), opening.bottom())
        painter.scale((opening.width() / 2 + self.MARGIN) * 0.98, self.SPILL)
        _glow(painter, 0, 0, 1, INSIDE[self._place][3], 0.6)
        painter.scale(0.94, 0.5)
        _glow(painter, 0, 0, 1, INSIDE[self._place][3], 0.4)
        painter.restore()

    def _paint_halo(self, painter: QPainter, outline: QPainterPath) -> None:
        """The door's light on the wall around it, which goes out towards the floor."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = outline.boundingRect()
        glow = QColor(RIM[self._place])
        for thickness, alpha in ((64, 0.015), (44, 0.02), (28, 0.03), (14, 0.05), (6, 0.08)):
            fall = QLinearGradient(box.topLeft(), box.bottomLeft())
            for at, part in ((0.0, 1.0), (0.6, 1.0), (1.0, 0.0)):
                glow.setAlphaF(alpha * part)
                fall.setColorAt(at, glow)
            painter.setPen(QPen(fall, thickness, c=Qt.PenCapStyle.FlatCap))
            painter.drawPath(outline)

    def _paint_rim(self, painter: QPainter, opening: QRectF, outline: QPainterPath) -> None:
        rim = QLinearGradient(opening.topLeft(), opening.bottomLeft())
        colour = QColor(RIM[self._place])
        for at, alpha in ((0.0, 0.18), (0.35, 0.5), (0.8, 1.0), (1.0, 0.7)):
            colour.setAlphaF(alpha)
            rim.setColorAt(at, colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(rim, 2.4))
        painter.drawPath(outline)

    # -- what each door shows -----------------------------------------------------------------

    def _paint_concept(self, painter: QPainter, opening: QRectF) -> None:
        middle, floor = opening.center().x(), opening.bottom()
        crest = floor - opening.height() * 0.17
        ridge = bell(middle, crest, floor - 18, opening.width() * 0.3)
        _glow(painter, middle, crest, opening.width() * 0.36, "#FFE7C4", 0.42)
        ground = QPainterPath(QPointF(opening.left(), floor))
        for step in range(61):
            x = opening.left() + opening.width() * step / 60
            ground.lineTo(x, ridge(x))
        ground.lineTo(opening.right(), floor)
        earth = QLinearGradient(0, crest, 0, floor)
        earth.setColorAt(0, QColor("#2E4A50"))
        earth.setColorAt(1, QColor("#12384A"))
        painter.fillPath(ground, earth)
        shelter = arc(
            7,
            (middle, floor - 20),
            (opening.width() * 0.335, opening.height() * 0.74),
            640,
            18,
            80,
        )
        people = zip((-108, -66, -34, 0, 38, 70, 108), (14, 24, 18, 32, 26, 20, 12), strict=True)
        lights = [
            *shelter,
            *hill(5, ridge, (opening.left(), opening.right()), 70, 320),
            *(
                Light(middle + x, ridge(middle + x) - lift, 2.2 + lift / 7, 1.0, "dignity")
                for x, lift in people
            ),
        ]
        self._draw(painter, lights)

    def _paint_timeline(self, painter: QPainter, opening: QRectF) -> None:
        middle, floor, high = opening.center().x(), opening.bottom(), opening.height()
        _glow(painter, middle, floor, opening.width() * 0.62, "#E2A45F", 0.55)
        painter.save()
        painter.translate(middle, opening.top() + high * 0.58)
        painter.scale(opening.width() * 0.62, high * 0.13)
        _glow(painter, 0, 0, 1, "#C9A9A0", 0.5)
        painter.restore()

        def course(along: float) -> tuple[float, float]:
            sway = math.sin(along * 5.0 + 0.4) * opening.width() * 0.085 * (1 - along * 0.55)
            return middle - opening.width() * 0.03 + sway, floor - high * 0.415 * along**0.8

        milestones = zip((0.02, 0.32, 0.68, 1.0), (6.5, 4.6, 3.2, 2.4), strict=True)
        far = stars(11, opening.width(), high * 0.6, 110)
        self._draw(
            painter,
            [
                *(
                    Light(
                        opening.left() + star.x,
                        opening.top() + star.y,
                        star.radius,
                        0.85,
                        star.tone,
                    )
                    for star in far
                ),
                *road(31, course, opening.width() * 0.085, 460),
                *(Light(*course(along), radius, 1.0, "dignity") for along, radius in milestones),
            ],
        )

    def _paint_address(self, painter: QPainter, opening: QRectF) -> None:
        middle, floor, high = opening.center().x(), opening.bottom(), opening.height()
        speaker = opening.top() + high * 0.44
        _glow(painter, middle, floor, opening.width() * 0.6, "#E8A348", 0.55)
        _glow(painter, middle, speaker, opening.width() * 0.30, "#FFE4BE", 0.75)
        _glow(painter, middle, speaker, opening.width() * 0.13, "#FFF6E8", 0.85)
        audience = rows(middle, speaker + high * 0.06, opening.width() * 0.96, high * 0.46, 9)
        self._draw(painter, [*audience, Light(middle, speaker, 10.5, 1.0, "dignity")])

    def _draw(self, painter: QPainter, lights: list[Light]) -> None:
        painter.save()
        painter.scale(1 / self._unit, 1 / self._unit)
        paint_lights(painter, lights, self._unit)
        painter.restore()


def _glow(
    painter: QPainter, x: float, y: float, reach: float, colour: str, strength: float
) -> None:
    gradient = QRadialGradient(QPointF(x, y), reach)
    tint = QColor(colour)
    for at, alpha in ((0.0, 1.0), (0.2, 0.62), (0.45, 0.27), (0.7, 0.08), (1.0, 0.0)):
        tint.setAlphaF(alpha * strength)
        gradient.setColorAt(at, tint)
    painter.fillRect(QRectF(x - reach, y - reach, 2 * reach, 2 * reach), gradient)
