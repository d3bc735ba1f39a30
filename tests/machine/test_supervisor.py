"""The supervisor speaks systemd's protocol, and its patience ends where it should."""

import errno
import logging
import os
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.machine.supervisor import TAKEN, Supervisor
from kiosk.machine.watch import Patience
from tests.faults.conftest import alive, until

HASTY = Patience(start=1.5, silence=0.5, abort=0.1, end=0.5, pause=0.01, longest_pause=0.05)
#: For what lives: it may take its time on a busy machine.
EASY = Patience(start=20, silence=10)
TELL = """
import os, socket, sys, time
ears = os.environ["NOTIFY_SOCKET"].replace("@", "\\0", 1)
def tell(state):
    socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).sendto(state.encode(), ears)
"""


@pytest.fixture(autouse=True)
def listening(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)


def look_after(script: str, patience: Patience = EASY, lasts: float = 1, **more: Any) -> int:
    command = [sys.executable, "-S", "-c", TELL + script]
    return Supervisor(command, lasts=lasts, patience=patience, **more).run()


class EndsAtSecond(logging.Handler):
    """Has the supervisor end once it has said two things."""

    def __init__(self) -> None:
        super().__init__()
        self.said = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.said += 1
        if self.said == 2:
            os.kill(os.getpid(), signal.SIGTERM)


@contextmanager
def ended_at_second() -> Iterator[None]:
    """Have a supervisor end so meanwhile."""
    logger, ending = logging.getLogger("kiosk.machine.supervisor"), EndsAtSecond()
    logger.addHandler(ending)
    try:
        yield
    finally:
        logger.removeHandler(ending)


def test_what_lives_is_left_alone(caplog: pytest.LogCaptureFixture) -> None:
    living = "tell('READY=1')\nwhile True: time.sleep(0.1); tell('WATCHDOG=1')"
    assert look_after(living) == 0
    assert caplog.messages == []


def test_it_tells_after_how_long_it_acts(tmp_path: Path) -> None:
    told = tmp_path / "told"
    look_after(f"open({str(told)!r}, 'w').write(os.environ['WATCHDOG_USEC'])")
    assert told.read_text() == "10000000"


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("time.sleep(9)", "has not shown within 1.5 s and was killed"),
        ("tell('READY=1'); time.sleep(9)", "has not drawn for 0.5 s and was killed"),
        (
            "import signal; signal.signal(signal.SIGABRT, signal.SIG_IGN); time.sleep(9)",
            "has not shown within 1.5 s and was killed",
        ),
        ("sys.exit(3)", "has ended with exit status 3"),
        ("sys.exit(0)", "has ended with exit status 0"),
        ("os.kill(os.getpid(), 11)", "was ended by signal 11 (Segmentation fault)"),
    ],
)
def test_what_fails_is_started_again_and_again(
    script: str, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    with ended_at_second():
        assert look_after(script, HASTY, lasts=60) == 0
    assert caplog.messages == [
        f"the exhibit {said}; it is started again (start {n})" for n in (2, 3)
    ]


def test_what_cannot_be_started_is_tried_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    start, refusals, ran = Supervisor._start, [errno.EAGAIN, errno.ENOMEM], tmp_path / "ran"

    def refuse(supervisor: Supervisor) -> Any:
        if refusals:
            raise OSError(number := refusals.pop(0), os.strerror(number))
        return start(supervisor)

    monkeypatch.setattr(Supervisor, "_start", refuse)
    script = f"open({str(ran)!r}, 'w').close(); os.kill(os.getppid(), 15); time.sleep(60)"
    assert look_after(script, replace(EASY, pause=0.01), lasts=60) == 0
    assert ran.exists()
    assert [each.partition(";")[0] for each in caplog.messages[:2]] == [
        "the exhibit cannot be started: [Errno 11] Resource temporarily unavailable",
        "the exhibit cannot be started: [Errno 12] Cannot allocate memory",
    ]


def test_a_signal_ends_both(tmp_path: Path) -> None:
    ended = tmp_path / "ended"
    script = f"""
import signal
def end(*_):
    open({str(ended)!r}, "w").close()
    sys.exit()
signal.signal(signal.SIGTERM, end)
os.kill(os.getppid(), signal.SIGTERM)
time.sleep(60)
"""
    assert look_after(script, lasts=60) == 0
    assert ended.exists()


def test_what_it_runs_under_is_not_asked_and_ends_after_it(tmp_path: Path) -> None:
    """As cage and the exhibit, which would lose its display with it."""
    told = tmp_path / "told"
    under = f"""
import signal
def end(*_):
    open({str(told)!r}, "a").write("under")
    os._exit(0)
signal.signal(signal.SIGTERM, end)
child = os.fork()
if child:
    os.waitpid(child, 0)
    os._exit(0)
def end(*_):
    time.sleep(0.2)
    open({str(told)!r}, "a").write("exhibit")
    os._exit(0)
signal.signal(signal.SIGTERM, end)
tell("READY=1")
os.kill({os.getpid()}, signal.SIGTERM)
time.sleep(60)
"""
    assert look_after(under, lasts=60) == 0
    assert told.read_text() == "exhibit"


def test_what_is_left_behind_is_killed(tmp_path: Path) -> None:
    """An exhibit that outlived its compositor would hold the display against the next one."""
    left = tmp_path / "left"
    leaves = f"""
import signal
child = os.fork()
if child:
    open({str(left)!r}, "w").write(str(child))
    os._exit(3)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
time.sleep(60)
"""
    with ended_at_second():
        assert look_after(leaves, HASTY, lasts=60) == 0
    until(lambda: not alive(int(left.read_text())))


def test_what_does_not_end_when_asked_is_killed() -> None:
    stubborn = "import signal; signal.signal(15, signal.SIG_IGN)\nwhile True: time.sleep(1)"
    assert look_after(stubborn, HASTY, lasts=0.3) == 0


def test_a_display_that_is_taken_ends_it() -> None:
    assert look_after(f"sys.exit({TAKEN})", lasts=60) == 1


def test_it_logs_what_the_program_says(caplog: pytest.LogCaptureFixture) -> None:
    script = "sys.stderr.write('first\\nsec'); sys.stderr.flush(); time.sleep(0.1)\n"
    script += (
        "sys.stderr.write('ond\\n' + 'x' * 200_000 + '\\n'); sys.stderr.flush(); time.sleep(9)"
    )
    look_after(script, lasts=2, gather=True)
    assert caplog.messages[:2] == ["first", "second"]
    assert len(caplog.messages[2]) == 200_000


def test_what_fails_for_days_does_not_fill_the_log(
    caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    runs = tmp_path / "runs"
    script = f"""
runs = open({str(runs)!r}, "a"); runs.write("x"); runs.close()
n = os.path.getsize({str(runs)!r})
if n == 25:
    tell("READY=1"); print("shown", file=sys.stderr, flush=True)
    os.kill(os.getppid(), 15); time.sleep(60)
print("no display", n, file=sys.stderr, flush=True)
sys.exit(3)
"""
    assert look_after(script, replace(EASY, pause=0.0), lasts=60, gather=True) == 0
    told = [each.partition(" (")[2] for each in caplog.messages if "started again" in each]
    assert told == [f"start {n})" for n in (*range(2, 12), 21)]
    said = [each for each in caplog.messages if "started again" not in each]
    assert said == [*(f"no display {n}" for n in (*range(1, 11), 20)), "shown"]


def test_strange_words_on_the_socket_change_nothing() -> None:
    sent = "tell('READY=1\\nSTATUS=x'); tell(''); tell('\\xff' * 9000); tell('X=1')\n"
    assert look_after(sent + "while True: time.sleep(0.1); tell('WATCHDOG=1')") == 0


def test_its_socket_is_no_file() -> None:
    supervisor = Supervisor([sys.executable])
    assert supervisor._ears.getsockname().startswith(b"\0")
    assert supervisor._ears.family is socket.AF_UNIX
    supervisor._ears.close()


def test_what_the_program_says_reaches_the_manager_of_the_supervisor(
    ears: socket.socket,
) -> None:
    """As in the kiosk session, where systemd hears its first process only."""
    say = (
        "import os, socket;"
        "socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)"
        ".sendto(b'READY=1', '\\0' + os.environ['NOTIFY_SOCKET'][1:])"
    )
    Supervisor([sys.executable, "-c", say], lasts=2, patience=HASTY).run()
    assert [ears.recv(100) for _ in range(2)] == [b"WATCHDOG=1", b"READY=1"]


class Learning:
    """Keeps how each run has ended, and tells the next one how many there were."""

    def __init__(self) -> None:
        self.failed: list[bool] = []

    def begin(self) -> dict[str, str]:
        return {"RUNS": str(len(self.failed))}

    def over(self, *, failed: bool) -> None:
        self.failed.append(failed)


HANGS = "time.sleep(99)"
SHOWS = "tell('X_BEGUN=1'); tell('READY=1')"
DIES = "os.kill(os.getpid(), 11)"


@pytest.mark.parametrize(
    ("script", "failed"),
    [
        # Nobody else knows of these.
        ("sys.exit(1)", True),
        (DIES, True),
        (HANGS, True),
        (f"{SHOWS}; {DIES}", True),
        # Somebody has killed it.
        (f"{SHOWS}; os.kill(os.getpid(), 9)", False),
        # What the exhibit does once it has begun is in its own record.
        ("tell('X_BEGUN=1'); sys.exit(1)", False),
        pytest.param(f"tell('X_BEGUN=1'); {HANGS}", False, marks=pytest.mark.faults),
        pytest.param(f"{SHOWS}; {HANGS}", False, marks=pytest.mark.faults),
        (f"{SHOWS}; sys.exit(1)", False),
        (f"{SHOWS}", False),
    ],
)
def test_the_next_run_learns_whether_the_last_one_failed_by_itself(
    script: str, failed: bool
) -> None:
    learning = Learning()
    then = "tell('READY=1'); os.kill(os.getppid(), 15); time.sleep(9)"
    with_two = f"if os.environ['RUNS'] == '0':\n    {script}\nelse:\n    {then}"
    patience = replace(EASY, start=4, silence=1, abort=0.1) if HANGS in script else EASY
    assert look_after(with_two, patience, lasts=60, fallback=learning) == 0
    assert learning.failed == [failed, False]


def test_a_display_that_is_taken_is_no_failure_of_what_the_exhibit_runs_under() -> None:
    learning = Learning()
    assert look_after(f"tell('X_BEGUN=1'); sys.exit({TAKEN})", lasts=60, fallback=learning) == 1
    assert learning.failed == [False]


def test_an_exhibit_whose_compositor_died_may_still_say_that_it_is_not_to_blame(
    tmp_path: Path,
) -> None:
    noted = tmp_path / "noted"
    script = f"""
if os.environ["RUNS"] != "0":
    os.kill(os.getppid(), 15)
    time.sleep(9)
hears, says = os.pipe()
if os.fork():
    os.close(says)
    os.read(hears, 1)
    os._exit(3)
tell("X_BEGUN=1")
parent = os.getppid()
os.write(says, b"x")
while os.getppid() == parent: time.sleep(0.01)
time.sleep(0.3)
open({str(noted)!r}, "w").close()
"""
    assert look_after(script, lasts=60, fallback=Learning()) == 0
    assert noted.exists()


def test_what_the_last_run_said_at_its_end_is_not_the_next_one_s() -> None:
    """Signs of life that lie in the socket would have the next one begun, and ready."""
    learning = Learning()
    script = (
        "if os.environ['RUNS'] == '0':\n    for n in range(50): tell('WATCHDOG=1')\nsys.exit(3)"
    )
    with ended_at_second():
        look_after(script, lasts=60, fallback=learning)
    assert learning.failed == [False, True]


def test_each_start_is_a_sign_of_the_supervisor_s_own_life(ears: socket.socket) -> None:
    """Or a manager would take starts that hang, one after the other, for a hang of its own."""
    with ended_at_second():
        look_after("sys.exit(3)", HASTY, lasts=60)
    assert [ears.recv(100) for _ in range(2)] == [b"WATCHDOG=1"] * 2
