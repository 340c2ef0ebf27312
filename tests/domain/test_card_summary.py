"""The summary of a card: what it shows at a glance."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from board.domain.card import StageKind
from board.domain.card_summary import card_summary, idle_days
from board.domain.urgency import Grade
from board.domain.workdays import Workdays
from tests.driver.builders import (
    NOW,
    TODAY,
    a_board,
    a_card,
    a_colleague,
    a_customer,
    a_job,
    a_stage,
    in_days,
)

if TYPE_CHECKING:
    from board.domain.board import Board
    from board.domain.card import Card
    from board.domain.card_summary import CardSummary

LAST_WEEK = NOW - timedelta(days=7)


def seen(card: Card, board: Board | None = None, zone: str = "UTC") -> CardSummary:
    return card_summary(card, board or a_board([card]), TODAY, Workdays(), ZoneInfo(zone))


def quiet(card: Card, max_silence: int | None, kind: StageKind = StageKind.WAITING) -> int | None:
    stage = a_stage(kind=kind, max_silence=max_silence)
    return idle_days(card, stage, TODAY, Workdays(), UTC)


def test_it_says_whom_it_is_about_and_who_does_it() -> None:
    board = a_board(
        customers={"tall": a_customer(id="tall")},
        jobs={"mugs": a_job("Mugs ×500", id="mugs")},
        colleagues={"eva": a_colleague(id="eva")},
    )
    card = a_card(customer_id="tall", job_id="mugs", owner_id="eva", stake="Rush fee $85")

    shown = seen(card, board)

    assert (shown.title, shown.customer, shown.job) == ("Call Joe", "Tall Pines", "Mugs ×500")
    assert (shown.owner, shown.initials, shown.colour) == ("Eva Klein", "EK", "#c9daf8")
    assert shown.stake == "Rush fee $85"


def test_it_is_empty_where_the_card_says_nothing() -> None:
    shown = seen(a_card())

    assert (shown.customer, shown.job, shown.owner, shown.initials) == ("", "", "", "")
    assert shown.urgency.grade is Grade.NONE
    assert not shown.repeats


@pytest.mark.parametrize("card", [a_card(due=in_days(3)), a_card(stage_id="Done")])
def test_a_card_with_a_date_or_done_has_a_next_step(card: Card) -> None:
    assert seen(card).urgency.grade is not Grade.NONE


def test_it_carries_the_time_of_day_the_repetition_and_the_snooze() -> None:
    card = a_card(
        due=TODAY,
        due_time=time(15),
        repeat="FREQ=WEEKLY",
        snoozed_until=in_days(2),
        archived_at=NOW,
    )

    shown = seen(card)

    assert shown.urgency.grade is Grade.TODAY
    assert shown.due_time == time(15)
    assert shown.repeats
    assert shown.snoozed_until == in_days(2)
    assert shown.archived


@pytest.mark.parametrize(("due", "early"), [(TODAY, 0), (in_days(2), 2), (in_days(-3), -3)])
def test_a_done_card_says_how_early_it_was_done(due: date, early: int) -> None:
    shown = seen(a_card(stage_id="Done", done_at=NOW, due=due))

    assert (shown.done_on, shown.early_days) == (TODAY, early)


def test_the_day_it_was_done_is_the_day_in_the_zone_of_the_firm() -> None:
    late_evening = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)

    shown = seen(a_card(stage_id="Done", done_at=late_evening), zone="Europe/Berlin")

    assert shown.done_on == in_days(1)


def test_a_card_is_idle_after_more_working_days_than_the_stage_allows() -> None:
    card = a_card(stage_since=LAST_WEEK)

    assert quiet(card, max_silence=4) == 5
    assert quiet(card, max_silence=5) is None
    assert quiet(card, max_silence=None) is None


def test_a_contact_ends_the_silence() -> None:
    card = a_card(stage_since=LAST_WEEK, touched_at=NOW - timedelta(days=1))

    assert quiet(card, max_silence=1) is None


def test_an_old_contact_before_the_card_entered_the_stage_does_not_count() -> None:
    card = a_card(stage_since=NOW, touched_at=LAST_WEEK)

    assert quiet(card, max_silence=1) is None


def test_a_done_card_is_never_idle() -> None:
    assert quiet(a_card(stage_since=LAST_WEEK), max_silence=1, kind=StageKind.DONE) is None
