"""What is wrong in a pack, said so that the person who wrote it can put it right."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: where it is, what is wrong there and what would be right."""

    file: str
    path: str
    wrong: str
    right: str
    line: int | None = None

    def __str__(self) -> str:
        """The problem on one line, as compilers write theirs."""
        place = self.file if self.line is None else f"{self.file}, line {self.line}"
        return ": ".join(filter(None, (place, self.path, self.wrong))) + f". {self.right}"


class ContentError(Exception):
    """A pack cannot be shown; ``problems`` holds everything that stands in the way."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems, in the order in which they were found."""
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


def suggest(wanted: str, known: Iterable[str]) -> str:
    """Name the known word nearest to a wanted one, or list those there are."""
    known = tuple(known)
    near = get_close_matches(wanted, known, n=1)
    if near:
        return f"Did you mean “{near[0]}”?"
    return f"Known are: {', '.join(known)}." if known else "None is known."
