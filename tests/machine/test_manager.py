"""A service manager is told, and nobody waits for one that does not hear."""

import socket
from pathlib import Path

import pytest

from kiosk.machine import manager


def test_one_that_does_not_hear_keeps_nobody_waiting(ears: socket.socket) -> None:
    for _ in range(5000):  # far more than any queue takes
        manager.tell(b"WATCHDOG=1")
    assert ears.recv(100) == b"WATCHDOG=1"


def test_one_with_an_abstract_name_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    name = f"{tmp_path}@ears"
    monkeypatch.setenv("NOTIFY_SOCKET", f"@{name}")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ears:
        ears.bind(f"\0{name}")
        ears.setblocking(False)
        manager.tell(b"READY=1")
        assert ears.recv(100) == b"READY=1"
