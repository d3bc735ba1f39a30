"""The people of the picture: one light with rays, and a row of lights on the crest."""

import math
from random import Random

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.scene.scatter import Light
from kiosk.scene.settable import settable
from kiosk.scene.shapes import LightShape
from kiosk.scene.sprites import gaussian_glow

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PersonLight(LightShape):
    """One person: a light in the middle of the item, in a wide warm glow."""

    def paint_ground(self, painter: QPainter) -> None:
        width, height = self.design_size
        middle, reach = QPointF(width / 2, height / 2), min(width, height) / 2
        area = QRectF(0, 0, width, height)
        painter.fillRect(area, gaussian_glow(middle, reach, "#FFDDB0", 0.30))
        painter.fillRect(area, gaussian_glow(middle, reach * 0.45, "#FFF0DA", 0.55))

    def lights(self) -> list[Light]:
        width, height = self.design_size
        return [Light(width / 2, height / 2, min(width, height) / 19, 1.0, "dignity")]


@QmlElement
class RayLights(LightShape):
    """A ray of lights from the item's left edge to its right, fading; turn it by ``rotation``."""

    def lights(self) -> list[Light]:
        width, height = self.design_size
        random, found = Random(3), []
        count = 15
        for step in range(count):
            part = step / (count - 1)
            spread = height * 0.05 * (1 - part)
            found.append(
                Light(
                    4 + part * (width - 8),
                    height / 2 + random.gauss(0, spread),
                    2.7 - 1.7 * part,
                    1.0 - 0.55 * part,
                    "dignity",
                )
            )
        return found


@QmlElement
class PeopleLights(LightShape):
    """People standing along the crest of a bell-shaped hill, whose top is ``LIFT`` below."""

    riseChanged = Signal()
    sigmaChanged = Signal()
    LIFT = 60.0
    PLACES = ((-202, 8), (-150, 14), (-104, 9), (104, 10), (152, 15), (204, 8))

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._rise = 200.0
        self._sigma = 300.0

    #: Height of the hill and standard width of its bell, px.
    rise = settable(float, "_rise", riseChanged)
    sigma = settable(float, "_sigma", sigmaChanged)

    def lights(self) -> list[Light]:
        width, _ = self.design_size
        rise, sigma = self._rise / self._unit, self._sigma / self._unit
        fit = min(1.0, width / 460)
        found = []
        for place, lift in self.PLACES:
            x = place * fit
            drop = rise * (1 - math.exp(-((x / sigma) ** 2) / 2))
            radius = 3.4 + (lift - 8) * 0.34
            found.append(Light(width / 2 + x, self.LIFT + drop - lift - 6, radius, 1.0, "dignity"))
        return found
