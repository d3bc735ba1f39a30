"""The kiosk session: the systemd service that runs the exhibit alone on the first console."""

import contextlib
import logging
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping

from kiosk import paths
from kiosk.machine import runs
from kiosk.machine.graphics import has_gpu

_LOG = logging.getLogger(__name__)

SERVICE = "human-security-kiosk.service"
#: What has the first console while the session has not (the unit's Conflicts=).
LOGIN = "getty@tty1.service"
#: What the service runs under.
COMPOSITOR = "cage"
#: The commands that it takes, and the Debian packages that bring them. cage starts Xwayland itself;
#: without polkit logind gives nobody but root the screen (org.freedesktop.login1.chvt).
NEEDED = {COMPOSITOR: "cage", "Xwayland": "xwayland", "pkcheck": "polkitd"}
#: Has cage and the exhibit draw with the CPU.
BY_CPU = {"WLR_RENDERER": "pixman", "QT_QUICK_BACKEND": "software"}


class SessionError(Exception):
    """The session cannot be switched; says why and what to do."""


class Compositor:
    """The compositor's runs: with no graphics card, or one that it keeps dying of, the CPU draws.

    A driver can end it before the exhibit has begun, which then knows of nothing.
    """

    def __init__(self) -> None:
        self._runs: runs.Runs | None = None

    def begin(self) -> Mapping[str, str]:
        """Begin a run; gives the environment for it."""
        self._runs = runs.Runs(paths.runtime() / f"{COMPOSITOR}.json")
        if self._runs.safe:
            _LOG.error("%s keeps failing: from now on without the graphics card", COMPOSITOR)
            self._runs.graphics_failed()
            self._runs.sound()
        if self._runs.software:
            return BY_CPU
        return {} if has_gpu() else {**BY_CPU, **os.environ}

    def over(self, *, failed: bool) -> None:
        """Tell how that run has ended."""
        if self._runs and not failed:
            self._runs.display_gone()


def _systemctl(*arguments: str, unit: str = SERVICE) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            ["systemctl", *arguments, unit], capture_output=True, text=True, check=False
        )
    except FileNotFoundError as error:
        raise SessionError("This machine has no systemd, which runs the kiosk session.") from error


def _switch(*arguments: str) -> None:
    done = _systemctl(*arguments)
    if done.returncode:
        raise SessionError(
            f"systemctl {' '.join(arguments)}: {done.stderr.strip()}\n"
            "It takes an administrator, and the exhibit's Debian package."
        )


def enable() -> None:
    """Start the session now and at each start of the machine.

    Raises:
        SessionError: it cannot be started.
    """
    if missing := _missing():
        raise SessionError(
            f"The kiosk session needs {' and '.join(missing)}: apt install {' '.join(missing)}"
        )
    _switch("enable", "--now")
    if _active() != "active":
        raise SessionError(
            f"The kiosk session will start with the machine, but does not run now: {_active()}.\n"
            f"It takes a console (/dev/tty1). Why: systemctl status {SERVICE}"
        )


def disable() -> None:
    """End the session, now and for good, and give the console back to the login.

    Raises:
        SessionError: it cannot be ended.
    """
    _switch("disable", "--now")
    if _systemctl("is-enabled", unit=LOGIN).returncode == 0:
        _systemctl("start", unit=LOGIN)


def status() -> str:
    """Whether the session starts with the machine and whether it runs, in systemd's words, and how.

    Raises:
        SessionError: there is no systemd.
    """
    enabled = _systemctl("is-enabled").stdout.strip() or "not installed"
    return "\n".join((f"{enabled}, {_active()}", *_troubles()))


def _active() -> str:
    return _systemctl("is-active").stdout.strip() or "unknown"


def _missing() -> list[str]:
    """The Debian packages that the session needs and does not find."""
    return [package for command, package in NEEDED.items() if not shutil.which(command)]


def _troubles() -> Iterator[str]:
    """What the last runs have left for the operator to know."""
    if missing := _missing():
        yield f"It cannot start without {' and '.join(missing)}: apt install {' '.join(missing)}"
    for file in sorted(paths.session_runtime().glob("*.json")):
        with contextlib.suppress(OSError):
            record = runs.last(file)
            if record.safe:
                yield (
                    f"In safe mode: it failed {runs.LIMIT} times in {runs.WINDOW / 60:g} minutes. "
                    "It shows the exhibit that comes along, with default settings. "
                    f"Why: journalctl -u {SERVICE}"
                )
            elif record.software:
                yield "Drawn without the graphics card, which has failed."
