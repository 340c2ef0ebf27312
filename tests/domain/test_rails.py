"""The lines beside the steps: where they run, and that they never run through another step."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from board.domain.rails import Rail, rails


def test_a_chain_is_one_straight_line() -> None:
    found = rails([[], [0], [1]])
    assert found.lanes == (0, 0, 0)
    assert found.lines == (Rail(0, 1, 0), Rail(1, 2, 0))
    assert found.width == 1


def test_branches_stand_beside_the_chain_and_come_back_into_it() -> None:
    order, names, deposit, draw, approve, engrave, ship_to, pack, go = range(9)
    after = [[], [order], [order], [names], [draw], [approve, deposit], [order], [engrave]]
    found = rails([*after, [pack, ship_to]])
    assert found.lanes == (0, 0, 1, 0, 0, 0, 2, 0, 0)
    assert Rail(deposit, engrave, 1) in found.lines
    assert Rail(order, ship_to, 2) in found.lines
    assert Rail(ship_to, go, 2) in found.lines
    assert found.width == 3


def test_what_stands_above_what_it_comes_after_has_its_line_too() -> None:
    assert rails([[1], []]).lines == (Rail(0, 1, 0),)


def test_without_rows_there_is_one_empty_lane() -> None:
    assert rails([]).width == 1


@given(
    st.lists(st.lists(st.integers(0, 11), max_size=3), min_size=12, max_size=12).map(
        lambda after: [sorted({one for one in each if one != at}) for at, each in enumerate(after)]
    )
)
def test_every_line_is_there_and_runs_beside_the_rows_between(after: list[list[int]]) -> None:
    found = rails(after)
    wanted = {(min(a, b), max(a, b)) for b, before in enumerate(after) for a in before}
    assert {(line.top, line.bottom) for line in found.lines} == wanted
    for line in found.lines:
        for between in range(line.top + 1, line.bottom):
            assert found.lanes[between] != line.lane
