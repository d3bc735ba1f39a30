"""Reading aloud, with Qt's silent engine: what is on the screen, in order, until a touch."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from kiosk import application
from kiosk.machine import voice
from kiosk.scene.reading import passages
from tests.journeys.conftest import Visitor, arrive
from tests.journeys.states import IDLE_SECONDS


class Voice(QTextToSpeech):
    """Qt's own engine without a sound, which keeps what it is given to say."""

    def __init__(self) -> None:
        super().__init__(voice.SILENT)
        self.said: list[str] = []

    def say(self, text: str) -> None:
        self.said.append(text)
        super().say(text)


@pytest.fixture
def spoken(
    qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Visitor, Voice]]:
    """A visitor at Home who listens."""
    silent = Voice()
    monkeypatch.setattr(application, "open_voice", lambda engine: silent)
    for visitor in arrive(qtbot, QSize(1920, 1080)):
        visitor.tap(QPoint(960, 500))
        visitor.kiosk.voice.prepare()
        visitor.kiosk.access.aloud = True
        visitor.until(lambda: bool(silent.said))
        yield visitor, silent


def test_the_screen_is_read_in_order_to_its_end(spoken: tuple[Visitor, Voice]) -> None:
    visitor, silent = spoken
    visitor.qtbot.waitUntil(lambda: not visitor.kiosk.voice.speaking, timeout=20000)
    assert silent.said == passages(visitor.kiosk.window)
    assert silent.said[:2] == ["Human Security", "One idea in three places"]
    assert "Concept. What it means: one sentence, two forces, three freedoms" in silent.said


def test_another_screen_is_read_instead(spoken: tuple[Visitor, Voice]) -> None:
    visitor, silent = spoken
    visitor.kiosk.navigation.open("concept")
    silent.said.clear()
    visitor.until(lambda: bool(silent.said))
    assert silent.said[0] == 'Concept of the "Human Security"'


def test_a_screen_that_fades_away_is_no_longer_read(spoken: tuple[Visitor, Voice]) -> None:
    visitor, silent = spoken
    visitor.kiosk.navigation.open("concept")
    visitor.until(lambda: 'Concept of the "Human Security"' in passages(visitor.kiosk.window))
    silent.said.clear()
    visitor.kiosk.voice.read()
    assert silent.said[0] == 'Concept of the "Human Security"'


def test_a_screen_that_comes_late_is_read_all_the_same(spoken: tuple[Visitor, Voice]) -> None:
    visitor, silent = spoken
    visitor.kiosk.navigation.open("concept")
    silent.said.clear()
    visitor.kiosk.voice.read()
    visitor.until(lambda: bool(silent.said))
    assert silent.said[0] == 'Concept of the "Human Security"'


def test_a_touch_ends_it_and_a_button_reads_again(spoken: tuple[Visitor, Voice]) -> None:
    visitor, silent = spoken
    visitor.rest()
    visitor.tap(QPoint(960, 100))
    visitor.until(lambda: not visitor.kiosk.voice.speaking)
    visitor.until(lambda: silent.state() == Voice.State.Ready)
    silent.said.clear()
    visitor.tap("Listen")
    visitor.until(lambda: silent.said[:1] == ["Human Security"])
    assert visitor.kiosk.voice.speaking
    visitor.tap("Stop")
    visitor.rest()
    assert not visitor.kiosk.voice.speaking


def press(visitor: Visitor, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(visitor.kiosk.window, key)


def test_a_screen_that_a_key_opens_is_read_from_its_beginning(
    spoken: tuple[Visitor, Voice],
) -> None:
    visitor, silent = spoken
    press(visitor, Qt.Key.Key_Down)
    silent.said.clear()
    press(visitor, Qt.Key.Key_Return)
    visitor.until(lambda: "A report raises the idea" in silent.said)
    visitor.qtbot.waitUntil(lambda: not visitor.kiosk.voice.speaking, timeout=30000)
    assert silent.said[-1].startswith("How it came to be. ")  # the axis, which has the keys


def test_a_card_that_a_key_closes_leaves_the_invitation_to_be_read(
    spoken: tuple[Visitor, Voice],
) -> None:
    visitor, silent = spoken
    visitor.kiosk.navigation.open("concept")
    visitor.until(lambda: len(silent.said) > 1)
    press(visitor, Qt.Key.Key_Down)
    visitor.until(lambda: silent.said[-1] == "empowerment")
    press(visitor, Qt.Key.Key_Return)
    visitor.until(lambda: "Each strengthens the other." in silent.said[-1])
    silent.said.clear()
    press(visitor, Qt.Key.Key_Escape)
    visitor.until(lambda: bool(silent.said))
    assert silent.said[0].startswith("Touch a phrase")


def test_what_has_the_keys_is_told_with_its_state_and_what_it_does(
    spoken: tuple[Visitor, Voice],
) -> None:
    visitor, silent = spoken
    press(visitor, Qt.Key.Key_Down)
    told = "Timeline. How it came to be: from the 1990s to today"
    visitor.until(lambda: silent.said[-1] == told)
    press(visitor, Qt.Key.Key_F1)
    visitor.until(lambda: silent.said[-1] == "Text size 100 %. Selected")
    press(visitor, *[Qt.Key.Key_Down] * 3)
    told = "High contrast. {}. Black background, white and yellow words."
    visitor.until(lambda: silent.said[-1] == told.format("Off"))
    press(visitor, Qt.Key.Key_Return)
    visitor.until(lambda: silent.said[-1] == told.format("On"))


@pytest.mark.parametrize("key", [Qt.Key.Key_MediaPlay, Qt.Key.Key_VolumeUp])
def test_who_sees_nothing_begins_to_listen_by_a_key(
    qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, key: Qt.Key
) -> None:
    silent = Voice()
    monkeypatch.setattr(application, "open_voice", lambda engine: silent)
    for visitor in arrive(qtbot, QSize(1920, 1080)):
        press(visitor, key)
        visitor.rest()
        press(visitor, key)
        visitor.until(lambda: silent.said[:1] == ["Human Security"])
        assert silent.volume() == pytest.approx(0.6)


def test_on_the_same_screen_only_what_is_new_is_read(spoken: tuple[Visitor, Voice]) -> None:
    visitor, silent = spoken
    visitor.kiosk.navigation.open("timeline")
    visitor.until(lambda: "How it came to be" in silent.said)
    silent.said.clear()
    press(visitor, Qt.Key.Key_Right)
    visitor.until(lambda: "A fund for human security" in silent.said)
    assert silent.said[0] == "1999"
    visitor.kiosk.voice.read()
    visitor.until(lambda: "How it came to be" in silent.said)


def test_what_an_arrow_turns_to_is_read(spoken: tuple[Visitor, Voice]) -> None:
    visitor, silent = spoken
    visitor.kiosk.navigation.open("address")
    visitor.until(lambda: "A human security crisis" in silent.said)
    silent.said.clear()
    press(visitor, Qt.Key.Key_Right)
    visitor.until(lambda: silent.said[:1] == ["No one’s health left behind"])


def test_the_late_end_of_what_was_broken_off_skips_nothing(
    spoken: tuple[Visitor, Voice], monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor, silent = spoken
    visitor.qtbot.waitUntil(lambda: not visitor.kiosk.voice.speaking, timeout=20000)
    silent.said.clear()
    monkeypatch.setattr(silent, "say", silent.said.append)  # an engine that is slow to begin
    visitor.kiosk.voice.read()
    silent.stateChanged.emit(Voice.State.Ready)
    assert silent.said == ["Human Security"]
    assert visitor.kiosk.voice.speaking


def test_who_listens_is_there(spoken: tuple[Visitor, Voice]) -> None:
    visitor, silent = spoken
    visitor.wait(IDLE_SECONDS - 1)
    count = len(silent.said)
    visitor.until(lambda: len(silent.said) > count)
    visitor.wait(IDLE_SECONDS - 1)
    assert visitor.kiosk.visit.state == "exploring"
    visitor.qtbot.waitUntil(lambda: not visitor.kiosk.voice.speaking, timeout=20000)
    visitor.wait(IDLE_SECONDS)
    assert visitor.kiosk.visit.state == "warning"


def test_the_warning_is_read(spoken: tuple[Visitor, Voice]) -> None:
    visitor, silent = spoken
    visitor.qtbot.waitUntil(lambda: not visitor.kiosk.voice.speaking, timeout=20000)
    silent.said.clear()
    visitor.wait(IDLE_SECONDS)
    visitor.until(lambda: "Still there?" in silent.said)
    press(visitor, Qt.Key.Key_Return)
    assert visitor.kiosk.visit.state == "exploring"
    visitor.until(lambda: silent.said[-1].startswith("Concept. "))


def test_the_next_visitor_hears_nothing(spoken: tuple[Visitor, Voice]) -> None:
    visitor, silent = spoken
    visitor.kiosk.visit.leave()
    assert not visitor.kiosk.voice.speaking
    assert not visitor.kiosk.access.aloud
    silent.said.clear()
    visitor.tap(QPoint(960, 500))
    visitor.kiosk.navigation.open("concept")
    visitor.rest()
    visitor.qtbot.wait(800)
    assert silent.said == []


def test_it_is_as_loud_as_the_visitor_wants(spoken: tuple[Visitor, Voice]) -> None:
    visitor, silent = spoken
    visitor.kiosk.access.louder(1)
    assert silent.volume() == pytest.approx(0.8)
    visitor.kiosk.access.louder(-4)
    assert silent.volume() == pytest.approx(0.2)


def test_a_language_without_a_voice_has_no_such_aid(spoken: tuple[Visitor, Voice]) -> None:
    visitor, silent = spoken
    # Once it has read all, which takes the engine 4 s.
    visitor.qtbot.waitUntil(lambda: visitor.sees("Listen"), timeout=20000)
    visitor.kiosk.languages.choose("ja")
    assert not visitor.kiosk.voice.available
    assert not visitor.kiosk.voice.speaking
    silent.said.clear()
    visitor.kiosk.navigation.open("concept")
    visitor.qtbot.wait(800)
    assert silent.said == []
    assert silent.locale().language().name == "English"


def test_a_machine_without_a_voice_offers_none(
    qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "open_voice", lambda engine: None)
    for visitor in arrive(qtbot, QSize(1920, 1080)):
        visitor.tap(QPoint(960, 500))
        visitor.rest()
        visitor.tap("Accessibility")
        visitor.rest()
        assert visitor.sees("High contrast")
        assert not visitor.sees("Read aloud")
        visitor.kiosk.access.aloud = True
        visitor.qtbot.wait(800)
        assert not visitor.kiosk.voice.speaking


def test_one_without_its_library_has_no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voice, "_LIBRARIES", {"speechd": "libno-such-thing.so.9"})
    engines = QTextToSpeech.availableEngines()
    assert set(engines) <= {voice.SILENT, "speechd"}
    assert voice.open_voice() is None
