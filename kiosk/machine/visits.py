"""How many visits there have been: one number for each day, and nothing of any visitor."""

import json
import logging
from collections import Counter
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from pathlib import Path

from kiosk.machine import clock, locks, store

_LOG = logging.getLogger(__name__)

#: The file's name, in the state directory.
FILE = "visits.json"

Days = dict[date, int]


def _fit(written: object) -> Days:
    if not isinstance(written, dict):
        raise TypeError("no table")
    return {date.fromisoformat(day): _number(visits) for day, visits in written.items()}


def _number(written: object) -> int:
    if not isinstance(written, int) or written < 0:
        raise ValueError(f"{written!r} is no number of visits")
    return written


def read(file: Path) -> Days:
    """The visits of each day on which there were any, by the machine's clock, oldest first.

    Raises:
        OSError: the file cannot be read.
    """
    days = store.read(file, _fit, Days())
    return dict(sorted(days.items()))


def today() -> date:
    """The day, by the machine's clock."""
    return clock.now().date()


class Visits:
    """Counts visits into a file, beside the exhibit: no disk, slow or broken, makes anyone wait.

    What cannot be written is written with the next visit, or at the end.
    """

    def __init__(self, file: Path) -> None:
        """Count into ``file``."""
        self._file = file
        self._unwritten: Counter[date] = Counter()
        self._writer: ThreadPoolExecutor | None = None

    def count(self) -> "Future[None]":
        """A visit has begun; what is returned is done once it is on the disk, or cannot be."""
        if self._writer is None:
            self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="visits")
        return self._writer.submit(self._add, today())

    def close(self) -> None:
        """Write what could not be written until now, and wait for it."""
        if self._writer is not None:
            self._writer.submit(self._write)
            self._writer.shutdown()

    def _add(self, day: date) -> None:
        self._unwritten[day] += 1
        days = self._write()
        if days:
            _LOG.info("visit begun: number %d of %s", days[day], day)

    def _write(self) -> Days:
        """Write down what is not yet, and return all that is written; nothing: it cannot be."""
        if not self._unwritten:
            return {}
        try:
            with locks.alone(self._file.parent):  # one on another display counts, too
                days = Counter(read(self._file)) + self._unwritten
                written = {str(each): days[each] for each in sorted(days)}
                store.write(self._file, json.dumps(written, indent=0))
        except OSError as error:
            _LOG.error("visits cannot be written down: %s", error)
            return {}
        except Exception:  # noqa: BLE001 (nobody asks the writer how it went)
            _LOG.exception("visits cannot be written down")
            return {}
        self._unwritten.clear()
        return days
