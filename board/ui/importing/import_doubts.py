"""Old beside new: lines that have the id of a card here, and may be the same card or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.rows_model import RowsModel
from board.ui.widgets.table_view import set_widths, table_view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from board.ui.importing.import_values import DoubtPreview

AnyIndex = QModelIndex | QPersistentModelIndex
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_ROLE = Qt.ItemDataRole.CheckStateRole


class DoubtsModel(RowsModel):
    """Pairs of a card and a line, each with a tick for being the same."""

    def __init__(self, header: Sequence[str], parent: QObject | None = None) -> None:
        """Begin without pairs."""
        super().__init__(header, parent)
        self._same: set[str] = set()

    def same(self) -> frozenset[str]:
        """Return the keys of the pairs that are ticked."""
        return frozenset(self._same)

    def tick_all(self, *, same: bool) -> None:
        """Tick every pair, or none."""
        for row in range(self.rowCount()):
            self.setData(self.index(row, 0), _CHECKED if same else _UNCHECKED, _ROLE)

    def toggle(self, row: int) -> None:
        """Tick a pair that is not, and the other way round."""
        other = _UNCHECKED if self.key(row) in self._same else _CHECKED
        self.setData(self.index(row, 0), other, _ROLE)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the tick of a pair, else what any table returns."""
        if role == _ROLE and index.column() == 0:
            return _CHECKED if self.key(index.row()) in self._same else _UNCHECKED
        return super().data(index, role)

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a tick."""
        if role != _ROLE or index.column():
            return False
        change = self._same.add if Qt.CheckState(value) is _CHECKED else self._same.discard
        change(self.key(index.row()))
        self.dataChanged.emit(index, index, [_ROLE])
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let the first cell of each row be ticked."""
        ticks = Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else Qt.ItemFlag(0)
        return super().flags(index) | ticks


class DoubtsPage(QWidget):
    """Asks of each pair whether it is the same card; one that is not ticked is added."""

    def __init__(self, doubts: Sequence[DoubtPreview], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ask = self.tr(
            "These lines have the id of a card that is here, but not its title. Tick those that "
            "are the same card; the others are added as cards of their own."
        )
        header = [self.tr("Same"), self.tr("On the board"), self.tr("In the file")]
        self.model = DoubtsModel(header, self)
        self.model.show_rows([("", one.here, one.there) for one in doubts], [d.key for d in doubts])
        self.table = table_view(self.model, self.tr("Cards that may be the same"))
        self.table.setProperty("ticks", True)  # a tick is in the colour of the text beside it
        width = self.fontMetrics().averageCharWidth()
        set_widths(self.table, 14 * width, 34 * width, 0)
        self.table.activated.connect(lambda index: self.model.toggle(index.row()))
        self.all = QCheckBox(self.tr("All are the same cards"))
        self.all.toggled.connect(lambda ticked: self.model.tick_all(same=ticked))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(PlainLabel(ask, wraps=True))
        layout.addWidget(self.table, 1)
        layout.addWidget(self.all)
        self.table.setCurrentIndex(self.model.index(0, 0))
