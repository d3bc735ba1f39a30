"""The program itself, as it is started for visitors, measured from outside with nothing added.

It tells the service manager when its first frame has been shown; here the benchmark is that
manager.
"""

import os
import socket
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from kiosk.machine.manager import BEGUN, READY
from tests.benchmarks.surroundings import OUT, ROOT, Ground, command

#: A program that has shown nothing after so long is not going to, s.
PATIENCE = 60.0
#: Attract is watched once it has begun, for so long, s.
ATTRACT_BEGINS, ATTRACT_SECONDS = 3.0, 4.0


class SilentError(Exception):
    """The program showed nothing, or ended."""


Starts = Sequence[Mapping[str, float]]


def measure(ground: Ground, display: str, starts: int) -> dict[str, float]:
    """Start the real exhibit some times, and look at its Attract.

    Returns:
        What ``together`` makes of the starts.

    Raises:
        SilentError: it did not start.
    """
    return together([start(ground, display, watch=at == starts - 1) for at in range(starts)])


def prepare(ground: Ground, display: str, pack: Path) -> None:
    """Read a pack ahead, as a running exhibit does by itself: the next start is a warm one."""
    subprocess.run(
        command("kiosk", "prepare", str(pack)),
        cwd=ROOT,
        env=ground.environment(display),
        check=True,
    )


def together(runs: Starts) -> dict[str, float]:
    """``first_frame`` and ``first_frame_cpu``, ms, the medians; all else as at the last start."""
    return {
        **runs[-1],
        "first_frame": median(run["first_frame"] for run in runs),
        "first_frame_cpu": median(run["first_frame_cpu"] for run in runs),
    }


def proportional_set(process: str | int) -> float:
    """A process's memory, shared pages counted by the part that is its own (PSS), MB."""
    for line in Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise OSError(f"/proc/{process}/smaps_rollup tells no Pss")


def cpu_seconds(process: int) -> float:
    """CPU time that a process has taken so far, s."""
    fields = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def start(
    ground: Ground, display: str, options: Sequence[str] = (), *, watch: bool
) -> dict[str, float]:
    """Start the exhibit, and end it.

    Args:
        ground: where.
        display: the X display.
        options: of ``run``, beside its window's.
        watch: look at its Attract, too.

    Returns:
        ``first_frame`` and ``first_frame_cpu``, ms; if watched ``pss``, MB, and ``attract_cpu``,
        per cent of a core.

    Raises:
        SilentError: it showed nothing.
    """
    address = OUT / "ready"
    address.unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(address))
        manager.settimeout(PATIENCE)
        begun = time.monotonic()
        with subprocess.Popen(
            command("kiosk", "run", "--windowed", "--size", ground.glass, *options),
            cwd=ROOT,
            env={**ground.environment(display), "NOTIFY_SOCKET": str(address)},
            stderr=subprocess.DEVNULL,
        ) as program:
            try:
                if [manager.recv(64) for _ in range(2)] != [BEGUN, READY]:
                    raise SilentError("the exhibit told something else than that it is ready")
                figures = {
                    "first_frame": 1000 * (time.monotonic() - begun),
                    "first_frame_cpu": 1000 * cpu_seconds(program.pid),
                }
                return {**figures, **_attract(program.pid)} if watch else figures
            except TimeoutError as error:
                raise SilentError(f"the exhibit showed nothing in {PATIENCE:g} s") from error
            finally:
                program.terminate()


def _attract(process: int) -> dict[str, float]:
    time.sleep(ATTRACT_BEGINS)
    begun, before = time.monotonic(), cpu_seconds(process)
    time.sleep(ATTRACT_SECONDS)
    cpu = 100 * (cpu_seconds(process) - before) / (time.monotonic() - begun)
    return {"attract_cpu": cpu, "pss": proportional_set(process)}
