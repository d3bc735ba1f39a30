"""The kiosk session: cage, its outputs and the exhibit, whichever of them goes first."""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.display import full_of_lights, unlike
from tests.faults.conftest import BACK, HANG, SILENCE, Machine, alive, until
from tests.faults.test_real_hands import press_all

pytestmark = pytest.mark.faults
#: What cage gives each output that is a window of an X server.
OUTPUT = (1024, 768)
#: So few pixels may be others in two pictures of one screen.
SAME = 0.001


@pytest.fixture
def session(machine: Machine) -> Machine:
    """A machine for the kiosk session, whose cage shows its outputs on the X server."""
    for tool in ("cage", "Xwayland"):
        assert shutil.which(tool), f"{tool} is missing: packaging/setup.sh dev installs it"
    machine.variables.update(
        QT_QPA_PLATFORM="wayland",
        WLR_BACKENDS="x11",
        WLR_RENDERER="pixman",
        WAYLAND_DISPLAY="",
        # The CPU draws, which is called otherwise than where there is nothing else to draw with:
        # so the record of cage is kept.
        QT_QUICK_BACKEND="softwarecontext",
    )
    machine.hands_on(sys.executable, "-m", "tests.faults.unplug")
    return machine


def start(session: Machine, **variables: str) -> int:
    """Run the session, and return its first process."""
    session.variables.update(variables)
    # cage wants no root: root takes another user's number, and is still allowed its own.
    humble = () if os.getuid() else ("unshare", "--user", "--map-user=1000")
    # Xwayland, which finds no keyboard there, would leave a core.
    before = ("prlimit", "--core=0:0", *humble)
    return session.start("run-alone", before=before, command="session").pid


def begin(session: Machine, times: int = 1, **variables: str) -> int:
    """Run the session, wait until it has shown so often, and return its first process."""
    process = start(session, **variables)
    session.shows(times)
    return process


def compositor(session: Machine) -> int:
    """cage's process."""
    # With logind there is another one, which holds the machine's keys.
    return child(session, session.started[-1].pid, "cage")


def exhibit(session: Machine) -> int:
    """The exhibit's process."""
    return child(session, compositor(session), "py")  # Xwayland is another


def child(session: Machine, parent: int, name: str) -> int:
    """The child of a process that is called so."""
    children = session.children(parent)
    (found,) = [each for each in children if name in Path(f"/proc/{each}/comm").read_text()]
    return found


def outputs(session: Machine) -> list[str]:
    """The windows that are cage's outputs."""
    _root, *found = session.windows()
    return found


def unplug(session: Machine, output: str) -> None:
    """Take an output away."""
    session.hands_on(sys.executable, "-m", "tests.faults.unplug", output)


def lit(session: Machine) -> None:
    """Wait until the glass is full of lights, to each of its corners."""

    def full() -> bool:
        return full_of_lights(session.picture().copy(0, 0, *OUTPUT))

    until(full, told=session.log())


def answers(session: Machine) -> None:
    """See that a touch begins a visit."""
    before = session.visits()
    session.touch(OUTPUT[0] // 2, OUTPUT[1] // 2)
    until(lambda: session.visits() > before, told=session.log())


def test_one_of_two_outputs_is_unplugged(session: Machine) -> None:
    begin(session, WLR_X11_OUTPUTS="2")
    until(lambda: len(outputs(session)) == 2)
    unplug(session, outputs(session)[0])
    until(lambda: f"screens have changed: {OUTPUT[0]} × {OUTPUT[1]} px" in session.log())
    lit(session)
    answers(session)
    session.rests()
    left = session.picture()
    assert session.shown() == 1
    session.started[-1].terminate()
    assert session.started[-1].wait(15) == 0
    begin(session, times=2, WLR_X11_OUTPUTS="1")
    lit(session)
    answers(session)
    until(lambda: unlike(session.picture(), left) < SAME, told=session.log())


def test_the_only_output_is_unplugged_again_and_again(session: Machine) -> None:
    begin(session)
    for times in range(2, 6):
        lit(session)
        unplug(session, *outputs(session))
        session.shows(times)
    lit(session)
    answers(session)
    assert "safe mode" not in session.log()
    assert "kept dying" not in session.log()


def test_an_output_that_goes_while_the_exhibit_starts_is_no_failure(session: Machine) -> None:
    start(session)
    for times in range(2, 6):
        until(lambda: outputs(session), told=session.log())
        unplug(session, *outputs(session))
        until(lambda: f"(start {times})" in session.log(), told=session.log())  # noqa: B023
    session.shows(1)
    lit(session)
    answers(session)
    assert "safe mode" not in session.log()
    assert "kept dying" not in session.log()


def test_an_exhibit_that_fails_before_it_shows_says_nothing_of_the_card(session: Machine) -> None:
    start(session, QT_QPA_PLATFORM="nowhere")
    until(lambda: "(start 6)" in session.log(), told=session.log())
    assert "kept dying" not in session.log()


def test_without_any_output_it_waits_for_one(session: Machine) -> None:
    begin(session, WLR_BACKENDS="headless", WLR_HEADLESS_OUTPUTS="0")
    before = exhibit(session)
    with pytest.raises(AssertionError, match="not true within"):
        session.shows(2, SILENCE)
    assert exhibit(session) == before


def test_a_visitor_who_reads_for_long_is_not_taken_for_a_hang(session: Machine) -> None:
    """Nothing moves then, and a compositor that has nothing new to show may fall silent."""
    begin(session)
    lit(session)
    answers(session)
    before = exhibit(session)
    with pytest.raises(AssertionError, match="not true within"):
        session.shows(2, 2 * SILENCE)
    assert exhibit(session) == before
    home = session.picture()
    session.touch(OUTPUT[0] // 4, OUTPUT[1] // 2)
    until(lambda: unlike(session.picture(), home) > SAME, told=session.log())


def test_no_key_leads_out_of_it(session: Machine) -> None:
    begin(session)
    lit(session)
    before = (compositor(session), exhibit(session), outputs(session))
    # On a console of its own it would show that keys lead to another one; here it cannot.
    assert "-s" not in Path(f"/proc/{before[0]}/cmdline").read_text().split("\0")
    answers(session)
    session.rests()
    home = session.picture()
    session.hands_on("xdotool", "key", "F1")
    until(lambda: unlike(session.picture(), home) > SAME, told="no key comes to the exhibit")
    press_all(session)
    session.hands_on("xdotool", "key", "Home")
    session.rests()
    home = session.picture()
    session.touch(OUTPUT[0] // 4, OUTPUT[1] // 2)
    until(lambda: unlike(session.picture(), home) > SAME, told=session.log())
    assert (compositor(session), exhibit(session), outputs(session)) == before
    assert session.shown() == 1
    assert "Traceback" not in session.log()


def test_no_pointer_is_drawn(session: Machine) -> None:
    session.hands_on("xsetroot", "-cursor_name", "left_ptr")  # for where nothing else is said
    begin(session)
    lit(session)
    answers(session)
    session.rests()
    home = session.picture()
    for x in (20, OUTPUT[0] // 3):
        session.hands_on("xdotool", "mousemove", str(x), str(OUTPUT[1] // 2))
        session.rests(0.3)
        assert session.picture() == home
    session.hands_on("xdotool", "mousemove", str(OUTPUT[0] + 50), "20")
    until(lambda: session.picture() != home, told="beside the output there is none either")


def test_the_end_of_the_session_is_the_exhibit_s_first(session: Machine) -> None:
    first = begin(session)
    lit(session)
    cage, shown = compositor(session), exhibit(session)
    session.touch(OUTPUT[0] // 2, OUTPUT[1] // 2)
    os.kill(first, signal.SIGTERM)
    assert session.started[-1].wait(15) == 0
    assert not alive(cage)
    assert not alive(shown)
    assert "INFO: ended" in session.log()
    assert "The Wayland connection broke" not in session.log()
    if "visit begun" in session.log():
        assert session.visits() == 1


def test_a_compositor_that_dies_leaves_no_exhibit_behind(session: Machine) -> None:
    begin(session)
    lit(session)
    cage, shown = compositor(session), exhibit(session)
    os.kill(shown, signal.SIGSTOP)  # it cannot hear that its display has gone
    os.kill(cage, signal.SIGKILL)
    session.shows(2)
    assert not alive(shown)
    lit(session)
    answers(session)


def test_a_driver_that_keeps_ending_the_compositor_is_left_alone(
    session: Machine, tmp_path: Path
) -> None:
    cage, told = tmp_path / "bin" / "cage", tmp_path / "told"
    cage.parent.mkdir()
    cage.write_text(
        "#!/bin/sh\n"
        f'echo "$WLR_RENDERER $QT_QUICK_BACKEND" >> {told}\n'
        '[ "$WLR_RENDERER" = pixman ] || kill -SEGV $$\n'
        f'exec {shutil.which("cage")} "$@"\n'
    )
    cage.chmod(0o755)
    path = f"{cage.parent}:{os.environ['PATH']}"
    begin(session, WLR_RENDERER="gles2", QT_QUICK_BACKEND="rhi", PATH=path)
    lit(session)
    answers(session)
    assert told.read_text().splitlines() == [*["gles2 rhi"] * 3, "pixman software"]
    assert session.log().count("signal 11") == 3
    assert "cage kept dying of the graphics card: the CPU draws" in session.log()
    assert "safe mode" not in session.log()


def test_a_compositor_that_is_killed_is_the_exhibit_s_fault_in_no_way(session: Machine) -> None:
    """It is shown as it was set up, however often: one in safe mode is another one."""
    begin(session)
    for times in range(2, 5):
        lit(session)
        os.kill(compositor(session), signal.SIGSEGV)
        session.shows(times)
    lit(session)
    answers(session)
    assert "in safe mode" not in session.log()


def test_a_compositor_that_is_killed_is_soon_shown_again(session: Machine) -> None:
    begin(session)
    lit(session)
    before = (compositor(session), exhibit(session))
    os.kill(before[0], signal.SIGKILL)
    session.shows(2, BACK)
    assert not any(map(alive, before))
    lit(session)
    answers(session)


@pytest.mark.parametrize("hangs", [compositor, exhibit])
def test_whichever_of_the_two_hangs_both_are_shown_again(
    session: Machine, hangs: Callable[[Machine], int]
) -> None:
    begin(session)
    lit(session)
    os.kill(hangs(session), signal.SIGSTOP)
    until(lambda: "has not drawn for 12 s and was killed" in session.log(), HANG, session.log())
    session.shows(2, BACK)
    lit(session)
    answers(session)
    assert "kept dying" not in session.log()
