"""Where lights stand: a fair picture of a number, and shapes that keep their lights."""

import math
from collections.abc import Callable, Iterable
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scene.scatter import Light, arc, bell, gathering, half_sun, hill, road, rows, stars

#: The loan's picture: lights of 1/31 of the half-sun's reach (``HalfSun.lights``).
LIGHTS, REACH = 100, 31.0


def test_a_half_sun_of_100_has_100_seats_in_its_half_disc() -> None:
    seats = half_sun(LIGHTS)
    assert len(seats) == LIGHTS
    assert all(math.hypot(x, y) <= 1 + 1e-9 and y <= 1e-9 for x, y in seats)


def test_no_two_lights_of_a_half_sun_touch() -> None:
    nearest = min(math.dist(one, other) for one, other in combinations(half_sun(LIGHTS), 2))
    assert nearest * (REACH - 1) > 2.0


def test_a_half_sun_fills_from_left_to_right() -> None:
    turns = [math.atan2(-y, -x) for x, y in half_sun(LIGHTS)]
    assert turns == sorted(turns)


@given(st.integers(min_value=1, max_value=400))
def test_a_half_sun_has_a_seat_of_its_own_for_each_light(count: int) -> None:
    seats = half_sun(count)
    assert len({(round(x, 6), round(y, 6)) for x, y in seats}) == count


@given(st.integers(min_value=0, max_value=10_000))
def test_the_arc_stays_above_its_ends_and_near_its_ellipse(seed: int) -> None:
    lights = list(arc(seed, (500, 600), (400, 500), 200, spread=40, reach=80))
    assert len(lights) == 200
    ends = 600 - math.cos(math.radians(80)) * 500
    for light in lights:
        off = math.hypot((light.x - 500) / 400, (600 - light.y) / 500)
        assert off < 1.5
        assert light.y < ends + 120


def test_the_arc_is_tight_at_its_crown() -> None:
    crown = [
        light
        for light in arc(7, (0, 0), (400, 500), 4000, spread=90)
        if abs(light.x) < 40 and light.y < 0
    ]
    assert len(crown) > 100
    assert max(-light.y for light in crown) < 500 + 25


@given(st.integers(min_value=0, max_value=10_000))
def test_the_hill_keeps_its_lights_on_or_just_below_its_ridge(seed: int) -> None:
    ridge = bell(400, 200, 600, 150)
    for light in hill(seed, ridge, (0, 800), 60, 150):
        assert 0 <= light.x <= 800
        assert -20 < light.y - ridge(light.x) <= 60


def test_a_bell_rises_to_its_crest_and_falls_to_its_foot() -> None:
    ridge = bell(400, 200, 600, 100)
    assert ridge(400) == 200
    assert ridge(300) == pytest.approx(ridge(500))
    assert ridge(400 + 1000) == pytest.approx(600)


SCATTERS: dict[str, Callable[[int], Iterable[Light]]] = {
    "stars": lambda seed: stars(seed, 800, 400, 90),
    "arc": lambda seed: arc(seed, (400, 400), (300, 300), 90),
    "hill": lambda seed: hill(seed, bell(400, 200, 400, 100), (0, 800), 40, 90),
    "gathering": lambda seed: gathering(seed, 400, 400, 100, 90),
    "road": lambda seed: road(seed, lambda part: (400, 400 - 300 * part), 30, 90),
}


@pytest.mark.parametrize("name", SCATTERS)
def test_a_seed_always_gives_the_same_lights(name: str) -> None:
    scatter = SCATTERS[name]
    assert list(scatter(5)) == list(scatter(5))
    assert list(scatter(5)) != list(scatter(6))


@pytest.mark.parametrize("name", SCATTERS)
def test_every_light_can_be_seen(name: str) -> None:
    for light in SCATTERS[name](3):
        assert isinstance(light, Light)
        assert 0.5 <= light.radius < 5
        assert 0 <= light.strength <= 1


def test_stars_stay_in_their_sky() -> None:
    found = list(stars(1, 800, 400, 300))
    assert len(found) == 300
    assert all(0 <= star.x <= 800 and 0 <= star.y <= 400 for star in found)


def test_a_crowd_stands_on_its_ground() -> None:
    assert all(light.y <= 400 for light in gathering(2, 400, 400, 100, 200))


def test_listening_rows_are_mirrored_about_their_speaker() -> None:
    across = sorted(round(light.x - 500, 6) for light in rows(500, 100, 400, 300, 9))
    assert across == sorted(-x for x in across)
