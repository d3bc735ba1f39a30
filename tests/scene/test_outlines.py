"""The concept's picture under a finger: each shape and each word means something."""

import pytest

from kiosk.scene.outlines import NEAR, Outlines, Place


@pytest.fixture
def outlines() -> Outlines:
    """The picture at 1920 × 1080."""
    outlines = Outlines((600, 800), (350, 680), 600, 260, 320, (600, 420))
    outlines.places["ray-fear"] = Place(330, 390, 240, 60)
    outlines.places["person"] = Place(540, 470, 120, 54)
    outlines.places["people"] = Place(460, 640, 280, 54)
    return outlines


@pytest.mark.parametrize(
    ("where", "shape"),
    [
        ((600, 120), "arc"),
        ((270, 700), "arc"),
        ((600, 420), "person"),
        ((600 - NEAR + 1, 420), "person"),
        ((600, 500), "person"),
        ((400, 420), "ray-fear"),
        ((600, 590), "people"),
        ((700, 600), "people"),
        ((600, 660), "people"),
        ((600, 800), "hill"),
        ((1000, 820), "hill"),
        ((600, 250), ""),
        ((500, 520), ""),
    ],
)
def test_what_a_finger_means(outlines: Outlines, where: tuple[float, float], shape: str) -> None:
    assert outlines.shape_at(*where) == shape


def test_where_two_words_meet_the_nearer_one_is_meant(outlines: Outlines) -> None:
    outlines.places["hill"] = Place(500, 680, 200, 54)
    assert outlines.shape_at(600, 685) == "people"
    assert outlines.shape_at(600, 690) == "hill"
