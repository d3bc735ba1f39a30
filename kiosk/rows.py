"""Lists for QML: one model over frozen rows, whose fields are the roles."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Property as QtProperty
from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """A list of frozen objects.

    Equal lists are not announced; a list of the same length tells only the rows that differ, so
    that delegates live on and can move.
    """

    countChanged = Signal()

    def __init__(self, fields: tuple[str, ...], parent: QObject | None = None) -> None:
        """Make an empty list.

        Args:
            fields: the rows' attributes, which become the roles.
            parent: its owner.
        """
        super().__init__(parent)
        self._roles = {_FIRST_ROLE + at: field for at, field in enumerate(fields)}
        self._rows: Sequence[Any] = ()

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows as they are shown."""
        return tuple(self._rows)

    def show(self, rows: Iterable[Any]) -> None:
        """Show these rows instead of the ones before."""
        new = tuple(rows)
        if len(new) != len(self._rows):
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            self.countChanged.emit()
            return
        old, self._rows = self._rows, new
        for at, (before, after) in enumerate(zip(old, new, strict=True)):
            self._tell(at, before, after)

    def _tell(self, at: int, before: object, after: object) -> None:
        """Announce what differs between a row and the one in its place."""
        roles = [
            role
            for role, field in self._roles.items()
            if getattr(before, field) != getattr(after, field)
        ]
        if roles:
            index = self.index(at)
            self.dataChanged.emit(index, index, roles)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(field.encode()) for role, field in self._roles.items()}

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        field = self._roles.get(role)
        if field is None or not index.isValid():
            return None
        return getattr(self._rows[index.row()], field)

    def _get_count(self) -> int:
        return len(self._rows)

    count = QtProperty(int, _get_count, notify=countChanged)
