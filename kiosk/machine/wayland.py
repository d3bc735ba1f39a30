"""The way to a Wayland compositor, found before Qt goes it."""

import os
import socket
import struct
from pathlib import Path

#: Says that this is the kiosk session: its compositor shows the exhibit and nothing else.
ALONE = "HUMAN_SECURITY_KIOSK_ALONE"
#: How long a compositor may take to answer, s: it may have just found its outputs.
ANSWERED = 10.0

# Wayland's wire format: an object, the length of the message in its upper and what is asked of it
# in its lower half, and arguments of four bytes each.
_DISPLAY, _CALLBACK = 1, 2
_SYNC = struct.pack("=III", _DISPLAY, 12 << 16, _CALLBACK)
#: It calls back, and says that the callback's number is free again.
_ANSWER = 2 * len(_SYNC)


def connect(patience: float = ANSWERED) -> bool:
    """Connect to the compositor that Qt is to draw on, and leave Qt the connection.

    One that has lost its outputs drops those whom it knows, but still takes callers, and never
    answers them (cage 0.1.4): Qt would wait for ever.

    Returns:
        False: it does not answer. True: it does, or Qt draws on something else.
    """
    where = _address()
    if where is None:
        return True
    line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
    line.settimeout(patience)
    try:
        line.connect(str(where))
        line.sendall(_SYNC)
        _hear(line)
    except OSError:
        line.close()
        return False
    line.setblocking(True)
    os.environ["WAYLAND_SOCKET"] = str(line.detach())  # libwayland's wl_display_connect(3)
    return True


def _hear(line: socket.socket) -> None:
    """Take the whole answer, and nothing after it, which would be Qt's."""
    left = _ANSWER
    while left:
        heard = len(line.recv(left))
        if not heard:
            raise ConnectionResetError
        left -= heard


def _address() -> Path | None:
    """The compositor's socket; None: Qt is not told to draw on one."""
    name, folder = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("XDG_RUNTIME_DIR")
    if name and folder and os.environ.get("QT_QPA_PLATFORM", "").startswith("wayland"):
        return Path(folder) / name  # where the name is a path of its own, that alone counts
    return None
