"""Where running text breaks: short phrases stay whole, and no short end stands alone on a line."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLayout, QTextLine

from kiosk.scene.phrases import Span

#: The longest phrase, in characters, that stays whole where its script may break it anywhere.
WHOLE_PHRASE = 8
#: The shortest last line, in parts of the font's size.
LAST_LINE = 4.5
#: How much of the width all lines may give up for it.
GIVEN_UP = 0.2


def break_lines(layout: QTextLayout, spans: Sequence[Span], width: float) -> float:
    """Break a text into lines and return the width that they were broken at, px.

    It is less than the whole width where that gives the last line more words, and none more lines.

    Args:
        layout: the text, with its font.
        spans: its phrases.
        width: of the longest line, px.
    """
    em = layout.font().pixelSize()
    count, end = _break(layout, spans, width)
    narrow = width
    while count > 1 and end < LAST_LINE * em and narrow - em / 2 > (1 - GIVEN_UP) * width:
        narrow -= em / 2
        lines, end = _break(layout, spans, narrow)
        if lines > count:
            break
    else:
        if end >= LAST_LINE * em or narrow == width:
            return narrow
    _break(layout, spans, width)
    return width


def set_lines(layout: QTextLayout, pitch: int, first: float, start: float) -> None:
    """Put the lines in their places: the first at ``first``, each from ``start`` (px)."""
    for number in range(layout.lineCount()):
        layout.lineAt(number).setPosition(QPointF(start, number * pitch + first))


def _break(layout: QTextLayout, spans: Sequence[Span], width: float) -> tuple[int, float]:
    """How many lines the text has at a width, and how long the last of them is, px."""
    layout.beginLayout()
    count, end = 0, 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        columns = _columns(layout.text(), spans, line)
        if columns:
            line.setNumColumns(columns, width)
        count, end = count + 1, line.naturalTextWidth()
    layout.endLayout()
    return count, end


def _columns(text: str, spans: Sequence[Span], line: QTextLine) -> int:
    """How many characters a line may have so that it tears no short phrase; 0: it tears none."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    for span in spans:
        torn = start < span.start < end < span.end and not text[end - 1].isspace()
        if torn and span.end - span.start <= WHOLE_PHRASE:
            return span.start - start
    return 0
