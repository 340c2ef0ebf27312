"""What a card shows at a glance: everything its picture and its spoken sentence need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from board.domain.card import StageKind
from board.domain.urgency import Urgency, urgency

if TYPE_CHECKING:
    from datetime import date, time, tzinfo

    from board.domain.board import Board
    from board.domain.card import Card, Stage
    from board.domain.workdays import Workdays


@dataclass(frozen=True, slots=True)
class CardSummary:
    """The summary of one card on one day.

    ``early_days`` is due date minus done date in calendar days, None without either.
    ``idle_days`` is the number of working days without a contact, None unless the card is idle.
    ``colour`` is the #rrggbb of the owner's badge, empty without an owner.
    """

    id: str
    title: str
    urgency: Urgency
    customer: str = ""
    job: str = ""
    stake: str = ""
    owner: str = ""
    initials: str = ""
    colour: str = ""
    due_time: time | None = None
    done_on: date | None = None
    early_days: int | None = None
    idle_days: int | None = None
    snoozed_until: date | None = None
    archived: bool = False
    repeats: bool = False


def card_summary(
    card: Card, board: Board, today: date, workdays: Workdays, zone: tzinfo
) -> CardSummary:
    """Return the summary of ``card`` on ``today``."""
    stage = board.stages[card.stage_id]
    customer = board.customers.get(card.customer_id or "")
    job = board.jobs.get(card.job_id or "")
    owner = board.colleagues.get(card.owner_id or "")
    done_on = card.done_at.astimezone(zone).date() if card.done_at else None
    early = (card.due - done_on).days if card.due and done_on else None
    return CardSummary(
        id=card.id,
        title=card.title,
        urgency=urgency(card, stage, today, workdays),
        customer=customer.name if customer else "",
        job=job.name if job else "",
        stake=card.stake,
        owner=owner.name if owner else "",
        initials=owner.initials if owner else "",
        colour=owner.colour if owner else "",
        due_time=card.due_time,
        done_on=done_on,
        early_days=early,
        idle_days=idle_days(card, stage, today, workdays, zone),
        snoozed_until=card.snoozed_until,
        archived=card.archived_at is not None,
        repeats=bool(card.repeat),
    )


def idle_days(
    card: Card, stage: Stage, today: date, workdays: Workdays, zone: tzinfo
) -> int | None:
    """Return the working days without a contact when over the stage's longest silence."""
    if stage.max_silence is None or stage.kind is StageKind.DONE:
        return None
    last = max(card.stage_since, card.touched_at or card.stage_since)
    quiet = workdays.between(last.astimezone(zone).date(), today)
    return quiet if quiet > stage.max_silence else None
