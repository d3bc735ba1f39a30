"""How fast Attract's night passes: more slowly when nobody has come for a while."""

from kiosk.scene.choreography import ease

#: Seconds without a visitor until the night grows quiet, and how long that takes.
PATIENCE = 600.0
SETTLING = 60.0
#: A quiet night's share of the usual speed: what a light moves in a frame stays small.
QUIET_PACE = 0.25
#: From one frame to the next, ms: by day 30 frames/s, in a quiet night 10.
FRAME_MS = 33
QUIET_FRAME_MS = 100


class Tempo:
    """Quiet after ``PATIENCE``, awake again at once. Moments are monotonic seconds."""

    def __init__(self, now: float) -> None:
        """Begin awake."""
        self._woken = now

    def wake(self, now: float) -> None:
        """Somebody is there."""
        self._woken = now

    def quiet(self, now: float) -> float:
        """How quiet the night is, 0 to 1."""
        return ease((now - self._woken - PATIENCE) / SETTLING)

    def pace(self, now: float) -> float:
        """Seconds of the dance that pass in a second."""
        return 1 - (1 - QUIET_PACE) * self.quiet(now)

    def frame_ms(self, now: float) -> int:
        """Time until the next frame, ms."""
        return round(FRAME_MS + (QUIET_FRAME_MS - FRAME_MS) * self.quiet(now))
