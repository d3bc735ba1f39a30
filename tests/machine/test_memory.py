"""What is free amid the heap does not stay with the exhibit."""

import subprocess
import sys

from kiosk import paths

FREES = """
import ctypes
from kiosk.machine.memory import return_free_pages
from tests.memory import resident

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
    done = subprocess.run(
        [sys.executable, "-c", FREES], cwd=paths.root(), capture_output=True, text=True, check=True
    )
    assert int(done.stdout) > 35_000_000, done.stdout
