"""Attract's picture frame by frame: as if painted anew, though few pixels are touched."""

from collections.abc import Iterator
from itertools import pairwise
from random import Random

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from kiosk.scene.choreography import CYCLE, Company, Stage
from kiosk.scene.night import STILL_FRAMES, SWAY_FRAMES, Night
from kiosk.scene.overlay import Overlay, Placed
from kiosk.scene.shapes import ArcLights
from kiosk.scene.sky import Sky
from kiosk.scene.sprites import clear_sprites, sprite

WIDTH, HEIGHT = 960, 540
STAGE = Stage(1920, 1080, (960, 880), (820, 740), 800, 1080, 690)
UNIT = 0.5
FRAME = 1 / 30


@pytest.fixture(autouse=True)
def sprites(qtbot: QtBot) -> Iterator[None]:
    yield
    clear_sprites()


class Show:
    """A night on a canvas of its own."""

    def __init__(self) -> None:
        self.sky, self.shelter = Sky(), ArcLights()
        for layer in (self.sky, self.shelter):
            layer.setWidth(WIDTH)
            layer.setHeight(HEIGHT)
            layer.lend()
        self.night = Night()
        self.night.layers = {"sky": self.sky, "shelter": self.shelter}
        self.night.cast(Company(STAGE, 420, 75), UNIT)
        self.canvas = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        for _ in range(SWAY_FRAMES):
            self.frame(0)

    def frame(self, time: float, fingers: list[tuple[float, float]] | None = None) -> QImage:
        """The picture at a second of the cycle."""
        painter = QPainter(self.canvas)
        self.night.paint(painter, self.canvas, time, FRAME, fingers or [])
        painter.end()
        return self.canvas.copy()


def differing(one: QImage, other: QImage) -> int:
    """How many pixels of two pictures are not the same."""
    pairs = zip(
        memoryview(one.constBits()).cast("B").cast("I"),
        memoryview(other.constBits()).cast("B").cast("I"),
        strict=True,
    )
    return sum(a != b for a, b in pairs)


@pytest.mark.parametrize("start", [1, 12, 30, 45, 50, 58, 64, 70])
def test_after_some_frames_the_picture_is_as_if_painted_anew(start: float) -> None:
    show = Show()
    for step in range(2 * SWAY_FRAMES):
        show.frame(start + step * FRAME)
    end = start + 2 * SWAY_FRAMES * FRAME
    assert differing(show.frame(end), Show().frame(end)) == 0


@pytest.mark.parametrize("time", range(0, int(CYCLE), 6))
def test_a_frame_touches_few_pixels(time: int) -> None:
    show = Show()
    shown = [show.frame(time + step * FRAME) for step in range(SWAY_FRAMES + 1)]
    touched = [differing(a, b) for a, b in pairwise(shown)]
    assert max(touched) < WIDTH * HEIGHT * 0.06
    assert sum(touched) > 0


def test_the_ground_follows_its_layers() -> None:
    show = Show()
    show.frame(1)
    show.shelter.setOpacity(0.5)
    changed = show.frame(1)
    other = Show()
    other.shelter.setOpacity(0.5)
    assert differing(changed, other.frame(1)) == 0
    show.sky.setProperty("dawn", 1.0)
    assert differing(show.frame(1), changed) > WIDTH * HEIGHT * 0.1


def test_no_frame_waits_for_more_than_one_layer() -> None:
    show = Show()
    show.night.clear()
    sky = show.frame(1)
    assert differing(sky, show.frame(1)) > 1000
    assert differing(show.frame(1), Show().frame(1)) == 0


def test_the_shapes_pictures_are_kept_only_while_they_change() -> None:
    show = Show()
    for _ in range(STILL_FRAMES + 1):
        show.frame(1)
    assert not show.sky.painted
    assert not show.shelter.painted
    show.shelter.setOpacity(0.5)
    show.frame(1)  # the sky comes first: one layer is painted in a frame
    other = Show()
    other.shelter.setOpacity(0.5)
    assert differing(show.frame(1), other.frame(1)) == 0
    assert show.shelter.painted


def test_the_sky_rests_under_a_still_ground_until_somebody_comes() -> None:
    show = Show()
    for _ in range(2):
        show.night.wake()
        found = [show.sky.resting]
        for _ in range(STILL_FRAMES + 1):
            show.frame(1)
        assert [*found, show.sky.resting] == [False, True]


def test_a_finger_is_seen_in_the_next_frame_and_gone_after() -> None:
    show = Show()
    before = show.frame(1)
    assert before.pixelColor(480, 200) != show.frame(1, [(960, 400)]).pixelColor(480, 200)
    assert before.pixelColor(480, 200) == show.frame(1).pixelColor(480, 200)


def test_pictures_that_lie_on_one_another_are_taken_off_without_a_trace() -> None:
    random = Random(3)
    canvas = QImage(200, 100, QImage.Format.Format_RGB32)
    canvas.fill(QColor("#101e32"))
    before = canvas.copy()
    light = sprite("candle", 4.0)
    crowd = [
        Placed(light, random.uniform(-10, 210), random.uniform(-10, 110), 0.8) for _ in range(90)
    ]
    overlay = Overlay()
    painter = QPainter(canvas)
    overlay.put_on(painter, canvas, crowd)
    assert differing(canvas, before) > 1000
    overlay.take_off(painter)
    painter.end()
    assert differing(canvas, before) == 0
