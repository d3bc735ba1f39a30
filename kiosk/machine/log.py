"""The log: one line for each event that matters, to the journal, a terminal, or a file."""

import logging
import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import IO

from kiosk.machine import store

_LOG = logging.getLogger(__name__)

#: A log file, bytes, and how many older ones are kept: 10 MB together. Python counts the letters of
#: the last line, which may take four bytes each.
_FILE, _FILES = 1_990_000, 4
#: How many different faults are told apart.
_TOLD_APART = 500
#: The journal's priorities (sd-daemon(3)) for Python's levels.
_PRIORITIES = {
    logging.DEBUG: 7,
    logging.INFO: 6,
    logging.WARNING: 4,
    logging.ERROR: 3,
    logging.CRITICAL: 2,
}
#: A line that is longer is cut, characters.
_LONGEST = 2000


class _OneLine(logging.Formatter):
    """One line for each record; for the journal, its priority before it."""

    def __init__(self, form: str, *, journal: bool = False) -> None:
        super().__init__(form)
        self._journal = journal

    def format(self, record: logging.LogRecord) -> str:
        line = " · ".join(super().format(record).splitlines())[:_LONGEST]
        return f"<{_PRIORITIES.get(record.levelno, 6)}>{line}" if self._journal else line


class Repeats(logging.Filter):
    """Lets a fault that is said again pass at the 10th, 100th, 1000th … time, with its count.

    A fault in a screen's binding would else fill the log with one line for each frame.
    """

    def __init__(self) -> None:
        """Begin with nothing said."""
        super().__init__()
        self._said: dict[str, int] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno < logging.WARNING:
            return True
        words = record.getMessage()
        times = self._said.get(words, 0) + 1
        if times == 1 and len(self._said) >= _TOLD_APART:
            self._said.clear()
        self._said[words] = times
        if times == 1:
            return True
        record.msg, record.args = f"{words} ({times} times)", None
        return str(times).strip("0") == "1"


def to_stderr(*, watched: bool) -> None:
    """Log to standard error, where systemd, a supervisor or a person reads it.

    Args:
        watched: somebody looks after the exhibit, and hears of events too; else of faults only.
    """
    journal = _is_journal()
    form = "%(message)s" if journal else "%(levelname)s: %(message)s"
    _to(logging.StreamHandler(), _OneLine(form, journal=journal))
    logging.getLogger("kiosk").setLevel(logging.INFO if watched else logging.WARNING)


def to_file(folder: Path) -> Path | None:
    """Log to a file that gives way to another when it is full; None if it cannot be written."""
    logging.raiseExceptions = False  # a full disk is no reason to say more
    file = folder / "exhibit.log"
    logging.getLogger("kiosk").setLevel(logging.INFO)
    form = _OneLine("%(asctime)s %(message)s")
    try:
        _to(_files(file), form)
    except OSError as error:
        _to(logging.StreamHandler(), form)
        _LOG.warning("no log can be kept: %s", error)
        return None
    return file


def _files(file: Path) -> logging.Handler:
    """What writes a file, sets aside what is none, and makes it again where it has gone."""
    # Here, not above: only a supervisor writes files.
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415

    class Files(RotatingFileHandler):
        def shouldRollover(self, record: logging.LogRecord) -> int:
            """Called for each record, before it is written."""
            if self.stream and not _is_at(file, self.stream):
                lost, self.stream = self.stream, None
                lost.close()
            return super().shouldRollover(record)

        def doRollover(self) -> None:
            """Begin another file; where a disk renames none, the same one."""
            try:
                super().doRollover()
            except OSError:
                os.truncate(file, 0)
                self.stream = self.stream or self._open()

        def _open(self) -> TextIOWrapper:
            file.parent.mkdir(parents=True, exist_ok=True)
            for path in (file, *(Path(f"{file}.{n}") for n in range(1, _FILES + 1))):
                if os.path.lexists(path) and not path.is_file():
                    store.set_aside(path)
            return super()._open()

    return Files(file, maxBytes=_FILE, backupCount=_FILES, encoding="utf-8")


def _is_at(file: Path, stream: IO[str]) -> bool:
    """Whether what is written to a stream comes into a file: nobody has taken it away."""
    try:
        return not stream.closed and os.path.samestat(os.fstat(stream.fileno()), file.stat())
    except OSError:
        return False


def _to(handler: logging.Handler, form: logging.Formatter) -> None:
    handler.setFormatter(form)
    handler.addFilter(Repeats())
    logging.basicConfig(handlers=[handler], force=True, level=logging.INFO)


def has_reader() -> bool:
    """Whether somebody reads standard error: a person at a terminal, or the journal."""
    return _is_journal() or (sys.stderr is not None and sys.stderr.isatty())


def _is_journal() -> bool:
    """Whether standard error is the stream to the journal that ``JOURNAL_STREAM`` names.

    The variable is handed on to children whose standard error is another (systemd.exec(5)).
    """
    try:
        stream = os.fstat(2)
    except OSError:  # it is closed
        return False
    return os.environ.get("JOURNAL_STREAM") == f"{stream.st_dev}:{stream.st_ino}"
