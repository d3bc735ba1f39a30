"""The icon font: Phosphor, read from qtawesome's package without importing its widgets.

Importing qtawesome loads QtWidgets, 48 MB that a kiosk has no use for; its fonts and their maps of
names are plain files beside it.
"""

import json
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


def icon_font() -> Path:
    """The font's file.

    Raises:
        FileNotFoundError: qtawesome is not installed, or no longer brings Phosphor.
    """
    return _file("phosphor-[0-9]*.ttf")


def _file(pattern: str) -> Path:
    spec = find_spec("qtawesome")
    folders = (spec.submodule_search_locations if spec else None) or ()
    for folder in folders:
        for file in Path(folder, "fonts").glob(pattern):
            return file
    raise FileNotFoundError(f"qtawesome brings no {pattern}; reinstall it from the lock")


@lru_cache(maxsize=1)
def glyphs() -> dict[str, str]:
    """The character of each icon, by its Phosphor name."""
    written = json.loads(_file("phosphor-charmap-*.json").read_text("utf-8"))
    return {name: chr(int(code, 16)) for name, code in written.items()}


@QmlElement
@QmlSingleton
class Icons(QObject):
    """QML's way to a glyph."""

    @Slot(str, result=str)
    def glyph(self, name: str) -> str:
        """The character of an icon; empty for an empty name.

        Raises:
            KeyError: the family has no such icon (a test asks for each name that QML uses).
        """
        return glyphs()[name] if name else ""

    @Slot(str, result=str)
    def turned(self, name: str) -> str:
        """The icon that says the same where reading runs from right to left."""
        for one, other in (("left", "right"), ("right", "left")):
            if f"-{one}" in name:
                return name.replace(f"-{one}", f"-{other}")
        return name
