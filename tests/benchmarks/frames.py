"""What a row of instants says: how often a new picture came, and how soon a touch was answered.

A machine has other things to do, and then a thread that could run waits for a core. The kernel
tells of those waits (``schedstat``), so each figure is there twice: as it came, and ``alone``, less
the waits. Alone is what the exhibit itself takes; on a machine of its own both are the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

#: A picture of a panel of 60 Hz, ms.
REFRESH_MS = 1000 / 60


@dataclass(frozen=True, slots=True)
class Instant:
    """When something was (s, monotonic), and what had gone by until then, s.

    ``work`` is the CPU time of the thread that answers touches and draws, ``cpu`` that of all
    threads, ``waited`` how long that thread could have run but had no core.
    """

    at: float
    work: float = 0.0
    cpu: float = 0.0
    waited: float = 0.0


@dataclass(frozen=True, slots=True)
class Report:
    """A movement of the hand: when it was due, s, and when the exhibit was told.

    ``before`` is the last instant before that at which the exhibit ran.
    """

    due: float
    told: Instant
    before: Instant


@dataclass(frozen=True, slots=True)
class Spell:
    """A while in which something moved, and the frames that showed it anew.

    The wait from its beginning to the first frame counts like the wait from one to the next.
    """

    begun: Instant
    frames: tuple[Instant, ...]

    @property
    def pairs(self) -> list[tuple[Instant, Instant]]:
        """Each frame, after what was before it."""
        return list(zip((self.begun, *self.frames), self.frames, strict=False))


def percentile(values: Sequence[float], part: float) -> float:
    """The least value that at least ``part`` (0 to 1) of the values do not exceed.

    It is one of the values: the worst case is never averaged away.

    Raises:
        ValueError: there is no value, or no such part.
    """
    if not values or not 0 <= part <= 1:
        raise ValueError(f"no {part} of {len(values)} values")
    return sorted(values)[max(0, ceil(part * len(values)) - 1)]


def pace(spells: Sequence[Spell]) -> dict[str, float]:
    """The time from frame to frame, ms; ``work`` and ``cpu``: CPU time per frame, ms.

    ``dropped`` are the pictures of a 60 Hz panel that came and went with nothing new.
    """
    pairs = [pair for spell in spells for pair in spell.pairs]
    came = [1000 * (b.at - a.at) for a, b in pairs]
    alone = [wait - 1000 * (b.waited - a.waited) for wait, (a, b) in zip(came, pairs, strict=True)]
    work = [1000 * (b.work - a.work) for a, b in pairs]
    return {
        "frames": len(pairs),
        **_spread("came", came, 0.95),
        **_spread("alone", alone, 0.95),
        "dropped": dropped(came),
        "dropped_alone": dropped(alone),
        **_spread("work", work, 0.95),
        "cpu_p50": percentile([1000 * (b.cpu - a.cpu) for a, b in pairs], 0.5),
    }


def dropped(waits: Sequence[float]) -> int:
    """Pictures of a 60 Hz panel that had nothing new to show in these waits, ms."""
    return sum(max(0, round(wait / REFRESH_MS) - 1) for wait in waits)


def answers(reports: Sequence[Report], frames: Sequence[Instant]) -> list[tuple[float, float]]:
    """From when each report was due to the first new picture after it was told, ms.

    Each as it came and alone; frames in the order of time. A report without a later frame has no
    answer, and none here.
    """
    waits, coming = [], iter(frames)
    frame = next(coming, None)
    for report in reports:
        while frame and frame.at <= report.told.at:
            frame = next(coming, None)
        if frame:
            came = frame.at - report.due
            before = min(report.told.waited - report.before.waited, report.told.at - report.due)
            alone = came - before - (frame.waited - report.told.waited)
            waits.append((1000 * came, 1000 * alone))
    return waits


def latency(waits: Sequence[tuple[float, float]]) -> dict[str, float]:
    """The time from touch to new picture, ms."""
    came, alone = ([pair[which] for pair in waits] for which in (0, 1))
    return {
        "reports": len(waits),
        **_spread("came", came, 0.99),
        **_spread("alone", alone, 0.99),
    }


def _spread(name: str, values: Sequence[float], part: float) -> dict[str, float]:
    return {
        f"{name}_p50": percentile(values, 0.5),
        f"{name}_p{100 * part:.0f}": percentile(values, part),
        f"{name}_worst": max(values),
    }
