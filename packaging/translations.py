"""Gather the interface's words for the translators, and make what Qt reads of their work.

    python packaging/translations.py [--check]

Writes ``resources/translations/interface_<language>.ts`` (to be edited by hand or with Qt Linguist)
from the texts in the code, and ``.qm`` from that. ``--check`` writes nothing and fails where the
files are not up to date or a text waits for its translation.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
#: Each language of the exhibit, and what Qt calls it. English needs its plurals only.
LANGUAGES = {
    "en": "en_GB",
    "ja": "ja_JP",
    "ar": "ar_EG",
    "zh-Hans": "zh_CN",
    "fr": "fr_FR",
    "ru": "ru_RU",
    "es": "es_ES",
}


def tool(name: str) -> Path:
    """One of Qt's own tools."""
    folder = Path(PySide6.__file__).parent
    return next(each for each in (folder / name, folder / f"{name}.exe") if each.exists())


def run(*command: object) -> None:
    """Run a tool, or end with what it says."""
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(done.stdout + done.stderr)


def sources() -> list[Path]:
    """The files that hold texts of the interface."""
    return sorted([*(ROOT / "qml").rglob("*.qml"), *(ROOT / "kiosk").rglob("*.py")])


def make(folder: Path) -> None:
    """Bring the ``.ts`` and ``.qm`` files in a folder up to date."""
    for language, code in LANGUAGES.items():
        written = folder / f"interface_{language}.ts"
        plurals = ["-pluralonly"] if language == "en" else []
        quiet = ["-silent", "-no-obsolete", "-locations", "none"]
        known = ["-source-language", "en_GB", "-target-language", code]
        run(tool("lupdate"), *quiet, *plurals, *known, *sources(), "-ts", written)
        run(tool("lrelease"), "-silent", written, "-qm", written.with_suffix(".qm"))


def waiting(file: Path) -> list[str]:
    """The texts that have no translation yet."""
    messages = ElementTree.parse(file).iter("message")
    return [
        message.findtext("source", "")
        for message in messages
        if (translation := message.find("translation")) is None
        or translation.get("type") == "unfinished"
    ]


def check() -> list[str]:
    """What is not as it should be."""
    wrong = []
    with tempfile.TemporaryDirectory() as there:
        fresh = Path(shutil.copytree(FOLDER, Path(there) / "translations"))
        make(fresh)
        for file in sorted(fresh.iterdir()):
            kept = FOLDER / file.name
            if not kept.exists() or kept.read_bytes() != file.read_bytes():
                wrong.append(f"{kept.relative_to(ROOT)} is not up to date: run make translations")
            if file.suffix == ".ts":
                wrong += [f"{file.name}: no words for {text!r}" for text in waiting(file)]
    return wrong


def main() -> None:
    """Make the files, or check them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    if not parser.parse_args().check:
        FOLDER.mkdir(parents=True, exist_ok=True)
        make(FOLDER)
        return
    if wrong := check():
        sys.exit("\n".join(wrong))
    print(f"{len(LANGUAGES)} languages of the interface are up to date")


if __name__ == "__main__":
    main()
