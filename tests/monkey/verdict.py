"""What a run of the monkey proves: each thing that it watches, what was found, what is allowed."""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations

from kiosk.machine.watch import PATIENCE
from tests.monkey.everywhere import LANGUAGES, SCREENS, SIZES, STATES, SWITCHES, TEXTS

#: The longest that a visitor may wait for an answer, s.
LONGEST = 1.0
#: Until so much of a run has passed, caches fill and every screen is seen for the first time.
WARM_UP = 0.25
#: Readings that a slope is drawn through, at least; a beginning and an end are made of so many.
FEWEST = 4


@dataclass(frozen=True, slots=True)
class Watched:
    """What a run reads again and again, and what it may change by where nothing scatters."""

    unit: str
    grain: float
    may_fall: bool = False
    #: By how much it may rise with each event.
    may_rise: float = 0.0


WATCHED = {
    "memory": Watched("memory, MB", 2.0, may_fall=True),
    # What has been taken and not given back. It says of memory that grows whether that is lost.
    "allocated": Watched("allocated, MB", 0.5, may_fall=True),
    "files": Watched("open files", 0.5),
    "objects": Watched("objects of Python", 500.0),
    # Python takes what is small from the system by itself: none of it is in what is allocated. So
    # many are half a megabyte.
    "blocks": Watched("blocks of Python", 5000.0),
    # PySide 6.11 takes one for each virtual function of each object that Python has made and Qt
    # asks (six for a picture that is painted on), and never gives it back: a number, no memory. It
    # rises by 10 with each event. One that falls ends Python some day.
    "none": Watched("references to None", 100.0, may_rise=15.0),
    "true": Watched("references to True", 100.0),
    "false": Watched("references to False", 100.0),
}
#: Where a long run comes by; one that does not has not tried the exhibit.
EVERYWHERE = {
    *(f"state {name}" for name in STATES),
    *(f"screen {name}" for name in SCREENS),
    *(f"language {code}" for code in LANGUAGES),
    *(f"text {size}" for size in TEXTS),
    *(f"{aid} True" for aid in SWITCHES),
    *(f"size {width}x{height}" for width, height in SIZES),
}
#: From so many events on a run is long.
LONG = 200_000


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the verdict."""

    what: str
    found: str
    allowed: str
    passed: bool


@dataclass(slots=True)
class Run:
    """What is known of a run when it has ended, in whichever way."""

    status: int = 0
    said: str = ""
    events: int = 0
    longest: float = 0.0
    where: str = ""
    silence: float = 0.0
    rests: int = 0
    strayed: list[int] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    at: list[int] = field(default_factory=list)
    readings: list[dict[str, float]] = field(default_factory=list)


def growth(at: Sequence[float], values: Sequence[float]) -> tuple[float, float]:
    """By how much values grow over their whole length, and how much they scatter about that.

    The slope is the median of those of all pairs (Theil and Sen), which no single outlier moves;
    the scatter is the median distance from it, as a standard deviation.
    """
    pairs = combinations(zip(at, values, strict=True), 2)
    slopes = [(b - a) / (then - now) for (now, a), (then, b) in pairs if then != now]
    if not slopes:
        return 0.0, 0.0
    slope = statistics.median(slopes)
    beside = [value - slope * now for now, value in zip(at, values, strict=True)]
    middle = statistics.median(beside)
    scatter = 1.4826 * statistics.median(abs(each - middle) for each in beside)
    return slope * (at[-1] - at[0]), scatter


def _flat(run: Run, name: str) -> Row:
    watched = WATCHED[name]
    first = next((n for n, now in enumerate(run.at) if now >= WARM_UP * run.at[-1]), 0)
    at, values = run.at[first:], [reading[name] for reading in run.readings[first:]]
    if len(values) < FEWEST:
        return Row(watched.unit, "too few readings", "", False)
    grown, scatter = growth(at, values)
    # What jumps, or begins late, moves no median of slopes.
    risen = statistics.median(values[-FEWEST:]) - statistics.median(values[:FEWEST])
    grown = max(grown, risen / 2, key=abs)
    allowed = max(watched.grain, 2 * scatter)
    lowest = -math.inf if watched.may_fall else -allowed
    highest = allowed + watched.may_rise * (at[-1] - at[0])
    found = f"{grown:+.1f} to {values[-1]:.0f}"
    return Row(watched.unit, found, _between(lowest, highest), lowest <= grown <= highest)


def _between(lowest: float, highest: float) -> str:
    if math.isinf(lowest):
        return f"{highest:+.1f} at most"
    return f"±{highest:.1f}" if highest == -lowest else f"{lowest:+.1f} to {highest:+.1f}"


def verdict(run: Run) -> list[Row]:
    """Each thing that was watched, and whether it was as it should be."""
    words = run.said.splitlines()
    missed = sorted(EVERYWHERE - run.seen)
    rows = [
        Row("ended by itself", f"status {run.status}", "0", run.status == 0),
        Row("played to its end", "yes" if run.seen else "no", "yes", bool(run.seen)),
        Row(
            "longest answer, s",
            f"{run.longest:.2f} {run.where}",
            f"{LONGEST:.2f}",
            run.longest <= LONGEST,
        ),
        Row(
            "longest without a frame, s",
            f"{run.silence:.1f}",
            f"{PATIENCE.silence:.1f}",
            0 < run.silence <= PATIENCE.silence,
        ),
        Row("lines of warnings", str(len(words)), "0", not words),
        *(_flat(run, name) for name in WATCHED),
        Row(
            "back at the beginning",
            f"{run.rests - len(run.strayed)} of {run.rests} times",
            "always",
            run.rests > 0 and not run.strayed,
        ),
    ]
    if run.events >= LONG:
        rows.append(Row("seen", f"all but {missed}" if missed else "everything", "", not missed))
    return rows


def table(rows: Sequence[Row]) -> str:
    """The verdict to read."""
    lines = [("", "found", "allowed", "")]
    lines += [(row.what, row.found, row.allowed, "ok" if row.passed else "FAILED") for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(3)]
    return "\n".join(
        "  ".join(
            [*(cell.ljust(width) for cell, width in zip(line, widths, strict=False)), line[3]]
        )
        for line in lines
    )
