"""What the page of a customer shows: how they answer, their favours, their jobs, what was said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from board.domain.card import Asks, Meaning, TouchKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime, tzinfo

    from board.domain.card import Card, Touch
    from board.domain.favours import Expectation, Favour
    from board.domain.job_view import Standing
    from board.domain.ladder import Pause
    from board.domain.people import Absence, Customer
    from board.domain.workdays import Workdays

LATEST = 10  # answers, beside the same number before them
FEWEST = 3  # answers of which anything is said


@dataclass(frozen=True, slots=True)
class Answer:
    """That a customer gave what a card asked for, on a day, and whether that was in time."""

    card_id: str
    day: date
    in_time: bool


@dataclass(frozen=True, slots=True)
class CustomerView:
    """A customer with what no board holds.

    ``theirs`` are the cards that ask them, by date. ``answers`` are all of them, the oldest first;
    ``touches`` and ``favours`` the newest first. ``told`` has the favours they were told of, each
    with the day; ``granted`` is how many they had in twelve months, of at most ``limit`` before
    that is said. A ``pause`` leaves them alone. Help was ``offered`` so many working days before
    something was needed, each time it was, the earliest first; below 0 after that.
    """

    customer: Customer
    theirs: tuple[str, ...] = ()
    absences: tuple[Absence, ...] = ()
    answers: tuple[Answer, ...] = ()
    jobs: tuple[Standing, ...] = ()
    touches: tuple[Touch, ...] = ()
    favours: tuple[Favour, ...] = ()
    told: tuple[tuple[str, date], ...] = ()
    granted: int = 0
    limit: int = 0
    expectations: tuple[Expectation, ...] = ()
    pause: Pause | None = None
    offered: tuple[int, ...] = ()

    @property
    def latest(self) -> tuple[Answer, ...]:
        """The last ten answers; none as long as they are too few."""
        return self.answers[-LATEST:] if len(self.answers) >= FEWEST else ()

    @property
    def before(self) -> tuple[Answer, ...]:
        """The ten answers before those, as many as there are; none where they are too few."""
        earlier = self.answers[: -len(self.latest) or None][-LATEST:] if self.latest else ()
        return earlier if len(earlier) >= FEWEST else ()


def offers_of(
    cards: Iterable[Card], touches: Iterable[Touch], zone: tzinfo, days: Workdays
) -> list[int]:
    """Return how many working days before it was needed help was offered with each card.

    The first offer with a card counts, as help should come as early as it can.
    """
    due = {card.id: card.due for card in cards if card.due}
    first: dict[str, date] = {}
    for touch in touches:
        card_id = touch.card_id or ""
        if touch.meaning is Meaning.HELP and card_id in due:
            day = touch.at.astimezone(zone).date()
            first[card_id] = min(day, first.get(card_id, day))
    return sorted((days.bdays(day, due[card_id]) for card_id, day in first.items()), reverse=True)


def answers_of(cards: Iterable[Card], touches: Iterable[Touch], zone: tzinfo) -> list[Answer]:
    """Return the answers to what cards asked a customer for, the oldest first.

    The day is that of the last answer before the card was done, else of its being done. What we
    did in their place tells nothing of how they answer.
    """
    answered: dict[str, date] = {}
    by_us: set[str | None] = set()
    for touch in sorted(touches, key=lambda each: each.at):
        if touch.meaning is Meaning.ANSWERED or touch.kind is TouchKind.ANSWER:
            answered[touch.card_id or ""] = touch.at.astimezone(zone).date()
        if touch.meaning is Meaning.DONE_FOR_THEM:
            by_us.add(touch.card_id)
        elif touch.meaning is Meaning.SENT_BACK:
            by_us.discard(touch.card_id)
    found = []
    for card in cards:
        if (
            card.id in by_us
            or card.asks is not Asks.CUSTOMER
            or card.due is None
            or card.closing is not None
        ):
            continue
        done = card.done_at.astimezone(zone).date() if card.done_at else None
        day = answered.get(card.id, done)
        if day is not None:
            found.append(Answer(card.id, day, day <= card.due))
    return sorted(found, key=lambda each: (each.day, each.card_id))


@dataclass(frozen=True, slots=True)
class ListedCustomer:
    """A customer as the list of them shows it, with when we were last in touch, if ever."""

    id: str
    name: str
    touched_at: datetime | None = None


def granted_lately(favours: Sequence[Favour], today: date) -> int:
    """Return how many favours were granted within the twelve months up to ``today``."""
    return sum(each.granted_on > today - relativedelta(months=12) for each in favours)
