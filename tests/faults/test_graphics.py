"""A graphics card that is reset, or dies, while visitors are there: the screen is lit again."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.display import unlike
from tests.faults.conftest import Machine, until

pytestmark = pytest.mark.faults
#: What a hang may take, s; a card that is gone is one.
GONE = 15.0
#: So few pixels may be others once a card has drawn all anew: letters lie elsewhere in its memory.
SAME = 0.001


@pytest.fixture
def card(machine: Machine) -> Path:
    """A graphics card to draw with; to write this file is to reset it, to fill it is its death."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("there is no C compiler to make a driver with: apt install gcc libc6-dev")
    library = machine.folder / "driver.so"
    source = Path(__file__).parent / "lost_contexts.c"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source], check=True)
    file = machine.folder / "reset"
    machine.variables.update(
        LD_PRELOAD=str(library),
        LOST_CONTEXTS=str(file),
        QT_QUICK_BACKEND="rhi",
        QT_XCB_GL_INTEGRATION="xcb_egl",
    )
    return file


def lit(machine: Machine) -> None:
    """Wait until the screen shows a sky of lights."""
    until(lambda: machine.colours() > 100, told=machine.log())


def visit(machine: Machine) -> None:
    """Begin a visit, and wait until its first screen stands."""
    before = machine.visits()
    machine.touch()
    until(lambda: machine.visits() > before)
    machine.rests()


def test_one_that_is_reset_draws_on_and_the_visit_goes_on(machine: Machine, card: Path) -> None:
    machine.supervised()
    assert "drawn by OpenGL" in machine.log()
    lit(machine)
    visit(machine)
    home = machine.picture()
    card.touch()
    until(lambda: "the graphics card was reset" in machine.log())
    until(lambda: unlike(machine.picture(), home) < SAME, told=machine.log())
    machine.hands_on("xdotool", "key", "Escape")
    until(lambda: machine.picture() != home)
    lit(machine)
    assert machine.shown() == 1


def test_one_that_is_reset_again_and_again_is_left_alone(machine: Machine, card: Path) -> None:
    machine.supervised()
    lit(machine)
    card.touch()
    until(lambda: "the graphics card was reset" in machine.log())
    before = machine.picture()
    until(lambda: machine.picture() != before, told=machine.log())
    card.touch()
    machine.shows(2, GONE)
    lit(machine)
    assert "drawn by Software" in machine.log()
    visit(machine)


def test_one_that_dies_is_left_alone(machine: Machine, card: Path) -> None:
    machine.supervised()
    lit(machine)
    visit(machine)
    card.write_text("dead")
    machine.shows(2, GONE)
    lit(machine)
    assert "drawn by Software" in machine.log()
    assert "safe mode" not in machine.log()
    visit(machine)
