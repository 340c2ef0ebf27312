"""Where a card stands among the others of its stage, as numbers that sort quickly."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple

from board.domain.card import Asks, Order, StageKind
from board.domain.urgency import RANK, Grade, urgency

if TYPE_CHECKING:
    from collections.abc import Iterable

    from board.domain.board import Board
    from board.domain.card import Card, Stage
    from board.domain.workdays import Workdays

    Outline = tuple[str, int]  # title, number of lines below it
    Key = tuple[object, ...]  # of one kind per stage; the card id is always last

FAR = date.max.toordinal()


class Place(NamedTuple):
    """Where a card stands, shown or not: its stage, its sort key there, its urgency.

    ``is_far`` says that it is a step that waits for others and whose day is weeks ahead.
    """

    stage_id: str
    key: Key
    grade: Grade
    rank: int
    is_far: bool = False


class UrgencyKey(NamedTuple):
    """The urgency of all cards of a stage that have the same dates."""

    grade: Grade
    rank: int
    day: int
    asks: bool


def urgency_key(
    card: Card, stage: Stage, today: date, workdays: Workdays, *, waits: bool = False
) -> UrgencyKey:
    """Return the urgency of a card as numbers."""
    how = urgency(card, stage, today, workdays, waits=waits)
    day = how.date.toordinal() if how.date else FAR
    return UrgencyKey(how.grade, RANK[how.grade], day, how.asks)


def sort_key(card: Card, stage: Stage, how: UrgencyKey) -> Key:
    """Return what the cards of a stage are sorted by."""
    if stage.kind is StageKind.DONE:
        done = card.done_at.timestamp() if card.done_at else 0.0
        return (-done, card.position, card.id)  # several done at once keep their order
    if stage.order is Order.HAND:
        return (card.position, card.id)
    moment = card.due_time if card.due_time and not how.asks else time.max
    return (how.rank, how.day, moment, card.created_at, card.id)


def outlines(cards: Iterable[Card | None], board: Board) -> list[Outline | None]:
    """Return what the heights of cards follow from; None for None.

    Asked for 20,000 cards before any is painted, so it works without their summaries.
    """
    customers, jobs, money = board.customers, board.jobs, board.money
    return [
        None
        if card is None
        else (
            card.title,
            (card.customer_id in customers or card.job_id in jobs or _has_supplier(card))
            + (card.stake != "" or card.id in money),
        )
        for card in cards
    ]


def _has_supplier(card: Card) -> bool:
    return card.contact != "" and card.asks is Asks.SUPPLIER
