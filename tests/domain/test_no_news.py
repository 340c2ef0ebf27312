"""When a customer should hear that nothing has changed, by where their job stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from board.domain.board import Firm
from board.domain.card import Asks, Card, Meaning, Stage, StageKind, Touch, TouchKind, Turn
from board.domain.job import Job
from board.domain.no_news import WORD, Owed, Pace, owed
from board.domain.workdays import Workdays

MONDAY = date(2026, 11, 23)
DAYS = Workdays.of(Firm())
NOON = time(12)


def at(day: date) -> datetime:
    return datetime.combine(day, NOON, UTC)


def job(left: int = 30, started: int = 30) -> Job:
    """Return a job begun so many working days ago, promised for so many from now."""
    began, in_hands = at(DAYS.sub(MONDAY, started)), DAYS.add(MONDAY, left)
    return Job("mugs", "Mugs ×500", "bright", started_at=began, in_hands=in_hands)


def step(
    kind: StageKind, asks: Asks = Asks.NOBODY, due: int = 5, begins: int = 0
) -> tuple[Card, Stage]:
    now = at(MONDAY)
    card = Card(
        "step",
        "Engrave",
        "stage",
        now,
        now,
        0.0,
        job_id="mugs",
        step_key="engrave",
        asks=asks,
        due=MONDAY + timedelta(days=due),
        ask_on=MONDAY + timedelta(days=begins),
    )
    return card, Stage("stage", "", kind, Turn.OURS, "", 0.0)


def touch(ago: int, kind: TouchKind = TouchKind.EMAIL, **fields: object) -> Touch:
    made = Touch("one", None, at(DAYS.sub(MONDAY, ago)), kind, job_id="mugs")
    return replace(made, **fields)  # type: ignore[arg-type]  # a test's own


OURS = step(StageKind.OURS)
MADE = step(StageKind.WAITING, Asks.SUPPLIER)
FAR = step(StageKind.PLANNED, begins=40, due=45)
LATE = step(StageKind.OURS, due=-2)


def word(*cards: tuple[Card, Stage], heard: list[Touch], of: Job | None = None) -> Owed | None:
    return owed(of or job(), cards, heard, today=MONDAY, days=DAYS, local_day=datetime.date)


@pytest.mark.parametrize(
    ("card", "pace", "days"),
    [(LATE, Pace.AT_RISK, 1), (OURS, Pace.OURS, 3), (MADE, Pace.MADE, 5), (FAR, Pace.FAR, 10)],
    ids=["at risk", "waiting on us", "in production", "long lead"],
)
def test_a_word_is_owed_after_so_many_working_days_of_silence(
    card: tuple[Card, Stage], pace: Pace, days: int
) -> None:
    assert word(card, heard=[touch(days - 1)]) is None
    found = word(card, heard=[touch(days)])
    assert found is not None
    assert (found.pace, found.day, found.next) == (pace, MONDAY, DAYS.add(MONDAY, days))


def test_near_its_day_a_word_comes_three_times_in_what_is_left() -> None:
    near = job(left=4)
    assert word(MADE, heard=[touch(1)], of=near) is None
    found = word(MADE, heard=[touch(2)], of=near)
    assert found is not None
    assert found.next == DAYS.add(MONDAY, 2)


def test_who_never_heard_anything_waits_since_the_job_began() -> None:
    assert word(OURS, heard=[], of=job(started=2)) is None
    assert word(OURS, heard=[], of=job(started=3)) is not None


@pytest.mark.parametrize(
    "said",
    [
        touch(0, TouchKind.NOTE, text="voicemail left"),
        touch(0, TouchKind.ANSWER, inbound=True, meaning=Meaning.ANSWERED),
        touch(0, TouchKind.EMAIL, inbound=True, meaning=Meaning.PROMISED),
    ],
    ids=["voicemail", "answer", "promise"],
)
def test_only_what_reached_the_customer_sets_the_clock_anew(said: Touch) -> None:
    assert word(OURS, heard=[touch(3), said]) is not None
    assert word(OURS, heard=[touch(3), touch(0)]) is None


def test_a_question_of_theirs_is_due_at_once_also_while_they_are_asked() -> None:
    question = touch(0, TouchKind.EMAIL, inbound=True)
    asked = step(StageKind.WAITING, Asks.CUSTOMER)
    found = word(asked, heard=[touch(1), question])
    assert found is not None
    assert found.asked
    assert found.is_news, "nothing can be said of it without a person"
    later = replace(touch(0), at=question.at + timedelta(hours=1))
    assert word(asked, heard=[touch(1), question, later]) is None


def test_while_they_are_asked_the_reminders_are_the_words() -> None:
    assert word(OURS, step(StageKind.WAITING, Asks.CUSTOMER), heard=[touch(9)]) is None
    assert word(OURS, step(StageKind.PLANNED, Asks.CUSTOMER), heard=[touch(9)]) is None
    later = step(StageKind.PLANNED, Asks.CUSTOMER, begins=3)
    assert word(OURS, later, heard=[touch(9)]) is not None


@pytest.mark.parametrize(
    "ended", [{"held_at": at(MONDAY)}, {"delivered_on": MONDAY}, {"in_hands": None}]
)
def test_of_a_job_on_hold_delivered_or_without_a_day_nothing_is_owed(
    ended: dict[str, object],
) -> None:
    assert word(OURS, heard=[touch(9)], of=replace(job(), **ended)) is None  # type: ignore[arg-type]  # fields


def test_that_nothing_has_changed_is_not_said_of_a_job_that_may_be_late() -> None:
    found = word(OURS, heard=[touch(9)], of=job(left=-1))
    assert found is not None
    assert found.is_news
    calm = word(OURS, heard=[touch(9)])
    assert calm is not None
    assert not calm.is_news


def test_the_next_word_comes_on_the_day_that_was_promised_though_there_is_time_by_now() -> None:
    heard = [touch(5, rung=WORD)]
    kept = owed(
        job(),
        [FAR],
        heard,
        today=MONDAY,
        days=DAYS,
        local_day=datetime.date,
        promised=MONDAY,
    )
    assert kept is not None
    assert kept.cycle == 1


def test_a_word_that_was_left_out_comes_again_after_as_many_days() -> None:
    left_out = touch(0, TouchKind.NOTE, instead_of=(WORD,))
    assert word(OURS, heard=[touch(9), left_out]) is None
    again = word(OURS, heard=[touch(9), replace(left_out, at=at(DAYS.sub(MONDAY, 3)))])
    assert again is not None
    assert again.cycle == 1
