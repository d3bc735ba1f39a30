"""How to draw on this machine."""

import os
from pathlib import Path

_RENDER_NODES = Path("/dev/dri")


def has_gpu() -> bool:
    """Whether the kernel offers a render node."""
    return _RENDER_NODES.is_dir() and any(_RENDER_NODES.glob("renderD*"))


def choose_renderer(*, software: bool = False) -> None:
    """Have Qt Quick draw with its software backend where there is no GPU.

    On a CPU it beats OpenGL emulated by llvmpipe for a flat exhibit: 1080p at 62 frames/s takes
    15 % of a core instead of 168 %. An operator's own ``QT_QUICK_BACKEND`` counts first. On a GPU
    the scene is drawn on Python's own thread, which paints the pictures and holds their textures.

    Args:
        software: leave the GPU alone, whatever the operator says: it has failed.
    """
    if software:
        os.environ["QT_QUICK_BACKEND"] = "software"
    elif not has_gpu():
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")


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
