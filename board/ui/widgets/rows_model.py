"""A plain table of texts as an item model, for previews, reports and lists of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from board.ui.widgets.plain import clipped, one_line, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

AnyIndex = QModelIndex | QPersistentModelIndex
KEY_ROLE = Qt.ItemDataRole.UserRole
_LONG = 300  # letters of a cell that are shown; the tooltip has more


class RowsModel(QAbstractTableModel):
    """Rows of texts under a header; each row may have a key (an id)."""

    def __init__(self, header: Sequence[str], parent: QObject | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self._header = [one_line(name) for name in header]
        self._rows: Sequence[Sequence[str]] = []
        self._keys: list[str] = []

    def show_rows(self, rows: Sequence[Sequence[str]], keys: Sequence[str] = ()) -> None:
        """Show ``rows`` instead of what was shown; ``keys`` has one for each."""
        self.beginResetModel()
        self._rows, self._keys = rows, list(keys)
        self.endResetModel()

    def name_column(self, column: int, name: str) -> None:
        """Give a column another name."""
        self._header[column] = one_line(name)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)

    def key(self, row: int) -> str:
        """Return the key of one row, or empty."""
        return self._keys[row] if 0 <= row < len(self._keys) else ""

    def row_of(self, key: str) -> int:
        """Return the row with ``key``, -1 where there is none."""
        return self._keys.index(key) if key in self._keys else -1

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._header)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell, its tooltip, or the key of its row."""
        if role == KEY_ROLE:
            return self.key(index.row())
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        cells = self._rows[index.row()]
        text = cells[index.column()] if index.column() < len(cells) else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(clipped(text))
        return one_line(text[:_LONG])

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._header[section]
        return None
