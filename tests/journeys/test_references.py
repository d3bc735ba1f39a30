"""Python's objects over a long visit: what is lent to Qt comes back, and what is gone is forgotten.

PySide6 6.12.0 drops a reference to None on each call that returns nothing; on Python 3.11 that ends
in "Fatal Python error: none_dealloc" after some hours.
"""

import gc
import sys
from collections import Counter

import shiboken6

from tests.journeys.conftest import Visitor

ROUNDS = 150
#: Caches and containers may give some back; a bug in a binding counts once a call.
SLACK = 100


def wander(visitor: Visitor) -> None:
    """Call about everything that QML calls, as a lively visitor would."""
    kiosk = visitor.kiosk
    kiosk.visit.touch()
    kiosk.concept.touch("protection")
    kiosk.concept.close()
    kiosk.timeline.later()
    kiosk.timeline.earlier()
    kiosk.timeline.filterBy("dignity")
    kiosk.timeline.filterBy("")
    kiosk.address.turn(1)
    kiosk.address.turn(-1)
    kiosk.navigation.follow("dignity")
    kiosk.navigation.back()
    visitor.qtbot.wait(0)


def references() -> list[int]:
    gc.collect()
    return [sys.getrefcount(each) for each in (None, True, False)]


def test_a_long_visit_drops_no_reference_that_is_not_its_own(explorer: Visitor) -> None:
    for screen in ("concept", "timeline", "address", "sources", "home"):
        explorer.kiosk.navigation.open(screen)
        explorer.rest()
    before = references()
    for _ in range(ROUNDS):
        wander(explorer)
    explorer.rest()
    changes = [now - then for now, then in zip(references(), before, strict=True)]
    assert min(changes) >= -SLACK, changes


def remains() -> Counter[str]:
    """Python's sides of Qt objects that are no more, by class."""
    gc.collect()
    found = (each for each in gc.get_objects() if isinstance(each, shiboken6.Object))
    return Counter(type(each).__name__ for each in found if not shiboken6.isValid(each))


def test_nothing_remains_of_the_screens_that_were_left(explorer: Visitor) -> None:
    before = remains()
    for screen in ("concept", "timeline", "address", "sources", "home"):
        explorer.kiosk.navigation.open(screen)
        explorer.rest()
    explorer.kiosk.navigation.follow("dignity")
    explorer.rest()
    explorer.kiosk.navigation.back()
    explorer.rest()
    explorer.wait(100)
    explorer.kiosk.visit.look()
    explorer.dwell()
    assert not remains() - before


def test_attract_keeps_one_texture_for_each_picture(visitor: Visitor) -> None:
    def textures() -> int:
        return sum(type(each).__name__ == "QSGTexture" for each in gc.get_objects())

    visitor.dwell()
    before = textures()
    for _ in range(30):
        with visitor.qtbot.waitSignal(visitor.kiosk.window.frameSwapped):
            pass
    # A title that comes while another goes has a picture of its own.
    visitor.until(lambda: textures() <= before)


def test_a_screen_that_is_left_in_the_moment_it_was_opened_says_nothing(explorer: Visitor) -> None:
    for screen in ("timeline", "address", "concept", "timeline", "home"):
        explorer.kiosk.navigation.open(screen)
    explorer.rest()
    assert explorer.sees("One idea in three places")
