"""What the next run of a program learns from how its last ones have ended."""

from collections.abc import Mapping
from typing import Protocol


class Fallback(Protocol):
    """What a program's next run learns from how the last ones have ended."""

    def begin(self) -> Mapping[str, str]:
        """Begin a run; gives what to add to its environment. What it raises ends the supervisor."""

    def over(self, *, failed: bool) -> None:
        """Tell how that run has ended.

        Args:
            failed: by its own fault, of which what it was to run knows nothing: it died, or that
                had not even begun. Where that has begun, it counts its failures itself.
        """
