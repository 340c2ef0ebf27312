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

    from board.ui.board.card_stack import CardStack
    from board.ui.board.stage_rows import StageRows


class RowFollower(QObject):
    """Follows the rows of one stage for its list."""

    def __init__(self, cards: CardStack) -> None:
        super().__init__(cards)
        self._cards = cards
        self._rows: StageRows | None = None
        self._holding = False
        self._unsettled = False
        self._shift = 0  # by how much rows that came and went above push what is seen

    def follow(self, rows: StageRows) -> None:
        if self._rows is not None:
            self._rows.inserted.disconnect(self._on_inserted)
            self._rows.removed.disconnect(self._on_removed)
        self._rows = rows
        rows.inserted.connect(self._on_inserted)
        rows.removed.connect(self._on_removed)

    def hold(self) -> None:
        """Leave the list as it is while rows come and go."""
        self._holding = True

    def let_go(self) -> None:
        """Lay the list out for everything that came and went since ``hold``."""
        self._holding = False
        if self._unsettled:
            self._settle_now()

    def on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Follow the heights of cards that have changed."""
        if not self._cards.is_laid_out or not self._cards.holds(first):
            return
        rows = range(first.row(), last.row() + 1)
        changed = map(self._cards.heights.change, rows, self._cards.measured(rows))
        if sum(changed):
            self._settle_keeping(0)
        else:
            self._cards.viewport().update()

    def _on_inserted(self, first: int, count: int) -> None:
        if self._cards.is_laid_out:
            self._insert(first, self._cards.measured(range(first, first + count)))

    def _on_removed(self, first: int, count: int) -> None:
        if self._cards.is_laid_out:
            self._remove(first, count)

    def _insert(self, row: int, heights: Sequence[int]) -> None:
        above = self._is_above(row)
        self._cards.heights.insert(row, heights)
        self._settle_keeping(sum(heights) if above else 0)

    def _remove(self, row: int, count: int) -> None:
        above = self._is_above(row)
        height = self._cards.heights.remove(row, count)
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
