"""A timeline of thousands of moments: at every size and zoom it can still be read."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.content.exhibit import Exhibit
from kiosk.content.loading import load
from kiosk.viewmodels import edition
from tests.benchmarks.packs import with_moments
from tests.items import kind
from tests.journeys.conftest import Visitor, arrive, hurry
from tests.journeys.limits import entangled, painted
from tests.journeys.test_limits import SIZES

MOMENTS = 5000
#: How often the zoom is doubled between two looks, and how many looks there are.
DOUBLED, LOOKS = 2, 3


@pytest.fixture(autouse=True)
def crowd(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the exhibit have very many moments."""
    crowded = with_moments(load(paths.exhibit()), MOMENTS)

    def read(*_pack: object) -> Exhibit:
        return crowded

    monkeypatch.setattr(edition, "load", read)


def lit(visitor: Visitor) -> Iterator[tuple[QQuickItem, QQuickItem]]:
    """The lights of the marks, each with the number in it."""
    for item in visitor.items():
        if item.inherits("QQuickText") and kind(item.parentItem()) == "MomentLight":
            yield item.parentItem(), item


def words(visitor: Visitor) -> list[QQuickItem]:
    """All texts on the screen."""
    texts = (item for item in visitor.items() if item.inherits("QQuickText"))
    return [text for text in texts if text.property("text")]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_words_keep_apart_and_numbers_in_their_lights(
    qapp: object, qtbot: QtBot, size: QSize
) -> None:
    for visitor in arrive(qtbot, size):
        hurry(visitor.kiosk)
        visitor.tap(QPoint(300, 300))
        visitor.rest()
        visitor.kiosk.navigation.open("timeline")
        visitor.rest()
        ends = [painted(text).box.right() for text in words(visitor)]
        assert max(ends) <= size.width(), "what stands at the end of time is whole"
        for _ in range(LOOKS):
            assert list(entangled([*map(painted, words(visitor))], [])) == []
            lights = list(lit(visitor))
            assert lights
            assert all(
                number.property("contentWidth") < light.property("breadth")
                for light, number in lights
            )
            for _ in range(DOUBLED):
                visitor.tap("Zoom in")
                visitor.rest()
