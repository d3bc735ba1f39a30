"""What is free amid the heap does not stay with the exhibit."""

import subprocess
import sys
from pathlib import Path

FREES = """
import ctypes
from pathlib import Path
from kiosk.machine.memory import return_free_pages


def resident():
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * 4096


library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
blocks = [library.malloc(1000) for _ in range(40_000)]
for block in blocks:
    ctypes.memset(block, 1, 1000)
for block in blocks[:-1]:
    library.free(ctypes.c_void_p(block))
full = resident()
return_free_pages()
print(full - resident())
"""


def test_what_lies_free_below_what_is_in_use_is_given_back() -> None:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", FREES], cwd=root, capture_output=True, text=True, check=True
    )
    assert int(done.stdout) > 35_000_000, done.stdout
