"""What this process holds of the machine's memory."""

import ctypes
import resource
from pathlib import Path
from typing import ClassVar


class _Heap(ctypes.Structure):
    """What glibc tells of its heap (malloc.h, mallinfo2), bytes."""

    _fields_: ClassVar = [
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    ]


def resident() -> int:
    """What lies in memory, bytes."""
    pages = Path("/proc/self/statm").read_text("ascii").split()[1]
    return int(pages) * resource.getpagesize()


def allocated() -> int:
    """What has been taken from the heap and not freed, bytes."""
    ask = ctypes.CDLL(None).mallinfo2
    ask.restype = _Heap
    heap = ask()
    return int(heap.uordblks + heap.hblkhd)
