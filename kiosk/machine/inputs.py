"""What the machine is operated by: touchscreens, pointers and keys, a power button included."""

import re
from pathlib import Path

#: What udev knows of each device; libinput, and the compositor by that, goes by it too.
_KNOWN = Path("/run/udev/data")
#: The kernel's number of input devices (its devices.txt).
_MAJOR = 13
#: What udev calls a device that libinput takes (its evdev_configure_device).
_TAKEN = re.compile(
    r"^E:ID_INPUT_(KEY|KEYBOARD|MOUSE|POINTINGSTICK|TOUCHPAD|TOUCHSCREEN|TABLET|TRACKBALL|SWITCH)=1$",
    re.MULTILINE,
)


def has_input() -> bool:
    """Whether there is anything to operate the machine by, as far as udev has found it yet."""
    return any(map(_taken, _KNOWN.glob(f"c{_MAJOR}:*")))


def _taken(device: Path) -> bool:
    try:
        return bool(_TAKEN.search(device.read_text("utf-8", "replace")))
    except OSError:  # it has just been unplugged
        return False
