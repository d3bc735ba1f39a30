"""What a visitor can ask for to see, reach, follow or hear the exhibit better."""

from dataclasses import dataclass, replace

#: Sizes of text, per cent (WCAG 2.2, 1.4.4).
TEXT_SIZES = (100, 150, 200)
#: Steps of the voice's loudness, per cent.
VOLUMES = (20, 40, 60, 80, 100)


@dataclass(frozen=True, slots=True)
class Aids:
    """The aids of one visit; the defaults are what every visit begins with.

    ``text`` and ``volume`` are in per cent; ``calm`` is less motion, ``aloud`` the voice.
    """

    text: int = TEXT_SIZES[0]
    contrast: bool = False
    low_reach: bool = False
    calm: bool = False
    aloud: bool = False
    volume: int = 60

    def sized(self, text: int) -> "Aids":
        """With another size of text; one that there is not changes nothing."""
        return replace(self, text=text) if text in TEXT_SIZES else self

    def louder(self, steps: int) -> "Aids":
        """With a voice so many steps louder or, negative, softer; it ends at either end."""
        at = VOLUMES.index(self.volume) + steps
        return replace(self, volume=VOLUMES[max(0, min(len(VOLUMES) - 1, at))])
