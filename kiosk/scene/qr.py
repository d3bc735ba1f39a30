"""QR codes as lit windows, on whole pixels."""

from functools import lru_cache

from PySide6.QtCore import Property, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.scene.painted import PaintedItem

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

#: Free modules around a code (ISO/IEC 18004).
QUIET_ZONE = 4


@lru_cache(maxsize=64)
def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The code's modules without its quiet zone, dark ones true, row by row.

    Error correction is at least M, so that a reflection on the glass does no harm.
    """
    # Here, not above: segno brings half of urllib along, 50 ms that Attract need not wait for.
    import segno  # noqa: PLC0415

    code = segno.make_qr(text, error="m")
    return tuple(tuple(bool(dark) for dark in row) for row in code.matrix)


@QmlElement
class QrCode(PaintedItem):
    """The QR code of ``text``, as large as fits with modules of whole pixels."""

    textChanged = Signal()
    coloursChanged = Signal()
    radiusChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._light = QColor(Qt.GlobalColor.white)
        self._dark = QColor(Qt.GlobalColor.black)
        self._radius = 0.0

    def _get_text(self) -> str:
        return self._text

    def _set_text(self, value: str) -> None:
        if value != self._text:
            self._text = value
            self.textChanged.emit()
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

    #: What the code says.
    text = Property(str, _get_text, _set_text, notify=textChanged)
    light = Property(QColor, _get_light, _set_light, notify=coloursChanged)
    dark = Property(QColor, _get_dark, _set_dark, notify=coloursChanged)
    #: Of the window's corners, px.
    radius = Property(float, _get_radius, _set_radius, notify=radiusChanged)

    def paint(self, painter: QPainter) -> None:
        if not self._text:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._light)
        painter.drawRoundedRect(
            QRectF(0, 0, self.width(), self.height()), self._radius, self._radius
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        rows = modules(self._text)
        side = int(min(self.width(), self.height()) // (len(rows) + 2 * QUIET_ZONE))
        left = int((self.width() - side * len(rows)) // 2)
        top = int((self.height() - side * len(rows)) // 2)
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(left + x * side, top + y * side, side, side, self._dark)
