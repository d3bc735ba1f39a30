"""One exhibit on each display: a second one says so and ends."""

import os
import re
from pathlib import Path

from PySide6.QtCore import QLockFile


class AlreadyOpenError(Exception):
    """The exhibit is open on this display; says in which process."""


def display() -> str:
    """A name for the display, fit for a file."""
    named = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or "none"
    return f"display{re.sub(r'[^A-Za-z0-9]+', '-', named)}"


def record(folder: Path) -> Path:
    """The file that says how the runs on this display have ended."""
    return folder / f"{display()}.json"


def claim(folder: Path) -> QLockFile | None:
    """Claim this display for as long as the lock that is returned lives.

    One of a process that has died does not count. None: nothing can be written there, which is no
    reason not to show the exhibit.

    Args:
        folder: of the lock; made if missing.

    Raises:
        AlreadyOpenError: another process has it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    lock = QLockFile(str(folder / f"{display()}.lock"))
    lock.setStaleLockTime(0)  # ms; 0: only the death of its process ends a lock, however old it is
    if lock.tryLock(0):
        return lock
    if lock.error() is QLockFile.LockError.LockFailedError:
        process, _, _ = lock.getLockInfo()
        raise AlreadyOpenError(f"The exhibit is already open on this display (process {process}).")
    return None
