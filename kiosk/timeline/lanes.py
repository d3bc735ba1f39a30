"""Labels in lanes beside a level axis, none over another nor over another's stem."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """Words that stand at a stem and run onward from it.

    ``place`` and ``extent`` are px along the axis; the greater its ``importance``, the later it
    gives way.
    """

    place: float
    extent: float
    importance: int

    @property
    def end(self) -> float:
        """Where the words end."""
        return self.place + self.extent


def stack(labels: Sequence[Label], lanes: int, wall: float = float("inf")) -> list[int | None]:
    """The lane of each label, 0 nearest to the axis; None: it finds no room.

    Stems rise from the axis, so a later stem within a label's length must end below it: from the
    last label to the first, each goes one lane above the highest that it passes over. Where lanes
    run out, the less important of the two gives way. Labels of equal lane thus never meet.

    Args:
        labels: in the order of their places.
        lanes: how many there are.
        wall: no label reaches past it, px.
    """
    found: list[int | None] = [None] * len(labels)
    for at in reversed(range(len(labels))):
        if labels[at].end > wall or not lanes:
            continue
        while (passed := _passed(labels, found, at)) and found[passed[0]] == lanes - 1:
            rival = passed[0]
            if labels[rival].importance >= labels[at].importance:
                break
            found[rival] = None
            _settle(labels, found, at + 1, rival)
        else:
            found[at] = _above(found, passed)
    return found


def _passed(labels: Sequence[Label], found: list[int | None], at: int) -> list[int]:
    """The labels whose stems stand within the length of one, the highest first."""
    end, passed = labels[at].end, []
    for later in range(at + 1, len(labels)):
        if labels[later].place >= end:
            break
        if found[later] is not None:
            passed.append(later)
    return sorted(passed, key=lambda each: -(found[each] or 0))


def _above(found: list[int | None], passed: list[int]) -> int:
    return 1 + (found[passed[0]] or 0) if passed else 0


def _settle(labels: Sequence[Label], found: list[int | None], first: int, last: int) -> None:
    """Let the labels between two sink to the lowest lanes that are now free to them."""
    for at in reversed(range(first, last)):
        if found[at] is not None:
            found[at] = _above(found, _passed(labels, found, at))
