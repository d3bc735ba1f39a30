"""Lights on their way: each ends where its shape runs, and goes out there."""

import math

import pytest

from kiosk.scene.flights import SCATTER, exchange, flown, gather
from kiosk.scene.outlines import Outlines
from kiosk.scene.scatter import Light

PICTURE = Outlines((600, 800), (350, 680), 600, 260, 320, (600, 420))
TRAIL = [Light(500 + 4 * step, 400, 2.4, 0.9, "dignity") for step in range(50)]


def off_arc(x: float, y: float) -> float:
    return abs(math.hypot((x - 600) / 350, (y - 800) / 680) - 1) * 680


@pytest.mark.parametrize("time", [0.0, 1.0])
def test_lights_begin_where_hands_left_them_and_end_in_the_arc(time: float) -> None:
    lights = list(flown(gather(TRAIL, "arc", PICTURE), time))
    if time == 0:
        assert [(light.x, light.y) for light in lights] == [(one.x, one.y) for one in TRAIL]
    else:
        assert max(off_arc(light.x, light.y) for light in lights) < 8 * SCATTER
        assert max(light.strength for light in lights) == pytest.approx(0)


def test_on_the_ground_they_end_on_the_ridge() -> None:
    lights = list(flown(gather(TRAIL, "hill", PICTURE), 1.0))
    assert {light.tone for light in lights} == {"empowerment"}
    assert max(abs(light.y - PICTURE.ridge(light.x)) for light in lights) < 5 * SCATTER


def test_what_is_no_shape_goes_out_where_it_is() -> None:
    lights = list(flown(gather(TRAIL, "", PICTURE), 0.99))
    assert [(light.x, light.y) for light in lights] == [(one.x, one.y) for one in TRAIL]
    assert max(light.strength for light in lights) < 0.2


def test_each_shape_gives_to_the_other() -> None:
    started, ended = (list(flown(exchange(PICTURE), time)) for time in (0.0, 1.0))
    assert {light.tone for light in started} == {"empowerment", "protection"}
    for start, end in zip(started, ended, strict=True):
        rises = start.tone == "empowerment"
        above, below = (end, start) if rises else (start, end)
        assert off_arc(above.x, above.y) < 8 * SCATTER
        assert abs(below.y - PICTURE.ridge(below.x)) < 5 * SCATTER
