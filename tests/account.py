"""The kernel's account of a thread: how long it has waited for a core that others had."""

import os


class Account:
    """That of the thread which opens it."""

    def __init__(self) -> None:
        self._file = os.open("/proc/thread-self/schedstat", os.O_RDONLY)

    def waited(self) -> float:
        """How long it was ready to run, and did not, since it began, s."""
        return int(os.pread(self._file, 96, 0).split()[1]) / 1e9
