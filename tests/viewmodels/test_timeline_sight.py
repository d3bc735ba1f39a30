"""The years in view, told once the view has come to rest."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.timeline_sight import TimelineSight

#: A day in the middle of 2005, and px of the glass.
MIDDLE, LENGTH = 732_100.0, 1000.0
#: px per day that show four years.
SCALE = LENGTH / (4 * 365.25)


@pytest.fixture
def edition(qapp: QObject) -> Iterator[Edition]:
    edition = Edition(paths.exhibit(), "en")
    yield edition
    edition.deleteLater()


def test_it_tells_the_years_from_edge_to_edge(edition: Edition) -> None:
    sight = TimelineSight(edition)
    sight.rest(MIDDLE, SCALE, LENGTH)
    assert sight.years == "2003–07"


def test_it_tells_no_year_beyond_the_timeline(edition: Edition) -> None:
    sight = TimelineSight(edition)
    whole = sight.years
    sight.rest(MIDDLE, SCALE / 1000, LENGTH)
    assert sight.years == whole
    assert whole.startswith(str(edition.exhibit.timeline.start.year))


def test_only_another_scale_is_a_zoom(edition: Edition, qtbot: QtBot) -> None:
    sight = TimelineSight(edition)
    sight.rest(MIDDLE, SCALE, LENGTH)
    with qtbot.assertNotEmitted(sight.zoomed):
        sight.rest(MIDDLE + 500, SCALE, LENGTH)
    with qtbot.waitSignal(sight.zoomed):
        sight.rest(MIDDLE, 2 * SCALE, LENGTH)


def test_a_screen_reader_is_noticed_when_the_view_comes_to_rest(
    edition: Edition, qtbot: QtBot
) -> None:
    there = [False]
    sight = TimelineSight(edition, lambda: there[0])
    sight.rest(MIDDLE, SCALE, LENGTH)
    assert not sight.heard
    there[0] = True
    with qtbot.waitSignal(sight.heardChanged):
        sight.rest(MIDDLE, SCALE, LENGTH)
    assert sight.heard
