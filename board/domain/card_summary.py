"""What a card shows at a glance: everything its picture and its spoken sentence need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from board.domain.card import Asks, StageKind, Topic
from board.domain.urgency import Urgency, urgency

if TYPE_CHECKING:
    from datetime import date, time, tzinfo

    from board.domain.board import Board, CardMoney
    from board.domain.card import Card, Stage
    from board.domain.following import Standing
    from board.domain.workdays import Workdays


@dataclass(frozen=True, slots=True)
class CardSummary:
    """The summary of one card on one day.

    ``early_days`` is due date minus done date in calendar days, None without either.
    ``idle_days`` is the number of working days without a contact, None unless the card is idle.
    ``colour`` is the #rrggbb of the owner's badge, empty without an owner. ``after`` is the title
    of the step that must be done before this one, DELIVERY or HELD, ``after_topic`` what is asked
    for there. ``starts`` says that nobody is asked for this one: it is begun. ``supplier`` is who
    does it where that is somebody else. ``money`` is what an answer earns or costs by what
    the customer was told. ``standing`` is how it is followed up.
    """

    id: str
    title: str
    urgency: Urgency
    customer: str = ""
    job: str = ""
    stake: str = ""
    money: CardMoney | None = None
    standing: Standing | None = None
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
    after: str = ""
    after_topic: Topic = Topic.OTHER
    starts: bool = False
    supplier: str = ""


def card_summary(
    card: Card,
    board: Board,
    today: date,
    workdays: Workdays,
    zone: tzinfo,
    *,
    before: Card | str | None = None,
) -> CardSummary:
    """Return the summary of ``card`` on ``today``; ``before`` is what it still waits for."""
    stage = board.stages[card.stage_id]
    customer = board.customers.get(card.customer_id or "")
    job = board.jobs.get(card.job_id or "")
    owner = board.colleagues.get(card.owner_id or "")
    done_on = card.done_at.astimezone(zone).date() if card.done_at else None
    early = (card.due - done_on).days if card.due and done_on else None
    return CardSummary(
        id=card.id,
        title=card.title,
        urgency=urgency(card, stage, today, workdays, waits=before is not None),
        customer=customer.name if customer else "",
        job=job.name if job else "",
        stake=card.stake,
        money=board.money.get(card.id),
        standing=board.standings.get(card.id),
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
        after="" if before is None else before if isinstance(before, str) else before.title,
        after_topic=Topic.OTHER if before is None or isinstance(before, str) else before.topic,
        starts=bool(card.step_key) and card.asks is not Asks.CUSTOMER,
        supplier=card.contact if card.asks is Asks.SUPPLIER else "",
    )


def idle_days(
    card: Card, stage: Stage, today: date, workdays: Workdays, zone: tzinfo
) -> int | None:
    """Return the working days without a contact when over the stage's longest silence.

    A planned step of a job has its day, and nothing is expected to happen before it.
    """
    if stage.max_silence is None or stage.kind is StageKind.DONE:
        return None
    if card.step_key and stage.kind is StageKind.PLANNED:
        return None
    last = max(card.stage_since, card.touched_at or card.stage_since)
    quiet = workdays.between(last.astimezone(zone).date(), today)
    return quiet if quiet > stage.max_silence else None
