"""The service manager's ears: systemd's protocol (sd_notify).

It is told by datagrams to the socket that ``NOTIFY_SOCKET`` names. Without it nobody asks, and
nothing is said. No Qt here: the supervisor passes on what it hears.
"""

import contextlib
import os
import socket

#: The exhibit has begun; for the supervisor alone (sd_notify(3): others ignore names with X_).
BEGUN = b"X_BEGUN=1"
#: Its first frame shows.
READY = b"READY=1"
#: It can still draw.
ALIVE = b"WATCHDOG=1"


def address() -> str:
    """Where the manager listens, as the variable says it; empty: there is none."""
    return os.environ.get("NOTIFY_SOCKET", "")


def tell(said: bytes) -> None:
    """Send what is to be told, such as ``READY=1``.

    A manager that is gone, or too slow to hear, is no fault: nobody waits for it, since what tells
    has something to look after.
    """
    where = address()
    if where.startswith("@"):
        where = "\0" + where[1:]
    kind = socket.SOCK_DGRAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, kind) as out:
        out.sendto(said, where)
