"""What the exhibit writes down: whole or not at all, whenever the power goes or the disk fails."""

import json
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kiosk import files

_LOG = logging.getLogger(__name__)
_T = TypeVar("_T")

#: No file of the exhibit's comes near this size, bytes; a larger one is damaged.
LARGEST = 1_000_000
#: How many damaged files are kept of each; then the last one gives way.
KEPT_ASIDE = 9


def write(file: Path, text: str, *, lasting: bool = True) -> None:
    """Put ``text`` in place of what a file says.

    Whoever reads it, also after a crash or a power cut in the midst, finds the old text or the new
    one. Operators may read it; one process at a time may write it.

    Args:
        file: its folder is made if missing.
        text: the whole of it.
        lasting: it also outlives a power cut: the disk is waited for. Where only that fails the
            log says so: the new text is there, and to write it again might count it twice.

    Raises:
        OSError: it could not be written, and says what it said.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    half = file.with_name(f"{file.name}.new")
    files.remove(half)
    # O_EXCL: in place of nothing, and through no link.
    descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        os.chmod(half, 0o644)  # noqa: PTH101 (whatever the umask)
        stream.write(text)
        stream.flush()
        if lasting:
            os.fsync(stream.fileno())
    os.replace(half, file)  # noqa: PTH105 (as the others here: one module to fail in tests)
    if lasting and os.name == "posix":
        _sync_folder(file.parent)


def _sync_folder(folder: Path) -> None:
    """Have the disk keep the names in a folder."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        _LOG.warning("what is written in %s may not outlive a power cut: %s", folder, error)


def read(file: Path, fit: Callable[[object], _T], default: _T) -> _T:
    """What a file of JSON says.

    One that is missing says the default. So does one that is damaged, or no file at all; it is set
    aside under another name and reported.

    Args:
        file: where it is.
        fit: makes of JSON what it means; raises ValueError, TypeError or KeyError if it cannot.
        default: what holds without the file.

    Raises:
        OSError: it is there and cannot be read.
    """
    try:
        return fit(_parsed(file))
    except FileNotFoundError:
        return default
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        _LOG.error("%s is damaged (%s); it is now %s", file, error, set_aside(file))
        return default


def _parsed(file: Path) -> object:
    written = files.read(file, LARGEST + 1)
    if len(written) > LARGEST:
        raise ValueError(f"larger than {LARGEST} bytes")
    return json.loads(written)


def set_aside(file: Path) -> Path:
    """Give a damaged file, or what is none, another name, and return that.

    Raises:
        OSError: it cannot be renamed.
    """
    names = [file.with_name(f"{file.name}.damaged-{n}") for n in range(1, KEPT_ASIDE + 1)]
    aside = next((name for name in names if not name.exists()), names[-1])
    files.remove(aside)
    os.replace(file, aside)  # noqa: PTH105
    return aside
