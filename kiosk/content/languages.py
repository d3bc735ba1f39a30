"""Which languages a pack speaks, and which of them run from right to left."""

from pathlib import Path

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


def available(folder: Path) -> tuple[str, ...]:
    """The languages that a pack has words in, in alphabetical order."""
    return tuple(sorted(path.stem for path in (folder / "text").glob("*.toml")))


def runs_right_to_left(language: str) -> bool:
    """Whether a language is written from right to left."""
    return language.partition("-")[0] in _RIGHT_TO_LEFT
