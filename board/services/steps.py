"""What follows by itself when steps of jobs are begun, done or taken up again, in the same action.

A step and its card are one thing: whatever moves the card, the same follows.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain import texts
from board.domain.card import (
    DELIVERY,
    Asks,
    Card,
    Closing,
    Meaning,
    Order,
    StageKind,
    Touch,
    TouchKind,
    Turn,
)
from board.domain.errors import Refused
from board.domain.job import Job
from board.domain.opening import is_open, opened_in
from board.services import places, stages
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from board.domain.card import Stage
    from board.services.action import Act
    from board.services.workspace import Workspace

ASKED = {Turn.OURS: Asks.NOBODY, Turn.CUSTOMER: Asks.CUSTOMER, Turn.SUPPLIER: Asks.SUPPLIER}


def arrival(
    act: Act,
    card: Card,
    target: Stage,
    *,
    all_stages: Iterable[Stage],
    position: float | None = None,
) -> dict[str, object]:
    """Return the fields of a card that comes into another stage, as the last one by hand."""
    if position is None:
        [position] = places.last_positions(act, target)
    planned = {stage.id for stage in all_stages if stage.kind is StageKind.PLANNED}
    begins = card.stage_id in planned and target.id not in planned and card.begun_at is None
    return {
        "stage_id": target.id,
        "stage_since": act.now,
        "position": position,
        "done_at": (card.done_at or act.now) if target.kind is StageKind.DONE else None,
        "snoozed_until": None,
        "begun_at": act.now if begins else card.begun_at,
    }


def asks_in(card: Card, stage: Stage) -> Asks:
    """Return whom a card asks that stands in a stage: a step of a job never asks anybody else."""
    known = card.step_key or card.asks is not Asks.NOBODY or stage.kind is not StageKind.WAITING
    return card.asks if known else ASKED[stage.turn]


def ask(act: Act, cards: Iterable[Card], target: Stage, all_stages: Iterable[Stage]) -> None:
    """Record that whoever the cards ask was asked: a person moves them to where they wait."""
    waiting = {stage.id for stage in all_stages if stage.kind is StageKind.WAITING}
    if target.id not in waiting:
        return
    for card in cards:
        if card.stage_id not in waiting and asks_in(card, target) is not Asks.NOBODY:
            act.add(touch(act, card.id, TouchKind.NOTE, meaning=Meaning.ASK))


def asked_at(ws: Workspace, day: date) -> datetime:
    """Return the instant for that somebody was asked on a day; Refused for one still to come."""
    if day > ws.today():
        raise Refused("asked_later", day=day)
    noon = datetime.combine(day, time(12), ZoneInfo(ws.firm.zone)).astimezone(UTC)
    return min(noon, ws.now())


def check_told(act: Act, card: Card) -> None:
    """Refuse to put off a date that the customer was told, before anybody wrote down why."""
    if not card.step_key or card.asks is not Asks.CUSTOMER:
        return
    from board.domain.disclosure import Disclosure  # no part of a start

    letters = act.where(Touch, job_id=card.job_id, meaning=Meaning.TOLD)
    told = {
        step.key for each in letters if each.terms for step in Disclosure.of_text(each.terms).steps
    }
    said = act.where(Touch, card_id=card.id)
    if card.step_key in told and not any(
        each.text and act.ws.local_day(each.at) == act.today for each in said
    ):
        raise Refused("snooze_needs_reason", title=card.title, due=card.due)


def finished(act: Act, cards: Sequence[Card], all_stages: Sequence[Stage]) -> None:
    """Let follow what follows when cards are done: others open, a job is delivered, or over."""
    going = {card.id for card in cards}
    done = defaultdict(list)
    for card in cards:
        if card.step_key and card.job_id and card.done_at is None:
            done[card.job_id].append(card)
    if not done:
        return
    left = defaultdict(list)
    for card in act.where(Card, job_id=tuple(done), done_at=None, archived_at=None):
        if card.step_key and card.id not in going:
            left[card.job_id].append(card)
    for job_id, steps in done.items():
        still = left[job_id]
        brought = any(DELIVERY not in card.after for card in steps)
        arrived = brought and all(DELIVERY in card.after for card in still)
        if arrived or not still:
            _end(act, act.one(Job, job_id), still, all_stages, arrived=arrived)
        keys = {card.step_key for card in steps}
        opened = [card for card in still if keys.intersection(card.after)]
        open_now(act, opened, still, all_stages)


def reopened(act: Act, cards: Collection[Card]) -> None:
    """Let a job go on whose steps are taken up again: it is not over, nor perhaps delivered.

    What comes after the sale and has not begun is dated from the in-hands date again.
    """
    steps = [card for card in cards if card.step_key and card.job_id and card.done_at is not None]
    back = {card.job_id: card.job_id for card in steps if DELIVERY not in card.after}
    for job in act.get(Job, {str(card.job_id): None for card in steps}):
        fields: dict[str, object] = {}
        if job.closing is Closing.WON:
            fields = {"closed_at": None, "closing": None}
        if job.id in back:
            fields["delivered_on"] = None
        act.edit(job, **fields)
        if job.id in back and job.delivered_on and job.in_hands:
            days = _days_after_sale(act, job, job.in_hands)
            for card in act.where(Card, job_id=job.id, done_at=None, archived_at=None):
                if card.step_key in days and card.begun_at is None and card not in cards:
                    day = days[card.step_key]
                    act.edit(card, due=day, ask_on=day)


def open_now(
    act: Act, opened: Iterable[Card], still: Collection[Card], all_stages: Sequence[Stage]
) -> None:
    """Bring the cards of steps that nothing holds up any more to where they belong."""
    held_up = {card.step_key for card in still}
    planned = {stage.id for stage in all_stages if stage.kind is StageKind.PLANNED}
    for card in opened:
        done = set(card.after) - held_up
        if card.stage_id in planned and is_open(card.after, done, delivered=False):
            act.opened.append(card.title)
            bring(act, card, all_stages)


def delivered(
    act: Act, job: Job, day: date, after: Iterable[Card], all_stages: Sequence[Stage]
) -> None:
    """Date what comes after the sale from the day on which the goods came."""
    days = _days_after_sale(act, job, day)
    planned = {stage.id for stage in all_stages if stage.kind is StageKind.PLANNED}
    for card in after:
        if card.step_key in days:
            dated: dict[str, object] = {"due": days[card.step_key], "ask_on": days[card.step_key]}
            if card.stage_id in planned:
                bring(act, card, all_stages, **dated)
            else:
                act.edit(card, **dated)


def _days_after_sale(act: Act, job: Job, day: date) -> dict[str, date]:
    """Return the days of the steps after the sale, by key, when the goods come on ``day``."""
    from board.domain.calendars import Calendars  # the arithmetic of dates is no part of a start
    from board.domain.people import Absence
    from board.domain.planning import after_sale
    from board.domain.process import Process

    processes = act.where(Process, job_id=job.id)
    if not processes:
        return {}
    absences = act.where(Absence, customer_id=None, colleague_id=None)
    return after_sale(processes[0].steps, day, Calendars.of_firm(act.ws.firm, absences).firm)


def begin_due(ws: Workspace) -> None:
    """Bring own steps to our turn on the day they start, and suppliers' steps to the suppliers.

    The program's own rule, looked at each day: nobody did it, so nobody's undo takes it back.
    """
    with ws.store.reading() as connection:
        ids = [card.id for card in reading.steps_to_begin(connection, ws.today())]
    if not ids:
        return
    with ws.setting_up() as act:
        all_stages = stages.listed(act)
        cards = act.where(Card, id=tuple(ids))
        jobs = {job.id: job for job in act.where(Job, id=tuple({c.job_id for c in cards}))}
        still = defaultdict(list)
        for card in act.where(Card, job_id=tuple(jobs), done_at=None, archived_at=None):
            still[card.job_id].append(card)
        for card in cards:
            job = jobs.get(card.job_id or "")
            asleep = card.snoozed_until is not None and card.snoozed_until > act.today
            if job is None or job.held_at or job.closed_at or asleep:
                continue
            held_up = {each.step_key for each in still[card.job_id]}
            done = set(card.after) - held_up
            if is_open(card.after, done, delivered=job.delivered_on is not None):
                bring(act, card, all_stages)


def touch(
    act: Act,
    card_id: str | None,
    kind: TouchKind,
    *,
    text: str = "",
    inbound: bool = False,
    meaning: Meaning | None = None,
    job_id: str | None = None,
    customer_id: str | None = None,
    about_id: str = "",
) -> Touch:
    """Return a new touch by the person of an action, at its instant."""
    return Touch(
        id=act.new_id(),
        card_id=card_id,
        at=act.now,
        kind=kind,
        text=texts.text_of(text, "text"),
        inbound=inbound,
        colleague_id=act.author.colleague_id,
        author=act.author.name,
        meaning=meaning,
        job_id=job_id,
        customer_id=customer_id,
        about_id=about_id,
    )


def _end(
    act: Act, job: Job, still: Sequence[Card], all_stages: Sequence[Stage], *, arrived: bool
) -> None:
    """Let a job be delivered today, unless that is known already, and over when nothing is left."""
    fields: dict[str, object] = {}
    if arrived and job.delivered_on is None:
        fields["delivered_on"] = act.today
        act.delivered.append(job.name)
        delivered(act, job, act.today, still, all_stages)
    if not still and job.closed_at is None:
        fields |= {"closed_at": act.now, "closing": Closing.WON}
    act.edit(job, **fields)


def bring(act: Act, card: Card, all_stages: Sequence[Stage], **fields: object) -> None:
    """Bring the card of an open step to where it belongs, with other ``fields`` of it changed."""
    dated = replace(card, **fields)  # type: ignore[arg-type]  # fields of a card
    target = opened_in(dated, all_stages, act.today)
    if target is not None:
        by_hand = target.order is Order.HAND  # else where it stands follows from its dates
        position = None if by_hand else card.position
        fields |= arrival(act, card, target, all_stages=all_stages, position=position)
    act.edit(card, **fields)
