"""On which days the rungs of a ladder come for one card."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from board.domain.ladder import (
    Ask,
    Does,
    Due,
    Pause,
    Placed,
    customer_ask,
    due,
    help_first,
    placed,
)
from board.domain.workdays import Workdays

DAYS = Workdays()
NEEDED = date(2026, 12, 2)


def told(found: list[Placed]) -> str:
    """Return rungs as one reads them: "nudge+help Mon 30"."""
    return ", ".join(
        f"{each.rung.does.value}{'+help' if each.helps and each.rung.does is not Does.HELP else ''}"
        f" {each.day:%a} {each.day.day}"
        for each in found[1:]
    )


@pytest.mark.parametrize(
    ("ask_on", "expected"),
    [
        (
            date(2026, 11, 11),
            "nudge Mon 23, help Wed 25, call Fri 27, manager Tue 1, consequence Wed 2",
        ),
        (date(2026, 11, 26), "nudge+help Mon 30, manager Tue 1, consequence Wed 2"),
        (date(2026, 11, 25), "call+help Fri 27, manager Tue 1, consequence Wed 2"),
        (date(2026, 11, 30), "manager Tue 1, help Wed 2, consequence Fri 4"),
        (date(2026, 11, 27), "nudge+help Tue 1, manager Wed 2, consequence Thu 3"),
    ],
)
def test_the_days_are_those_worked_out_by_hand(ask_on: date, expected: str) -> None:
    ask = Ask(ask_on, NEEDED, half=8)
    assert told(placed(customer_ask(), ask, DAYS, ask_on)) == expected


def test_a_card_that_was_never_asked_is_asked_first_however_late_it_is() -> None:
    today = date(2026, 12, 10)
    found = placed(customer_ask(), Ask(date(2026, 11, 11), NEEDED), DAYS, today)
    assert (found[0].rung.does, found[0].day) == (Does.ASK, today)
    assert all(each.day > today for each in found[1:])


asks = st.builds(
    lambda ask_on, lead, half: Ask(ask_on, ask_on + timedelta(lead), half=half),
    st.dates(date(2026, 1, 1), date(2030, 12, 31)).map(DAYS.next),
    st.integers(0, 60),
    st.integers(0, 15),
)


@given(asks)
def test_help_comes_before_a_consequence_and_nobody_is_pressed(ask: Ask) -> None:
    found = placed(customer_ask(), ask, DAYS, ask.ask_on)
    helped = next(each.day for each in found if each.helps)
    last = next(each for each in found if each.rung.does is Does.CONSEQUENCE)
    assert helped < last.day
    assert last is found[-1]
    reaching = [each.day for each in found if each.rung.reaches]
    assert all(DAYS.bdays(first, second) >= 2 for first, second in pairwise(reaching))
    assert len({each.day for each in found}) == len(found)
    assert all(DAYS.is_open(each.day) for each in found[1:])


def followed(ask: Ask, off: range = range(0)) -> list[tuple[date, Due]]:
    """Return what goes on which day, when nobody answers and nobody is there on the days ``off``.

    These are counted from the day of the ask.
    """
    sent: list[tuple[date, Due]] = []
    for number in range(110):
        today = ask.ask_on + timedelta(number)
        if number in off:
            continue
        found = placed(customer_ask(), ask, DAYS, today)
        now = due(found, today, DAYS)
        if now:
            sent.append((today, now))
            passed = ask.passed.union(rung.key for rung in now.instead_of)
            ask = ask._replace(gone={**ask.gone, now.rung.rung.key: today}, passed=passed)
            if now.rung.rung.does is Does.ASK:
                ask = ask._replace(asked=today)
    return sent


def in_words(sent: list[tuple[date, Due]]) -> str:
    return ", ".join(
        f"{now.rung.rung.key}{'!' if now.late else ''} {day:%a} {day.day}" for day, now in sent
    )


def test_day_by_day_goes_what_was_planned_at_the_beginning() -> None:
    ask = Ask(date(2026, 11, 11), NEEDED, half=8)
    assert in_words(followed(ask)) == (
        "ask Wed 11, nudge Mon 23, help Wed 25, call Fri 27, manager Tue 1, consequence Wed 2"
    )


@pytest.mark.parametrize(
    ("off", "expected"),
    [
        # Back on Tue 24: the nudge is a day old, and the others keep their distance.
        (range(12, 13), "ask Wed 11, nudge Tue 24, help Thu 26, call Mon 30, manager Tue 1"),
        # Back on Mon 30: of nudge, help and call only the call is left.
        (range(10, 19), "ask Wed 11, call Mon 30, manager Tue 1"),
        # Back on Mon 14 Dec: help, then the manager, and only after both the consequence.
        (range(10, 33), "ask Wed 11, help! Mon 14, manager Tue 15, consequence Wed 16"),
    ],
)
def test_after_days_off_only_the_highest_rung_goes(off: range, expected: str) -> None:
    ask = Ask(date(2026, 11, 11), NEEDED, half=8)
    assert in_words(followed(ask, off)).startswith(expected)


@settings(max_examples=40)
@given(asks, st.integers(0, 40), st.integers(0, 40))
def test_whoever_was_away_presses_nobody_when_back(ask: Ask, first: int, length: int) -> None:
    sent = followed(ask, range(first, first + length))
    keys = [now.rung.rung.key for _day, now in sent]
    assert keys[0] == "ask"
    assert keys[-1] == "consequence"
    assert len(set(keys)) == len(keys)
    assert len({day for day, _now in sent}) == len(sent)
    reaching = [day for day, now in sent if now.rung.rung.reaches]
    assert all(DAYS.bdays(one, two) >= 2 for one, two in pairwise(reaching))
    assert any(now.rung.helps for _day, now in sent[:-1])


def test_who_needs_a_hand_is_offered_help_at_once_after_the_ask() -> None:
    ask = Ask(date(2026, 11, 11), NEEDED, half=3)
    found = placed(help_first(customer_ask()), ask, DAYS, ask.ask_on)
    assert told(found) == (
        "help Mon 16, nudge Mon 23, call Fri 27, manager Tue 1, consequence Wed 2"
    )


def test_a_ladder_without_help_stays_as_it_is_for_who_needs_a_hand() -> None:
    rungs = tuple(each for each in customer_ask() if each.does is not Does.HELP)
    assert help_first(rungs) == rungs


@pytest.mark.parametrize(
    ("now", "quiet"),
    [
        (datetime(2026, 11, 25, 16, tzinfo=UTC), True),  # a Wednesday before its last day
        (datetime(2026, 11, 26, 23, tzinfo=UTC), True),  # that day, to its end
        (datetime(2026, 11, 27, 9, tzinfo=UTC), False),  # Friday morning
        (datetime(2026, 11, 27, 13, tzinfo=UTC), True),
        (datetime(2026, 11, 30, 9, tzinfo=UTC), False),
        (datetime(2026, 12, 4, 15, tzinfo=UTC), False),  # a Friday long after
        (datetime(2026, 11, 20, 9, tzinfo=UTC), False),  # before it began
    ],
)
def test_a_pause_ends_on_a_working_day_but_not_on_a_friday_afternoon(
    now: datetime, quiet: bool
) -> None:
    pause = Pause("p", date(2026, 11, 23), "they move house", last=date(2026, 11, 26))
    assert pause.keeps_quiet(now, DAYS) is quiet


def test_a_pause_without_an_end_lasts() -> None:
    pause = Pause("p", date(2026, 11, 23), "their owner is ill")
    assert pause.keeps_quiet(datetime(2027, 11, 26, 13, tzinfo=UTC), DAYS)
