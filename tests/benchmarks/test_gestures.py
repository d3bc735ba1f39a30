"""Gestures whose every report asks for a new picture."""

from itertools import pairwise

import pytest

from tests.benchmarks import gestures
from tests.benchmarks.gestures import REPORT, Gesture


@pytest.mark.parametrize("gesture", gestures.ALL, ids=lambda gesture: gesture.name)
@pytest.mark.parametrize("width", [1920, 3840])
def test_every_report_finds_each_finger_at_another_pixel_of_the_glass(
    gesture: Gesture, width: int
) -> None:
    width = width // 2 if gesture.overview else width  # the strip is shorter than the glass
    for stroke in gesture.strokes:
        count = round(stroke.seconds / REPORT)
        places = [stroke.course(report / count) for report in range(count + 1)]
        pixels = [tuple(round(place * width) for place in fingers) for fingers in places]
        assert all(before != after for before, after in pairwise(pixels))
        assert all(0 < place < 1 for fingers in places for place in fingers)


def test_a_quick_look_makes_every_gesture() -> None:
    for gesture in gestures.ALL:
        assert gestures.shortened(gesture).strokes
        assert len(gestures.shortened(gesture).strokes) <= len(gesture.strokes)
