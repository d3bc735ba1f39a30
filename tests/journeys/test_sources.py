"""Take it with you: what a phone reads from the glass, page by page, and that nothing opens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QObject, QPoint, QPointF, QSize, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.scene.qr import QUIET_ZONE
from tests.items import kind
from tests.journeys.conftest import Visitor, arrive, hurry

#: A phone reads a code from ten times its breadth away; the narrowest here have 33 modules.
LEAST_MODULE_MM = 1.1

SIZES = (QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1920))


def come(qtbot: QtBot, size: QSize) -> Iterator[Visitor]:
    """A visitor in front of the sources, with a phone in their hand."""
    for visitor in arrive(qtbot, size):
        hurry(visitor.kiosk)
        visitor.tap(QPoint(300, 300))
        visitor.rest()
        visitor.tap("Take it with you")
        visitor.rest()
        yield visitor


@pytest.fixture(params=SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def reader(request: pytest.FixtureRequest, qapp: object, qtbot: QtBot) -> Iterator[Visitor]:
    """One at each size of screen."""
    yield from come(qtbot, request.param)


@pytest.fixture
def one_reader(qapp: object, qtbot: QtBot) -> Iterator[Visitor]:
    """One at a 24-inch screen."""
    yield from come(qtbot, QSize(1920, 1080))


def scanned(visitor: Visitor) -> list[str]:
    """What a phone's camera reads from the whole glass."""
    picture = visitor.kiosk.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    rows, stride = picture.height(), picture.bytesPerLine()
    grey = memoryview(bytes(picture.constBits())).cast("B", (rows, stride))
    codes = zxingcpp.read_barcodes(grey)
    return sorted(code.text for code in codes)


def cards(visitor: Visitor) -> list[QQuickItem]:
    return [item for item in visitor.items() if isinstance(item.property("source"), str)]


def modules(visitor: Visitor) -> list[float]:
    """How wide the modules of the codes on the glass are, mm."""
    millimetre = float(visitor.kiosk.window.property("millimetre"))
    codes = [item for item in visitor.items() if kind(item) == "QrCode"]
    return [
        int(code.width() / (len(code.property("rows")) + 2 * QUIET_ZONE)) / millimetre
        for code in codes
    ]


def pages(visitor: Visitor) -> Iterator[None]:
    """Each page, reached with the buttons."""
    yield
    while visitor.sees("More sources"):
        visitor.tap("More sources")
        visitor.rest()
        yield


def test_every_source_is_reached_and_its_code_reads_as_its_address(reader: Visitor) -> None:
    seen = []
    for _ in pages(reader):
        shown = cards(reader)
        addresses = [str(card.property("url")) for card in shown]
        assert scanned(reader) == sorted(url for url in addresses if url)
        for card, url in zip(shown, addresses, strict=True):
            seen.append(card.property("source"))
            assert reader.sees(card.property("title"))
            assert reader.sees(card.property("address"))
            assert str(card.property("address")).replace("\u200b", "") in url
    assert sorted(seen) == sorted(source.id for source in reader.kiosk.edition.exhibit.sources)


def test_the_pages_turn_back_to_the_first(one_reader: Visitor) -> None:
    count = sum(1 for _ in pages(one_reader))
    first = {source.id for source in one_reader.kiosk.edition.exhibit.sources if source.featured}
    for _ in range(count - 1):
        one_reader.tap("Back")
        one_reader.rest()
    assert not one_reader.sees("Back")
    assert {str(card.property("source")) for card in cards(one_reader)} <= first


class Opened(QObject):
    """Notes each address that anything asks the system to open."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.urls.append(url.toString())


def test_no_touch_opens_anything(one_reader: Visitor) -> None:
    opened = Opened()
    for scheme in ("https", "http"):
        # The stubs want bytes, and the call itself a text.
        QDesktopServices.setUrlHandler(scheme, opened, "open")  # type: ignore[arg-type]
    try:
        for card in cards(one_reader):
            for item in (card, *_below(card)):
                middle = item.mapRectToScene(item.boundingRect()).center().toPoint()
                one_reader.tap(middle)
        one_reader.rest()
        shown = [str(card.property("source")) for card in cards(one_reader)]
    finally:
        for scheme in ("https", "http"):
            QDesktopServices.unsetUrlHandler(scheme)
    assert opened.urls == []
    assert one_reader.kiosk.navigation.screen == "sources"
    assert one_reader.kiosk.sources.page == 0
    assert len(shown) == one_reader.kiosk.sources.perPage


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible() and child.width() > 0:
            yield child
            yield from _below(child)


@pytest.mark.parametrize("words", ["openUrlExternally", "QDesktopServices", "onLinkActivated"])
def test_no_line_of_the_exhibit_can_open_a_link(words: str) -> None:
    folders = (paths.qml(), paths.root() / "kiosk")
    files = [file for folder in folders for file in Path(folder).rglob("*.[qp][my]*")]
    assert len(files) > 50
    assert [file for file in files if words in file.read_text("utf-8", "ignore")] == []


def test_words_keep_their_distance_from_the_credit_line(reader: Visitor) -> None:
    credit = reader.kiosk.sources.attribution
    for _ in pages(reader):
        line = reader.find(credit)
        below = min(line.mapToScene(QPointF()).y(), reader.kiosk.window.height())
        for card in cards(reader):
            height = card.property("pane") + card.property("gap") + card.property("wordsHeight")
            if card.property("beside"):
                height = max(card.property("pane"), card.property("wordsHeight"))
            assert card.mapToScene(QPointF(0, height)).y() < below - 4


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru"])
def test_a_phone_at_arms_length_makes_out_each_code(reader: Visitor, language: str) -> None:
    reader.kiosk.languages.choose(language)
    for _ in range(reader.kiosk.sources.pages):
        reader.rest()
        assert min(modules(reader), default=LEAST_MODULE_MM) >= LEAST_MODULE_MM
        reader.kiosk.sources.turn(1)


@pytest.mark.parametrize("low_reach", [False, True])
def test_with_large_text_too_a_code_is_there_on_arrival(reader: Visitor, low_reach: bool) -> None:
    reader.kiosk.access.text = 200
    reader.kiosk.access.lowReach = low_reach
    reader.kiosk.navigation.open("home")
    reader.rest()
    reader.kiosk.navigation.open("sources")
    reader.rest()
    assert scanned(reader)


def test_a_link_leads_to_its_source_and_marks_it(reader: Visitor) -> None:
    for source in reader.kiosk.edition.exhibit.sources:
        for text in (100, 200):
            reader.kiosk.access.text = text
            reader.kiosk.navigation.open("timeline")
            reader.kiosk.navigation.step("sources", source.id)
            reader.rest()
            marks = [item for item in reader.items() if item.objectName() == "mark"]
            assert [item.property("source") for item in cards(reader) if _holds(item, marks)] == [
                source.id
            ]
    reader.kiosk.sources.turn(-reader.kiosk.sources.page or 1)
    reader.rest()
    assert not [item for item in reader.items() if item.objectName() == "mark"]


def _holds(card: QQuickItem, marks: list[QQuickItem]) -> bool:
    return any(card.isAncestorOf(mark) for mark in marks)
