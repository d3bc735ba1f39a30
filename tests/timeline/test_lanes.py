"""Labels beside a level axis: none over another nor over a stem, the important last to go."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from kiosk.timeline import Label, stack

labels = st.builds(Label, st.floats(0, 3000), st.floats(60, 620), st.integers(1, 9))
rows = st.lists(labels, max_size=60).map(lambda row: sorted(row, key=lambda label: label.place))


@given(rows, st.integers(0, 4))
def test_no_label_meets_another_nor_a_stem(row: list[Label], lanes: int) -> None:
    shown = [
        (label, lane)
        for label, lane in zip(row, stack(row, lanes), strict=True)
        if lane is not None
    ]
    for (early, high), (late, low) in itertools.combinations(shown, 2):
        if late.place < early.end:
            assert low < high


@given(rows, st.integers(0, 4))
def test_labels_stay_in_their_lanes(row: list[Label], lanes: int) -> None:
    assert all(lane is None or 0 <= lane < lanes for lane in stack(row, lanes))


@given(rows, st.floats(0, 3500))
def test_nothing_reaches_past_the_wall(row: list[Label], wall: float) -> None:
    for label, lane in zip(row, stack(row, 3, wall), strict=True):
        assert lane is None or label.end <= wall


@given(rows)
def test_what_is_hidden_is_hidden_for_something_as_important(row: list[Label]) -> None:
    found = stack(row, 2)
    for label, lane in zip(row, found, strict=True):
        if lane is None:
            assert any(
                other.importance >= label.importance
                and other.place < label.end
                and label.place < other.end
                for other in row
                if other is not label
            )


def test_a_label_gives_way_to_a_more_important_one() -> None:
    row = [Label(0, 1000, 9), Label(100, 1000, 1), Label(200, 100, 5)]
    assert stack(row, 2) == [1, None, 0]


def test_without_lanes_nothing_is_told() -> None:
    assert stack([Label(0, 10, 1)], 0) == [None]
