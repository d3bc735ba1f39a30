"""The exhibit beside its peers: figures, ratios, and where the comparison limps."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.benchmarks.table import MET, MISSED

#: The peer that the targets for start and memory name, in both its ways.
NAMED = ("vis-timeline", "vis, clusters")


@dataclass(frozen=True, slots=True)
class Compared:
    """A figure: its name, the path to it, and the part of a peer's that it may be at the most.

    ``named`` is that part for the peer that the targets name; 0: nothing is asked.
    """

    name: str
    path: tuple[str, ...]
    named: float = 1.0
    others: float = 1.0

    def of(self, figures: Mapping[str, Any]) -> float | None:
        """The figure; None if it was not measured."""
        found: Any = figures
        for name in self.path:
            found = found.get(name) if isinstance(found, Mapping) else None
        return float(found) if isinstance(found, int | float) else None

    def most(self, peer: str) -> float:
        """The part of a peer's figure that ours may be."""
        return self.named if peer in NAMED else self.others


def _gesture(name: str, called: str, named: float = 1.0) -> tuple[Compared, ...]:
    return (
        Compared(f"{called}: frame p95, ms", (name, "p95"), named),
        Compared("  worst", (name, "worst"), named),
        Compared("  CPU time in all", (name, "cpu"), named),
    )


ROWS = (
    Compared("start to first frame, ms", ("first_frame",), 0, 0),
    Compared("start to first picture, ms", ("first_picture",), 1 / 2),
    Compared("start to usable timeline, ms", ("ready",)),
    Compared("  CPU time until then", ("usable_cpu",)),
    Compared("load to usable timeline, ms", ("usable",)),
    *_gesture("drag", "drag"),
    *_gesture("flick", "flick", named=0),  # after one, vis-timeline stands still
    *_gesture("pinch", "zoom"),
    *_gesture("scrub", "scrub"),
    Compared("memory (PSS), MB", ("pss",), 1 / 3),
)

NOTES = """\
Ratios are ours to theirs. ✓: we are ahead; against vis-timeline, by half for the first picture and
by two thirds for memory. All is as it came, on this machine at this time; where it has much else to
do, CPU times say more.

Where it is not quite the same that is compared:
- Start. Our first frame is Attract, with the program built and the timeline's model made; a peer's
  is its empty page, and its first picture the timeline. Our usable timeline takes its screen's
  opening as well, but not the visitor's way there.
- Frames. Ours count when they show the axis anew, and come as the hand reports, 120 times a second.
  A browser's are all that its page began, at most 60 a second, whether or not they show anything
  new; what is drawn after the page's thread is not in them.
- CPU time and memory are of all processes of a browser. Of the exhibit they are without the X
  server that takes its pictures; a headless browser has none.
- vis-timeline has no momentum: most of its flick stands still, so there is no verdict on it. It has
  no strip: a script moves its window as one would. Without its clusters thousands of moments are
  one heap, higher than the glass.
- TimelineJS has no pinch: its zoom buttons are pressed, once for each stroke. It has nothing to
  scrub; it is dragged on its own strip of time, at the nearest of its eleven zooms.
"""


def comparison(title: str, found: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """A table of what was found: ours first, then each peer and the ratio of ours to it."""
    ours, *peers = found
    head = f"{ours:>11}" + "".join(f"{name:>15}{'ratio':>7}  " for name in peers)
    lines = [title, f"{'':31}{head}", "-" * (42 + 24 * len(peers))]
    for row in ROWS:
        own = row.of(found[ours])
        cells = "".join(_beside(own, row.of(found[name]), row.most(name)) for name in peers)
        lines.append(f"{row.name:31}{_told(own):>11}{cells}")
    lines += [f"  {name}: {told['stopped']}" for name, told in found.items() if "stopped" in told]
    return [*lines, ""]


def _beside(own: float | None, other: float | None, most: float) -> str:
    if own is None or not other:
        return f"{_told(other):>15}{'–':>7}  "
    ratio = own / other
    mark = (MET if ratio <= most else MISSED) if most else " "
    return f"{_told(other):>15}{ratio:>7.2f} {mark}"


def _told(value: float | None) -> str:
    return "–" if value is None else f"{value:,.0f}" if value >= 100 else f"{value:.1f}"
