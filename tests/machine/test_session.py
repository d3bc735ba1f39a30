"""The kiosk session is systemd's to run; the command switches it and says what is the matter."""

import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import main
from kiosk.machine.runs import Runs

RUNNER = CliRunner()


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with nothing on it; gives the folder of its commands."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def put(system: Path, name: str, script: str) -> None:
    """Put a command onto the machine."""
    command = system / name
    command.write_text(f"#!/bin/sh\n{script}\n")
    command.chmod(0o755)


def equip(system: Path) -> None:
    """Put onto it what the session needs."""
    put(system, "cage", "")
    put(system, "Xwayland", "")


def refused(command: str) -> str:
    """What a command of the session says that cannot do what it is asked."""
    told = RUNNER.invoke(main, ["session", command])
    assert told.exit_code == 1
    return told.output


@pytest.mark.parametrize(
    ("command", "done"),
    [
        ("enable", "enable --now human-security-kiosk.service"),
        ("disable", "disable --now human-security-kiosk.service"),
    ],
)
def test_it_switches_the_service(system: Path, command: str, done: str) -> None:
    equip(system)
    put(system, "systemctl", f'echo "$@" >> {system}/done; echo active')
    assert RUNNER.invoke(main, ["session", command]).exit_code == 0
    assert (system / "done").read_text().splitlines()[0] == done


def test_it_says_how_the_service_is(system: Path) -> None:
    equip(system)
    put(system, "systemctl", '[ "$1" = is-active ] && echo active || echo enabled')
    told = RUNNER.invoke(main, ["session", "status"])
    assert (told.exit_code, told.output.strip()) == (0, "enabled, active")


def test_without_the_compositor_it_names_the_package(system: Path) -> None:
    put(system, "systemctl", "exit 0")
    assert "apt install cage xwayland" in refused("enable")
    assert "apt install cage xwayland" in RUNNER.invoke(main, ["session", "status"]).output


def test_one_that_does_not_come_up_is_said(system: Path) -> None:
    equip(system)
    put(system, "systemctl", '[ "$1" = is-active ] && echo inactive || true')
    assert "does not run now: inactive" in refused("enable")


def test_what_systemd_refuses_is_said(system: Path) -> None:
    equip(system)
    put(system, "systemctl", "echo Access denied >&2; exit 1")
    told = refused("enable")
    assert "Access denied" in told
    assert "administrator" in told


@pytest.mark.parametrize("command", ["enable", "disable", "status"])
def test_a_machine_without_systemd_is_no_traceback(system: Path, command: str) -> None:
    equip(system)
    assert "no systemd" in refused(command)
    assert os.environ["PATH"] == str(system)


@pytest.mark.parametrize(
    ("failures", "broken", "told"),
    [(0, False, ""), (3, False, "In safe mode"), (0, True, "without the graphics card")],
)
def test_it_says_what_the_last_runs_have_left(
    system: Path, monkeypatch: pytest.MonkeyPatch, failures: int, broken: bool, told: str
) -> None:
    equip(system)
    put(system, "systemctl", "echo active")
    monkeypatch.setattr("kiosk.paths.session_runtime", lambda: system / "run")
    for _ in range(failures + 1):
        run = Runs(system / "run" / "display.json")
    if broken:
        run.graphics_failed()
    first, *more = RUNNER.invoke(main, ["session", "status"]).output.splitlines()
    assert first == "active, active"
    assert told in " ".join(more)
    assert bool(more) == bool(told)
