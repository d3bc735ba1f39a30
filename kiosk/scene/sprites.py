"""Pictures of a light: a core disc and a Gaussian halo, rendered once per tone and size."""

import math
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPixmap, QRadialGradient

from kiosk.scene.scatter import Light

#: The halo's standard deviation in core radii, its opacity, and how far out it is drawn.
HALO_SIGMA = 2.1
HALO_STRENGTH = 0.30
HALO_REACH = 3.0

#: Colour of the core and of the halo, by tone (look "Dawn": palette).
TONES = {
    "sky": ("#DCE8FF", "#8FB2E8"),
    "protection": ("#DDF6FC", "#62C3DD"),
    "empowerment": ("#FFE2B4", "#FFA842"),
    "dignity": ("#FFFFFF", "#FFEBCB"),
    "candle": ("#FFF4DE", "#FFD08A"),
    "rose": ("#FFEDE4", "#FFB497"),
}

#: Core radii are rounded to this many steps per doubling, so that few sprites serve all lights.
STEPS_PER_OCTAVE = 3


def gaussian(centre: QPointF, reach: float, colour: QColor, peak: float) -> QBrush:
    """A round glow that falls like a Gaussian to nothing at ``reach`` px."""
    gradient = QRadialGradient(centre, reach)
    edge = math.exp(-(HALO_REACH**2) / 2)
    for step in range(11):
        at = step / 10
        fall = (math.exp(-((at * HALO_REACH) ** 2) / 2) - edge) / (1 - edge)
        stop = QColor(colour)
        stop.setAlphaF(peak * fall)
        gradient.setColorAt(at, stop)
    return QBrush(gradient)


def gaussian_glow(centre: QPointF, reach: float, colour: str, peak: float) -> QBrush:
    """The same by the colour's name."""
    return gaussian(centre, reach, QColor(colour), peak)


def paint_light(
    painter: QPainter, centre: QPointF, radius: float, tone: str, halo: float = HALO_STRENGTH
) -> None:
    """Paint one light of core ``radius`` px; ``halo`` is the opacity at the halo's heart."""
    core, glow = TONES[tone]
    reach = radius * HALO_SIGMA * HALO_REACH
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gaussian(centre, reach, QColor(glow), halo))
    painter.drawEllipse(centre, reach, reach)
    painter.setBrush(QColor(core))
    painter.drawEllipse(centre, radius, radius)


def _rounded(radius: float) -> float:
    step = round(math.log2(max(radius, 0.25)) * STEPS_PER_OCTAVE)
    return float(2 ** (step / STEPS_PER_OCTAVE))


@lru_cache(maxsize=256)
def _sprite(tone: str, radius: float) -> QPixmap:
    reach = radius * HALO_SIGMA * HALO_REACH + 1
    side = 2 * math.ceil(reach) + 1
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_light(painter, QPointF(side / 2, side / 2), radius, tone)
    painter.end()
    return QPixmap.fromImage(image)


@lru_cache(maxsize=16)
def dot(tone: str, radius: float) -> QPixmap:
    """A disc in the colour of a halo, ``radius`` px, without a halo."""
    side = 2 * math.ceil(radius) + 1
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(TONES[tone][1]))
    painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius)
    painter.end()
    return QPixmap.fromImage(image)


def sprite(tone: str, radius: float) -> QPixmap:
    """The picture of a light whose core has ``radius`` px, centred in a square of odd side."""
    return _sprite(tone, _rounded(radius))


def paint_lights(painter: QPainter, lights: Iterable[Light], unit: float) -> None:
    """Paint lights given in design units, each of ``unit`` px; lights add to one another."""
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen)
    for light in lights:
        picture = sprite(light.tone, light.radius * unit)
        half = picture.width() / 2
        painter.setOpacity(light.strength)
        painter.drawPixmap(QPointF(light.x * unit - half, light.y * unit - half), picture)
    painter.restore()


def clear_sprites() -> None:
    """Give back the pictures that nothing is drawn with: on a large glass they come to 2 MB.

    To render all anew takes 20 ms. None may outlive the application, which owns their memory.
    """
    _sprite.cache_clear()
    dot.cache_clear()
