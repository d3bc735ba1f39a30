"""An exhibit whose folder goes while it is shown, as a stick that is pulled."""

import shutil

import pytest

from kiosk import paths
from tests.display import unlike
from tests.faults.conftest import Machine, until

#: Where the glass of 1280x800 has Language, French and the Timeline, px.
LANGUAGE, FRENCH, TIMELINE = (943, 750), (180, 651), (640, 400)
#: So few pixels may be others in two pictures of one screen.
SAME = 0.001


@pytest.mark.faults
def test_the_next_visitor_begins_where_each_begins(machine: Machine) -> None:
    folder = machine.folder / "stick" / "exhibit"
    shutil.copytree(paths.exhibit(), folder)
    visit = "[visit]\nidle_seconds = 10\nwarning_seconds = 20\n"
    machine.settings(f'{visit}[exhibit]\nfolder = "{folder}"\n')
    machine.supervised()
    until(lambda: machine.colours() > 100)
    machine.touch()
    until(lambda: machine.visits() == 1)
    for place in (LANGUAGE, FRENCH):
        machine.rests()
        machine.touch(*place)
    machine.rests()
    home = machine.picture()
    machine.touch(*TIMELINE)
    machine.rests()
    assert unlike(machine.picture(), home) > 10 * SAME
    shutil.rmtree(folder.parent)
    until(lambda: "visit ended" in machine.log(), 60)
    until(lambda: machine.colours() > 100)
    machine.touch(300, 300)
    until(lambda: machine.visits() == 2, told=machine.log())
    machine.rests()
    # In French: where English was is gone.
    until(lambda: unlike(machine.picture(), home) < SAME, told=machine.log())
    assert machine.shown() == 1
