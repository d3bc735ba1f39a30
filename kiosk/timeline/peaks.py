"""Heights in a row, and which of them reach a threshold: each answer in O(log n)."""

import math
from array import array
from collections.abc import Iterator, Sequence


class Peaks:
    """A tree of maxima over heights that never change."""

    def __init__(self, heights: Sequence[float]) -> None:
        """Build the tree: O(n)."""
        self._count = len(heights)
        self._leaves = 1 << max(0, self._count - 1).bit_length()
        tree = array("d", [-math.inf]) * (2 * self._leaves)
        tree[self._leaves : self._leaves + self._count] = array("d", heights)
        for node in range(self._leaves - 1, 0, -1):
            tree[node] = max(tree[2 * node], tree[2 * node + 1])
        self._tree = tree

    def reaching(self, threshold: float, start: int, end: int) -> Iterator[int]:
        """The indices from ``start`` up to, not including, ``end`` whose heights reach it."""
        at = self.first(threshold, start)
        while at < end:
            yield at
            at = self.first(threshold, at + 1)

    def first(self, threshold: float, start: int) -> int:
        """The first index from ``start`` on whose height reaches it; the count if there is none."""
        if start >= self._count:
            return self._count
        node = self._leaves + start
        while self._tree[node] < threshold:
            while node & 1:  # the right one of two: what comes next is beside their parent
                node >>= 1
            if not node:
                return self._count
            node += 1
        while node < self._leaves:
            node *= 2
            if self._tree[node] < threshold:
                node += 1
        return node - self._leaves

    def last(self, threshold: float, end: int) -> int:
        """The last index before ``end`` whose height reaches it; -1 if there is none."""
        end = min(end, self._count)
        if end <= 0:
            return -1
        node = self._leaves + end - 1
        while self._tree[node] < threshold:
            while not node & 1:  # the left one of two: what came before is beside their parent
                node >>= 1
            if node == 1:
                return -1
            node -= 1
        while node < self._leaves:
            node = 2 * node + 1
            if self._tree[node] < threshold:
                node -= 1
        return node - self._leaves
