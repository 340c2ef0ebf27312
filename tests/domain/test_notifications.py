"""What is told when: digest, due, late; bundled, quiet, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.board import Firm
from board.domain.card import StageKind
from board.domain.notifications import (
    Notification,
    Rules,
    Why,
    digest_key,
    is_quiet,
    next_notification,
    occasions,
    pending_items,
)
from board.domain.workdays import Workdays
from tests.driver.builders import NOW, a_board, a_card, a_stage, in_days

if TYPE_CHECKING:
    from collections.abc import Iterable

    from board.domain.card import Card

MONDAY = date(2026, 11, 23)
SATURDAY = date(2026, 11, 28)
NO_DIGEST = Rules(digest=False)


def at(hour: int, minute: int = 0, day: date = MONDAY) -> datetime:
    return datetime.combine(day, time(hour, minute), NOW.tzinfo)


def shown_at(
    now: datetime,
    *cards: Card,
    rules: Rules = NO_DIGEST,
    notified: Iterable[str] = (),
    again: Iterable[str] = (),
    elsewhere: Iterable[str] = ("max",),
) -> Notification | None:
    board = a_board(
        cards,
        [a_stage(), a_stage("Coming up", StageKind.PLANNED), a_stage("Done", StageKind.DONE)],
        firm=Firm(day_starts=time(9)),
    )
    workdays = Workdays()
    items = pending_items(board, now.date(), workdays, elsewhere=set(elsewhere))
    return next_notification(
        items,
        now,
        rules=rules,
        workdays=workdays,
        day_starts=board.firm.day_starts,
        notified=set(notified),
        again=set(again),
    )


def ids(found: Notification | None) -> list[str]:
    return [item.card_id for item in found.items] if found else []


def test_a_card_without_a_time_rings_when_the_day_starts() -> None:
    card = a_card(due=MONDAY)

    assert shown_at(at(8, 59), card) is None
    found = shown_at(at(9), card)
    assert found is not None
    assert (found.why, found.card_id, found.keys) == (
        Why.DUE,
        "Call Joe",
        ("due:Call Joe:2026-11-23",),
    )


def test_a_card_with_a_time_rings_then() -> None:
    card = a_card(due=MONDAY, due_time=time(14, 30))

    assert shown_at(at(14, 29), card) is None
    assert ids(shown_at(at(14, 30), card)) == ["Call Joe"]


def test_another_time_of_the_same_day_is_another_occasion() -> None:
    first = shown_at(at(15), a_card(due=MONDAY, due_time=time(14)))
    assert first is not None

    later = a_card(due=MONDAY, due_time=time(16))
    assert ids(shown_at(at(16), later, notified=first.keys)) == ["Call Joe"]


def test_the_day_to_ask_rings_in_a_planned_stage() -> None:
    card = a_card(stage_id="Coming up", ask_on=MONDAY, due=in_days(4), due_time=time(7))

    assert ids(shown_at(at(9), card)) == ["Call Joe"]


@pytest.mark.parametrize(
    "fields",
    [
        {"due": None},
        {"due": in_days(1)},
        {"due": in_days(-1), "stage_id": "Done"},
        {"due": MONDAY, "snoozed_until": in_days(1)},
        {"due": MONDAY, "owner_id": "max"},
    ],
)
def test_what_is_not_due_or_not_mine_is_not_told(fields: dict[str, object]) -> None:
    assert shown_at(at(12), replace(a_card(), **fields)) is None  # type: ignore[arg-type]  # by their names


def test_nobodys_cards_are_told_and_those_of_people_without_a_desk() -> None:
    assert ids(shown_at(at(12), a_card(due=MONDAY))) == ["Call Joe"]
    assert ids(shown_at(at(12), a_card(due=MONDAY, owner_id="ann"))) == ["Call Joe"]


def test_a_card_late_since_yesterday_is_told_once_as_late() -> None:
    card = a_card(due=in_days(-3))
    found = shown_at(at(9), card)

    assert found is not None
    assert found.why is Why.LATE
    assert shown_at(at(10), card, notified=found.keys) is None


def test_several_are_one_telling_late_ones_first() -> None:
    cards = [a_card("b", due=MONDAY), a_card("a", due=MONDAY), a_card("old", due=in_days(-4))]
    found = shown_at(at(9), *cards)

    assert found is not None
    assert (found.why, found.slot, ids(found)) == (Why.SEVERAL, "digest", ["old", "a", "b"])
    assert (found.count(Why.LATE), found.count(Why.DUE)) == (1, 2)


def test_the_digest_counts_all_that_is_late_or_due_and_settles_it() -> None:
    cards = [
        a_card("a", due=MONDAY),
        a_card("old", due=in_days(-4)),
        a_card("at three", due=MONDAY, due_time=time(15)),
    ]
    found = shown_at(at(9), *cards, rules=Rules(), notified=["late:old:2026-11-19"])

    assert found is not None
    assert (found.why, ids(found)) == (Why.DIGEST, ["old", "a", "at three"])
    assert found.keys == (digest_key(at(9)), "due:a:2026-11-23")
    told = [*found.keys, "late:old:2026-11-19"]
    assert shown_at(at(14), *cards, rules=Rules(), notified=told) is None
    assert ids(shown_at(at(15), *cards, rules=Rules(), notified=told)) == ["at three"]


def test_the_digest_has_a_time_of_its_own_for_which_the_rest_waits() -> None:
    rules = Rules(digest_at=time(10, 30))
    cards = [a_card(due=MONDAY), a_card("call", due=MONDAY, due_time=time(9, 30))]

    assert shown_at(at(9), *cards, rules=rules) is None
    assert ids(shown_at(at(9, 30), *cards, rules=rules)) == ["call"]
    found = shown_at(at(10, 30), *cards, rules=rules, notified=["due:call:2026-11-23T09:30"])
    assert found is not None
    assert (found.why, len(found.items)) == (Why.DIGEST, 2)


def test_a_day_without_anything_is_settled_in_silence() -> None:
    found = shown_at(at(9), rules=Rules())

    assert found is not None
    assert (found.items, found.keys) == ((), (digest_key(at(9)),))


def test_on_a_closed_day_only_a_card_with_a_time_rings() -> None:
    cards = [
        a_card("plain", due=SATURDAY),
        a_card("old", due=MONDAY),
        a_card("call", due=SATURDAY, due_time=time(11)),
    ]

    assert shown_at(at(10, day=SATURDAY), *cards, rules=Rules()) is None
    assert ids(shown_at(at(11, day=SATURDAY), *cards, rules=Rules())) == ["call"]


def test_after_a_weekend_or_a_sleep_there_is_one_digest() -> None:
    cards = [a_card(f"{n}", due=in_days(-(n % 5) - 2)) for n in range(30)]
    cards += [a_card(f"at {n}", due=MONDAY, due_time=time(n)) for n in range(9, 15)]
    found = shown_at(at(15), *cards, rules=Rules())

    assert found is not None
    assert (found.why, len(found.items)) == (Why.DIGEST, 36)
    assert shown_at(at(15, 1), *cards, rules=Rules(), notified=found.keys) is None


def test_nothing_is_told_when_quiet_or_switched_off() -> None:
    card = a_card(due=MONDAY, due_time=time(6))

    assert shown_at(at(6, 30), card) is None
    assert ids(shown_at(at(7), card)) == ["Call Joe"]
    assert shown_at(at(20), card) is None
    assert shown_at(at(12), card, rules=Rules(on=False)) is None


@pytest.mark.parametrize(
    ("start", "end", "quiet", "loud"),
    [(20, 7, [20, 23, 0, 6], [7, 12, 19]), (12, 14, [12, 13], [11, 14, 0]), (9, 9, [], [8, 9, 0])],
)
def test_quiet_hours_may_cross_midnight(
    start: int, end: int, quiet: list[int], loud: list[int]
) -> None:
    rules = Rules(quiet_from=time(start), quiet_to=time(end))

    assert all(is_quiet(rules, time(hour)) for hour in quiet)
    assert not any(is_quiet(rules, time(hour)) for hour in loud)


def test_what_was_put_off_is_told_again_as_long_as_it_stands() -> None:
    card = a_card(due=MONDAY, due_time=time(10))
    key = "due:Call Joe:2026-11-23T10:00"

    assert ids(shown_at(at(11), card, notified=[key], again=[key])) == ["Call Joe"]
    done = shown_at(at(11), a_card(stage_id="Done", due=MONDAY), notified=[key], again=[key])
    assert done is not None
    assert (done.items, done.keys) == ((), (key,))


def test_a_digest_that_was_put_off_is_a_digest_again() -> None:
    card = a_card(due=MONDAY)
    keys = [digest_key(at(9)), "due:Call Joe:2026-11-23"]
    found = shown_at(at(11), card, rules=Rules(), notified=keys, again=keys)

    assert found is not None
    assert found.why is Why.DIGEST
    assert sorted(found.keys) == sorted(keys)


@given(
    st.lists(st.integers(-10, 3), max_size=12),
    st.lists(st.integers(1, 600), min_size=1, max_size=60),
    st.booleans(),
)
def test_no_occasion_is_ever_told_twice(
    days: list[int], steps: list[int], has_digest: bool
) -> None:
    cards = [
        a_card(str(n), due=in_days(day), due_time=time(n % 24) if n % 2 else None)
        for n, day in enumerate(days)
    ]
    rules = Rules(digest=has_digest)
    now, told = at(5), set[str]()
    for step in steps:
        now += timedelta(minutes=step)
        found = shown_at(now, *cards, rules=rules, notified=told)
        if found is not None:
            assert not told & set(found.keys)
            told |= set(found.keys)


def test_occasions_name_all_that_may_be_told() -> None:
    board = a_board([a_card(due=MONDAY), a_card("call", due=MONDAY, due_time=time(10))])
    items = pending_items(board, MONDAY, Workdays())

    assert occasions(items, at(9), Rules()) == {"due:Call Joe:2026-11-23", "digest:2026-11-23"}
    assert len(occasions(items, at(10), NO_DIGEST)) == 2
