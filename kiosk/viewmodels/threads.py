"""Threads as rows: the links under a card."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.content.exhibit import Exhibit

THREAD_FIELDS = ("thread", "title", "tone")


@dataclass(frozen=True, slots=True)
class ThreadRow:
    """A thread that can be followed."""

    thread: str
    title: str
    tone: str


def thread_rows(exhibit: Exhibit, ids: Iterable[str]) -> list[ThreadRow]:
    """The rows of some threads, in the order asked for."""
    known = {thread.id: thread for thread in exhibit.threads}
    return [ThreadRow(id_, known[id_].title, known[id_].tone.value) for id_ in ids]
