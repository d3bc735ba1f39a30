"""The exhibit's shapes made of lights, as Qt Quick items painted once for their size."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import Property, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

from kiosk.scene.painted import PaintedItem
from kiosk.scene.scatter import Light, arc, bell, gathering, hill
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

    def _get_unit(self) -> float:
        return self._unit

    def _set_unit(self, value: float) -> None:
        if self._unit != value:
            self._unit = value
            self.unitChanged.emit()
            self.update()

    def _get_quiet(self) -> QRectF:
        return self._quiet

    def _set_quiet(self, value: QRectF) -> None:
        if self._quiet != value:
            self._quiet = QRectF(value)
            self.quietChanged.emit()
            self.update()

    def _get_mirrored(self) -> bool:
        return self._mirrored

    def _set_mirrored(self, value: bool) -> None:
        if self._mirrored != value:
            self._mirrored = value
            self.mirroredChanged.emit()
            self.update()

    #: Whether the picture is turned about, for a language that runs from right to left.
    mirrored = Property(bool, _get_mirrored, _set_mirrored, notify=mirroredChanged)
    #: px per design unit.
    unit = Property(float, _get_unit, _set_unit, notify=unitChanged)
    #: Where words stand, px from the item's corner: no light is put there.
    quiet = Property(QRectF, _get_quiet, _set_quiet, notify=quietChanged)

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
            shade.setColorAt(min(1.0, at / 1.08), _faded("#2F7F97", alpha))
        shade.setColorAt(1.0, _faded("#2F7F97", 0.0))
        veil = QPainterPath()
        veil.addRect(QRectF(0, 0, width, height))
        painter.save()
        painter.setClipPath(veil)
        painter.translate(x, y)
        painter.scale(wide * 1.08, high * 1.08)
        painter.fillRect(QRectF(-1, -1, 2, 2), shade)
        painter.restore()
        fade = QLinearGradient(0, height * 0.30, 0, height)
        fade.setColorAt(0, _faded("#000000", 1))
        fade.setColorAt(1, _faded("#000000", 0))
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
class HillLights(LightShape):
    """The rising ground of empowerment, filled, its crest ``CREST`` below the top."""

    spreadChanged = Signal()
    peakChanged = Signal()
    groundedChanged = Signal()
    #: Room above the crest for the dawn behind it, design units.
    CREST = 260.0

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._spread = 0.26
        self._peak = 0.5
        self._grounded = False

    def _get_spread(self) -> float:
        return self._spread

    def _set_spread(self, value: float) -> None:
        if self._spread != value:
            self._spread = value
            self.spreadChanged.emit()
            self.update()

    def _get_peak(self) -> float:
        return self._peak

    def _set_peak(self, value: float) -> None:
        if self._peak != value:
            self._peak = value
            self.peakChanged.emit()
            self.update()

    def _get_grounded(self) -> bool:
        return self._grounded

    def _set_grounded(self, value: bool) -> None:
        if self._grounded != value:
            self._grounded = value
            self.groundedChanged.emit()
            self.update()

    #: Whether the hill runs out to nothing at the item's left edge, or goes on past it.
    grounded = Property(bool, _get_grounded, _set_grounded, notify=groundedChanged)
    #: Standard width of the bell, as a part of the item's width.
    spread = Property(float, _get_spread, _set_spread, notify=spreadChanged)
    #: Where the crest is, as a part of the item's width.
    peak = Property(float, _get_peak, _set_peak, notify=peakChanged)

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
            painter.setPen(QPen(_faded("#E8A25C", alpha), thickness))
            painter.drawPath(ridge_line)

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
                glow.setColorAt(at, _faded(colour, alpha * strength))
            painter.fillRect(QRectF(-1, -1, 2, 2), glow)
            painter.restore()

    def lights(self) -> list[Light]:
        width, height = self.design_size
        ridge = self._ridge()
        depth = (height - self.CREST) * 0.45
        found = hill(1994, ridge, (0, width), depth, int(width * 0.62))
        return [light for light in found if light.y < height]


@QmlElement
class GatheringLights(LightShape):
    """A crowd of lights gathered at the middle of the item's lower edge."""

    seedChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._seed = 1

    def _get_seed(self) -> int:
        return self._seed

    def _set_seed(self, value: int) -> None:
        if self._seed != value:
            self._seed = value
            self.seedChanged.emit()
            self.update()

    #: Which of the endlessly many crowds.
    seed = Property(int, _get_seed, _set_seed, notify=seedChanged)

    def paint_ground(self, painter: QPainter) -> None:
        width, height = self.design_size
        glow = QRadialGradient(QPointF(width / 2, height), min(width / 2, height))
        for at, alpha in ((0.0, 0.42), (0.25, 0.20), (0.6, 0.05), (1.0, 0.0)):
            glow.setColorAt(at, _faded("#E8A25C", alpha))
        painter.fillRect(QRectF(0, 0, width, height), glow)

    def lights(self) -> list[Light]:
        width, height = self.design_size
        return list(gathering(self._seed, width / 2, height - 2, width * 0.5, int(width * 0.42)))


def _faded(name: str, alpha: float) -> QColor:
    colour = QColor(name)
    colour.setAlphaF(alpha)
    return colour
