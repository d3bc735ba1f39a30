"""The areas in which the phrases of a text can be touched, as the lines break."""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine

from kiosk.scene.phrases import Span

#: Below the baseline, in parts of the font's size: where the line of light under a phrase runs. In
#: Arabic it clears the dots that stand below the letters.
UNDERLINE_DROP, ARABIC_UNDERLINE_DROP = 0.24, 0.46
#: How far below it, at the least, something passes that leaves the text under other words.
LANE_DROP, ARABIC_LANE_DROP = 0.1, 0.04


@dataclass(frozen=True, slots=True)
class Area:
    """The part of a phrase that stands on one line, as an area to touch (px, from the item).

    ``line_y`` is the height of the light under the words, ``end`` where they end, and ``lane`` the
    height at which that light can leave the text: its own where no words follow on the line, else
    between this line's letters and the next one's. ``first`` and ``last`` are true once a phrase.
    """

    target: str
    words: str
    x: float
    y: float
    width: float
    height: float
    line_y: float
    first: bool
    last: bool
    end: float
    lane: float


#: The roles of a list of areas.
AREA_FIELDS = tuple(field.name for field in fields(Area))


def areas(
    layout: QTextLayout,
    spans: Iterable[Span],
    pitch: int,
    pixel_size: int,
    right_to_left: bool,
) -> list[Area]:
    """Each phrase's areas, one for each line that it stands on.

    Args:
        layout: the plain text, laid out.
        spans: its phrases.
        pitch: distance of the lines, px; also the areas' height.
        pixel_size: of the font, px.
        right_to_left: whether the text's lines end at the left.
    """
    drop = ARABIC_UNDERLINE_DROP if right_to_left else UNDERLINE_DROP
    lane_drop = ARABIC_LANE_DROP if right_to_left else LANE_DROP
    found = []
    for span in spans:
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start = max(span.start, line.textStart())
            end = min(span.end, line.textStart() + line.textLength())
            words = layout.text()[start:end].rstrip()
            if not words:
                continue
            edges = (_x(line, start), _x(line, start + len(words)))
            line_y = _baseline(line) + drop * pixel_size
            found.append(
                Area(
                    target=span.target,
                    words=layout.text()[span.start : span.end],
                    x=min(edges),
                    y=number * pitch,
                    width=abs(edges[1] - edges[0]),
                    height=pitch,
                    line_y=line_y,
                    first=start == span.start,
                    last=end == span.end,
                    end=min(edges) if right_to_left else max(edges),
                    lane=line_y
                    if _ends_line(layout, line, end)
                    else max(line_y + lane_drop * pixel_size, _between(layout, number)),
                )
            )
    return found


def _ends_line(layout: QTextLayout, line: QTextLine, at: int) -> bool:
    """Whether no word follows on the line."""
    rest = layout.text()[at : line.textStart() + line.textLength()]
    return not any(letter.isalnum() for letter in rest)


def _between(layout: QTextLayout, number: int) -> float:
    """The height halfway between the letters of a line and those of the next; below the last."""
    metrics = QFontMetricsF(layout.font())

    def ink(line: QTextLine) -> tuple[float, float]:
        words = layout.text()[line.textStart() : line.textStart() + line.textLength()]
        letters = metrics.tightBoundingRect(words)
        return _baseline(line) + letters.top(), _baseline(line) + letters.bottom()

    bottom = ink(layout.lineAt(number))[1]
    if number + 1 == layout.lineCount():
        return bottom
    return (bottom + ink(layout.lineAt(number + 1))[0]) / 2


def _baseline(line: QTextLine) -> float:
    return line.position().y() + line.ascent()


def _x(line: QTextLine, cursor: int) -> float:
    place: object = line.cursorToX(cursor)
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]
