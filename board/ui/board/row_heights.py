"""The heights of a list's rows and their running sums, with a gap that can open between rows."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class RowHeights:
    """Answers where a row stands and which row stands where, for any number of rows.

    ``gap_row`` and ``gap`` push that row and all below it down, while a card is dragged over.
    """

    def __init__(self) -> None:
        """Begin without rows."""
        self._heights: list[int] = []
        self._sums = [0]  # known up to the first row that changed since
        self.gap_row = 0
        self.gap = 0

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    @property
    def total(self) -> int:
        """The height of all rows and the gap."""
        return self._tops()[-1] + self.gap

    def set_all(self, heights: Iterable[int]) -> None:
        """Replace all rows."""
        self._heights = list(heights)
        self._changed_from(0)

    def insert(self, row: int, heights: Sequence[int]) -> None:
        """Insert rows before ``row``."""
        self._heights[row:row] = heights
        self._changed_from(row)

    def remove(self, row: int, count: int) -> int:
        """Take ``count`` rows out; return how high they were together."""
        height = sum(self._heights[row : row + count])
        del self._heights[row : row + count]
        self._changed_from(row)
        return height

    def change(self, row: int, height: int) -> bool:
        """Give a row another height; return whether it had another one."""
        if self._heights[row] == height:
            return False
        self._heights[row] = height
        self._changed_from(row)
        return True

    def top(self, row: int) -> int:
        """Return where a row begins; the row after the last one is allowed."""
        pushed = self.gap if row >= self.gap_row else 0
        return self._sums_to(row)[row] + pushed

    def row_at(self, y: int) -> int:
        """Return the row at ``y``, -1 above, below and in the gap."""
        tops = self._tops()
        if self.gap:
            start = tops[min(self.gap_row, len(self))]
            if y >= start:
                y -= self.gap
                if y < start:
                    return -1
        if not 0 <= y < tops[-1]:
            return -1
        return bisect_right(tops, y) - 1

    def rows_between(self, top: int, bottom: int) -> range:
        """Return the rows that show between two heights (the gap counts as the row below)."""
        tops = self._tops()
        first = max(0, bisect_right(tops, top - self.gap) - 1)
        last = max(first, bisect_right(tops, bottom) - 1)
        return range(first, min(last + 1, len(self)))

    def slot_at(self, y: int) -> int:
        """Return before which row something dropped at ``y`` belongs: middles decide."""
        tops = self._tops()
        if self.gap and y >= tops[min(self.gap_row, len(self))]:
            y = max(tops[min(self.gap_row, len(self))], y - self.gap)
        row = bisect_right(tops, y) - 1
        if not 0 <= row < len(self):
            return 0 if row < 0 else len(self)
        return row if y < tops[row] + self._heights[row] / 2 else row + 1

    def _tops(self) -> list[int]:
        return self._sums_to(len(self._heights))

    def _sums_to(self, row: int) -> list[int]:
        """Return the sums at least up to a row: many changes in turn must not sum up all again."""
        known = len(self._sums) - 1
        if known < row:
            last = self._sums.pop()
            self._sums += accumulate(self._heights[known:row], initial=last)
        return self._sums

    def _changed_from(self, row: int) -> None:
        del self._sums[row + 1 :]
