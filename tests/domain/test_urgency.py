"""Urgency: the one answer behind colour, mark, order, filter and counts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.card import Card, Stage, StageKind, Turn
from board.domain.urgency import RANK, Grade, Urgency, next_date, urgency
from board.domain.workdays import Workdays
from tests.driver.builders import NOW, TODAY

WEEK = Workdays()


def a_stage(kind: StageKind = StageKind.OURS) -> Stage:
    return Stage("s", "Our turn", kind, Turn.OURS, "#000000", 1.0)


def a_card(due: date | None = None, *, ask_on: date | None = None) -> Card:
    return Card("c", "Call Joe", "s", NOW, NOW, 1.0, due=due, ask_on=ask_on)


def how(due: date | None, *, today: date = TODAY, workdays: Workdays = WEEK) -> Urgency:
    return urgency(a_card(due), a_stage(), today, workdays)


@pytest.mark.parametrize(
    ("due", "grade", "days", "level"),
    [
        (date(2026, 11, 13), Grade.LATE, 6, 3),
        (date(2026, 11, 16), Grade.LATE, 5, 2),
        (date(2026, 11, 19), Grade.LATE, 2, 2),
        (date(2026, 11, 20), Grade.LATE, 1, 1),
        (date(2026, 11, 21), Grade.LATE, 1, 1),
        (date(2026, 11, 22), Grade.LATE, 1, 1),
        (date(2026, 11, 23), Grade.TODAY, 0, 0),
        (date(2026, 11, 24), Grade.SOON, 1, 0),
        (date(2026, 11, 26), Grade.SOON, 3, 0),
        (date(2026, 11, 27), Grade.LATER, 4, 0),
        (date(2027, 11, 23), Grade.LATER, 365, 0),
    ],
)
def test_each_date_has_its_grade(due: date, grade: Grade, days: int, level: int) -> None:
    assert how(due) == Urgency(grade, days, level, date=due)


def test_soon_reaches_over_the_weekend_and_holidays() -> None:
    wednesday = date(2026, 11, 25)
    assert how(date(2026, 11, 30), today=wednesday).grade is Grade.SOON
    assert how(date(2026, 12, 1), today=wednesday).grade is Grade.LATER
    thanksgiving = Workdays(country="US")
    assert how(date(2026, 12, 1), today=wednesday, workdays=thanksgiving).grade is Grade.SOON


def test_late_since_the_weekend_is_late_by_one_day_on_sunday() -> None:
    assert how(date(2026, 11, 21), today=date(2026, 11, 22)).days == 1


def test_a_card_without_dates_has_no_next_step() -> None:
    assert how(None) == Urgency(Grade.NONE)


def test_a_done_card_is_done_however_late_it_was() -> None:
    card = a_card(date(2026, 1, 1))
    assert urgency(card, a_stage(StageKind.DONE), TODAY, WEEK) == Urgency(Grade.DONE)


def test_a_planned_card_counts_to_the_day_to_ask() -> None:
    card = a_card(date(2026, 12, 18), ask_on=date(2026, 11, 19))
    asked = urgency(card, a_stage(StageKind.PLANNED), TODAY, WEEK)
    assert asked == Urgency(Grade.LATE, 2, 2, asks=True, date=date(2026, 11, 19))


@pytest.mark.parametrize("kind", [StageKind.WAITING, StageKind.HELP, StageKind.OURS])
def test_once_asked_the_due_date_counts(kind: StageKind) -> None:
    card = a_card(date(2026, 12, 18), ask_on=date(2026, 11, 19))
    assert next_date(card, a_stage(kind)) == (date(2026, 12, 18), False)


def test_a_planned_card_without_a_day_to_ask_counts_to_its_due_date() -> None:
    assert next_date(a_card(TODAY), a_stage(StageKind.PLANNED)) == (TODAY, False)


def test_late_comes_first_and_done_last() -> None:
    assert sorted(RANK, key=RANK.__getitem__) == [
        *(Grade.LATE, Grade.TODAY, Grade.NONE),
        *(Grade.SOON, Grade.LATER, Grade.DONE),
    ]


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(-400, 400))
def test_a_later_due_date_is_never_more_urgent(today: date, ahead: int) -> None:
    due = today + timedelta(days=ahead)
    sooner, later = how(due, today=today), how(due + timedelta(days=1), today=today)
    assert sooner.level >= later.level
    ranks = [Grade.LATE, Grade.TODAY, Grade.SOON, Grade.LATER]
    assert ranks.index(sooner.grade) <= ranks.index(later.grade)


@pytest.mark.parametrize("due", [date.min, date.max])
def test_the_ends_of_the_calendar_have_an_urgency(due: date) -> None:
    assert how(due).grade in {Grade.LATE, Grade.LATER}
    assert how(due, today=date.max).grade in {Grade.LATE, Grade.TODAY}
