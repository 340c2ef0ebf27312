"""Laying a ladder out: rungs added, moved by days, and what follows from another way or tone."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from board.domain import ladder_edits as edits
from board.domain.ladder import (
    Ask,
    Does,
    Ladder,
    Leaves,
    Uses,
    Way,
    customer_ask,
    money,
    placed,
)
from board.domain.ladder_checks import problems
from board.domain.people import Tone
from board.domain.workdays import Workdays

DAYS, TODAY = Workdays(), date(2026, 11, 23)
LADDER = Ladder("ours", "Ours", customer_ask())
ASK = edits.made_up(Uses.ASK, DAYS, TODAY)


def stands(ladder: Ladder, key: str, ask: Ask = ASK) -> date:
    return next(each.day for each in placed(ladder.rungs, ask, DAYS, TODAY) if each.rung.key == key)


def moved(ladder: Ladder, at: int, by: int) -> Ladder:
    return edits.shifted(ladder, at, by, ask=ASK, days=DAYS, today=TODAY)


def test_a_made_up_ask_shows_the_whole_stair() -> None:
    found = placed(LADDER.rungs, ASK, DAYS, TODAY)
    assert [each.rung.key for each in found] == [rung.key for rung in LADDER.rungs]
    assert found[0].went
    bill = edits.made_up(Uses.MONEY, DAYS, TODAY)
    assert len(placed(money(), bill, DAYS, TODAY)) == len(money())


def test_a_rung_that_stands_earlier_than_it_would_is_moved_from_where_it_stands() -> None:
    assert stands(LADDER, "help") == date(2026, 11, 25)  # its own day is the Monday after
    assert moved(LADDER, 2, -1).rungs[2].offset == 1
    assert stands(moved(LADDER, 2, 1), "help") == date(2026, 11, 25)  # the call is in its way


def test_the_ask_is_moved_only_where_it_is_counted_from_another_day() -> None:
    assert moved(LADDER, 0, 1) == LADDER
    bill = Ladder("bill", "Bill", money(), Uses.MONEY)
    ask = edits.made_up(Uses.MONEY, DAYS, TODAY)
    later = edits.shifted(bill, 0, 1, ask=ask, days=DAYS, today=TODAY)
    assert later.rungs[0].offset == -4


def test_each_new_rung_has_a_key_of_its_own_and_the_ask_stays() -> None:
    ladder, at = edits.added(LADDER, 1)
    ladder, at = edits.added(ladder, at)
    assert at == 3
    assert len({rung.key for rung in ladder.rungs}) == len(ladder.rungs) == 8
    assert edits.removed(ladder, 0) == ladder
    assert edits.removed(edits.removed(ladder, 3), 2) == LADDER


def test_a_reminder_by_phone_is_a_call_and_who_steps_in_reaches_nobody() -> None:
    called = edits.by_way(LADDER, 1, Way.PHONE)
    assert called.rungs[1].does is Does.CALL
    assert edits.by_way(called, 1, Way.EMAIL) == LADDER
    inside = edits.changed(LADDER, 1, does=Does.MANAGER)
    assert inside.rungs[1].way is Way.INSIDE
    assert edits.changed(inside, 1, does=Does.NUDGE).rungs[1].way is Way.EMAIL


def test_what_is_no_longer_friendly_waits_for_a_yes() -> None:
    auto = edits.changed(LADDER, 1, leaves=Leaves.AUTO)
    assert auto.rungs[1].leaves is Leaves.AUTO
    assert edits.changed(auto, 1, tone=Tone.FIRM).rungs[1].leaves is Leaves.APPROVE


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(-30, 30)), max_size=6))
def test_however_rungs_are_moved_help_comes_before_what_it_costs(
    moves: list[tuple[int, int]],
) -> None:
    ladder = LADDER
    for at, by in moves:
        ladder = moved(ladder, at, by)
    ask = ASK._replace(gone={}, asked=None, reached=None)
    found = placed(ladder.rungs, ask, DAYS, TODAY)
    last = next(each for each in found if each.rung.does is Does.CONSEQUENCE)
    assert any(each.helps and each.day < last.day for each in found)
    assert all(each.kind == "ladder_not_in_time" for each in problems(ladder))
