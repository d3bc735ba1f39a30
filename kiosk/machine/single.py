"""One exhibit on each display: a second one says so and ends."""

import contextlib
import os
import re
import signal
from pathlib import Path
from typing import TextIO

from kiosk.machine.locks import take

#: How the names of what is kept for a display begin.
DISPLAY = "display"


class AlreadyOpenError(Exception):
    """The exhibit is open on this display; says in which process."""


def display() -> str:
    """A name for the display, fit for a file."""
    x_server = re.sub(r"\.\d+$", "", os.environ.get("DISPLAY", ""))  # whichever of its screens
    named = os.environ.get("WAYLAND_DISPLAY") or x_server or "none"
    return f"{DISPLAY}{re.sub(r'[^A-Za-z0-9]+', '-', named)}"


def record(folder: Path) -> Path:
    """The file that says how the runs on this display have ended."""
    return folder / f"{display()}.json"


def claim(folder: Path) -> TextIO | None:
    """Claim this display for as long as the file that is returned is open.

    The kernel keeps the lock (flock(2)), so it ends with its process however that ends, and no file
    that is left behind, whole or damaged, stands in anyone's way. None: the system cannot lock, or
    nothing can be written there, which is no reason not to show the exhibit.

    Args:
        folder: of the lock; made if missing.

    Raises:
        AlreadyOpenError: another process has it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / f"{display()}.lock").open("a+", encoding="utf-8", errors="replace")
    except OSError:
        return None
    try:
        take(lock)
    except BlockingIOError:
        with lock:
            owner = _owner(lock) or "unknown"
        told = f"The exhibit is already open on this display (process {owner})."
        raise AlreadyOpenError(told) from None
    except OSError:
        lock.close()
        return None
    with contextlib.suppress(OSError):  # a full disk: then it cannot be said who it is
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
    return lock


def evict(folder: Path) -> None:
    """End whoever has claimed a display: an exhibit that has outlived what looked after it.

    Args:
        folder: of the locks. Nobody else may show the exhibit there.
    """
    for file in folder.glob(f"{DISPLAY}*.lock"):
        with (
            contextlib.suppress(OSError, ValueError),
            file.open("r", encoding="utf-8", errors="replace") as lock,
        ):
            try:
                take(lock)
            except BlockingIOError:
                os.kill(int(_owner(lock)), signal.SIGKILL)


def _owner(lock: TextIO) -> str:
    """The process that a lock names; empty: none."""
    lock.seek(0)
    return lock.read(20).strip()
