"""One run of a program that is looked after: heard, waited for, and ended where it hangs."""

import contextlib
import logging
import os
import select
import selectors
import signal
import socket
import struct
import subprocess
import time
from dataclasses import dataclass
from math import inf

from kiosk.machine import manager

_LOG = logging.getLogger(__name__)

_READ = 65536
#: Who has sent a datagram: process, user, group (unix(7), SCM_CREDENTIALS).
_SENDER = struct.Struct("3i")
#: Of what programs die by a fault of their own, or of a driver that they have loaded.
_CRASHES = {signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS, signal.SIGILL, signal.SIGFPE}
#: What only the exhibit can tell.
_OF_EXHIBIT = {manager.BEGUN, manager.READY, manager.ALIVE}


@dataclass(frozen=True, slots=True)
class Patience:
    """How long things may take, seconds. The unit of the kiosk session waits longer."""

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


#: The exhibit's.
PATIENCE = Patience()


class Watch:
    """One run of the program."""

    def __init__(
        self,
        program: "subprocess.Popen[bytes]",
        ears: socket.socket,
        told: socket.socket,
        patience: Patience,
        end: float,
        quiet: bool,
    ) -> None:
        self._program = program
        self._ears = ears
        self._told = told
        self._patience = patience
        self._end = end
        self._quiet = quiet
        self._heard = time.monotonic()
        #: Who shows it: the program, or what that runs; None: it has not begun.
        self._exhibit: int | None = None
        #: It has shown.
        self.ready = False
        self._ending = False
        self._killed = False
        self._said = b""

    @property
    def failed(self) -> bool:
        """Whether the program died or never got to the exhibit, which counts its own failures.

        One that only ends may have lost its display, or have run an exhibit that ended; one that is
        killed has been by somebody, as by a kernel that lacks memory.
        """
        died = -self._program.returncode in _CRASHES and not self._killed
        return died or self._exhibit is None

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
            if self._ears in ready:
                self._hear()
            if self._program.stderr in ready and not self._pass_on():
                selector.unregister(self._program.stderr)
            if over in ready:
                self._clear()
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
        """Ask the exhibit to end, and what it runs under ends then; before it has begun, all."""
        if self._exhibit is None:
            self._send(signal.SIGTERM)
        else:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._exhibit, signal.SIGTERM)
        self._ending = True
        self._end = inf
        self._heard = time.monotonic()

    def _clear(self) -> None:
        """End what the program has left behind; an exhibit may still note that it is not to blame.

        Its compositor has gone, and with that its display.
        """
        if self._exhibit not in {None, self._program.pid}:
            with contextlib.suppress(ProcessLookupError):
                left = os.pidfd_open(self._exhibit)
                select.select([left], [], [], self._patience.abort)
                os.close(left)
        self._send(signal.SIGKILL)

    def _kill(self) -> None:
        """End the program at once; where it can, it writes where it hangs (faulthandler)."""
        self._killed = True
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
        with contextlib.suppress(BlockingIOError):
            while True:
                said, by, _, _ = self._ears.recvmsg(_READ, socket.CMSG_SPACE(_SENDER.size))
                manager.tell(said)  # systemd hears a session's first process and no child of it
                self._understand(set(said.split(b"\n")), _sender(by))

    def _understand(self, lines: set[bytes], sender: int | None) -> None:
        if self._ending or not lines & _OF_EXHIBIT:
            return
        self._exhibit = sender
        self.ready = self.ready or manager.READY in lines
        if lines & {manager.READY, manager.ALIVE}:
            self._heard = time.monotonic()

    def _pass_on(self) -> bool:
        """Log what the program has said, if it is wanted; False: it will say no more."""
        assert self._program.stderr
        try:
            read = os.read(self._program.stderr.fileno(), _READ)
        except BlockingIOError:
            return True
        *lines, self._said = (self._said + read).split(b"\n")
        for line in () if self._quiet and not self.ready else lines:
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
