"""How the last runs have ended, of the exhibit or what it runs under: what loops comes up safely.

Whoever starts it again, systemd or a supervisor, starts another process. So a run leaves a record
when it begins and strikes it off when it ends in order; a record that is found has failed. It lies
in the runtime directory, which systems keep in memory: a full disk does not reach it.
"""

import contextlib
import json
import logging
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from kiosk.machine import store

_LOG = logging.getLogger(__name__)

#: A run that lasts so many seconds is sound: what was before it counts no more.
SOUND = 600.0

_BOOT = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Loop:
    """So many failures within so many seconds are a loop."""

    failures: int = 3
    seconds: float = 120.0
    #: What it brings: a safe mode; else the graphics card alone is left alone.
    safe: bool = True
    #: What runs, for the log.
    of: str = "the exhibit"


#: The exhibit's.
LOOP = Loop()


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of the runs since the machine has been started.

    Times are seconds since then, which no wrong clock changes.
    """

    boot: str = ""
    running: bool = False
    failures: tuple[float, ...] = ()
    #: The exhibit is shown in its safe mode.
    safe: bool = False
    #: The graphics card has failed it: the CPU draws.
    software: bool = False

    def begun(self, boot: str, now: float, loop: Loop = LOOP) -> "Record":
        """The record once another run has begun."""
        known = self if self.boot == boot else Record(boot)
        recent = tuple(at for at in known.failures if 0 <= now - at < loop.seconds)
        failures = (*recent, now)[-loop.failures :] if known.running else recent
        looping = len(failures) >= loop.failures
        safe = known.safe or (looping and loop.safe)
        software = known.software or (looping and not loop.safe)
        return Record(boot, True, failures, safe, software)

    def ended(self) -> "Record":
        """The record once a run has ended in order: whoever ended it wants it as it should be."""
        return replace(self, running=False, failures=(), safe=False)

    def spared(self) -> "Record":
        """The record of a run that ends by no fault of its own."""
        return replace(self, running=False)

    def sound(self) -> "Record":
        """The record of a run that has lasted."""
        return replace(self, failures=(), safe=False)


def _fit(written: object) -> Record:
    if not isinstance(written, dict):
        raise TypeError("no table")
    failures = tuple(float(each) for each in written["failures"])
    flags = {name: bool(written[name]) for name in ("running", "safe", "software")}
    return Record(boot=str(written["boot"]), failures=failures, **flags)


def since_boot() -> float:
    """Seconds since the machine was started, sleep included."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


def boot() -> str:
    """Which start of the machine this is; empty where it does not say."""
    with contextlib.suppress(OSError):
        return _BOOT.read_text("ascii").strip()
    return ""


def last(file: Path) -> Record:
    """The record in a file, as it stands.

    Raises:
        OSError: it cannot be read.
    """
    return store.read(file, _fit, Record())


def safe_next(file: Path) -> bool:
    """Whether the next run on a record will be safe, if none before it ends well."""
    with contextlib.suppress(OSError):
        return last(file).begun(boot(), since_boot()).safe
    return False


class Runs:
    """The record of this run, kept in a file. Where that fails, the run goes on without."""

    def __init__(
        self, file: Path, clock: Callable[[], float] = since_boot, loop: Loop = LOOP
    ) -> None:
        """Begin a run.

        Args:
            file: of the record.
            clock: seconds since the machine was started.
            loop: from when on it keeps failing.
        """
        self._file = file
        try:
            found = last(file)
        except OSError as error:
            _LOG.warning("how the last run ended is not known: %s", error)
            found = Record()
        self._record = Record()
        self._become(found.begun(boot(), clock(), loop))
        if len(self._record.failures) > len(found.failures) or found.running:
            _LOG.warning("the last run of %s did not end in order", loop.of)

    @property
    def safe(self) -> bool:
        """Whether to show only what is sure to work."""
        return self._record.safe

    @property
    def software(self) -> bool:
        """Whether to leave the graphics card alone."""
        return self._record.safe or self._record.software

    def sound(self) -> None:
        """It has run well for some time: the next start is a normal one."""
        self._become(self._record.sound())

    def graphics_failed(self) -> None:
        """The graphics card cannot be drawn with: the next start leaves it alone."""
        self._become(replace(self._record, software=True))

    def spared(self) -> None:
        """It ends by no fault of its own, as when the display has gone."""
        self._become(self._record.spared())

    def end(self) -> None:
        """It ends in order."""
        self._become(self._record.ended())

    def _become(self, record: Record) -> None:
        if record == self._record:
            return
        self._record = record
        try:
            store.write(self._file, json.dumps(asdict(record)), lasting=False)
        except OSError as error:
            _LOG.warning("how the runs end cannot be kept: %s", error)
