"""What the exhibit is measured in: a screen that nobody sees, a way to draw, and the machine."""

import os
import platform
import re
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
#: Where all that the benchmarks make is kept.
OUT = ROOT / "build" / "bench"

#: What an exhibit reads from its surroundings, for each way to draw. Both draw on one thread, as
#: ``human-security-kiosk run`` has it; an empty backend is Qt's own, which it leaves as it is.
BACKENDS = {
    "software": {"QT_QUICK_BACKEND": "software"},
    "opengl": {"QT_QUICK_BACKEND": "", "QSG_RHI_BACKEND": "opengl", "LIBGL_ALWAYS_SOFTWARE": "1"},
}
_CHOSEN_OTHERWISE = ("QT_QUICK_BACKEND", "QSG_RHI_BACKEND", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY")


@dataclass(frozen=True, slots=True)
class Ground:
    """Where a cell is measured: a way to draw, and the size of the glass, px."""

    backend: str
    glass: str

    def __str__(self) -> str:
        return f"{self.backend}, {self.glass.replace('x', ' × ')}"

    def environment(self, display: str) -> dict[str, str]:
        """The environment of a process there; no settings of an operator's reach it."""
        kept = {name: v for name, v in os.environ.items() if name not in _CHOSEN_OTHERWISE}
        return {
            **kept,
            **BACKENDS[self.backend],
            "QSG_RENDER_LOOP": "basic",
            "QT_QPA_PLATFORM": "xcb",
            "DISPLAY": display,
            "XDG_CONFIG_HOME": str(OUT / "config"),
            "XDG_CACHE_HOME": str(OUT / "cache"),
        }


def machine() -> dict[str, object]:
    """What was measured on."""
    from PySide6.QtCore import qVersion  # noqa: PLC0415 (the peers' page needs no Qt)

    processor = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text("utf-8"))
    return {
        "processor": processor[1] if processor else platform.processor(),
        "cores": len(os.sched_getaffinity(0)),
        "system": platform.freedesktop_os_release().get("PRETTY_NAME", platform.system()),
        "kernel": platform.release(),
        "python": platform.python_version(),
        "qt": qVersion(),
        "load": os.getloadavg()[0],
    }


def command(*arguments: str) -> list[str]:
    """A module of this checkout, run by this Python."""
    return [sys.executable, "-m", *arguments]
