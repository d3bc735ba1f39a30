"""What the other languages cost: the program in each, beside an exhibit of English words alone."""

import shutil
from pathlib import Path

from kiosk import paths
from kiosk.content.languages import available
from tests.benchmarks import program
from tests.benchmarks.surroundings import OUT, Ground

#: The column that all others are compared with.
ALONE = "en alone"


def measure(ground: Ground, display: str, rounds: int) -> dict[str, dict[str, float]]:
    """Start the exhibit in each language by turns, so that a busy moment does not meet only one.

    Returns:
        By language what ``program.together`` tells, and ``first_frame_times`` and ``pss_times``:
        times what it is with English alone.

    Raises:
        SilentError: it did not start.
    """
    english = _english_alone()
    asked = {
        ALONE: ["--exhibit", str(english)],
        **{each: ["--language", each] for each in available(paths.exhibit())},
    }
    for pack in (english, paths.exhibit()):
        program.prepare(ground, display, pack)
    runs: dict[str, list[dict[str, float]]] = {name: [] for name in asked}
    for at in range(rounds):
        for name, options in asked.items():
            runs[name].append(program.start(ground, display, options, watch=at == rounds - 1))
    return compared({name: program.together(each) for name, each in runs.items()})


def compared(found: dict[str, dict[str, float]]) -> dict[str, dict[str, float]]:
    """Each language's figures, and how many times those of English alone they are."""
    alone = found[ALONE]
    return {
        name: {
            **figures,
            **{f"{each}_times": figures[each] / alone[each] for each in ("first_frame", "pss")},
        }
        for name, figures in found.items()
    }


def _english_alone() -> Path:
    """The exhibit's pack without its other languages."""
    pack = OUT / "english-alone"
    shutil.copytree(paths.exhibit(), pack, dirs_exist_ok=True)
    for words in (pack / "text").glob("*.toml"):
        if words.stem != "en":
            words.unlink()
    return pack
