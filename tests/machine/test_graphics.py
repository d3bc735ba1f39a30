"""A machine that has just been switched on may not have found its graphics card yet."""

import threading
import time
from pathlib import Path

import pytest

from kiosk.machine.graphics import await_gpu


@pytest.fixture
def cards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the kernel offers them: none yet."""
    monkeypatch.setattr("kiosk.machine.graphics._CARDS", tmp_path)
    monkeypatch.delenv("WLR_BACKENDS", raising=False)
    return tmp_path


def offer(cards: Path) -> None:
    """Have the kernel offer a card, which draws, in the order that it keeps."""
    for name in ("renderD128", "card0"):
        (cards / name).touch()


def test_one_that_is_there_is_not_waited_for(cards: Path) -> None:
    offer(cards)
    assert await_gpu(patience=60)


def test_one_that_comes_late_is_waited_for(cards: Path) -> None:
    late = threading.Timer(0.3, offer, [cards])
    late.start()
    assert await_gpu(patience=60)
    late.join()


def test_one_that_cannot_draw_is_enough_to_wait_for(cards: Path) -> None:
    (cards / "card0").touch()
    assert not await_gpu(patience=60)


def test_a_machine_without_one_waits_no_longer_than_it_is_told(cards: Path) -> None:
    begun = time.monotonic()
    assert not await_gpu(patience=0.3)
    assert time.monotonic() - begun >= 0.3


def test_a_machine_that_shows_its_outputs_elsewhere_waits_for_none(
    cards: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WLR_BACKENDS", "headless")
    assert not await_gpu(patience=60)
