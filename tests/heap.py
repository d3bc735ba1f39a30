"""What a process has taken from glibc's heap."""

import ctypes
from typing import ClassVar


class _Heap(ctypes.Structure):
    """What glibc tells of it (malloc.h, mallinfo2), bytes."""

    _fields_: ClassVar = [
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    ]


def allocated() -> int:
    """What has been allocated and not freed, bytes."""
    ask = ctypes.CDLL(None).mallinfo2
    ask.restype = _Heap
    heap = ask()
    return int(heap.uordblks + heap.hblkhd)
