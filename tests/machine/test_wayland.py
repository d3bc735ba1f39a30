"""A compositor that ends takes callers and answers none: the exhibit must not wait for it."""

import os
import socket
import struct
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.machine.wayland import connect

#: That it has called back, and that the callback's number is free again.
ANSWER = struct.pack("=IIIIII", 2, 12 << 16, 7, 1, 12 << 16 | 1, 2)


class Compositor:
    """One that takes a single caller."""

    def __init__(self, address: Path) -> None:
        self._ears = socket.socket(socket.AF_UNIX)
        self._ears.bind(str(address))
        self._ears.listen()
        self.asked = b""

    def answer(self, *parts: bytes) -> threading.Thread:
        """Answer whoever calls, in parts, and hang up."""

        def listen() -> None:
            line, _ = self._ears.accept()
            with line:
                self.asked = line.recv(100)
                for part in parts:
                    line.sendall(part)

        thread = threading.Thread(target=listen)
        thread.start()
        return thread

    def close(self) -> None:
        """Be gone."""
        self._ears.close()


@pytest.fixture
def compositor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Compositor]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")
    monkeypatch.setenv("WAYLAND_SOCKET", "")
    compositor = Compositor(tmp_path / "wayland-7")
    yield compositor
    compositor.close()


@pytest.mark.parametrize("parts", [(ANSWER,), (ANSWER[:5], ANSWER[5:])])
def test_qt_gets_the_line_on_which_it_was_answered(
    compositor: Compositor, parts: tuple[bytes, ...]
) -> None:
    answering = compositor.answer(*parts, b"and what comes after is Qt's")
    assert connect()
    answering.join()
    assert compositor.asked == struct.pack("=III", 1, 12 << 16, 2)
    with socket.socket(fileno=int(os.environ["WAYLAND_SOCKET"])) as line:
        assert line.gettimeout() is None
        assert line.recv(100) == b"and what comes after is Qt's"


def test_one_that_never_answers_is_not_waited_for(compositor: Compositor) -> None:
    assert not connect(patience=0.2)
    assert not os.environ["WAYLAND_SOCKET"]


@pytest.mark.parametrize("parts", [(), (ANSWER[:5],)])
def test_one_that_hangs_up_does_not_answer(
    compositor: Compositor, parts: tuple[bytes, ...]
) -> None:
    answering = compositor.answer(*parts)
    assert not connect()
    answering.join()


def test_one_that_is_gone_does_not_answer(compositor: Compositor) -> None:
    compositor.close()
    assert not connect()


@pytest.mark.parametrize(
    ("name", "value"),
    [("WAYLAND_DISPLAY", ""), ("XDG_RUNTIME_DIR", ""), ("QT_QPA_PLATFORM", "xcb")],
)
def test_where_qt_draws_on_something_else_there_is_nobody_to_call(
    compositor: Compositor, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    assert connect(patience=60)
    assert not os.environ["WAYLAND_SOCKET"]
