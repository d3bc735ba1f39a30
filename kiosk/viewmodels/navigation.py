"""Where the visitor is, and the way back: the one owner of the change of screens."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

HOME = "home"
THREAD = "thread"

#: Steps back that are remembered; a visitor's two minutes don't need more.
LONGEST_TRAIL = 12


class Room(Protocol):
    """A screen that a visitor can come back to as they left it."""

    def spot_title(self, memento: object = None) -> str:
        """How "Back to …" names a spot in it; without a memento, the one where the visitor is."""

    def memento(self) -> object:
        """What is needed to come back to the same spot."""

    def restore(self, memento: object) -> None:
        """Come back to that spot."""

    def arrive(self, item: str) -> None:
        """Come to an item of this room, led by a thread."""


@dataclass(frozen=True, slots=True)
class Stop:
    """What had the keys: its name, and which of its screen's stops it was, from 0; -1: none."""

    name: str = ""
    place: int = -1


@dataclass(frozen=True, slots=True)
class Spot:
    """Somewhere that the visitor left by following a thread; ``stop`` is what led away."""

    screen: str
    memento: object
    stop: Stop


@QmlElement
@QmlUncreatable("made by the application")
class NavigationViewModel(QObject):
    """The screen that is shown, and the trail of spots that threads have led away from."""

    screenChanged = Signal()
    trailChanged = Signal()
    #: A spot is about to be kept: whoever knows what has the keys there calls ``keep``.
    leaving = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms: dict[str, Room] = {}
        self._screen = HOME
        self._trail: tuple[Spot, ...] = ()
        self._stop = Stop()
        self._left = ""

    def add_room(self, screen: str, room: Room) -> None:
        """Make known which object keeps a screen's spot."""
        self._rooms[screen] = room

    def _get_screen(self) -> str:
        return self._screen

    def _get_back_title(self) -> str:
        if not self._trail:
            return ""
        spot = self._trail[-1]
        return self._rooms[spot.screen].spot_title(spot.memento)

    def _get_origin(self) -> str:
        return self._trail[-1].screen if self._trail else ""

    def _get_stop_name(self) -> str:
        return self._stop.name

    def _get_stop_place(self) -> int:
        return self._stop.place

    def _get_left(self) -> str:
        return self._left

    #: After a way back: what had led away from here, and the screen that back led from.
    stopName = Property(str, _get_stop_name, notify=screenChanged)
    stopPlace = Property(int, _get_stop_place, notify=screenChanged)
    left = Property(str, _get_left, notify=screenChanged)
    #: The screen that back leads to; empty when there is no way back to offer.
    origin = Property(str, _get_origin, notify=trailChanged)
    #: home, concept, timeline, address, thread or sources.
    screen = Property(str, _get_screen, notify=screenChanged)
    #: Where back leads, in words; empty when there is no way back to offer.
    backTitle = Property(str, _get_back_title, notify=trailChanged)

    @Slot(str)
    def open(self, screen: str) -> None:
        """Go to a screen by the navigation: a new beginning without a way back."""
        self._set_trail(())
        self._show(screen)

    @Slot(str)
    def follow(self, thread: str) -> None:
        """Follow a thread from here; back leads to this very spot."""
        self._leave()
        self._rooms[THREAD].arrive(thread)
        self._show(THREAD)

    @Slot(str, str)
    def step(self, place: str, item: str) -> None:
        """Step from a thread into one of its places, at the item where it surfaces."""
        self._leave()
        self._rooms[place].arrive(item)
        self._show(place)

    @Slot()
    def back(self) -> None:
        """Return to the spot that the last thread led away from."""
        if not self._trail:
            self._show(HOME, back=True)
            return
        spot = self._trail[-1]
        self._set_trail(self._trail[:-1])
        if spot.screen in self._rooms:
            self._rooms[spot.screen].restore(spot.memento)
        self._show(spot.screen, spot.stop, back=True)

    @Slot(str, int)
    def keep(self, name: str, place: int) -> None:
        """Keep with the spot that is being left what has the keys there: see ``Stop``."""
        self._stop = Stop(name, place)

    @Slot()
    def reset(self) -> None:
        """Forget the visit."""
        self.open(HOME)

    def _leave(self) -> None:
        room = self._rooms.get(self._screen)
        if room is not None:
            self._stop = Stop()
            self.leaving.emit()
            spot = Spot(self._screen, room.memento(), self._stop)
            self._set_trail((*self._trail, spot)[-LONGEST_TRAIL:])

    def _show(self, screen: str, stop: Stop = Stop(), *, back: bool = False) -> None:
        if screen != self._screen:
            self._left = self._screen if back else ""
            self._stop = stop
            self._screen = screen
            self.screenChanged.emit()

    def _set_trail(self, trail: tuple[Spot, ...]) -> None:
        if trail != self._trail:
            self._trail = trail
            self.trailChanged.emit()
