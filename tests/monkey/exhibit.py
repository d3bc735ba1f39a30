"""The exhibit under the monkey's hands: touched, resized, left alone and measured."""

import gc
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtQml import QJSValue
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.application import REST_MS, build, qt_application
from kiosk.machine.memory import return_free_pages
from kiosk.machine.service import Service
from kiosk.machine.visits import FILE, Visits
from kiosk.machine.voice import SILENT
from kiosk.settings import Settings, VisitSettings
from tests.memory import allocated, resident
from tests.monkey.everywhere import SIZES, SWITCHES
from tests.monkey.gestures import Glass, Point

#: The shortest silence that an operator can set, s: the monkey waits for it, too.
SETTINGS = Settings(visit=VisitSettings(idle_seconds=10, warning_seconds=20))
#: Longer than a visit lasts without a touch, s.
ABANDONED = 100.0
#: From the end of a visit until what its screens were made of is given back, ms.
FADED_MS = REST_MS + 500

_AIDS = ("text", *SWITCHES, "volume")

# Asked in the engine, since a wrapper of Python's for each item would weigh on what is measured.
_CONTROLS = """(root => {
    const found = [];
    const look = item => {
        if (!item.visible || !item.enabled || item.opacity < 0.05)
            return;
        if (typeof item.click === "function") {
            const place = item.mapToItem(null, 0, 0, item.width, item.height);
            found.push(place.x, place.y, place.width, place.height);
        }
        for (let at = 0; at < item.children.length; at++)
            look(item.children[at]);
    };
    look(root);
    return found;
})"""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the process holds while the exhibit waits at Attract."""

    memory: float  # resident, MB
    allocated: float  # by malloc and not freed, MB: the rest of the memory is scattered, not lost
    files: int
    objects: int
    blocks: int
    none: int
    true: int
    false: int


class Exhibit:
    """The real exhibit offscreen, on the renderer of a kiosk without a GPU, with a silent voice.

    It counts its visits and tells its manager that it draws, as in a kiosk session.
    """

    def __init__(self) -> None:
        self._leapt = 0.0
        self._application = qt_application()
        self.size = SIZES[0]
        self.kiosk = build(
            SETTINGS, paths.exhibit(), QSize(*self.size), clock=self._clock, speech=SILENT
        )
        self._visits = Visits(paths.state() / FILE)
        self.kiosk.visit.begun.connect(self._visits.count)
        Service(self.kiosk.window, parent=self.kiosk.window)
        self._glass = QTest.createTouchDevice()
        # The stubs forget that a list of exceptions comes only where one is asked for.
        self._find = cast("QJSValue", self.kiosk.engine.evaluate(_CONTROLS))
        self._root = self.kiosk.engine.newQObject(self.kiosk.window.contentItem())
        self.kiosk.window.show()
        QTest.qWait(FADED_MS)
        self._first = self.seen()

    def _clock(self) -> float:
        return time.monotonic() + self._leapt

    def close(self) -> None:
        """Take it down."""
        self.kiosk.close()
        self._visits.close()

    # -- touching -----------------------------------------------------------------------------

    def glass(self) -> Glass:
        """What there is to touch now."""
        found = self._find.call([self._root]).toVariant()
        controls = [tuple(found[at : at + 4]) for at in range(0, len(found), 4)]
        return Glass(*self.size, controls)

    def touch(self, fingers: list[tuple[int, str, Point]]) -> None:
        """Let each finger do what it does next, all in one event, as a touchscreen tells it."""
        event = QTest.touchEvent(self.kiosk.window, self._glass)
        for finger, what, (x, y) in fingers:
            getattr(event, what)(finger, QPoint(round(x), round(y)))
        event.commit()

    def press_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Press a key and let it go."""
        QTest.keyClick(self.kiosk.window, key, modifiers)

    def resize(self, size: tuple[int, int]) -> None:
        """Be on another screen."""
        self.size = size
        self.kiosk.window.resize(QSize(*size))

    def speak(self, language: str) -> None:
        """Speak another language, as a touch of its name does."""
        self.kiosk.visit.touch()
        self.kiosk.languages.choose(language)

    def show(self, size: tuple[int, int], language: str, text: int, screen: str) -> None:
        """Show a screen on a glass, in a language and a size of its words."""
        self.speak(language)
        self.resize(size)
        self.kiosk.access.setProperty("text", text)
        self._open(screen)

    def _open(self, screen: str) -> None:
        navigation = self.kiosk.navigation
        if screen == "thread":
            navigation.follow("dignity")
        else:
            navigation.open(screen)

    def leap(self, seconds: float) -> None:
        """Let the visit's clock leap."""
        self._leapt += seconds
        self.kiosk.visit.look()

    def wait(self, milliseconds: int) -> None:
        """Let it run."""
        if milliseconds:
            QTest.qWait(milliseconds)
        else:
            self._application.processEvents()
            # As a loop that runs would: else what closes stays until the next wait of some length.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    # -- looking ------------------------------------------------------------------------------

    def seen(self) -> set[str]:
        """Where the visit is, and how: the state, the screen, the language, the aids."""
        kiosk = self.kiosk
        return {
            f"state {kiosk.visit.state}",
            f"screen {kiosk.navigation.screen}",
            f"language {kiosk.languages.current}",
            f"size {self.size[0]}x{self.size[1]}",
            *(f"{aid} {kiosk.access.property(aid)}" for aid in _AIDS),
        }

    def as_found(self) -> bool:
        """Whether it is as every visitor should find it."""
        kiosk = self.kiosk
        nowhere = not (kiosk.navigation.backTitle or kiosk.concept.selected or kiosk.voice.speaking)
        return nowhere and self.seen() == self._first

    def reading(self) -> Reading:
        """What it holds, once all that is free is given back."""
        self.kiosk.engine.collectGarbage()
        gc.collect()
        return_free_pages()
        return Reading(
            memory=resident() / 1e6,
            allocated=allocated() / 1e6,
            files=sum(1 for _ in Path("/proc/self/fd").iterdir()),
            objects=len(gc.get_objects()),
            blocks=sys.getallocatedblocks(),
            none=sys.getrefcount(None),
            true=sys.getrefcount(True),
            false=sys.getrefcount(False),
        )
