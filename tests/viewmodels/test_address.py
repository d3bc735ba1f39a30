"""The address: its remarks one after the other, and the loan told in lights and months."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk import paths
from kiosk.rows import RowModel
from kiosk.viewmodels.address import AddressViewModel, RemarkRow, ScaleRow
from kiosk.viewmodels.edition import Edition


@pytest.fixture
def edition(qapp: QObject, tmp_path: Path) -> Iterator[Edition]:
    """The exhibit in English, with some of its words in Russian too."""
    pack = tmp_path / "pack"
    shutil.copytree(paths.exhibit(), pack, copy_function=shutil.copyfile)
    words = (pack / "text" / "en.toml").read_text("utf-8")
    for english, russian in (
        ('"A human security crisis"', '"Кризис безопасности человека"'),
        ('"No one’s health left behind"', '"Здоровье для всех"'),
        ('"livelihoods"', '"средства к существованию"'),
        ('"From MOFA’s summary"', '"Из резюме МИД"'),
        ('title = "Dignity"', 'title = "Достоинство"'),
        ('unofficial = ""', 'unofficial = "Неофициальный перевод"'),
    ):
        words = words.replace(english, russian)
    (pack / "text" / "ru.toml").write_text(words, "utf-8")
    edition = Edition(pack, "en")
    yield edition
    edition.deleteLater()


@pytest.fixture
def address(edition: Edition) -> AddressViewModel:
    return AddressViewModel(edition)


def remarks_of(address: AddressViewModel) -> list[RemarkRow]:
    model = address.remarks
    assert isinstance(model, RowModel)
    return list(model.rows)


def scale_of(address: AddressViewModel) -> list[ScaleRow]:
    model = address.scale
    assert isinstance(model, RowModel)
    return list(model.rows)


def threads_of(remark: RemarkRow) -> list[str]:
    assert isinstance(remark.threads, RowModel)
    return [row.title for row in remark.threads.rows]


# -- the stage --------------------------------------------------------------------------------


def test_the_first_remark_is_on_the_stage_and_says_what_comes_next(
    address: AddressViewModel,
) -> None:
    assert (address.current, address.earlier) == (0, "")
    assert address.spot_title() == "A human security crisis"
    assert address.later == "No one’s health left behind"
    assert address.title == "Human security of the new era"
    assert "Prime Minister Suga of Japan" in address.occasion


def test_each_remark_has_its_picture_its_words_and_its_threads(address: AddressViewModel) -> None:
    remarks = remarks_of(address)
    assert [row.picture for row in remarks] == ["threats", "health", "loan", "wisdom"]
    assert "posing [a threat to the lives](freedom-from-fear), livelihoods" in remarks[0].words
    assert threads_of(remarks[0]) == ["Freedom from fear", "Dignity"]
    assert threads_of(remarks[3]) == ["Leaving no one behind"]


def test_turning_goes_through_all_remarks_and_stops_at_the_ends(address: AddressViewModel) -> None:
    seen = [address.spot_title()]
    while address.later:
        later = address.later
        address.turn(1)
        assert (address.spot_title(), address.earlier) == (later, seen[-1])
        seen.append(later)
    assert seen == [row.headline for row in remarks_of(address)]
    address.turn(1)
    assert address.spot_title() == seen[-1]
    address.turn(-99)
    assert address.spot_title() == seen[0]


def test_the_ends_hold_without_a_word(address: AddressViewModel) -> None:
    told: list[int] = []
    address.currentChanged.connect(lambda: told.append(address.current))
    address.turn(-1)
    address.turn(99)
    address.turn(1)
    assert told == [3]


def test_past_the_last_remark_the_address_is_finished(address: AddressViewModel) -> None:
    told: list[int] = []
    address.finished.connect(lambda: told.append(address.current))
    address.turn(3)
    address.turn(-1)
    assert told == []
    address.turn(1)
    address.turn(1)
    assert told == [3]


def test_the_stage_can_be_set_by_touch(address: AddressViewModel) -> None:
    address.setProperty("current", 2)
    assert (address.current, address.spot_title()) == (2, "Support for economies hit hard")


# -- the pictures -----------------------------------------------------------------------------


def test_a_label_is_found_by_its_key(address: AddressViewModel) -> None:
    assert address.captions["livelihoods"] == "livelihoods"
    assert address.captions["light"] == "One light: ¥1 billion"
    assert "nowhere" not in address.captions


def test_the_lights_add_up_to_the_loan(address: AddressViewModel) -> None:
    assert (address.suns, address.lightsPerSun) == (5, 100)
    assert address.suns * address.lightsPerSun == 500
    assert address.firstLights == 50


def test_the_months_of_the_loan_count_both_ends(address: AddressViewModel) -> None:
    assert (address.start, address.end, address.months) == ("April 2020", "March 2022", 24)
    assert address.firstMonth == 3  # July, where April is 0


def test_the_scale_goes_evenly_from_nothing_to_the_whole_loan(address: AddressViewModel) -> None:
    scale = scale_of(address)
    assert [row.yen for row in scale] == ["0", "100", "200", "300", "400", "500"]
    assert [row.dollars for row in scale] == ["0", "0.9", "1.8", "2.7", "3.6", "4.5"]
    assert [row.part for row in scale] == pytest.approx([0, 0.2, 0.4, 0.6, 0.8, 1])


@pytest.mark.parametrize(
    ("language", "yen", "dollars"), [("ja", "5,000", "45"), ("zh-Hans", "5,000", "45")]
)
def test_large_sums_are_counted_in_the_units_of_the_language(
    qapp: QObject, language: str, yen: str, dollars: str
) -> None:
    edition = Edition(paths.exhibit(), language)
    address = AddressViewModel(edition)
    scale = scale_of(address)
    assert (scale[-1].yen, scale[-1].dollars) == (yen, dollars)
    assert (scale[1].yen, scale[1].dollars) == ("1,000", "9")
    assert (scale[0].yen, scale[0].dollars) == ("0", "0")
    assert address.mostYen == yen
    edition.deleteLater()


# -- a room of the navigation -----------------------------------------------------------------


def test_a_memento_brings_back_the_remark(address: AddressViewModel) -> None:
    address.turn(3)
    memento = address.memento()
    address.arrive("health")
    assert address.spot_title() == "No one’s health left behind"
    address.restore(memento)
    assert address.spot_title() == "Wisdom from around the world"


def test_an_unknown_remark_changes_nothing(address: AddressViewModel) -> None:
    address.turn(2)
    address.arrive("nowhere")
    assert address.current == 2


def test_the_next_visitor_finds_the_first_remark(address: AddressViewModel) -> None:
    address.turn(2)
    address.reset()
    assert (address.current, address.earlier) == (0, "")


# -- another language -------------------------------------------------------------------------


def test_the_words_change_with_the_language_and_the_remark_stays(
    edition: Edition, address: AddressViewModel
) -> None:
    address.turn(1)
    told: list[str] = []
    address.wordsChanged.connect(lambda: told.append(address.summaryLabel))
    address.currentChanged.connect(lambda: told.append(address.earlier))
    edition.choose("ru")
    assert told == ["Из резюме МИД", "Кризис безопасности человека"]
    assert (address.current, address.spot_title()) == (1, "Здоровье для всех")
    first = remarks_of(address)[0]
    assert first.headline == "Кризис безопасности человека"
    assert threads_of(first) == ["Freedom from fear", "Достоинство"]
    assert address.captions["livelihoods"] == "средства к существованию"
    assert address.unofficial == "Неофициальный перевод"


def test_figures_and_months_are_written_as_the_language_writes_them(
    edition: Edition, address: AddressViewModel
) -> None:
    edition.choose("ru")
    assert (scale_of(address)[-1].yen, scale_of(address)[-1].dollars) == ("500", "4,5")
    assert (address.start, address.end) == ("апрель 2020 г.", "март 2022 г.")


def test_another_language_leaves_no_model_behind(
    address: AddressViewModel, edition: Edition
) -> None:
    before = len(address.children())
    for language in ("ru", "en", "ru", "en"):
        edition.choose(language)
    assert len(address.children()) == before
