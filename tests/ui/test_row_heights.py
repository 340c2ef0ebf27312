"""The array of heights answers like the plain sums, gap or not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from board.ui.board.row_heights import RowHeights

some_heights = st.lists(st.integers(20, 120), max_size=30)


def made(heights: list[int], gap_row: int = 0, gap: int = 0) -> RowHeights:
    rows = RowHeights()
    rows.set_all(heights)
    rows.gap_row, rows.gap = min(gap_row, len(heights)), gap
    return rows


@given(some_heights, st.integers(0, 30), st.integers(0, 90))
def test_each_row_is_found_where_it_begins_and_ends(
    heights: list[int], gap_row: int, gap: int
) -> None:
    rows = made(heights, gap_row, gap)
    assert rows.total == sum(heights) + gap
    for row, height in enumerate(heights):
        assert rows.row_at(rows.top(row)) == row
        assert rows.row_at(rows.top(row) + height - 1) == row
        assert row in rows.rows_between(rows.top(row), rows.top(row) + height - 1)
    assert rows.row_at(-1) == rows.row_at(rows.total) == -1


@given(some_heights, st.integers(0, 30))
def test_the_open_gap_is_the_slot_under_the_pointer(heights: list[int], gap_row: int) -> None:
    rows = made(heights, gap_row, gap=50)
    middle = rows.top(rows.gap_row) - 25
    assert rows.row_at(middle) == -1
    assert rows.slot_at(middle) == rows.gap_row


def test_rows_come_go_and_change() -> None:
    rows = made([10, 20, 30])
    rows.insert(1, [5, 5])
    rows.remove(0, 1)
    assert [rows[row] for row in range(len(rows))] == [5, 5, 20, 30]
    assert rows.change(0, 7)
    assert not rows.change(0, 7)
    assert rows.top(2) == 12


def test_the_middle_of_a_row_decides_where_a_card_is_dropped() -> None:
    rows = made([100, 100])
    assert [rows.slot_at(y) for y in (-5, 10, 60, 110, 160, 500)] == [0, 0, 1, 1, 2, 2]
