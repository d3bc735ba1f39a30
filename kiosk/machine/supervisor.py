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
import struct
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from math import inf

from kiosk.machine import manager
from kiosk.machine.fallback import Fallback

_LOG = logging.getLogger(__name__)

#: The exhibit's exit status where another one has its display (EX_TEMPFAIL of sysexits.h).
TAKEN = 75
#: Linux: the signal that a process gets when its parent dies (prctl.h).
_PR_SET_PDEATHSIG = 1
_ENDING = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
_READ = 65536
#: Who has sent a datagram: process, user, group (unix(7), SCM_CREDENTIALS).
_SENDER = struct.Struct("3i")


@dataclass(frozen=True, slots=True)
class Patience:
    """How long things may take, seconds. The unit of the kiosk session says the same."""

    #: From a start to the first frame.
    start: float = 30.0
    #: From one sign of life to the next: with what follows, a hang is over in 15 s.
    silence: float = 12.0
    #: From being told to say where it hangs to being killed.
    abort: float = 1.0
    #: From being asked to end to the end.
    end: float = 10.0
    #: Between an end and the next start; doubled for each run that showed nothing, up to a limit.
    pause: float = 0.2
    longest_pause: float = 1.0


def supported() -> bool:
    """Whether the system has what it takes: Linux."""
    return sys.platform == "linux"


class Supervisor:
    """Starts a program, again whenever it ends or falls silent, until it is told to end."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        lasts: float = inf,
        gather: bool = False,
        patience: Patience = Patience(),
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
        pause = self._patience.pause
        for start in count(2):
            with self._start() as program:
                watch = _Watch(program, self._ears, told, self._patience, self._end)
                why = watch.until_over()
            if self._fallback:
                self._fallback.over(failed=bool(why) and watch.failed)
            if not why:
                return 0
            if program.returncode == TAKEN:
                return 1
            longer = min(pause * 2, self._patience.longest_pause)
            pause = self._patience.pause if watch.ready else longer
            _LOG.warning("the exhibit %s; it is started again (start %d)", why, start)
            left = self._end - time.monotonic()
            if _told(told, min(pause, left)) or left <= pause:
                break
        return 0

    def _start(self) -> "subprocess.Popen[bytes]":
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


class _Watch:
    """One run of the program."""

    def __init__(
        self,
        program: "subprocess.Popen[bytes]",
        ears: socket.socket,
        told: socket.socket,
        patience: Patience,
        end: float,
    ) -> None:
        self._program = program
        self._ears = ears
        self._told = told
        self._patience = patience
        self._end = end
        self._heard = time.monotonic()
        #: Who shows it: the program, or what that runs.
        self._exhibit: int | None = None
        #: It has shown.
        self.ready = False
        self._ending = False
        self._said = b""

    @property
    def failed(self) -> bool:
        """Whether it has shown nothing, or was killed: one that ends may have lost its display."""
        return not self.ready or self._program.returncode < 0

    def until_over(self) -> str:
        """Wait for the program's end, and bring it about when it hangs or when that is asked.

        Returns:
            Why it is over; empty: the supervisor has been told to end.
        """
        if self._program.stderr:
            os.set_blocking(self._program.stderr.fileno(), False)
        with selectors.DefaultSelector() as selector:
            over = os.pidfd_open(self._program.pid)
            try:
                for source in (over, self._ears, self._told, self._program.stderr):
                    if source is not None:
                        selector.register(source, selectors.EVENT_READ)
                return self._wait(selector, over)
            finally:
                os.close(over)

    def _wait(self, selector: selectors.BaseSelector, over: int) -> str:
        while True:
            left = min(self._deadline(), self._end) - time.monotonic()
            ready = [key.fileobj for key, _ in selector.select(max(0.0, left))]
            if self._program.stderr in ready and not self._pass_on():
                selector.unregister(self._program.stderr)
            if self._ears in ready:
                self._hear()
            if over in ready:
                self._send(signal.SIGKILL)  # what it has left behind
                return "" if self._ending else _ending(self._program.wait())
            if not self._ending and (self._told in ready or time.monotonic() >= self._end):
                selector.unregister(self._told)
                self._ask_to_end()
            elif time.monotonic() >= self._deadline():
                self._kill()
                return "" if self._ending else self._silence()

    def _deadline(self) -> float:
        if self._ending:
            return self._heard + self._patience.end
        return self._heard + (self._patience.silence if self.ready else self._patience.start)

    def _ask_to_end(self) -> None:
        """Ask the exhibit to end, and what it runs under ends then; before it shows, ask all."""
        if self._exhibit is None:
            self._send(signal.SIGTERM)
        else:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._exhibit, signal.SIGTERM)
        self._ending = True
        self._end = inf
        self._heard = time.monotonic()

    def _kill(self) -> None:
        """End the program at once; where it can, it writes where it hangs (faulthandler)."""
        self._send(signal.SIGABRT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._program.wait(self._patience.abort)
        self._send(signal.SIGKILL)
        self._program.wait()
        if self._program.stderr:
            self._pass_on()

    def _send(self, number: int) -> None:
        """Send the program and all that it has started a signal."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._program.pid, number)

    def _silence(self) -> str:
        if self.ready:
            return f"has not drawn for {self._patience.silence:g} s and was killed"
        return f"has not shown within {self._patience.start:g} s and was killed"

    def _hear(self) -> None:
        said, told, _, _ = self._ears.recvmsg(_READ, socket.CMSG_SPACE(_SENDER.size))
        manager.tell(said)  # systemd hears a session's first process and none of its children
        for line in said.decode(errors="replace").split("\n"):
            if self._ending:
                return
            if line == "READY=1":
                self.ready = True
            if line in {"READY=1", "WATCHDOG=1"}:
                self._heard = time.monotonic()
                self._exhibit = _sender(told)

    def _pass_on(self) -> bool:
        """Log what the program has said; False: it will say no more."""
        assert self._program.stderr
        try:
            read = os.read(self._program.stderr.fileno(), _READ)
        except BlockingIOError:
            return True
        *lines, self._said = (self._said + read).split(b"\n")
        for line in lines:
            _LOG.info("%s", line.decode(errors="replace"))
        return bool(read)


def _sender(told: list[tuple[int, int, bytes]]) -> int | None:
    """The process that has sent a datagram, by what the kernel tells along with it."""
    for _, kind, data in told:
        if kind == socket.SCM_CREDENTIALS:
            process: int = _SENDER.unpack(data)[0]
            return process
    return None


def _ending(code: int) -> str:
    if code >= 0:
        return f"has ended with exit status {code}"
    return f"was ended by signal {-code} ({signal.strsignal(-code)})"


def _told(told: socket.socket, seconds: float) -> bool:
    """Whether the supervisor is told to end within some seconds."""
    with selectors.DefaultSelector() as selector:
        selector.register(told, selectors.EVENT_READ)
        return bool(selector.select(max(0.0, seconds)))


def _hear(_number: int, _frame: object) -> None:
    """Keep Python from ending at once: the signal's number comes through a socket too."""
