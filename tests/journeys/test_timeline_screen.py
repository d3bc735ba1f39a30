"""The timeline on the glass: every gesture by synthetic touch, every control by a tap."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.items import kind
from tests.journeys.conftest import Visitor, arrive

SIZES = [(1280, 800), (1920, 1080), (1080, 1920), (3840, 2160)]


class Historian:
    """A visitor at the timeline, who can read the axis."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.window = visitor.kiosk.window
        self.timeline = visitor.kiosk.timeline
        self.glass = QTest.createTouchDevice()
        visitor.kiosk.visit.touch()
        visitor.kiosk.navigation.open("timeline")
        visitor.until(lambda: bool(self.all("TimeAxis")))
        visitor.rest()
        (self.view,) = self.all("AxisView")
        (self.axis,) = self.all("TimeAxis")

    def all(self, wanted: str) -> list[QQuickItem]:
        """Every item of a QML type, seen or not."""

        def below(item: QQuickItem) -> Iterator[QQuickItem]:
            if kind(item) == wanted:
                yield item
            for child in item.childItems():
                yield from below(child)

        return list(below(self.window.contentItem()))

    @property
    def centre(self) -> float:
        return float(self.view.property("centre"))

    @property
    def scale(self) -> float:
        return float(self.view.property("scaling"))

    @property
    def line(self) -> int:
        """Where the axis is, px from the top."""
        return round(self.axis.y() + float(self.axis.property("line")))

    def day_at(self, x: float) -> float:
        return self.centre + (x - self.window.width() / 2) / self.scale

    def place(self, day: float) -> float:
        return self.window.width() / 2 + (day - self.centre) * self.scale

    def mark(self, key: str) -> QQuickItem:
        return next(mark for mark in self.all("MomentMark") if mark.property("key") == key)

    def touch(
        self,
        down: dict[int, QPoint] | None = None,
        move: dict[int, QPoint] | None = None,
        up: dict[int, QPoint] | None = None,
    ) -> None:
        """One report of the glass, and the frame that answers it."""
        report = QTest.touchEvent(self.window, self.glass)
        for finger, at in (down or {}).items():
            report.press(finger, at)
        for finger, at in (move or {}).items():
            report.move(finger, at)
        for finger, at in (up or {}).items():
            report.release(finger, at)
        report.commit()
        QTest.qWait(25)

    def zoomed(self, day: float, scale: float) -> None:
        """Look closer, as after some gestures."""
        self.view.setProperty("scaling", scale)
        self.view.setProperty("centre", day)
        QTest.qWait(60)


@pytest.fixture
def historian(visitor: Visitor) -> Historian:
    return Historian(visitor)


@pytest.fixture(params=SIZES, ids=[f"{size[0]}x{size[1]}" for size in SIZES])
def anywhere(request: pytest.FixtureRequest, qapp: object, qtbot: QtBot) -> Iterator[Historian]:
    visits = arrive(qtbot, QSize(*request.param))
    yield Historian(next(visits))
    next(visits, None)


# -- one hand ---------------------------------------------------------------------------------


def test_a_drag_keeps_the_day_under_the_finger(historian: Historian) -> None:
    historian.zoomed(735000.0, 0.6)
    y = historian.line + 120
    historian.touch(down={0: QPoint(900, y)})
    day = historian.day_at(900)
    for x in range(890, 500, -30):
        historian.touch(move={0: QPoint(x, y)})
    assert abs(historian.place(day) - 530) < 12  # within the way that tells a drag from a tap
    QTest.qWait(150)
    historian.touch(up={0: QPoint(530, y)})
    still = historian.centre
    historian.visitor.rest()
    assert historian.centre == pytest.approx(still, abs=1)


def test_a_flick_glides_on_and_a_touch_stops_it(historian: Historian) -> None:
    historian.zoomed(735000.0, 2.0)
    y = historian.line + 120
    historian.touch(down={0: QPoint(1200, y)})
    for x in (1150, 1080, 1000, 900):
        historian.touch(move={0: QPoint(x, y)})
    historian.touch(up={0: QPoint(900, y)})
    let_go = historian.centre
    QTest.qWait(120)
    assert historian.centre > let_go + 5
    historian.touch(down={0: QPoint(700, y)})
    stopped = historian.centre
    QTest.qWait(150)
    assert historian.centre == stopped
    historian.touch(up={0: QPoint(700, y)})
    historian.visitor.rest()
    assert historian.centre == pytest.approx(stopped, abs=1)


def test_past_the_end_the_axis_yields_and_comes_back(historian: Historian) -> None:
    home, y = historian.centre, historian.line + 120
    historian.touch(down={0: QPoint(300, y)})
    for x in range(400, 1800, 100):
        historian.touch(move={0: QPoint(x, y)})
    pulled = (home - historian.centre) * historian.scale
    assert 40 < pulled < 1920 / 6
    historian.touch(up={0: QPoint(1700, y)})
    historian.visitor.rest()
    assert historian.centre == pytest.approx(home, abs=1)


def test_a_double_tap_zooms_in_at_the_finger(historian: Historian) -> None:
    at = QPoint(1300, historian.line + 150)
    day, before = historian.day_at(1300), historian.scale
    for _ in range(2):
        historian.touch(down={0: at})
        historian.touch(up={0: at})
    historian.visitor.rest()
    assert historian.scale == pytest.approx(2 * before, rel=0.01)
    assert historian.place(day) == pytest.approx(1300, abs=2)


# -- two hands and more -----------------------------------------------------------------------


def test_a_pinch_keeps_both_days_under_their_fingers(historian: Historian) -> None:
    y = historian.line + 100
    historian.touch(down={0: QPoint(1000, y)})
    historian.touch(down={1: QPoint(1200, y)}, move={0: QPoint(1000, y)})
    days = historian.day_at(1000), historian.day_at(1200)
    for step in range(1, 9):
        historian.touch(move={0: QPoint(1000 - 30 * step, y), 1: QPoint(1200 + 20 * step, y)})
    assert historian.place(days[0]) == pytest.approx(760, abs=1.5)
    assert historian.place(days[1]) == pytest.approx(1360, abs=1.5)
    scale = historian.scale
    historian.touch(up={1: QPoint(1360, y)}, move={0: QPoint(760, y)})
    held = historian.day_at(760)
    historian.touch(move={0: QPoint(660, y)})
    assert historian.scale == scale
    assert historian.place(held) == pytest.approx(660, abs=1.5)
    historian.touch(up={0: QPoint(660, y)})
    historian.visitor.rest()
    assert historian.timeline.keptScale == pytest.approx(scale)


def test_a_pinch_never_flies_off(historian: Historian) -> None:
    y = historian.line + 100
    least, most = (float(historian.view.property(n)) for n in ("leastScale", "mostScale"))
    historian.touch(down={0: QPoint(900, y), 1: QPoint(1000, y)})
    for x in (960, 1000, 1040, 200, 1000, 999, 1001, 1000):
        historian.touch(move={0: QPoint(x, y), 1: QPoint(1000, y)})
        assert least <= historian.scale <= most
    for x in range(900, 0, -60):
        historian.touch(move={0: QPoint(x, y), 1: QPoint(1900 - x, y)})
    historian.touch(up={0: QPoint(60, y), 1: QPoint(1840, y)})
    historian.visitor.rest()
    assert least <= historian.scale <= most
    first, last = (float(historian.view.property(name)) for name in ("first", "last"))
    assert first <= historian.centre <= last


def test_more_fingers_wait_for_their_turn(historian: Historian) -> None:
    y = historian.line + 100
    historian.touch(down={0: QPoint(800, y), 1: QPoint(1000, y)})
    historian.touch(move={0: QPoint(700, y), 1: QPoint(1100, y)})
    scale, centre = historian.scale, historian.centre
    historian.touch(down={2: QPoint(300, y)}, move={0: QPoint(700, y), 1: QPoint(1100, y)})
    historian.touch(move={0: QPoint(700, y), 1: QPoint(1100, y), 2: QPoint(500, y + 40)})
    assert (historian.scale, historian.centre) == pytest.approx((scale, centre))
    historian.touch(up={0: QPoint(700, y), 1: QPoint(1100, y), 2: QPoint(500, y)})
    historian.visitor.rest()
    assert historian.view.property("held") is False


def test_one_drags_while_another_taps_a_button(historian: Historian) -> None:
    historian.zoomed(735000.0, 0.6)
    y = historian.line + 120
    chosen = historian.timeline.chosen
    button = historian.visitor.centre("Later")
    historian.touch(down={0: QPoint(600, y)})
    historian.touch(move={0: QPoint(650, y)})
    before = historian.centre
    historian.touch(down={1: button}, move={0: QPoint(700, y)})
    historian.touch(up={1: button}, move={0: QPoint(750, y)})
    assert historian.timeline.chosen != chosen
    assert historian.centre != before
    historian.touch(up={0: QPoint(750, y)})
    historian.visitor.rest()
    assert historian.view.property("held") is False


# -- mouse and keys ---------------------------------------------------------------------------


def test_a_wheel_zooms_at_the_pointer(historian: Historian) -> None:
    at = QPointF(1300, historian.line + 120)
    day, before = historian.day_at(1300), historian.scale
    event = QWheelEvent(
        at,
        QPointF(historian.window.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(historian.window, event)
    historian.visitor.rest()
    assert historian.scale > 1.2 * before
    assert historian.place(day) == pytest.approx(1300, abs=2)


def test_a_mouse_drags(historian: Historian) -> None:
    historian.zoomed(735000.0, 0.6)
    y, before = historian.line + 120, historian.centre
    QTest.mousePress(historian.window, Qt.MouseButton.LeftButton, pos=QPoint(900, y))
    for x in (880, 840, 800, 760):
        QTest.mouseMove(historian.window, QPoint(x, y))
        QTest.qWait(20)
    QTest.mouseRelease(historian.window, Qt.MouseButton.LeftButton, pos=QPoint(760, y))
    historian.visitor.rest()
    assert historian.centre > before + 100


def test_keys_do_what_hands_do(historian: Historian) -> None:
    before = historian.scale
    QTest.keyClick(historian.window, Qt.Key.Key_Right)
    assert historian.timeline.chosen == "trust-fund"
    QTest.keyClick(historian.window, Qt.Key.Key_Left)
    assert historian.timeline.chosen == "hdr-1994"
    QTest.keyClick(historian.window, Qt.Key.Key_Up)
    historian.visitor.rest()
    assert historian.scale > before
    QTest.keyClick(historian.window, Qt.Key.Key_Down)
    historian.visitor.rest()
    assert historian.scale == pytest.approx(before, rel=0.01)


# -- the buttons ------------------------------------------------------------------------------


def test_zoom_buttons_go_to_the_limits_and_no_further(historian: Historian) -> None:
    for _ in range(14):
        if not historian.view.property("closest"):
            historian.visitor.tap("Zoom in")
            historian.visitor.rest()
    days = historian.window.width() / historian.scale
    assert 30 < days < 40
    assert historian.visitor.sees("Human Development Report")  # zoomed about what is chosen
    for _ in range(14):
        if historian.scale > float(historian.view.property("leastScale")) * 1.001:
            historian.visitor.tap("Zoom out")
            historian.visitor.rest()
    assert historian.scale == pytest.approx(float(historian.view.property("leastScale")))


def test_later_brings_the_moment_into_view(historian: Historian) -> None:
    historian.zoomed(728000.0, 2.0)
    while historian.timeline.hasLater:
        historian.visitor.tap("Later")
        historian.visitor.rest()
        (axis,) = historian.all("TimeAxis")
        assert 96 <= historian.place(float(axis.property("chosenDay"))) <= 1920 - 96
    assert historian.visitor.sees("A fourth report")


def test_the_overview_goes_where_the_finger_is(historian: Historian) -> None:
    (strip,) = historian.all("OverviewStrip")
    left = strip.mapToScene(QPointF(0, strip.height() / 2)).toPoint()
    at = left + QPoint(round(strip.width() * 0.64), 0)
    historian.touch(down={0: at})
    historian.touch(up={0: at})
    assert historian.timeline.chosen == "common-understanding"
    historian.zoomed(735000.0, 1.0)
    historian.touch(down={0: at})
    historian.touch(move={0: left + QPoint(round(strip.width() * 0.25), 0)})
    first, last = (float(historian.view.property(name)) for name in ("first", "last"))
    assert historian.centre == pytest.approx(first + 0.25 * (last - first), rel=0.001)
    historian.touch(up={0: left + QPoint(round(strip.width() * 0.25), 0)})
    assert historian.timeline.keptCentre == pytest.approx(historian.centre)


def test_the_filter_lets_others_step_back_and_clears_with_one_tap(historian: Historian) -> None:
    visitor = historian.visitor
    visitor.tap("Threads")
    visitor.rest()
    visitor.tap("Health for all · 3")
    visitor.rest()
    assert visitor.sees("Health for all: 3 of 14")
    assert not visitor.sees("A common understanding")
    visitor.tap("Health for all: 3 of 14")
    visitor.rest()
    assert visitor.sees("A common understanding")


def test_escape_closes_the_threads_before_it_leads_away(historian: Historian) -> None:
    historian.visitor.tap("Threads")
    historian.visitor.rest()
    assert historian.visitor.sees("Health for all · 3")
    QTest.keyClick(historian.window, Qt.Key.Key_Escape)
    historian.visitor.rest()
    assert not historian.visitor.sees("Health for all · 3")
    assert historian.visitor.kiosk.navigation.screen == "timeline"


def test_in_large_text_a_button_in_sight_closes_the_threads(historian: Historian) -> None:
    historian.visitor.kiosk.access.text = 200
    historian.visitor.rest()
    (screen,) = historian.all("TimelineScreen")
    screen.setProperty("choosingThread", True)
    historian.visitor.rest()
    historian.visitor.tap("Close")
    historian.visitor.rest()
    assert not screen.property("choosingThread")
    assert historian.visitor.sees("Later")


def test_the_story_closes_the_threads(historian: Historian) -> None:
    historian.visitor.tap("Threads")
    historian.visitor.tap("Play the story")
    historian.visitor.rest()
    assert not historian.visitor.sees("Health for all · 3")


def test_a_filter_brings_what_it_chooses_into_view(historian: Historian) -> None:
    historian.timeline.choose("address-2020")
    historian.zoomed(737700.0, 3.0)
    historian.timeline.filterBy("freedom-from-fear")
    historian.visitor.rest()
    assert historian.timeline.chosen != "address-2020"
    (axis,) = historian.all("TimeAxis")
    assert 96 <= historian.place(float(axis.property("chosenDay"))) <= 1920 - 96


def test_the_beam_stands_on_the_light_that_is_lit(historian: Historian) -> None:
    historian.timeline.choose("plenary-2024")
    historian.visitor.rest()
    (beam,) = historian.all("ChosenBeam")
    (lit,) = (mark for mark in historian.all("MomentMark") if mark.property("chosen"))
    assert lit.property("count") == 3
    assert beam.x() == pytest.approx(lit.x(), abs=0.5)


def test_all_the_way_out_nothing_overlaps(historian: Historian) -> None:
    historian.visitor.tap("Zoom in")
    historian.visitor.rest()
    y = historian.line + 100
    historian.touch(down={0: QPoint(400, y), 1: QPoint(1500, y)})
    for step in range(1, 9):
        historian.touch(move={0: QPoint(400 + 60 * step, y), 1: QPoint(1500 - 60 * step, y)})
    historian.touch(up={0: QPoint(880, y), 1: QPoint(1020, y)})
    historian.visitor.rest()
    assert historian.view.property("whole")
    labels = [each for each in historian.all("MomentLabel") if each.isVisible()]
    (date,) = historian.all("ChosenDate")
    for one, other in combinations([*labels, date], 2):
        shared = _area(one).intersected(_area(other))
        assert shared.width() < 1 or shared.height() < 1


def test_the_story_plays_and_stops_at_a_touch(
    historian: Historian, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor, story = historian.visitor, historian.timeline._story
    monkeypatch.setattr("kiosk.viewmodels.timeline.reading_ms", lambda *_: 200)

    def playing() -> bool:
        return bool(story.playing)

    visitor.tap("Play the story")
    visitor.until(lambda: story.step == 2)
    assert historian.timeline.chosen == "commission"
    visitor.tap(QPoint(1000, historian.line + 180))
    assert not playing()
    visitor.tap("Play the story")
    assert playing()
    visitor.tap(f"Stop: 1 of {historian.timeline.momentCount}")
    assert not playing()
    visitor.tap("Play the story")
    visitor.tap("Home")
    visitor.rest()
    assert not playing()


# -- marks ------------------------------------------------------------------------------------


def test_a_tap_on_light_or_words_chooses_a_moment(historian: Historian) -> None:
    mark = historian.mark("human-security-now")
    light = mark.mapToScene(QPointF(0, -4)).toPoint()
    historian.visitor.tap(light)
    assert historian.timeline.chosen == "human-security-now"
    historian.visitor.tap("Human Development Report")
    assert historian.timeline.chosen == "hdr-1994"
    historian.visitor.tap("First resolution")
    assert historian.timeline.chosen == "first-resolution"
    historian.visitor.rest()
    assert historian.visitor.sees("number 64/291")


def test_a_press_shows_at_once(historian: Historian) -> None:
    mark = historian.mark("human-security-now")
    at = mark.mapToScene(QPointF(0, -4)).toPoint()
    QTest.touchEvent(historian.window, historian.glass).press(0, at).commit()
    assert mark.property("pressed")
    QTest.touchEvent(historian.window, historian.glass).release(0, at).commit()
    assert not mark.property("pressed")


def test_a_cluster_opens_to_its_moments(historian: Historian) -> None:
    cluster = historian.mark("pandemic")
    assert cluster.property("count") == 2
    historian.visitor.tap(cluster.mapToScene(QPointF(0, -6)).toPoint())
    historian.visitor.rest()
    assert historian.timeline.chosen == "pandemic"
    for key in ("pandemic", "address-2020"):
        mark = historian.mark(key)
        assert mark.property("count") == 1
        assert 0 < mark.mapToScene(QPointF(0, 0)).x() < historian.window.width()
    assert historian.visitor.sees("The address")


# -- the way back -----------------------------------------------------------------------------


def test_a_thread_leads_away_and_back_to_the_same_spot(historian: Historian) -> None:
    visitor = historian.visitor
    historian.timeline.choose("common-understanding")
    historian.zoomed(734700.0, 0.9)
    historian.timeline.keep(734700.0, 0.9)
    visitor.rest()
    visitor.kiosk.navigation.follow("dignity")
    visitor.rest()
    assert visitor.kiosk.navigation.backTitle == "2012"
    visitor.kiosk.navigation.back()
    visitor.rest()
    again = Historian(visitor) if not historian.all("AxisView") else historian
    (view,) = again.all("AxisView")
    assert historian.timeline.chosen == "common-understanding"
    assert float(view.property("scaling")) == pytest.approx(0.9)
    assert float(view.property("centre")) == pytest.approx(734700.0)


# -- every size, every moment -----------------------------------------------------------------


def _area(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def test_every_moment_is_whole_and_nothing_overlaps(anywhere: Historian) -> None:
    visitor, window = anywhere.visitor, anywhere.window
    horizon = min(_area(item).top() for item in anywhere.all("NavigationBar"))
    glass = QRectF(0, 0, window.width(), window.height())
    while True:
        visitor.rest()
        (words,) = anywhere.all("ChosenMoment")
        assert words.property("contentHeight") <= words.height() + 1, anywhere.timeline.chosen
        (date,) = anywhere.all("ChosenDate")
        labels = [label for label in anywhere.all("MomentLabel") if label.isVisible()]
        parts = [*labels, words, date]
        for one, other in combinations(parts, 2):
            shared = _area(one).intersected(_area(other))
            assert shared.width() < 1 or shared.height() < 1, (
                anywhere.timeline.chosen,
                [part.property("name") for part in (one, other)],
            )
        for part in parts:
            assert glass.contains(_area(part)), part.property("name")
            assert _area(part).bottom() < horizon
        if not anywhere.timeline.hasLater:
            break
        anywhere.timeline.later()


def test_targets_are_fifteen_millimetres(anywhere: Historian) -> None:
    target = 15 * anywhere.window.property("millimetre") - 0.5
    kinds = ("PillButton", "StoryButton", "ThreadLink", "CreditLink", "OverviewStrip", "BackButton")
    seen = [item for kind in kinds for item in anywhere.all(kind) if item.isVisible()]
    assert len(seen) >= 7
    for item in seen:
        assert item.width() >= target, item.property("text")
        assert item.height() >= target, item.property("text")


# -- cheap ------------------------------------------------------------------------------------


def test_a_still_timeline_draws_no_frame(historian: Historian) -> None:
    frames: list[bool] = []
    historian.visitor.rest()
    historian.window.frameSwapped.connect(lambda: frames.append(True))
    QTest.qWait(600)
    assert not frames


def test_panning_asks_python_nothing(historian: Historian) -> None:
    historian.zoomed(735000.0, 0.6)
    historian.visitor.rest()
    layout = historian.timeline._layout
    asked: list[int] = []
    for model in (layout._marks, layout._ticks, layout._periods):
        model.dataChanged.connect(lambda *_: asked.append(1))
        model.rowsInserted.connect(lambda *_: asked.append(1))
    y = historian.line + 120
    chapter = historian.axis.property("chapter")
    historian.touch(down={0: QPoint(900, y)})
    for x in range(890, 700, -20):
        historian.touch(move={0: QPoint(x, y)})
    if historian.axis.property("chapter") == chapter:
        assert not asked
    historian.touch(up={0: QPoint(710, y)})
