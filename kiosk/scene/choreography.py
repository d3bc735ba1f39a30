"""Attract's choreography: how lights drift, gather into shelter and hill, and leave no one behind.

Pure arithmetic without Qt. Lengths are design units, times seconds.
"""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from random import Random

from kiosk.scene.scatter import arc, bell, hill, size

#: The acts of one cycle, by the second at which each begins.
GATHER_ARC = 4.0
GATHER_HILL = 22.0
FETCH = 46.0
HOME_AGAIN = 54.0
SCATTER = 62.0
CYCLE = 74.0

#: A light takes this long to travel home.
TRAVEL = 9.0
#: How far a finger reaches, and how closely lights come to it.
FINGER_REACH = 330.0
FINGER_HALO = 26.0
#: Share of the way to its goal that a light covers per second when pulled by a finger.
PULL = 5.0
#: The thread between the last light and the crest is drawn with so many points.
FILAMENT_POINTS = 22


def ease(part: float) -> float:
    """From 0 to 1, slow at both ends."""
    part = min(1.0, max(0.0, part))
    return part * part * (3 - 2 * part)


@dataclass(slots=True, eq=False)
class Wanderer:
    """A moving light: where it drifts, where its home in the shape is, and when it sets out."""

    home: tuple[float, float]
    away: tuple[float, float]
    sets_out: float
    leaves: float
    radius: float
    tone: str
    strength: float
    phase: float
    pulled: list[float] = field(default_factory=lambda: [0.0, 0.0])

    def at(self, time: float) -> tuple[float, float]:
        """Its place in the choreography ``time`` seconds into the cycle, fingers aside."""
        out = ease((time - self.sets_out) / TRAVEL)
        back = ease((time - self.leaves) / (CYCLE - SCATTER))
        homely = out * (1 - back)
        sway = 1 - 0.93 * homely
        x = self.away[0] + 46 * math.sin(time * 0.11 + self.phase)
        y = self.away[1] + 34 * math.cos(time * 0.13 + self.phase * 1.7)
        bow = math.sin(math.pi * homely) * 60
        return (
            x + (self.home[0] - x) * homely + sway * 3 * math.sin(time * 0.9 + self.phase),
            y + (self.home[1] - y) * homely - bow + 2 * math.cos(time * 0.7 + self.phase),
        )

    def travels(self, time: float) -> bool:
        """Whether it is on its way, home or away again; else it only sways, under 10 a second."""
        away = CYCLE - SCATTER
        return 0 < time - self.sets_out < TRAVEL or 0 < time - self.leaves < away


@dataclass(frozen=True, slots=True)
class Stage:
    """The shapes' measures: the arc's centre and radii, the hill's crest, foot and spread."""

    width: float
    height: float
    arc_centre: tuple[float, float]
    arc_radii: tuple[float, float]
    crest: float
    foot: float
    spread: float


class Company:
    """All the moving lights of one cycle, the nine people on the crest, and the last light."""

    def __init__(self, stage: Stage, count: int, seed: int) -> None:
        """Cast ``count`` lights for the stage; each seed gives another night."""
        self.stage = stage
        self._random = Random(seed)
        ridge = bell(stage.width / 2, stage.crest, stage.foot, stage.spread)
        sheltering = list(arc(seed, stage.arc_centre, stage.arc_radii, int(count * 0.58), 60, 80))
        rising = list(hill(seed, ridge, (0, stage.width), 40, count - len(sheltering)))
        self.wanderers = [
            *(self._cast(light.x, light.y, GATHER_ARC, light.tone) for light in sheltering),
            *(self._cast(light.x, light.y, GATHER_HILL, light.tone) for light in rising),
            *self._people(ridge),
        ]
        self.last = self._last(ridge)
        self.everyone = (*self.wanderers, self.last)

    def _cast(self, x: float, y: float, act: float, tone: str, radius: float = 0.0) -> Wanderer:
        random = self._random
        return Wanderer(
            home=(x, y),
            away=self._anywhere(),
            sets_out=act + random.uniform(0, 11),
            leaves=SCATTER + random.uniform(0, 3),
            radius=radius or size(random, 2.6, 2.2),
            tone=tone,
            strength=random.uniform(0.6, 1.0),
            phase=random.uniform(0, 6.28),
        )

    def _anywhere(self) -> tuple[float, float]:
        """Somewhere in the sky, but not where the title stands."""
        random, stage = self._random, self.stage
        while True:
            x, y = random.uniform(0, 1), random.uniform(0, 0.84)
            if not (0.14 < x < 0.86 and 0.31 < y < 0.53):
                return x * stage.width, y * stage.height

    def _people(self, ridge: Callable[[float], float]) -> list[Wanderer]:
        middle = self.stage.width / 2
        places = (-186, -134, -88, -42, 8, 48, 84, 134, 186)
        lifts = (10, 22, 20, 36, 42, 18, 30, 22, 10)
        radii = (5.0, 5.6, 4.4, 7.4, 9.2, 4.6, 6.4, 5.2, 4.6)
        people = [
            self._cast(middle + x, ridge(middle + x) - lift, GATHER_HILL + 6, "dignity", radius)
            for x, lift, radius in zip(places, lifts, radii, strict=True)
        ]
        for person in people:
            person.strength = 1.0
        return people

    def _last(self, ridge: Callable[[float], float]) -> Wanderer:
        """The light that is left behind, far out, until somebody goes and fetches it."""
        middle, stage = self.stage.width / 2, self.stage
        light = self._cast(middle + 226, ridge(middle + 226) - 8, HOME_AGAIN - TRAVEL, "dignity", 5)
        light.away = (stage.width * 0.90, stage.height * 0.30)
        light.leaves = SCATTER + 1
        return light

    def fetcher(self, time: float) -> tuple[float, float] | None:
        """Where the light that fetches the last one is, while it is on its way."""
        if not FETCH - 5 <= time <= HOME_AGAIN + 2:
            return None
        crest = self.wanderers[-5].home
        there = self.last.at(time)
        out = ease((time - (FETCH - 5)) / 4.5)
        if time > FETCH:
            return there[0] - 16, there[1] + 9
        return (
            crest[0] + (there[0] - 16 - crest[0]) * out,
            crest[1] + (there[1] + 9 - crest[1]) * out - 90 * math.sin(math.pi * out),
        )

    def met(self, time: float) -> tuple[tuple[float, float], ...]:
        """Where the last light and the one that has come for it are; empty at other times."""
        fetcher = self.fetcher(time)
        return (fetcher, self.last.at(time)) if fetcher else ()

    def filament(self, time: float) -> Iterator[tuple[float, float, float]]:
        """The thread that the fetching light draws from the crest: points and their strength."""
        fetcher = self.fetcher(time)
        if fetcher is None:
            return
        crest = self.wanderers[-5].home
        for step in range(FILAMENT_POINTS):
            part = step / FILAMENT_POINTS
            x = crest[0] + (fetcher[0] - crest[0]) * part
            y = crest[1] + (fetcher[1] - crest[1]) * part - 70 * math.sin(math.pi * part)
            yield x, y, 0.15 + 0.45 * part

    def gathered(self, time: float, act: float) -> float:
        """How far the shape of an act has formed, 0 to 1; it dissolves when all scatter."""
        return ease((time - act - 4) / 15) * (1 - ease((time - SCATTER) / 5))

    def parted(
        self, time: float, fingers: list[tuple[float, float]]
    ) -> "tuple[list[Wanderer], list[Wanderer]]":
        """Those that only sway, and those that travel or are drawn by a finger, or may be.

        The people on the crest and the last light count as travelling, being large.
        """
        if fingers:
            return [], [*self.everyone]
        swaying: list[Wanderer] = []
        travelling: list[Wanderer] = []
        for light in self.everyone:
            moves = light.tone == "dignity" or light.pulled[0] or light.pulled[1]
            (travelling if moves or light.travels(time) else swaying).append(light)
        return swaying, travelling

    def places(
        self,
        time: float,
        seconds: float,
        fingers: list[tuple[float, float]],
        lights: "Iterable[Wanderer] | None" = None,
    ) -> "list[tuple[Wanderer, float, float]]":
        """Where lights are, ``seconds`` after the last call; fingers draw those near them.

        Args:
            time: seconds into the cycle.
            seconds: since the last call.
            fingers: where they are.
            lights: which; None: everyone.
        """
        share = min(1.0, PULL * seconds)
        found = []
        for light in self.everyone if lights is None else lights:
            x, y = light.at(time)
            pulled = light.pulled
            if fingers or pulled[0] or pulled[1]:
                goal_x, goal_y = _pull(x, y, light.phase, fingers)
                pulled[0] += (goal_x - pulled[0]) * share
                pulled[1] += (goal_y - pulled[1]) * share
                if not fingers and abs(pulled[0]) + abs(pulled[1]) < 0.1:
                    pulled[0] = pulled[1] = 0.0
                x, y = x + pulled[0], y + pulled[1]
            found.append((light, x, y))
        return found


def _pull(
    x: float, y: float, phase: float, fingers: list[tuple[float, float]]
) -> tuple[float, float]:
    """How far the nearest finger in reach draws a light from its place."""
    if not fingers:
        return 0.0, 0.0
    finger = min(fingers, key=lambda at: (at[0] - x) ** 2 + (at[1] - y) ** 2)
    away_x, away_y = finger[0] - x, finger[1] - y
    distance = math.hypot(away_x, away_y)
    if distance > FINGER_REACH:
        return 0.0, 0.0
    ring = FINGER_HALO + 34 * (phase / 6.28)
    return away_x + ring * math.cos(phase * 5), away_y + ring * math.sin(phase * 5)
