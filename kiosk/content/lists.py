"""Words in a row, with the commas of their language."""

from collections.abc import Iterable

_COMMAS = {"ar": "، ", "ja": "、", "zh": "，"}


def joined(parts: Iterable[str], language: str) -> str:
    """The parts that have words, one after the other, with the language's own comma between."""
    comma = _COMMAS.get(language.partition("-")[0], ", ")
    return comma.join(part for part in parts if part)
