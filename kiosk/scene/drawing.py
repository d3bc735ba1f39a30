"""What hands have drawn: an arch in the sky, a bell on the ground, or nothing. No Qt.

Forgiving on purpose: large and small, quick and slow, from either side, by one finger or by two
that each draw a half. Lengths are in design units (1/3.614 mm); ``y`` grows downward.
"""

import math
from collections.abc import Sequence
from itertools import pairwise

from kiosk.scene.outlines import ASIDE, Outlines

Point = tuple[float, float]
Course = Sequence[Point]

#: A course is looked at in so many places, evenly far apart.
PLACES = 33
#: The least width that is drawn on purpose (20 mm), and the least height, as a part of the width.
LEAST_WIDTH = 72.0
LEAST_RISE = 0.13
#: Its top stands in this part of it, and both ends hang down by this part of its height.
MIDDLE = (0.2, 0.8)
LEAST_FALL = 0.3
#: How much may go back (as a part of the width) or against the rise (of the height): hands tremble.
TREMBLE = 0.25
#: A bell is narrow at half its height, as a part of its width, and may stand so far above the hill.
BELL = 0.58
BELL_ABOVE = 3 * ASIDE


def recognise(courses: Sequence[Course], outlines: Outlines) -> str:
    """The shape that fingers have drawn, arc or hill; empty: neither.

    Args:
        courses: of the fingers, each from where it came down to where it was lifted.
        outlines: the picture.
    """
    for course in (*courses, _joined(courses)):
        places = evenly(course, PLACES)
        if places and _rises_and_falls(places):
            return _where(places, outlines)
    return ""


def evenly(course: Course, count: int) -> list[Point]:
    """``count`` places along a course, evenly far apart, left to right; none: it has no length."""
    lengths = [0.0]
    for one, other in pairwise(course):
        lengths.append(lengths[-1] + math.dist(one, other))
    if len(course) < 2 or lengths[-1] == 0:
        return []
    found, at = [], 0
    for number in range(count):
        wanted = lengths[-1] * number / (count - 1)
        while at < len(course) - 2 and lengths[at + 1] < wanted:
            at += 1
        step = lengths[at + 1] - lengths[at]
        part = (wanted - lengths[at]) / step if step else 0.0
        (x, y), (next_x, next_y) = course[at], course[at + 1]
        found.append((x + (next_x - x) * part, y + (next_y - y) * part))
    return found if found[0][0] <= found[-1][0] else found[::-1]


def _joined(courses: Sequence[Course]) -> list[Point]:
    """Several fingers' courses as one, from left to right."""
    ways = [list(way) if way[0][0] <= way[-1][0] else list(way)[::-1] for way in courses if way]
    ways.sort(key=lambda way: sum(x for x, _ in way) / len(way))
    return [point for way in ways for point in way]


def _rises_and_falls(places: Course) -> bool:
    across, heights = [x for x, _ in places], [-y for _, y in places]
    width, height = max(across) - min(across), max(heights) - min(heights)
    if width < LEAST_WIDTH or height < LEAST_RISE * width:
        return False
    top = heights.index(max(heights))
    if not MIDDLE[0] <= top / (PLACES - 1) <= MIDDLE[1]:
        return False
    if min(heights[top] - heights[0], heights[top] - heights[-1]) < LEAST_FALL * height:
        return False
    back = _against(across)
    slips = _against(heights[: top + 1]) + _against(heights[top:][::-1])
    return back <= TREMBLE * width and slips <= TREMBLE * height


def _against(values: Sequence[float]) -> float:
    """How much a row of values falls where it should rise."""
    return sum(max(0.0, one - other) for one, other in pairwise(values))


def _where(places: Course, outlines: Outlines) -> str:
    """Whether what was drawn stands in the sky or on the ground."""
    above = sorted(outlines.ridge(x) - y for x, y in places)[PLACES // 2]
    return "hill" if above <= (BELL_ABOVE if _is_bell(places) else ASIDE) else "arc"


def _is_bell(places: Course) -> bool:
    across, down = [x for x, _ in places], [y for _, y in places]
    half = (min(down) + max(down)) / 2
    upper = [x for x, y in places if y <= half]
    return (max(upper) - min(upper)) <= BELL * (max(across) - min(across))
