"""Keeps the heights of a list in step with its rows, and what is seen where it is.

Typing a filter takes hundreds of rows away one by one: between ``hold`` and ``let_go`` the list
is laid out once for all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex

    from board.ui.models.board_model import BoardModel
    from board.ui.views.card_stack import CardStack


class RowFollower(QObject):
    """Follows the rows of one stage for its list."""

    def __init__(self, cards: CardStack) -> None:
        """Keep the heights of ``cards``."""
        super().__init__(cards)
        self._cards = cards
        self._holding = False
        self._unsettled = False
        self._shift = 0  # by how much rows that came and went above push what is seen
        self._seen: list[tuple[str, int]] = []

    def follow(self, model: BoardModel) -> None:
        """Follow ``model``, after the view itself does."""
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        model.rowsMoved.connect(self._on_moved)
        model.dataChanged.connect(self._on_data_changed)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)

    def hold(self) -> None:
        """Leave the list as it is while rows come and go."""
        self._holding = True

    def let_go(self) -> None:
        """Lay the list out for everything that came and went since ``hold``."""
        self._holding = False
        if self._unsettled:
            self._settle_now()

    def find_seen_again(self) -> None:
        """After a reset: keep the first card that was seen, and is still there, where it was."""
        cards, seen, self._seen = self._cards, self._seen, []
        for card_id, top in seen:
            index = cards.board_model.card_index(card_id)
            if cards.holds(index):
                bar = cards.verticalScrollBar()
                bar.setValue(bar.value() + cards.row_rect(index.row()).top() - top)
                return

    def _on_about_to_reset(self) -> None:
        """Remember what is seen of a list that is scrolled."""
        cards = self._cards
        if not cards.is_laid_out or not cards.verticalOffset():
            self._seen = []
            return
        ids = cards.board_model.card_ids(cards.stage_id)
        rows = cards.seen_rows(cards.viewport().rect())
        self._seen = [(ids[row], cards.row_rect(row).top()) for row in rows]

    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if self._follows(parent):
            self._insert(first, self._cards.measured(range(first, last + 1)))

    def _on_removed(self, parent: QModelIndex, first: int, last: int) -> None:
        if self._follows(parent):
            self._remove(first, last - first + 1)

    def _on_moved(
        self, source: QModelIndex, first: int, last: int, target: QModelIndex, to: int
    ) -> None:
        count = last - first + 1
        inside = source == target
        if self._follows(source):
            self._remove(first, count)
        if self._follows(target):
            start = to - count if inside and to > first else to
            self._insert(start, self._cards.measured(range(start, start + count)))

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if not self._cards.is_laid_out or not self._cards.holds(first):
            return
        rows = range(first.row(), last.row() + 1)
        changed = map(self._cards.heights.change, rows, self._cards.measured(rows))
        if sum(changed):
            self._settle_keeping(0)
        else:
            self._cards.viewport().update()

    def _follows(self, parent: QModelIndex) -> bool:
        """Tell whether it is the list's stage, of which all other rows are laid out."""
        root = self._cards.rootIndex()
        return parent == root and root.isValid() and self._cards.is_laid_out

    def _insert(self, row: int, heights: Sequence[int]) -> None:
        above = self._is_above(row)
        self._cards.heights.insert(row, heights)
        self._settle_keeping(sum(heights) if above else 0)

    def _remove(self, row: int, count: int) -> None:
        heights = self._cards.heights
        height = sum(heights[each] for each in range(row, row + count))
        above = self._is_above(row)
        heights.remove(row, count)
        self._settle_keeping(-height if above else 0)

    def _is_above(self, row: int) -> bool:
        """Tell whether a row begins above what is seen."""
        cards = self._cards
        return cards.heights.top(row) < cards.verticalOffset() + self._shift

    def _settle_keeping(self, shift: int) -> None:
        """Settle; what is seen stays where it is although rows above it came or went."""
        self._shift += shift
        self._unsettled = True
        if not self._holding:
            self._settle_now()

    def _settle_now(self) -> None:
        shift, self._shift, self._unsettled = self._shift, 0, False
        place = self._cards.verticalOffset() + shift
        self._cards.settle()
        if shift:
            self._cards.verticalScrollBar().setValue(place)
