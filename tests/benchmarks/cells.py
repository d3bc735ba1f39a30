"""Cells from outside: each is a process that prints lines of JSON, and is ended if it must be."""

import json
import pickle
import subprocess
import time
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from kiosk import paths
from kiosk.content.exhibit import Exhibit
from kiosk.content.loading import load
from tests.benchmarks.packs import with_moments
from tests.benchmarks.surroundings import OUT, ROOT, Ground, command

#: The exhibit as it is, without a synthetic timeline.
REAL = "real"
#: A cell that takes longer is ended, s; what it has measured until then counts.
LIMIT = 60.0
ATTRACT_SECONDS = 4
#: How long a process that was asked to end may take to tidy up, s.
GRACE = 10


def cell(ground: Ground, display: str, size: str, quick: bool, limit: float) -> dict[str, object]:
    """What the exhibit with so many moments measures on a ground, as far as it comes."""
    options = ["--glass", ground.glass]
    options += ["--quick"] if quick else []
    if size == REAL:
        options += ["--attract", str(ATTRACT_SECONDS)]
    else:
        options += ["--exhibit", str(_file(int(size)))]
    started = str(time.monotonic())
    asked = command("tests.benchmarks.cell", "--started", started, *options)
    return gathered(asked, ROOT, ground.environment(display), limit)


@cache
def _file(count: int) -> Path:
    """The exhibit with so many moments as a file, made once a run."""
    file = OUT / f"{count}.exhibit"
    file.write_bytes(pickle.dumps(exhibit(count)))
    return file


def exhibit(count: int) -> Exhibit:
    """The exhibit with so many moments."""
    return with_moments(load(paths.exhibit()), count)


def gathered(
    asked: Sequence[str], folder: Path, environment: Mapping[str, str] | None, limit: float
) -> dict[str, object]:
    """The figures that a process prints; ``stopped`` says why there are no more.

    Args:
        asked: the command.
        folder: to run it in.
        environment: None: this process's own.
        limit: after so many seconds it is ended.
    """
    with subprocess.Popen(
        asked,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            told, complaints = process.communicate(timeout=limit)
            stopped = complaints.strip().splitlines()[-1:] if process.returncode else []
        except subprocess.TimeoutExpired:
            told, stopped = _ended(process), [f"ended after {limit:g} s"]
    figures: dict[str, object] = {}
    for line in told.splitlines():
        figures |= json.loads(line)
    return figures | ({"stopped": stopped[0]} if stopped else {})


def _ended(process: subprocess.Popen[str]) -> str:
    process.terminate()
    try:
        return process.communicate(timeout=GRACE)[0]
    except subprocess.TimeoutExpired:
        process.kill()
        return process.communicate()[0]
