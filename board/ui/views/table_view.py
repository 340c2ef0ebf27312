"""A quiet table: whole rows, no grid, walked with the arrow keys, left with Tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

if TYPE_CHECKING:
    from collections.abc import Iterable

    from board.ui.views.rows_model import RowsModel


def table_view(model: RowsModel, name: str) -> QTableView:
    """Return a table that shows ``model``, called ``name``."""
    view = QTableView()
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


def set_widths(view: QTableView, *widths: int) -> None:
    """Make the columns ``widths`` pixels wide; a column with 0 takes the room that is left.

    None is narrower than its heading, which is longer in some languages.
    """
    header = view.horizontalHeader()
    header.ensurePolished()
    header.setStretchLastSection(0 not in widths)
    for column, width in enumerate(widths):
        if width:
            header.resizeSection(column, max(width, header.sectionSizeHint(column)))
        else:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
