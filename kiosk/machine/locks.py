"""Locks between processes. The kernel keeps them (flock(2)): they end with their process."""

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

#: How long another process may have a folder, s; it takes some thousandths to write a file.
LONGEST = 1.0


def take(file: TextIO | int) -> None:
    """Take the lock of an open file, where the system has any; it ends when that is closed.

    Raises:
        BlockingIOError: another process has it.
        OSError: the file has none, as on some network's disks.
    """
    if fcntl is not None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Read and write in a folder while no other process does so; one that does is waited for.

    Where the system cannot lock, nobody waits.

    Args:
        folder: made if missing.

    Raises:
        BlockingIOError: another process has had it for ``LONGEST`` seconds.
        OSError: it cannot be made or opened.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if os.name != "posix":  # a folder is no file there
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        _wait_for(descriptor)
        yield
    finally:
        os.close(descriptor)


def _wait_for(descriptor: int) -> None:
    end = time.monotonic() + LONGEST
    while True:
        try:
            return take(descriptor)
        except BlockingIOError:
            if time.monotonic() > end:
                raise
            time.sleep(LONGEST / 100)
        except OSError:
            return None
