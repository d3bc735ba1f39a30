"""Attract's moving lights: the one item that paints per frame, and only while nobody is there."""

import time
from collections.abc import Callable

from PySide6.QtCore import Property, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.scene.choreography import CYCLE, GATHER_ARC, GATHER_HILL, Company, Stage
from kiosk.scene.night import Night
from kiosk.scene.painted import PaintedItem
from kiosk.scene.tempo import FRAME_MS, Tempo

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

COUNT = 420
#: The second of the cycle at which a night begins: the shelter stands, so that the first picture
#: that anyone sees is whole.
FIRST_SECOND = 47.0
#: The shapes behind the lights appear in so many steps: each changes a pixel by 5 of 255 at most,
#: and costs a picture of the whole sky.
STEPS = 50


@QmlElement
class Swarm(PaintedItem):
    """Lights that gather and scatter over a still ground, which it paints along with them.

    ``arcFormed`` and ``hillFormed`` say how far the shapes have come, 0 to 1.
    """

    unitChanged = Signal()
    runningChanged = Signal()
    stageChanged = Signal()
    layersChanged = Signal()
    formed = Signal()
    quietChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent, opaque=True)
        self._unit = 1.0
        self._running = False
        self._measures = {"arcTop": 0.0, "arcFoot": 0.0, "arcWidth": 0.0, "crest": 0.0}
        self._spread = 0.36
        self._company: Company | None = None
        self._canvas = QImage()
        self._night = Night()
        self._cycle = 0
        self._seconds = FIRST_SECOND
        self._passed = 0.0
        self._formed = (0.0, 0.0)
        self._quiet = False
        self._fingers: dict[int, tuple[float, float]] = {}
        self._clock: Callable[[], float] = time.monotonic
        self._last_frame = self._clock()
        self._tempo = Tempo(self._last_frame)
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
        self._wake()
        if value:
            self._seconds = FIRST_SECOND
            self._form()
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

    def _layer(self, name: str, value: PaintedItem) -> None:
        value.lend()
        self._night.layers[name] = value
        self.layersChanged.emit()
        self.update()

    def _get_sky(self) -> QQuickItem | None:
        return self._night.layers.get("sky")

    def _set_sky(self, value: PaintedItem) -> None:
        self._layer("sky", value)

    def _get_shelter(self) -> QQuickItem | None:
        return self._night.layers.get("shelter")

    def _set_shelter(self, value: PaintedItem) -> None:
        self._layer("shelter", value)

    def _get_rise(self) -> QQuickItem | None:
        return self._night.layers.get("rise")

    def _set_rise(self, value: PaintedItem) -> None:
        self._layer("rise", value)

    def _get_arc_formed(self) -> float:
        return self._formed[0]

    def _get_hill_formed(self) -> float:
        return self._formed[1]

    def _get_quiet(self) -> bool:
        return self._quiet

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
    #: Painted items that make the ground: an opaque sky as large as this item, and the two shapes.
    sky = Property(QQuickItem, _get_sky, _set_sky, notify=layersChanged)
    shelter = Property(QQuickItem, _get_shelter, _set_shelter, notify=layersChanged)
    rise = Property(QQuickItem, _get_rise, _set_rise, notify=layersChanged)
    arcFormed = Property(float, _get_arc_formed, notify=formed)
    hillFormed = Property(float, _get_hill_formed, notify=formed)
    #: Nobody has come for long: the night passes slowly.
    quiet = Property(bool, _get_quiet, notify=quietChanged)

    @Slot(int, float, float)
    def touch(self, finger: int, x: float, y: float) -> None:
        """A finger lies at a place, px: the lights near it come."""
        self._fingers[finger] = (x / self._unit, y / self._unit)
        self._wake()
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
        self._night.cast(self._company, unit)
        self._form()
        self.update()

    @Slot()
    def _advance(self) -> None:
        now = self._clock()
        self._passed = min(0.25, now - self._last_frame) * self._tempo.pace(now)
        self._last_frame = now
        self._seconds += self._passed
        if self._seconds >= CYCLE:
            self._seconds = 0.0
            self._cycle += 1
            self._recast()
        self._keep_time(now)
        self._form()
        self.update()

    def _wake(self) -> None:
        now = self._clock()
        self._last_frame = now
        self._tempo.wake(now)
        self._keep_time(now)

    def _keep_time(self, now: float) -> None:
        """Set the time to the next frame by how quiet the night is."""
        interval = self._tempo.frame_ms(now)
        if interval != self._timer.interval():
            self._timer.setInterval(interval)
        quiet = self._tempo.quiet(now) > 0
        if quiet != self._quiet:
            self._quiet = quiet
            self.quietChanged.emit()

    def _form(self) -> None:
        """Tell how far the shapes have come, if it is a step further."""
        if self._company is None:
            return
        arc, hill = (
            self._company.gathered(self._seconds, act) for act in (GATHER_ARC, GATHER_HILL)
        )
        formed = round(arc * STEPS) / STEPS, round(hill * STEPS) / STEPS
        if formed != self._formed:
            self._formed = formed
            self.formed.emit()

    # -- painting -----------------------------------------------------------------------------

    def canvas(self) -> QImage:
        """The same picture for each frame: what has not moved is on it already."""
        size = QSize(round(self.width()), round(self.height()))
        if self._canvas.size() != size:
            self._canvas = super().canvas()
            self._night.clear()
        return self._canvas

    def paint(self, painter: QPainter) -> None:
        fingers = [*self._fingers.values()]
        self._night.paint(painter, self._canvas, self._seconds, self._passed, fingers)
