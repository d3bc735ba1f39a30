"""Every screen of the exhibit in its main states, and the way to each."""

from collections.abc import Callable

from kiosk.application import Kiosk
from kiosk.settings import Settings
from tests.journeys.conftest import Visitor

#: From the last touch to the warning, s.
IDLE_SECONDS = Settings().visit.idle_seconds


def _card(kiosk: Kiosk, card: str) -> None:
    kiosk.navigation.open("concept")
    kiosk.concept.restore(card)


def _moment(kiosk: Kiosk, moment: str) -> None:
    kiosk.navigation.open("timeline")
    kiosk.timeline.choose(moment)


def _filtered(kiosk: Kiosk, thread: str) -> None:
    kiosk.navigation.open("timeline")
    kiosk.timeline.filterBy(thread)


def _remark(kiosk: Kiosk, number: int) -> None:
    kiosk.navigation.open("address")
    kiosk.address.restore(number)


def _thread(kiosk: Kiosk) -> None:
    _card(kiosk, "individuals")
    kiosk.navigation.follow("no-one-behind")


def _led(kiosk: Kiosk, place: str, item: str) -> None:
    kiosk.navigation.follow("no-one-behind")
    kiosk.navigation.step(place, item)


def _sources(kiosk: Kiosk, page: int) -> None:
    kiosk.navigation.open("sources")
    kiosk.sources.turn(page - kiosk.sources.page)


def _sheet(visitor: Visitor, icon: str) -> None:
    visitor.kiosk.navigation.open("concept")
    visitor.tap(visitor.middle(visitor.having("iconName", icon)))


def _left_alone(visitor: Visitor) -> None:
    visitor.kiosk.visit.touch()
    visitor.wait(IDLE_SECONDS)
    assert visitor.kiosk.visit.state == "warning"


def _go(there: Callable[[Kiosk], None]) -> Callable[[Visitor], None]:
    return lambda visitor: there(visitor.kiosk)


#: By name; each takes a visitor who is inside the exhibit there.
STATES: dict[str, Callable[[Visitor], None]] = {
    "home": _go(lambda kiosk: kiosk.navigation.open("home")),
    "concept": _go(lambda kiosk: _card(kiosk, "")),
    "concept, nation": _go(lambda kiosk: _card(kiosk, "nation")),
    "concept, want": _go(lambda kiosk: _card(kiosk, "want")),
    "concept, by a thread": _go(lambda kiosk: _led(kiosk, "concept", "individuals")),
    "timeline": _go(lambda kiosk: kiosk.navigation.open("timeline")),
    "timeline, 2012": _go(lambda kiosk: _moment(kiosk, "common-understanding")),
    "timeline, 2003": _go(lambda kiosk: _moment(kiosk, "human-security-now")),
    "timeline, filtered": _go(lambda kiosk: _filtered(kiosk, "health-for-all")),
    "timeline, by a thread": _go(lambda kiosk: _led(kiosk, "timeline", "agenda-2030")),
    "address, crisis": _go(lambda kiosk: _remark(kiosk, 0)),
    "address, health": _go(lambda kiosk: _remark(kiosk, 1)),
    "address, economies": _go(lambda kiosk: _remark(kiosk, 2)),
    "address, wisdom": _go(lambda kiosk: _remark(kiosk, 3)),
    "address, by a thread": _go(lambda kiosk: _led(kiosk, "address", "health")),
    "sources": _go(lambda kiosk: _sources(kiosk, 0)),
    "sources, second page": _go(lambda kiosk: _sources(kiosk, 1)),
    "sources, last page": _go(lambda kiosk: _sources(kiosk, kiosk.sources.pages - 1)),
    "thread": _go(_thread),
    # Last, since each of these covers the one before until somebody touches.
    "languages": lambda visitor: _sheet(visitor, "translate-light"),
    "aids": lambda visitor: _sheet(visitor, "person-light"),
    "warning": _left_alone,
}
