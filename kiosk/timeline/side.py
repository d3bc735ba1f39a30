"""One side of the axis: the marks of a chronicle and, set apart, those of a second one."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Generic

from kiosk.timeline.chronicle import Chronicle, Mark, T


@dataclass(frozen=True, slots=True)
class Group(Generic[T]):
    """A mark and those of the second chronicle that stand too near to be told apart from it."""

    mark: Mark[T]
    joined: tuple[Mark[T], ...] = ()

    @property
    def item(self) -> T:
        """What leads it."""
        return self.mark.item

    @property
    def day(self) -> float:
        """Where it stands."""
        return self.mark.day

    @property
    def marks(self) -> tuple[Mark[T], ...]:
        """The marks that it is made of."""
        return (self.mark, *self.joined)

    @property
    def count(self) -> int:
        """How many moments it stands for."""
        return self.mark.count + sum(mark.count for mark in self.joined)

    def holds(self, item: T, day: float) -> bool:
        """Whether it stands for the item, which stands on ``day``."""
        return any(mark.holds(item, day) for mark in self.marks)

    @property
    def span(self) -> tuple[float, float]:
        """Its first day and its last."""
        spans = [mark.span for mark in self.marks]
        return min(first for first, _ in spans), max(last for _, last in spans)

    def items(self) -> Iterator[T]:
        """All that it stands for, mark by mark in the order of time."""
        return chain.from_iterable(mark.items for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Side(Generic[T]):
    """A chronicle, and a second one whose marks keep ``sparser`` times the gap of the first's.

    The second's never draw the first's to themselves; what of it stands too near joins them.
    """

    main: Chronicle[T]
    apart: Chronicle[T]
    sparser: float = 1.0

    def groups(self, gap: float, first: float, last: float) -> list[Group[T]]:
        """All that stands from day ``first`` up to day ``last``, at least ``gap`` days apart."""
        near = self.main.marks(gap, first - 2 * gap, last + 2 * gap)
        joined: dict[int, list[Mark[T]]] = {}
        found: list[Group[T]] = []
        for mark in self.apart.marks(gap * self.sparser, first - gap, last + gap):
            host = min(near, key=lambda each: abs(each.day - mark.day), default=None)
            if host and abs(host.day - mark.day) < gap:
                joined.setdefault(host.lead, []).append(mark)
            else:
                found.append(Group(mark))
        found += [Group(mark, tuple(joined.get(mark.lead, ()))) for mark in near]
        return sorted((each for each in found if first <= each.day < last), key=lambda e: e.day)
