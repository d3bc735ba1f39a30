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
from kiosk.scene.settable import settable
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
        self._arc_top = self._arc_foot = self._arc_width = self._crest = 0.0
        self._spread = 0.36
        self._company: Company | None = None
        self._canvas = QImage()
        self._sky: PaintedItem | None = None
        self._shelter: PaintedItem | None = None
        self._rise: PaintedItem | None = None
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

    def _lay(self) -> None:
        """Paint with what has been set to lie behind the lights."""
        layers = {"sky": self._sky, "shelter": self._shelter, "rise": self._rise}
        for name, layer in layers.items():
            if layer:
                layer.lend()
                self._night.layers[name] = layer
        self.update()

    def _get_arc_formed(self) -> float:
        return self._formed[0]

    def _get_hill_formed(self) -> float:
        return self._formed[1]

    def _get_quiet(self) -> bool:
        return self._quiet

    #: px per design unit.
    unit = settable(float, "_unit", unitChanged, "_recast")
    running = Property(bool, _get_running, _set_running, notify=runningChanged)
    #: The shapes that the lights form, px: crown and foot of the arc, its width, the hill's crest.
    arcTop = settable(float, "_arc_top", stageChanged, "_recast")
    arcFoot = settable(float, "_arc_foot", stageChanged, "_recast")
    arcWidth = settable(float, "_arc_width", stageChanged, "_recast")
    crest = settable(float, "_crest", stageChanged, "_recast")
    #: Standard width of the hill, as a part of the item's width.
    spread = settable(float, "_spread", stageChanged, "_recast")
    #: Painted items that make the ground: an opaque sky as large as this item, and the two shapes.
    sky = settable(QQuickItem, "_sky", layersChanged, "_lay")
    shelter = settable(QQuickItem, "_shelter", layersChanged, "_lay")
    rise = settable(QQuickItem, "_rise", layersChanged, "_lay")
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
        if self.width() < 1 or self.height() < 1 or not self._arc_width:
            return
        unit = self._unit
        rise = (self._arc_foot - self._arc_top) / unit / 0.86
        stage = Stage(
            width=self.width() / unit,
            height=self.height() / unit,
            arc_centre=(self.width() / unit / 2, self._arc_top / unit + rise),
            arc_radii=(self._arc_width / unit / 2, rise),
            crest=self._crest / unit,
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
        self._night.wake()
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
