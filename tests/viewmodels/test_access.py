"""The aids of a visit, as the screens follow them."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.access import AccessViewModel


@pytest.fixture
def access(qapp: QObject) -> AccessViewModel:
    return AccessViewModel()


def test_each_change_is_told_once(access: AccessViewModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(access.changed):
        access.contrast = True
    with qtbot.assertNotEmitted(access.changed):
        access.contrast = True


def test_everything_goes_back(access: AccessViewModel) -> None:
    access.text = 200
    access.contrast = access.lowReach = access.calm = access.aloud = True
    access.louder(1)
    access.reset()
    assert (access.text, access.volume) == (100, 60)
    assert not any((access.contrast, access.lowReach, access.calm, access.aloud))


def test_the_voice_says_when_it_is_at_its_loudest_and_softest(access: AccessViewModel) -> None:
    access.louder(9)
    assert access.loudest
    assert not access.softest
    access.louder(-9)
    assert access.softest
