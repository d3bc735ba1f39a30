"""A disk of which the Nth call fails, under what the exhibit writes down."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest

ERRORS = (errno.EIO, errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EDQUOT)


class Disk:
    """The system's calls, of which the one that is chosen fails, once or for good."""

    def __init__(self, fails_at: int = 0, error: int = 0, *, for_good: bool = False) -> None:
        """Make a disk; one that fails at 0 never does."""
        self._fails_at = fails_at
        self._error = error
        self._for_good = for_good
        self.calls = 0

    def wrap(self, call: Callable[..., object]) -> Callable[..., object]:
        """A call that may fail."""

        def wrapped(*arguments: object, **options: object) -> object:
            self.calls += 1
            late = self._for_good and self.calls > self._fails_at > 0
            if self.calls == self._fails_at or late:
                raise OSError(self._error, os.strerror(self._error))
            return call(*arguments, **options)

        return wrapped

    def put_under(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Have the store work on it."""
        fdopen = os.fdopen

        def opened(*arguments: Any, **options: Any) -> IO[Any]:
            stream: IO[Any] = fdopen(*arguments, **options)
            for name in ("write", "flush"):
                setattr(stream, name, self.wrap(getattr(stream, name)))
            return stream

        monkeypatch.setattr(os, "fdopen", opened)
        for name in ("open", "chmod", "fsync", "replace"):
            monkeypatch.setattr(os, name, self.wrap(getattr(os, name)))
        for name in ("mkdir", "open", "is_fifo"):
            monkeypatch.setattr(Path, name, self.wrap(getattr(Path, name)))
