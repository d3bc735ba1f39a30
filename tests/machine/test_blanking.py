"""The screen stays lit while the exhibit is open, and may blank beyond its hours."""

import subprocess
import sys
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.machine.blanking import Blanking, X11Light, lights
from kiosk.settings import HoursSettings, SettingsError, read
from tests.display import DARK, LIT, goes_dark, virtual_display

DAY = HoursSettings("09:00", "18:00")


class Lamp:
    """A light that keeps what is done to it."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def hold(self) -> None:
        self.done.append("held")

    def release(self) -> None:
        self.done.append("released")


class Dial:
    """A clock that a test turns."""

    def __init__(self, now: time) -> None:
        self.now = now

    def __call__(self) -> time:
        return self.now


@pytest.mark.parametrize(
    ("hours", "inside", "outside"),
    [
        (DAY, [time(9), time(12), time(17, 59)], [time(8, 59), time(18), time(0)]),
        (
            HoursSettings("20:00", "02:00"),
            [time(20), time(23, 59), time(1)],
            [time(2), time(12), time(19, 59)],
        ),
    ],
)
def test_hours_may_pass_midnight(
    hours: HoursSettings, inside: list[time], outside: list[time]
) -> None:
    assert [hours.holds(now) for now in inside] == [True] * len(inside)
    assert [hours.holds(now) for now in outside] == [False] * len(outside)


def test_without_hours_it_is_always_open(qapp: object) -> None:
    lamp = Lamp()
    Blanking(HoursSettings(), Dial(time(3)), lambda: (lamp,))
    assert lamp.done == ["held"]


def test_it_follows_the_clock_wherever_that_leaps(qapp: object) -> None:
    lamp, dial = Lamp(), Dial(time(8))
    blanking = Blanking(DAY, dial, lambda: (lamp,))
    assert lamp.done == []
    for now in (time(9), time(17), time(18), time(23), time(12), time(12, 1), time(3)):
        dial.now = now
        blanking.look()
    assert lamp.done == ["held", "released", "held", "released"]


@pytest.mark.parametrize(
    ("hours", "found", "told"),
    [(DAY, (), 1), (DAY, (Lamp(),), 0), (HoursSettings(), (), 0)],
    ids=["no light", "a light", "no hours"],
)
def test_hours_that_change_nothing_are_told_once(
    hours: HoursSettings,
    found: tuple[Lamp, ...],
    told: int,
    qapp: object,
    caplog: pytest.LogCaptureFixture,
) -> None:
    dial = Dial(time(8))
    blanking = Blanking(hours, dial, lambda: found)
    for dial.now in (time(12), time(20)):
        blanking.look()
    assert caplog.text.count("opening hours change nothing here") == told


def test_hours_come_from_the_settings(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[hours]\nopen = "09:00"\nclose = "18:00"\n')
    assert read([file]).hours == DAY


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('open = "09:00"', "'' is no time of day; write for example 09:00"),
        ('open = "09:00Z"\nclose = "18:00"', "'09:00Z' is no time of day"),
        ('open = "9 am"\nclose = "18:00"', "'9 am' is no time of day"),
        ("open = 9\nclose = 18", "hours.open: Input should be a valid string"),
        ('open = "09:00"\nclose = "09:00"', "open and close must differ"),
    ],
)
def test_hours_that_are_none_are_refused(tmp_path: Path, written: str, told: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"[hours]\n{written}\n")
    with pytest.raises(SettingsError, match=told):
        read([file])


#: A desktop's service, played by the system's Python, and a client of its bus.
DESKTOP = """
import subprocess, sys
from gi.repository import Gio, GLib
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
node = Gio.DBusNodeInfo.new_for_xml('''<node><interface name="org.freedesktop.ScreenSaver">
<method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="u" direction="out"/></method></interface></node>''')
loop, seen = GLib.MainLoop(), []
def call(bus, sender, path, interface, method, arguments, invocation):
    print(method, *arguments, flush=True)
    Gio.bus_watch_name_on_connection(bus, sender, 0, None, lambda *_: print("gone", flush=True))
    invocation.return_value(GLib.Variant("(u)", (1,)))
bus.register_object("/org/freedesktop/ScreenSaver", node.interfaces[0], call)
def named(*_):
    program = subprocess.Popen(sys.argv[1:])
    GLib.child_watch_add(0, program.pid, lambda *_: GLib.timeout_add(300, loop.quit))
Gio.bus_own_name_on_connection(bus, "org.freedesktop.ScreenSaver", 0, named, None)
loop.run()
"""
CLIENT = """
from PySide6.QtCore import QCoreApplication
from kiosk.machine.blanking import DesktopLight
application = QCoreApplication([])
light = DesktopLight()
for _ in range(2):
    light.hold()
    light.release()
"""


ASKED = "Inhibit Human Security Kiosk The exhibit is open"


def heard(desktop: str, client: str) -> list[str]:
    """What a desktop hears of a client on a bus of their own."""
    done = subprocess.run(
        [
            *("dbus-run-session", "--", "/usr/bin/python3", "-c", desktop),
            *(sys.executable, "-c", client),
        ],
        capture_output=True,
        text=True,
        cwd=paths.root(),
        timeout=60,
        check=True,
    )
    sys.stderr.write(done.stderr)  # pytest shows it where a test fails
    return done.stdout.splitlines()


def test_the_desktop_is_asked_and_forgets_when_it_is_released() -> None:
    said = heard(DESKTOP, CLIENT)
    assert said.count(ASKED) == 2
    assert said.count("gone") == 2


#: A desktop that has its service only once the exhibit has asked, loses it, and has it anew.
LATE = DESKTOP.replace(
    'Gio.bus_own_name_on_connection(bus, "org.freedesktop.ScreenSaver", 0, named, None)',
    """
own = lambda *_: Gio.bus_own_name_on_connection(bus, "org.freedesktop.ScreenSaver", 0, None, None)
def lose(name):
    Gio.bus_unown_name(name)
    GLib.timeout_add(200, own)
def asked(*_):
    GLib.timeout_add(700, lambda: GLib.timeout_add(700, lose, own()) and False)
    return False
named()
""",
).replace(
    "program = subprocess.Popen(sys.argv[1:])",
    """program = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE)
    seen.append(program)
    GLib.io_add_watch(program.stdout.fileno(), GLib.IO_IN, asked)""",
)
STAYS = """
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.machine.blanking import DesktopLight
application = QCoreApplication([])
light = DesktopLight()
light.hold()
print("asked", flush=True)
QTimer.singleShot(4000, application.quit)
application.exec()
light.release()
"""


def test_a_desktop_that_comes_later_and_again_is_asked_each_time() -> None:
    assert heard(LATE, STAYS).count(ASKED) == 2


def test_no_bus_and_no_x_server_is_no_fault(
    monkeypatch: pytest.MonkeyPatch, qapp: object, tmp_path: Path
) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    Blanking(HoursSettings())
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setenv("DISPLAY", ":9999")
    blanking = Blanking(DAY, Dial(time(12)))
    blanking._clock = Dial(time(20))
    blanking.look()


#: Holds the light, or no more, until it is told to end.
SAVER = """
import sys
from kiosk.machine.blanking import X11Light
light = X11Light()
light.hold()
if sys.argv[1] == "released":
    light.release()
print("done", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("light", ["held", "released"])
def test_the_x_server_does_not_blank_while_it_is_held(
    light: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with virtual_display("640x480x24", "-noreset") as display:
        monkeypatch.setenv("DISPLAY", display)
        with subprocess.Popen(
            [sys.executable, "-c", SAVER, light],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=paths.root(),
        ) as holder:
            assert holder.stdout
            holder.stdout.readline()
            assert goes_dark(display, LIT if light == "held" else DARK) == (light == "released")
            holder.communicate()


def test_an_x_server_that_a_compositor_offers_is_not_started(
    monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert any(isinstance(light, X11Light) for light in lights())
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    assert not any(isinstance(light, X11Light) for light in lights())


def test_what_is_missing_to_keep_it_lit_is_said(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def nothing(_name: str) -> None:
        raise OSError("libXss.so.1: cannot open shared object file")

    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr("kiosk.machine.blanking.ctypes.CDLL", nothing)
    lights()
    assert "apt install libxss1" in caplog.text
