"""The benchmark's figures as a table, each beside what it should be."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tests.benchmarks.gestures import ALL

#: The ground that the targets are set for; elsewhere figures are shown without a verdict.
GROUND = ("software", "1920x1080")
MET, MISSED = "✓", "✗"
#: How much slower the p95 of a gesture may be at 10,000 moments than at 10, times.
EVEN = 1.2

Figures = Mapping[str, object]
Target = Callable[[str], float | None]


def _always(most: float) -> Target:
    return lambda _size: most


def _only(size: str, most: float) -> Target:
    return lambda each: most if each == size else None


def _up_to_10000(most: float, beyond: float | None = None) -> Target:
    return lambda size: beyond if size == "100000" else most


def _none(_size: str) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Row:
    """A figure: its name, the path to it in a cell, its target by size, and the target in words.

    The target is the most that it may be or, for what there can't be too much of, the least.
    """

    name: str
    path: tuple[str, ...]
    target: Target = _none
    told: str = ""
    digits: int = 0
    least: bool = False

    def value(self, cell: Figures) -> float | None:
        """The figure of a cell, None if it was not measured."""
        found: object = cell
        for name in self.path:
            found = found.get(name) if isinstance(found, Mapping) else None
        return float(found) if isinstance(found, int | float) else None

    def verdict(self, cell: Figures, size: str) -> bool | None:
        """Whether a figure is as it should be; None if nothing is asked of it, or not measured."""
        value, target = self.value(cell), self.target(size)
        if value is None or target is None:
            return None
        shown = round(value, self.digits)  # what is shown as the target meets it
        return shown >= target if self.least else shown <= target


def _gesture_rows(name: str) -> tuple[Row, ...]:
    return (
        Row(f"{name}: frame p50, ms", (name, "alone_p50"), digits=1),
        Row("  p95", (name, "alone_p95"), _up_to_10000(16.7, 33), "≤ 16.7, at 100,000 ≤ 33", 1),
        Row("  worst", (name, "alone_worst"), _up_to_10000(33), "≤ 33, to 10,000", 1),
        Row("  p95 as it came", (name, "came_p95"), digits=1),
        Row("  worst as it came", (name, "came_worst"), digits=1),
        Row("  dropped of 60 Hz", (name, "dropped_alone")),
        Row("  CPU time p95", (name, "work_p95"), digits=1),
        Row("  CPU time worst", (name, "work_worst"), digits=1),
    )


ROWS = (
    Row("start to first frame, ms", ("first_frame",)),
    Row("  of it reading the pack", ("parse",)),
    Row("load to usable, ms", ("usable",), _only("10000", 150), "≤ 150 at 10,000"),
    *(row for gesture in ALL for row in _gesture_rows(gesture.name)),
    Row("touch to new frame p50, ms", ("touch", "alone_p50"), digits=1),
    Row("  p99", ("touch", "alone_p99"), _up_to_10000(16.7), "≤ 16.7 (1 frame)", 1),
    Row("  p99 as it came", ("touch", "came_p99"), digits=1),
    Row("memory (PSS) at the timeline, MB", ("pss",)),
    Row("still screen, frames/s", ("still", "fps"), _always(0), "0", 1),
    Row("  CPU, % of a core", ("still", "cpu"), _always(0), "0.0", 1),
)

PROGRAM = (
    Row("start to first frame, warm, ms", ("first_frame",), _always(400), "≤ 400"),
    Row("  CPU time until then", ("first_frame_cpu",)),
    Row("memory (PSS) at Attract, MB", ("pss",), _always(110), "≤ 110"),
    Row("Attract, % of a core", ("attract_cpu",), _always(25), "≤ 25", 1),
    Row("  frames/s", ("attract_fps",), _always(30), "≥ 30", 1, least=True),
)

_TIMES_ENGLISH = "  times English alone"
LANGUAGES = (
    Row("start to first frame, warm, ms", ("first_frame",)),
    Row(_TIMES_ENGLISH, ("first_frame_times",), _always(1.1), "≤ 1.10", 2),
    Row("memory (PSS) at Attract, MB", ("pss",)),
    Row(_TIMES_ENGLISH, ("pss_times",), _always(1.1), "≤ 1.10", 2),
)


def table(title: str, rows: Sequence[Row], cells: Mapping[str, Figures], judged: bool) -> list[str]:
    """A table of cells by their size; ``judged``: with a verdict beside each figure."""
    heads = [f"{int(size):,}" if size.isdigit() else size for size in cells]
    lines = [title, _line("", heads, "target" if judged else ""), "-" * (35 + 11 * len(cells))]
    for row in rows:
        shown = [_shown(row, size, cell, judged) for size, cell in cells.items()]
        lines.append(_line(row.name, shown, row.told if judged else ""))
    lines += [f"  {size}: {cell['stopped']}" for size, cell in cells.items() if cell.get("stopped")]
    return [*lines, ""]


def evenness(cells: Mapping[str, Figures]) -> list[str]:
    """How the frames at 10,000 moments compare to those at 10."""
    if not {"10", "10000"} <= set(cells):
        return []
    lines = ["10,000 moments against 10: p95 of a frame, of its CPU time"]
    for gesture in ALL:
        frame, work = (
            _ratio(cells, Row("", (gesture.name, figure))) for figure in ("alone_p95", "work_p95")
        )
        if frame is not None and work is not None:
            mark = MET if frame <= EVEN else MISSED
            lines.append(
                f"  {gesture.name:8} × {frame:.2f} {mark}   × {work:.2f}   target ≤ {EVEN}"
            )
    return [*lines, ""]


def verdicts(rows: Sequence[Row], cells: Mapping[str, Figures]) -> tuple[int, int]:
    """How many targets are met, of how many that were asked and measured."""
    all_ = [row.verdict(cell, size) for row in rows for size, cell in cells.items()]
    asked = [verdict for verdict in all_ if verdict is not None]
    return sum(asked), len(asked)


def _ratio(cells: Mapping[str, Figures], row: Row) -> float | None:
    few, many = row.value(cells["10"]), row.value(cells["10000"])
    return many / few if few and many is not None else None


def _shown(row: Row, size: str, cell: Figures, judged: bool) -> str:
    value = row.value(cell)
    if value is None:
        return "–"
    verdict = row.verdict(cell, size) if judged else None
    mark = {True: MET, False: MISSED, None: " "}[verdict]
    return f"{value:,.{row.digits}f} {mark}"


def _line(name: str, cells: Sequence[str], told: str) -> str:
    return f"{name:33}" + "".join(f"{cell:>11}" for cell in cells) + (f"  {told}" if told else "")
