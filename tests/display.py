"""A screen that nobody sees, for tests of the exhibit in a real window."""

import ctypes
import os
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QImage, QPainter


@contextmanager
def virtual_display(size: str, *options: str) -> Iterator[str]:
    """An X server of its own, of a size like ``1920x1080x24``; gives what DISPLAY has to say."""
    read, write = os.pipe()
    with subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"),
            *options,
        ],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write)
        try:
            with os.fdopen(read) as number:
                yield f":{number.readline().strip()}"
        finally:
            server.terminate()


def picture(folder: Path) -> QImage:
    """What an X server shows whose ``-fbdir`` is this folder (XWDFile.h)."""
    data = (folder / "Xvfb_screen0").read_bytes()
    fields = struct.unpack_from(">25I", data)
    header, width, height, line, colours = (fields[n] for n in (0, 4, 5, 12, 19))
    begin = header + 12 * colours
    pixels = data[begin : begin + line * height]
    return QImage(pixels, width, height, line, QImage.Format.Format_RGB32).copy()


def full_of_lights(image: QImage) -> bool:
    """Whether a picture has many colours in each of its quarters, as Attract has."""
    width, height = image.width() // 2, image.height() // 2
    quarters = [
        image.copy(x, y, width, height).scaled(80, 60) for x in (0, width) for y in (0, height)
    ]
    return all(
        len({each.pixel(x, y) for x in range(80) for y in range(60)}) > 30 for each in quarters
    )


def unlike(one: QImage, other: QImage) -> float:
    """The share of pixels that are not the same in two pictures."""
    assert one.size() == other.size()
    beside = one.convertToFormat(QImage.Format.Format_RGB32)
    with QPainter(beside) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        painter.drawImage(0, 0, other)
    grey = beside.convertToFormat(QImage.Format.Format_Grayscale8)
    shades = bytes(grey.constBits())
    return 1 - shades.count(0) / len(shades)


class _Saver(ctypes.Structure):
    """What an X server's screen saver does (scrnsaver.h)."""

    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("mask", ctypes.c_ulong),
    )


def blank(display: str) -> bool:
    """Whether an X server's screen saver has made its screen dark."""
    x11, saver, found = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1"), _Saver()
    x11.XOpenDisplay.restype = x11.XDefaultRootWindow.restype = ctypes.c_void_p
    line = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    root = ctypes.c_void_p(x11.XDefaultRootWindow(line))
    saver.XScreenSaverQueryInfo(line, root, ctypes.byref(found))
    x11.XCloseDisplay(line)
    return bool(found.state == 1)


#: How often a screen saver is set until the screen is surely kept lit, or surely dark.
LIT, DARK = 3, 30


def goes_dark(display: str, times: int) -> bool:
    """Whether an X server's screen saver makes its screen dark, if it is set so many times.

    It waits a second, the least there is. A busy Xvfb sometimes loses that second; to set it anew
    begins it anew.
    """
    for _ in range(times):
        subprocess.run(["xset", "-display", display, "s", "1"], check=True)
        time.sleep(1.3)
        if blank(display):
            return True
    return False
