"""A thread: one idea, and the words in which it surfaces in each of the three places."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk import paths
from kiosk.content.exhibit import Passage
from kiosk.rows import RowModel
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.passages import elided
from kiosk.viewmodels.thread import StationRow, ThreadViewModel


@pytest.fixture
def edition(qapp: QObject, tmp_path: Path) -> Iterator[Edition]:
    """The exhibit in English, with some of its words in Spanish too."""
    pack = tmp_path / "pack"
    shutil.copytree(paths.exhibit(), pack, copy_function=shutil.copyfile)
    words = (pack / "text" / "en.toml").read_text("utf-8")
    for english, spanish in (
        ('"Dignity"', '"Dignidad"'),
        ('"Concept"', '"El concepto"'),
        ('unofficial = ""', 'unofficial = "Traducción no oficial"'),
    ):
        words = words.replace(english, spanish)
    (pack / "text" / "es.toml").write_text(words, "utf-8")
    edition = Edition(pack, "en")
    yield edition
    edition.deleteLater()


@pytest.fixture
def thread(edition: Edition) -> ThreadViewModel:
    return ThreadViewModel(edition)


def stations_of(thread: ThreadViewModel) -> list[StationRow]:
    model = thread.stations
    assert isinstance(model, RowModel)
    return list(model.rows)


def test_every_thread_surfaces_once_in_each_place(
    edition: Edition, thread: ThreadViewModel
) -> None:
    for each in edition.exhibit.threads:
        thread.arrive(each.id)
        assert (thread.title, thread.tone) == (each.title, each.tone)
        stations = stations_of(thread)
        assert [row.place for row in stations] == ["concept", "timeline", "address"]
        for row in stations:
            assert f"]({each.id})" in row.words
            assert all((row.item, row.heading, row.credit))


def test_a_station_shows_whose_words_it_quotes_and_where_they_were_cut(
    thread: ThreadViewModel,
) -> None:
    thread.arrive("dignity")
    concept, timeline, address = stations_of(thread)
    assert concept.words.startswith("… to live happily and [in dignity](dignity), free")
    assert (concept.item, concept.heading) == ("dignity", "Concept")
    assert (timeline.item, timeline.heading) == ("common-understanding", "Timeline, 2012")
    assert timeline.credit == "Resolution 66/290, paragraph 3(a)"
    assert not timeline.words.startswith("…")
    assert (address.item, address.credit) == ("crisis", "From MOFA’s summary")


@pytest.mark.parametrize(
    ("language", "start", "end"), [("en", "… ", " …"), ("ja", "……", "……"), ("zh-Hans", "……", "……")]
)
def test_an_ellipsis_stands_as_its_language_sets_it(language: str, start: str, end: str) -> None:
    later = Passage(text="words", source="page", elided_start=True)
    earlier = Passage(text="words", source="page", elided_end=True)
    first, last = (elided(part, language, "words") for part in (later, earlier))
    assert (first, last) == (f"{start}words", f"words{end}")


def test_the_same_thread_again_changes_nothing(thread: ThreadViewModel) -> None:
    told: list[str] = []
    thread.changed.connect(lambda: told.append(thread.title))
    thread.arrive("dignity")
    thread.arrive("dignity")
    assert told == ["Dignity"]


def test_a_memento_brings_back_the_thread(thread: ThreadViewModel) -> None:
    thread.arrive("protection")
    memento = thread.memento()
    thread.arrive("empowerment")
    assert thread.spot_title() == "Empowerment"
    thread.restore(memento)
    assert (thread.spot_title(), thread.tone) == ("Protection", "protection")
    assert {row.item for row in stations_of(thread)} >= {"protection", "health"}


def test_the_next_visitor_finds_the_first_thread(thread: ThreadViewModel) -> None:
    first = thread.title
    thread.arrive("health-for-all")
    thread.reset()
    assert thread.title == first


def test_the_words_change_with_the_language_and_the_thread_stays(
    edition: Edition, thread: ThreadViewModel
) -> None:
    thread.arrive("dignity")
    told: list[str] = []
    thread.changed.connect(lambda: told.append(thread.title))
    edition.choose("es")
    assert told == ["Dignidad"]
    assert stations_of(thread)[0].heading == "El concepto"
    assert (thread.spot_title(), thread.unofficial) == ("Dignidad", "Traducción no oficial")
    edition.reset()
    assert (thread.title, thread.unofficial) == ("Dignity", "")
