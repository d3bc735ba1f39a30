"""The cache of exhibits: only ever faster, never wrong, never in the way."""

import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content import loading
from kiosk.content.cache import keeps, load
from kiosk.content.problems import ContentError
from tests.machine.disk import NO_FILES, impatient


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack that may be changed."""
    return Path(shutil.copytree(paths.exhibit(), tmp_path / "pack"))


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def change(file: Path, old: str, new: str) -> None:
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


def test_what_was_kept_is_what_was_read(pack: Path, cache: Path) -> None:
    assert load(pack, "en", cache) == load(pack, "en", cache) == loading.load(pack, "en")


def test_the_second_start_needs_no_validation(pack: Path, cache: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from kiosk.content.cache import load;"
        f"print(load(Path({str(pack)!r}), 'en', Path({str(cache)!r})).title, end=' ');"
        "print('pydantic' in sys.modules or 'segno' in sys.modules)"
    )
    said = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        for _ in range(2)
    ]
    assert [run.stdout.strip() for run in said] == ["Human Security True", "Human Security False"]


def test_a_changed_word_is_seen_at_once(pack: Path, cache: Path) -> None:
    load(pack, "en", cache)
    change(pack / "text" / "en.toml", "One idea in three places", "Three places, one idea")
    assert load(pack, "en", cache).subtitle == "Three places, one idea"


@pytest.mark.parametrize("name", ["itself", "no\0thing"])
def test_a_folder_that_is_none_is_told(tmp_path: Path, cache: Path, name: str) -> None:
    (tmp_path / "itself").symlink_to(tmp_path / "itself")
    with pytest.raises(ContentError):
        load(tmp_path / name, "en", cache)
    assert not keeps(tmp_path / name, "en", cache)


def test_a_changed_date_is_seen_at_once(pack: Path, cache: Path) -> None:
    load(pack, "en", cache)
    change(pack / "exhibit.toml", 'date = "1994"', 'date = "1995"')
    assert load(pack, "en", cache).timeline.moments[0].date.year == 1995


def test_a_pack_that_broke_is_refused_although_it_was_kept(pack: Path, cache: Path) -> None:
    load(pack, "en", cache)
    change(pack / "exhibit.toml", 'date = "1994"', 'date = "soon"')
    with pytest.raises(ContentError):
        load(pack, "en", cache)


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"\x80\x04."])
def test_a_damaged_file_is_written_anew(pack: Path, cache: Path, damage: bytes) -> None:
    first = load(pack, "en", cache)
    (file,) = cache.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage)
    assert load(pack, "en", cache) == first
    assert file.read_bytes() == whole


def test_half_a_file_is_written_anew(pack: Path, cache: Path) -> None:
    first = load(pack, "en", cache)
    (file,) = cache.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    assert load(pack, "en", cache) == first


@pytest.mark.parametrize("place", [0.0, 0.2, 0.5, 0.7, 0.8, 0.9, 0.999])
def test_a_file_with_one_other_bit_is_written_anew(pack: Path, cache: Path, place: float) -> None:
    load(pack, "en", cache)
    (file,) = cache.iterdir()
    whole = file.read_bytes()
    other = bytearray(whole)
    other[int(len(other) * place)] ^= 1
    file.write_bytes(other)
    assert not keeps(pack, "en", cache)
    assert load(pack, "en", cache) == loading.load(pack, "en")
    assert file.read_bytes() == whole


def test_words_that_were_changed_in_the_cache_are_not_shown(pack: Path, cache: Path) -> None:
    load(pack, "en", cache)
    (file,) = cache.iterdir()
    before, words, after = file.read_bytes().rpartition(b"One idea in three places")
    file.write_bytes(before + words.replace(b"three", b"seven") + after)
    assert load(pack, "en", cache).subtitle == "One idea in three places"


@pytest.mark.parametrize("put", NO_FILES.values(), ids=NO_FILES)
@pytest.mark.parametrize("where", ["pack.en.exhibit", "pack.en.exhibit.new"])
def test_what_is_no_file_is_not_waited_for_and_makes_way(
    pack: Path, cache: Path, put: Callable[[Path], None], where: str
) -> None:
    cache.mkdir()
    put(cache / where)
    with impatient():
        assert not keeps(pack, "en", cache)
        assert load(pack, "en", cache).title == "Human Security"
        assert keeps(pack, "en", cache)
    assert [each.name for each in cache.iterdir()] == ["pack.en.exhibit"]


def test_nothing_is_written_through_a_link(pack: Path, cache: Path, tmp_path: Path) -> None:
    cache.mkdir()
    other = tmp_path / "another's"
    other.write_text("its own")
    for name in ("pack.en.exhibit", "pack.en.exhibit.new"):
        (cache / name).symlink_to(other)
    load(pack, "en", cache)
    assert other.read_text() == "its own"
    assert keeps(pack, "en", cache)


def test_a_file_without_end_is_not_read(
    pack: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(pack, "en", cache)
    (file,) = cache.iterdir()
    os.truncate(file, 1 << 40)  # it has holes, and takes no room
    assert not keeps(pack, "en", cache)


class Intruder:
    """Unpickles to a call of our choosing."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.mark,)


def test_a_planted_file_can_run_nothing(pack: Path, cache: Path, tmp_path: Path) -> None:
    load(pack, "en", cache)
    (file,) = cache.iterdir()
    planted = pickle.dumps(Intruder(tmp_path / "mark"))
    file.write_bytes(blake2b(planted, digest_size=32).digest() + planted)
    assert load(pack, "en", cache).title == "Human Security"
    assert not (tmp_path / "mark").exists()


def test_a_folder_that_cannot_be_written_is_no_fault(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    assert load(pack, "en", tmp_path / "file" / "cache").title == "Human Security"


def test_two_packs_of_one_name_are_told_apart(pack: Path, cache: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(pack, tmp_path / "elsewhere" / "pack"))
    change(other / "text" / "en.toml", "One idea in three places", "Another")
    load(pack, "en", cache)
    assert load(other, "en", cache).subtitle == "Another"
    assert load(pack, "en", cache).subtitle == "One idea in three places"
