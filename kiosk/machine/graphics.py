"""How to draw on this machine."""

import os
import time
from pathlib import Path

_CARDS = Path("/dev/dri")
#: How long after its start a machine may find its graphics card, s; wlroots waits as long for one.
FOUND = 10.0


def has_gpu() -> bool:
    """Whether the kernel offers a render node."""
    return _CARDS.is_dir() and any(_CARDS.glob("renderD*"))


def await_gpu(patience: float = FOUND) -> bool:
    """Whether the kernel offers a render node, once it has offered a card or some time has passed.

    It offers the one before the other (drm_dev_register). Where the compositor is told to show its
    outputs elsewhere than on a card, none is waited for.
    """
    end = time.monotonic() + (0 if os.environ.get("WLR_BACKENDS") else patience)
    while time.monotonic() < end and not any(_CARDS.glob("card*")):
        time.sleep(0.1)
    return has_gpu()


def choose_renderer(*, software: bool = False) -> None:
    """Have Qt Quick draw with its software backend where there is no GPU.

    On a CPU it beats OpenGL emulated by llvmpipe for a flat exhibit: 1080p at 62 frames/s takes
    15 % of a core instead of 168 %. An operator's own ``QT_QUICK_BACKEND`` counts first.

    The scene is drawn on Python's own thread, which paints the pictures and holds their textures:
    with one of Qt's, whatever that has to say would wait for Python, and Python for it.

    Args:
        software: leave the GPU alone, whatever the operator says: it has failed.
    """
    if software:
        os.environ["QT_QUICK_BACKEND"] = "software"
    elif not has_gpu():
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ["QSG_RENDER_LOOP"] = "basic"


def draw_at_once() -> None:
    """Have a touch answered in the next pass of Qt's event loop, by one thread.

    Where no display tells when to draw, Qt waits 5 ms for more to change. And it hands each blend
    of more than a few lines to a pool of threads, which takes a fifth of a pinch's CPU time to wake
    and to wait for, and is as late as the last of them. Call it before Qt's application is made.
    """
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")


def has_display() -> bool:
    """Whether there is a screen to open a window on (Linux: X11, Wayland or a named platform)."""
    return os.name == "nt" or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
