"""Keeping the screen lit while the exhibit is open.

Two ways, the same as SDL's: the desktop's own service over D-Bus, and X11's screen saver with its
power saving. Both forget it when this process ends. A machine that has neither blanks nothing, as
the kiosk session under cage: that offers an X server too, but shows nothing by it.
"""

import ctypes
import logging
import os
from collections.abc import Callable
from datetime import time
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServiceWatcher
from PySide6.QtGui import QGuiApplication

from kiosk.machine import buses, clock
from kiosk.settings import HoursSettings

_LOG = logging.getLogger(__name__)

#: How often the clock is looked at, ms.
LOOK_MS = 60_000
#: X.h and dpmsconst.h: the screen saver ends, and the screen is switched on.
_SAVER_RESET, _POWER_ON = 0, 0


class Light(Protocol):
    """Something that blanks the screen, unless it is held."""

    def hold(self) -> None:
        """Let it not blank."""

    def release(self) -> None:
        """Let it blank when it wants to."""


class DesktopLight:
    """The session's ``org.freedesktop.ScreenSaver``, which KDE, GNOME, Xfce and others offer.

    It holds for as long as the connection that has asked, and is asked again when it comes or comes
    anew: the exhibit may start before a desktop has it. Nothing waits for an answer: a service that
    hangs must not hold up the exhibit.
    """

    NAME = "human-security-kiosk-blanking"
    SERVICE = "org.freedesktop.ScreenSaver"

    def __init__(self) -> None:
        """Ask nothing yet."""
        self._watcher: QDBusServiceWatcher | None = None

    def hold(self) -> None:
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, self.NAME)
        comes = QDBusServiceWatcher.WatchModeFlag.WatchForRegistration
        self._watcher = QDBusServiceWatcher(self.SERVICE, bus, comes)
        self._watcher.serviceRegistered.connect(self._ask)
        self._ask()

    def release(self) -> None:
        self._watcher = None
        QDBusConnection.disconnectFromBus(self.NAME)

    def _ask(self, _service: str = SERVICE) -> None:
        ask = QDBusMessage.createMethodCall(
            self.SERVICE, "/org/freedesktop/ScreenSaver", self.SERVICE, "Inhibit"
        )
        ask.setArguments(["Human Security Kiosk", "The exhibit is open"])
        ask.setAutoStartService(False)
        QDBusConnection(self.NAME).send(ask)


class X11Light:
    """The X server's screen saver and power saving (libXss), by a connection of its own."""

    def __init__(self) -> None:
        """Find the libraries.

        Raises:
            OSError: they are not installed.
        """
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._saver = ctypes.CDLL("libXss.so.1")
        self._power = ctypes.CDLL("libXext.so.6")  # libXss has it loaded
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display: int | None = None

    def hold(self) -> None:
        self._display = self._x11.XOpenDisplay(None)
        if self._display:
            display = ctypes.c_void_p(self._display)
            self._saver.XScreenSaverSuspend(display, 1)
            # What is blank already would stay so until somebody touched it: wake it.
            self._x11.XForceScreenSaver(display, _SAVER_RESET)
            if self._saves_power(display):
                self._power.DPMSForceLevel(display, _POWER_ON)
            self._x11.XFlush(display)

    def release(self) -> None:
        if self._display:
            self._x11.XCloseDisplay(ctypes.c_void_p(self._display))
        self._display = None

    def _saves_power(self, display: ctypes.c_void_p) -> bool:
        """Whether the X server may switch the screen off; only then it can be told not to."""
        event, error = ctypes.c_int(), ctypes.c_int()
        level, enabled = ctypes.c_ushort(), ctypes.c_ubyte()
        return bool(
            self._power.DPMSQueryExtension(display, ctypes.byref(event), ctypes.byref(error))
            and self._power.DPMSInfo(display, ctypes.byref(level), ctypes.byref(enabled))
            and enabled.value
        )


def lights() -> tuple[Light, ...]:
    """What may blank the screen of this machine."""
    found: list[Light] = []
    if buses.has_session():
        found.append(DesktopLight())
    if os.environ.get("DISPLAY") and "wayland" not in QGuiApplication.platformName():
        try:
            found.append(X11Light())
        except OSError as error:
            _LOG.warning("the X server may blank the screen (apt install libxss1): %s", error)
    return tuple(found)


def now() -> time:
    """The time of day, by the machine's clock."""
    return clock.now().time()


class Blanking(QObject):
    """Keeps the screen lit in the opening hours; beyond them it may blank."""

    def __init__(
        self,
        hours: HoursSettings,
        clock: Callable[[], time] = now,
        found: Callable[[], tuple[Light, ...]] = lights,
        parent: QObject | None = None,
    ) -> None:
        """Begin to.

        Args:
            hours: when the exhibit is open.
            clock: the time of day.
            found: tells what may blank the screen.
            parent: Qt's.
        """
        super().__init__(parent)
        self._hours = hours
        self._clock = clock
        self._lights = found()
        self._held = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        if hours.set:
            self._timer.start(LOOK_MS)
            if not self._lights:
                _LOG.warning(
                    "opening hours change nothing here: nothing blanks this screen that the "
                    "exhibit knows how to ask; a timer switch can"
                )
        self.look()

    @Slot()
    def look(self) -> None:
        """See whether the exhibit is open."""
        is_open = self._hours.holds(self._clock())
        if is_open == self._held:
            return
        self._held = is_open
        for light in self._lights:
            if is_open:
                light.hold()
            else:
                light.release()
