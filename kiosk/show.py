"""The exhibit on a real screen, until it is told to end."""

import faulthandler
import logging
import time
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import STARTED, paths
from kiosk.application import Kiosk, build, qt_application
from kiosk.content.problems import ContentError
from kiosk.machine import (
    buses,
    faults,
    graphics,
    log,
    manager,
    memory,
    nudge,
    service,
    single,
    visits,
    wayland,
)
from kiosk.machine.card import Card, hear_of_losses
from kiosk.machine.preparation import prepare_apart, prepare_beside
from kiosk.machine.runs import SOUND, Runs
from kiosk.machine.screens import Screens
from kiosk.machine.signals import Signals
from kiosk.settings import ExhibitSettings, Settings, SettingsError, read

_LOG = logging.getLogger(__name__)

#: When the other languages are read, ms after the start: once Attract has come to rest.
PREPARE_MS = 3000
#: The exit status after a graphics card has failed; the next start leaves it alone.
GRAPHICS_FAILED = 70
#: The exit status where the display has gone; Qt's own.
DISPLAY_GONE = 1


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is asked for on the command line."""

    #: The exhibit's pack; None: the settings'.
    exhibit: Path | None = None
    #: The ``kiosk.toml``; None: the usual ones.
    settings: Path | None = None
    #: Of the window, px; None: the whole screen.
    size: tuple[int, int] | None = None
    #: In which visits begin; None: the settings'.
    language: str | None = None
    #: A window instead of the full screen.
    windowed: bool = False
    #: Seconds until it ends by itself; 0: never.
    quit_after: float = 0


def run(wishes: Wishes) -> int:
    """Show the exhibit and return its exit status.

    Where nobody looks after it, a fault of the settings or the pack ends it, for whoever has
    started it to mend. Where systemd or a supervisor does, visitors are there: it shows the
    exhibit that comes along, and says the fault in the log.

    Raises:
        ContentError: the pack cannot be shown.
        SettingsError: the settings cannot be used.
        AlreadyOpenError: another process shows it on this display.
    """
    memory.forget_sources()
    manager.tell(manager.BEGUN)
    watched = service.watched()
    log.to_stderr(watched=watched)
    lock = single.claim(paths.runtime())
    runs = None
    if watched:
        faulthandler.enable()
        runs = Runs(single.record(paths.runtime()))
        faults.log_faults(display_gone=runs.spared)
        if not wayland.connect():
            _LOG.warning("the display does not answer")
            runs.spared()
            return DISPLAY_GONE
    buses.leave_hanging()
    graphics.choose_renderer(software=runs is not None and runs.software)
    code = _Showing(wishes, runs).run()
    if watched:
        faults.leave_qt()
    if lock:
        lock.close()
    return code


class _Showing:
    """The exhibit, and the machine that it runs on."""

    def __init__(self, wishes: Wishes, runs: Runs | None) -> None:
        """Build what is wished for.

        Args:
            wishes: those of the command line.
            runs: of whoever looks after it; None: nobody does, and faults are for the caller.
        """
        self._wishes = wishes
        self._runs = runs
        self._safe = runs is not None and runs.safe
        self._settings = self._read_settings()
        folder = Path(self._settings.exhibit.folder or paths.exhibit())
        self._folder = paths.exhibit() if self._safe else wishes.exhibit or folder
        if not self._safe:
            prepare_apart(self._folder, wishes.language or self._settings.exhibit.language)
        hear_of_losses()
        self._application = qt_application()
        self._kiosk = self._build()
        self._visits = visits.Visits(paths.state() / visits.FILE)
        self._beside: object = None

    def run(self) -> int:
        """Show it until it ends, and return its exit status."""
        window = self._kiosk.window
        signals = Signals(window)
        # exit, not quit: that would ask the window, which refuses.
        signals.ended.connect(self._application.exit)
        card = Card(window, parent=window)
        card.failed.connect(self._graphics_failed)
        self._kiosk.visit.begun.connect(self._visits.count)
        self._kiosk.visit.ended.connect(lambda: _LOG.info("visit ended"))
        memory.spare_collector()
        self._open(window)
        watch = service.Service(window, parent=window)
        watch.ready.connect(self._shown)
        if self._wishes.quit_after:
            QTimer.singleShot(round(self._wishes.quit_after * 1000), self._application.exit)
        code = self._application.exec()
        if self._runs and code == 0:
            self._runs.end()
        signals.close()
        card.close()
        self._kiosk.close()
        self._visits.close()
        _LOG.info("ended")
        return code

    def _read_settings(self) -> Settings:
        if self._safe:
            return Settings()
        given = self._wishes.settings
        try:
            return read((given,) if given else paths.settings_files())
        except SettingsError as error:
            if not self._runs:
                raise
            _LOG.error("the settings are left aside: %s", error)
            return Settings()

    def _build(self) -> Kiosk:
        try:
            if not self._safe:
                return self._built(self._settings, self._folder, self._wishes.language)
        except ContentError as error:
            if not self._runs:
                raise
            _LOG.error("the exhibit %s is left aside: %s", self._folder, error)
        return self._built(replace(self._settings, exhibit=ExhibitSettings()), paths.exhibit())

    def _built(self, settings: Settings, folder: Path, language: str | None = None) -> Kiosk:
        size = QSize(*self._wishes.size) if self._wishes.size else None
        locked = not self._wishes.windowed
        # Nothing that was kept is sure to work.
        return build(settings, folder, size, language, locked=locked, new=self._safe)

    def _open(self, window: QQuickWindow) -> None:
        if self._wishes.windowed:
            window.show()
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        Screens(window, parent=window).changed.connect(self._measure)

    def _measure(self) -> None:
        """Keep to millimetres on a screen that has changed."""
        self._kiosk.measure()
        self._kiosk.window.frameSwapped.connect(
            self._settled, Qt.ConnectionType.SingleShotConnection
        )

    def _settled(self) -> None:
        """Say that it has drawn on the screen that has changed: from now on touches count."""
        size = self._kiosk.window.size()
        _LOG.info("the screens have changed: %d × %d px", size.width(), size.height())

    def _shown(self) -> None:
        """Do what need not be done before the first frame."""
        from kiosk.machine.blanking import Blanking  # it loads D-Bus
        from kiosk.machine.held_keys import HeldKeys  # it loads the names of all keys

        window = self._kiosk.window
        _LOG.info(
            "shown after %d ms, in %s, drawn by %s%s",
            1000 * (time.monotonic() - STARTED),
            self._kiosk.edition.exhibit.language,
            window.rendererInterface().graphicsApi().name,
            ", in safe mode: it had failed again and again" if self._safe else "",
        )
        if nudge.needed(window):
            nudge.Nudge(window, parent=window)
        if not self._safe:
            QTimer.singleShot(PREPARE_MS, self._prepare)
        if self._runs:
            QTimer.singleShot(round(SOUND * 1000), self._sound)
        HeldKeys(window, parent=window)
        Blanking(self._settings.hours, parent=window)

    def _sound(self) -> None:
        """It has run well for some time: out of its safe mode, as soon as nobody is there."""
        assert self._runs
        if not self._safe:
            self._runs.sound()
        elif self._kiosk.visit.state == "attract":
            self._leave_safe_mode()
        else:
            self._kiosk.visit.ended.connect(self._leave_safe_mode)

    def _leave_safe_mode(self) -> None:
        _LOG.info("the safe mode has lasted %g minutes: a normal start is tried", SOUND / 60)
        self._application.exit()

    def _prepare(self) -> None:
        self._beside = prepare_beside(self._kiosk.edition.folder)

    def _graphics_failed(self, why: str) -> None:
        _LOG.error("the graphics card cannot be drawn with: %s", why)
        if self._runs:
            self._runs.graphics_failed()
        self._application.exit(GRAPHICS_FAILED)
