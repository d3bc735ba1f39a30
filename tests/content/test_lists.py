"""Words in a row."""

import pytest

from kiosk.content.lists import joined


@pytest.mark.parametrize(
    ("language", "row"),
    [("en", "a, b, c"), ("ar", "a، b، c"), ("ja", "a、b、c"), ("zh-Hans", "a，b，c")],
)
def test_each_language_has_its_own_comma(language: str, row: str) -> None:
    assert joined(["a", "b", "c"], language) == row


def test_what_has_no_words_has_no_comma() -> None:
    assert joined(["a", "", "c"], "en") == "a, c"
    assert joined([], "en") == ""
