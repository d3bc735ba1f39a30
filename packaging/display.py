"""Tell by the exit status whether a display can be reached: 0 for yes, 1 for no.

It asks the libraries that Qt asks, so authority files, forwarded and abstract sockets all count.
"""

import ctypes
import os
import sys


def _x11() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))  # never null, but it may have failed
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland() -> bool:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    display = wayland.wl_display_connect(None)
    if display:
        wayland.wl_display_disconnect(ctypes.c_void_p(display))
    return bool(display)


def reachable() -> bool:
    """Whether DISPLAY or WAYLAND_DISPLAY is set and leads to a display."""
    on_wayland = bool(os.environ.get("WAYLAND_DISPLAY")) and _wayland()
    return on_wayland or (bool(os.environ.get("DISPLAY")) and _x11())


if __name__ == "__main__":
    sys.exit(not reachable())
