"""Power and sleep keys are kept from logind while the session runs, and by nothing after it."""

import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.machine import power_keys
from tests.faults.conftest import alive, until

CAT = shutil.which("cat")


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with nothing but a systemd-inhibit, still to be written."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path / "systemd-inhibit"


def write(command: Path, script: str) -> None:
    command.write_text(f"#!/bin/sh\n{script}\n")
    command.chmod(0o755)


def test_they_are_held_for_as_long_as_the_session_runs(
    systemd: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", "@manager")
    write(systemd, f'echo "$$ $@ $NOTIFY_SOCKET" > {systemd}.asked\nexec {CAT}')
    with power_keys.held():
        number, asked = Path(f"{systemd}.asked").read_text().split(maxsplit=1)
        assert alive(int(number))
        for key in ("power", "reboot", "suspend", "hibernate"):
            assert f"handle-{key}-key" in asked
        assert "handle-lid-switch" in asked
        assert "--mode=block" in asked
        assert "@manager" not in asked
    assert not alive(int(number))
    assert not caplog.records


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("echo 'Failed to inhibit: Access denied' >&2; exit 1", "Access denied"),
        ("exec >&-; sleep 0.2; echo 'Access denied' >&2; exit 1", "Access denied"),
        ("exec sleep 60", "has not agreed"),
        (None, "No such file"),
    ],
    ids=["forbidden", "ending slowly", "hanging", "without systemd"],
)
def test_where_that_cannot_be_the_log_says_why(
    systemd: Path,
    script: str | None,
    why: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(power_keys, "PATIENCE", 0.3)
    if script:
        sleep = shutil.which("sleep", path=os.defpath)
        write(systemd, script.replace("sleep", str(sleep)))
    with power_keys.held():
        (record,) = caplog.records
    assert record.levelno == logging.WARNING
    assert why in record.getMessage()


def test_they_are_let_go_where_the_session_is_killed(tmp_path: Path) -> None:
    systemd = tmp_path / "systemd-inhibit"
    write(systemd, f'exec 3<&0\n{CAT} <&3 &\necho "$$ $!" > {systemd}.asked\nwait')
    program = "import os; from kiosk.machine import power_keys as keys\n"
    program += "with keys.held(): os.kill(os.getpid(), 9)"
    told = {**os.environ, "PATH": str(tmp_path)}
    subprocess.run([sys.executable, "-c", program], env=told, check=False, cwd=paths.root())
    processes = [int(each) for each in Path(f"{systemd}.asked").read_text().split()]
    until(lambda: not any(map(alive, processes)))
