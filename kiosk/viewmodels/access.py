"""The aids that a visitor has asked for, as the screens follow them."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.aids import VOLUMES, Aids

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class AccessViewModel(QObject):
    """Text size, contrast, reach, motion and voice; all of them end with the visit."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._aids = Aids()

    def _become(self, aids: Aids) -> None:
        if aids != self._aids:
            self._aids = aids
            self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Forget the visit."""
        self._become(Aids())

    def _get_text(self) -> int:
        return self._aids.text

    def _set_text(self, value: int) -> None:
        self._become(self._aids.sized(value))

    def _get_contrast(self) -> bool:
        return self._aids.contrast

    def _set_contrast(self, value: bool) -> None:
        self._become(replace(self._aids, contrast=value))

    def _get_low_reach(self) -> bool:
        return self._aids.low_reach

    def _set_low_reach(self, value: bool) -> None:
        self._become(replace(self._aids, low_reach=value))

    def _get_calm(self) -> bool:
        return self._aids.calm

    def _set_calm(self, value: bool) -> None:
        self._become(replace(self._aids, calm=value))

    def _get_aloud(self) -> bool:
        return self._aids.aloud

    def _set_aloud(self, value: bool) -> None:
        self._become(replace(self._aids, aloud=value))

    def _get_volume(self) -> int:
        return self._aids.volume

    def _get_loudest(self) -> bool:
        return self._aids.volume == VOLUMES[-1]

    def _get_softest(self) -> bool:
        return self._aids.volume == VOLUMES[0]

    #: The size of text: 100, 150 or 200 per cent.
    text = Property(int, _get_text, _set_text, notify=changed)
    #: Black, white and yellow.
    contrast = Property(bool, _get_contrast, _set_contrast, notify=changed)
    #: Whatever can be touched is in the lower half of the screen.
    lowReach = Property(bool, _get_low_reach, _set_low_reach, notify=changed)
    #: No motion but cross-fades.
    calm = Property(bool, _get_calm, _set_calm, notify=changed)
    #: Screens are read aloud.
    aloud = Property(bool, _get_aloud, _set_aloud, notify=changed)
    #: Loudness of the voice, per cent.
    volume = Property(int, _get_volume, notify=changed)
    loudest = Property(bool, _get_loudest, notify=changed)
    softest = Property(bool, _get_softest, notify=changed)

    @Slot(int)
    def louder(self, steps: int) -> None:
        """Make the voice so many steps louder or, negative, softer."""
        self._become(self._aids.louder(steps))
