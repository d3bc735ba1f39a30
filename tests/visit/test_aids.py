"""Aids: what a visitor can ask for, within its bounds."""

import pytest

from kiosk.visit.aids import TEXT_SIZES, VOLUMES, Aids


@pytest.mark.parametrize("text", list(TEXT_SIZES))
def test_text_comes_in_its_sizes(text: int) -> None:
    assert Aids().sized(text).text == text


@pytest.mark.parametrize("text", [0, 99, 125, 300, -100])
def test_a_size_that_there_is_not_changes_nothing(text: int) -> None:
    assert Aids(text=150).sized(text) == Aids(text=150)


def test_the_voice_ends_at_its_softest_and_its_loudest() -> None:
    aids = Aids()
    for _ in VOLUMES:
        aids = aids.louder(1)
    assert aids.volume == VOLUMES[-1]
    assert aids.louder(-100).volume == VOLUMES[0]


def test_a_visit_begins_without_any() -> None:
    aids = Aids()
    assert not any((aids.contrast, aids.low_reach, aids.calm, aids.aloud))
    assert aids.text == 100
