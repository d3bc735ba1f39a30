"""The timeline without a screen: axis and ticks, marks, labels in lanes, and the story.

Time is a float of days: the proleptic Gregorian ordinal (``datetime.date.toordinal``) and a
fraction. Length is a float in the caller's unit, px for the exhibit. Nothing here knows a widget,
a language or Qt.

    axis = Axis(first, last, length=1920, padding=96)
    chronicle = Chronicle(moments, day=..., importance=...)
    marks = chronicle.marks(54 / axis.scale(level), first, last)
"""

from kiosk.timeline.axis import Axis
from kiosk.timeline.chronicle import Chronicle, Mark
from kiosk.timeline.lanes import Label, stack
from kiosk.timeline.side import Group, Side
from kiosk.timeline.spread import spread
from kiosk.timeline.story import Story
from kiosk.timeline.ticks import Tick, ticks

__all__ = [
    "Axis",
    "Chronicle",
    "Group",
    "Label",
    "Mark",
    "Side",
    "Story",
    "Tick",
    "spread",
    "stack",
    "ticks",
]
