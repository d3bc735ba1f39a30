"""QR codes as lit windows, on whole pixels."""

from PySide6.QtCore import Property, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.scene.painted import PaintedItem

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: Free modules around a code (ISO/IEC 18004).
QUIET_ZONE = 4


@QmlElement
class QrCode(PaintedItem):
    """A QR code, as large as fits with modules of whole pixels."""

    rowsChanged = Signal()
    coloursChanged = Signal()
    radiusChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str] = []
        self._light = QColor(Qt.GlobalColor.white)
        self._dark = QColor(Qt.GlobalColor.black)
        self._radius = 0.0

    def _get_rows(self) -> list[str]:
        return self._rows

    def _set_rows(self, value: list[str]) -> None:
        if value != self._rows:
            self._rows = value
            self.rowsChanged.emit()
            self.update()

    def _get_light(self) -> QColor:
        return self._light

    def _set_light(self, value: QColor) -> None:
        if value != self._light:
            self._light = QColor(value)
            self.coloursChanged.emit()
            self.update()

    def _get_dark(self) -> QColor:
        return self._dark

    def _set_dark(self, value: QColor) -> None:
        if value != self._dark:
            self._dark = QColor(value)
            self.coloursChanged.emit()
            self.update()

    def _get_radius(self) -> float:
        return self._radius

    def _set_radius(self, value: float) -> None:
        if value != self._radius:
            self._radius = value
            self.radiusChanged.emit()
            self.update()

    #: Its modules, row by row, "1" dark and "0" light; see ``kiosk.content.codes``.
    rows = Property("QStringList", _get_rows, _set_rows, notify=rowsChanged)  # type: ignore[arg-type] # as its documentation says
    light = Property(QColor, _get_light, _set_light, notify=coloursChanged)
    dark = Property(QColor, _get_dark, _set_dark, notify=coloursChanged)
    #: Of the window's corners, px.
    radius = Property(float, _get_radius, _set_radius, notify=radiusChanged)

    def paint(self, painter: QPainter) -> None:
        if not self._rows:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._light)
        painter.drawRoundedRect(
            QRectF(0, 0, self.width(), self.height()), self._radius, self._radius
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        count = len(self._rows)
        side = int(min(self.width(), self.height()) // (count + 2 * QUIET_ZONE))
        left = int((self.width() - side * count) // 2)
        top = int((self.height() - side * count) // 2)
        for y, row in enumerate(self._rows):
            for x, module in enumerate(row):
                if module == "1":
                    painter.fillRect(left + x * side, top + y * side, side, side, self._dark)
