"""A blind visitor: hears the exhibit through a screen reader, and touches nothing."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pytest

from tests.display import virtual_display

READER = Path(__file__).parent / "reader.py"
#: The system's Python, for which Debian's python3-gi is made.
PYTHON = "/usr/bin/python3"
#: How long anything may take to show, s; on a busy machine the tree itself takes a while.
PATIENCE = 15.0
#: A screen that has not changed for so long has come to rest, s: longer than any fade.
STILL = 0.5

#: What can be pressed, in AT-SPI's words.
PRESSED = {"push button", "link", "check box", "radio button", "toggle button"}


@dataclass(frozen=True)
class Node:
    """Something that the screen reader finds."""

    path: list[int]
    role: str
    name: str
    description: str
    states: list[str]
    actions: list[str]
    value: float | None

    @property
    def checked(self) -> bool:
        """Whether it is on."""
        return "checked" in self.states

    @property
    def pressed(self) -> bool:
        """Whether it is there to be pressed."""
        return self.role in PRESSED

    def __str__(self) -> str:
        return f"{self.role} {self.name!r} {' '.join(self.states)}"


class Listener:
    """Someone who uses the exhibit by ear."""

    def __init__(self, questions: IO[str], answers: IO[str]) -> None:
        self._questions = questions
        self._answers = answers
        self.heard: list[str] = []

    def _ask(self, *command: object) -> object:
        self._questions.write(json.dumps(command) + "\n")
        self._questions.flush()
        line = self._answers.readline()
        assert line, "the screen reader has died"
        return json.loads(line)

    def nodes(self) -> list[Node]:
        """What is there, in reading order; nothing while it changes."""
        found = self._ask("tree") or []
        assert isinstance(found, list)
        return [Node(**node) for node in found]

    def names(self) -> list[str]:
        """The names of what is there."""
        return [node.name for node in self.nodes()]

    def until(self, true: Callable[[], bool]) -> None:
        """Listen until something has come true."""
        end = time.monotonic() + PATIENCE
        while not true():
            if time.monotonic() > end:
                told = "\n".join(map(str, self.nodes()))
                raise AssertionError(f"never came true; heard {self.heard}; there is:\n{told}")

    def find(self, name: str, role: str = "", state: str = "showing") -> Node:
        """The last node of this name that is in this state, once there is one."""
        found: list[Node] = []

        def there() -> bool:
            nodes = [node for node in self.nodes() if node.name == name]
            found[:] = [n for n in nodes if role in ("", n.role) and state in n.states]
            return bool(found)

        self.until(there)
        return found[-1]

    def press(self, what: str | Node, role: str = "", action: str = "Press") -> None:
        """Do what pressing does, by its action."""
        node = self.find(what, role, "enabled") if isinstance(what, str) else what
        assert self._ask("act", node.path, action) is True, (
            f"{node} cannot {action}: {node.actions}"
        )

    def hears(self, words: str) -> None:
        """Wait for an announcement that contains these words."""

        def heard() -> bool:
            said = self._ask("said")
            assert isinstance(said, list)
            self.heard += said
            return any(words in each for each in self.heard)

        self.until(heard)

    def forget(self) -> None:
        """Forget what has been announced so far."""
        self._ask("said")
        self.heard.clear()

    def settled(self) -> list[Node]:
        """What is there once it has stayed the same for a while."""
        looks: list[list[Node]] = [[]]
        since = time.monotonic()

        def still() -> bool:
            nonlocal since
            looks.append(self.nodes())
            if looks[-1] != looks[-2] or not looks[-1]:
                since = time.monotonic()
            return time.monotonic() - since > STILL

        self.until(still)
        return looks[-1]


@contextmanager
def listening(folder: Path, settings: str = "", size: str = "1280x800") -> Iterator[Listener]:
    """A listener before the exhibit, which runs as visitors meet it: in a window of its own.

    What QML complains of meanwhile fails the test at the end.
    """
    for tool in ("Xvfb", "dbus-run-session", PYTHON):
        assert shutil.which(tool), f"{tool} is missing: packaging/setup.sh dev installs it"
    (folder / "human-security-kiosk").mkdir()
    (folder / "human-security-kiosk" / "kiosk.toml").write_text(settings)
    pipe = folder / "answers"
    os.mkfifo(pipe)
    exhibit = [sys.executable, "-m", "kiosk", "run", "--windowed", "--size", size]
    with virtual_display(f"{size}x24") as display, (folder / "log").open("w+") as log:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_CONFIG_HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
        }
        with subprocess.Popen(
            ["dbus-run-session", "--", PYTHON, str(READER), str(pipe), *exhibit],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            text=True,
            env=environment,
        ) as process:
            assert process.stdin
            with process.stdin, pipe.open() as answers:
                listener = Listener(process.stdin, answers)
                listener.until(lambda: bool(listener.nodes()))
                yield listener
        log.seek(0)
        complaints = [line for line in log if ".qml:" in line or "Traceback" in line]
        assert complaints == []


@pytest.fixture(scope="module")
def listener(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Listener]:
    """A listener at Attract; the next test finds the exhibit where the last one has left it."""
    with listening(tmp_path_factory.mktemp("listener")) as listener:
        yield listener


@pytest.fixture
def newcomer(tmp_path: Path) -> Iterator[Listener]:
    """A listener before an exhibit that nobody has used yet."""
    with listening(tmp_path) as listener:
        yield listener


@pytest.fixture
def upright(tmp_path: Path) -> Iterator[Listener]:
    """A listener before an upright glass."""
    with listening(tmp_path, size="1080x1920") as listener:
        yield listener


@pytest.fixture
def hurried(tmp_path: Path) -> Iterator[Listener]:
    """A listener whom the exhibit asks after ten seconds whether they are there."""
    with listening(tmp_path, "[visit]\nidle_seconds = 10\n") as listener:
        yield listener
