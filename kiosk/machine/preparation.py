"""Reading an exhibit's other languages ahead, so that the first change to each is quick too."""

import os
import subprocess
from pathlib import Path

from kiosk import paths
from kiosk.content import cache
from kiosk.content.languages import available


def unread(folder: Path) -> tuple[str, ...]:
    """The languages of a pack that have not been read since it was changed."""
    kept = paths.cache()
    return tuple(each for each in available(folder) if not cache.keeps(folder, each, kept))


def prepare(folder: Path) -> None:
    """Read every language of a pack into the cache.

    Raises:
        ContentError: one of them cannot be shown.
    """
    for language in unread(folder):
        cache.load(folder, language, paths.cache())


def prepare_apart(folder: Path, language: str) -> None:
    """Read one language into the cache in a child, if it is not there, and wait for it.

    What validates a pack takes 20 MB, and a kiosk runs for weeks. What is wrong with the pack is
    told when it is loaded. Call it before Qt has threads.
    """
    if not hasattr(os, "fork") or cache.keeps(folder, language, paths.cache()):
        return
    child = os.fork()
    if child == 0:
        try:
            cache.load(folder, language, paths.cache())
        finally:
            os._exit(0)
    os.waitpid(child, 0)


def prepare_beside(folder: Path) -> subprocess.Popen[bytes] | None:
    """Do that in a process of its own, since validation brings 20 MB that a kiosk can spare.

    What is wrong with a language is told by ``check``, not here; None: there is nothing to do.
    """
    if not unread(folder):
        return None
    quiet = subprocess.DEVNULL
    return subprocess.Popen([*paths.program(), "prepare", str(folder)], stdout=quiet, stderr=quiet)
