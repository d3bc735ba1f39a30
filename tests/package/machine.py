"""A mini-PC that is not there: a Debian on a disk of its own, switched on in an emulator (QEMU).

Its clock goes by the instructions that it has done, 500 million a second: what it waits for comes
as late as on a slow machine, however slow the emulator is. Its processor is one without AVX2: QEMU
7.2 reads what a masked load (``vpmaskmovd``) leaves out, too, and Qt, which draws a picture's edges
by such, dies where the page before a picture is nobody's. No real processor does that.
"""

import json
import re
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from tests.package.root import Root

GLASS = (1280, 800)
DISK = "3G"
#: How long anything may take, s: a start takes one minute or two, and its emulator has one core.
PATIENCE = 600.0
#: What is touched.
_TOUCHSCREEN = "virtio-tablet-pci"
#: QEMU's coordinates of a pointer, from one edge of the glass to the other.
_POINTER = 0x7FFF
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def make_disk(root: Root, folder: Path) -> None:
    """Write a root, without what is mounted into it, and what it starts with into a folder."""
    plain = folder / "plain"
    plain.mkdir()
    subprocess.run(["mount", "--bind", root.path, plain], check=True)
    try:
        disk = folder / "disk"
        subprocess.run(["truncate", "--size", DISK, disk], check=True)
        subprocess.run(["mke2fs", "-q", "-t", "ext4", "-d", plain, disk], check=True)
        for name in ("vmlinuz", "initrd.img"):
            (folder / name).write_bytes((plain / name).resolve().read_bytes())
    finally:
        subprocess.run(["umount", plain], check=True)


class Machine:
    """That mini-PC, switched off."""

    def __init__(self, folder: Path) -> None:
        """Take what ``make_disk`` has written there."""
        self._folder = folder
        self._starts = 0
        # A socket's address has room for 107 bytes, and a checkout may lie deep.
        self._ears = Path(tempfile.mkdtemp(prefix="kiosk-")) / "qmp"
        self._running: subprocess.Popen[bytes] | None = None

    def switch_on(self) -> None:
        """Start it, with a console that is empty."""
        self._starts += 1
        told = "root=/dev/vda rw console=tty0 console=ttyS0"
        journal = "systemd.journald.forward_to_console=1 systemd.journald.max_level_console=info"
        self._running = subprocess.Popen(
            [
                *("qemu-system-x86_64", "-nodefaults", "-display", "none", "-m", "2000"),
                *("-accel", "tcg,thread=single", "-icount", "shift=1,sleep=off", "-cpu", "Nehalem"),
                *("-device", f"virtio-vga,xres={GLASS[0]},yres={GLASS[1]}"),
                *("-device", f"{_TOUCHSCREEN},id=touchscreen-1", "-device", "virtio-rng-pci"),
                *("-drive", f"file={self._folder / 'disk'},if=virtio,format=raw"),
                *("-kernel", self._folder / "vmlinuz", "-initrd", self._folder / "initrd.img"),
                *("-append", f"{told} {journal}"),
                *("-rtc", "base=2026-06-01T09:00:00"),  # no day ends while it runs
                *("-serial", f"file:{self._console(self._starts)}"),
                *("-qmp", f"unix:{self._ears},server=on,wait=off"),
            ]
        )

    def pull_plug(self) -> None:
        """Take its power, in whatever it does."""
        if self._running:
            self._running.kill()
            self._running.wait()
            self._running = None

    def scrap(self) -> None:
        """Pull its plug for good."""
        self.pull_plug()
        shutil.rmtree(self._ears.parent)

    def console(self) -> str:
        """All that it has said since it was switched on, without colours."""
        return self._said(self._starts)

    def consoles(self) -> str:
        """All that it has ever said."""
        return "".join(self._said(start) for start in range(1, self._starts + 1))

    def _console(self, start: int) -> Path:
        return self._folder / f"console-{start}"

    def _said(self, start: int) -> str:
        with suppress(FileNotFoundError):
            return _COLOURS.sub("", self._console(start).read_text("utf-8", "replace"))
        return ""

    def until(self, true: Callable[[], bool], what: str) -> None:
        """Wait until something has come true while it is switched on."""
        end = time.monotonic() + PATIENCE
        while not true():
            assert self._running, "it is switched off"
            assert self._running.poll() is None, "it has ended"
            assert time.monotonic() < end, f"it never came true: {what}"
            time.sleep(0.5)

    def says(self, words: str) -> None:
        """Wait until it has said something."""
        self.until(lambda: words in self.console(), f"it says {words!r}")

    def picture(self) -> QImage:
        """What its screen shows."""
        file = self._folder / "screen.ppm"
        self._ask("screendump", filename=str(file))
        return QImage(str(file))

    def touch(self, x: int, y: int) -> None:
        """Touch the glass, px."""
        places = {"x": x * _POINTER // GLASS[0], "y": y * _POINTER // GLASS[1]}
        moves = [
            {"type": "abs", "data": {"axis": axis, "value": value}}
            for axis, value in places.items()
        ]
        self._ask("input-send-event", events=moves)
        for down in (True, False):
            button = {"type": "btn", "data": {"button": "left", "down": down}}
            self._ask("input-send-event", events=[button])

    def press(self, *keys: str) -> None:
        """Press keys together and let go of them, by QEMU's names."""
        for down in (True, False):
            for key in keys if down else reversed(keys):
                data = {"key": {"type": "qcode", "data": key}, "down": down}
                self._ask("input-send-event", events=[{"type": "key", "data": data}])

    def replug_touchscreen(self) -> None:
        """Take it out, and plug it in again."""
        self._ask("device_del", id="touchscreen-1")
        self.until(lambda: not self._has("touchscreen-1"), "the touchscreen is out")
        self._ask("device_add", driver=_TOUCHSCREEN, id="touchscreen-2")

    def _has(self, device: str) -> bool:
        plugged = self._ask("qom-list", path="/machine/peripheral")
        return device in {each["name"] for each in plugged}

    def _ask(self, command: str, **arguments: Any) -> Any:
        """Ask the emulator for something, wait until it has done that, and return its answer."""
        with socket.socket(socket.AF_UNIX) as ears:
            ears.settimeout(PATIENCE)
            ears.connect(str(self._ears))
            with ears.makefile("rw", encoding="utf-8") as talk:
                talk.readline()  # its greeting
                _say(talk, {"execute": "qmp_capabilities"})
                return _say(talk, {"execute": command, "arguments": arguments})


def _say(talk: Any, request: Mapping[str, object]) -> Any:
    talk.write(json.dumps(request))
    talk.flush()
    answer = json.loads(talk.readline())
    while "event" in answer:
        answer = json.loads(talk.readline())
    assert "return" in answer, answer
    return answer["return"]
