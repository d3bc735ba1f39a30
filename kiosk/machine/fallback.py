"""What the next run of a program learns from how its last ones have ended."""

from collections.abc import Mapping
from typing import Protocol


class Fallback(Protocol):
    """What a program's next run learns from how the last ones have ended."""

    def begin(self) -> Mapping[str, str]:
        """Begin a run; gives what to add to its environment."""

    def over(self, *, failed: bool) -> None:
        """Tell how that run has ended: it failed where it showed nothing, or was killed."""
