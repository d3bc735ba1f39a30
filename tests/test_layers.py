"""The rooms of the code: which may import which, and what may stand in a file of QML."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

LONGEST_FILE = 300  # lines

#: Where the exhibit is put together, and the only modules that may ask for it.
TOPS = {
    "kiosk.application": {"kiosk.__main__", "kiosk.cli", "kiosk.show", "kiosk.tour"},
    "kiosk.cli": {"kiosk.__main__"},
}

QT = ("PySide6", "shiboken6", "qtpy", "qtawesome")

#: What a room may not import.
FORBIDDEN = {
    "kiosk.content": (*QT, "kiosk.viewmodels", "kiosk.scene", "kiosk.machine"),
    "kiosk.timeline": (*QT, "kiosk.viewmodels", "kiosk.scene", "kiosk.machine"),
    "kiosk.visit": (*QT, "kiosk.viewmodels", "kiosk.scene", "kiosk.machine"),
    "kiosk.scene": ("kiosk.viewmodels", "kiosk.machine"),
}

#: What a room may import of the exhibit's own, where that is the shorter list.
ALLOWED = {
    "kiosk.viewmodels": (
        "kiosk.viewmodels",
        "kiosk.content",
        "kiosk.timeline",
        "kiosk.visit",
        "kiosk.rows",
    ),
}

CONTEXT = {"setContextProperty", "setContextProperties", "setContextObject"}

#: What QML may not say, and where it may all the same.
QML_RULES = (
    (re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']"""), "a colour literal", "Theme"),
    (re.compile(r"\bQt\.(rgba|hsla|hsva|color)\("), "a colour literal", "Theme"),
    (
        re.compile(r"""\b\w*[cC]olor:\s*["'](?!transparent["'])[a-z]+["']"""),
        "a colour literal",
        "Theme",
    ),
    (re.compile(r"\bproperty\s+(var\b|list<var>)"), "property var", None),
)
_COMMENT = re.compile(r"//.*|/\*.*?\*/", re.DOTALL | re.MULTILINE)


def _within(module: str, room: str) -> bool:
    return module == room or module.startswith(room + ".")


def _imports(tree: ast.Module, module: str, is_package: bool) -> Iterator[tuple[int, str]]:
    """Each module or name that a module imports, in full, wherever in it the import stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            up = node.level - is_package
            package = module.split(".")[: -up or None] if node.level else []
            source = ".".join([*package, *([node.module] if node.module else [])])
            yield from ((node.lineno, f"{source}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            named = [a.value for a in node.args if isinstance(a, ast.Constant)]
            yield from ((node.lineno, str(name)) for name in named)


def _may_import(module: str, imported: str) -> bool:
    for top, askers in TOPS.items():
        if _within(imported, top) and module != top:
            return module in askers
    for room, forbidden in FORBIDDEN.items():
        if _within(module, room) and any(_within(imported, other) for other in forbidden):
            return False
    for room, allowed in ALLOWED.items():
        if _within(module, room) and _within(imported, "kiosk"):
            return any(_within(imported, other) for other in allowed)
    return True


def _python_breaches(file: Path, module: str) -> Iterator[str]:
    tree = ast.parse(file.read_text("utf-8"))
    for line, imported in _imports(tree, module, file.name == "__init__.py"):
        if not _may_import(module, imported):
            yield f"{line}: {module} may not import {imported}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in CONTEXT:
            yield f"{node.lineno}: {node.attr}: give Main.qml a required property instead"


def _qml_breaches(file: Path, module: str) -> Iterator[str]:
    written = _COMMENT.sub(
        lambda comment: "\n" * comment[0].count("\n"),
        file.read_text("utf-8"),
    )
    for line, text in enumerate(written.splitlines(), 1):
        for pattern, what, allowed_in in QML_RULES:
            if pattern.search(text) and module != allowed_in:
                yield f"{line}: {what}: {text.strip()}"


def breaches(root: Path) -> list[str]:
    """Every breach of the rules in a tree, each with its file and line."""
    found = []
    for file in sorted([*root.glob("kiosk/**/*.py"), *root.glob("qml/**/*.qml")]):
        path = file.relative_to(root)
        if file.suffix == ".py":
            parts = path.with_suffix("").parts
            module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            said = list(_python_breaches(file, module))
        else:
            said = list(_qml_breaches(file, file.parent.name))
        length = len(file.read_text("utf-8").splitlines())
        if length > LONGEST_FILE:
            said.append(f"{length}: longer than {LONGEST_FILE} lines: find the second thing in it")
        found += [f"{path.as_posix()}:{breach}" for breach in said]
    return found


def test_the_tree_keeps_the_rules() -> None:
    found = breaches(ROOT)
    assert not found, "\n".join(["rules of the rooms are broken:", *found])


KEPT = {
    "kiosk/__main__.py": "from kiosk.cli import main",
    "kiosk/cli.py": "from kiosk import application, tour",
    "kiosk/application.py": "import kiosk.viewmodels.home\nfrom kiosk.scene.sky import Sky",
    "kiosk/tour.py": "from kiosk.application import build",
    "kiosk/content/pack.py": "import pydantic\nfrom kiosk.content.dates import PartialDate",
    "kiosk/visit/visit.py": "from dataclasses import dataclass",
    "kiosk/viewmodels/__init__.py": "",
    "kiosk/viewmodels/home.py": "from PySide6.QtCore import QObject\nfrom kiosk import content",
    "kiosk/scene/sky.py": "from PySide6.QtGui import QColor\nfrom kiosk.scene import scatter",
    "qml/Exhibit/Theme/Theme.qml": 'readonly property color ink: "#102030"',
    "qml/Exhibit/Screens/HomeScreen.qml": (
        '// not "#102030"\n/* nor\n property var x */\n'
        'color: "transparent"\nproperty list<string> words\ntext: "# 12"'
    ),
}


def _plant(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return root


def test_a_tree_that_keeps_the_rules_has_no_breach(tmp_path: Path) -> None:
    assert breaches(_plant(tmp_path, KEPT)) == []


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("kiosk/content/bad.py", "from PySide6.QtCore import QObject"),
        ("kiosk/content/bad.py", "def later():\n    import PySide6"),
        ("kiosk/timeline/bad.py", "import kiosk.viewmodels.home"),
        ("kiosk/timeline/bad.py", "from kiosk import scene"),
        ("kiosk/visit/bad.py", "from kiosk.application import build"),
        ("kiosk/visit/bad.py", "from kiosk.machine.watchdog import Watchdog"),
        ("kiosk/visit/__init__.py", "from ..scene import sky"),
        ("kiosk/visit/bad.py", "from importlib import import_module\nimport_module('PySide6')"),
        ("kiosk/viewmodels/bad.py", "from kiosk.scene.sky import Sky"),
        ("kiosk/viewmodels/bad.py", "from ..machine import watchdog"),
        ("kiosk/viewmodels/bad.py", "from kiosk import application"),
        ("kiosk/scene/bad.py", "from kiosk.viewmodels.home import HomeViewModel"),
        ("kiosk/machine/bad.py", "from kiosk.cli import main"),
        ("kiosk/settings.py", "import kiosk.application"),
        ("kiosk/application.py", "import kiosk.cli"),
        ("kiosk/application.py", "engine.rootContext().setContextProperty('a', a)"),
        ("kiosk/long.py", "x = 1\n" * (LONGEST_FILE + 1)),
        ("qml/Exhibit/Screens/Bad.qml", "Item {}\n" * (LONGEST_FILE + 1)),
        ("qml/Exhibit/Screens/Bad.qml", 'color: "#ff8800"'),
        ("qml/Exhibit/Screens/Bad.qml", "color: Qt.rgba(0, 0, 0, 0.5)"),
        ("qml/Exhibit/Screens/Bad.qml", 'border.color: "white"'),
        ("qml/Exhibit/Screens/Bad.qml", "property var anything"),
        ("qml/Exhibit/Screens/Bad.qml", "required property var modelData"),
    ],
)
def test_each_breach_is_found(tmp_path: Path, file: str, text: str) -> None:
    (breach,) = breaches(_plant(tmp_path, {**KEPT, file: text}))
    assert breach.startswith(f"{file}:")
