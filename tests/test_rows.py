"""Lists for QML: the fields are the roles, and only what differs is told."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt

from kiosk.rows import RowModel


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a test."""

    name: str
    lit: bool = False


ROWS = (Row("arc"), Row("hill", lit=True), Row("ray"))


class Ear:
    """Hears what a list tells its delegates."""

    def __init__(self, model: RowModel) -> None:
        self.counts: list[int] = []
        self.changes: list[int] = []
        self.resets = 0
        model.countChanged.connect(lambda: self.counts.append(model.rowCount()))
        model.dataChanged.connect(self.change)
        model.modelReset.connect(self.reset)

    def change(self, first: QModelIndex, last: QModelIndex) -> None:
        self.changes += range(first.row(), last.row() + 1)

    def reset(self) -> None:
        self.resets += 1


@pytest.fixture
def model() -> RowModel:
    model = RowModel(("name", "lit"))
    model.show(ROWS)
    return model


def seen(model: RowModel) -> list[dict[str, object]]:
    """The rows as a delegate reads them: by the names of the roles."""
    roles = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(at), role) for role, name in roles.items()}
        for at in range(model.rowCount())
    ]


def test_a_new_list_is_empty() -> None:
    model = RowModel(("name",))
    assert (model.rows, model.rowCount(), model.count) == ((), 0, 0)


def test_a_delegate_reads_each_field_by_its_name(model: RowModel) -> None:
    assert seen(model) == [
        {"name": "arc", "lit": False},
        {"name": "hill", "lit": True},
        {"name": "ray", "lit": False},
    ]
    assert (model.rows, model.count) == (ROWS, 3)


def test_equal_rows_are_not_told_again(model: RowModel) -> None:
    ear = Ear(model)
    model.show([Row("arc"), Row("hill", lit=True), Row("ray")])
    assert (ear.counts, ear.changes, ear.resets) == ([], [], 0)


def test_only_the_row_that_differs_is_told(model: RowModel) -> None:
    ear = Ear(model)
    model.show([Row("arc"), Row("hill"), Row("ray")])
    assert (ear.counts, ear.changes, ear.resets) == ([], [1], 0)
    assert seen(model)[1] == {"name": "hill", "lit": False}


@pytest.mark.parametrize("rows", [ROWS[:1], (*ROWS, Row("person")), ()])
def test_a_list_of_another_length_is_told_as_a_whole(
    model: RowModel, rows: tuple[Row, ...]
) -> None:
    ear = Ear(model)
    model.show(rows)
    assert (ear.counts, ear.changes, ear.resets) == ([len(rows)], [], 1)
    assert model.rows == rows


def test_rows_may_come_one_at_a_time(model: RowModel) -> None:
    model.show(row for row in ROWS if row.lit)
    assert model.rows == (ROWS[1],)


def test_what_a_list_does_not_have_reads_as_nothing(model: RowModel) -> None:
    assert model.data(model.index(0), int(Qt.ItemDataRole.DisplayRole)) is None
    assert model.data(model.index(9), next(iter(model.roleNames()))) is None
    assert model.data(QModelIndex(), next(iter(model.roleNames()))) is None


def test_a_row_has_no_rows_of_its_own(model: RowModel) -> None:
    assert model.rowCount(model.index(0)) == 0
