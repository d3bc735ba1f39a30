"""Where the visitor is, and the way back to the very spot that a thread led away from."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject

from kiosk import paths
from kiosk.viewmodels.address import AddressViewModel
from kiosk.viewmodels.concept import ConceptViewModel
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.navigation import LONGEST_TRAIL, NavigationViewModel
from kiosk.viewmodels.sources import SourcesViewModel
from kiosk.viewmodels.thread import ThreadViewModel


@dataclass
class Rooms:
    """The way about, and the rooms that it leads through."""

    navigation: NavigationViewModel
    concept: ConceptViewModel
    address: AddressViewModel
    thread: ThreadViewModel
    sources: SourcesViewModel


@pytest.fixture
def rooms(qapp: QObject) -> Iterator[Rooms]:
    edition = Edition(paths.exhibit(), "en")
    rooms = Rooms(
        NavigationViewModel(),
        ConceptViewModel(edition),
        AddressViewModel(edition),
        ThreadViewModel(edition),
        SourcesViewModel(edition),
    )
    rooms.navigation.add_room("concept", rooms.concept)
    rooms.navigation.add_room("address", rooms.address)
    rooms.navigation.add_room("thread", rooms.thread)
    rooms.navigation.add_room("sources", rooms.sources)
    yield rooms
    edition.deleteLater()


# -- the navigation ---------------------------------------------------------------------------


def test_a_visit_begins_at_home_with_no_way_back(rooms: Rooms) -> None:
    navigation = rooms.navigation
    assert (navigation.screen, navigation.origin, navigation.backTitle) == ("home", "", "")


@pytest.mark.parametrize("screen", ["concept", "timeline", "address", "sources", "home"])
def test_the_navigation_opens_each_screen_without_a_way_back(rooms: Rooms, screen: str) -> None:
    rooms.navigation.open(screen)
    assert (rooms.navigation.screen, rooms.navigation.backTitle) == (screen, "")


def test_the_navigation_finds_a_room_as_it_was_left(rooms: Rooms) -> None:
    rooms.navigation.open("address")
    rooms.address.turn(2)
    rooms.navigation.open("concept")
    rooms.navigation.open("address")
    assert rooms.address.current == 2


def test_the_screen_that_is_open_is_not_opened_again(rooms: Rooms) -> None:
    opened: list[str] = []
    rooms.navigation.screenChanged.connect(lambda: opened.append(rooms.navigation.screen))
    rooms.navigation.open("concept")
    rooms.navigation.open("concept")
    assert opened == ["concept"]


def test_back_without_a_trail_leads_home(rooms: Rooms) -> None:
    rooms.navigation.open("address")
    rooms.navigation.back()
    assert rooms.navigation.screen == "home"
    rooms.navigation.back()
    assert rooms.navigation.screen == "home"


# -- along a thread and back ------------------------------------------------------------------


def test_a_thread_says_which_spot_it_leads_back_to(rooms: Rooms) -> None:
    rooms.navigation.open("concept")
    rooms.concept.touch("dignity")
    rooms.navigation.follow("dignity")
    assert (rooms.navigation.screen, rooms.thread.title) == ("thread", "Dignity")
    assert rooms.navigation.origin == "concept"
    assert rooms.navigation.backTitle == "To live in dignity"


def test_back_returns_to_the_card_that_was_open(rooms: Rooms) -> None:
    rooms.navigation.open("concept")
    rooms.concept.touch("dignity")
    rooms.navigation.follow("dignity")
    rooms.concept.close()
    rooms.navigation.back()
    assert (rooms.navigation.screen, rooms.concept.selected) == ("concept", "dignity")
    assert rooms.navigation.backTitle == ""


def test_a_step_from_a_thread_arrives_at_its_item_and_leads_back_to_the_thread(
    rooms: Rooms,
) -> None:
    rooms.navigation.open("concept")
    rooms.concept.touch("want")
    rooms.navigation.follow("freedom-from-want")
    rooms.navigation.step("address", "economies")
    assert rooms.address.spot_title() == "Support for economies hit hard"
    assert (rooms.navigation.screen, rooms.navigation.backTitle) == ("address", "Freedom from want")
    rooms.navigation.back()
    assert (rooms.navigation.screen, rooms.thread.title) == ("thread", "Freedom from want")
    rooms.navigation.back()
    assert (rooms.navigation.screen, rooms.concept.selected) == ("concept", "want")


def test_a_walk_round_by_two_threads_goes_back_spot_by_spot(rooms: Rooms) -> None:
    rooms.navigation.open("address")
    rooms.address.turn(1)
    rooms.navigation.follow("protection")
    rooms.navigation.step("concept", "protection")
    rooms.concept.touch("individuals")
    rooms.navigation.follow("health-for-all")
    rooms.navigation.step("address", "health")
    rooms.address.turn(2)
    told = []
    while rooms.navigation.backTitle:
        told.append(rooms.navigation.backTitle)
        rooms.navigation.back()
    assert told == ["Health for all", "Individuals", "Protection", "No one’s health left behind"]
    assert (rooms.navigation.screen, rooms.address.current) == ("address", 1)


def test_a_step_to_another_card_of_the_same_room_comes_back_to_the_first(rooms: Rooms) -> None:
    rooms.navigation.open("concept")
    rooms.concept.touch("nation")
    rooms.navigation.follow("protection")
    rooms.navigation.step("concept", "protection")
    assert rooms.concept.selected == "protection"
    rooms.navigation.back()
    rooms.navigation.back()
    assert rooms.concept.selected == "nation"


def test_a_step_to_a_source_comes_back_to_the_page_of_sources_before(rooms: Rooms) -> None:
    rooms.navigation.open("sources")
    rooms.sources.turn(1)
    rooms.navigation.follow("dignity")
    rooms.navigation.step("sources", "mofa-page")
    assert rooms.sources.page == 0
    rooms.navigation.back()
    rooms.navigation.back()
    assert (rooms.navigation.screen, rooms.sources.page) == ("sources", 1)


def test_the_trail_remembers_only_the_last_steps(rooms: Rooms) -> None:
    rooms.navigation.open("concept")
    for _ in range(LONGEST_TRAIL):
        rooms.navigation.follow("protection")
        rooms.navigation.step("concept", "protection")
    steps = 0
    while rooms.navigation.backTitle:
        rooms.navigation.back()
        steps += 1
    assert steps == LONGEST_TRAIL


# -- a new beginning --------------------------------------------------------------------------


def test_the_navigation_forgets_the_trail(rooms: Rooms) -> None:
    rooms.navigation.open("concept")
    rooms.navigation.follow("dignity")
    rooms.navigation.open("address")
    assert (rooms.navigation.origin, rooms.navigation.backTitle) == ("", "")


def test_the_next_visitor_finds_home_and_no_trail(rooms: Rooms) -> None:
    rooms.navigation.open("concept")
    rooms.navigation.follow("dignity")
    rooms.navigation.reset()
    assert (rooms.navigation.screen, rooms.navigation.backTitle) == ("home", "")
    rooms.navigation.back()
    assert rooms.navigation.screen == "home"


def test_back_knows_what_had_led_away(rooms: Rooms) -> None:
    navigation = rooms.navigation
    navigation.open("concept")
    navigation.leaving.connect(lambda: navigation.keep("Dignity", 4))
    navigation.follow("dignity")
    assert (navigation.stopName, navigation.stopPlace, navigation.left) == ("", -1, "")
    navigation.back()
    assert (navigation.stopName, navigation.stopPlace) == ("Dignity", 4)
    assert navigation.left == "thread"
    navigation.open("timeline")
    assert (navigation.stopName, navigation.stopPlace, navigation.left) == ("", -1, "")
