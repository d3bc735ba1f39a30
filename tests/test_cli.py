"""The command line as a curator and an operator use it: plain words, the right exit status."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import paths

Edit = Callable[[str, str, str], Path]
STRUCTURE, ENGLISH = "exhibit.toml", "text/en.toml"
PAGE = "source/mofa-human-security-2021-03-22.txt"


def kiosk(*words: str, **variables: str | None) -> subprocess.CompletedProcess[str]:
    """Run the command as a user does; a variable that is None is taken out of its environment."""
    environment = {**os.environ, **variables}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        env={name: value for name, value in environment.items() if value is not None},
        cwd=paths.root(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def refused(done: subprocess.CompletedProcess[str]) -> str:
    """What a command that refuses says: something, and never a traceback."""
    said = done.stdout + done.stderr
    assert done.returncode == 1, said
    assert "Traceback" not in said
    return said


@pytest.fixture
def edit(tmp_path: Path) -> Edit:
    """Copy the real pack, mend one place in it, and return the copy."""

    def replace(name: str, old: str, new: str) -> Path:
        pack = tmp_path / "pack"
        for file in paths.exhibit().rglob("*.t*"):
            copy = pack / file.relative_to(paths.exhibit())
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.read_bytes())
        text = (pack / name).read_text("utf-8")
        assert text.count(old) >= 1, f"{old!r} is not in {name}: the test is out of date"
        (pack / name).write_text(text.replace(old, new, 1), "utf-8")
        return pack

    return replace


def test_check_proves_the_real_pack() -> None:
    done = kiosk("check")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Passages proven to the letter" in done.stdout
    assert "Problem" not in done.stdout


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        pytest.param(
            ENGLISH,
            "human security crisis, posing [a threat to",
            "human security crises, posing [a threat to",
            (ENGLISH, "remarks.crisis.words", "line 25", "human security crisis"),
            id="a letter changed in a quotation",
        ),
        pytest.param(
            PAGE,
            "human centered",
            "human-centred",
            (STRUCTURE, "corrections", "“human centered” is not on line 20", "Take"),
            id="a correction that no longer applies",
        ),
        pytest.param(
            ENGLISH,
            'headline = "Wisdom from around the world"\n',
            "",
            (ENGLISH, "remarks.wisdom.headline"),
            id="a missing text",
        ),
        pytest.param(
            STRUCTURE,
            'threads = ["no-one-behind", "health-for-all"]',
            'threads = ["no-one-behinds", "health-for-all"]',
            (STRUCTURE, "cards.individuals.threads", "no-one-behinds", "“no-one-behind”?"),
            id="a thread that names nothing",
        ),
        pytest.param(
            STRUCTURE,
            'date = "2012-09-10"',
            'date = "2012-09-31"',
            (STRUCTURE, "moments.common-understanding.date", "2012-09-31"),
            id="a date that is not one",
        ),
    ],
)
def test_check_says_where_and_what_would_be_right(
    edit: Edit, file: str, old: str, new: str, told: tuple[str, ...]
) -> None:
    said = refused(kiosk("check", str(edit(file, old, new))))
    assert [words for words in told if words not in said] == [], said


def test_run_without_a_display_says_so() -> None:
    said = refused(kiosk("run", DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None))
    assert "There is no display." in said


def test_run_opens_shows_and_ends_without_a_word() -> None:
    done = kiosk("run", "--windowed", "--quit-after", "1")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_run_refuses_a_broken_pack(edit: Edit) -> None:
    pack = edit(STRUCTURE, 'date = "2020-03-11"', 'date = "March 2020"')
    said = refused(kiosk("run", "--windowed", "--quit-after", "1", "--exhibit", str(pack)))
    assert "moments.pandemic.date" in said
    assert "March 2020" in said


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("[visit]\nidle = 60\n", "visit.idle"),
        ("[visit]\nwarning_seconds = 3\n", "greater than or equal to 20, found 3"),
        ("[visit\n", "cannot be read"),
    ],
)
def test_run_refuses_broken_settings(tmp_path: Path, written: str, told: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(written, "utf-8")
    said = refused(kiosk("run", "--windowed", "--quit-after", "1", "--settings", str(file)))
    assert str(file) in said
    assert told in said


@pytest.mark.parametrize("command", [("tour", "{out}"), ("run", "--windowed")])
def test_a_size_that_is_none_is_refused_with_an_example(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    words = [word.format(out=tmp_path / "out") for word in command]
    done = kiosk(*words, "--size", "nonsense")
    assert done.returncode == 2
    assert "'nonsense' is no size; write for example 1920x1080" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_tour_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert str(tmp_path / "file") in refused(kiosk("tour", str(tmp_path / "file")))
