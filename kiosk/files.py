"""Files where others may have put anything: a pipe, a folder, a link, bytes without end."""

import errno
import os
import shutil
import stat
from pathlib import Path

#: Why a folder, a link to itself and a socket cannot be opened (open(2)).
_NO_FILE = {errno.EISDIR, errno.ELOOP, errno.ENXIO}


def read(file: Path, most: int) -> bytes:
    """What stands in a file, ``most`` bytes of it at most.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no file.
    """
    try:
        with open(file, "rb", opener=_without_waiting) as stream:
            if stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                return stream.read(most)
    except OSError as error:
        if error.errno not in _NO_FILE:
            raise
    raise ValueError("it is no file")


def remove(path: Path) -> None:
    """Remove what lies somewhere, a folder with all that is in it."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _without_waiting(name: str, flags: int) -> int:
    """Open a file; whoever opens a pipe would wait for somebody to write."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))  # Windows has no such pipes
