"""The areas in which the phrases of a text can be touched, as the lines break."""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from PySide6.QtGui import QTextLayout, QTextLine

from kiosk.scene.phrases import Span

#: Below the baseline, in parts of the font's size: where the line of light under a phrase runs.
UNDERLINE_DROP = 0.24


@dataclass(frozen=True, slots=True)
class Area:
    """The part of a phrase that stands on one line, as an area to touch (px, from the item).

    ``line_y`` is the height of the light under the words, ``words_end`` where all words of the
    line end; ``first`` and ``last`` are true once per phrase.
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
    words_end: float


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
            sight = line.naturalTextRect()
            found.append(
                Area(
                    target=span.target,
                    words=layout.text()[span.start : span.end],
                    x=min(edges),
                    y=number * pitch,
                    width=abs(edges[1] - edges[0]),
                    height=pitch,
                    line_y=line.position().y() + line.ascent() + UNDERLINE_DROP * pixel_size,
                    first=start == span.start,
                    last=end == span.end,
                    words_end=sight.left() if right_to_left else sight.right(),
                )
            )
    return found


def _x(line: QTextLine, cursor: int) -> float:
    place: object = line.cursorToX(cursor)
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]
