"""The screen stays lit while the exhibit is open, and goes dark beyond its hours."""

from datetime import datetime, timedelta

import pytest

from tests.display import DARK, LIT, blank, goes_dark
from tests.faults.conftest import Machine, until


def hours(opens: int, closes: int) -> str:
    """Settings for opening hours, in hours from now."""
    now = datetime.now().astimezone()
    at = [f"{now + timedelta(hours=each):%H:%M}" for each in (opens, closes)]
    return f'[hours]\nopen = "{at[0]}"\nclose = "{at[1]}"\n'


@pytest.mark.parametrize(
    ("settings", "lit"),
    [("", True), (hours(-2, 2), True), (hours(2, 4), False)],
    ids=["without hours", "open", "closed"],
)
def test_it_is_lit_while_it_is_open(machine: Machine, settings: str, lit: bool) -> None:
    machine.settings(settings)
    machine.supervised()
    assert goes_dark(machine.display, LIT if lit else DARK) != lit


@pytest.mark.parametrize(
    ("settings", "lit"), [("", True), (hours(2, 4), False)], ids=["open", "closed"]
)
def test_a_screen_that_has_been_dark_is_lit_where_it_opens(
    machine: Machine, settings: str, lit: bool
) -> None:
    machine.settings(settings)
    assert goes_dark(machine.display, DARK)
    machine.supervised()
    if lit:
        until(lambda: not blank(machine.display), 5, "it shows, and nobody sees it")
    assert goes_dark(machine.display, LIT if lit else DARK) != lit
