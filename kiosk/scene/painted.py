"""The base of all that the exhibit paints itself: a picture made with QPainter, kept once."""

import ctypes
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickWindow, QSGImageNode, QSGNode, QSGTexture


@dataclass(eq=False)
class _Glass:
    """The window that is painted on, and a texture that stands in while another is made."""

    window: QQuickWindow
    _blank: QSGTexture | None = None

    def texture(self, picture: QImage, opaque: bool = False) -> QSGTexture:
        """A texture of a picture, which lives as long as Python holds it.

        The window's wrapper would otherwise keep the texture's for ever, two for each frame of
        Attract.
        """
        kinds = QQuickWindow.CreateTextureOption
        kind = kinds.TextureIsOpaque if opaque else kinds.TextureHasAlphaChannel
        texture = self.window.createTextureFromImage(picture, kind)
        texture.setParent(None)
        return texture

    def blank(self) -> QSGTexture:
        """The texture of nothing."""
        if self._blank is None:
            nothing = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
            nothing.fill(Qt.GlobalColor.transparent)
            self._blank = self.texture(nothing)
        return self._blank

    def forget(self) -> None:
        """The scene is gone, with all that it was drawn with."""
        self._blank = None


_glasses: list[_Glass] = []


def paint_on(window: QQuickWindow | None) -> None:
    """Name the window whose scene the painted items live in; None: there is none any more.

    An item must not be asked for its window: Python would then hold the window for the item's
    child, and for deleted as soon as the item is.
    """
    _glasses.clear()
    if window:
        glass = _Glass(window)
        window.sceneGraphInvalidated.connect(glass.forget)
        _glasses.append(glass)


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
        self._lent = False
        self._resting = False
        self._changes = 0
        self._kept = QImage()
        self._shown: QSGTexture | None = None
        self.setFlag(QQuickItem.Flag.ItemHasContents, True)

    def componentComplete(self) -> None:
        """Only QML calls this, for an item that it has made: see that Python forgets it in time.

        PySide 6.11 keeps a reference to each item that it makes for QML and never drops it, so that
        the item's pictures would stay when QML has destroyed it: 10 MB a visit.
        """
        super().componentComplete()
        if shiboken6.ownedByPython(self):
            self.destroyed.connect(partial(_forget, id(self)))

    def paint(self, painter: QPainter) -> None:
        """Paint the picture, in px from the item's corner."""
        raise NotImplementedError

    def update(self) -> None:
        """Have the picture painted again before the next frame."""
        self._changes += 1
        self._resting = False
        self.forget()
        super().update()

    @property
    def changes(self) -> int:
        """How often the picture has become another."""
        return self._changes

    @property
    def painted(self) -> bool:
        """Whether a picture that is lent is at hand."""
        return not self._kept.isNull()

    def forget(self) -> None:
        """Drop a picture that is lent: the next one who asks waits until it is painted."""
        self._kept = QImage()

    @property
    def resting(self) -> bool:
        """Whether nothing of it is on the glass, since another item covers it."""
        return self._resting

    def rest(self) -> None:
        """Drop the picture and take it off the glass, where another item covers it: 8 MB a sky."""
        self._resting = True
        self.forget()
        super().update()

    def wake(self) -> None:
        """Be on the glass again with the next frame."""
        if self._resting:
            self._resting = False
            super().update()

    def lend(self) -> None:
        """Keep the picture from now on, so that another item can paint with it."""
        self._lent = True

    def picture(self) -> QImage:
        """The picture as it stands; of an item that lends it, painted only when it has changed."""
        if not self._lent:
            return self._painted()
        if self._kept.isNull():
            self._kept = self._painted()
        return self._kept

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
        """Hand the scene a new picture."""
        if not _glasses:
            return node
        glass = _glasses[0]
        shown = node if isinstance(node, QSGImageNode) else glass.window.createImageNode()
        # The picture before goes first: it may be the one that is painted on again.
        shown.setTexture(glass.blank())
        self._shown = None
        shown.setRect(QRectF())
        # The node stays with an item that has no size or rests: to return None would leave it in
        # the scene, with a picture that is no more.
        if self.width() >= 1 and self.height() >= 1 and not self._resting:
            picture = self.picture()
            self._shown = glass.texture(picture, self._opaque)
            shown.setTexture(self._shown)
            shown.setRect(QRectF(picture.rect()))
        shown.setFiltering(QSGTexture.Filtering.Linear)
        return shown

    def _painted(self) -> QImage:
        picture = self.canvas()
        if not self._opaque:
            picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter)
        painter.end()
        return picture


def _forget(address: int) -> None:
    """Drop the reference to a Python object that nobody else will drop."""
    ctypes.pythonapi.Py_DecRef(ctypes.c_void_p(address))
