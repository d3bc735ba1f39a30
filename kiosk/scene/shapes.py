"""The exhibit's shapes made of lights, as Qt Quick items painted once for their size."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QRadialGradient
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

from kiosk.scene.painted import PaintedItem
from kiosk.scene.scatter import Light, arc, gathering
from kiosk.scene.settable import settable
from kiosk.scene.sprites import paint_lights

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a base")
class LightShape(PaintedItem):
    """Base of the shapes: knows the design unit, and paints again only when size or unit change."""

    unitChanged = Signal()
    quietChanged = Signal()
    mirroredChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._unit = 1.0
        self._quiet = QRectF()
        self._mirrored = False

    #: Whether the picture is turned about, for a language that runs from right to left.
    mirrored = settable(bool, "_mirrored", mirroredChanged)
    #: px per design unit.
    unit = settable(float, "_unit", unitChanged)
    #: Where words stand, px from the item's corner: no light is put there.
    quiet = settable(QRectF, "_quiet", quietChanged)

    @property
    def design_size(self) -> tuple[float, float]:
        """Width and height in design units."""
        return self.width() / self._unit, self.height() / self._unit

    def paint(self, painter: QPainter) -> None:
        if self.width() < 1 or self.height() < 1:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.save()
        if self._mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.scale(self._unit, self._unit)
        self.paint_ground(painter)
        painter.restore()
        paint_lights(painter, self._seen(), self._unit)

    def _seen(self) -> Iterator[Light]:
        """The lights as they stand on the screen, but for those where words are."""
        unit, quiet = self._unit, self._quiet
        width, _ = self.design_size
        for light in self.lights():
            seen = light._replace(x=width - light.x) if self._mirrored else light
            if not quiet.contains(seen.x * unit, seen.y * unit):
                yield seen

    def paint_ground(self, painter: QPainter) -> None:
        """Paint what lies behind the lights, in design units."""

    def lights(self) -> Iterable[Light]:
        """The lights, in design units from the item's corner."""
        return ()


@QmlElement
class ArcLights(LightShape):
    """The shelter of protection: its crown ``CROWN`` below the top, its ends at the bottom."""

    #: Room for halos and scatter above the crown and beside the ends, design units.
    CROWN = 34.0
    SIDE = 70.0

    def _ellipse(self) -> tuple[float, float, float, float]:
        width, height = self.design_size
        rise = (height - self.CROWN) / 0.86
        return width / 2, self.CROWN + rise, width / 2 - self.SIDE, rise

    def paint_ground(self, painter: QPainter) -> None:
        x, y, wide, high = self._ellipse()
        width, height = self.design_size
        painter.setPen(Qt.PenStyle.NoPen)
        shade = QRadialGradient(QPointF(0, 0), 1)
        for at, alpha in ((0.0, 0.0), (0.55, 0.02), (0.85, 0.10), (0.985, 0.20), (1.03, 0.06)):
            shade.setColorAt(min(1.0, at / 1.08), faded("#2F7F97", alpha))
        shade.setColorAt(1.0, faded("#2F7F97", 0.0))
        veil = QPainterPath()
        veil.addRect(QRectF(0, 0, width, height))
        painter.save()
        painter.setClipPath(veil)
        painter.translate(x, y)
        painter.scale(wide * 1.08, high * 1.08)
        painter.fillRect(QRectF(-1, -1, 2, 2), shade)
        painter.restore()
        fade = QLinearGradient(0, height * 0.30, 0, height)
        fade.setColorAt(0, faded("#000000", 1))
        fade.setColorAt(1, faded("#000000", 0))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(QRectF(0, 0, width, height), fade)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def lights(self) -> list[Light]:
        x, y, wide, high = self._ellipse()
        length = 1.6 * (wide + high)
        small = min(1.0, wide / 800)
        found = arc(66, (x, y), (wide, high), int(length * 1.05), 20 + 70 * small, 80)
        _, height = self.design_size
        return [light for light in found if light.y < height]


@QmlElement
class GatheringLights(LightShape):
    """A crowd of lights gathered at the middle of the item's lower edge."""

    seedChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._seed = 1

    #: Which of the endlessly many crowds.
    seed = settable(int, "_seed", seedChanged)

    def paint_ground(self, painter: QPainter) -> None:
        width, height = self.design_size
        glow = QRadialGradient(QPointF(width / 2, height), min(width / 2, height))
        for at, alpha in ((0.0, 0.42), (0.25, 0.20), (0.6, 0.05), (1.0, 0.0)):
            glow.setColorAt(at, faded("#E8A25C", alpha))
        painter.fillRect(QRectF(0, 0, width, height), glow)

    def lights(self) -> list[Light]:
        width, height = self.design_size
        return list(gathering(self._seed, width / 2, height - 2, width * 0.5, int(width * 0.42)))


def faded(name: str, alpha: float) -> QColor:
    """A colour at an opacity."""
    colour = QColor(name)
    colour.setAlphaF(alpha)
    return colour
