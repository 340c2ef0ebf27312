"""A quiet table: whole rows, no grid, walked with the arrow keys, left with Tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QTableView

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from board.ui.widgets.rows_model import RowsModel


LETTERS = 12  # of a column that takes what is left, at least


class Table(QTableView):
    """A table whose columns have room for their headings, in whatever type these are set."""

    def __init__(self) -> None:
        """Begin with columns as Qt makes them."""
        super().__init__()
        self.widths: tuple[int, ...] = ()

    def fit_columns(self) -> None:
        """Make the columns as wide as wished, or as their headings."""
        header = self.horizontalHeader()
        header.ensurePolished()
        header.setStretchLastSection(0 not in self.widths)
        rest = [header.sectionSizeHint(at) for at, width in enumerate(self.widths) if not width]
        header.setMinimumSectionSize(max(rest, default=-1))
        for column, width in enumerate(self._fitting()):
            header.resizeSection(column, width)
            if not self.widths[column]:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _fitting(self) -> list[int]:
        """Return the widths of the columns, narrower where there is no room for all of them."""
        header = self.horizontalHeader()
        least = [header.sectionSizeHint(column) for column in range(len(self.widths))]
        wished = [max(width, low) for width, low in zip(self.widths, least, strict=True)]
        letters = self.fontMetrics().averageCharWidth() * LETTERS
        rest = sum(
            max(low, letters) for width, low in zip(self.widths, least, strict=True) if not width
        )
        fixed = [at for at, width in enumerate(self.widths) if width]
        over = sum(wished[at] for at in fixed) + rest - self.viewport().width()
        spare = sum(wished[at] - least[at] for at in fixed)
        if over > 0 and spare > 0:
            share = min(1.0, over / spare)
            for at in fixed:
                wished[at] -= int((wished[at] - least[at]) * share)
        return wished

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns what room there is."""
        super().resizeEvent(event)
        if self.widths:
            self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the menu of the current row, at that row; all else is a table's."""
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Menu or (shift and event.key() == Qt.Key.Key_F10):
            at = self.visualRect(self.currentIndex()).bottomLeft()
            self.customContextMenuRequested.emit(at)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the columns to another type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange} and self.widths:
            QTimer.singleShot(0, self, self.fit_columns)  # the header takes it after the table

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns to the type in which the headings are shown."""
        super().showEvent(event)
        if self.widths:
            self.fit_columns()


def table_view(model: RowsModel, name: str) -> Table:
    """Return a table that shows ``model``, called ``name``."""
    view = Table()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setAlternatingRowColors(True)
    view.setShowGrid(False)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setStretchLastSection(True)
    view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    return view


def choose_rows(view: QTableView, rows: Iterable[int]) -> None:
    """Select exactly ``rows`` and make the first of them the current one.

    ``selectRow`` asks which keys are held at that moment: with Shift or Ctrl it would toggle.
    """
    model, flags = view.model(), QItemSelectionModel.SelectionFlag
    firsts = [model.index(row, 0) for row in rows]
    chosen = QItemSelection()
    for first in firsts:
        chosen.select(first, first)
    view.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
    if firsts:
        view.selectionModel().setCurrentIndex(firsts[0], flags.NoUpdate)


def chosen_keys(view: QTableView, model: RowsModel) -> list[str]:
    """Return the keys of the selected rows, from top to bottom."""
    rows = sorted({index.row() for index in view.selectionModel().selectedRows()})
    return [model.key(row) for row in rows]


def set_widths(view: Table, *widths: int) -> None:
    """Make the columns ``widths`` pixels wide; a column with 0 takes the room that is left.

    None is narrower than its heading, which is longer in some languages and at other scales.
    """
    view.widths = widths
    view.fit_columns()
