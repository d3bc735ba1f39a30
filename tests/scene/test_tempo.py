"""A quiet night: ten minutes without anyone, then slower and with fewer frames; awake at once."""

from itertools import pairwise

import pytest

from kiosk.scene.tempo import (
    FRAME_MS,
    PATIENCE,
    QUIET_FRAME_MS,
    QUIET_PACE,
    SETTLING,
    Tempo,
)

QUIET = PATIENCE + SETTLING


def test_for_ten_minutes_the_night_is_awake() -> None:
    tempo = Tempo(1000.0)
    for passed in (0.0, 300.0, PATIENCE):
        assert tempo.quiet(1000.0 + passed) == 0
        assert tempo.pace(1000.0 + passed) == 1
        assert tempo.frame_ms(1000.0 + passed) == FRAME_MS <= 1000 / 30


def test_then_it_passes_slowly_with_a_third_of_the_frames() -> None:
    tempo = Tempo(0.0)
    for passed in (QUIET, 24 * 3600.0):
        assert tempo.quiet(passed) == 1
        assert tempo.pace(passed) == QUIET_PACE
        assert tempo.frame_ms(passed) == QUIET_FRAME_MS


def test_a_light_goes_no_farther_in_a_quiet_frame() -> None:
    assert QUIET_PACE * QUIET_FRAME_MS <= FRAME_MS


def test_it_grows_quiet_without_a_jolt() -> None:
    tempo = Tempo(0.0)
    paces = [tempo.pace(PATIENCE + second) for second in range(int(SETTLING) + 1)]
    assert paces == sorted(paces, reverse=True)
    assert max(a - b for a, b in pairwise(paces)) < 0.03


def test_somebody_wakes_it_at_once() -> None:
    tempo = Tempo(0.0)
    tempo.wake(5 * QUIET)
    assert tempo.quiet(5 * QUIET) == 0
    assert tempo.pace(5 * QUIET + PATIENCE) == pytest.approx(1)
