"""Put the exhibit's timeline beside others, in one run: the same data, the nearest same gestures.

    python -m tests.benchmarks.beside [--quick] [--sizes 100,1000,10000] [--glass 1920x1080]

The others are TimelineJS and vis-timeline, in Debian's Chromium, headless, drawn by the processor
as the exhibit is. Node packages are locked in peers/ and are installed into build/peers.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.content.exhibit import Timeline
from tests.benchmarks import gestures
from tests.benchmarks.cells import LIMIT, cell, exhibit, gathered
from tests.benchmarks.comparison import NOTES, comparison
from tests.benchmarks.frames import Instant, Spell, pace
from tests.benchmarks.gestures import REPORT, Gesture
from tests.benchmarks.surroundings import OUT, ROOT, Ground, machine
from tests.display import virtual_display

#: What the peers need of the system: a command, and the Debian package that brings it.
NEEDED = {"chromium": "chromium", "node": "nodejs", "npm": "npm"}
SIZES, QUICK_SIZES = ("100", "1000", "10000"), ("100", "1000")
SOURCES = Path(__file__).parent / "peers"
BUILT = ROOT / "build" / "peers"
#: Each peer's page; vis-timeline twice: its clusters make some things quicker and others slower.
PEERS = {
    "vis-timeline": "vis.html",
    "vis, clusters": "vis.html#clusters",
    "TimelineJS": "timelinejs.html",
}
OURS = "exhibit"


def main(
    quick: Annotated[bool, typer.Option(help="Fewer sizes and strokes.")] = False,
    sizes: Annotated[str, typer.Option(help="Numbers of moments.")] = "",
    glass: Annotated[str, typer.Option(help="Size of the glass, px.")] = "1920x1080",
    limit: Annotated[float, typer.Option(help="Seconds after which one is ended.")] = 2 * LIMIT,
    out: Annotated[Path, typer.Option(help="All figures.")] = ROOT / "build/bench-peers.json",
) -> None:
    """Put the exhibit's timeline beside TimelineJS and vis-timeline."""
    _need()
    _install()
    ground = Ground("software", glass)
    OUT.mkdir(parents=True, exist_ok=True)
    results: dict[str, Any] = {"machine": machine(), "glass": glass, "sizes": {}}
    for size in sizes.split(",") if sizes else QUICK_SIZES if quick else SIZES:
        _say(f"{size} moments: the exhibit")
        with virtual_display(f"{glass}x24") as display:
            found = {OURS: ours(cell(ground, display, size, quick, limit))}
        for name, page in PEERS.items():
            _say(f"{size} moments: {name}")
            found[name] = theirs(_peer(page, size, glass, quick, limit))
        results["sizes"][size] = found
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(json.dumps(results, indent=1), "utf-8")
    for size, found in results["sizes"].items():
        typer.echo("\n".join(comparison(f"{int(size):,} moments, {ground}", found)))
    typer.echo(f"{NOTES}\nAll figures: {out}")


def ours(figures: Mapping[str, Any]) -> dict[str, Any]:
    """The exhibit's figures as they are compared: as they came, with what others took."""
    found = {name: figures[name] for name in ("usable", "usable_cpu", "pss") if name in figures}
    if "opened" in figures:
        found["first_picture"] = found["first_frame"] = figures["first_frame"]
        found["ready"] = figures["first_frame"] + figures["opened"]
    for gesture in gestures.ALL:
        if gesture.name in figures:
            told = figures[gesture.name]
            found[gesture.name] = _compared(told) | {"cpu": told["cpu"]}
    return found | ({"stopped": figures["stopped"]} if "stopped" in figures else {})


def theirs(figures: Mapping[str, Any]) -> dict[str, Any]:
    """A peer's figures as they are compared, from the instants of its frames, ms."""
    found = dict(figures)
    if "ready" in figures:
        found["first_picture"] = figures["ready"]  # until then its page is empty
    for gesture in gestures.ALL:
        if told := figures.get(gesture.name):
            spells = [_spell(instants) for instants in told["spells"]]
            found[gesture.name] = _compared(pace(spells)) | {"cpu": told["cpu"]}
    return found


def data(timeline: Timeline) -> str:
    """A timeline as a script that the peers' pages load, with days as the exhibit counts them."""
    moments = [
        {
            "id": each.id,
            "day": each.date.middle,
            "label": each.label,
            "title": each.title,
            "body": each.body,
        }
        for each in timeline.moments
    ]
    periods = [
        {
            "id": each.id,
            "title": each.title,
            "first": each.start.first.toordinal(),
            "last": (each.end or timeline.end).last.toordinal(),
        }
        for each in timeline.periods
    ]
    first, last = timeline.start.first.toordinal(), timeline.end.last.toordinal() + 1
    told = {"first": first, "last": last, "moments": moments, "periods": periods}
    return f"const DATA = {json.dumps(told)};\n"


def written(gesture: Gesture) -> dict[str, Any]:
    """A gesture as a list of places for each report, for a hand that is not in Python."""
    strokes = []
    for stroke in gesture.strokes:
        count = round(stroke.seconds / REPORT)
        places = [stroke.course(report / count) for report in range(count + 1)]
        widths = [max(fingers) - min(fingers) for fingers in places]
        strokes.append(
            {
                "places": places,
                "held": stroke.held,
                "glides": stroke.glides,
                "nearer": widths[-1] > widths[0],
            }
        )
    return {
        "name": gesture.name,
        "zoom": gesture.zoom,
        "middle": gesture.middle,
        "strokes": strokes,
    }


def missing() -> list[str]:
    """The Debian packages that are needed and are not there."""
    return [package for name, package in NEEDED.items() if not shutil.which(name)]


def _need() -> None:
    if packages := missing():
        words = " ".join(packages)
        typer.echo(
            f"The peers run in Debian's Chromium; missing here: {words}. Install with", err=True
        )
        typer.echo(f"\n    apt-get install -y --no-install-recommends {words}\n", err=True)
        raise typer.Exit(1)


def _install() -> None:
    """The pages and what they load, in build/peers; npm proves each package's hash."""
    shutil.copytree(SOURCES, BUILT, dirs_exist_ok=True)
    lock = (SOURCES / "package-lock.json").read_text("utf-8")
    stamp = BUILT / "node_modules" / "installed"
    if not stamp.is_file() or stamp.read_text("utf-8") != lock:
        _say("Installing the peers (fetched once)")
        subprocess.run(["npm", "ci", "--silent"], cwd=BUILT, check=True)
        stamp.write_text(lock, "utf-8")


def _peer(page: str, size: str, glass: str, quick: bool, limit: float) -> dict[str, Any]:
    made = [gestures.shortened(each) if quick else each for each in gestures.ALL]
    (BUILT / "data.js").write_text(data(exhibit(int(size)).timeline), "utf-8")
    (BUILT / "gestures.json").write_text(json.dumps([written(each) for each in made]), "utf-8")
    return gathered(["node", "peers.mjs", page, glass], BUILT, None, limit)


def _compared(frames: Mapping[str, float]) -> dict[str, float]:
    return {"p95": frames["came_p95"], "worst": frames["came_worst"]}


def _spell(instants: Sequence[float]) -> Spell:
    at = [Instant(instant / 1000) for instant in instants]
    return Spell(at[0], tuple(at[1:]))


def _say(words: str) -> None:
    sys.stderr.write(f"{words}\n")


if __name__ == "__main__":
    typer.run(main)
