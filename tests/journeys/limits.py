"""The design's limits, measured on the glass from items and pixels: what breaks them, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from tests.items import kind
from tests.journeys.conftest import Visitor
from tests.journeys.contrast import contrast, without

LEAST_TARGET_MM = 15.0
#: Capitals of the exhibit's typefaces are at least this part of their size high.
CAPITALS = 0.714
LEAST_CAPITALS_MM = 4.8
#: Text against what is behind it, and large text (24 CSS px; WCAG 2.2, 1.4.6).
LEAST_CONTRAST, LARGE_CONTRAST = 7.0, 4.5
LARGE_MM = 24 * 25.4 / 96 * 1.5
#: Rounding to whole pixels.
ROUND = 1.0
OVERLAP = 2.0


@dataclass(frozen=True, slots=True)
class Seen:
    """An item on the glass: what it says and where it stands, px."""

    item: QQuickItem
    words: str
    box: QRectF

    @property
    def sight(self) -> QRectF:
        """What is to be seen of it: a column that scrolls shows a part."""
        seen = self.box
        above: QQuickItem | None = self.item
        while above is not None:
            if above.clip():
                seen = seen.intersected(above.mapRectToScene(above.boundingRect()))
            above = above.parentItem()
        return seen

    def __str__(self) -> str:
        box = self.box
        at = f"{box.width():.0f} × {box.height():.0f} at {box.x():.0f}, {box.y():.0f}"
        return f"{self.words[:40]!r} ({at})"


def on_glass(item: QQuickItem, width: float, height: float) -> Seen:
    words = str(item.property("text") or item.property("name") or "")
    return Seen(item, words, item.mapRectToScene(QRectF(0, 0, width, height)))


def waits_beside(item: QQuickItem) -> bool:
    """Whether an item belongs to a remark that is not the one on the stage."""
    above: QQuickItem | None = item
    while above is not None:
        if above.property("onStage") is False:
            return True
        above = above.parentItem()
    return False


def bar(items: list[QQuickItem]) -> QQuickItem:
    """The navigation."""
    return next(item for item in items if kind(item) == "NavigationBar")


def too_small(buttons: list[Seen], millimetre: float) -> Iterator[str]:
    least = LEAST_TARGET_MM * millimetre - ROUND
    for button in buttons:
        if min(button.box.width(), button.box.height()) < least:
            yield f"{button} is smaller than {LEAST_TARGET_MM} mm ({least:.0f} px)"


def overlapping(buttons: list[Seen]) -> Iterator[str]:
    for one, other in combinations(buttons, 2):
        if one.item.isAncestorOf(other.item) or other.item.isAncestorOf(one.item):
            continue
        parents = one.item.parentItem(), other.item.parentItem()
        if parents[0] is parents[1] and parents[0].property("plain") is not None:
            continue  # phrases of one text: each takes a little of its neighbours' lines
        common = one.sight.intersected(other.sight)
        if min(common.width(), common.height()) > OVERLAP:
            yield f"{one} and {other} overlap"


def illegible(texts: list[QQuickItem], millimetre: float) -> Iterator[str]:
    least = LEAST_CAPITALS_MM * millimetre / CAPITALS - ROUND
    for text in texts:
        size = text.property("font").pixelSize()
        if size < least:
            yield f"{text.property('text')[:40]!r} is {size} px, less than {least:.1f}"
        if text.property("truncated"):
            yield f"{text.property('text')[:40]!r} is cut short"


def running(items: list[QQuickItem]) -> Iterator[Seen]:
    """Texts whose phrases can be touched, which are not Qt's own kind of text."""
    for item in items:
        if item.property("plain") and item.property("pitch"):
            yield Seen(item, item.property("plain"), item.mapRectToScene(item.boundingRect()))


def faint(visitor: Visitor, texts: list[Seen]) -> Iterator[str]:
    """Texts that do not stand out from what is behind them."""
    picture = without(visitor.kiosk.window, [text.item for text in texts])
    millimetre = float(visitor.kiosk.window.property("millimetre"))
    for text in texts:
        size = text.item.property("pixelSize") or text.item.property("font").pixelSize()
        if not text.item.isEnabled() or text.sight.isEmpty():
            continue  # what cannot be used may step back (WCAG 2.2, 1.4.3)
        least = LARGE_CONTRAST if size >= LARGE_MM * millimetre else LEAST_CONTRAST
        found = contrast(picture, text.item, text.sight, round(size))
        if found < least:
            yield f"{text} has a contrast of {found:.1f}:1, less than {least}:1"


ALIGNMENTS = {0x2: "right", 0x4: "centre", 0x40: "bottom", 0x80: "centre"}


def aligned(text: QQuickItem, property_name: str) -> str:
    """Where an item puts its words; PySide cannot read the enumeration, QML can."""
    context = qmlContext(text)
    number, undefined = QQmlExpression(context, text, f"Number({property_name})").evaluate()  # type: ignore[arg-type]
    assert not undefined
    return ALIGNMENTS.get(int(number), "")


def painted(text: QQuickItem) -> Seen:
    """The part of a text's item that its letters take, wherever they are aligned in it."""
    width, height = text.property("contentWidth"), text.property("contentHeight")
    across = {"right": 1.0, "centre": 0.5}.get(aligned(text, "effectiveHorizontalAlignment"), 0.0)
    down = {"bottom": 1.0, "centre": 0.5}.get(aligned(text, "verticalAlignment"), 0.0)
    left, top = (text.width() - width) * across, (text.height() - height) * down
    metrics = QFontMetricsF(text.property("font"))
    above_letters = metrics.ascent() - metrics.capHeight()
    letters = QRectF(left, top, width, height).adjusted(0, above_letters, 0, 0)
    box = text.mapRectToScene(letters)
    return Seen(text, text.property("text"), box)


def letters(text: Seen) -> QRectF:
    """Where a text has its letters: without the room for strokes below the last line."""
    font = text.item.property("font")
    return text.sight.adjusted(0, 0, 0, -QFontMetricsF(font).descent()) if font else text.sight


def entangled(texts: list[Seen], buttons: list[Seen]) -> Iterator[str]:
    """Texts that stand on each other, or on the edge of a button that is not theirs."""
    for one, other in combinations(texts, 2):
        common = letters(one).intersected(letters(other))
        if min(common.width(), common.height()) > OVERLAP:
            yield f"{one} and {other} stand on each other"
    pills = [button for button in buttons if button.item.property("bright") is not None]
    for text in texts:
        for pill in pills:
            common = letters(text).intersected(pill.sight)
            within = pill.item.isAncestorOf(text.item)
            if not within and min(common.width(), common.height()) > OVERLAP:
                yield f"{text} stands on the button {pill}"


def scrolls(item: QQuickItem) -> bool:
    """Whether an item stands in a column that has buttons to scroll it."""
    above: QQuickItem | None = item
    while above is not None:
        if above.property("overflows") is True:
            return True
        above = above.parentItem()
    return False


#: What covers the screen, and whether the navigation stays above it.
COVERS = {"LanguageSheet": True, "AccessSheet": True, "IdleWarning": False}


def _among(item: QQuickItem, kept: tuple[QQuickItem, ...]) -> bool:
    return any(one is item or one.isAncestorOf(item) for one in kept)


def foremost(items: list[QQuickItem], navigation: QQuickItem) -> list[QQuickItem]:
    """The items that can be used: what a sheet or the warning covers does not count."""
    for cover in items:
        if (navigation_stays := COVERS.get(kind(cover))) is None:
            continue
        kept = (cover, navigation) if navigation_stays else (cover,)
        return [
            each for each in items if any(one is each or one.isAncestorOf(each) for one in kept)
        ]
    return items


def wrong(visitor: Visitor) -> Iterator[str]:
    """All that breaks a limit on the screen that is shown."""
    window = visitor.kiosk.window
    millimetre = float(window.property("millimetre"))
    items = [item for item in visitor.items() if not waits_beside(item)]
    navigation = bar(items)
    items = foremost(items, navigation)
    glass = QRectF(0, 0, window.width(), window.height())
    room = glass.adjusted(-ROUND, -ROUND, ROUND, ROUND)
    floor = navigation.y() if navigation in items else glass.height()
    stage = room.intersected(QRectF(-ROUND, -ROUND, room.width(), floor + 2 * ROUND))
    buttons = [
        on_glass(item, item.width(), item.height())
        for item in items
        if item.inherits("QQuickAbstractButton") and item.isEnabled()
    ]
    buttons = [button for button in buttons if not button.sight.isEmpty()]
    texts = [item for item in items if item.inherits("QQuickText") and item.property("text")]
    assert buttons
    yield from too_small(buttons, millimetre)
    yield from (f"{each} leaves the glass" for each in buttons if not room.contains(each.sight))
    if visitor.kiosk.access.lowReach:
        half = glass.height() / 2 - ROUND
        yield from (f"{each} is out of reach" for each in buttons if each.sight.top() < half)
    yield from overlapping(buttons)
    yield from illegible(texts, millimetre)
    words = [*map(painted, texts), *running(items)]
    yield from faint(visitor, words)
    yield from entangled(words, buttons)
    for text in texts:
        seen = painted(text)
        box = seen.sight
        if box.isEmpty() and scrolls(text):
            continue
        if box.left() != seen.box.left() or box.right() != seen.box.right():
            yield f"{seen} is cut at its side"
        if not (room if navigation.isAncestorOf(text) else stage).contains(box):
            yield f"{seen} leaves the screen's room"
