"""The base of all that the exhibit paints itself: a picture made with QPainter, kept once."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickWindow, QSGImageNode, QSGNode, QSGTexture

_NOTHING = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
_windows: list[QQuickWindow] = []


def paint_on(window: QQuickWindow | None) -> None:
    """Name the window whose scene the painted items live in; None: there is none any more.

    An item must not be asked for its window: Python would then hold the window for the item's
    child, and for deleted as soon as the item is.
    """
    _windows[:] = [window] if window else []


class PaintedItem(QQuickItem):
    """An item that paints a picture of its size and then stands still until ``update()``.

    It does what ``QQuickPaintedItem`` does, at half the memory: with transparency that class keeps
    each picture twice on the software backend (16 MB for a 1080p screen).
    """

    def __init__(self, parent: QQuickItem | None = None, opaque: bool = False) -> None:
        """Make the item.

        Args:
            parent: its parent item.
            opaque: it paints every pixel, so that what lies behind need not be drawn.
        """
        super().__init__(parent)
        self._opaque = opaque
        self.setFlag(QQuickItem.Flag.ItemHasContents, True)

    def paint(self, painter: QPainter) -> None:
        """Paint the picture, in px from the item's corner."""
        raise NotImplementedError

    def canvas(self) -> QImage:
        """A picture of the item's size to paint on."""
        formats = QImage.Format
        form = formats.Format_RGB32 if self._opaque else formats.Format_ARGB32_Premultiplied
        return QImage(round(self.width()), round(self.height()), form)

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        """Paint again when the size changes; a move changes nothing in the picture."""
        super().geometryChange(new, old)
        if new.size() != old.size():
            self.update()

    def updatePaintNode(  # type: ignore[override] # the stubs forget that it can be None
        self, node: QSGNode | None, _data: QQuickItem.UpdatePaintNodeData
    ) -> QSGNode | None:
        """Hand the scene a new picture; its node owns it."""
        if not _windows or self.width() < 1 or self.height() < 1:
            return None
        window = _windows[0]
        if isinstance(node, QSGImageNode):
            # The picture before goes first: it may be the one that is painted on again.
            node.setTexture(window.createTextureFromImage(_NOTHING))
        shown = node if isinstance(node, QSGImageNode) else self._node(window)
        shown.setTexture(self._texture(window))
        shown.setRect(QRectF(0, 0, round(self.width()), round(self.height())))
        return shown

    @staticmethod
    def _node(window: QQuickWindow) -> QSGImageNode:
        node = window.createImageNode()
        node.setOwnsTexture(True)
        node.setFiltering(QSGTexture.Filtering.Linear)
        return node

    def _texture(self, window: QQuickWindow) -> QSGTexture:
        picture = self.canvas()
        if not self._opaque:
            picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter)
        painter.end()
        kinds = QQuickWindow.CreateTextureOption
        kind = kinds.TextureIsOpaque if self._opaque else kinds.TextureHasAlphaChannel
        return window.createTextureFromImage(picture, kind)
