"""The keys that logind hears below any compositor: power, restart, sleep, and the lid of a laptop.

By itself it switches the machine off or puts it to sleep for whoever presses one, and many a
keyboard has them (logind.conf(5), ``HandlePowerKey=`` and its like).
"""

import logging
import os
import selectors
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from subprocess import PIPE

_LOG = logging.getLogger(__name__)

#: What logind is to leave alone (systemd-inhibit(1)).
_KEYS = ("power-key", "reboot-key", "suspend-key", "hibernate-key", "lid-switch")
_WHAT = ":".join(f"handle-{key}" for key in _KEYS)
#: Holds that for as long as it is fed by this process, however that ends.
_COMMAND = (
    *("systemd-inhibit", f"--what={_WHAT}", "--mode=block", "--who=human-security-kiosk"),
    *("--why=Visitors can reach them", "cat"),
)
#: How long logind has to agree, s.
PATIENCE = 5.0


@contextmanager
def held() -> Iterator[None]:
    """Keep them from logind meanwhile; the log says where that cannot be."""
    # It has nothing to tell the service manager, which would take its failure for the session's.
    silent = {name: told for name, told in os.environ.items() if name != "NOTIFY_SOCKET"}
    try:
        holder = subprocess.Popen(
            _COMMAND, stdin=PIPE, stdout=PIPE, stderr=PIPE, bufsize=0, env=silent
        )
    except OSError as error:
        _warn(str(error))
        yield
        return
    try:
        if why := _refusal(holder):
            _warn(why)
        yield
    finally:
        holder.kill()
        holder.communicate()


def _refusal(holder: "subprocess.Popen[bytes]") -> str:
    """Why they are not held; empty: they are, and what holds them gives back what it is given."""
    assert holder.stdin
    assert holder.stdout
    with suppress(BrokenPipeError):
        holder.stdin.write(b"\n")
    with selectors.DefaultSelector() as selector:
        selector.register(holder.stdout, selectors.EVENT_READ)
        if not selector.select(PATIENCE):  # as where a slow disk is still starting it
            return "logind has not agreed yet"
    if holder.stdout.read(1):
        return ""
    told = b""
    with suppress(subprocess.TimeoutExpired):
        _, told = holder.communicate(timeout=PATIENCE)
    return told.decode("utf-8", "replace").strip() or "logind does not say why"


def _warn(why: str) -> None:
    _LOG.warning("power, restart and sleep keys still do what they say: %s", why)
