"""Lint the QML with the types of Python's side; any warning fails.

python packaging/qml_lint.py
"""

import argparse
import subprocess
import sys
from pathlib import Path

import PySide6
import qml_types


def lint(root: Path) -> int:
    """Lint every file under ``root/qml`` and return the linter's exit status."""
    types = root / "build" / "qmltypes"
    qml_types.write(root, types)
    # Absolute paths: relative ones give a false "not declared as singleton".
    files = sorted((root / "qml").rglob("*.qml"))
    command: list[Path | str] = [Path(PySide6.__file__).parent / "qmllint", "--ignore-settings"]
    command += ["--max-warnings", "0"]  # without it, warnings exit with 0
    command += ["--unused-imports", "warning"]
    command += ["-I", root / "qml", "-I", types, *files]
    status = subprocess.run(command, check=False).returncode
    print(f"{len(files)} QML files linted" if status == 0 else "qmllint: see the warnings above")
    return 0 if status == 0 else 1


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description="Lint the QML.")
    parser.add_argument("--root", type=Path, default=qml_types.ROOT, help="the project")
    root = parser.parse_args().root.resolve()
    sys.path.insert(0, str(root))
    sys.exit(lint(root))


if __name__ == "__main__":
    main()
