"""Rows of words beside a vertical axis: each as near to its light as its neighbours let it."""

from collections.abc import Sequence


def spread(places: Sequence[float], pitch: float, least: float, most: float) -> tuple[float, ...]:
    """Where rows stand that want to stand at ``places``, at least ``pitch`` apart, in order.

    Rows that would collide share the room evenly about the place that suits them together (the
    least squares of their ways). Where there is no room for all, they start at ``least`` and go
    on past ``most``.

    Args:
        places: in ascending order.
        pitch: least distance of two rows.
        least: no row stands before it.
        most: no row stands after it, if there is room.
    """
    blocks: list[tuple[float, int]] = []  # first row's best place, rows
    for place in places:
        start, count = place, 1
        while blocks and blocks[-1][0] + blocks[-1][1] * pitch > start:
            before, rows = blocks.pop()
            together = rows + count
            start = (before * rows + (start - rows * pitch) * count) / together
            count = together
        blocks.append((start, count))
    rows_at = [start + row * pitch for start, count in blocks for row in range(count)]
    return _within(rows_at, pitch, least, most)


def _within(rows: list[float], pitch: float, least: float, most: float) -> tuple[float, ...]:
    bound = most
    for at in reversed(range(len(rows))):
        rows[at] = min(rows[at], bound)
        bound = rows[at] - pitch
    bound = least
    for at, row in enumerate(rows):
        rows[at] = max(row, bound)
        bound = rows[at] + pitch
    return tuple(rows)
