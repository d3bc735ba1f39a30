"""Surroundings that nobody would wish for: the exhibit shows, counts, and says what is wrong."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import paths
from tests.faults.conftest import Machine, until

#: How long the exhibit may take to end, s: half of what it is given.
ENDS = 5


def _settings_are_a_folder(machine: Machine) -> None:
    file = machine.settings("")
    file.unlink()
    file.mkdir()


def _settings_are_a_pipe(machine: Machine) -> None:
    file = machine.settings("")
    file.unlink()
    os.mkfifo(file)


def _kept(machine: Machine) -> list[Path]:
    """All that it keeps, and where each is written."""
    cache = machine.folder / "cache" / paths.APPLICATION
    log = machine.state / "log"
    for folder in (machine.runtime, cache, log):
        folder.mkdir(parents=True)
    kept = (
        machine.record,
        cache / f"{paths.exhibit().name}.en.exhibit",
        machine.state / "visits.json",
    )
    return [*kept, *(file.with_name(f"{file.name}.new") for file in kept), log / "exhibit.log"]


def _what_it_keeps_are_pipes(machine: Machine) -> None:
    for file in _kept(machine):
        os.mkfifo(file)


def _what_it_keeps_are_folders(machine: Machine) -> None:
    for file in _kept(machine):
        (file / "within").mkdir(parents=True)


def _what_it_keeps_leads_to_itself(machine: Machine) -> None:
    for file in _kept(machine):
        file.symlink_to(file)


def _settings_lead_to_themselves(machine: Machine) -> None:
    file = machine.settings("")
    file.unlink()
    file.symlink_to(file)


def _state_is_a_file(machine: Machine) -> None:
    machine.state.parent.mkdir(parents=True)
    machine.state.write_text("not a folder")


def _cache_is_a_file(machine: Machine) -> None:
    (machine.folder / "cache").write_text("not a folder")


def _cache_is_full_of_nonsense(machine: Machine) -> None:
    cache = machine.folder / "cache" / paths.APPLICATION
    cache.mkdir(parents=True)
    for pack in (paths.root() / "resources" / "exhibits").iterdir():
        (cache / f"{pack.name}.en.exhibit").write_bytes(b"\x80\x05nonsense")


def _variables(**variables: str) -> Callable[[Machine], None]:
    return lambda machine: machine.variables.update(variables)


def _runtime_folder_is_missing(machine: Machine) -> None:
    (machine.folder / "runtime").rmdir()


FAULTS: dict[str, Callable[[Machine], None]] = {
    "settings are a folder": _settings_are_a_folder,
    "settings are a pipe": _settings_are_a_pipe,
    "what it keeps are pipes": _what_it_keeps_are_pipes,
    "what it keeps are folders": _what_it_keeps_are_folders,
    "what it keeps leads to itself": _what_it_keeps_leads_to_itself,
    "settings lead to themselves": _settings_lead_to_themselves,
    "state is a file": _state_is_a_file,
    "cache is a file": _cache_is_a_file,
    "cache is full of nonsense": _cache_is_full_of_nonsense,
    "runtime folder is missing": _runtime_folder_is_missing,
    "nowhere to put what is temporary": _variables(TMPDIR="/nowhere"),
    "no home": _variables(HOME="/nowhere", XDG_RUNTIME_DIR=""),
    "a language that is none": _variables(LANG="xx_YY.nonsense", LC_ALL="xx_YY.nonsense"),
    "a journal that is its parent's": _variables(JOURNAL_STREAM="8:1"),
    "a time zone that is none": _variables(TZ=":/nowhere"),
    "settings for Qt that are none": _variables(
        QT_QUICK_BACKEND="nonsense",
        QSG_RENDER_LOOP="nonsense",
        QT_SCALE_FACTOR="nonsense",
        QT_STYLE_OVERRIDE="nonsense",
        QT_QUICK_CONTROLS_STYLE="nonsense",
        QT_IM_MODULE="nonsense",
        QT_PLUGIN_PATH="/nowhere",
        QML_IMPORT_PATH="/nowhere",
        QT_LOGGING_RULES="*=true",
    ),
}


@pytest.mark.faults
@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_it_shows_and_answers_and_ends_all_the_same(
    machine: Machine, fault: Callable[[Machine], None]
) -> None:
    fault(machine)
    parent = machine.supervised()
    until(lambda: machine.colours() > 100, told=machine.log())
    machine.touch()
    machine.rests()
    assert "Traceback" not in machine.log()
    assert machine.shown() == 1, machine.log()
    parent.terminate()
    assert parent.wait(ENDS) == 0
    assert "INFO: ended" in machine.log()


@pytest.mark.faults
@pytest.mark.parametrize("put", [_settings_are_a_folder, _settings_are_a_pipe])
def test_settings_that_are_no_file_are_told(
    machine: Machine, put: Callable[[Machine], None]
) -> None:
    put(machine)
    machine.supervised()
    (told,) = machine.faults()
    assert "kiosk.toml: cannot be read: it is no file" in told


@pytest.mark.faults
@pytest.mark.parametrize("kind", ["fonts/*.[ot]tf", "translations/*.qm"])
def test_what_came_along_and_was_emptied_is_told_and_done_without(
    machine: Machine, kind: str
) -> None:
    root = machine.folder / "tree"
    for name in ("kiosk", "qml", "resources"):
        shutil.copytree(paths.root() / name, root / name, symlinks=True)
    emptied = [*(root / "resources").glob(kind)]
    for file in emptied:
        file.write_bytes(b"")
    machine.root = root
    machine.settings('[exhibit]\nlanguage = "fr"\n')
    machine.supervised()
    machine.touch()
    until(lambda: machine.visits() == 1, told=machine.log())
    told = machine.faults()
    assert told
    assert all("install the exhibit again" in line for line in told)
    assert any(file.name in line for file in emptied for line in told)


@pytest.mark.faults
@pytest.mark.parametrize(
    "limits",
    ["ulimit -n 64", "exec >&- 2>&-", "exec </dev/null >/dev/full 2>/dev/full"],
    ids=["few files", "nobody listens", "what listens is full"],
)
def test_it_shows_within_a_shell_s_limits(machine: Machine, limits: str) -> None:
    shell = ("sh", "-c", f'{limits}; exec "$0" "$@"')
    machine.start("--supervised", before=shell)
    until(lambda: machine.colours() > 100, told=machine.log())
    machine.touch()
    until(lambda: machine.visits() == 1, told=machine.log())
    assert "Traceback" not in machine.log()
