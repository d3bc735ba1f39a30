"""The tour: a picture of each screen and main state, and a page to look at them."""

import html
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk import paths, tour
from kiosk.settings import Settings

SIZE = (960, 600)
STOPS = (tour.ATTRACT, *tour.STOPS, tour.WARNING)


@pytest.fixture(scope="module")
def taken(
    qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, list[Path]]:
    """The folder of a tour, and the pictures that it says it took."""
    out = tmp_path_factory.mktemp("tour") / "made" / "on the way"
    return out, tour.take(out, Settings(), paths.exhibit(), SIZE)


@pytest.fixture(scope="module")
def pictures(taken: tuple[Path, list[Path]]) -> dict[str, QImage]:
    return {stop.name: QImage(str(taken[0] / f"{stop.name}.png")) for stop in STOPS}


def colours(picture: QImage) -> set[int]:
    """The colours of every third pixel both ways."""
    return {
        picture.pixel(x, y)
        for y in range(0, picture.height(), 3)
        for x in range(0, picture.width(), 3)
    }


def test_it_tells_every_picture_in_order(taken: tuple[Path, list[Path]]) -> None:
    out, told = taken
    assert told == [out / f"{stop.name}.png" for stop in STOPS]
    assert {file.name for file in out.iterdir()} == {"index.html", *(file.name for file in told)}


def test_pictures_have_the_size_asked_for(pictures: dict[str, QImage]) -> None:
    assert {(picture.width(), picture.height()) for picture in pictures.values()} == {SIZE}


def test_no_picture_is_blank(pictures: dict[str, QImage]) -> None:
    assert [name for name, picture in pictures.items() if len(colours(picture)) < 500] == []


def test_no_two_pictures_are_alike(pictures: dict[str, QImage]) -> None:
    names = list(pictures)
    alike = [
        (one, other)
        for at, one in enumerate(names)
        for other in names[at + 1 :]
        if pictures[one] == pictures[other]
    ]
    assert alike == []


def test_the_page_shows_and_names_each_picture(taken: tuple[Path, list[Path]]) -> None:
    page = (taken[0] / "index.html").read_text("utf-8")
    missing = [
        stop.name
        for stop in STOPS
        if f'src="{stop.name}.png"' not in page or html.escape(stop.caption) not in page
    ]
    assert missing == []
