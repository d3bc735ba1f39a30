"""The timeline's view models: the chosen moment, the filter, the story, the rows of the axis."""

from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.content.dates import PartialDate
from kiosk.fonts import load_fonts
from kiosk.viewmodels import dates
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.timeline import TimelineViewModel
from kiosk.viewmodels.timeline_layout import TimelineLayout
from kiosk.viewmodels.timeline_moment import TimelineMoment
from kiosk.viewmodels.timeline_rows import PassingModel, TickRow
from kiosk.viewmodels.timeline_story import TimelineStory, reading_ms

TARGET = 54.2
GLASSES = [(1920.0, 96.0, 2, 2), (1280.0, 64.0, 1, 1), (3840.0, 192.0, 2, 2)]


@pytest.fixture
def timeline(qapp: QObject) -> Iterator[TimelineViewModel]:
    load_fonts()
    edition = Edition(paths.exhibit(), "en")
    yield TimelineViewModel(edition)
    edition.deleteLater()


def layout_of(timeline: TimelineViewModel) -> TimelineLayout:
    layout = timeline.layout
    assert isinstance(layout, TimelineLayout)
    return layout


def words_of(timeline: TimelineViewModel) -> TimelineMoment:
    moment = timeline.moment
    assert isinstance(moment, TimelineMoment)
    return moment


def story_of(timeline: TimelineViewModel) -> TimelineStory:
    story = timeline.story
    assert isinstance(story, TimelineStory)
    return story


def whole(layout: TimelineLayout, length: float, padding: float) -> float:
    return (length - 2 * padding) / (layout.lastDay - layout.firstDay)


# -- the chosen moment ------------------------------------------------------------------------


def test_the_screen_is_never_empty(timeline: TimelineViewModel) -> None:
    assert timeline.chosen == "hdr-1994"
    assert words_of(timeline).year == "1994"
    assert words_of(timeline).dayAndMonth == ""
    assert words_of(timeline).quote.startswith("In the 1990s")


def test_later_and_earlier_go_through_all_moments_and_stop_at_the_ends(
    timeline: TimelineViewModel,
) -> None:
    seen = [timeline.chosen]
    while timeline.hasLater:
        timeline.later()
        seen.append(timeline.chosen)
    assert len(seen) == len(set(seen)) == timeline.momentCount
    timeline.later()
    assert timeline.chosen == seen[-1]
    while timeline.hasEarlier:
        timeline.earlier()
    assert timeline.chosen == seen[0]


def test_a_quote_says_where_it_was_cut(timeline: TimelineViewModel) -> None:
    timeline.choose("common-understanding")
    assert words_of(timeline).quote.startswith("… shared")
    assert words_of(timeline).dayAndMonth == "10 September"
    timeline.choose("human-security-now")
    assert words_of(timeline).quote.endswith(" …")


def test_an_unknown_moment_changes_nothing(timeline: TimelineViewModel) -> None:
    timeline.choose("nowhere")
    assert timeline.chosen == "hdr-1994"


# -- the filter -------------------------------------------------------------------------------


def test_a_filter_counts_its_moments_and_walks_through_them(timeline: TimelineViewModel) -> None:
    timeline.filterBy("health-for-all")
    assert (timeline.filterTitle, timeline.filterCount) == ("Health for all", 3)
    seen = [timeline.chosen]
    while timeline.hasLater:
        timeline.later()
        seen.append(timeline.chosen)
    assert seen == ["human-security-now", "pandemic", "address-2020"]
    timeline.filterBy("")
    assert (timeline.filter, timeline.filterCount) == ("", timeline.momentCount)


def test_a_filter_goes_to_the_nearest_moment_that_it_shows(timeline: TimelineViewModel) -> None:
    revealed: list[float] = []
    timeline.revealed.connect(revealed.append)
    timeline.choose("plenary-2024")
    timeline.filterBy("health-for-all")
    assert timeline.chosen == "address-2020"
    assert revealed == [words_of(timeline).day]
    timeline.filterBy("dignity")
    assert (timeline.chosen, len(revealed)) == ("address-2020", 1)


# -- a room of the navigation -----------------------------------------------------------------


def test_a_memento_brings_back_choice_filter_and_view(timeline: TimelineViewModel) -> None:
    timeline.filterBy("dignity")
    timeline.choose("address-2020")
    timeline.keep(737000.0, 0.5)
    assert timeline.spot_title() == "2020"
    memento = timeline.memento()
    timeline.arrive("agenda-2030")
    assert (timeline.chosen, timeline.filter, timeline.keptScale) == ("agenda-2030", "", 0)
    timeline.restore(memento)
    assert (timeline.chosen, timeline.filter) == ("address-2020", "dignity")
    assert (timeline.keptCentre, timeline.keptScale) == (737000.0, 0.5)
    timeline.reset()
    assert (timeline.chosen, timeline.filter, timeline.keptScale) == ("hdr-1994", "", 0)


# -- the story --------------------------------------------------------------------------------


def test_the_story_tells_every_moment_and_ends(
    timeline: TimelineViewModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = story_of(timeline)
    monkeypatch.setattr("kiosk.viewmodels.timeline.reading_ms", lambda *_: 1)
    told: list[str] = []
    timeline.storyStepped.connect(lambda: told.append(timeline.chosen))
    timeline.play()
    qtbot.waitUntil(lambda: not story.playing, timeout=4000)
    assert len(told) == timeline.momentCount
    assert not story._timer.isActive()


def test_a_long_moment_is_shown_for_longer(timeline: TimelineViewModel) -> None:
    story = story_of(timeline)
    timeline.play()
    times = {}
    while story.playing:
        words = words_of(timeline)
        length = len(f"{words.title} {words.quote} {words.body}".split())
        times[length] = story.stepMilliseconds
        story._timer.timeout.emit()
    assert list(dict(sorted(times.items())).values()) == sorted(times.values())
    assert min(times.values()) >= 5000
    assert max(times.values()) > 15_000
    assert story.stepMilliseconds == 0


def test_reading_time_counts_letters_where_there_are_no_spaces() -> None:
    assert reading_ms("word " * 51, "en") == pytest.approx(reading_ms("安" * 80, "ja"), rel=0.05)


def test_the_story_stops_where_it_is(timeline: TimelineViewModel) -> None:
    timeline.play()
    assert (story_of(timeline).playing, story_of(timeline).step) == (True, 0)
    timeline.play()
    assert not story_of(timeline).playing
    assert not story_of(timeline)._timer.isActive()


# -- the axis ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("length", "padding", "above", "below"), GLASSES)
def test_nothing_overlaps_at_any_zoom(
    timeline: TimelineViewModel, length: float, padding: float, above: int, below: int
) -> None:
    layout = layout_of(timeline)
    unit = length / 1920 if length > 1920 else 1
    layout.setGlass(length, padding, False)
    layout.setRoom(TARGET * unit, 480 * unit, above, below)
    scale = whole(layout, length, padding)
    middle = (layout.firstDay + layout.lastDay) / 2
    while scale < 60 * unit:
        layout.look(middle, scale)
        rows = layout.all_rows()
        assert sorted(moment.id for row in rows for moment in row.group.items()) == sorted(
            moment.id for moment in timeline._timeline.moments
        )
        for page in (True, False):
            side = [row for row in rows if row.page is page]
            for earlier, later in pairwise(side):
                assert (later.day - earlier.day) * scale >= TARGET * unit - 1e-6
            for lane in range(max(above, below)):
                worded = [row for row in side if row.labelled and row.lane == lane]
                for earlier, later in pairwise(worded):
                    names = layout._names
                    end = earlier.day * scale + names.extent(earlier.year, earlier.label, page)
                    assert end <= later.day * scale + 1e-6, (earlier.key, later.key, scale)
        scale *= 1.21


@pytest.mark.parametrize("length", [790.0, 880.0, 1580.0])
def test_words_beside_a_vertical_axis_never_overlap(
    timeline: TimelineViewModel, length: float
) -> None:
    layout = layout_of(timeline)
    layout.setGlass(length, 24, True)
    layout.setRoom(TARGET, 400, 1, 1)
    scale = whole(layout, length, 24)
    for _ in range(20):
        layout.look(layout.firstDay, scale)
        places = [row.day * scale + row.shift for row in layout.all_rows()]
        assert all(b - a >= TARGET - 1e-6 for a, b in pairwise(places))
        scale *= 1.3


def test_everything_is_named_once_there_is_room(timeline: TimelineViewModel) -> None:
    layout = layout_of(timeline)
    layout.look(layout.firstDay, 3.0)
    assert all(row.count == 1 and row.labelled and row.label for row in layout.all_rows())


@pytest.mark.parametrize(("length", "padding", "above", "below"), GLASSES)
def test_the_whole_of_time_tells_the_year_of_every_moment_of_the_page(
    timeline: TimelineViewModel, length: float, padding: float, above: int, below: int
) -> None:
    layout = layout_of(timeline)
    unit = length / 1920 if length > 1920 else 1
    layout.setGlass(length, padding, False)
    layout.setRoom(TARGET * unit, 480 * unit, above, below)
    label, year = (26, 32) if length < 1500 else (27, 38)
    layout.setType(round(label * unit), round(year * unit), "Noto Sans", "Noto Serif")
    layout.look(layout.firstDay, whole(layout, length, padding))
    told = {row.year for row in layout.all_rows() if row.page and row.labelled}
    assert told == {"1994", "2003", "2012", "2015", "2020"}


def test_beside_a_vertical_axis_only_january_says_its_year(timeline: TimelineViewModel) -> None:
    layout = layout_of(timeline)
    layout.setGlass(800.0, 24.0, True)
    names = layout._names
    assert [names.tick("month", 2021, month, 1) for month in (1, 4)] == ["2021", "Apr"]


def test_what_came_after_never_joins_the_page(timeline: TimelineViewModel) -> None:
    layout = layout_of(timeline)
    layout.look(layout.firstDay, whole(layout, 1920, 96))
    (since,) = (row for row in layout.all_rows() if row.since)
    assert (since.count, since.year, since.label) == (3, "2022–24", "Since then")


def test_panning_within_a_glass_changes_no_row(timeline: TimelineViewModel) -> None:
    layout = layout_of(timeline)
    layout.look(730000.0, 0.3)
    rows = layout.all_rows()
    layout.look(730100.0, 0.3)
    assert all(after is before for after, before in zip(layout.all_rows(), rows, strict=True))


def test_a_cluster_that_cannot_part_shows_its_moments_in_turn(timeline: TimelineViewModel) -> None:
    layout = layout_of(timeline)
    layout.look((layout.firstDay + layout.lastDay) / 2, whole(layout, 1920, 96))
    timeline.choose("pandemic")
    timeline.chooseNext("pandemic")
    assert timeline.chosen == "address-2020"
    timeline.chooseNext("pandemic")
    assert timeline.chosen == "pandemic"


# -- lists and dates --------------------------------------------------------------------------


class Scene:
    """What a view of a list makes of what it is told: one item for each row."""

    def __init__(self, model: PassingModel) -> None:
        self.model = model
        self.items: list[object] = []
        self.resets = 0
        model.rowsInserted.connect(self.insert)
        model.rowsMoved.connect(self.move)
        model.modelReset.connect(self.reset)

    def insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.items[first:first] = [object() for _ in range(first, last + 1)]

    def move(self, _from: QModelIndex, first: int, _last: int, _to: QModelIndex, to: int) -> None:
        self.items.insert(to - (first < to), self.items.pop(first))

    def reset(self) -> None:
        self.resets += 1

    def shown(self) -> dict[str, object]:
        """The items by the keys that they show."""
        every = zip(self.model._rows, self.items, strict=True)
        return {row.key: item for row, item in every if row.present}


keys = st.sets(st.integers(0, 30)).map(sorted)


@given(st.lists(keys, max_size=12), st.integers(0, 9))
def test_rows_keep_their_items_and_their_order(views: list[list[int]], steps: int) -> None:
    model = PassingModel(("key", "day", "present"))
    scene = Scene(model)
    for view in views:
        before = scene.shown()
        rows = [TickRow(str(key), float(key), "") for key in view]
        for _ in islice(model.showing(rows), steps):  # left for other things, and begun again
            pass
        model.show(rows)
        assert list(model.rows) == rows
        after = scene.shown()
        assert list(after) == [row.key for row in rows]
        assert all(after[key] is item for key, item in before.items() if key in after)
    assert not scene.resets
    assert len(scene.items) == max((len(view) for view in views), default=0)


def _ticks(days: Iterable[int]) -> list[TickRow]:
    return [TickRow(str(day), float(day), "") for day in days]


def _days(model: PassingModel) -> list[int]:
    return [int(row.key) for row in model.rows]


def test_what_comes_is_told_by_and_by_the_nearest_first(qapp: object) -> None:
    model = PassingModel(("key", "day", "present"))
    model.show(_ticks(range(10, 20)))
    told = model.showing(_ticks(range(15, 45)), middle=30.0)
    for _ in islice(told, 11):
        pass
    shown = _days(model)
    assert shown == sorted(shown)
    assert set(range(25, 36)) < set(shown), "those farther out come later"
    assert len(list(told)) == 25 - 11, "each of the new ones was one step"
    assert _days(model) == list(range(15, 45))


def test_what_is_passed_gives_its_item_to_what_comes(qapp: object) -> None:
    model = PassingModel(("key", "day", "present"))
    model.show(_ticks(range(10)))
    for _ in islice(model.showing(_ticks(range(4, 14)), middle=9.0), 1):
        pass
    assert _days(model) == [*range(1, 11)], "the farthest one is where the nearest new one stands"


def test_what_has_another_day_stands_elsewhere(qapp: object) -> None:
    model = PassingModel(("key", "day", "present"))
    model.show(_ticks(range(5)))
    moved = TickRow("1", 3.5, "")
    model.show([*_ticks([0, 2, 3]), moved, *_ticks([4])])
    assert _days(model) == [0, 2, 3, 1, 4]


def test_what_would_stand_among_others_goes_before_they_come(qapp: object) -> None:
    model = PassingModel(("key", "day", "present"))
    model.show(_ticks(range(0, 20, 2)))
    for _ in islice(model.showing(_ticks(range(1, 20, 2)), middle=9.0), 9):
        pass
    assert _days(model) == [0]


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("1990s", "1990s"),
        ("1994", "1994"),
        ("2012-09", "September 2012"),
        ("2012-09-10", "10 September 2012"),
    ],
)
def test_dates_in_english(written: str, spoken: str) -> None:
    assert dates.spoken(PartialDate.parse(written), "en") == spoken


@pytest.mark.parametrize(
    ("language", "spoken"),
    [
        ("ja", "2012年9月10日"),
        ("zh-Hans", "2012年9月10日"),
        ("fr", "10 septembre 2012"),
        ("ru", "10 сентября 2012 г."),
        ("es", "10 de septiembre de 2012"),
    ],
)
def test_dates_in_other_languages(language: str, spoken: str) -> None:
    assert dates.spoken(PartialDate.parse("2012-09-10"), language) == spoken


def test_spans_are_short() -> None:
    first = PartialDate.parse("2020-03-11")
    assert dates.span(first, PartialDate.parse("2021-03-22"), "en") == "2020–21"
    assert dates.span(PartialDate.parse("1999"), PartialDate.parse("2001"), "en") == "1999–2001"
    assert dates.span(first, PartialDate.parse("2020-09-25"), "en") == "2020"
