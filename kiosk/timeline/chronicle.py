"""Moments in the order of time, gathered into marks by what would collide.

A moment's *isolation* is its distance to the nearest one that outranks it, as topographers measure
a summit's. At every zoom those whose isolation is a gap or more stand on the axis, and each leads a
mark of the others about it. So marks are never nearer than the gap, depend on nothing that is in
view, and zooming in adds some and takes none away. Sorted once, every question is answered in
O(log n) for each mark that it finds.
"""

import math
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from kiosk.timeline.peaks import Peaks

T = TypeVar("T")


class Chronicle(Generic[T]):
    """Things that happened, each on a day and of some importance."""

    def __init__(
        self, items: Iterable[T], day: Callable[[T], float], importance: Callable[[T], int]
    ) -> None:
        """Sort the items by their day; those of one day keep their order."""
        given = tuple(items)
        days = [day(item) for item in given]
        order = sorted(range(len(given)), key=days.__getitem__)
        self.items: tuple[T, ...] = tuple(given[at] for at in order)
        self.days = array("d", (days[at] for at in order))
        self._peaks = Peaks(isolation(self.days, list(map(importance, self.items))))

    def __len__(self) -> int:
        return len(self.items)

    def place(self, item: T, day: float) -> int:
        """The index of the item, which stands on ``day``; -1: it is not here."""
        for at in range(bisect_left(self.days, day), bisect_right(self.days, day)):
            if self.items[at] is item:
                return at
        return -1

    def marks(self, gap: float, first: float, last: float) -> "list[Mark[T]]":
        """The marks that stand from day ``first`` up to, not including, day ``last``.

        Args:
            gap: least distance of two marks, in days.
            first: a day, or minus infinity.
            last: a day, or infinity.
        """
        start, end = bisect_left(self.days, first), bisect_left(self.days, last)
        leads = list(self._peaks.reaching(gap, start, end))
        if not leads:
            return []
        before = self._peaks.last(gap, leads[0])
        after = self._peaks.first(gap, leads[-1] + 1)
        borders = [self._border(one, two) for one, two in pairwise(leads)]
        starts = [self._border(before, leads[0]) if before >= 0 else 0, *borders]
        ends = [*borders, self._border(leads[-1], after) if after < len(self) else len(self)]
        return [
            Mark(self, lead, start, end)
            for lead, start, end in zip(leads, starts, ends, strict=True)
        ]

    def _border(self, one: int, two: int) -> int:
        """Where the moments between two leads part: halfway in time."""
        halfway = (self.days[one] + self.days[two]) / 2
        return bisect_left(self.days, halfway, one + 1, two)


@dataclass(frozen=True, slots=True)
class Mark(Generic[T]):
    """A moment with those about it that it stands for.

    They are the chronicle's items from ``start`` up to, not including, ``end``; ``lead``, one of
    them, is the most important.
    """

    chronicle: Chronicle[T]
    lead: int
    start: int
    end: int

    @property
    def item(self) -> T:
        """What leads it."""
        return self.chronicle.items[self.lead]

    @property
    def day(self) -> float:
        """Where it stands: where its lead does."""
        return self.chronicle.days[self.lead]

    @property
    def count(self) -> int:
        """How many it stands for, its lead among them."""
        return self.end - self.start

    @property
    def ends(self) -> tuple[T, T]:
        """The first that it stands for, and the last."""
        return self.chronicle.items[self.start], self.chronicle.items[self.end - 1]

    @property
    def items(self) -> tuple[T, ...]:
        """All that it stands for, in the order of time."""
        return self.chronicle.items[self.start : self.end]

    def holds(self, item: T, day: float) -> bool:
        """Whether it stands for the item, which stands on ``day``."""
        return self.start <= self.chronicle.place(item, day) < self.end

    @property
    def span(self) -> tuple[float, float]:
        """Its first day and its last."""
        return self.chronicle.days[self.start], self.chronicle.days[self.end - 1]


def isolation(days: Sequence[float], importance: Sequence[int]) -> "array[float]":
    """How far each day, in ascending order, is from the nearest that outranks it; infinite: none.

    Of two that are equally important the one with the rounder index outranks the other (4 before 2
    before 3), so that a crowd of equals thins out evenly.
    """
    count = len(days)
    ranks = [
        (weight * 64 + ((at & -at).bit_length() or 63)) * count - at
        for at, weight in enumerate(importance)
    ]
    found = array("d", [math.inf]) * count
    waiting: list[int] = []  # of falling rank
    for at, rank in enumerate(ranks):
        while waiting and ranks[waiting[-1]] < rank:
            outranked = waiting.pop()
            found[outranked] = min(found[outranked], days[at] - days[outranked])
        if waiting:
            found[at] = days[at] - days[waiting[-1]]
        waiting.append(at)
    return found
