"""QR codes as lit windows, on whole pixels."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.scene.painted import PaintedItem
from kiosk.scene.settable import settable

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

    #: Its modules, row by row, "1" dark and "0" light; see ``kiosk.content.codes``.
    rows = settable("QStringList", "_rows", rowsChanged)
    light = settable(QColor, "_light", coloursChanged)
    dark = settable(QColor, "_dark", coloursChanged)
    #: Of the window's corners, px.
    radius = settable(float, "_radius", radiusChanged)

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
