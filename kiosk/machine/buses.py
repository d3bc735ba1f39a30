"""Message buses that are there and say nothing: Qt would wait for them for ever, before its window.

D-Bus is asked for a screen reader and to keep the screen lit; the exhibit does without. A bus
that is missing is no fault, and Qt says nothing of it. One that hangs takes the start with it, so
each is asked first what Qt asks it first: who one is, and to be taken in (the D-Bus specification,
"Authentication Protocol" and "Message Bus Messages").
"""

import logging
import os
import socket
import struct
from urllib.parse import unquote

_LOG = logging.getLogger(__name__)

#: How long a bus has to answer, s: it may be started by being asked.
PATIENCE = 2.0
#: What these variables say where there is no bus.
_NO_BUS = "disabled:"
#: The longest line of an answer to the greeting that is read, bytes.
_LINE = 200
#: The fields of a message to the bus itself: each one's number and type in the specification.
_HELLO = (
    (1, b"o", b"/org/freedesktop/DBus"),
    (2, b"s", b"org.freedesktop.DBus"),
    (3, b"s", b"Hello"),
    (6, b"s", b"org.freedesktop.DBus"),
)
_BUSES = {"DBUS_SESSION_BUS_ADDRESS": "session", "AT_SPI_BUS_ADDRESS": "accessibility"}


def leave_hanging() -> None:
    """Have this process do without the buses that do not answer. Call it before Qt's application.

    Each is a line in the log, for the operator.
    """
    for variable, name in _BUSES.items():
        address = os.environ.get(variable) or _usual(variable)
        if any(_hangs(each) for each in _sockets(address)):
            os.environ[variable] = _NO_BUS
            _LOG.warning("the %s bus (%s) does not answer and is left alone", name, address)


def has_session() -> bool:
    """Whether the desktop has a bus to ask; PAM also names one that the kiosk session hides."""
    variable = "DBUS_SESSION_BUS_ADDRESS"
    address = os.environ.get(variable) or _usual(variable)
    sockets = _sockets(address)
    return any(map(_listens, sockets)) if sockets else address not in {"", _NO_BUS}


def _usual(variable: str) -> str:
    """Where libdbus looks for a bus that no variable names."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return f"unix:path={runtime}/bus" if runtime and variable.startswith("DBUS") else ""


def _sockets(addresses: str) -> list[str]:
    """The names of the sockets in a list of D-Bus addresses; others are none of this machine."""
    found = []
    for address in addresses.split(";"):
        transport, _, pairs = address.partition(":")
        for key, _, value in (pair.partition("=") for pair in pairs.split(",")):
            if transport == "unix" and key in {"path", "abstract"}:
                found.append(("\0" if key == "abstract" else "") + unquote(value))
    return found


def _listens(name: str) -> bool:
    """Whether somebody has a socket."""
    with socket.socket(socket.AF_UNIX) as bus:
        bus.settimeout(PATIENCE)
        try:
            bus.connect(name)
        except OSError:
            return False
    return True


def _hangs(name: str) -> bool:
    """Whether somebody has a socket and does not answer; a bus that is not there does not hang."""
    greeting = f"\0AUTH EXTERNAL {str(os.getuid()).encode().hex()}\r\n"
    with socket.socket(socket.AF_UNIX) as bus:
        bus.settimeout(PATIENCE)
        try:
            bus.connect(name)
            bus.sendall(greeting.encode())
            if bus.recv(_LINE).startswith(b"OK"):
                bus.sendall(b"BEGIN\r\n" + _hello())
                bus.recv(1)
        except (TimeoutError, BlockingIOError):
            return True
        except OSError:
            return False
    return False


def _hello() -> bytes:
    """The message by which a bus takes one in, and which it must answer."""
    fields = b""
    for number, kind, text in _HELLO:
        written = struct.pack("<BB1sxI", number, 1, kind, len(text)) + text + b"\0"
        fields += bytes(-len(fields) % 8) + written
    # Little-endian, a method call, no flags, version 1, no body, the first of its sender.
    header = struct.pack("<cBBBIII", b"l", 1, 0, 1, 0, 1, len(fields))
    return header + fields + bytes(-len(fields) % 8)
