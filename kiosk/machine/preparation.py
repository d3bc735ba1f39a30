"""Reading an exhibit's other languages ahead, so that the first change to each is quick too."""

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


def prepare_beside(folder: Path) -> subprocess.Popen[bytes] | None:
    """Do that in a process of its own, since validation brings 20 MB that a kiosk can spare.

    What is wrong with a language is told by ``check``, not here; None: there is nothing to do.
    """
    if not unread(folder):
        return None
    quiet = subprocess.DEVNULL
    return subprocess.Popen([*paths.program(), "prepare", str(folder)], stdout=quiet, stderr=quiet)
