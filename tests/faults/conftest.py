"""A machine that the exhibit has to itself: a screen, folders, hands, and a supervisor."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk import paths
from kiosk.machine import visits
from tests.display import picture, virtual_display

SIZE = (1280, 800)
#: How long anything may take that has no limit of its own, s; the machine may be busy.
PATIENCE = 30.0
#: What the issue of a kiosk that looks after itself allows, s: until a hang is over, and until what
#: has been killed is shown again.
HANG = 15.0
BACK = 5.0
#: After how long an exhibit that does not draw has surely been killed, s.
SILENCE = 14.0


def until(true: Callable[[], object], patience: float = PATIENCE, told: str = "") -> float:
    """Wait for something to come true, and return how long that took, s."""
    begun = time.monotonic()
    while not true():
        if time.monotonic() - begun > patience:
            raise AssertionError(f"not true within {patience:g} s; {told}")
        time.sleep(0.02)
    return time.monotonic() - begun


def alive(process: int) -> bool:
    """Whether a process is there and no zombie."""
    try:
        status = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False
    return status.rsplit(")", 1)[1].split()[0] != "Z"


@dataclass
class Machine:
    """One screen, and whatever is started on it."""

    folder: Path
    display: str
    variables: dict[str, str] = field(default_factory=dict)
    started: list["subprocess.Popen[bytes]"] = field(default_factory=list)
    #: Where the exhibit's program is.
    root: Path = field(default_factory=paths.root)

    @property
    def state(self) -> Path:
        """What lasts."""
        return self.folder / "state" / paths.APPLICATION

    @property
    def environment(self) -> dict[str, str]:
        """That of whatever is started."""
        homes = {f"XDG_{name.upper()}_HOME": name for name in ("config", "cache", "state")}
        return {
            **os.environ,
            **{name: str(self.folder / home) for name, home in homes.items()},
            "XDG_RUNTIME_DIR": str(self.folder / "runtime"),
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            **self.variables,
        }

    def start(
        self, *options: str, before: tuple[str, ...] = (), command: str = "run"
    ) -> "subprocess.Popen[bytes]":
        """Run the exhibit with some options; ``before`` is a command that runs it in turn."""
        words = [*before, sys.executable, "-m", "kiosk", command, *options]
        with (self.folder / "said").open("ab") as said:
            self.started.append(
                subprocess.Popen(
                    words, env=self.environment, cwd=self.root, stdout=said, stderr=said
                )
            )
        return self.started[-1]

    def supervised(self, *options: str, before: tuple[str, ...] = ()) -> "subprocess.Popen[bytes]":
        """Run it with someone who looks after it, and wait until it shows."""
        process = self.start("--supervised", *options, before=before)
        self.shows()
        return process

    def log(self) -> str:
        """What the supervisor has written down, and what was said before it could."""
        files = [self.state / "log" / "exhibit.log", self.folder / "said"]
        return "".join(file.read_text("utf-8") for file in files if file.is_file())

    def shown(self) -> int:
        """How often it has come to show."""
        return self.log().count("shown after")

    def shows(self, times: int = 1, patience: float = PATIENCE) -> float:
        """Wait until it has come to show so often, and return how long that took, s."""
        return until(lambda: self.shown() >= times, patience, self.log())

    def exhibit(self) -> int:
        """The process that shows it: the supervisor's child."""
        found = [*self.children(self.started[-1].pid)]
        assert len(found) == 1, f"{found}: {self.log()}"
        return found[0]

    @staticmethod
    def children(process: int) -> list[int]:
        """The children of a process."""
        listed = Path(f"/proc/{process}/task/{process}/children").read_text()
        return [int(each) for each in listed.split()]

    def started_anew(self, before: int, patience: float = PATIENCE) -> int:
        """Wait for another process than the one before, that is to show it, and return that."""
        parent = self.started[-1].pid
        until(lambda: {*self.children(parent)} - {before}, patience, self.log())
        return self.exhibit()

    @property
    def runtime(self) -> Path:
        """Where it keeps what is forgotten when the machine is switched off."""
        return self.folder / "runtime" / paths.APPLICATION

    @property
    def record(self) -> Path:
        """How the runs on its display have ended."""
        return self.runtime / f"display{self.display.replace(':', '-')}.json"

    def forgive(self) -> None:
        """Forget how the last runs have ended, as a machine does that is switched on anew."""
        for record in self.runtime.glob("*.json"):
            record.unlink()

    def kill(self, number: int = signal.SIGKILL) -> None:
        """Send the exhibit a signal."""
        os.kill(self.exhibit(), number)

    def picture(self) -> QImage:
        """What the screen shows."""
        return picture(self.folder)

    def colours(self) -> int:
        """How many colours the screen shows: a black one one, a sky of lights some hundred."""
        image = self.picture().scaled(160, 100)
        return len({image.pixel(x, y) for x in range(160) for y in range(100)})

    def rests(self, seconds: float = 1.0) -> None:
        """Wait until the screen has stood still for some seconds: a visit's does, Attract never."""
        seen, since = self.picture(), time.monotonic()

        def still() -> bool:
            nonlocal seen, since
            shown = self.picture()
            if shown != seen:
                seen, since = shown, time.monotonic()
            return time.monotonic() - since > seconds

        until(still, told=self.log())

    def hands_on(self, *command: str) -> str:
        """Do something to the screen, and return what that says."""
        done = subprocess.run(
            command,
            env=self.environment,
            cwd=self.root,
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout

    def touch(self, x: int = SIZE[0] // 2, y: int = SIZE[1] // 2) -> None:
        """Press the glass once."""
        self.hands_on("xdotool", "mousemove", str(x), str(y), "click", "1")

    def visited(self) -> None:
        """Run it with someone who looks after it, and begin a visit."""
        self.supervised()
        until(lambda: self.colours() > 100)
        self.touch()
        until(lambda: self.visits() == 1)
        self.rests()

    def windows(self) -> list[str]:
        """What is to be seen on the screen: the root window first, then each other."""
        return self.hands_on("xdotool", "search", "--onlyvisible", "--name", ".*").split()

    def visits(self) -> int:
        """How many visits are written down."""
        return sum(visits.read(self.state / visits.FILE).values())

    def settings(self, text: str | bytes) -> Path:
        """Write the operator's settings."""
        file = self.folder / "config" / paths.APPLICATION / "kiosk.toml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return file

    def faults(self) -> list[str]:
        """Lines of the log that tell of a fault."""
        return re.findall(r".*(?:ERROR|CRITICAL|Traceback|\.qml:).*", self.log())


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    """A machine with a screen of 1280×800 that is watched over."""
    for tool in ("Xvfb", "xdotool", "strace", "faketime", "xrandr"):
        assert shutil.which(tool), f"{tool} is missing: packaging/setup.sh dev installs it"
    (tmp_path / "runtime").mkdir(mode=0o700)
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    with virtual_display(size, "-noreset", "-fbdir", str(tmp_path)) as display:
        machine = Machine(tmp_path, display)
        yield machine
        for process in machine.started:
            process.terminate()
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
