"""The address's stage: turned by hand, by arrows, dots and keys, always by one remark."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.journeys.conftest import Visitor, hurry

REMARKS = (
    "A human security crisis",
    "No one’s health left behind",
    "Support for economies hit hard",
    "Wisdom from around the world",
)
LEFT, RIGHT = QPoint(300, 620), QPoint(1500, 620)


@pytest.fixture
def listener(explorer: Visitor) -> Visitor:
    """A visitor in front of the first remark."""
    hurry(explorer.kiosk)
    explorer.tap("Address")
    explorer.rest()
    return explorer


def on_stage(visitor: Visitor) -> list[str]:
    """The headlines of the remarks of which the glass shows some part."""
    window = visitor.kiosk.window
    return [
        str(item.property("headline"))
        for item in visitor.items()
        if item.property("headline")
        and item.property("onStage") is not None
        and -item.width() < item.mapToScene(QPointF()).x() < window.width()
    ]


def shows(visitor: Visitor, number: int) -> bool:
    """Whether the glass shows just this remark, and everyone agrees that it does."""
    agreed = visitor.kiosk.address.current == number
    return agreed and on_stage(visitor) == [REMARKS[number]]


def dots(visitor: Visitor) -> list[QQuickItem]:
    row = next(item for item in visitor.items() if len(_dots_in(item)) == len(REMARKS))
    return _dots_in(row)


def _dots_in(item: QQuickItem) -> list[QQuickItem]:
    return [
        child
        for child in item.childItems()
        if child.inherits("QQuickAbstractButton") and child.property("current") is not None
        and child.property("headline")
    ]  # fmt: skip


def flick(visitor: Visitor, *ways: tuple[QPoint, QPoint]) -> None:
    """Sweep fingers over the glass within a few frames, as fast as a hand can."""
    visitor.stroke(*([start, (start + end) / 2, end] for start, end in ways))
    visitor.rest()


def test_a_swipe_turns_one_remark_each_way(listener: Visitor) -> None:
    for number in (1, 2, 3):
        listener.drag(RIGHT, LEFT)
        listener.rest()
        assert shows(listener, number)
    for number in (2, 1):
        listener.drag(LEFT, RIGHT)
        listener.rest()
        assert shows(listener, number)


#: What each language calls the speaker, the session and the day.
OCCASION = {
    "en": ("Suga", "75th", "25 September 2020"),
    "ja": ("菅", "第75回", "2020年9月25日"),
    "fr": ("Suga", "75e", "25 septembre 2020"),
    "es": ("Suga", "75.º", "25 de septiembre de 2020"),
    "ru": ("Суги", "75-й", "25 сентября 2020 г."),
    "zh-Hans": ("菅义伟", "第75届", "2020年9月25日"),
    "ar": ("سوغا", "الخامسة والسبعين", "25 سبتمبر 2020"),
}


@pytest.mark.parametrize("text", [100, 200])
def test_each_remark_says_who_speaks_where_and_when(small_visitor: Visitor, text: int) -> None:
    kiosk = small_visitor.kiosk
    small_visitor.tap(QPoint(300, 300))
    kiosk.access.calm, kiosk.access.text = True, text
    kiosk.navigation.open("address")
    for language, said in OCCASION.items():
        kiosk.languages.choose(language)
        for number in range(len(REMARKS)):
            kiosk.address.restore(number)
            small_visitor.rest()
            shown = " ".join(small_visitor.texts()).replace("\u00a0", " ")
            missing = [words for words in said if words not in shown]
            assert missing == [], f"{language}, remark {number}"


def test_the_ends_hold(listener: Visitor) -> None:
    listener.drag(LEFT, RIGHT)
    listener.rest()
    assert shows(listener, 0)


def test_a_fast_swipe_never_skips_a_remark(listener: Visitor) -> None:
    for number in (1, 2, 3):
        flick(listener, (QPoint(1800, 620), QPoint(60, 620)))
        assert shows(listener, number)


def test_two_fingers_never_skip_a_remark(listener: Visitor) -> None:
    flick(listener, (RIGHT, LEFT), (RIGHT + QPoint(0, 120), LEFT + QPoint(0, 120)))
    assert listener.kiosk.address.current in {0, 1}
    assert shows(listener, listener.kiosk.address.current)


def test_fingers_that_come_and_go_leave_one_remark_on_the_stage(listener: Visitor) -> None:
    glass, window = QTest.createTouchDevice(), listener.kiosk.window
    other = RIGHT + QPoint(100, 100)
    QTest.touchEvent(window, glass).press(0, RIGHT).commit()
    for step in range(1, 6):
        QTest.touchEvent(window, glass).move(0, RIGHT - QPoint(step * 60, 0)).commit()
        listener.qtbot.wait(8)
    QTest.touchEvent(window, glass).stationary(0).press(1, other).commit()
    QTest.touchEvent(window, glass).release(0, RIGHT - QPoint(300, 0)).stationary(1).commit()
    QTest.touchEvent(window, glass).release(1, other).commit()
    listener.rest()
    assert shows(listener, listener.kiosk.address.current)
    assert listener.kiosk.address.current in {0, 1}


def test_the_arrows_name_and_turn_to_the_neighbours(listener: Visitor) -> None:
    for number in (1, 2, 3):
        listener.tap(REMARKS[number])
        listener.rest()
        assert shows(listener, number)
    for number in (2, 1):
        listener.tap(REMARKS[number])
        listener.rest()
        assert shows(listener, number)


@pytest.mark.parametrize("text", [100, 200])
def test_the_last_remark_leads_to_what_can_be_taken_along_and_back(
    listener: Visitor, text: int
) -> None:
    kiosk = listener.kiosk
    kiosk.access.text = text
    kiosk.address.restore(3)
    listener.rest()
    listener.tap(listener.middle(listener.having("bright", True)))
    assert kiosk.navigation.screen == "sources"
    kiosk.navigation.back()
    assert (kiosk.navigation.screen, kiosk.address.current) == ("address", 3)


def test_each_dot_leads_to_its_remark(listener: Visitor) -> None:
    for number in (3, 1, 2, 0):
        dot = dots(listener)[number]
        listener.tap(dot.mapToScene(QPointF(dot.width() / 2, dot.height() / 2)).toPoint())
        listener.rest()
        assert shows(listener, number)
        assert [each.property("current") for each in dots(listener)].index(True) == number


def test_a_phrase_leads_into_its_thread_and_back_to_its_remark(listener: Visitor) -> None:
    listener.tap(REMARKS[1])
    listener.rest()
    listener.tap("international efforts to set the goal")
    listener.until(lambda: listener.sees("One thread, three places"))
    assert "Protection" in listener.texts()
    listener.tap("Back to No one’s health left behind")
    listener.rest()
    assert listener.kiosk.navigation.screen == "address"
    assert shows(listener, 1)


def test_a_thread_leads_to_the_remark_that_it_names(listener: Visitor) -> None:
    listener.tap("Dignity")
    listener.until(lambda: listener.sees("One thread, three places"))
    listener.kiosk.navigation.step("address", "economies")
    listener.rest()
    assert shows(listener, 2)


def test_the_loan_is_drawn_to_its_numbers(listener: Visitor) -> None:
    listener.kiosk.address.current = 2
    listener.rest()
    suns = [item for item in listener.items() if item.property("marked") in range(101)]
    assert [sun.property("count") for sun in suns] == [100] * 5
    assert [sun.property("marked") for sun in suns] == [50, 0, 0, 0, 0]
    months = [item for item in listener.items() if isinstance(item.property("first"), bool)]
    bars = [item for item in months if item.inherits("QQuickRectangle")]
    assert [bar.property("first") for bar in bars] == [number == 3 for number in range(24)]
    for words in ("¥0", "US$0", "500 billion", "4.5 billion", "April 2020", "March 2022"):
        assert listener.sees(words)


def test_in_arabic_what_the_lights_stand_for_begins_at_the_right(listener: Visitor) -> None:
    listener.kiosk.languages.choose("ar")
    listener.kiosk.address.current = 2
    listener.rest()

    def right(words: str) -> float:
        item = listener.find(words)
        return item.mapToScene(QPointF(item.width(), 0)).x()

    keys = [right("كل ضوء: مليار ين"), right("القرض الأول: 50 مليار ين، الفلبين، 1 يوليو 2020")]
    edge = right("4.5 مليار دولار أمريكي، على مدى سنتين")
    assert keys == pytest.approx([keys[0]] * 2, abs=1)
    assert 0 < edge - keys[0] < 60


def test_the_ticks_stand_where_their_numbers_belong(listener: Visitor) -> None:
    listener.kiosk.address.current = 2
    listener.rest()
    labels = [listener.find(words) for words in ("100", "200", "300", "400")]
    middles = [label.mapToScene(QPointF(label.width() / 2, 0)).x() for label in labels]
    suns = [item for item in listener.items() if item.property("count") == 100]
    for middle, sun in zip(middles, suns[1:], strict=True):
        assert middle == pytest.approx(sun.mapToScene(QPointF()).x(), abs=1.5)


def test_a_touch_lets_the_rising_lights_of_the_loan_stand_at_once(explorer: Visitor) -> None:
    def risen() -> list[float]:
        return [float(r) for item in explorer.items() if (r := item.property("risen")) is not None]

    def stands() -> bool:
        # A touch of a list that glides stops it between two remarks.
        return bool(stage.property("contentX") == stage.property("currentItem").x())

    explorer.tap("Address")
    explorer.rest()
    stage = next(item for item in explorer.items() if item.inherits("QQuickListView"))
    explorer.kiosk.address.current = 2
    explorer.until(lambda: stands() and len(risen()) == 1)
    assert 0 < risen()[0] < explorer.kiosk.address.suns
    explorer.tap(QPoint(1360, 790))
    assert risen() == [explorer.kiosk.address.suns]
