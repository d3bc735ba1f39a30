"""Surroundings that nobody would wish for: the exhibit shows, counts, and says what is wrong."""

from collections.abc import Callable

import pytest

from kiosk import paths
from tests.faults.conftest import Machine, until


def _settings_are_a_folder(machine: Machine) -> None:
    file = machine.settings("")
    file.unlink()
    file.mkdir()


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
    "settings lead to themselves": _settings_lead_to_themselves,
    "state is a file": _state_is_a_file,
    "cache is a file": _cache_is_a_file,
    "cache is full of nonsense": _cache_is_full_of_nonsense,
    "runtime folder is missing": _runtime_folder_is_missing,
    "nowhere to put what is temporary": _variables(TMPDIR="/nowhere"),
    "no home": _variables(HOME="/nowhere", XDG_RUNTIME_DIR=""),
    "a language that is none": _variables(LANG="xx_YY.nonsense", LC_ALL="xx_YY.nonsense"),
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
def test_it_shows_and_answers_all_the_same(
    machine: Machine, fault: Callable[[Machine], None]
) -> None:
    fault(machine)
    machine.supervised()
    until(lambda: machine.colours() > 100, told=machine.log())
    before = machine.picture()
    machine.touch()
    until(lambda: machine.picture() != before, told=machine.log())
    assert "Traceback" not in machine.log()
    assert machine.shown() == 1, machine.log()


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
