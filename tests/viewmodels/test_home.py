"""Attract and Home: the welcome in every language, and the three doors."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk import paths
from kiosk.content.exhibit import Door, Welcome
from kiosk.rows import RowModel
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.home import HomeViewModel


@pytest.fixture
def edition(qapp: QObject, tmp_path: Path) -> Iterator[Edition]:
    """The exhibit in English, with some of its words in Chinese too."""
    pack = tmp_path / "pack"
    shutil.copytree(paths.exhibit(), pack, copy_function=shutil.copyfile)
    words = (pack / "text" / "en.toml").read_text("utf-8")
    for english, chinese in (
        ('title = "Human Security"', 'title = "人的安全"'),
        ('"One idea in three places"', '"一个理念，三个地方"'),
        ('"Timeline"', '"时间线"'),
    ):
        words = words.replace(english, chinese)
    (pack / "text" / "zh-Hans.toml").write_text(words, "utf-8")
    edition = Edition(pack, "en")
    yield edition
    edition.deleteLater()


@pytest.fixture
def home(edition: Edition) -> HomeViewModel:
    return HomeViewModel(edition)


def doors_of(home: HomeViewModel) -> list[Door]:
    model = home.doors
    assert isinstance(model, RowModel)
    return list(model.rows)


def welcomes_of(home: HomeViewModel) -> list[Welcome]:
    model = home.welcomes
    assert isinstance(model, RowModel)
    return list(model.rows)


def test_home_says_what_the_exhibit_is(home: HomeViewModel) -> None:
    assert (home.title, home.subtitle) == ("Human Security", "One idea in three places")


def test_three_doors_lead_to_the_three_places(home: HomeViewModel) -> None:
    doors = doors_of(home)
    assert [door.place for door in doors] == ["concept", "timeline", "address"]
    assert [door.title for door in doors] == ["Concept", "Timeline", "Address"]
    assert doors[1].sentence == "How it came to be: from the 1990s to today"


def test_attract_invites_in_seven_languages_each_in_its_own_words(home: HomeViewModel) -> None:
    welcomes = welcomes_of(home)
    assert {row.language for row in welcomes} == {"en", "ja", "ar", "zh-Hans", "fr", "ru", "es"}
    assert len({row.title for row in welcomes}) == len({row.begin for row in welcomes}) == 7


def test_the_words_change_with_the_language_and_the_welcomes_stay(
    edition: Edition, home: HomeViewModel
) -> None:
    welcomes = welcomes_of(home)
    told: list[str] = []
    home.wordsChanged.connect(lambda: told.append(home.title))
    edition.choose("zh-Hans")
    assert home.subtitle == "一个理念，三个地方"
    assert [door.title for door in doors_of(home)] == ["Concept", "时间线", "Address"]
    assert welcomes_of(home) == welcomes
    edition.reset()
    assert home.subtitle == "One idea in three places"
    assert told == ["人的安全", "Human Security"]


def test_the_language_that_is_read_already_changes_nothing(
    edition: Edition, home: HomeViewModel
) -> None:
    told: list[str] = []
    home.wordsChanged.connect(lambda: told.append(home.title))
    edition.choose("en")
    edition.reset()
    assert not told


def test_attract_begins_in_the_language_that_is_spoken(edition: Edition) -> None:
    home = HomeViewModel(edition)
    assert welcomes_of(home)[home.firstWelcome].language == "en"
    edition.choose("zh-Hans")
    assert welcomes_of(home)[home.firstWelcome].language == "zh-Hans"
