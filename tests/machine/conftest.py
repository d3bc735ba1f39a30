"""A service manager that listens."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def ears(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """The ears of the service manager that this process and its children have."""
    address = str(tmp_path / "manager")
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ears:
        ears.bind(address)
        ears.setblocking(False)
        yield ears
