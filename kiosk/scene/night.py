"""Attract's picture: a ground painted only when it changes, and lights of which few are moved."""

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QImage, QPainter, QPixmap

from kiosk.scene.choreography import Company, Wanderer
from kiosk.scene.overlay import Overlay, Placed
from kiosk.scene.painted import PaintedItem
from kiosk.scene.sprites import dot, sprite

#: Lights that only sway go less than a px in so many frames, and are moved as often.
SWAY_FRAMES = 4
#: While shapes form or fade, the ground changes more often than once in so many frames.
STILL_FRAMES = 60
#: Layers of the ground, from the back; the first is shown by itself too, without the canvas.
LAYERS = ("sky", "shelter", "rise")


class Night:
    """Paints one company on a canvas, frame after frame.

    What moves in each frame lies over what only sways, and that over the ground: each is taken off
    without a touch to what is below it.
    """

    def __init__(self) -> None:
        """Begin without layers and without lights."""
        self.layers: dict[str, PaintedItem] = {}
        self._ground: list[object] = []
        self._company: Company | None = None
        self._unit = 1.0
        self._sprites: dict[Wanderer, QPixmap] = {}
        self._travellers: list[Wanderer] = []
        self._swaying, self._travelling = Overlay(), Overlay()
        self._frame = 0
        self._still = 0

    def cast(self, company: Company, unit: float) -> None:
        """Paint these lights from now on; ``unit`` is px per design unit."""
        self._company, self._unit, self._frame = company, unit, 0
        self._sprites = {each: sprite(each.tone, each.radius * unit) for each in company.everyone}

    def wake(self) -> None:
        """Somebody has come: what lies under the canvas is about to be seen."""
        self._still = 0
        for layer in self.layers.values():
            layer.wake()

    def clear(self) -> None:
        """The canvas is another: nothing that was painted is on it."""
        self._ground.clear()

    def paint(
        self,
        painter: QPainter,
        canvas: QImage,
        time: float,
        seconds: float,
        fingers: list[tuple[float, float]],
    ) -> None:
        """Bring a canvas up to date.

        Args:
            painter: at work on the canvas.
            canvas: on which the frame before stands.
            time: seconds into the cycle.
            seconds: of the cycle since the last frame.
            fingers: on the glass, design units.
        """
        company = self._company
        if company is None:
            return
        sways = self._frame % SWAY_FRAMES == 0 or bool(fingers)
        self._frame += 1
        fresh = self._paint_ground(painter)
        if not fresh:
            self._travelling.take_off(painter)
        if sways and not fresh:
            self._swaying.take_off(painter)
        if sways or fresh:
            swaying, self._travellers = company.parted(time, fingers)
            places = company.places(time, seconds, fingers, swaying)
            self._swaying.put_on(painter, canvas, [*self._placed(places)])
        places = company.places(time, seconds, fingers, self._travellers)
        moving = (*self._fetching(company, time), *self._placed(places), *self._held(fingers))
        self._travelling.put_on(painter, canvas, moving)

    def _paint_ground(self, painter: QPainter) -> bool:
        """Paint the ground if it has changed, and nothing on it; tell whether.

        One layer is painted in a frame: all together would hold it up.
        """
        layers = [self.layers[name] for name in LAYERS if name in self.layers]
        layers = layers[: len(self._ground) + 1]
        ground = [(at.x(), at.y(), at.opacity(), at.changes) for at in layers]
        if ground == self._ground:
            self._rest(layers)
            return False
        self._still = 0
        waiting = [layer for layer in layers if not layer.painted]
        if len(waiting) > 1:
            waiting[0].picture()
            return False
        self._ground[:] = ground
        for layer in layers:
            painter.setOpacity(layer.opacity())
            painter.drawImage(round(layer.x()), round(layer.y()), layer.picture())
        painter.setOpacity(1)
        return True

    def _rest(self, layers: list[PaintedItem]) -> None:
        """Once the ground has stood for a while, drop what only its next change needs: 18 MB.

        The sky lies under all of the canvas until somebody comes.
        """
        self._still += 1
        if self._still == STILL_FRAMES:
            for layer in layers:
                layer.rest()

    def _placed(self, places: Iterable[tuple[Wanderer, float, float]]) -> Iterator[Placed]:
        unit, sprites = self._unit, self._sprites
        for light, x, y in places:
            yield Placed(sprites[light], x * unit, y * unit, light.strength)

    def _fetching(self, company: Company, time: float) -> Iterator[Placed]:
        """The filament between the last light and the one that has come for it, and those two."""
        unit = self._unit
        filament = dot("candle", 1.1 * unit)
        for x, y, strength in company.filament(time):
            yield Placed(filament, x * unit, y * unit, strength)
        for x, y in company.met(time):
            yield Placed(sprite("dignity", 4 * unit), x * unit, y * unit, 1.0)

    def _held(self, fingers: list[tuple[float, float]]) -> Iterator[Placed]:
        """The glow under each finger."""
        for x, y in fingers:
            yield Placed(sprite("candle", 20 * self._unit), x * self._unit, y * self._unit, 1.0)
