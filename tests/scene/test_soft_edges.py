"""Light ends softly: no picture stops at a straight edge."""

from itertools import pairwise

from PySide6.QtGui import QImage

from kiosk.scene.doors import Door
from kiosk.scene.painted import PaintedItem
from kiosk.scene.rising_ground import HillLights

#: A step in brightness, of 255, that nobody sees as an edge.
SOFT = 6


def picture(item: PaintedItem, width: int, height: int) -> QImage:
    item.setWidth(width)
    item.setHeight(height)
    return item.picture()


def alphas(image: QImage, row: int) -> list[int]:
    return [image.pixelColor(x, row).alpha() for x in range(image.width())]


def test_a_hill_that_runs_out_is_nothing_at_its_edge(qapp: object) -> None:
    hill = HillLights()
    for name, value in (("grounded", True), ("peak", 0.7), ("spread", 0.26)):
        hill.setProperty(name, value)
    image = picture(hill, 1200, 600)
    edge = [image.pixelColor(x, y).alpha() for y in range(600) for x in (0, 1, 2)]
    assert max(edge) <= SOFT
    assert image.pixelColor(840, 590).alpha() == 255


def test_a_doors_light_on_the_floor_has_no_edge_at_its_sides(qapp: object) -> None:
    door = Door()
    image = picture(door, 560, 700)
    floor = int(700 - door.SPILL)
    for row in range(floor + 3, 699, 4):
        across = alphas(image, row)
        assert max(abs(one - other) for one, other in pairwise(across)) <= SOFT
        assert max(across[:2] + across[-2:]) <= SOFT
    assert max(alphas(image, floor + 3)) > 60
