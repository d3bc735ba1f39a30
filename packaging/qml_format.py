"""Format the QML, or tell which files are not as qmlformat writes them.

    python packaging/qml_format.py [--check]

qmlformat itself cannot check, so its output is compared with the file.
"""

import argparse
import difflib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent


def _formatted(file: Path) -> str:
    tool = Path(PySide6.__file__).parent / "qmlformat"
    command: list[Path | str] = [tool, "--ignore-settings", "--newline", "unix", file]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode != 0 or not done.stdout:
        sys.exit(f"{file}: qmlformat cannot read it\n{done.stderr}")
    return done.stdout


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description="Format the QML.")
    parser.add_argument("--check", action="store_true", help="change nothing, show differences")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project")
    given = parser.parse_args()
    root: Path = given.root.resolve()
    files = sorted(f for folder in ("qml", "tests") for f in (root / folder).rglob("*.qml"))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        written = [file.read_text("utf-8") for file in files]
        wanted = list(pool.map(_formatted, files))
    different = 0
    for file, is_now, should_be in zip(files, written, wanted, strict=True):
        if is_now == should_be:
            continue
        different += 1
        name = str(file.relative_to(root))
        if given.check:
            lines = (is_now.splitlines(keepends=True), should_be.splitlines(keepends=True))
            sys.stdout.writelines(difflib.unified_diff(*lines, name, f"{name} (formatted)"))
        else:
            file.write_text(should_be, "utf-8")
            print(f"formatted {name}")
    if given.check and different:
        sys.exit(f"{different} of {len(files)} QML files are misformatted: run make format")
    print(f"{len(files)} QML files, {len(files) - different} were formatted already")


if __name__ == "__main__":
    main()
