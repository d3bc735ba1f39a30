"""The pictures beside the address's remarks, each drawn in lights."""

import math
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.scene.scatter import Light, gathering, half_sun, size, stream
from kiosk.scene.settable import settable
from kiosk.scene.shapes import LightShape, faded
from kiosk.scene.sprites import gaussian_glow

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Point = tuple[float, float]


@QmlElement
class ThreatsPicture(LightShape):
    """Three gatherings of people on one ground, and the crisis passing over them as a front."""

    GROUND = 0.80
    CENTRES = (0.17, 0.5, 0.83)

    def paint_ground(self, painter: QPainter) -> None:
        width, height = self.design_size
        ground = height * self.GROUND
        for centre, strength in zip(self.CENTRES, (0.42, 0.34, 0.26), strict=True):
            painter.save()
            painter.setClipRect(QRectF(0, 0, width, ground))
            middle = QPointF(width * centre, ground)
            reach = width * 0.2
            painter.fillRect(
                QRectF(middle.x() - reach, ground - reach, 2 * reach, reach),
                gaussian_glow(middle, reach, "#E8A25C", strength),
            )
            painter.restore()
        line = QLinearGradient(0, 0, width, 0)
        for at, alpha in ((0.0, 0.0), (0.12, 0.6), (0.88, 0.6), (1.0, 0.0)):
            line.setColorAt(at, faded("#FFD9A8", alpha))
        painter.fillRect(QRectF(0, ground, width, 1.6), line)
        self._paint_front(painter, width, height)

    def _paint_front(self, painter: QPainter, width: float, height: float) -> None:
        """The crisis: a wave of dull rose that leans over the gatherings from the right."""
        for step in range(26):
            part = step / 25
            x, y = self._crest(part, width, height)
            reach = height * (0.06 + 0.17 * part)
            area = QRectF(x - reach, y - reach, 2 * reach, 2 * reach)
            painter.fillRect(
                area, gaussian_glow(QPointF(x, y), reach, "#B4584E", 0.05 + 0.07 * part)
            )

    @staticmethod
    def _crest(part: float, width: float, height: float) -> Point:
        """The front's ridge, from its breaking tip (0) back to where it comes from (1).

        It comes over the upper edge, or, in an upright picture, over the side below words.
        """
        lean = math.sin(part * math.pi * 0.5)
        rise = 0.50 if width > 1.1 * height else 0.30
        return width * (0.13 + 0.95 * part), height * (0.60 - rise * lean**0.8)

    def lights(self) -> list[Light]:
        width, height = self.design_size
        ground = height * self.GROUND
        found: list[Light] = []
        for seed, (centre, share) in enumerate(zip(self.CENTRES, (1.0, 0.7, 0.48), strict=True)):
            crowd = gathering(seed + 4, width * centre, ground - 3, width * 0.15, 190)
            found += [light._replace(strength=light.strength * share) for light in crowd]
            found.append(Light(width * centre, ground - 16, 6.4, 0.45 + 0.5 * share, "dignity"))
        return [*found, *self._ash(width, height)]

    @staticmethod
    def _ash(width: float, height: float) -> list[Light]:
        """What the front carries: lights of rose that fall along it."""
        random, found = Random(2020), []
        for _ in range(420):
            part = random.random()
            x, crest = ThreatsPicture._crest(part, width, height)
            y = crest + random.gauss(0, 1) * height * (0.025 + 0.055 * part)
            found.append(Light(x, y, size(random, 2.2), random.uniform(0.2, 0.75), "rose"))
        return found


@QmlElement
class HealthPicture(LightShape):
    """A stream of people moving on together, and one who was behind being fetched."""

    def _lost(self) -> Point:
        """Where the one is who was left behind."""
        width, height = self.design_size
        return width * 0.24, height * 0.80

    def _course(self, part: float) -> Point:
        width, height = self.design_size
        rise = 0.5 - 0.5 * math.cos(math.pi * part)
        return width * (0.40 + 0.44 * part), height * (0.66 - 0.38 * rise)

    def paint_ground(self, painter: QPainter) -> None:
        width, height = self.design_size
        area = QRectF(0, 0, width, height)
        head, lost = self._course(1.0), self._lost()
        painter.fillRect(
            area, gaussian_glow(QPointF(*head), min(height * 0.24, width * 0.16), "#FFD9A8", 0.55)
        )
        painter.fillRect(
            area, gaussian_glow(QPointF(*lost), min(height * 0.12, width * 0.1), "#FFE4C0", 0.55)
        )
        path = QPainterPath(QPointF(*self._course(0)))
        for step in range(1, 61):
            path.lineTo(QPointF(*self._course(step / 60)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for thickness, alpha in ((8, 0.08), (2, 0.45)):
            painter.setPen(QPen(faded("#FFE9CF", alpha), thickness))
            painter.drawPath(path)
        self._paint_filament(painter, lost)

    def _paint_filament(self, painter: QPainter, lost: Point) -> None:
        start = self._course(0)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(42):
            part = step / 41
            smooth = part * part * (3 - 2 * part)
            x = lost[0] + (start[0] - lost[0]) * (0.07 + 0.93 * part)
            y = lost[1] + (start[1] - lost[1]) * smooth
            painter.setBrush(faded("#FFE9CF", 0.3 + 0.5 * part))
            painter.drawEllipse(QPointF(x, y), 1.1 + part, 1.1 + part)

    def lights(self) -> list[Light]:
        width, height = self.design_size
        tones = ("dignity", "candle", "empowerment", "protection")
        found = stream(
            95, self._course, lambda part: height * (0.055 - 0.02 * part), int(width * 1.1), tones
        )
        return [
            *found,
            Light(*self._course(1.0), 9.5, 1.0, "dignity"),
            Light(*self._course(0.0), 5.2, 1.0, "dignity"),
            Light(*self._lost(), 5.6, 1.0, "dignity"),
        ]


@QmlElement
class WisdomPicture(LightShape):
    """Streams of lights from all around, that meet and rise as one."""

    MEETING = (0.5, 0.66)

    def _courses(self) -> list[tuple[Point, Point]]:
        """Spring and bend of each stream, as parts of the item."""
        left = [
            ((0.01, 0.36), (0.30, 0.62)),
            ((0.0, 0.60), (0.28, 0.74)),
            ((0.02, 0.86), (0.30, 0.84)),
            ((0.26, 0.95), (0.44, 0.88)),
        ]
        return left + [((1 - x, y), (1 - bend_x, bend_y)) for (x, y), (bend_x, bend_y) in left]

    def paint_ground(self, painter: QPainter) -> None:
        width, height = self.design_size
        area = QRectF(0, 0, width, height)
        meeting = QPointF(width * self.MEETING[0], height * self.MEETING[1])
        painter.fillRect(
            area, gaussian_glow(meeting, min(height * 0.33, width * 0.4), "#C98A5A", 0.5)
        )
        painter.fillRect(area, gaussian_glow(meeting, height * 0.16, "#FFF0DA", 0.7))

    def lights(self) -> list[Light]:
        width, height = self.design_size
        meeting = (width * self.MEETING[0], height * self.MEETING[1])
        tones = (("protection", "sky"), ("dignity", "candle"), ("empowerment", "candle"))
        found: list[Light] = []
        for number, (spring, bend) in enumerate(self._courses()):
            start = (spring[0] * width, spring[1] * height)
            turn = (bend[0] * width, bend[1] * height)

            def course(part: float, start: Point = start, turn: Point = turn) -> Point:
                rest = 1 - part
                return tuple(  # type: ignore[return-value]
                    rest * rest * start[axis]
                    + 2 * rest * part * turn[axis]
                    + part**2 * meeting[axis]
                    for axis in (0, 1)
                )

            found += stream(
                number,
                course,
                lambda part: 26 * (1 - part) + 4,
                int(width * 0.24),
                tones[number % 3],
            )
        rising = stream(
            75,
            lambda part: (meeting[0], meeting[1] - height * 0.60 * part**1.3),
            lambda part: 6 + 110 * part**2.2,
            int(height * 0.95),
            ("dignity", "candle"),
            upright=True,
        )
        return [*found, *rising, Light(*meeting, 11.5, 1.0, "dignity")]


@QmlElement
class HalfSun(LightShape):
    """A number as lights in a half-disc; the first ``marked`` of them, from the left, are white."""

    countChanged = Signal()
    markedChanged = Signal()
    MARGIN = 8.0

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._count = 100
        self._marked = 0

    count = settable(int, "_count", countChanged)
    marked = settable(int, "_marked", markedChanged)

    def paint_ground(self, painter: QPainter) -> None:
        width, height = self.design_size
        painter.fillRect(
            QRectF(0, 0, width, height),
            gaussian_glow(QPointF(width / 2, height), width * 0.56, "#C97A30", 0.42),
        )

    def lights(self) -> list[Light]:
        width, height = self.design_size
        reach = min(width / 2 - self.MARGIN, height - self.MARGIN)
        radius = max(1.6, reach / 31)
        return [
            Light(
                width / 2 + x * reach,
                height - radius - 1 + y * (reach - radius),
                radius * (1.12 if number < self._marked else 1.0),
                1.0,
                "dignity" if number < self._marked else "empowerment",
            )
            for number, (x, y) in enumerate(half_sun(self._count))
        ]
