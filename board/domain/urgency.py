"""Urgency: the one answer used for colour, mark, order, filter and counts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from board.domain.card import StageKind

if TYPE_CHECKING:
    from datetime import date

    from board.domain.card import Card, Stage
    from board.domain.workdays import Workdays

SOON_WORKDAYS = 3
LATE_STEPS = (1, 5)  # working days: grade 1 up to the first, grade 2 up to the second, else 3


class Grade(StrEnum):
    """How urgent a card is; never translated."""

    LATE = "late"
    TODAY = "today"
    NONE = "none"
    SOON = "soon"
    LATER = "later"
    DONE = "done"


RANK = {grade: number for number, grade in enumerate(Grade)}


@dataclass(frozen=True, slots=True)
class Urgency:
    """The urgency of one card on one day.

    ``days``: for *late* the working days since the date (at least 1), else the calendar days
    until it. ``level`` is 1 to 3 for *late*, else 0. ``asks`` tells that the date is the day to
    ask or start, not the due date. ``date`` is the next date, None for *none* and *done*. A step
    that ``waits`` for others is *later*, even where its date has passed.
    """

    grade: Grade
    days: int = 0
    level: int = 0
    asks: bool = False
    date: date | None = None
    waits: bool = False


def next_date(card: Card, stage: Stage) -> tuple[date | None, bool]:
    """Return the date that counts now, and whether it is the day to ask.

    In a planned stage that is the ask-on date where there is one, else the due date.
    """
    if stage.kind is StageKind.PLANNED and card.ask_on is not None:
        return card.ask_on, True
    return card.due, False


def urgency(
    card: Card, stage: Stage, today: date, workdays: Workdays, *, waits: bool = False
) -> Urgency:
    """Return how urgent ``card`` is on ``today``; "due today" is never late.

    ``waits`` says that it is a step of a job before which others must be done.
    """
    if stage.kind is StageKind.DONE:
        return Urgency(Grade.DONE)
    day, asks = next_date(card, stage)
    if waits:
        ahead = (day - today).days if day else 0
        return Urgency(Grade.LATER, max(0, ahead), asks=asks, date=day, waits=True)
    if day is None:
        return Urgency(Grade.NONE)
    if day < today:
        late = max(1, workdays.between(day, today))
        level = 1 + sum(late > step for step in LATE_STEPS)
        return Urgency(Grade.LATE, late, level, asks=asks, date=day)
    ahead = (day - today).days
    if ahead == 0:
        return Urgency(Grade.TODAY, asks=asks, date=day)
    soon = day <= workdays.add(today, SOON_WORKDAYS)
    return Urgency(Grade.SOON if soon else Grade.LATER, ahead, asks=asks, date=day)
