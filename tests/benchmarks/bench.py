"""Measure the exhibit, from 10 to 100,000 moments: a table, and all figures in build/bench.json.

    python -m tests.benchmarks.bench [--quick] [--sizes real,10,1000] [--backends software]
                                     [--glass 1920x1080] [--limit 60]

Each cell runs in a process of its own, in a real window on a screen that nobody sees.
"""

import json
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, cast

import typer

from kiosk import paths
from tests.benchmarks import languages, program, table
from tests.benchmarks.cells import LIMIT, REAL, cell
from tests.benchmarks.surroundings import BACKENDS, OUT, ROOT, Ground, machine
from tests.display import virtual_display

SIZES = (REAL, "10", "100", "1000", "10000", "100000")
GLASS = ("1920x1080", "3840x2160")
#: What a look takes, and what it takes in all.
QUICK_SIZES, QUICK_STARTS, STARTS = (REAL, "10", "1000", "10000"), 3, 5

#: Cells that are no timeline of some size.
APART = ("program", "languages")

Cells = dict[str, dict[str, object]]


def main(
    quick: Annotated[bool, typer.Option(help="One ground, fewer sizes and strokes.")] = False,
    sizes: Annotated[str, typer.Option(help="Numbers of moments; real: the exhibit's.")] = "",
    backends: Annotated[str, typer.Option(help="software, opengl.")] = "",
    glass: Annotated[str, typer.Option(help="Sizes of the glass, px.")] = "",
    limit: Annotated[float, typer.Option(help="Seconds after which a cell is ended.")] = LIMIT,
    out: Annotated[Path, typer.Option(help="File of all figures.")] = ROOT / "build/bench.json",
) -> None:
    """Measure the exhibit, from 10 to 100,000 moments."""
    chosen = _listed(sizes) or (QUICK_SIZES if quick else SIZES)
    grounds = [
        Ground(backend, size)
        for backend in _listed(backends) or (("software",) if quick else tuple(BACKENDS))
        for size in _listed(glass) or (GLASS[:1] if quick else GLASS)
    ]
    if unknown := {ground.backend for ground in grounds} - set(BACKENDS):
        raise typer.BadParameter(f"no such backend: {', '.join(unknown)}; there are {[*BACKENDS]}")
    OUT.mkdir(parents=True, exist_ok=True)
    results: dict[str, object] = {"machine": machine(), "quick": quick, "limit": limit}
    measured: list[tuple[Ground, Cells]] = []
    begun = time.monotonic()
    for ground in grounds:
        with virtual_display(f"{ground.glass}x24") as display:
            # Where nothing is asked, every second stroke tells enough.
            cells = _measure(ground, display, chosen, quick or not _judged(ground), limit)
        measured.append((ground, cells))
        results["grounds"] = [
            {"backend": each.backend, "glass": each.glass, "cells": all_} for each, all_ in measured
        ]
        results["seconds"] = time.monotonic() - begun
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(json.dumps(results, indent=1), "utf-8")
    typer.echo("\n".join(report(results, measured)))
    typer.echo(f"All figures: {out}")


def report(results: Mapping[str, object], measured: list[tuple[Ground, Cells]]) -> list[str]:
    """The tables of all grounds."""
    told = results["machine"]
    assert isinstance(told, Mapping)
    lines = [
        "",
        f"{told['processor']}, {told['cores']} cores, {told['system']}, kernel {told['kernel']}, "
        f"Qt {told['qt']}, Python {told['python']}, load {told['load']:.1f} at the start",
        "A hand reports 120 times a second; a frame is one that shows the axis anew. All figures",
        "but those “as it came” are less the time that the exhibit could have run but had no core.",
        "",
    ]
    for ground, cells in measured:
        judged = _judged(ground)
        own = {"exhibit": cells["program"]} if "program" in cells else {}
        spoken = cast("Cells", cells.get("languages", {}))
        timelines = {size: each for size, each in cells.items() if size not in APART}
        if own:
            lines += table.table(f"THE PROGRAM · {ground}", table.PROGRAM, own, judged)
        if spoken:
            lines += table.table(f"ITS LANGUAGES · {ground}", table.LANGUAGES, spoken, judged)
        lines += table.table(f"THE TIMELINE · {ground}", table.ROWS, timelines, judged)
        if judged:
            lines += table.evenness(timelines)
            verdicts = (
                table.verdicts(table.PROGRAM, own),
                table.verdicts(table.LANGUAGES, spoken),
                table.verdicts(table.ROWS, timelines),
            )
            met, asked = (sum(part) for part in zip(*verdicts, strict=True))
            lines += [f"{met} of {asked} targets met on {ground}", ""]
    return lines


def _judged(ground: Ground) -> bool:
    return (ground.backend, ground.glass) == table.GROUND


def _measure(
    ground: Ground, display: str, sizes: tuple[str, ...], quick: bool, limit: float
) -> Cells:
    cells: Cells = {}
    starts = QUICK_STARTS if quick else STARTS
    if REAL in sizes:
        _say(f"{ground}: the program")
        try:
            program.prepare(ground, display, paths.exhibit())
            cells["program"] = {**program.measure(ground, display, starts)}
            if not quick:
                _say(f"{ground}: its languages")
                cells["languages"] = {**languages.measure(ground, display, starts)}
        except program.SilentError as error:
            cells.setdefault("program", {})["stopped"] = str(error)
    for size in sizes:
        _say(f"{ground}: {size} moments")
        cells[size] = cell(ground, display, size, quick, limit)
    if REAL in sizes and isinstance(attract := cells[REAL].get("attract"), Mapping):
        cells["program"]["attract_fps"] = attract["fps"]
    return cells


def _listed(written: str) -> tuple[str, ...]:
    return tuple(part for part in written.split(",") if part)


def _say(words: str) -> None:
    sys.stderr.write(f"{words}\n")


if __name__ == "__main__":
    typer.run(main)
