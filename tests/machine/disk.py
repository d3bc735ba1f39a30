"""A disk of which the Nth call fails, under what the exhibit writes down, or with pipes on it."""

import errno
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import pytest

#: How long nothing takes that waits for nobody, s.
AT_ONCE = 5

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
        for name in ("mkdir", "unlink"):
            monkeypatch.setattr(Path, name, self.wrap(getattr(Path, name)))


@contextmanager
def impatient() -> Iterator[None]:
    """Fail where a pipe is waited for, which nobody writes to or reads."""
    before = signal.signal(signal.SIGALRM, lambda *_: pytest.fail("it waits"))
    signal.alarm(AT_ONCE)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _a_pipe(path: Path) -> None:
    os.mkfifo(path)


def _a_folder(path: Path) -> None:
    path.mkdir()
    (path / "within").write_text("it")


def _a_link_to_itself(path: Path) -> None:
    path.symlink_to(path)


#: What is no file, by its name, and how to put it somewhere.
NO_FILES: dict[str, Callable[[Path], None]] = {
    "pipe": _a_pipe,
    "folder": _a_folder,
    "link to itself": _a_link_to_itself,
}
