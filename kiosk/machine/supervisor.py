"""A parent that looks after the exhibit where no systemd does: ``run --supervised``.

It speaks systemd's own protocol (sd_notify) to its child, so the exhibit is the same under both.
Neither Qt nor pydantic is loaded here: what watches must be small, and has nothing to hang in.
"""

import contextlib
import ctypes
import logging
import os
import selectors
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from math import inf

from kiosk.machine import manager
from kiosk.machine.fallback import Fallback
from kiosk.machine.watch import PATIENCE, Patience, Watch

_LOG = logging.getLogger(__name__)

#: The exhibit's exit status where another one has its display (EX_TEMPFAIL of sysexits.h).
TAKEN = 75
#: Linux: the signal that a process gets when its parent dies (prctl.h).
_PR_SET_PDEATHSIG = 1
_ENDING = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


def supported() -> bool:
    """Whether the system has what it takes: Linux."""
    return sys.platform == "linux"


@dataclass(frozen=True, slots=True)
class _Run:
    """How a run of the program has gone."""

    #: Why it is over; empty: it was to end.
    why: str
    #: It died, or never got to the exhibit.
    failed: bool = False
    #: It has shown.
    ready: bool = False
    status: int | None = None


class Supervisor:
    """Starts a program, again whenever it ends or falls silent, until it is told to end."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        lasts: float = inf,
        gather: bool = False,
        patience: Patience = PATIENCE,
        fallback: Fallback | None = None,
    ) -> None:
        """Prepare.

        Args:
            command: the program.
            lasts: end by itself after so many seconds.
            gather: log what the program says; else it says so to standard error itself.
            patience: with it.
            fallback: learns from its failures; None: the program does so itself.
        """
        self._command = command
        self._end = time.monotonic() + lasts
        self._gather = gather
        self._patience = patience
        self._fallback = fallback
        self._ears = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC)
        self._ears.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        self._ears.bind("")  # Linux gives it a name of its own, which no file holds
        self._ears.setblocking(False)

    def run(self) -> int:
        """Look after the program until a signal comes; returns the exit status for it."""
        inner, outer = socket.socketpair()
        outer.setblocking(False)
        before = {number: signal.signal(number, _hear) for number in _ENDING}
        wakeup = signal.set_wakeup_fd(outer.fileno())
        try:
            with inner, outer, self._ears:
                return self._look_after(inner)
        finally:
            signal.set_wakeup_fd(wakeup)
            for number, handler in before.items():
                signal.signal(number, handler)

    def _look_after(self, told: socket.socket) -> int:
        pause, in_vain = self._patience.pause, 0
        for start in count(2):
            run = self._once(told, quiet=not _of_note(in_vain + 1))
            in_vain = 0 if run.ready else in_vain + 1
            if self._fallback:
                self._fallback.over(failed=run.failed)
            if not run.why:
                return 0
            if run.status == TAKEN:
                return 1
            longer = min(pause * 2, self._patience.longest_pause)
            pause = self._patience.pause if run.ready else longer
            if _of_note(in_vain):
                _LOG.warning("the exhibit %s; it is started again (start %d)", run.why, start)
            left = self._end - time.monotonic()
            if _told(told, min(pause, left)) or left <= pause:
                break
        return 0

    def _once(self, told: socket.socket, *, quiet: bool) -> "_Run":
        """Have the program run until it is over."""
        try:
            program = self._start()
        except OSError as error:  # as while memory or processes are short, or it is replaced
            return _Run(f"cannot be started: {error}")
        with program:
            watch = Watch(program, self._ears, told, self._patience, self._end, quiet)
            why = watch.until_over()
        return _Run(why, bool(why) and watch.failed, watch.ready, program.returncode)

    def _start(self) -> "subprocess.Popen[bytes]":
        manager.tell(manager.ALIVE)  # several starts that hang are no hang of its own
        self._forget_the_dead()
        environment = {
            **os.environ,
            **(self._fallback.begin() if self._fallback else {}),
            "NOTIFY_SOCKET": "@" + self._ears.getsockname()[1:].decode(),
            "WATCHDOG_USEC": str(round(self._patience.silence * 1e6)),
        }
        library = ctypes.CDLL(None)
        parent = os.getpid()

        def die_with_parent() -> None:
            library.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
            if os.getppid() != parent:
                os._exit(1)

        return subprocess.Popen(
            self._command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE if self._gather else None,
            process_group=0,  # a compositor's exhibit hears what is sent to the compositor
            preexec_fn=die_with_parent,  # noqa: PLW1509 (there is one thread)
        )

    def _forget_the_dead(self) -> None:
        """Drop what the run before has said at its very end."""
        with contextlib.suppress(BlockingIOError):
            while True:
                self._ears.recv(1)


def _of_note(in_vain: int) -> bool:
    """Whether to tell of the run after so many in a row that showed nothing.

    So it is of the first ten, then of each tenth, each hundredth …: a display that is away for a
    weekend would else drive what was before it out of the log.
    """
    return len(str(in_vain).rstrip("0")) <= 1


def _told(told: socket.socket, seconds: float) -> bool:
    """Whether the supervisor is told to end within some seconds."""
    with selectors.DefaultSelector() as selector:
        selector.register(told, selectors.EVENT_READ)
        return bool(selector.select(max(0.0, seconds)))


def _hear(_number: int, _frame: object) -> None:
    """Keep Python from ending at once: the signal's number comes through a socket too."""
