"""Walking and selecting inside the list of one stage, by keys and with Shift and Ctrl."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from board.ui.board.stage_list import StageList

Flag = QItemSelectionModel.SelectionFlag
Action = QAbstractItemView.CursorAction
KEYS = {
    Qt.Key.Key_Up: Action.MoveUp,
    Qt.Key.Key_Down: Action.MoveDown,
    Qt.Key.Key_Home: Action.MoveHome,
    Qt.Key.Key_End: Action.MoveEnd,
    Qt.Key.Key_PageUp: Action.MovePageUp,
    Qt.Key.Key_PageDown: Action.MovePageDown,
}
OURS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class StageWalk:
    """Moves the current card of a list and selects, from an anchor with Shift."""

    def __init__(self, cards: StageList) -> None:
        self._cards = cards
        self._anchor = QPersistentModelIndex()

    def anchor_at(self, index: QModelIndex) -> None:
        """Begin the next range at this card."""
        self._anchor = QPersistentModelIndex(index)

    def go(self, index: QModelIndex) -> None:
        """Make this card the current one and the only selected one."""
        self.anchor_at(index)
        selection = self._cards.selectionModel()
        selection.setCurrentIndex(index, Flag.ClearAndSelect)
        self._cards.scrollTo(index)

    def on_key(self, event: QKeyEvent) -> bool:
        """Carry out a key of walking or selecting; return whether it was one."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers & ~OURS:
            return False
        key = Qt.Key(event.key())
        if key in KEYS:
            return self._walk(self.target(KEYS[key]), modifiers)
        if key is Qt.Key.Key_Space:
            return self._toggle(self._cards.currentIndex(), modifiers)
        if key is Qt.Key.Key_A and modifiers == Qt.KeyboardModifier.ControlModifier:
            self.select_rows(range(self._cards.count()), Flag.ClearAndSelect)
            return True
        return False

    def target(self, action: QAbstractItemView.CursorAction) -> QModelIndex:
        """Return where a cursor key leads: a card, or invalid without cards."""
        last = self._cards.count() - 1
        current = self._cards.currentIndex()
        if last < 0:
            return QModelIndex()
        if not self._cards.holds(current):
            return self._cards.index_of(last if action is Action.MoveEnd else 0)
        row = self._row_after(action, current.row(), last)
        return self._cards.index_of(max(0, min(row, last)))

    def select_to(self, index: QModelIndex) -> None:
        """Select everything from the anchor to this card, nothing else."""
        if not index.isValid():
            return
        if not self._anchor.isValid() or not self._cards.holds(self._anchor):
            self.anchor_at(index)
        first, last = sorted((self._anchor.row(), index.row()))
        self.select_rows(range(first, last + 1), Flag.ClearAndSelect)

    def select_rows(self, rows: Iterable[int], command: QItemSelectionModel.SelectionFlag) -> None:
        """Apply a selection command to rows, each its own range so that each can move away."""
        selection = QItemSelection()
        for row in rows:
            index = self._cards.index_of(row)
            selection.select(index, index)
        self._cards.selectionModel().select(selection, command)

    def selected_in_order(self) -> list[QModelIndex]:
        """Return the selected cards of the whole board, by stage and row."""
        indexes = self._cards.selectionModel().selectedIndexes()
        return sorted(indexes, key=lambda index: (index.parent().row(), index.row()))

    def _walk(self, index: QModelIndex, modifiers: Qt.KeyboardModifier) -> bool:
        if not index.isValid():
            return True
        selection = self._cards.selectionModel()
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            if not self._cards.holds(self._anchor):
                self.anchor_at(self._cards.currentIndex())
            self.select_to(index)
            selection.setCurrentIndex(index, Flag.NoUpdate)
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            selection.setCurrentIndex(index, Flag.NoUpdate)
        else:
            self.go(index)
        self._cards.scrollTo(index)
        return True

    def _toggle(self, index: QModelIndex, modifiers: Qt.KeyboardModifier) -> bool:
        if not self._cards.holds(index):
            return False
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.select_to(index)
            return True
        self.anchor_at(index)
        self._cards.selectionModel().select(index, Flag.Toggle)
        return True

    def _row_after(self, action: QAbstractItemView.CursorAction, row: int, last: int) -> int:
        if action in {Action.MoveUp, Action.MovePrevious, Action.MoveDown, Action.MoveNext}:
            return row + (1 if action in {Action.MoveDown, Action.MoveNext} else -1)
        if action is Action.MoveHome:
            return 0
        if action is Action.MoveEnd:
            return last
        if action in {Action.MovePageUp, Action.MovePageDown}:
            return self._page(row, down=action is Action.MovePageDown)
        return row

    def _page(self, row: int, *, down: bool) -> int:
        """Return the row one screen further."""
        heights, page = self._cards.heights, self._cards.viewport().height()
        wanted = heights.top(row) + (page if down else -page)
        found = heights.row_at(max(0, wanted))
        return found if found >= 0 else (len(heights) if down else 0)
