"""All the texts of a pack's words, by their keys."""

from collections.abc import Iterator, Mapping
from typing import Any


def texts(table: Mapping[str, Any], *above: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Each text of a table of tables, with the names that lead to it."""
    for name, value in table.items():
        if isinstance(value, str):
            yield (*above, name), value
        else:
            yield from texts(value, *above, name)
