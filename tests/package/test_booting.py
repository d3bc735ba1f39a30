"""The kiosk session on a machine of its own: systemd, logind, a console and a graphics card.

The card draws nothing by itself, and what Mesa has for such a one ends cage: it is also a machine
whose driver is broken.
"""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.display import full_of_lights
from tests.package.conftest import BUILD, Layer
from tests.package.machine import GLASS, Machine, make_disk
from tests.package.root import KIOSK, Root

pytestmark = pytest.mark.boot
#: What makes a Debian a machine's own.
SYSTEM = ("linux-image-amd64", "systemd-sysv", "udev")
#: Long enough for a hang to be found out while a visitor reads, s.
SETTINGS = """
[visit]
idle_seconds = 30
[hours]
open = "00:00"
close = "24:00"
"""
#: A desktop's login, as far as systemd sees it.
DESKTOP = """
[Service]
ExecStart=sleep infinity
"""
#: Enables the session once the machine has come up for the first time, as an operator would, and
#: installs a desktop; the second time removes that, when a visit has begun, disables the session,
#: enables it again, and removes and purges the package.
OPERATOR = f"""
[Service]
ExecStart=/bin/sh -c ' \
    if [ ! -e /var/lib/enabled ]; then \
        systemctl is-system-running --wait; touch /var/lib/enabled; \
        {KIOSK} session enable; echo "enable: status $?"; {KIOSK} session status; \
        cp /etc/desktop /etc/systemd/system/display-manager.service; sync; \
    else \
        journalctl --boot --follow --no-tail | grep --quiet --max-count 1 "visit begun"; \
        echo "desktop beside it: $(systemctl is-active display-manager.service)"; \
        {KIOSK} session status; {KIOSK} session disable; echo "disable: status $?"; \
        {KIOSK} session status; \
        echo "desktop after it: $(systemctl is-active display-manager.service)"; \
        systemctl stop display-manager.service; \
        rm /etc/systemd/system/display-manager.service; systemctl daemon-reload; \
        systemctl start getty@tty1.service; \
        echo "kernel keys after it: $(cat /proc/sys/kernel/sysrq)"; \
        until journalctl --boot --dmesg | grep --quiet "sysrq: HELP"; do sleep 1; done; \
        {KIOSK} session enable; echo "again: status $?"; \
        echo "login beside it: $(systemctl is-active getty@tty1.service)"; \
        dpkg --remove {KIOSK}; echo "remove: status $?"; \
        echo "login without it: $(systemctl is-active getty@tty1.service)"; \
        dpkg --purge {KIOSK}; echo "purge: status $?"; \
        echo "left: [$(find /etc /opt /run /usr /var/lib -name "*{KIOSK}*" \
            -not -path "/var/lib/dpkg/*"; getent passwd {KIOSK}; getent group {KIOSK})]"; \
    fi'
[Install]
WantedBy=multi-user.target
"""
#: What starts a machine anew at once, and what the kernel answers, while it listens.
RESTART, HELP = ("alt", "sysrq", "b"), ("alt", "sysrq", "h")
#: What switches it off or puts it to sleep, and what logind says of it.
KEYS = {"power": "Power key pressed", "sleep": "Suspend key pressed"}


@pytest.fixture
def machine(layer: Layer, installed: list[Path]) -> Iterator[Machine]:
    """A machine with the package, which has never been switched on."""
    folder = BUILD / "machine"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    machine = Machine(folder)
    try:
        with layer(installed) as root:
            root.apt("install", "--no-install-recommends", *SYSTEM)
            furnish(root)
            make_disk(root, folder)
        yield machine
    finally:
        machine.scrap()
        sys.stdout.write(machine.consoles())  # pytest shows it where a test fails
        shutil.rmtree(folder)


def furnish(root: Root) -> None:
    """Give a machine its disk, settings, and an operator."""
    (root.path / "etc" / KIOSK / "kiosk.toml").write_text(SETTINGS)
    (root.path / "etc" / "fstab").write_text("/dev/vda / ext4 defaults 0 1\n")
    (root.path / "etc" / "desktop").write_text(DESKTOP)
    (root.path / "etc" / "systemd" / "system" / "operator.service").write_text(OPERATOR)
    root.run("systemctl", "enable", "operator.service")


def lit(picture: QImage) -> bool:
    """Whether a picture is the glass's, full of lights."""
    return picture.width() == GLASS[0] and full_of_lights(picture)


def shows(machine: Machine, visit: int) -> None:
    """Wait until the exhibit is on a machine's glass, and a touch begins a visit, by its number."""
    machine.says("shown after")
    machine.until(lambda: lit(machine.picture()), "its glass is lit")
    machine.touch(GLASS[0] // 2, GLASS[1] // 2)
    machine.says(f"visit begun: number {visit} ")


def test_enabled_once_it_shows_the_exhibit_whenever_the_machine_is_switched_on(
    machine: Machine,
) -> None:
    machine.switch_on()
    machine.says("enable: status 0")
    machine.says("enabled, active")
    shows(machine, visit=1)
    machine.press(*RESTART)
    for key, heard in KEYS.items():
        machine.press(key)
        machine.says(heard)
    machine.replug_touchscreen()
    machine.says("visit ended")  # nobody has touched it since: it stood still, and did not hang
    shows(machine, visit=2)
    machine.pull_plug()  # in its midst
    machine.switch_on()
    shows(machine, visit=3)
    for words in (
        "desktop beside it: inactive",
        "The session keeps the screen",
        "disable: status 0",
        "disabled, inactive",
        "desktop after it: active",
        "kernel keys after it: 438",
    ):
        machine.says(words)
    machine.press(*HELP)
    for words in (
        "again: status 0",
        "login beside it: inactive",
        "remove: status 0",
        "login without it: active",
        "purge: status 0",
        "left: []",
    ):
        machine.says(words)
    said = machine.console()
    # cage, by the card's driver, each time that the session was enabled
    assert said.count("signal 11") == 6
    assert said.count("the CPU draws") == 2
    assert "opening hours change nothing here" in machine.consoles()
    for words in ("was killed", "Traceback", "set aside"):
        assert words not in machine.consoles()
