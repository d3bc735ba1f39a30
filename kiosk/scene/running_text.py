"""Running text whose phrases can be touched: laid out and painted once, in any script."""

from PySide6.QtCore import Property, QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.rows import RowModel
from kiosk.scene.line_breaks import break_lines, set_lines
from kiosk.scene.painted import PaintedItem
from kiosk.scene.phrase_areas import AREA_FIELDS, Area, areas
from kiosk.scene.phrases import Span, parse, runs_right_to_left
from kiosk.scene.settable import settable

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: How much higher Arabic stands in a line that Latin has the measure of, in parts of the font's
#: size: its letters reach 0.43 below the baseline, and only 0.91 above it.
RISE = 0.16


@QmlElement
class RunningText(PaintedItem):
    """Text at a fixed pitch. ``marked`` holds its phrases as ``[words](target)``.

    It wraps to its width and tells its height (``implicitHeight``), the plain text, and an area
    for each line of each phrase.
    """

    styleChanged = Signal()
    plainChanged = Signal()
    selectedChanged = Signal()
    selectedEndChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._marked = ""
        self._family = "Noto Serif"
        self._pixel_size = 32
        self._pitch = 48
        self._unit = 1.0
        self._ink = QColor("white")
        self._phrase_ink = QColor("white")
        self._selected_ink = QColor("white")
        self._selected = ""
        self._underlined = True
        self._centred = False
        self._plain = ""
        self._right_to_left = False
        self._spans: tuple[Span, ...] = ()
        self._layout = QTextLayout()
        self._laid_width = -1.0
        self._areas = RowModel(AREA_FIELDS, self)
        self.widthChanged.connect(self._width_changed)

    # -- what QML sets ------------------------------------------------------------------------

    def _get_plain(self) -> str:
        return self._plain

    def _get_areas(self) -> QObject:
        return self._areas

    def _get_selected_end(self) -> QPointF:
        area = self._selected_area()
        return QPointF(area.end, area.line_y) if area else QPointF()

    def _get_selected_lane(self) -> float:
        area = self._selected_area()
        return float(area.lane) if area else 0.0

    def _selected_area(self) -> Area | None:
        """The last line of the phrase that is lit."""
        lit = (area for area in reversed(self._areas.rows) if area.target == self._selected)
        return next(lit, None)

    marked = settable(str, "_marked", styleChanged, "_read")
    family = settable(str, "_family", styleChanged, "_lay_out")
    pixelSize = settable(int, "_pixel_size", styleChanged, "_lay_out")
    #: Distance of the lines, px; also the height of each area to touch.
    pitch = settable(int, "_pitch", styleChanged, "_lay_out")
    #: px per design unit.
    unit = settable(float, "_unit", styleChanged, "_lay_out")
    color = settable(QColor, "_ink", styleChanged)
    phraseColor = settable(QColor, "_phrase_ink", styleChanged, "_lay_out")
    selectedColor = settable(QColor, "_selected_ink", styleChanged, "_lay_out")
    #: Target of the phrase that is lit; empty: none.
    selected = settable(str, "_selected", selectedChanged, "_lay_out")
    #: Whether lights run under the phrases, as they do where they can be touched.
    underlined = settable(bool, "_underlined", styleChanged)
    centred = settable(bool, "_centred", styleChanged, "_lay_out")
    #: The words without marks, for readers.
    plain = Property(str, _get_plain, notify=plainChanged)
    areas = Property(QObject, _get_areas, constant=True)  # rows of Area
    #: Where the light under the lit phrase ends, and the height at which it can leave the text
    #: without running under other words, px.
    selectedEnd = Property(QPointF, _get_selected_end, notify=selectedEndChanged)
    selectedLane = Property(float, _get_selected_lane, notify=selectedEndChanged)

    # -- layout -------------------------------------------------------------------------------

    # A slot, since a plain method that is connected joins the meta object only then, and shifts
    # the indices of the signals that a QML type has added above it: a crash.
    @Slot()
    def _width_changed(self) -> None:
        if self.width() != self._laid_width:
            self._lay_out()

    def _read(self) -> None:
        self._plain, self._spans = parse(self._marked)
        self._right_to_left = runs_right_to_left(self._plain)
        self.plainChanged.emit()
        self._lay_out()

    def _lay_out(self) -> None:
        self._laid_width = self.width()
        if self.width() < 1:
            return
        font = QFont(self._family)
        font.setPixelSize(self._pixel_size)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        option.setAlignment(self._alignment())
        self._layout = QTextLayout(self._plain, font)
        self._layout.setTextOption(option)
        self._layout.setFormats([self._format(span) for span in self._spans])
        metrics = QFontMetricsF(font)
        lead = (self._pitch - metrics.ascent() - metrics.descent()) / 2
        rise = RISE * self._pixel_size if self._right_to_left else 0
        spare = self.width() - break_lines(self._layout, self._spans, self.width())
        side = 0.5 if self._centred else float(self._right_to_left)
        set_lines(self._layout, self._pitch, lead - rise, side * spare)
        self.setImplicitHeight(self._layout.lineCount() * self._pitch)
        self._areas.show(
            areas(self._layout, self._spans, self._pitch, self._pixel_size, self._right_to_left)
        )
        self.selectedEndChanged.emit()
        self.update()

    def _alignment(self) -> Qt.AlignmentFlag:
        if self._centred:
            return Qt.AlignmentFlag.AlignHCenter
        right = Qt.AlignmentFlag.AlignRight
        return right if self._right_to_left else Qt.AlignmentFlag.AlignLeft

    # -- painting -----------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._ink)
        self._layout.draw(painter, QPointF(0, 0))
        for area in self._areas.rows if self._underlined else ():
            self._underline(painter, area)

    def _format(self, span: Span) -> QTextLayout.FormatRange:
        style = QTextCharFormat()
        lit = span.target == self._selected
        style.setForeground(self._selected_ink if lit else self._phrase_ink)
        form = QTextLayout.FormatRange()
        form.start, form.length, form.format = span.start, span.end - span.start, style
        return form

    def _underline(self, painter: QPainter, area: Area) -> None:
        if area.target == self._selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._selected_ink)
            thick = 4 * self._unit
            bar = QRectF(area.x, area.line_y - thick / 2, area.width, thick)
            painter.drawRoundedRect(bar, thick / 2, thick / 2)
            return
        pen = QPen(self._phrase_ink, 3 * self._unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.6])
        painter.setPen(pen)
        inset = 1.5 * self._unit
        start, end = area.x + inset, area.x + area.width - inset
        painter.drawLine(QPointF(start, area.line_y), QPointF(end, area.line_y))
