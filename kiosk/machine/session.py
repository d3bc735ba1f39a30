"""The kiosk session: the systemd service that runs the exhibit alone on the first console."""

import logging
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk import paths
from kiosk.machine import runs, single
from kiosk.machine.graphics import await_gpu
from kiosk.machine.inputs import has_input

_LOG = logging.getLogger(__name__)

SERVICE = "human-security-kiosk.service"
#: What has the first console while the session has not (the unit's Conflicts=).
LOGIN = "getty@tty1.service"
#: What a desktop's login is called, whichever it is.
DISPLAY_MANAGER = "display-manager.service"
#: What the service runs under.
COMPOSITOR = "cage"
#: The commands that it takes, and the Debian packages that bring them. cage starts Xwayland itself;
#: without polkit logind gives nobody but root the screen (org.freedesktop.login1.chvt).
NEEDED = {COMPOSITOR: "cage", "Xwayland": "xwayland", "pkcheck": "polkitd"}
#: Has cage and the exhibit draw with the CPU.
BY_CPU = {"WLR_RENDERER": "pixman", "QT_QUICK_BACKEND": "software"}
#: Has cage begin where there is nothing to touch yet. Where there is, it would look at it only once
#: it is touched (wlroots' libinput backend): too late for the exhibit to hear of that first touch.
WITHOUT_INPUT = {"WLR_LIBINPUT_NO_DEVICES": "1"}
#: A driver that ends cage once in twenty minutes is as broken as one that does so at once.
LOOP = runs.Loop(seconds=3600.0, safe=False, of=COMPOSITOR)
#: What a machine starts to that has no desktop and takes the session for one (systemd.special(7)).
TEXT_ONLY = {"multi-user.target", "runlevel3.target"}
#: How long a start may take before its operator is told that it has not come up, s.
COMES_UP = 60.0


class SessionError(Exception):
    """The session cannot be switched; says why and what to do."""


class Compositor:
    """The compositor's runs: with no graphics card, or one that it keeps dying of, the CPU draws.

    A driver can end it before the exhibit has begun, which then knows of nothing. What hangs or
    fails after that is in the exhibit's own record: once that has it come up safely, so does this.
    """

    def __init__(self) -> None:
        self._run: runs.Runs | None = None
        #: How often it has failed since it last came to the exhibit.
        self._failures = 0

    def begin(self) -> Mapping[str, str]:
        """Begin a run; gives the environment for it.

        Raises:
            SessionError: there is no compositor.
        """
        drawn = self._drawn()
        # What fails even where the CPU draws may have no use for what udev has found.
        if has_input() and self._failures <= LOOP.failures:
            return drawn
        return {**drawn, **WITHOUT_INPUT}

    def _drawn(self) -> Mapping[str, str]:
        """What says by which means a run draws."""
        self._run = None
        if missing := _missing():
            if COMPOSITOR in missing:
                raise SessionError(_wanting(missing))
            _LOG.error("%s", _wanting(missing))
            self._failures = 0  # it is not to blame for what is missing
            return {}
        environment: Mapping[str, str] = {}
        if not await_gpu():
            environment = {**BY_CPU, **os.environ}
            if BY_CPU.items() <= environment.items():  # there is nothing else to draw with
                _LOG.warning("no graphics card can draw: the CPU does")
                return environment
        if any(map(runs.safe_next, paths.runtime().glob(f"{single.DISPLAY}*.json"))):
            return BY_CPU
        run = runs.Runs(paths.runtime() / f"{COMPOSITOR}.json", loop=LOOP)
        if run.software:
            run.spared()  # it has nothing left to leave alone
            _LOG.error("%s kept dying of the graphics card: the CPU draws", COMPOSITOR)
            return BY_CPU
        self._run = run
        return environment

    def over(self, *, failed: bool) -> None:
        """Tell how that run has ended."""
        self._failures = self._failures + 1 if failed else 0
        if self._run and not failed:
            self._run.spared()


def _systemctl(
    *arguments: str, unit: str | None = SERVICE, patience: float | None = None
) -> subprocess.CompletedProcess[str]:
    command = ["systemctl", *arguments, *([unit] if unit else [])]
    try:
        return subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=patience
        )
    except FileNotFoundError as error:
        raise SessionError("This machine has no systemd, which runs the kiosk session.") from error
    except subprocess.TimeoutExpired:  # systemd goes on with what it was asked for
        return subprocess.CompletedProcess(command, 1, stderr=f"not within {patience:g} s")


def _switch(*arguments: str, unit: str = SERVICE) -> None:
    done = _systemctl(*arguments, unit=unit)
    if done.returncode:
        raise SessionError(
            f"systemctl {' '.join(arguments)} {unit}: {done.stderr.strip()}\n"
            "It takes an administrator, and the exhibit's Debian package."
        )


def enable() -> None:
    """Start the session now and at each start of the machine.

    Raises:
        SessionError: it cannot be started.
    """
    if missing := _missing():
        raise SessionError(_wanting(missing))
    if _state(DISPLAY_MANAGER) == "active" or _enabled(DISPLAY_MANAGER):
        raise SessionError(
            "A desktop's login has the screen, and both cannot: "
            f"systemctl disable --now {DISPLAY_MANAGER}, then enable the session again."
        )
    if (target := _systemctl("get-default", unit=None).stdout.strip()) in TEXT_ONLY:
        raise SessionError(
            f"This machine starts to text alone ({target}), and the session would not come: "
            "systemctl set-default graphical.target, then enable the session again."
        )
    _switch("enable")
    started = _systemctl("start", patience=COMES_UP)
    if _state() != "active":
        raise SessionError(
            "The kiosk session will start with the machine, but has not come up now: "
            f"{started.stderr.strip() or _state()}\n"
            f"It takes a console (/dev/tty1). Why: systemctl status {SERVICE}"
        )


def disable() -> None:
    """End the session, now and for good, and give the console that it had back to whose it was.

    Raises:
        SessionError: it cannot be ended.
    """
    had_console = _state() in {"active", "activating", "reloading", "deactivating"}
    _switch("disable", "--now")
    # A display manager would be ended by the login, which cannot share a console either.
    if had_console and _enabled(DISPLAY_MANAGER):
        _switch("start", unit=DISPLAY_MANAGER)
    elif had_console and _enabled(LOGIN) and _state(DISPLAY_MANAGER) != "active":
        _switch("start", unit=LOGIN)


def status() -> str:
    """Whether the session starts with the machine and whether it runs, in systemd's words, and how.

    Raises:
        SessionError: there is no systemd.
    """
    enabled = _systemctl("is-enabled").stdout.strip() or "not installed"
    return "\n".join((f"{enabled}, {_state()}", *_troubles()))


def _state(unit: str = SERVICE) -> str:
    return _systemctl("is-active", unit=unit).stdout.strip() or "unknown"


def _enabled(unit: str) -> bool:
    return _systemctl("is-enabled", unit=unit).returncode == 0


def _missing() -> list[str]:
    """The Debian packages that the session needs and does not find."""
    return [package for command, package in NEEDED.items() if not shutil.which(command)]


def _wanting(missing: list[str]) -> str:
    return f"The kiosk session needs {' and '.join(missing)}: apt install {' '.join(missing)}"


def _troubles() -> Iterator[str]:
    """What the operator should know of how it runs."""
    if missing := _missing():
        yield _wanting(missing)
    if _enabled(SERVICE) and _enabled(DISPLAY_MANAGER):
        yield (
            f"A desktop's login ({DISPLAY_MANAGER}) is there too. The session keeps the screen "
            "from it when the machine starts; whoever starts it ends the session."
        )
    records = [_record(file) for file in paths.session_runtime().glob("*.json")]
    if any(record.safe for record in records):
        yield (
            f"In safe mode: it failed {runs.LOOP.failures} times in {runs.LOOP.seconds / 60:g} "
            "minutes. It shows the exhibit that comes along, with default settings. "
            f"Why: journalctl -u {SERVICE}"
        )
    elif any(record.software for record in records):
        yield (
            f"Drawn without the graphics card: that has failed, or {COMPOSITOR} with it. "
            f"Why: journalctl -u {SERVICE}. "
            f"To try it again: systemctl stop {SERVICE}, then start it"
        )


def _record(file: Path) -> runs.Record:
    try:
        return runs.last(file)
    except OSError:
        return runs.Record()
