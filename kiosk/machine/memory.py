"""Memory: what is free is given back to the system; the collector looks only at what is new."""

import ctypes
import gc
import linecache
import sys

#: glibc's number for the size from which memory is mapped, not taken from the heap (malloc.h).
_M_MMAP_THRESHOLD = -3
_LARGE = 256 * 1024


def return_large_blocks() -> None:
    """Keep glibc from holding on to freed pictures.

    By default it raises the limit from which it maps blocks to the largest that was ever freed, and
    what is below stays in the heap: 11 MB of 167 MB at Attract.
    """
    _of_glibc("mallopt", _M_MMAP_THRESHOLD, _LARGE)


def return_free_pages() -> None:
    """Have glibc give back what is free amid the heap: 10 MB after a visit.

    By itself it gives back what is free at the end alone.
    """
    _of_glibc("malloc_trim", 0)


def spare_collector() -> None:
    """Let Python's collector of cycles leave alone what is there now, which stays to the end.

    Going through an exhibit of 100,000 moments would take it as long as some frames.
    """
    gc.freeze()


def forget_sources() -> None:
    """Drop the source text of all modules.

    PySide looks into the source of each module that is imported, to see whether it uses PySide,
    and Python keeps what it has read: 4 MB.
    """
    linecache.clearcache()


def _of_glibc(name: str, *numbers: int) -> None:
    """Call what not every system's C library has."""
    if sys.platform == "linux":
        function = getattr(ctypes.CDLL(None), name, None)
        if function is not None:
            function(*numbers)
