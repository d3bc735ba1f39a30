"""Whoever touches the glass as soon as there is anything to see is answered."""

import socket
import time

import pytest

from kiosk.machine.manager import BEGUN, READY
from tests.faults.conftest import PATIENCE, Machine, until

#: Starts, and how much later each one's touch comes than that of the one before, s: to 0.2 s.
STARTS = 20
LATER = 0.01
#: How often each is tried on a busy machine.
TRIES = 3


@pytest.mark.faults
@pytest.mark.parametrize("nth", range(STARTS))
def test_a_touch_right_after_the_first_frame_begins_a_visit(machine: Machine, nth: int) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(machine.folder / "manager"))
        manager.settimeout(PATIENCE)
        machine.variables["NOTIFY_SOCKET"] = str(machine.folder / "manager")
        for _ in range(TRIES):
            counted = machine.visits()
            machine.start()
            assert [manager.recv(100) for _ in range(2)] == [BEGUN, READY]
            shown = time.monotonic()
            time.sleep(nth * LATER)
            machine.touch()
            if time.monotonic() - shown < 0.4:
                break
            machine.started[-1].kill()  # the machine was too busy: that was no early touch
            machine.started.pop().wait()
        else:
            pytest.fail("the machine is too busy to tell")
        until(lambda: machine.visits() > counted)
        machine.rests()
        assert machine.colours() > 100
        assert machine.faults() == []
