"""From a pack's folder to the exhibit in one language.

A pack is a folder with ``exhibit.toml`` and ``text/<language>.toml``. Whether its quotations are
true to their documents is not asked here, but in ``checks``.
"""

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from kiosk.content.assembly import assemble
from kiosk.content.exhibit import Exhibit
from kiosk.content.languages import available
from kiosk.content.problems import ContentError, Problem, suggest
from kiosk.content.references import Pack, misfits
from kiosk.content.structure import Structure
from kiosk.content.toml_file import TomlFile
from kiosk.content.words import Words

STRUCTURE = "exhibit.toml"

_Model = TypeVar("_Model", bound=BaseModel)


def load(folder: Path, language: str = "en") -> Exhibit:
    """Read an exhibit in one language.

    Raises:
        ContentError: the pack cannot be shown; the error holds every problem found.
    """
    pack = read(folder, language)
    return assemble(pack.structure, pack.words, language)


def read(folder: Path, language: str) -> Pack:
    """Read a pack's structure and its words in one language, and see that they fit together.

    Raises:
        ContentError: they do not, or one of them is not as it should be.
    """
    problems: list[Problem] = []
    structure = _parsed(folder, STRUCTURE, Structure, problems)
    words = None
    if language in available(folder) or language == "en":
        words = _parsed(folder, f"text/{language}.toml", Words, problems)
    else:
        right = suggest(language, available(folder))
        problems.append(Problem(f"text/{language}.toml", "", "the file is missing", right))
    if structure is None or words is None:
        raise ContentError(problems)
    pack = Pack(structure[1], words[1], structure[0], words[0])
    if misfitting := tuple(misfits(pack)):
        raise ContentError(misfitting)
    return pack


def _parsed(
    folder: Path, name: str, model: type[_Model], problems: list[Problem]
) -> tuple[TomlFile, _Model] | None:
    """A file and its model, or None with what is wrong added to the problems."""
    try:
        file = TomlFile.read(folder, name)
        return file, file.parse(model)
    except ContentError as error:
        problems.extend(error.problems)
        return None
