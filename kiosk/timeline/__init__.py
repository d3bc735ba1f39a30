"""The timeline without a screen: axis and ticks, labels in lanes, clusters, and the story.

Time is a float of days: the proleptic Gregorian ordinal (``datetime.date.toordinal``) and a
fraction. Length is a float in the caller's unit, px for the exhibit. Nothing here knows a widget,
a language or Qt.

    schedule = Schedule(moments, Labels(gap=54, lanes={"above": 3, "below": 2}))
    marks = schedule.marks(level(scale))
"""

from kiosk.timeline.axis import Axis, fit, level, scale_of
from kiosk.timeline.layout import Labels, Mark, Moment, Schedule
from kiosk.timeline.spread import spread
from kiosk.timeline.story import Story
from kiosk.timeline.ticks import Tick, ticks

__all__ = [
    "Axis",
    "Labels",
    "Mark",
    "Moment",
    "Schedule",
    "Story",
    "Tick",
    "fit",
    "level",
    "scale_of",
    "spread",
    "ticks",
]
