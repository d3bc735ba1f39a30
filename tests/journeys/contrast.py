"""Contrast of text against what is truly behind it, measured from the pixels of the glass."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

Rgb = tuple[float, float, float]

#: A text is measured in cells of so many of its own heights: no bright spot is averaged away.
CELL = 3


def luminance(rgb: Rgb) -> float:
    """Relative luminance of a colour of 0..255 (WCAG 2.2)."""
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in rgb)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: Rgb, other: Rgb) -> float:
    """Contrast of two colours, from 1 to 21 (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _median(picture: QImage, cell: QRect) -> Rgb:
    part = picture.copy(cell)
    pixels = bytes(part.constBits())
    middle = len(pixels) // 8
    blue, green, red = (sorted(pixels[channel::4])[middle] for channel in range(3))
    return red, green, blue


def opacity(item: QQuickItem) -> float:
    """How much of an item is to be seen through all that it stands in, 0..1."""
    whole = item.opacity()
    above: QQuickItem | None = item.parentItem()
    while above is not None:
        whole *= above.opacity()
        above = above.parentItem()
    return whole


def without(window: QQuickWindow, texts: list[QQuickItem]) -> QImage:
    """A picture of the glass as it is behind its texts."""
    before = [text.opacity() for text in texts]
    for text in texts:
        text.setOpacity(0)
    picture = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    for text, seen in zip(texts, before, strict=True):
        text.setOpacity(seen)
    return picture


def _cells(box: QRect, height: int) -> Iterator[QRect]:
    for top in range(box.top(), box.bottom(), height):
        for left in range(box.left(), box.right(), CELL * height):
            yield QRect(left, top, CELL * height, height).intersected(box)


def contrast(picture: QImage, item: QQuickItem, sight: QRectF, height: int) -> float:
    """The least contrast of a text against what is behind it.

    Args:
        picture: of the whole glass with its texts taken away, Format_RGB32.
        item: the text.
        sight: where its letters are to be seen, px of the picture.
        height: of its lines, px.
    """
    colour = item.property("color")
    assert isinstance(colour, QColor)
    seen = opacity(item) * colour.alphaF()
    least = 21.0
    for cell in _cells(sight.toAlignedRect().intersected(picture.rect()), height):
        if cell.width() < height / 2 or cell.height() < height / 2:
            continue
        behind = _median(picture, cell)
        ink = tuple(
            seen * c + (1 - seen) * b
            for c, b in zip((colour.red(), colour.green(), colour.blue()), behind, strict=True)
        )
        least = min(least, ratio((ink[0], ink[1], ink[2]), behind))
    return least
