"""Who called, and by when they are called back, counted over the hours in which the firm works."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from board.domain.board import Board, Firm
from board.domain.calling_back import after_hours, call_back, caller
from board.domain.card import Card, Topic
from board.domain.entry import Entry
from board.domain.inquiries import value_of
from board.domain.job import Job
from board.domain.people import Contact, Customer
from board.domain.workdays import Workdays

DAYS = Workdays.of(Firm())
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)  # a Monday
MARION = Contact("marion", "golf", "Marion Hale")
GREG = Contact("greg", "golf", "Greg Doyle")
OTHER = Contact("other", "pines", "Marion Pine")
CARD = Card("proof", "Approve the proof", "asked", NOW, NOW, 0.0, customer_id="golf", job_id="cups")
BOARD = Board(
    cards={"proof": CARD},
    customers={"golf": Customer("golf", "Fairview Golf Club")},
    contacts={one.id: one for one in (MARION, GREG)},
)


@pytest.mark.parametrize(
    ("now", "hours", "by"),
    [
        ((23, 10, 0), 2, (23, 12, 0)),
        ((23, 16, 0), 2, (24, 10, 0)),  # over the end of the day
        ((27, 16, 30), 4, (30, 12, 30)),  # over a weekend
        ((28, 11, 0), 2, (30, 11, 0)),  # on a Saturday
        ((23, 7, 0), 2, (23, 11, 0)),  # before the day starts
        ((23, 17, 0), 2, (24, 11, 0)),  # as it ends
        ((23, 9, 0), 8, (23, 17, 0)),  # the whole day
        ((23, 9, 0), 17, (25, 10, 0)),
    ],
)
def test_hours_of_work_pass_only_while_the_firm_works(
    now: tuple[int, int, int], hours: int, by: tuple[int, int, int]
) -> None:
    start, end = (datetime(2026, 11, *each, tzinfo=UTC) for each in (now, by))
    assert after_hours(start, timedelta(hours=hours), Firm(), DAYS) == end


def test_who_called_is_known_by_a_name_that_only_one_person_has() -> None:
    assert caller("Marion called re proof", [MARION, GREG]) is MARION
    assert caller("marion HALE wants a price", [MARION, GREG]) is MARION
    assert caller("Marion called", [MARION, OTHER]) is None
    assert caller("somebody called", [MARION, GREG]) is None


def test_a_customer_with_an_order_is_called_back_within_two_hours() -> None:
    found = call_back(Entry("Marion called re proof"), BOARD, NOW, DAYS)
    assert (found.topic, found.customer_id, found.contact_id) == (
        Topic.CALL_BACK,
        "golf",
        "marion",
    )
    assert (found.due, found.due_time) == (date(2026, 11, 23), time(12))


def test_somebody_new_or_without_an_order_is_an_inquiry_for_four_hours() -> None:
    unknown = call_back(Entry("A Mr. Osei called"), BOARD, NOW, DAYS)
    assert (unknown.topic, unknown.customer_id, unknown.due_time) == (Topic.INQUIRY, None, time(14))
    quiet = replace(BOARD, cards={})
    assert call_back(Entry("Marion called"), quiet, NOW, DAYS).topic is Topic.INQUIRY


def test_the_time_that_was_named_counts() -> None:
    at_three = Entry("Marion called", due_time=time(15))
    assert call_back(at_three, BOARD, NOW, DAYS).due == date(2026, 11, 23)
    passed = Entry("Marion called", due_time=time(9))
    assert call_back(passed, BOARD, NOW, DAYS).due == date(2026, 11, 24)
    friday = call_back(Entry("Marion called", due=date(2026, 11, 27)), BOARD, NOW, DAYS)
    assert (friday.due, friday.due_time) == (date(2026, 11, 27), None)


@pytest.mark.parametrize(
    ("stake", "value"),
    [
        ("Order of $1,250", 125_000),
        ("worth 900 EUR", 90_000),
        ("€ 85.50 a month", 8_550),
        ("Their first order", None),
        ("500 pens", None),
    ],
)
def test_an_inquiry_is_worth_what_its_stake_names(stake: str, value: int | None) -> None:
    assert value_of(replace(CARD, stake=stake), None, "USD") == value


def test_an_inquiry_with_a_job_is_worth_what_the_job_is() -> None:
    assert value_of(replace(CARD, stake="$5"), Job("cups", "Cups", value=10_000), "USD") == 10_000
