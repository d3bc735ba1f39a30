"""Three failures in two minutes bring the safe mode; a run that lasts, or ends well, ends it."""

import json
from pathlib import Path

import pytest

from kiosk.machine.runs import LOOP, SOUND, Loop, Record, Runs, safe_next


class Times:
    """A machine's time since it was started, and runs on it that fail or end."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.now = 100.0

    def run(self) -> Runs:
        """Begin a run."""
        return Runs(self.file, lambda: self.now)

    def fail(self, *after: float) -> None:
        """Have runs end out of order, each so many seconds after it began."""
        for seconds in after:
            self.run()
            self.now += seconds


@pytest.fixture
def times(tmp_path: Path) -> Times:
    return Times(tmp_path / "runtime" / "record.json")


def test_a_first_run_is_a_normal_one(times: Times) -> None:
    assert not times.run().safe


def test_two_failures_are_none_too_many(times: Times) -> None:
    times.fail(10, 10)
    assert not times.run().safe


def test_three_failures_in_two_minutes_bring_the_safe_mode(times: Times) -> None:
    times.fail(10, 10, 10)
    run = times.run()
    assert run.safe
    assert run.software


def test_three_hangs_at_the_start_are_close_enough(times: Times) -> None:
    times.fail(31, 31, 31)
    assert times.run().safe


def test_failures_that_are_far_apart_are_not_counted_together(times: Times) -> None:
    times.fail(*[LOOP.seconds] * 4)
    assert not times.run().safe


def test_the_safe_mode_stays_while_it_fails(times: Times) -> None:
    times.fail(1, 1, 1, *[LOOP.seconds * 2] * 2)
    assert times.run().safe


def test_a_safe_run_that_lasts_makes_the_next_start_a_normal_one(times: Times) -> None:
    times.fail(1, 1, 1)
    run = times.run()
    times.now += SOUND
    run.sound()
    times.now += 1  # and is then killed, which counts as one failure
    assert not times.run().safe


def test_one_that_is_ended_in_order_is_no_failure(times: Times) -> None:
    for _ in range(5):
        times.run().end()
    assert not times.run().safe


def test_who_restarts_the_safe_mode_gets_a_normal_one(times: Times) -> None:
    times.fail(1, 1, 1)
    times.run().end()
    assert not times.run().safe


def test_another_start_of_the_machine_begins_anew(
    times: Times, monkeypatch: pytest.MonkeyPatch
) -> None:
    times.fail(1, 1, 1)
    monkeypatch.setattr("kiosk.machine.runs.boot", lambda: "another")
    assert not times.run().safe


def test_so_it_does_where_the_machine_does_not_say_which_start_it_is(
    times: Times, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.machine.runs.boot", lambda: "")
    times.fail(1, 1)
    times.now = 5
    times.fail(1)
    assert not times.run().safe


def test_a_display_that_goes_again_and_again_is_no_failure_and_forgives_none(times: Times) -> None:
    times.fail(1)
    for _ in range(5):
        times.run().spared()
    assert not times.run().safe
    times.fail(1)
    assert times.run().safe


def test_failed_graphics_are_left_alone_from_then_on(times: Times) -> None:
    run = times.run()
    assert not run.software
    run.graphics_failed()
    times.now += 1
    again = times.run()
    assert (again.software, again.safe) == (True, False)
    again.end()
    assert times.run().software


def test_a_loop_may_be_wider_and_bring_the_end_of_the_graphics_card_alone(times: Times) -> None:
    loop = Loop(failures=3, seconds=3600, safe=False)
    for _ in range(3):
        run = Runs(times.file, lambda: times.now, loop)
        assert not run.software
        times.now += 1000
    run = Runs(times.file, lambda: times.now, loop)
    assert (run.software, run.safe) == (True, False)
    run.spared()
    times.now += 9000
    assert Runs(times.file, lambda: times.now, loop).software


def test_it_is_known_beforehand_that_the_next_run_will_be_safe(tmp_path: Path) -> None:
    file = tmp_path / "record.json"
    assert not safe_next(file)
    for _ in range(2):
        Runs(file)
    assert not safe_next(file)
    Runs(file)
    assert safe_next(file)


@pytest.mark.parametrize(
    "written", [b"", b"{", b"\x00\xff" * 50, b"[]", b"{}", b'{"boot": 1, "failures": "x"}', b"null"]
)
def test_a_damaged_record_is_set_aside(times: Times, written: bytes) -> None:
    times.file.parent.mkdir()
    times.file.write_bytes(written)
    assert not times.run().safe
    assert times.file.with_name("record.json.damaged-1").read_bytes() == written
    assert json.loads(times.file.read_text())["running"] is True


def test_where_nothing_can_be_written_it_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    run = Runs(tmp_path / "file" / "record.json", lambda: 0.0)
    run.sound()
    run.end()
    assert not run.safe
    assert "cannot be kept" in caplog.text


def test_the_record_counts_no_more_than_it_needs(times: Times) -> None:
    times.fail(*[0.1] * 50)
    record = json.loads(times.file.read_text())
    assert len(record["failures"]) == 3
    assert Record().begun("", 0.0).failures == ()
