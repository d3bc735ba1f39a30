"""The night sky behind every screen: a dithered gradient, dawn, a few far lights, the ground."""

from functools import lru_cache
from random import Random

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QRadialGradient
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.scene.painted import PaintedItem
from kiosk.scene.scatter import Light, stars
from kiosk.scene.settable import settable
from kiosk.scene.sprites import paint_lights

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NIGHT = ((0.0, "#060C17"), (0.38, "#0B1626"), (0.72, "#101E32"), (1.0, "#1A2A47"))
GROUND = ("#0D1624", "#080D16")
DAWN = "#8A503C"

#: Design px of sky per far light (the look's density on Attract).
ROOM_PER_STAR = 5200.0
#: How high the dawn glows above the horizon, design px.
DAWN_REACH = 330.0
_GRAIN = 128


@lru_cache(maxsize=1)
def _grain() -> QImage:
    """A tile of noise between nothing and one 8-bit level, in 16 bits per channel."""
    random = Random(1994)
    tile = QImage(_GRAIN, _GRAIN, QImage.Format.Format_RGBA64_Premultiplied)
    noise = bytearray(_GRAIN * _GRAIN * 8)
    for low_byte in (0, 2, 4):
        noise[low_byte::8] = random.randbytes(_GRAIN * _GRAIN)
    memoryview(tile.bits()).cast("B")[:] = noise
    return tile


def paint_sky(width: int, height: int, unit: float, horizon: float, dawn: float) -> QImage:
    """Paint a sky of ``width`` × ``height`` px.

    Gradients this dark show bands in 8 bits, so they are painted in 16 bits per channel and
    dithered. Night and ground are the same all across, so they are painted once, a grain wide.

    Args:
        width: px.
        height: px.
        unit: px per design unit.
        horizon: px from the top where the ground begins; the height or more means no ground.
        dawn: strength of the glow above the horizon, 0 to 1.
    """
    sky = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(sky)
    strip = _dithered(_night(height, horizon))
    for left in range(0, width, _GRAIN):
        painter.drawImage(left, 0, strip)
    if dawn > 0:
        reach = min(round(DAWN_REACH * unit), round(horizon))
        glowing = _wide(_night(height, horizon), width, round(horizon) - reach, reach)
        _paint_dawn(glowing, unit, dawn)
        painter.drawImage(0, round(horizon) - reach, _dithered(glowing))
    painter.end()
    return sky


def _night(height: int, horizon: float) -> QImage:
    """A strip of night and ground, as wide as the grain, in 16 bits per channel."""
    strip = QImage(_GRAIN, height, QImage.Format.Format_RGBA64_Premultiplied)
    painter = QPainter(strip)
    night = QLinearGradient(0, 0, 0, min(horizon, height))
    for at, colour in NIGHT:
        night.setColorAt(at, QColor(colour))
    painter.fillRect(strip.rect(), night)
    if horizon < height:
        ground = QLinearGradient(0, horizon, 0, height)
        ground.setColorAt(0, QColor(GROUND[0]))
        ground.setColorAt(1, QColor(GROUND[1]))
        painter.fillRect(QRectF(0, horizon, _GRAIN, height - horizon), ground)
    painter.end()
    return strip


def _wide(strip: QImage, width: int, top: int, height: int) -> QImage:
    """A part of the strip, repeated over a width."""
    found = QImage(width, height, QImage.Format.Format_RGBA64_Premultiplied)
    painter = QPainter(found)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for left in range(0, width, _GRAIN):
        painter.drawImage(left, 0, strip, 0, top, _GRAIN, height)
    painter.end()
    return found


def _dithered(deep: QImage) -> QImage:
    """A picture of 16 bits per channel in 8, its gradients broken by grain."""
    painter = QPainter(deep)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    tile = _grain()
    for top in range(0, deep.height(), _GRAIN):
        for left in range(0, deep.width(), _GRAIN):
            painter.drawImage(left, top, tile)
    painter.end()
    return deep.convertToFormat(QImage.Format.Format_RGB32)


def _paint_dawn(deep: QImage, unit: float, strength: float) -> None:
    """Paint the glow that rises from the lower edge of a picture."""
    width, reach = deep.width(), DAWN_REACH * unit
    painter = QPainter(deep)
    painter.translate(width * 0.62, deep.height())
    painter.scale(width / reach * 0.62, 1)
    glow = QRadialGradient(QPointF(0, 0), reach)
    for at, alpha in ((0.0, 0.62), (0.25, 0.36), (0.55, 0.12), (1.0, 0.0)):
        colour = QColor(DAWN)
        colour.setAlphaF(alpha * strength)
        glow.setColorAt(at, colour)
    painter.fillRect(QRectF(-reach * 2, -reach, 4 * reach, reach), glow)
    painter.end()


@QmlElement
class Sky(PaintedItem):
    """The sky as a Qt Quick item; repainted only when its size or a property changes."""

    unitChanged = Signal()
    horizonChanged = Signal()
    dawnChanged = Signal()
    quietChanged = Signal()
    starlightChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent, opaque=True)
        self._unit = 1.0
        self._horizon = 0.0
        self._dawn = 0.0
        self._quiet = QRectF()
        self._starlight = 1.0

    def paint(self, painter: QPainter) -> None:
        width, height = round(self.width()), round(self.height())
        if width < 1 or height < 1:
            return
        horizon = self._horizon or float(height)
        painter.drawImage(0, 0, paint_sky(width, height, self._unit, horizon, self._dawn))
        room = (width / self._unit, horizon / self._unit)
        count = int(room[0] * room[1] / ROOM_PER_STAR * self._starlight)
        lights = stars(2012, *room, count=count)
        dimmed = (
            light._replace(strength=light.strength * self._starlight)
            for light in lights
            if not self._hushed(light)
        )
        paint_lights(painter, dimmed, self._unit)

    def _hushed(self, light: Light) -> bool:
        return self._quiet.contains(light.x * self._unit, light.y * self._unit)

    #: How many far lights there are and how bright, 0 to 1; few behind a screen of words.
    starlight = settable(float, "_starlight", starlightChanged)
    #: px per design unit.
    unit = settable(float, "_unit", unitChanged)
    #: Where the ground begins, px from the top; 0: there is none.
    horizon = settable(float, "_horizon", horizonChanged)
    #: Strength of the glow above the horizon, 0 to 1.
    dawn = settable(float, "_dawn", dawnChanged)
    #: Where words stand, px: no light is put there.
    quiet = settable(QRectF, "_quiet", quietChanged)
