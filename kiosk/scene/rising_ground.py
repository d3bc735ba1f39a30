"""The hill of empowerment, as a Qt Quick item painted once for its size."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.scene.scatter import Light, bell, hill
from kiosk.scene.settable import settable
from kiosk.scene.shapes import LightShape, faded

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HillLights(LightShape):
    """The rising ground of empowerment, filled, its crest ``CREST`` below the top."""

    spreadChanged = Signal()
    peakChanged = Signal()
    groundedChanged = Signal()
    #: Room above the crest for the dawn behind it, design units.
    CREST = 260.0
    #: The part of the width in which a hill that runs out to nothing does so.
    FOOT = 0.2

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._spread = 0.26
        self._peak = 0.5
        self._grounded = False

    #: Whether the hill runs out to nothing at the item's left edge, or goes on past it.
    grounded = settable(bool, "_grounded", groundedChanged)
    #: Standard width of the bell, as a part of the item's width.
    spread = settable(float, "_spread", spreadChanged)
    #: Where the crest is, as a part of the item's width.
    peak = settable(float, "_peak", peakChanged)

    def _ridge(self) -> Callable[[float], float]:
        width, height = self.design_size
        ridge = bell(width * self._peak, self.CREST, height, width * self._spread)
        if not self._grounded:
            return ridge
        least = height - ridge(0)
        return lambda x: ridge(x) + least * max(0.0, 1 - x / (width * self._peak)) ** 2

    def _outline(self) -> QPainterPath:
        width, _ = self.design_size
        ridge = self._ridge()
        path = QPainterPath(QPointF(-4, ridge(0)))
        steps = max(48, int(width / 16))
        for step in range(1, steps + 1):
            x = width * step / steps
            path.lineTo(x, ridge(x))
        return path

    def paint_ground(self, painter: QPainter) -> None:
        width, height = self.design_size
        self._paint_dawn(painter)
        ridge_line = self._outline()
        body = QPainterPath(ridge_line)
        body.lineTo(width + 4, height)
        body.lineTo(-4, height)
        earth = QLinearGradient(0, self.CREST, 0, height)
        for at, colour in (
            (0.0, "#7A4F37"),
            (0.16, "#5E4036"),
            (0.45, "#3A2B33"),
            (1.0, "#241D2B"),
        ):
            earth.setColorAt(at, QColor(colour))
        painter.fillPath(body, earth)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for thickness, alpha in ((34, 0.04), (22, 0.05), (13, 0.07), (7, 0.10), (3, 0.16)):
            painter.setPen(QPen(faded("#E8A25C", alpha), thickness))
            painter.drawPath(ridge_line)
        if self._grounded:
            self._fade_foot(painter)

    def _fade_foot(self, painter: QPainter) -> None:
        """Let the ground go out before the item's edge cuts it off."""
        width, height = self.design_size
        fade = QLinearGradient(0, 0, width * self.FOOT, 0)
        fade.setColorAt(0, faded("#000000", 0))
        fade.setColorAt(1, faded("#000000", 1))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(QRectF(0, 0, width, height), fade)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _paint_dawn(self, painter: QPainter) -> None:
        width, _ = self.design_size
        for wide, high, colour, strength in (
            (0.34, self.CREST, "#8A503C", 0.55),
            (0.13, self.CREST * 0.72, "#E9B887", 0.42),
        ):
            painter.save()
            painter.translate(width * self._peak, self.CREST + 26)
            painter.scale(width * wide * (self._spread / 0.36), high)
            glow = QRadialGradient(QPointF(0, 0), 1)
            for at, alpha in ((0, 1.0), (0.2, 0.72), (0.45, 0.33), (0.7, 0.1), (1, 0.0)):
                glow.setColorAt(at, faded(colour, alpha * strength))
            painter.fillRect(QRectF(-1, -1, 2, 2), glow)
            painter.restore()

    def lights(self) -> list[Light]:
        width, height = self.design_size
        ridge = self._ridge()
        depth = (height - self.CREST) * 0.45
        found = (
            light
            for light in hill(1994, ridge, (0, width), depth, int(width * 0.62))
            if light.y < height
        )
        if not self._grounded:
            return list(found)
        foot = width * self.FOOT
        return [one._replace(strength=one.strength * min(1.0, one.x / foot)) for one in found]
