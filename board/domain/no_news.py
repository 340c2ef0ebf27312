"""When a customer should hear of a running job, though nothing about it has changed.

Silence feels like nothing is done. So each job has a clock, set anew by every word that reached the
customer: a reminder does, a voicemail or a note inside does not.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from board.domain.card import DELIVERY, Asks, Meaning, StageKind
from board.domain.following import reaches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime

    from board.domain.card import Card, Stage, Touch
    from board.domain.job import Job
    from board.domain.workdays import Workdays

    LocalDay = Callable[[datetime], date]

WORD = "word"
"""What a word about a job is called among the rungs of ladders."""
NEXT_WORD = "rule:next word"
"""The text of a promise that says when the customer hears of a job again."""
A_THIRD = 3
"""At least so many words come in what is left until the promised day."""
SETTLES = frozenset({Meaning.ANSWERED, Meaning.ACKNOWLEDGED, Meaning.PROMISED})
"""What they say with these is no question."""


class Pace(StrEnum):
    """How soon a customer wants to hear of a job again, by where it stands."""

    AT_RISK = "at risk"
    OURS = "ours"
    MADE = "made"
    FAR = "far"


DAYS = {Pace.AT_RISK: 1, Pace.OURS: 3, Pace.MADE: 5, Pace.FAR: 10}  # working days


@dataclass(frozen=True, slots=True)
class Owed:
    """A word that is owed about a job: since which day, and when the next one comes after it.

    ``cycle`` counts the words before it. ``asked`` where a question of theirs is not answered yet.
    """

    job: Job
    day: date
    next: date
    pace: Pace
    cycle: int = 0
    asked: bool = False

    @property
    def is_news(self) -> bool:
        """Whether it cannot be said that nothing has changed: a person has to say how it stands."""
        return self.asked or self.pace is Pace.AT_RISK


def owed(
    job: Job,
    cards: Iterable[tuple[Card, Stage]],
    touches: Iterable[Touch],
    *,
    today: date,
    days: Workdays,
    local_day: LocalDay,
    promised: date | None = None,
) -> Owed | None:
    """Return the word that is owed about a job today, None for none.

    ``cards`` are its open ones with their stages, ``touches`` all of the job and of its cards. The
    last word ``promised`` the next one for a day.
    """
    if job.in_hands is None or job.started_at is None or job.delivered_on or job.held_at:
        return None
    pace = _pace(job, cards, today, days)
    last, question, cycle = local_day(job.started_at), None, 0
    for touch in sorted(touches, key=lambda each: each.at):
        day = local_day(touch.at)
        said = touch.rung == WORD or WORD in touch.instead_of
        cycle += said
        if said or (reaches(touch) and not touch.inbound):
            last, question = max(last, day), None
        elif touch.inbound and reaches(touch) and touch.meaning not in SETTLES:
            question = day
    if question is not None:
        return Owed(job, question, _next(job, today, Pace.OURS, days), Pace.OURS, cycle, asked=True)
    if pace is None:
        return None
    day = days.add(last, _wait(job, today, pace, days))
    if promised is not None and promised > last:
        day = min(day, promised)
    return Owed(job, day, _next(job, today, pace, days), pace, cycle) if day <= today else None


def _next(job: Job, today: date, pace: Pace, days: Workdays) -> date:
    return days.add(today, _wait(job, today, pace, days))


def _wait(job: Job, today: date, pace: Pace, days: Workdays) -> int:
    left = days.between(today, job.in_hands or today)
    return min(DAYS[pace], max(1, -(-left // A_THIRD)))


def _pace(
    job: Job, cards: Iterable[tuple[Card, Stage]], today: date, days: Workdays
) -> Pace | None:
    """Return how soon they want to hear of it; None while it is they who are asked."""
    open_cards = [pair for pair in cards if DELIVERY not in pair[0].after]
    if any(_asks_them(card, stage, today) for card, stage in open_cards):
        return None
    begun = [card for card, stage in open_cards if stage.kind is not StageKind.PLANNED]
    is_late = any(card.due is not None and card.due < today for card in begun)
    if is_late or (job.in_hands is not None and job.in_hands < today):
        return Pace.AT_RISK
    if any(card.asks is Asks.NOBODY for card in begun):
        return Pace.OURS
    coming = [card.ask_on or card.due for card, _stage in open_cards]
    first = min((day for day in coming if day is not None), default=None)
    far = first is not None and not begun and days.between(today, first) > DAYS[Pace.FAR]
    return Pace.FAR if far else Pace.MADE


def _asks_them(card: Card, stage: Stage, today: date) -> bool:
    if card.asks is not Asks.CUSTOMER:
        return False
    if stage.kind is StageKind.PLANNED:
        return card.ask_on is not None and card.ask_on <= today
    return stage.kind is not StageKind.OURS
