"""Steps between two arrangements: carried out one by one they lead from the old to the new."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.delta import (
    MOST_STEPS,
    CardMoved,
    CardsAdded,
    CardsGone,
    StageMoved,
    diff_cards,
    diff_stages,
    longest_run,
)
from tests.driver.doubles import Columns

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMES = st.lists(st.sampled_from("abcdefgh"), unique=True)


@st.composite
def spread(draw: st.DrawFn, *, cards: int = 12) -> dict[str, list[str]]:
    """Return some of the cards, spread over three stages in any order."""
    ids = draw(st.lists(st.sampled_from([f"c{n}" for n in range(cards)]), unique=True))
    places: dict[str, list[str]] = {"s": [], "t": [], "u": []}
    for card_id in ids:
        places[draw(st.sampled_from("stu"))].append(card_id)
    return places


@given(NAMES, NAMES)
def test_stage_steps_lead_from_the_old_stages_to_the_new(old: list[str], new: list[str]) -> None:
    columns = Columns({name: [] for name in old})

    columns.apply(diff_stages(old, new))

    assert list(columns.ids) == new


@given(spread(), spread())
def test_card_steps_lead_from_the_old_cards_to_the_new(
    old: dict[str, list[str]], new: dict[str, list[str]]
) -> None:
    columns = Columns(old)
    steps = diff_cards(old, new)

    assert steps is not None
    columns.apply(steps)
    assert columns.ids == new


@given(spread())
def test_nothing_changed_is_no_step(places: dict[str, list[str]]) -> None:
    assert diff_cards(places, places) == []


@given(spread(), spread())
def test_a_card_that_stays_on_the_board_is_never_taken_out(
    old: dict[str, list[str]], new: dict[str, list[str]]
) -> None:
    steps = diff_cards(old, new) or []
    before = {card_id for ids in old.values() for card_id in ids}
    after = {card_id for ids in new.values() for card_id in ids}

    gone = sum(step.count for step in steps if isinstance(step, CardsGone))
    come = [card_id for step in steps if isinstance(step, CardsAdded) for card_id in step.ids]
    assert gone == len(before - after)
    assert sorted(come) == sorted(after - before)


@given(st.permutations(range(9)))
def test_within_a_stage_only_what_is_out_of_order_moves(order: Sequence[int]) -> None:
    ids = [str(number) for number in order]

    steps = diff_cards({"s": ids}, {"s": sorted(ids)}) or []

    assert all(isinstance(step, CardMoved) for step in steps)
    assert len(steps) == len(ids) - len(longest_run(order))


@given(st.lists(st.integers(0, 30), unique=True, max_size=12))
def test_the_longest_run_rises_and_none_is_longer(numbers: list[int]) -> None:
    run = sorted(longest_run(numbers))
    rising = [numbers[index] for index in run]

    assert rising == sorted(rising)
    assert len(run) == _longest_by_trying(numbers)


@pytest.mark.parametrize(("source", "target"), [(0, 9_999), (9_999, 0), (4_000, 17), (1, 2)])
def test_one_moved_card_among_ten_thousand_is_one_step(source: int, target: int) -> None:
    old = [f"c{number}" for number in range(10_000)]
    new = old.copy()
    new.insert(target, new.pop(source))

    steps = diff_cards({"s": old}, {"s": new})

    assert steps is not None
    assert len(steps) == 1
    columns = Columns({"s": old})
    columns.apply(steps)
    assert columns.ids["s"] == new


def test_one_card_moved_to_another_stage_is_one_step() -> None:
    steps = diff_cards({"s": ["a", "b"], "t": ["c"]}, {"s": ["a"], "t": ["b", "c"]})

    assert steps == [CardMoved("s", 1, "t", 0)]


def test_neighbours_come_in_and_leave_together() -> None:
    assert diff_cards({"s": ["a", "d"]}, {"s": ["a", "b", "c", "d"]}) == [
        CardsAdded("s", 1, ("b", "c"))
    ]
    assert diff_cards({"s": ["a", "b", "c", "d"]}, {"s": ["a", "d"]}) == [CardsGone("s", 1, 2)]


def test_one_moved_stage_is_one_step() -> None:
    assert diff_stages("abcd", "dabc") == [StageMoved(3, 0)]


def test_too_many_steps_are_none_so_that_the_view_starts_anew() -> None:
    ids = [str(number) for number in range(3 * MOST_STEPS)]

    assert diff_cards({"s": ids}, {"s": ids[::-1]}) is None
    assert diff_cards({"s": ids}, {"s": ids[::2]}) is None


def _longest_by_trying(numbers: Sequence[int]) -> int:
    ends: list[int] = []
    for index, number in enumerate(numbers):
        before = (ends[i] for i in range(index) if numbers[i] < number)
        ends.append(1 + max(before, default=0))
    return max(ends, default=0)
