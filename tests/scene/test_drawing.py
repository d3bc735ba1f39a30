"""What counts as drawn: a clear arch in the sky, a bell on the ground, however they are drawn."""

import math

import pytest

from kiosk.scene.drawing import Point, evenly, recognise
from kiosk.scene.outlines import Outlines

#: The picture at 1920 × 1080.
PICTURE = Outlines((600, 800), (350, 680), 600, 260, 320, (600, 420))


def arch(x: float, foot: float, half: float, high: float, points: int = 24) -> list[Point]:
    """An upper half-ellipse that stands on ``foot``, from left to right."""
    angles = (math.pi * (1 - step / (points - 1)) for step in range(points))
    return [(x + half * math.cos(angle), foot - high * math.sin(angle)) for angle in angles]


def bell(x: float, foot: float, half: float, high: float, points: int = 24) -> list[Point]:
    """A bell of that half width, from left to right."""
    along = (2 * step / (points - 1) - 1 for step in range(points))
    return [(x + half * part, foot - high * math.exp(-((2.2 * part) ** 2) / 2)) for part in along]


def trembling(course: list[Point]) -> list[Point]:
    return [
        (x + 5 * math.sin(7 * number), y + 5 * math.cos(5 * number))
        for number, (x, y) in enumerate(course)
    ]


ARCHES = {
    "on the outline": arch(600, 760, 350, 640),
    "small, inside": arch(600, 480, 90, 80),
    "low and wide": arch(620, 500, 260, 90),
    "tall and narrow": arch(500, 560, 100, 420),
    "to the side": arch(780, 430, 130, 150),
    "quick, with few points": arch(600, 560, 240, 300, points=6),
    "by a trembling hand": trembling(arch(600, 560, 240, 300)),
    "with one foot higher": arch(600, 560, 240, 300)[:19],
}
BELLS = {
    "on the ridge": bell(600, 860, 512, 260),
    "small, on the ground": bell(600, 850, 120, 70),
    "flat": bell(640, 840, 400, 140),
    "high over the crest": bell(600, 800, 380, 330),
    "to the side": bell(850, 880, 150, 90),
    "by a trembling hand": trembling(bell(600, 860, 480, 220)),
    "as an arch below": arch(600, 860, 300, 160),
}


@pytest.mark.parametrize("way", [1, -1], ids=["from the left", "from the right"])
@pytest.mark.parametrize("course", ARCHES.values(), ids=ARCHES)
def test_an_arch_in_the_sky_is_the_arc(course: list[Point], way: int) -> None:
    assert recognise([course[::way]], PICTURE) == "arc"


@pytest.mark.parametrize("way", [1, -1], ids=["from the left", "from the right"])
@pytest.mark.parametrize("course", BELLS.values(), ids=BELLS)
def test_a_bell_on_the_ground_is_the_hill(course: list[Point], way: int) -> None:
    assert recognise([course[::way]], PICTURE) == "hill"


def test_two_hands_may_draw_a_half_each() -> None:
    course = arch(600, 560, 240, 300)
    assert recognise([course[:12], course[:11:-1]], PICTURE) == "arc"
    assert recognise([course[:11:-1], course[:12][::-1]], PICTURE) == "arc"


@pytest.mark.parametrize(
    "course",
    [
        [(300, 400), (900, 400)],
        [(300, 700), (600, 300)],
        [(600, 300), (600, 700)],
        [(400, 300), (500, 500), (600, 600), (700, 500), (800, 300)],
        [(400 + 30 * step, 400 + 120 * (step % 2)) for step in range(12)],
        arch(600, 420, 20, 20),
        [(600, 400)],
        [(600, 400), (600, 400)],
        [],
    ],
    ids=["level", "rising", "falling", "a bowl", "a zigzag", "tiny", "a dot", "a rest", "nothing"],
)
def test_what_is_neither_counts_as_nothing(course: list[Point]) -> None:
    assert recognise([course] if course else [], PICTURE) == ""


def test_places_stand_evenly_and_run_from_left_to_right() -> None:
    assert evenly([(4, 0), (1, 0), (0, 0)], 5) == [(0, 0), (1, 0), (2, 0), (3, 0), (4, 0)]
