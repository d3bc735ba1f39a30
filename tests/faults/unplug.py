"""Taking an output from cage, which shows each as a window of an X server: close one by its id.

A program of its own, since Xlib ends whoever makes a mistake with it.
"""

import ctypes
import sys

_CLIENT_MESSAGE = 33  # X.h
_ATOMS = (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW", b"_NET_WM_NAME", b"UTF8_STRING")


class _ClientMessage(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 24),  # an XEvent is larger than each of its kinds
    )


def main(windows: list[str]) -> None:
    """Close windows; with none, have the X server know the words that cage needs for it."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    protocols, delete, *_ = [x11.XInternAtom(display, atom, 0) for atom in _ATOMS]
    for window in map(int, windows):
        message = _ClientMessage(
            type=_CLIENT_MESSAGE, window=window, message_type=protocols, format=32
        )
        message.data[0] = delete
        nobody, anything = ctypes.c_int(0), ctypes.c_long(0)
        to = ctypes.c_ulong(window)
        x11.XSendEvent(display, to, nobody, anything, ctypes.byref(message))
    x11.XSync(display, 0)


if __name__ == "__main__":
    main(sys.argv[1:])
