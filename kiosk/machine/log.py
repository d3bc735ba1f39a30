"""The log: one line for each event that matters, to the journal, a terminal, or a file."""

import logging
import os
import sys
from pathlib import Path

_LOG = logging.getLogger(__name__)

#: The log files together, bytes: the current one and those before it.
_FILE, _FILES = 2_000_000, 4
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
    journal = "JOURNAL_STREAM" in os.environ
    form = "%(message)s" if journal else "%(levelname)s: %(message)s"
    _to(logging.StreamHandler(), _OneLine(form, journal=journal))
    logging.getLogger("kiosk").setLevel(logging.INFO if watched else logging.WARNING)


def to_file(folder: Path) -> Path | None:
    """Log to a file that gives way to another when it is full; None if it cannot be written."""
    # Here, not above: only a supervisor writes files.
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415

    logging.raiseExceptions = False  # a full disk is no reason to say more
    file = folder / "exhibit.log"
    logging.getLogger("kiosk").setLevel(logging.INFO)
    form = _OneLine("%(asctime)s %(message)s")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _to(RotatingFileHandler(file, maxBytes=_FILE, backupCount=_FILES, encoding="utf-8"), form)
    except OSError as error:
        _to(logging.StreamHandler(), form)
        _LOG.warning("no log can be kept: %s", error)
        return None
    return file


def _to(handler: logging.Handler, form: logging.Formatter) -> None:
    handler.setFormatter(form)
    handler.addFilter(Repeats())
    logging.basicConfig(handlers=[handler], force=True, level=logging.INFO)


def has_reader() -> bool:
    """Whether somebody reads standard error: a person at a terminal, or the journal."""
    return "JOURNAL_STREAM" in os.environ or (sys.stderr is not None and sys.stderr.isatty())
