"""Every icon that the scene or a pack asks for is in the icon font."""

import re
import tomllib
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QRawFont

from kiosk import paths
from kiosk.scene.icons import Icons, glyphs, icon_font

_WRITTEN = re.compile(r'"([a-z0-9-]+)"')
#: ``iconName:`` wherever it stands, and ``name:`` inside an ``Icon``.
_ICON_NAME = re.compile(r"\biconName:(.*)")
_ICON = re.compile(r"\bIcon\s*\{([^{}]*)\}")
_NAME = re.compile(r"^\s*name:(.*)", re.MULTILINE)


def _in_qml(text: str) -> Iterator[str]:
    said = _ICON_NAME.findall(text)
    for block in _ICON.findall(text):
        said += _NAME.findall(block)
    for words in said:
        yield from _WRITTEN.findall(words)


def _used() -> dict[str, str]:
    """Each icon's name, and a file that asks for it."""
    used: dict[str, str] = {}
    for file in sorted(paths.qml().rglob("*.qml")):
        used |= dict.fromkeys(_in_qml(file.read_text("utf-8")), file.name)
    for file in sorted(paths.exhibit().parent.glob("*/exhibit.toml")):
        remarks = tomllib.loads(file.read_text("utf-8"))["remarks"].values()
        used |= dict.fromkeys((f"{each['icon']}-light" for each in remarks), str(file))
    return used


USED = _used()


def test_no_icon_of_the_scene_is_overlooked() -> None:
    for file in paths.qml().rglob("*.qml"):
        light = re.findall(r'"([a-z0-9-]+-light)"', file.read_text("utf-8"))
        assert {*light} <= {*USED}, file.name


@pytest.mark.parametrize("name", sorted(USED))
def test_an_icon_is_in_the_font(qapp: QGuiApplication, name: str) -> None:
    assert name in glyphs(), f"{USED[name]} asks for it"
    font = QRawFont(str(icon_font()), 24)
    assert font.isValid()
    assert font.supportsCharacter(ord(Icons().glyph(name)))


def test_different_icons_look_different() -> None:
    assert len({glyphs()[name] for name in USED}) == len(USED)


def test_no_name_is_no_icon(qapp: QGuiApplication) -> None:
    assert Icons().glyph("") == ""


def test_an_unknown_name_is_refused(qapp: QGuiApplication) -> None:
    with pytest.raises(KeyError, match="nowhere"):
        Icons().glyph("nowhere")
