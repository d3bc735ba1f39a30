"""The frame of the project: its locks, its command, and gates that do fail on what they are for."""

import re
import subprocess
import sys
import tomllib
from importlib.metadata import entry_points, version
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = ("requirements.lock", "requirements-dev.lock")


def _plain(requirement: str) -> str:
    """A requirement's distribution name as locks write it."""
    return re.split(r"[\s<>=!~;\[]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def _locked(lock: str) -> dict[str, str]:
    pins = re.findall(r"^([a-z0-9-]+)==([^\s;]+)", (ROOT / lock).read_text("utf-8"), re.MULTILINE)
    return dict(pins)


def test_the_command_is_installed_and_leads_to_the_code() -> None:
    (command,) = entry_points(group="console_scripts", name="human-security-kiosk")
    assert callable(command.load())


def test_pyside_is_the_version_that_is_known_to_be_sound() -> None:
    # 6.12.0 is fatal on Python 3.11: see pyproject.toml.
    assert version("PySide6-Essentials") == version("PySide6-Addons") == "6.11.3"


@pytest.mark.parametrize(
    ("lock", "required"),
    [
        (
            "requirements.lock",
            [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["build"]],
        ),
        ("requirements-dev.lock", PROJECT["dependency-groups"]["dev"]),
    ],
)
def test_what_the_project_names_is_locked(lock: str, required: list[str]) -> None:
    assert {_plain(name) for name in required} <= set(_locked(lock))


def test_the_gates_run_on_what_the_exhibit_runs_on() -> None:
    run, dev = (_locked(lock) for lock in LOCKS)
    assert run.items() <= dev.items()


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_have_hashes_and_name_no_index(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    entries = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert re.findall(r".*(?:://|--index|--extra-index|--find-links).*", text) == []


@pytest.mark.parametrize("script", sorted([*(ROOT / "packaging").glob("*.sh"), ROOT / ".ci/run"]))
def test_scripts_are_strict_and_can_be_run(script: Path) -> None:
    assert script.stat().st_mode & 0o111
    assert "\nset -euo pipefail\n" in script.read_text("utf-8")


VIEW_MODEL = '''
"""A view model."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class {name}ViewModel(QObject):
    """It."""

    titleChanged = Signal()

    def _get_title(self) -> str:
        return ""

    title = Property(str, _get_title, notify=titleChanged)
    fixed = Property(str, _get_title, constant=True)
'''

SCREEN = """\
import QtQuick
import Exhibit.Backend
import Exhibit.Theme

Item {
    id: root

    required property HomeViewModel home
    required property VisitViewModel visit

    Text {
        color: Theme.ink
        text: root.home.title + root.visit.fixed
    }
}
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small project: two view models, a module with a singleton, a module with a screen."""
    files = {
        "kiosk/__init__.py": "",
        "kiosk/viewmodels/__init__.py": "",
        "kiosk/viewmodels/home.py": VIEW_MODEL.format(name="Home"),
        "kiosk/viewmodels/visit.py": VIEW_MODEL.format(name="Visit"),
        "qml/Exhibit/Theme/qmldir": "module Exhibit.Theme\nsingleton Theme 1.0 Theme.qml\n",
        "qml/Exhibit/Theme/Theme.qml": (
            "pragma Singleton\n\nimport QtQuick\n\n"
            'QtObject {\n    readonly property color ink: "#102030"\n}\n'
        ),
        "qml/Exhibit/Screens/qmldir": "module Exhibit.Screens\nHomeScreen 1.0 HomeScreen.qml\n",
        "qml/Exhibit/Screens/HomeScreen.qml": SCREEN,
    }
    for name, text in files.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return tmp_path


def _gate(script: str, tree: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "packaging" / script), "--root", str(tree), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_qml_gates_pass_what_is_right(tree: Path) -> None:
    for done in (_gate("qml_lint.py", tree), _gate("qml_format.py", tree, "--check")):
        assert done.returncode == 0, done.stdout + done.stderr


#: By what is right on the screen: what is wrong, and how the linter calls that. A screen for each.
WRONG = [
    ("root.home.title", "root.home.titel", "missing-property"),
    ("root.home.title", "home.title", "unqualified"),
    ("Theme.ink", "Theme.unk", "missing-property"),
    ("required property HomeViewModel", "required property HumViewModel", "import"),
    ("import QtQuick\n", "import QtQuick\nimport QtQuick.Layouts\n", "unused-imports"),
    ("    Text", "    HomeViewModel {}\n\n    Text", "uncreatable-type"),
]


def test_the_linter_tells_all_that_is_wrong_where_it_is(tree: Path) -> None:
    screens = tree / "qml/Exhibit/Screens"
    for at, (right, wrong, _) in enumerate(WRONG):
        (screens / f"Wrong{at}.qml").write_text(SCREEN.replace(right, wrong), "utf-8")
    done = _gate("qml_lint.py", tree)
    assert done.returncode == 1
    told = (done.stdout + done.stderr).splitlines()
    for at, (_, wrong, said) in enumerate(WRONG):
        assert any(f"Wrong{at}.qml" in line and f"[{said}" in line for line in told), wrong
    assert not any("HomeScreen.qml" in line for line in told)


def test_one_warning_is_enough_to_fail(tree: Path) -> None:
    screen = tree / "qml/Exhibit/Screens/HomeScreen.qml"
    screen.write_text(SCREEN.replace("root.home.title", "home.title"), "utf-8")
    done = _gate("qml_lint.py", tree)
    assert done.returncode == 1
    assert "[unqualified" in done.stdout + done.stderr


def test_misformatted_qml_is_told_and_put_right(tree: Path) -> None:
    screen = tree / "qml/Exhibit/Screens/HomeScreen.qml"
    screen.write_text(SCREEN.replace("        color", "  color"), "utf-8")
    assert "+        color: Theme.ink" in _gate("qml_format.py", tree, "--check").stdout
    assert _gate("qml_format.py", tree, "--check").returncode == 1
    assert _gate("qml_format.py", tree).returncode == 0
    assert screen.read_text("utf-8") == SCREEN


#: What mypy must refuse, and how it calls that.
REFUSED = {
    "n: int = view.title": "[assignment]",
    "view.titel": "[attr-defined]",
    "def later(view): return view": "[no-untyped-def]",
}


def test_the_type_checker_knows_qt_and_is_strict(tree: Path) -> None:
    file = tree / "wrong.py"
    right = f"{VIEW_MODEL.format(name='A')}\n\nview = AViewModel()\n"
    file.write_text(right + "".join(f"{wrong}\n" for wrong in REFUSED), "utf-8")
    settings = ["--config-file", str(ROOT / "pyproject.toml"), "--cache-dir", str(tree / "cache")]
    command = [sys.executable, "-m", "mypy", *settings, str(file)]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
    errors = [line for line in done.stdout.splitlines() if ": error:" in line]
    first = right.count("\n") + 1
    assert [int(error.split(":")[1]) for error in errors] == [*range(first, first + 3)]
    assert [error.rsplit(maxsplit=1)[1] for error in errors] == [*REFUSED.values()]
