"""The kiosk session is systemd's to run; the command switches it and says what is the matter."""

import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import main
from kiosk.machine.runs import Runs
from kiosk.machine.session import BY_CPU, NEEDED, Compositor

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
    for name in NEEDED:
        put(system, name, "")


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


@pytest.mark.parametrize("there", [True, False])
def test_a_console_that_had_a_login_has_it_again(system: Path, there: bool) -> None:
    equip(system)
    login = "getty@tty1.service"
    asked = f'[ "$*" != "is-enabled {login}" ] || exit {0 if there else 1}'
    put(system, "systemctl", f'echo "$@" >> {system}/done; {asked}')
    assert RUNNER.invoke(main, ["session", "disable"]).exit_code == 0
    done = (system / "done").read_text().splitlines()
    assert (f"start {login}" in done) == there


def test_it_says_how_the_service_is(system: Path) -> None:
    equip(system)
    put(system, "systemctl", '[ "$1" = is-active ] && echo active || echo enabled')
    told = RUNNER.invoke(main, ["session", "status"])
    assert (told.exit_code, told.output.strip()) == (0, "enabled, active")


def test_without_the_compositor_it_names_the_package(system: Path) -> None:
    put(system, "systemctl", "exit 0")
    assert "apt install cage xwayland polkitd" in refused("enable")
    assert "apt install cage xwayland polkitd" in RUNNER.invoke(main, ["session", "status"]).output


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


@pytest.fixture
def compositor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Compositor:
    """The compositor of a machine with a graphics card, whose session has a folder of its own."""
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(tmp_path))
    monkeypatch.setattr("kiosk.machine.session.has_gpu", lambda: True)
    return Compositor()


def test_a_compositor_that_keeps_failing_draws_with_the_cpu(compositor: Compositor) -> None:
    for _ in range(3):
        assert compositor.begin() == {}
        compositor.over(failed=True)
    for _ in range(3):
        assert compositor.begin() == BY_CPU
        compositor.over(failed=False)
    assert Compositor().begin() == BY_CPU  # also when the session is started again


def test_outputs_that_come_and_go_leave_the_graphics_card_in_use(compositor: Compositor) -> None:
    for _ in range(9):
        assert compositor.begin() == {}
        compositor.over(failed=False)


def test_without_a_graphics_card_the_cpu_draws_unless_the_operator_says_more(
    compositor: Compositor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.machine.session.has_gpu", lambda: False)
    monkeypatch.setenv("WLR_RENDERER", "vulkan")
    monkeypatch.delenv("QT_QUICK_BACKEND", raising=False)
    begun = compositor.begin()
    assert (begun["WLR_RENDERER"], begun["QT_QUICK_BACKEND"]) == ("vulkan", "software")
