"""Attract's moving lights: the one item that paints per frame, and only while nobody is there."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import Property, QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.scene.choreography import CYCLE, GATHER_ARC, GATHER_HILL, SCATTER, Company, Stage
from kiosk.scene.painted import PaintedItem
from kiosk.scene.sprites import TONES, sprite

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FRAME_MS = 33
COUNT = 420
#: The second of the cycle at which a night begins: the shelter stands, so that the first picture
#: that anyone sees is whole.
FIRST_SECOND = 47.0


@QmlElement
class Swarm(PaintedItem):
    """Lights that gather and scatter; ``arcFormed`` and ``hillFormed`` say how far (0 to 1)."""

    unitChanged = Signal()
    runningChanged = Signal()
    stageChanged = Signal()
    formed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._unit = 1.0
        self._running = False
        self._measures = {"arcTop": 0.0, "arcFoot": 0.0, "arcWidth": 0.0, "crest": 0.0}
        self._spread = 0.36
        self._company: Company | None = None
        self._canvas = QImage()
        self._cycle = 0
        self._seconds = FIRST_SECOND
        self._last_frame = 0.0
        self._fingers: dict[int, tuple[float, float]] = {}
        self._clock: Callable[[], float] = time.monotonic
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._advance)
        self.widthChanged.connect(self._recast)
        self.heightChanged.connect(self._recast)

    # -- what QML sets ------------------------------------------------------------------------

    def _get_unit(self) -> float:
        return self._unit

    def _set_unit(self, value: float) -> None:
        if value != self._unit:
            self._unit = value
            self.unitChanged.emit()
            self._recast()

    def _get_running(self) -> bool:
        return self._running

    def _set_running(self, value: bool) -> None:
        if value == self._running:
            return
        self._running = value
        self._last_frame = self._clock()
        if value:
            self._seconds = FIRST_SECOND
            self._timer.start()
        else:
            self._timer.stop()
            self._fingers.clear()
        self.runningChanged.emit()

    def _measure(self, name: str, value: float) -> None:
        if self._measures[name] != value:
            self._measures[name] = value
            self.stageChanged.emit()
            self._recast()

    def _get_arc_top(self) -> float:
        return self._measures["arcTop"]

    def _set_arc_top(self, value: float) -> None:
        self._measure("arcTop", value)

    def _get_arc_foot(self) -> float:
        return self._measures["arcFoot"]

    def _set_arc_foot(self, value: float) -> None:
        self._measure("arcFoot", value)

    def _get_arc_width(self) -> float:
        return self._measures["arcWidth"]

    def _set_arc_width(self, value: float) -> None:
        self._measure("arcWidth", value)

    def _get_crest(self) -> float:
        return self._measures["crest"]

    def _set_crest(self, value: float) -> None:
        self._measure("crest", value)

    def _get_spread(self) -> float:
        return self._spread

    def _set_spread(self, value: float) -> None:
        if value != self._spread:
            self._spread = value
            self.stageChanged.emit()
            self._recast()

    def _get_arc_formed(self) -> float:
        return self._company.gathered(self._seconds, GATHER_ARC) if self._company else 0.0

    def _get_hill_formed(self) -> float:
        return self._company.gathered(self._seconds, GATHER_HILL) if self._company else 0.0

    #: px per design unit.
    unit = Property(float, _get_unit, _set_unit, notify=unitChanged)
    running = Property(bool, _get_running, _set_running, notify=runningChanged)
    #: The shapes that the lights form, px: crown and foot of the arc, its width, the hill's crest.
    arcTop = Property(float, _get_arc_top, _set_arc_top, notify=stageChanged)
    arcFoot = Property(float, _get_arc_foot, _set_arc_foot, notify=stageChanged)
    arcWidth = Property(float, _get_arc_width, _set_arc_width, notify=stageChanged)
    crest = Property(float, _get_crest, _set_crest, notify=stageChanged)
    #: Standard width of the hill, as a part of the item's width.
    spread = Property(float, _get_spread, _set_spread, notify=stageChanged)
    arcFormed = Property(float, _get_arc_formed, notify=formed)
    hillFormed = Property(float, _get_hill_formed, notify=formed)

    @Slot(int, float, float)
    def touch(self, finger: int, x: float, y: float) -> None:
        """A finger lies at a place, px: the lights near it come."""
        self._fingers[finger] = (x / self._unit, y / self._unit)
        self.update()

    @Slot(int)
    def lift(self, finger: int) -> None:
        """A finger has gone."""
        self._fingers.pop(finger, None)

    # -- the dance ----------------------------------------------------------------------------

    @Slot()
    def _recast(self) -> None:
        if self.width() < 1 or self.height() < 1 or not self._measures["arcWidth"]:
            return
        unit, measures = self._unit, self._measures
        rise = (measures["arcFoot"] - measures["arcTop"]) / unit / 0.86
        stage = Stage(
            width=self.width() / unit,
            height=self.height() / unit,
            arc_centre=(self.width() / unit / 2, measures["arcTop"] / unit + rise),
            arc_radii=(measures["arcWidth"] / unit / 2, rise),
            crest=measures["crest"] / unit,
            foot=self.height() / unit,
            spread=self.width() / unit * self._spread,
        )
        self._company = Company(stage, COUNT, 75 + self._cycle)
        self.formed.emit()
        self.update()

    @Slot()
    def _advance(self) -> None:
        now = self._clock()
        self._seconds += min(0.25, now - self._last_frame)
        self._last_frame = now
        if self._seconds >= CYCLE:
            self._seconds = 0.0
            self._cycle += 1
            self._recast()
        if self._seconds > SCATTER - 1 or self._seconds < FIRST_SECOND:
            self.formed.emit()
        self.update()

    def canvas(self) -> QImage:
        """The same picture for each frame, so that no frame asks the system for memory."""
        size = QSize(round(self.width()), round(self.height()))
        if self._canvas.size() != size:
            self._canvas = super().canvas()
        return self._canvas

    def paint(self, painter: QPainter) -> None:
        if self._company is None:
            return
        unit = self._unit
        fingers = list(self._fingers.values())
        places = self._company.places(self._seconds, FRAME_MS / 1000, fingers)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen)
        self._paint_fetching(painter)
        for light, x, y in places:
            picture = sprite(light.tone, light.radius * unit)
            half = picture.width() / 2
            painter.setOpacity(light.strength)
            painter.drawPixmap(QPointF(x * unit - half, y * unit - half), picture)
        painter.setOpacity(1)
        for x, y in fingers:
            picture = sprite("candle", 20 * unit)
            half = picture.width() / 2
            painter.drawPixmap(QPointF(x * unit - half, y * unit - half), picture)

    def _paint_fetching(self, painter: QPainter) -> None:
        """The filament between the last light and the one that has come for it."""
        company = self._company
        fetcher = company.fetcher(self._seconds) if company else None
        if company is None or fetcher is None:
            return
        last, crest = company.last.at(self._seconds), company.wanderers[-5].home
        unit = self._unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        glow = QColor(TONES["candle"][1])
        pen = QPen(glow, 2.2 * unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        steps = 22
        for step in range(steps):
            part = step / steps
            x = crest[0] + (fetcher[0] - crest[0]) * part
            y = crest[1] + (fetcher[1] - crest[1]) * part - 70 * math.sin(math.pi * part)
            glow.setAlphaF(0.15 + 0.45 * part)
            pen.setColor(glow)
            painter.setPen(pen)
            painter.drawPoint(QPointF(x * unit, y * unit))
        for x, y in (fetcher, last):
            picture = sprite("dignity", 4 * unit)
            half = picture.width() / 2
            painter.drawPixmap(QPointF(x * unit - half, y * unit - half), picture)
