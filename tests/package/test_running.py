"""The installed exhibit as a kiosk runs it: its own user, a bare Debian, an X server or cage."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.machine.manager import ALIVE, BEGUN, READY
from tests.display import unlike, virtual_display
from tests.package.root import KIOSK, Root

SCREEN = (1920, 1080)
#: What cage's headless output has.
HEADLESS = (1280, 720)
#: The glass of the tests: as many px per mm as the tour takes for a screen that tells nothing.
GLASS = "[screen]\nwidth_mm = 531.25\n"
#: How long a start may take on a machine that is busy with other things, s.
PATIENCE = 60.0
#: systemd's TimeoutStopSec of the service, s.
STOP = 15.0
#: What the service takes for a clean end; the last is cage's own.
CLEAN = (0, -signal.SIGTERM, -signal.SIGABRT)
#: Attract moves, and its title changes; another screen, or none, is twice as far from it, shades.
ALIKE = 40.0
GRAB = "from PySide6.QtGui import *; QGuiApplication([]).primaryScreen().grabWindow(0).save({!r})"
RUNTIME = "/run/kiosk"
CAGE = {
    "WLR_BACKENDS": "headless",
    "WLR_RENDERER": "pixman",
    "WLR_LIBINPUT_NO_DEVICES": "1",
    "LIBSEAT_BACKEND": "noop",
    "XDG_RUNTIME_DIR": RUNTIME,
    "QT_QPA_PLATFORM": "wayland",
}
pytestmark = pytest.mark.package


def until(true: Callable[[], bool], what: str) -> None:
    """Wait until something has come true."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, f"it never came true: {what}"
        time.sleep(0.1)


@contextmanager
def running(root: Root, *words: str, **variables: str) -> Iterator[subprocess.Popen[bytes]]:
    """The installed command at work as the kiosk's user; what it says is in ``/tmp/said``."""
    home = {"HOME": f"/var/lib/{KIOSK}", "XDG_CACHE_HOME": "/tmp/cache"}
    with (root.path / "tmp" / "said").open("wb") as out:
        command = root.command(*words, user=KIOSK, **home, **variables)
        program = subprocess.Popen(
            command, stdout=out, stderr=out, stdin=subprocess.DEVNULL, start_new_session=True
        )
    try:
        yield program
    finally:
        if program.poll() is None:
            os.killpg(program.pid, signal.SIGKILL)
        program.wait()
        sys.stdout.write(said(root))  # pytest shows it where a test fails


def inhabitants(root: Root) -> list[str]:
    """What runs in a root."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if (process / "root").readlink() == root.path:
                found.append((process / "comm").read_text("utf-8").strip())
    return found


def said(root: Root) -> str:
    """What the running command has said."""
    return (root.path / "tmp" / "said").read_text("utf-8", "replace")


def grab(display: str, file: Path) -> QImage:
    """A picture of all that an X server shows."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    subprocess.run([sys.executable, "-c", GRAB.format(str(file))], env=environment, check=True)
    return QImage(str(file))


def apart(one: QImage, other: QImage) -> float:
    """How far two pictures' mean colours are apart where they differ most, of 255 shades."""
    means = [
        picture.scaled(16, 9, mode=Qt.TransformationMode.SmoothTransformation)
        for picture in (one, other)
    ]
    pairs = [[mean.pixelColor(x, y) for mean in means] for x in range(16) for y in range(9)]
    return max(abs(a.lightness() - b.lightness()) for a, b in pairs)


def pictures_of(root: Root, size: tuple[int, int]) -> tuple[QImage, QImage]:
    """Attract and Home, from the same package's tour."""
    name = f"{size[0]}x{size[1]}"
    root.run(KIOSK, "tour", f"/tmp/tour-{name}", "--size", name)
    folder = root.path / "tmp" / f"tour-{name}"
    attract, home = (QImage(str(folder / f"{each}.png")) for each in ("attract", "home"))
    black = QImage(attract.size(), QImage.Format.Format_RGB32)
    black.fill(Qt.GlobalColor.black)
    assert apart(attract, black) > ALIKE
    assert apart(attract, home) > ALIKE
    return attract, home


def test_on_an_x_server_home_is_the_tour_s_to_the_pixel(root: Root, tmp_path: Path) -> None:
    (root.path / "etc" / KIOSK / "kiosk.toml").write_text(GLASS)
    attract, home = pictures_of(root, SCREEN)
    with (
        virtual_display(f"{SCREEN[0]}x{SCREEN[1]}x24") as display,
        running(root, KIOSK, "run", DISPLAY=display) as program,
    ):

        def shown() -> QImage:
            return grab(display, tmp_path / "shown.png")

        until(lambda: apart(shown(), attract) < ALIKE, "Attract is there")
        assert apart(shown(), home) > ALIKE
        point = ("mousemove", "960", "500", "click", "1")
        subprocess.run(["xdotool", *point], env={**os.environ, "DISPLAY": display}, check=True)
        until(lambda: unlike(shown(), home) < 0.001, "Home is there")
        assert program.poll() is None
        assert said(root) == ""


@contextmanager
def manager(root: Root) -> Iterator[socket.socket]:
    """A service manager that listens, within the root's folder for its runtime files."""
    runtime = root.path / RUNTIME.lstrip("/")
    root.run("install", "-d", "-m", "0700", "-o", KIOSK, "-g", KIOSK, RUNTIME)
    address = runtime / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ears:
        ears.bind(str(address))
        address.chmod(0o666)
        ears.settimeout(PATIENCE)
        yield ears


def test_under_cage_it_says_that_it_is_ready_shows_attract_and_ends_when_told(
    root: Root, tmp_path: Path
) -> None:
    attract, home = pictures_of(root, HEADLESS)
    telling = {"NOTIFY_SOCKET": f"{RUNTIME}/notify", "WATCHDOG_USEC": "3000000"}
    with (
        manager(root) as ears,
        running(root, KIOSK, "session", "run-alone", **CAGE, **telling) as program,
    ):
        # The supervisor lives, then the exhibit begins, shows, and still draws.
        assert [ears.recv(100) for _ in range(4)] == [ALIVE, BEGUN, READY, ALIVE]

        def shown() -> QImage:
            runtime = root.path / RUNTIME.lstrip("/")
            (wayland,) = runtime.glob("wayland-?")
            told = {**os.environ, "WAYLAND_DISPLAY": str(wayland)}
            file = tmp_path / "shown.png"
            subprocess.run(["grim", file], env=told, check=True)
            return QImage(str(file))

        until(lambda: apart(shown(), attract) < ALIKE, "Attract is there")
        assert apart(shown(), home) > ALIKE
        os.killpg(program.pid, signal.SIGTERM)  # as systemd does with all of a service
        assert program.wait(STOP) in CLEAN
        until(lambda: not inhabitants(root), "all have ended")
        assert "Traceback" not in said(root)
