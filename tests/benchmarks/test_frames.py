"""The figures of frames and touches, from rows of instants."""

import pytest

from tests.benchmarks.frames import (
    Instant,
    Report,
    Spell,
    answers,
    dropped,
    latency,
    pace,
    percentile,
)


@pytest.mark.parametrize(
    ("values", "part", "found"),
    [
        ([5], 0.5, 5),
        ([1, 2, 3, 4], 0.5, 2),
        ([4, 3, 2, 1], 0.51, 3),
        (range(1, 101), 0.95, 95),
        (range(1, 101), 0.99, 99),
        (range(1, 101), 1, 100),
        (range(1, 11), 0.99, 10),
        ([7, 8], 0, 7),
    ],
)
def test_a_percentile_is_one_of_the_values(values, part, found) -> None:
    assert percentile(list(values), part) == found


@pytest.mark.parametrize(("values", "part"), [([], 0.5), ([1], 1.5), ([1], -0.1)])
def test_there_is_no_percentile_of_nothing(values, part) -> None:
    with pytest.raises(ValueError, match="values"):
        percentile(values, part)


def test_frames_count_from_the_first_movement_and_less_the_waits_for_a_core() -> None:
    spell = Spell(
        Instant(1.0, 0.5, 0.6, 0.0),
        (Instant(1.010, 0.502, 0.603, 0.0), Instant(1.060, 0.506, 0.610, 0.030)),
    )
    found = pace([spell])
    assert found["frames"] == 2
    assert found["came_worst"] == pytest.approx(50)
    assert found["alone_worst"] == pytest.approx(20)
    assert found["alone_p50"] == pytest.approx(10)
    assert found["work_worst"] == pytest.approx(4)
    assert found["cpu_p50"] == pytest.approx(3)
    assert (found["dropped"], found["dropped_alone"]) == (2, 0)


def test_strokes_are_not_joined_by_the_pause_between_them() -> None:
    one, later = Spell(Instant(1), (Instant(1.01),)), Spell(Instant(9), (Instant(9.02),))
    assert pace([one, later])["came_worst"] == pytest.approx(20)


@pytest.mark.parametrize(("wait", "lost"), [(8, 0), (16.7, 0), (24, 0), (26, 1), (50, 2)])
def test_a_panel_goes_without_a_picture_for_each_refresh_that_shows_nothing_new(wait, lost) -> None:
    assert dropped([wait]) == lost


def test_a_touch_waits_from_when_it_was_due_for_the_first_frame_after_it_was_told() -> None:
    start = Instant(0.0)
    reports = [
        Report(0.008, Instant(0.009), start),
        Report(0.016, Instant(0.050), start),  # the exhibit was busy
        Report(0.090, Instant(0.091), start),  # after the last frame: no answer
    ]
    found = answers(reports, [Instant(0.008), Instant(0.020), Instant(0.060)])
    assert [came for came, _ in found] == pytest.approx([12, 44])
    assert latency(found)["came_worst"] == pytest.approx(44)


def test_a_touch_alone_is_less_the_waits_since_it_was_due_and_no_others() -> None:
    # 30 ms without a core before it was told, of which only the 10 ms since it was due count.
    report = Report(0.100, Instant(0.110, waited=0.040), Instant(0.070, waited=0.010))
    ((came, alone),) = answers([report], [Instant(0.130, waited=0.045)])
    assert came == pytest.approx(30)
    assert alone == pytest.approx(15)
