"""A visit as a state machine on monotonic time: attract → exploring → warning → attract."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """What the exhibit is doing for whoever is, or is not, in front of it."""

    ATTRACT = "attract"
    EXPLORING = "exploring"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Times:
    """How long silence may last, in seconds.

    The defaults are the design's: 60 s without a touch, then a warning of at least 20 s that one
    touch ends, as often as wanted (WCAG 2.2.1).
    """

    idle: float = 60.0
    warning: float = 20.0


@dataclass(frozen=True, slots=True)
class Visit:
    """Where a visit stands. ``since`` is when its state's clock last started, monotonic seconds."""

    times: Times = Times()
    state: State = State.ATTRACT
    since: float = 0.0

    def touched(self, now: float) -> "Visit":
        """The visit after a touch or a key: someone is there."""
        return Visit(self.times, State.EXPLORING, now)

    def at(self, now: float) -> "Visit":
        """The visit as ``now`` finds it when nobody has touched anything meanwhile.

        A clock that leaps, as after a suspend, passes through the warning to Attract.
        """
        deadline = self.deadline
        if deadline is None or now < deadline:
            return self
        if self.state is State.EXPLORING:
            return Visit(self.times, State.WARNING, deadline).at(now)
        return Visit(self.times, State.ATTRACT, deadline)

    def ended(self, now: float) -> "Visit":
        """The visit after the visitor has said that they are done."""
        return Visit(self.times, State.ATTRACT, now)

    @property
    def deadline(self) -> float | None:
        """When the state ends if nobody touches anything; None: never."""
        match self.state:
            case State.ATTRACT:
                return None
            case State.EXPLORING:
                return self.since + self.times.idle
            case State.WARNING:
                return self.since + self.times.warning

    def remaining(self, now: float) -> float:
        """Seconds until the state ends; 0 when it never does."""
        deadline = self.deadline
        return 0.0 if deadline is None else max(0.0, deadline - now)
