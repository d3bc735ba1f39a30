"""The kiosk session is systemd's to run; the command switches it and says what is the matter."""

import os
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import main
from kiosk.machine.runs import Runs
from kiosk.machine.session import BY_CPU, NEEDED, WITHOUT_INPUT, Compositor
from kiosk.machine.wayland import ALONE

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


LOGIN = "getty@tty1.service"
NO_DESKTOP = {"is-enabled display": "exit 1"}


def put_systemctl(system: Path, **answers: str) -> None:
    """Put onto it a systemctl that keeps what it is told, and answers by what it is asked."""
    cases = "".join(f'*"{asked}"*) {answer};;\n' for asked, answer in answers.items())
    put(system, "systemctl", f'echo "$@" >> {system}/done\ncase "$*" in\n{cases}esac')


def switched(system: Path) -> list[str]:
    """What systemctl was told to change."""
    told = (system / "done").read_text().splitlines()
    return [each for each in told if not each.startswith(("is-", "get-"))]


def test_it_is_enabled_and_started(system: Path) -> None:
    equip(system)
    put_systemctl(system, **{"is-active human": "echo active", "is-enabled display": "exit 1"})
    assert RUNNER.invoke(main, ["session", "enable"]).exit_code == 0
    service = "human-security-kiosk.service"
    assert switched(system) == [f"enable {service}", f"start {service}"]


@pytest.mark.parametrize(
    ("answers", "given_back"),
    [
        ({"is-active human": "echo active"}, True),
        ({"is-active human": "echo activating"}, True),
        # It never had the console.
        ({"is-active human": "echo inactive; exit 3"}, False),
        # There is no login to go back to, or it would end that of a desktop.
        ({"is-active human": "echo active", "is-enabled getty": "exit 1"}, False),
        ({"is-active human": "echo active", "is-active display": "echo active"}, False),
    ],
)
def test_a_login_whose_console_it_had_is_given_it_back(
    system: Path, answers: dict[str, str], given_back: bool
) -> None:
    equip(system)
    put_systemctl(system, **answers, **NO_DESKTOP)
    assert RUNNER.invoke(main, ["session", "disable"]).exit_code == 0
    back = [f"start {LOGIN}"] if given_back else []
    assert switched(system) == ["disable --now human-security-kiosk.service", *back]


def test_a_desktop_that_it_kept_from_the_screen_comes_back(system: Path) -> None:
    equip(system)
    put_systemctl(system, **{"is-active human": "echo active"})
    assert "display-manager.service" in RUNNER.invoke(main, ["session", "status"]).output
    assert RUNNER.invoke(main, ["session", "disable"]).exit_code == 0
    _, back = switched(system)
    assert back == "start display-manager.service"


def test_a_login_that_does_not_come_back_is_said(system: Path) -> None:
    equip(system)
    answers = {"is-active human": "echo active", "start getty": "echo is masked >&2; exit 1"}
    put_systemctl(system, **answers, **NO_DESKTOP)
    assert "is masked" in refused("disable")


@pytest.mark.parametrize(
    "answers", [{"is-active display": "echo active"}, {"is-enabled human": "exit 1"}]
)
def test_beside_a_desktop_it_is_not_enabled(system: Path, answers: dict[str, str]) -> None:
    equip(system)
    put_systemctl(system, **answers)
    assert "systemctl disable --now display-manager.service" in refused("enable")
    assert switched(system) == []


def test_on_a_machine_that_starts_to_text_it_is_not_enabled(system: Path) -> None:
    equip(system)
    answers = {"get-default": "echo multi-user.target", "is-enabled display": "exit 1"}
    put_systemctl(system, **answers)
    assert "systemctl set-default graphical.target" in refused("enable")
    assert switched(system) == []


def test_one_that_does_not_come_up_in_time_is_said_and_left_to_go_on(
    system: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    equip(system)
    monkeypatch.setattr("kiosk.machine.session.COMES_UP", 0.2)
    sleep = f"exec {shutil.which('sleep', path=os.defpath)} 9"
    answers = {"start human": sleep, "is-active human": "echo activating"}
    put_systemctl(system, **answers, **{"is-enabled display": "exit 1"})
    told = refused("enable")
    assert "will start with the machine" in told
    assert "not within 0.2 s" in told
    assert "administrator" not in told


def test_it_says_how_the_service_is(system: Path) -> None:
    equip(system)
    put_systemctl(
        system, **NO_DESKTOP, **{"is-active": "echo active", "is-enabled": "echo enabled"}
    )
    told = RUNNER.invoke(main, ["session", "status"])
    assert (told.exit_code, told.output.strip()) == (0, "enabled, active")


def test_without_the_compositor_it_names_the_package(system: Path) -> None:
    put(system, "systemctl", "exit 0")
    assert "apt install cage xwayland polkitd" in refused("enable")
    assert "apt install cage xwayland polkitd" in RUNNER.invoke(main, ["session", "status"]).output


def test_one_that_does_not_come_up_is_said(system: Path) -> None:
    equip(system)
    put(system, "systemctl", '[ "$1" = is-active ] && echo inactive; [ "$1" != is-enabled ]')
    assert "has not come up now: inactive" in refused("enable")


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
    put_systemctl(system, **NO_DESKTOP, **{"is-": "echo active"})
    monkeypatch.setattr("kiosk.paths.session_runtime", lambda: system / "run")
    for _ in range(failures + 1):
        run = Runs(system / "run" / "display.json")
    if broken:
        run.graphics_failed()
    first, *more = RUNNER.invoke(main, ["session", "status"]).output.splitlines()
    assert first == "active, active"
    assert told in " ".join(more)
    assert bool(more) == bool(told)


def test_what_two_records_say_is_said_once(system: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    equip(system)
    put_systemctl(system, **NO_DESKTOP, **{"is-": "echo active"})
    monkeypatch.setattr("kiosk.paths.session_runtime", lambda: system / "run")
    for name in ("cage", "display0"):
        Runs(system / "run" / f"{name}.json").graphics_failed()
    _, told = RUNNER.invoke(main, ["session", "status"]).output.splitlines()
    assert "systemctl stop human-security-kiosk.service" in told


@pytest.fixture
def compositor(system: Path, monkeypatch: pytest.MonkeyPatch) -> Compositor:
    """The compositor of a machine with a graphics card and a touchscreen.

    Its session has a folder of its own.
    """
    equip(system)
    monkeypatch.setattr("kiosk.machine.session.has_input", lambda: True)
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(system / "run"))
    monkeypatch.setattr("kiosk.machine.session.await_gpu", lambda: True)
    return Compositor()


def test_a_compositor_that_keeps_failing_draws_with_the_cpu(
    compositor: Compositor, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(3):
        assert compositor.begin() == {}
        compositor.over(failed=True)
    assert caplog.messages == 2 * ["the last run of cage did not end in order"]
    for _ in range(3):
        assert compositor.begin().items() >= BY_CPU.items()
        compositor.over(failed=True)
    assert Compositor().begin() == BY_CPU  # also when the session is started again
    assert "the CPU draws" in caplog.text


def test_a_driver_that_ends_it_once_in_a_while_is_found_out(
    compositor: Compositor, monkeypatch: pytest.MonkeyPatch
) -> None:
    for at in (0.0, 1000.0, 2000.0):
        monkeypatch.setattr("time.clock_gettime", lambda _clock, at=at: at)
        assert compositor.begin() == {}
        compositor.over(failed=True)
    assert compositor.begin() == BY_CPU


def test_outputs_that_come_and_go_leave_the_graphics_card_in_use(compositor: Compositor) -> None:
    for _ in range(9):
        assert compositor.begin() == {}
        compositor.over(failed=False)


def test_under_an_exhibit_that_comes_up_safely_the_cpu_draws(
    compositor: Compositor, system: Path
) -> None:
    """Where the compositor hangs, it is the exhibit that falls silent."""
    for _ in range(3):
        assert compositor.begin() == {}
        Runs(system / "run" / "displaywayland-0.json")
        compositor.over(failed=False)
    assert compositor.begin() == BY_CPU
    safe = Runs(system / "run" / "displaywayland-0.json")
    assert safe.safe
    safe.sound()
    safe.end()
    assert compositor.begin() == {}


@pytest.mark.parametrize("package", ["xwayland", "polkitd"])
def test_what_is_not_installed_says_nothing_of_the_graphics_card(
    compositor: Compositor, system: Path, package: str, caplog: pytest.LogCaptureFixture
) -> None:
    (command,) = [each for each, found in NEEDED.items() if found == package]
    (system / command).unlink()
    for _ in range(5):
        assert compositor.begin() == {}
        compositor.over(failed=True)
    put(system, command, "")
    assert compositor.begin() == {}
    assert f"apt install {package}" in caplog.text


def test_it_begins_where_there_is_nothing_to_touch_yet_and_waits_for_no_touch_where_there_is(
    compositor: Compositor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told that it may begin without, it looks at what there is only when that is touched."""
    assert not compositor.begin().keys() & WITHOUT_INPUT.keys()
    monkeypatch.setattr("kiosk.machine.session.has_input", lambda: False)
    assert compositor.begin() == WITHOUT_INPUT


def test_what_fails_even_by_the_cpu_begins_without_what_udev_has_found(
    compositor: Compositor,
) -> None:
    for _ in range(4):
        assert not compositor.begin().keys() & WITHOUT_INPUT.keys()
        compositor.over(failed=True)
    assert compositor.begin() == BY_CPU | WITHOUT_INPUT
    compositor.over(failed=False)
    assert compositor.begin() == BY_CPU


def test_without_a_compositor_the_session_ends_with_a_clear_word(
    system: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for write in ("to_stderr", "to_file"):  # they would listen to the tests after this one, too
        monkeypatch.setattr(f"kiosk.machine.log.{write}", lambda *_, **__: None)
    monkeypatch.setenv(ALONE, "")  # what it sets would stay, too
    assert "The kiosk session needs cage" in refused("run-alone")


def test_without_a_graphics_card_the_cpu_draws(
    compositor: Compositor, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("kiosk.machine.session.await_gpu", lambda: False)
    for name in BY_CPU:
        monkeypatch.delenv(name, raising=False)
    for _ in range(5):
        assert compositor.begin().items() >= BY_CPU.items()
        compositor.over(failed=True)
    assert "no graphics card" in caplog.text
    monkeypatch.setattr("kiosk.machine.session.await_gpu", lambda: True)
    assert not compositor.begin().items() & BY_CPU.items()  # one that comes later has not failed
    compositor.over(failed=False)
    assert compositor.begin() == {}


def test_without_a_graphics_card_the_operator_s_word_counts_until_it_keeps_failing(
    compositor: Compositor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.machine.session.await_gpu", lambda: False)
    monkeypatch.setenv("WLR_RENDERER", "vulkan")
    monkeypatch.delenv("QT_QUICK_BACKEND", raising=False)
    for _ in range(3):
        begun = compositor.begin()
        assert (begun["WLR_RENDERER"], begun["QT_QUICK_BACKEND"]) == ("vulkan", "software")
        compositor.over(failed=True)
    assert compositor.begin() == BY_CPU
