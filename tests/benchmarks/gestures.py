"""The same gestures at each size: where each finger is at each instant, as pure functions.

Places are parts of the glass, 0 to 1 from the left. Each stroke goes on so quickly that every
report of the panel finds the fingers at other pixels: a still finger asks for no new picture.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

#: Seconds between two reports of the panel.
REPORT = 1 / 120


@dataclass(frozen=True, slots=True)
class Stroke:
    """Fingers that come down together, move for ``seconds``, and lift together.

    ``course`` tells from the part of the stroke that has passed, 0 to 1, where each finger is along
    the axis, as a part of the glass. ``held``: s that the fingers rest before they lift, so that
    nothing glides on. ``glides``: what moves after they have lifted belongs to the gesture, s.
    """

    seconds: float
    course: Callable[[float], tuple[float, ...]]
    held: float = 0.15
    glides: float = 0.0


@dataclass(frozen=True, slots=True)
class Gesture:
    """Strokes that follow each other, from the same view each time.

    ``zoom`` is how near that view is, times all of it; ``middle`` its middle, as a part of all of
    time. ``overview`` strokes are made on the strip that shows all of time.
    """

    name: str
    zoom: float
    strokes: tuple[Stroke, ...]
    middle: float = 0.85
    overview: bool = False


def _swept(start: float, end: float) -> Callable[[float], tuple[float, ...]]:
    """One finger from a place to another at an even pace."""
    return lambda part: (start + (end - start) * part,)


def _flung(start: float, end: float) -> Callable[[float], tuple[float, ...]]:
    """One finger that is fastest when it lifts."""
    return lambda part: (start + (end - start) * part**1.5,)


def _pinched(about: float, near: float, far: float) -> Callable[[float], tuple[float, ...]]:
    """Two fingers about a place, from one distance to another, so that the zoom is even."""

    def fingers(part: float) -> tuple[float, ...]:
        half = near * (far / near) ** part / 2
        return (about - half, about + half)

    return fingers


def _to_and_fro(start: float, end: float) -> Callable[[float], tuple[float, ...]]:
    """One finger from a place to another and back."""
    return lambda part: (start + (end - start) * (1 - abs(1 - 2 * part)),)


_LATER, _EARLIER = Stroke(0.7, _swept(0.85, 0.15)), Stroke(0.7, _swept(0.15, 0.85))
_CLOSER, _BACK = Stroke(0.8, _pinched(0.7, 0.08, 0.4)), Stroke(0.8, _pinched(0.7, 0.4, 0.08))

DRAG = Gesture("drag", 24, (_LATER, _LATER, _EARLIER, _EARLIER))
FLICK = Gesture("flick", 24, (Stroke(0.16, _flung(0.35, 0.65), held=0, glides=1.0),) * 3)
PINCH = Gesture("pinch", 2, (_CLOSER,) * 3 + (_BACK,) * 3)
SCRUB = Gesture("scrub", 24, (Stroke(2.4, _to_and_fro(0.08, 0.92)),), overview=True)
ALL = (DRAG, FLICK, PINCH, SCRUB)


def shortened(gesture: Gesture) -> Gesture:
    """The gesture with every second stroke, for a quick look."""
    return replace(gesture, strokes=gesture.strokes[::2])
