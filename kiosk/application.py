"""The composition root: builds everything once, hands it to QML, takes it down in order."""

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QSize, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

# These modules register the types of Exhibit.Backend.
from kiosk import fonts, paths
from kiosk.interface import Interface
from kiosk.machine import graphics, memory
from kiosk.machine.voice import Greeting, open_voice
from kiosk.scene import (  # noqa: F401 (importing them registers their QML types)
    doors,
    icons,
    person,
    qr,
    remark_pictures,
    rising_ground,
    river,
    running_text,
    shapes,
    sky,
    sprites,
    stopwatch,
    swarm,
    tracing,
)
from kiosk.scene.announcer import Announcer, announce_on
from kiosk.scene.painted import paint_on
from kiosk.scene.reading import focused, passages
from kiosk.settings import ScreenSettings, Settings
from kiosk.viewmodels.access import AccessViewModel
from kiosk.viewmodels.address import AddressViewModel
from kiosk.viewmodels.concept import ConceptViewModel
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.home import HomeViewModel
from kiosk.viewmodels.languages import LanguagesViewModel
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.sources import SourcesViewModel
from kiosk.viewmodels.thread import ThreadViewModel
from kiosk.viewmodels.timeline import TimelineViewModel
from kiosk.viewmodels.timeline_sight import TimelineSight
from kiosk.viewmodels.visit import Clock, VisitViewModel
from kiosk.viewmodels.voice import VoiceViewModel

_LOG = logging.getLogger(__name__)

#: The look's own screen, 24 inches of 1920 px: assumed where a screen gives no believable size.
DESIGN_PIXELS_PER_MM = 3.614
_BELIEVABLE = (2.0, 12.0)
#: More px a millimetre than any glass has: then the operator's figure is no millimetres.
_IMPOSSIBLE = 15.0
#: From a visit's end until its screens have faded and what they were made of can be forgotten, ms.
REST_MS = 2000


@dataclass(eq=False)
class Kiosk:
    """A running exhibit. Keeps every object that QML sees, since QML owns none of them."""

    settings: Settings
    engine: QQmlApplicationEngine
    window: QQuickWindow
    edition: Edition
    interface: Interface
    languages: LanguagesViewModel
    visit: VisitViewModel
    navigation: NavigationViewModel
    home: HomeViewModel
    concept: ConceptViewModel
    timeline: TimelineViewModel
    address: AddressViewModel
    thread: ThreadViewModel
    sources: SourcesViewModel
    access: AccessViewModel
    voice: VoiceViewModel
    announcer: Announcer

    def reset(self) -> None:
        """Return everything to how the next visitor should find it.

        Raises:
            ContentError: the pack has gone, so that its words stay; all else is as it should be.
        """
        self.access.reset()
        self.navigation.reset()
        for part in (self.concept, self.timeline, self.address, self.thread, self.sources):
            part.reset()
        self.edition.reset()

    def measure(self) -> None:
        """Keep to millimetres on a glass, or in a window, that has changed."""
        # Not the window's: Python would hold the screen for its child, and end both together.
        screen = QGuiApplication.primaryScreen()
        density = pixels_per_millimetre(self.settings, screen, self.window.size())
        self.window.setProperty("millimetre", density)

    def close(self) -> None:
        """Take the exhibit down: the engine before the objects that its bindings read."""
        from PySide6.QtCore import QEvent  # noqa: PLC0415 (its 200 kinds take 4 ms of a start)

        self.window.hide()
        self.voice.close()
        self.interface.close()
        paint_on(None)
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete.value)
        sprites.clear_sprites()


def qt_application() -> QGuiApplication:
    """Qt's application; one that is there already is used again."""
    there = QGuiApplication.instance()
    if isinstance(there, QGuiApplication):
        return there
    graphics.draw_at_once()
    application = QGuiApplication([paths.APPLICATION])
    application.setApplicationName(paths.APPLICATION)
    return application


def pixels_per_millimetre(settings: Settings, screen: QScreen, window: QSize) -> float:
    """Pixels per millimetre of the glass.

    The operator's figure counts first, if any glass can have it, then what the screen says if it is
    believable (projectors and virtual screens say anything), then that of a 24-inch screen of the
    window's pixels.

    Args:
        settings: the operator's.
        screen: what the window is on.
        window: its size in px; cage spreads it over all screens.
    """
    # The offscreen platform's only screen has a size of its own, whatever the window's.
    offscreen = "offscreen" in QGuiApplication.platformName()
    # Nor has the screen that stands in where every output is unplugged any.
    glass = window if offscreen or screen.size().isEmpty() else screen.size()
    density = _by_operator(settings.screen, glass)
    if 0 < density < _IMPOSSIBLE:
        return density
    if density:
        _LOG.error(
            "width_mm and height_mm are left aside: %.3g px a millimetre has no glass; "
            "write its millimetres",
            density,
        )
    told = screen.physicalSize().width()
    density = glass.width() / told if told > 0 else 0.0
    if _BELIEVABLE[0] <= density <= _BELIEVABLE[1] and not offscreen:
        return density
    seen = window.boundedTo(glass)
    return DESIGN_PIXELS_PER_MM * max(1.0, max(seen.width(), seen.height()) / 1920)


def _by_operator(measured: ScreenSettings, glass: QSize) -> float:
    """What the operator's figure makes of a glass, px a millimetre; 0: there is none."""
    width, height = measured.width_mm, measured.height_mm
    if width and height:  # whichever way the glass is turned
        return max(glass.width(), glass.height()) / max(width, height)
    if width or height:
        return glass.width() / width if width else glass.height() / height
    return 0.0


def build(
    settings: Settings,
    folder: Path,
    size: QSize | None = None,
    language: str | None = None,
    clock: Clock | None = None,
    speech: str = "",
    locked: bool = False,
    new: bool = False,
) -> Kiosk:
    """Build the exhibit and its window, still hidden.

    Args:
        settings: the operator's.
        folder: the exhibit's pack.
        size: of the window in px; None: the whole screen.
        language: in which visits begin; None: the settings'.
        clock: monotonic seconds, for tests; None: the machine's.
        speech: one of Qt's engines of speech, for tests; empty: the machine's.
        locked: nothing that is done to the window closes it.
        new: the pack is read anew, whatever is in the cache.

    Raises:
        ContentError: the pack cannot be shown.
        RuntimeError: the QML does not load.
    """
    fonts.load_fonts()
    screen = QGuiApplication.primaryScreen()
    size = size or screen.size()
    edition = Edition(folder, language or settings.exhibit.language, None if new else paths.cache())
    visit = (
        VisitViewModel(settings.visit.times, clock)
        if clock
        else VisitViewModel(settings.visit.times)
    )
    engine = QQmlApplicationEngine()
    interface = Interface(edition, engine)
    access = AccessViewModel(edition)
    parts = {
        "visit": visit,
        "languages": LanguagesViewModel(edition, edition),
        "navigation": NavigationViewModel(edition),
        "home": HomeViewModel(edition, edition),
        "concept": ConceptViewModel(edition, edition),
        "timeline": TimelineViewModel(edition, edition),
        "address": AddressViewModel(edition, edition),
        "thread": ThreadViewModel(edition, edition),
        "sources": SourcesViewModel(edition, edition),
        "access": access,
        "voice": VoiceViewModel(
            edition, access, lambda: open_voice(speech), Greeting().before, edition
        ),
    }
    millimetre = pixels_per_millimetre(settings, screen, size)
    window = _window(engine, {**parts, "millimetre": millimetre, "locked": locked})
    paint_on(window)
    window.resize(size)
    kiosk = Kiosk(
        settings=settings,
        engine=engine,
        window=window,
        edition=edition,
        interface=interface,
        announcer=Announcer(lambda: passages(window, pictures=False), announce_on(window)),
        **parts,  # type: ignore[arg-type]
    )
    for screen_name in ("concept", "timeline", "address", "thread", "sources"):
        kiosk.navigation.add_room(screen_name, getattr(kiosk, screen_name))
    window.widthChanged.connect(kiosk.measure)
    window.heightChanged.connect(kiosk.measure)
    edition.changed.connect(kiosk.navigation.trailChanged)
    visit.ended.connect(kiosk.reset)
    _give_back(kiosk)
    kiosk.timeline.storyStepped.connect(visit.touch)
    _tell_changes(kiosk)
    return kiosk


def _give_back(kiosk: Kiosk) -> None:
    """Once a visit's screens have faded, give back what was made for them.

    Not their compiled QML, which is less than 0.2 MB: the next visit would read it again, amid what
    goes with that visit, and so scatter what stays over ever more pages of the heap.
    """
    rest = QTimer(kiosk.engine, singleShot=True, interval=REST_MS)
    rest.timeout.connect(sprites.clear_sprites)
    rest.timeout.connect(fonts.forget_letters)
    rest.timeout.connect(memory.return_free_pages)
    kiosk.visit.ended.connect(rest.start)
    kiosk.visit.begun.connect(rest.stop)


def _tell_changes(kiosk: Kiosk) -> None:
    """Let the voice and the screen reader follow the screen; the voice falls silent at a touch."""
    changes = (
        kiosk.navigation.screenChanged,
        kiosk.concept.selectedChanged,
        kiosk.timeline.chosenChanged,
        kiosk.address.currentChanged,
        kiosk.sources.pageChanged,
    )
    window = kiosk.window
    kiosk.voice.follow(
        lambda: passages(window), lambda: focused(window), *changes, kiosk.visit.warned
    )
    kiosk.voice.stepped.connect(kiosk.visit.attend)
    kiosk.visit.touched.connect(kiosk.voice.hush)
    kiosk.visit.ended.connect(kiosk.voice.stop)
    kiosk.announcer.follow(*changes, kiosk.visit.stateChanged, kiosk.edition.changed)
    sight = cast(TimelineSight, kiosk.timeline.sight)
    screen = kiosk.navigation.screenChanged
    kiosk.announcer.follow_words(sight.zoomed, lambda: _on(kiosk, "timeline", sight.years))
    kiosk.announcer.follow_words(screen, lambda: _on(kiosk, "sources", kiosk.sources.sought))
    for change in (*changes, sight.zoomed, kiosk.edition.changed, kiosk.access.changed):
        change.connect(kiosk.visit.attend)


def _on(kiosk: Kiosk, screen: str, words: str) -> str:
    """Words of a screen, while that is the one to see."""
    return words if kiosk.navigation.screen == screen else ""


def _window(engine: QQmlApplicationEngine, properties: dict[str, object]) -> QQuickWindow:
    engine.addImportPath(str(paths.qml()))
    engine.setInitialProperties(properties)
    engine.load(QUrl.fromLocalFile(str(paths.qml() / "Exhibit" / "Main.qml")))
    for root in engine.rootObjects():
        if isinstance(root, QQuickWindow):
            return root
    raise RuntimeError("the exhibit's window did not load; see the messages above")
