"""What careless hands do: taps, drags, pinches, slaps, keys, all from one source of chance.

No Qt: a course is where one finger is from tick to tick, px from the glass's corner, None while it
is lifted. What is chosen never asks the exhibit, so that a seed gives the same hands each time.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

Point = tuple[float, float]
Course = Sequence[Point | None]

#: All that two hands have.
FINGERS = 10


@dataclass(frozen=True, slots=True)
class Glass:
    """What there is to touch: the size of the screen, and where its controls are (x, y, w, h)."""

    width: float
    height: float
    controls: Sequence[tuple[float, float, float, float]] = ()

    def anywhere(self, chance: Random) -> Point:
        """A place on the glass."""
        return chance.random() * self.width, chance.random() * self.height

    def control(self, chance: Random) -> Point:
        """A place on one of the controls, mostly near its middle; anywhere where there is none."""
        which, across, down = chance.random(), chance.gauss(0.5, 0.2), chance.gauss(0.5, 0.2)
        if not self.controls:
            return self.kept((across * self.width, down * self.height))
        x, y, width, height = self.controls[int(which * len(self.controls))]
        return self.kept((x + across * width, y + down * height))

    def kept(self, point: Point) -> Point:
        """The place on the glass nearest to a point."""
        return min(max(point[0], 0), self.width - 1), min(max(point[1], 0), self.height - 1)


def _line(glass: Glass, start: Point, end: Point, ticks: int) -> list[Point]:
    steps = [step / ticks for step in range(ticks + 1)]
    (x, y), (to_x, to_y) = start, end
    return [glass.kept((x + (to_x - x) * at, y + (to_y - y) * at)) for at in steps]


def tap(chance: Random, glass: Glass) -> list[Course]:
    """One touch of a control."""
    return [[glass.control(chance)]]


def stray_tap(chance: Random, glass: Glass) -> list[Course]:
    """One touch of anything."""
    return [[glass.anywhere(chance)]]


def double_tap(chance: Random, glass: Glass) -> list[Course]:
    """Two or three touches of the same place."""
    at = glass.anywhere(chance)
    return [[at, None] * chance.randint(2, 3)]


def drag(chance: Random, glass: Glass) -> list[Course]:
    """One finger straight across, slow or as fast as a flick."""
    ticks, reach = chance.randint(2, 20), chance.gauss(0, 0.4)
    angle = chance.choice([0.0, math.pi / 2, chance.random() * math.pi])
    x, y = start = glass.anywhere(chance)
    end = (x + reach * glass.width * math.cos(angle), y + reach * glass.height * math.sin(angle))
    return [_line(glass, start, end, ticks)]


def scribble(chance: Random, glass: Glass) -> list[Course]:
    """One finger to and fro."""
    x, y = glass.anywhere(chance)
    course: list[Point] = []
    for _ in range(chance.randint(5, 40)):
        x, y = glass.kept((x + chance.gauss(0, 60), y + chance.gauss(0, 60)))
        course.append((x, y))
    return [course]


def pinch(chance: Random, glass: Glass) -> list[Course]:
    """Two fingers apart or together, about a place."""
    x, y = glass.anywhere(chance)
    before, after = chance.uniform(20, 400), chance.uniform(20, 400)
    angle, ticks = chance.random() * math.pi, chance.randint(3, 20)
    aside, down = math.cos(angle), math.sin(angle)
    return [
        _line(
            glass,
            glass.kept((x + side * before * aside, y + side * before * down)),
            glass.kept((x + side * after * aside, y + side * after * down)),
            ticks,
        )
        for side in (-1, 1)
    ]


def hold(chance: Random, glass: Glass) -> list[Course]:
    """A finger that rests."""
    at = glass.anywhere(chance) if chance.random() < 0.5 else glass.control(chance)
    return [[at] * chance.randint(20, 200)]


def slap(chance: Random, glass: Glass) -> list[Course]:
    """A whole hand or two at once, which slips a little."""
    x, y = glass.anywhere(chance)
    fingers = [
        glass.kept((x + chance.gauss(0, 150), y + chance.gauss(0, 80)))
        for _ in range(chance.randint(3, FINGERS))
    ]
    slip = (chance.gauss(0, 40), chance.gauss(0, 40))
    return [_line(glass, at, (at[0] + slip[0], at[1] + slip[1]), 5) for at in fingers]


_GESTURES: dict[Callable[[Random, Glass], list[Course]], int] = {
    tap: 50,
    stray_tap: 10,
    double_tap: 5,
    drag: 15,
    scribble: 4,
    pinch: 6,
    hold: 3,
    slap: 1,
}


def gesture(chance: Random, glass: Glass) -> tuple[str, list[Course]]:
    """One of all these, by its name and the courses of its fingers."""
    (chosen,) = chance.choices(list(_GESTURES), list(_GESTURES.values()))
    return chosen.__name__, chosen(chance, glass)


class Hands:
    """Ten fingers, each on its own course; those that are busy finish first."""

    def __init__(self) -> None:
        self._courses: dict[int, list[Point | None]] = {}
        self._down: dict[int, Point] = {}

    @property
    def busy(self) -> int:
        """How many fingers are on their way."""
        return len(self._courses)

    def begin(self, courses: Sequence[Course]) -> int:
        """Give free fingers these courses, as far as there are any; how many touches that makes."""
        free = [finger for finger in range(FINGERS) if finger not in self._courses]
        touches = 0
        for finger, course in zip(free, courses, strict=False):
            self._courses[finger] = [*course, None]
            touches += sum(
                now is not None and then is None
                for then, now in zip([None, *course], course, strict=False)
            )
        return touches

    def tick(self) -> list[tuple[int, str, Point]]:
        """What each finger on the glass does next: press, move (or rest) or release, and where."""
        done: list[tuple[int, str, Point]] = []
        for finger, course in list(self._courses.items()):
            at, was = course.pop(0), self._down.get(finger)
            if at is not None:
                done.append((finger, "press" if was is None else "move", at))
                self._down[finger] = at
            elif was is not None:
                done.append((finger, "release", was))
                del self._down[finger]
            if not course:
                del self._courses[finger]
        return done
