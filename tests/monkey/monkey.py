"""The monkey: plays with the exhibit like many careless hands at once, and says how it stood that.

    python -m tests.monkey.monkey [--seed N] [--events N] [--hours H]

An event is a finger that comes down, a key, another size of the screen, another language, or a leap
of the clock. It ends after so many events or hours, whichever comes first, and with status 1 where
anything failed.
"""

import argparse
import json
import os
import secrets
import socket
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import IO, Any

from kiosk import paths
from kiosk.machine.watch import PATIENCE
from tests.monkey.verdict import Run, table, verdict

ROOT = Path(__file__).resolve().parents[2]
EVENTS = 200_000
#: What it did last, when something failed.
LAST = 25


def play(
    seed: int, events: int, seconds: float, watch: Callable[[str], None]
) -> tuple[Run, list[str]]:
    """Let the monkey play in a process of its own, which may crash.

    Args:
        seed: of all that is left to chance.
        events: after how many it ends.
        seconds: after how long it ends.
        watch: told of what is found on the way.

    Returns:
        What is known of the run, and what the monkey did last.
    """
    command = [sys.executable, "-m", "tests.monkey.play", str(seed), str(events), str(seconds)]
    run, last = Run(), deque[str](maxlen=LAST)
    with (
        tempfile.TemporaryDirectory(prefix="monkey-") as home,
        tempfile.TemporaryFile("w+") as said,
        _manager(run) as managed,
        subprocess.Popen(
            command,
            cwd=ROOT,
            env=_apart(home) | managed,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        ) as child,
    ):
        assert child.stdout
        listen(child.stdout, run, last, watch)
        run.status = child.wait()
        said.seek(0)
        run.said = said.read()
    return run, list(last)


def _apart(home: str) -> dict[str, str]:
    """An environment whose settings and cache are the monkey's own, all languages read ahead.

    Another checkout with the same cache would have the exhibit read its languages anew, which
    brings the 20 MB of what validates them.
    """
    folders = ("CONFIG_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR")
    environment = os.environ | {f"XDG_{folder}": home for folder in folders}
    prepare = [sys.executable, "-m", "kiosk", "prepare", str(paths.exhibit())]
    subprocess.run(prepare, cwd=ROOT, env=environment, check=True)
    return environment


@contextmanager
def _manager(run: Run) -> Iterator[dict[str, str]]:
    """A service manager that hears the exhibit; gives the variables that say so."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ears:
        ears.bind("")
        hearing = Thread(target=_hear, args=(ears, run))
        hearing.start()
        yield {
            "NOTIFY_SOCKET": "@" + ears.getsockname()[1:].decode(),
            "WATCHDOG_USEC": str(round(PATIENCE.silence * 1e6)),
        }
        ears.shutdown(socket.SHUT_RD)
        hearing.join()


def _hear(ears: socket.socket, run: Run) -> None:
    """Note how long it is silent, from its first word on: each says that it has drawn a frame."""
    listening = bool(ears.recv(100))
    heard = time.monotonic()
    while listening:
        listening = bool(ears.recv(100))
        run.silence = max(run.silence, time.monotonic() - heard)
        heard = time.monotonic()


def listen(
    lines: Iterable[str] | IO[str], run: Run, last: deque[str], watch: Callable[[str], None]
) -> None:
    """Take what the monkey tells, one JSON value a line, into what is known of its run."""
    for line in lines:
        told: dict[str, Any] = json.loads(line)
        if "reading" in told:
            _read(told, run)
            watch(f"{run.events:>8} events  {_spelled(told['reading'])}")
        elif "took" in told:
            _wait(told, run)
            last.append(line.strip())
        elif "seen" in told:
            run.seen = set(told["seen"])
        else:
            last.append(line.strip())


def _wait(told: dict[str, Any], run: Run) -> None:
    """Keep the longest answer, less the wait for a core that other programs had."""
    alone = told["took"] - told["waited"]
    if alone > run.longest:
        run.longest = alone
        run.where = (
            f"({told['worked']:.2f} of them at work, and {told['waited']:.2f} more waiting for "
            f"a core; {told['where']})"
        )


def _read(told: dict[str, Any], run: Run) -> None:
    run.events = told["events"]
    run.rests += 1
    if not told["as_found"]:
        run.strayed.append(run.events)
    run.at.append(run.events)
    run.readings.append(told["reading"])


def _spelled(reading: dict[str, float]) -> str:
    return "  ".join(f"{name} {round(value, 1):.7g}" for name, value in reading.items())


def main() -> None:
    """Play, and say how it went."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--seed", type=int, help="of all that is left to chance; default: another each time"
    )
    parser.add_argument(
        "--events", type=int, help=f"end after so many (default: {EVENTS} without --hours)"
    )
    parser.add_argument("--hours", type=float, help="end after so long")
    asked = parser.parse_args()
    seed = secrets.randbelow(2**32) if asked.seed is None else asked.seed
    events = asked.events or (EVENTS if asked.hours is None else sys.maxsize)
    seconds = (asked.hours or 24 * 365) * 3600
    print(f"The monkey plays with seed {seed}.", flush=True)
    run, last = play(seed, events, seconds, lambda words: print(words, flush=True))
    rows = verdict(run)
    print(f"\n{run.events} events, seed {seed}\n{table(rows)}")
    if all(row.passed for row in rows):
        return
    print(f"\nIt said:\n{run.said}\nWhat it did last:\n" + "\n".join(last))
    sys.exit(f"Again: python -m tests.monkey.monkey --seed {seed} --events {events}")


if __name__ == "__main__":
    main()
