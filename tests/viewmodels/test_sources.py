"""Take it with you: the sources a page at a time, those to take along first."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk import paths
from kiosk.rows import RowModel
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.sources import SourceRow, SourcesViewModel


@pytest.fixture
def edition(qapp: QObject, tmp_path: Path) -> Iterator[Edition]:
    """The exhibit in English, with some of its words in Japanese too."""
    pack = tmp_path / "pack"
    shutil.copytree(paths.exhibit(), pack, copy_function=shutil.copyfile)
    words = (pack / "text" / "en.toml").read_text("utf-8")
    for english, japanese in (
        ('title = "Human Security"', 'title = "人間の安全保障"'),
        ('"Ministry of Foreign Affairs of Japan"', '"外務省"'),
        ("Created by editing", "加工して作成"),
    ):
        words = words.replace(english, japanese)
    (pack / "text" / "ja.toml").write_text(words, "utf-8")
    edition = Edition(pack, "en")
    yield edition
    edition.deleteLater()


@pytest.fixture
def sources(edition: Edition) -> SourcesViewModel:
    return SourcesViewModel(edition)


def rows_of(sources: SourcesViewModel) -> list[SourceRow]:
    model = sources.rows
    assert isinstance(model, RowModel)
    return list(model.rows)


def shown(sources: SourcesViewModel) -> list[str]:
    return [row.source for row in rows_of(sources)]


def through_all_pages(sources: SourcesViewModel) -> list[SourceRow]:
    sources.turn(-sources.page)
    found = rows_of(sources)
    for _ in range(sources.pages - 1):
        sources.turn(1)
        found += rows_of(sources)
    return found


# -- the pages --------------------------------------------------------------------------------


def test_a_page_says_whether_a_phone_has_something_to_read(sources: SourcesViewModel) -> None:
    assert sources.scannable
    sources.turn(sources.pages)
    assert not any(row.url for row in rows_of(sources))
    assert not sources.scannable


def test_the_first_page_shows_what_to_take_along(sources: SourcesViewModel) -> None:
    assert (sources.page, sources.perPage) == (0, 4)
    assert shown(sources) == ["mofa-page", "un-resolutions", "commission-report", "address-text"]
    assert all(row.url for row in rows_of(sources))


@pytest.mark.parametrize("room", [1, 2, 3, 4, 5, 6, 100])
def test_the_pages_show_every_source_once_however_many_fit(
    edition: Edition, sources: SourcesViewModel, room: int
) -> None:
    sources.setProperty("perPage", room)
    found = through_all_pages(sources)
    assert sorted(row.source for row in found) == sorted(s.id for s in edition.exhibit.sources)
    assert rows_of(sources), "the last page is empty"
    addresses = [bool(row.url) for row in found]
    assert addresses == sorted(addresses, reverse=True), "one with an address comes too late"


def test_the_first_and_the_last_page_hold(sources: SourcesViewModel) -> None:
    sources.turn(-1)
    assert sources.page == 0
    sources.turn(99)
    assert sources.page == sources.pages - 1
    last = shown(sources)
    sources.turn(1)
    assert (sources.page, shown(sources)) == (sources.pages - 1, last)


@pytest.mark.parametrize("room", [1, 2, 3, 6, 8])
def test_a_screen_that_gets_other_room_keeps_the_source_in_sight(
    sources: SourcesViewModel, room: int
) -> None:
    sources.turn(2)
    first = shown(sources)[0]
    sources.setProperty("perPage", room)
    assert first in shown(sources)


def test_a_screen_without_room_changes_nothing(sources: SourcesViewModel) -> None:
    sources.setProperty("perPage", 0)
    assert (sources.perPage, len(rows_of(sources))) == (4, 4)


def test_what_is_to_take_along_comes_first_wherever_it_stands_in_the_pack(
    edition: Edition, tmp_path: Path
) -> None:
    structure = tmp_path / "pack" / "exhibit.toml"
    last = "[sources.plenary-2024]\n"
    told = structure.read_text("utf-8")
    assert last in told
    featured = 'url = "https://www.un.org/plenary"\nfeatured = true\n'
    structure.write_text(told.replace(last, last + featured), "utf-8")
    edition.choose("ja")
    sources = SourcesViewModel(edition)
    sources.setProperty("perPage", 5)
    assert shown(sources)[-1] == "plenary-2024"


# -- a source ---------------------------------------------------------------------------------


def test_a_source_says_who_published_it_when_and_where(sources: SourcesViewModel) -> None:
    page, resolutions, report, _ = rows_of(sources)
    assert (page.title, page.publisher) == (
        "Human Security",
        "Ministry of Foreign Affairs of Japan",
    )
    assert (page.when, report.when) == ("22 March 2021", "1 May 2003")
    assert page.note == "Official Development Assistance (ODA)"
    assert resolutions.when == "2010 and 2012"


def test_an_address_in_letters_can_break_after_each_slash(sources: SourcesViewModel) -> None:
    page = rows_of(sources)[0]
    assert page.url == "https://www.mofa.go.jp/policy/oda/human_index.html"
    assert page.address.split("\u200b") == ["mofa.go.jp/", "policy/", "oda/", "human_index.html"]


def test_a_source_without_an_address_promises_none(sources: SourcesViewModel) -> None:
    (report,) = (row for row in through_all_pages(sources) if row.source == "hdr-1994")
    assert (report.url, report.address) == ("", "")
    assert report.when == "1994"


def test_the_sources_say_whose_page_the_exhibit_edits(sources: SourcesViewModel) -> None:
    assert sources.attribution.startswith("Created by editing “Human Security”")
    # “https://” never ends a line.
    assert "https://\u2060www.mofa.go.jp/" in sources.attribution


# -- a room of the navigation -----------------------------------------------------------------


def test_a_memento_brings_back_the_page(sources: SourcesViewModel) -> None:
    sources.turn(1)
    there, memento, title = shown(sources), sources.memento(), sources.spot_title()
    assert title == rows_of(sources)[0].title
    sources.turn(1)
    assert sources.spot_title() != title
    sources.restore(memento)
    assert shown(sources) == there


def test_every_source_can_be_arrived_at(edition: Edition, sources: SourcesViewModel) -> None:
    for source in edition.exhibit.sources:
        sources.arrive(source.id)
        assert source.id in shown(sources)


def test_an_unknown_source_changes_nothing(sources: SourcesViewModel) -> None:
    sources.turn(1)
    sources.arrive("nowhere")
    assert sources.page == 1


def test_the_next_visitor_finds_the_first_page(sources: SourcesViewModel) -> None:
    first = shown(sources)
    sources.turn(2)
    sources.reset()
    assert (sources.page, shown(sources)) == (0, first)


# -- another language -------------------------------------------------------------------------


def test_the_words_change_with_the_language_and_the_page_stays(
    edition: Edition, sources: SourcesViewModel
) -> None:
    told: list[str] = []
    sources.wordsChanged.connect(lambda: told.append(sources.attribution))
    edition.choose("ja")
    assert [words[:6] for words in told] == ["加工して作成"]
    page = rows_of(sources)[0]
    assert (page.title, page.publisher) == ("人間の安全保障", "外務省")
    assert page.when == "2021年3月22日"
    sources.turn(1)
    there = shown(sources)
    edition.reset()
    assert (sources.page, shown(sources)) == (1, there)
    sources.reset()
    assert rows_of(sources)[0].title == "Human Security"


def test_a_source_that_a_link_has_led_to_says_so_and_stays_in_sight(
    sources: SourcesViewModel,
) -> None:
    wanted = through_all_pages(sources)[3].source
    sources.arrive(wanted)
    sources.perPage = 2
    marked = [row for row in rows_of(sources) if row.marked]
    assert [row.source for row in marked] == [wanted]
    assert marked[0].spoken == sources.sought
    assert sources.sought.startswith("The source you asked for: ")
    sources.turn(0)  # a key that turns no page
    assert marked[0].spoken == sources.sought
    sources.turn(-1)
    assert sources.sought == ""


@pytest.mark.parametrize(("which", "beyond"), [(0, -1), (-1, 1)])
def test_a_page_that_is_not_there_takes_the_mark_from_none(
    sources: SourcesViewModel, which: int, beyond: int
) -> None:
    sources.arrive(through_all_pages(sources)[which].source)
    sought = sources.sought
    sources.turn(beyond)
    assert sources.sought == sought != ""
