"""Cards that come again: rules, their next date, and the rules that are refused."""

from __future__ import annotations

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.errors import Refused
from board.domain.recurrence import (
    EVERY_TWO_WEEKS,
    EVERY_WEEK,
    EVERY_WEEKDAY,
    Repeat,
    check_rule,
    checked,
    next_repeat,
)
from tests.driver.builders import TODAY, monthly_rule

EVERY_DAY = "FREQ=DAILY"
LEAP_DAY = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"
days = st.dates(date(2020, 1, 1), date(2040, 12, 31))
usual_rules = st.one_of(
    st.sampled_from([EVERY_DAY, EVERY_WEEKDAY, EVERY_WEEK, EVERY_TWO_WEEKS]),
    st.sampled_from(["FREQ=MONTHLY", "FREQ=YEARLY", "FREQ=MONTHLY;BYDAY=-1FR"]),
    st.builds(monthly_rule, st.integers(1, 31)),
    st.builds(monthly_rule, st.integers(1, 31), st.just(3)),
    st.just(LEAP_DAY),
)


def next_due(rule: str, due: date | None, today: date) -> date | None:
    """Return the due date of the next card of a series, None at its end."""
    repeat = next_repeat(rule, due, today)
    return repeat.due if repeat else None


@pytest.mark.parametrize(
    ("rule", "due", "following"),
    [
        (EVERY_DAY, TODAY, date(2026, 11, 24)),
        (EVERY_DAY, date(2026, 11, 1), date(2026, 11, 24)),
        (EVERY_WEEKDAY, date(2026, 11, 27), date(2026, 11, 30)),
        (EVERY_WEEK, date(2026, 11, 20), date(2026, 11, 27)),
        (EVERY_WEEK, date(2026, 9, 1), date(2026, 11, 24)),
        (EVERY_TWO_WEEKS, date(2026, 11, 11), date(2026, 11, 25)),
        (EVERY_TWO_WEEKS, date(2026, 11, 4), date(2026, 12, 2)),
        (EVERY_WEEK, date(2026, 12, 25), date(2027, 1, 1)),
        ("FREQ=MONTHLY", date(2026, 11, 5), date(2026, 12, 5)),
        ("FREQ=MONTHLY", date(2026, 10, 31), date(2026, 11, 30)),
        (monthly_rule(31), date(2026, 11, 30), date(2026, 12, 31)),
        (monthly_rule(31), date(2027, 1, 31), date(2027, 2, 28)),
        (monthly_rule(30), date(2028, 1, 30), date(2028, 2, 29)),
        (monthly_rule(30, 3), date(2026, 11, 30), date(2027, 2, 28)),
        (LEAP_DAY, date(2026, 2, 28), date(2027, 2, 28)),
        (LEAP_DAY, date(2027, 2, 28), date(2028, 2, 29)),
        ("FREQ=YEARLY", date(2028, 2, 29), date(2029, 2, 28)),
        ("FREQ=MONTHLY;BYDAY=2TU", date(2026, 11, 10), date(2026, 12, 8)),
        ("FREQ=DAILY;INTERVAL=10", date(2026, 11, 20), date(2026, 11, 30)),
    ],
)
def test_the_next_date_counts_from_the_due_date(rule: str, due: date, following: date) -> None:
    assert next_due(rule, due, TODAY) == following


def test_without_a_due_date_the_series_begins_today() -> None:
    assert next_due(EVERY_WEEK, None, TODAY) == date(2026, 11, 30)


def test_a_card_without_a_rule_does_not_come_again() -> None:
    assert next_due("", TODAY, TODAY) is None


@given(usual_rules, days, days)
def test_the_next_date_lies_after_today_and_after_the_due_date(
    rule: str, due: date, today: date
) -> None:
    following = next_due(rule, due, today)
    assert following is not None
    assert following > max(due, today)


@given(st.integers(29, 31), days)
def test_month_ends_are_never_skipped_and_never_drift(day: int, due: date) -> None:
    """A year of a series on the 31st: each month once, on the 31st or the month's last day."""
    repeat = Repeat(due.replace(day=1), monthly_rule(day))
    for _month in range(12):
        before = repeat.due
        found = next_repeat(repeat.rule, before, before)
        assert found is not None
        repeat = found
        last = calendar.monthrange(repeat.due.year, repeat.due.month)[1]
        assert repeat.due.day == min(day, last)
        assert (repeat.due - before).days <= 31


def test_a_plain_monthly_rule_remembers_the_31st() -> None:
    february = next_repeat("FREQ=MONTHLY", date(2027, 1, 31), TODAY)
    assert february == Repeat(date(2027, 2, 28), monthly_rule(31))
    assert next_due(february.rule, february.due, TODAY) == date(2027, 3, 31)


@given(st.integers(1, 30))
def test_a_series_of_n_cards_has_n_cards(count: int) -> None:
    cards, repeat = 0, Repeat(TODAY, f"FREQ=DAILY;COUNT={count}")
    following: Repeat | None = repeat
    while following is not None:
        cards += 1
        following = next_repeat(following.rule, following.due, following.due)
    assert cards == count


def test_missed_dates_of_a_counted_series_count() -> None:
    five = "FREQ=DAILY;COUNT=5"
    assert next_repeat(five, date(2026, 11, 21), TODAY) == Repeat(
        date(2026, 11, 24), "FREQ=DAILY;COUNT=2"
    )
    assert next_repeat(five, date(2026, 11, 19), TODAY) is None


@pytest.mark.parametrize("until", ["20261130", "20261130T000000", "20261130T235959Z"])
def test_a_series_ends_on_its_last_day(until: str) -> None:
    rule = f"FREQ=WEEKLY;UNTIL={until}"
    assert next_due(rule, TODAY, TODAY) == date(2026, 11, 30)
    assert next_due(rule, date(2026, 11, 30), TODAY) is None


@pytest.mark.parametrize(
    "rule",
    [
        *("", "x", "FREQ", "FREQ=", "INTERVAL=2", "FREQ=SOMETIMES", "FREQ=DAILY;FREQ=WEEKLY"),
        *("FREQ=HOURLY", "FREQ=MINUTELY", "FREQ=SECONDLY", "FREQ=DAILY;BYHOUR=9"),
        *("FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;INTERVAL=1000000000"),
        *("FREQ=DAILY;COUNT=0", "FREQ=DAILY;COUNT=x", "FREQ=DAILY;UNTIL=20261399"),
        *("FREQ=DAILY;COUNT=2;UNTIL=20270101", "FREQ=MONTHLY;BYSETPOS=0", "FREQ=MONTHLY;BYDAY=XX"),
        *("FREQ=YEARLY;BYEASTER=0", "FREQ=DAILY\nDTSTART:20200101", "FREQ=DAILY\nRRULE:FREQ=DAILY"),
        *("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=13", "FREQ=WEEKLY;WKST="),
        *("FREQ=DAILY;INTERVAL=²", "FREQ=MONTHLY;BYMONTHDAY=" + ",".join(["1"] * 400)),
    ],
)
def test_a_rule_that_cannot_be_kept_is_refused(rule: str) -> None:
    with pytest.raises(Refused) as refused:
        check_rule(rule)
    assert refused.value.kind == "repeat_unreadable"
    assert refused.value.values == {"rule": rule}


@given(st.text("FREQ=DAILYWKMONTH;INVUSBY0123,-+ ", max_size=60))
def test_any_text_is_a_rule_or_refused(text: str) -> None:
    try:
        plain = check_rule(text)
    except Refused:
        return
    assert check_rule(plain) == plain


@given(usual_rules)
def test_the_usual_rules_are_sound(rule: str) -> None:
    assert check_rule(rule) == rule


@pytest.mark.parametrize("due", [date.min, date(1900, 1, 1), date(9999, 12, 1), date.max])
@pytest.mark.parametrize("rule", [EVERY_DAY, "FREQ=YEARLY", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"])
def test_no_date_is_too_far_away_for_an_answer(rule: str, due: date) -> None:
    following = next_due(rule, due, TODAY)
    assert following is None or following > max(due, TODAY)


def test_a_rule_is_kept_in_its_plain_form() -> None:
    assert check_rule(" rrule:byday=mo;freq=weekly; ") == "FREQ=WEEKLY;BYDAY=MO"


def test_no_rule_is_a_rule_too() -> None:
    assert checked(" rrule:freq=weekly ") == "FREQ=WEEKLY"
    assert checked(" ") == ""
