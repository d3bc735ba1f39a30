"""Attract's dance: the shapes stand at the hold, no one is left behind, a finger gathers."""

import math

import pytest

from kiosk.scene.choreography import (
    CYCLE,
    FETCH,
    FINGER_REACH,
    GATHER_ARC,
    GATHER_HILL,
    HOME_AGAIN,
    SCATTER,
    Company,
    Stage,
    Wanderer,
)
from kiosk.scene.night import SWAY_FRAMES

STAGE = Stage(
    width=1920,
    height=1080,
    arc_centre=(960, 880),
    arc_radii=(820, 740),
    crest=800,
    foot=1080,
    spread=690,
)
FRAME = 1 / 30
FINGER = (700.0, 400.0)


@pytest.fixture
def company() -> Company:
    return Company(STAGE, 420, 75)


def from_home(light: Wanderer, time: float) -> float:
    return math.dist(light.at(time), light.home)


def test_it_casts_everyone_and_no_one_twice(company: Company) -> None:
    assert 400 <= len(company.wanderers) <= 430
    assert company.last not in company.wanderers


def test_everyone_is_home_when_the_shapes_stand(company: Company) -> None:
    hold = SCATTER - 1
    assert max(from_home(light, hold) for light in (*company.wanderers, company.last)) < 10


def test_the_shapes_stand_at_the_hold_and_not_at_the_ends_of_the_night(company: Company) -> None:
    for act in (GATHER_ARC, GATHER_HILL):
        assert company.gathered(SCATTER - 1, act) == 1
        assert company.gathered(0, act) == 0
        assert company.gathered(CYCLE, act) == 0


def test_the_last_light_is_far_out_and_arrives(company: Company) -> None:
    assert from_home(company.last, FETCH - 5) > 300
    assert from_home(company.last, SCATTER - 1) < 10


def test_someone_goes_for_the_last_light_and_comes_home_with_it(company: Company) -> None:
    assert company.fetcher(FETCH - 6) is None
    for time in (FETCH + 1, FETCH + 4, HOME_AGAIN):
        fetcher = company.fetcher(time)
        assert fetcher is not None
        assert math.dist(fetcher, company.last.at(time)) < 25
    assert company.fetcher(HOME_AGAIN + 3) is None


def test_the_fetcher_never_leaps(company: Company) -> None:
    time = FETCH - 5
    before = company.fetcher(time)
    while (time := time + FRAME) < HOME_AGAIN + 2:
        now = company.fetcher(time)
        assert before is not None
        assert now is not None
        assert math.dist(before, now) < 40, f"at second {time:.2f}"
        before = now


def test_no_light_ever_leaps(company: Company) -> None:
    lights = (*company.wanderers[::10], company.last)
    for light in lights:
        places = [light.at(step * FRAME) for step in range(int(CYCLE / FRAME))]
        assert max(map(math.dist, places, places[1:])) < 30


def test_the_title_is_left_free_while_lights_drift(company: Company) -> None:
    for light in company.wanderers:
        x, y = light.away
        assert not (0.14 < x / STAGE.width < 0.86 and 0.31 < y / STAGE.height < 0.53)


def test_each_seed_is_another_night_and_the_same_seed_the_same() -> None:
    nights = [Company(STAGE, 420, seed).places(30, FRAME, []) for seed in (1, 1, 2)]
    first, again, other = [[(x, y) for _, x, y in night] for night in nights]
    assert first == again
    assert first != other


def held(company: Company, seconds: float, fingers: list[tuple[float, float]]) -> None:
    for _ in range(int(seconds / FRAME)):
        company.places(5.0, FRAME, fingers)


def test_a_finger_draws_near_lights_and_leaves_far_ones_alone(company: Company) -> None:
    before = {id(light): (x, y) for light, x, y in company.places(5.0, FRAME, [])}
    held(company, 3, [FINGER])
    near = far = 0
    for light, x, y in company.places(5.0, FRAME, [FINGER]):
        was = math.dist(before[id(light)], FINGER)
        if was <= FINGER_REACH:
            near += 1
            assert math.dist((x, y), FINGER) < 65
        else:
            far += 1
            assert (x, y) == before[id(light)]
    assert near > 5
    assert far > 100


def test_a_finger_that_goes_lets_its_lights_go(company: Company) -> None:
    before = [(x, y) for _, x, y in company.places(5.0, FRAME, [])]
    held(company, 2, [FINGER])
    held(company, 4, [])
    assert [(x, y) for _, x, y in company.places(5.0, FRAME, [])] == before


def test_lights_come_to_the_nearer_of_two_fingers(company: Company) -> None:
    hands = [(500.0, 400.0), (900.0, 400.0)]
    before = {id(light): (x, y) for light, x, y in company.places(5.0, FRAME, [])}
    held(company, 3, hands)
    for light, x, y in company.places(5.0, FRAME, hands):
        nearer = min(hands, key=lambda hand: math.dist(before[id(light)], hand))
        if math.dist(before[id(light)], nearer) <= FINGER_REACH:
            assert math.dist((x, y), nearer) < 65


def test_everyone_either_sways_or_travels(company: Company) -> None:
    for time in range(int(CYCLE)):
        swaying, travelling = company.parted(time, [])
        assert len(swaying) + len(travelling) == len(company.everyone)
        assert {*swaying, *travelling} == {*company.everyone}


def test_those_that_sway_go_less_than_a_pixel_until_they_are_moved(company: Company) -> None:
    pause = SWAY_FRAMES * FRAME
    for time in range(int(CYCLE) - 1):
        for light in company.parted(time, [])[0]:
            if not light.travels(time + pause):
                (x, y), (later_x, later_y) = light.at(time), light.at(time + pause)
                assert max(abs(later_x - x), abs(later_y - y)) < 1.1


def test_all_are_at_hand_for_a_finger_and_until_they_are_back(company: Company) -> None:
    assert company.parted(5.0, [FINGER]) == ([], [*company.everyone])
    held(company, 2, [FINGER])
    pulled = [light for light in company.everyone if light.pulled != [0.0, 0.0]]
    assert pulled
    assert {*pulled} <= {*company.parted(5.0, [])[1]}
