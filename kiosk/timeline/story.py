"""The story: the moments one after the other, by themselves, until somebody touches."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Story:
    """A walk through moments. ``step`` is -1 before it begins and when it has been stopped."""

    ids: tuple[str, ...]
    step: int = -1

    @property
    def playing(self) -> bool:
        """Whether it is under way."""
        return 0 <= self.step < len(self.ids)

    @property
    def current(self) -> str:
        """The moment that is told; empty when none is."""
        return self.ids[self.step] if self.playing else ""

    def begun(self, at: str = "") -> "Story":
        """The story from its first moment or, if it is in it, from ``at``."""
        return Story(self.ids, self.ids.index(at) if at in self.ids else 0)

    def advanced(self) -> "Story":
        """The story at its next moment; after the last one it has ended."""
        step = self.step + 1 if self.playing else -1
        return Story(self.ids, step if step < len(self.ids) else -1)

    def stopped(self) -> "Story":
        """The story cut short."""
        return Story(self.ids)
