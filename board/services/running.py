"""A running job as the arithmetic of dates sees it: its steps, their dates, what has happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from board.domain.calendars import Calendars
from board.domain.card import Card, Closing, Meaning, Touch
from board.domain.errors import Refused
from board.domain.forecasting import Dates, Running
from board.domain.job import Firmness, Job
from board.domain.people import Absence, Colleague, Customer
from board.domain.planning import Fact, day_of_answer
from board.domain.process import Process, StepTurn
from board.domain.step_order import without

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from board.domain.board import Firm
    from board.domain.process import Step
    from board.services.action import Act
    from board.services.workspace import Workspace
    from board.store.reading import Reading


@dataclass(frozen=True, slots=True)
class RunningJob:
    """A job with the process it runs by, the cards that are its steps, and how it stands.

    ``touches`` are those of the job and of its cards, the oldest first.
    """

    job: Job
    process: Process
    customer: Customer | None
    cards: Mapping[str, Card]
    touches: Sequence[Touch]
    running: Running


def running_job(ws: Workspace, job_id: str, reads: Act | Reading | None = None) -> RunningJob:
    """Return a running job, read by ``reads`` if given; Refused when it runs by no process."""
    if reads is None:
        with ws.reading() as one:
            return running_job(ws, job_id, one)
    job = next(iter(reads.where(Job, id=job_id)), None)
    process = next(iter(reads.where(Process, job_id=job_id)), None)
    if job is None:
        raise Refused("job_gone")
    if process is None or job.in_hands is None:
        raise Refused("job_without_process", job=job.name)
    customer = next(iter(reads.where(Customer, id=job.customer_id)), None)
    cards = {card.step_key: card for card in reads.where(Card, job_id=job_id) if card.step_key}
    of_cards = reads.where(Touch, card_id=tuple(card.id for card in cards.values()))
    touches = {touch.id: touch for touch in (*reads.where(Touch, job_id=job_id), *of_cards)}
    told = sorted(touches.values(), key=lambda touch: touch.at)
    days = calendars_for(ws, customer, reads)
    return RunningJob(
        job,
        process,
        customer,
        cards,
        told,
        running_of(ws, job, process, cards=cards, touches=told, days=days),
    )


def calendars_for(
    ws: Workspace, customer: Customer | None, reads: Act | Reading | Workspace | None = None
) -> Calendars:
    """Return whose days count for the jobs of a customer."""
    reads = reads or ws
    absences = reads.where(Absence)
    days = Calendars.of_firm(ws.firm, absences, reads.where(Colleague))
    return days.for_customer(customer, absences) if customer else days


def running_of(
    ws: Workspace,
    job: Job,
    process: Process,
    *,
    cards: Mapping[str, Card],
    touches: Sequence[Touch],
    days: Calendars,
) -> Running:
    """Return a job for the arithmetic of dates; ``touches`` are those of its cards, oldest first.

    After a step was sent back only what happened since counts.
    """
    steps = without(process.steps, left_out(process.steps, cards))
    asked: dict[str | None, datetime] = {}
    answered: dict[str | None, datetime] = {}
    for touch in touches:
        if touch.meaning is Meaning.ASK:
            asked.setdefault(touch.card_id, touch.at)
        elif touch.meaning is Meaning.ANSWERED:
            answered[touch.card_id] = touch.at
        elif touch.meaning is Meaning.SENT_BACK:
            asked.pop(touch.card_id, None)
            answered.pop(touch.card_id, None)
    facts = {}
    for step in steps:
        if step.key in cards:
            card = cards[step.key]
            done = answered.get(card.id, card.done_at) if card.done_at else None
            facts[step.key] = _fact(ws, step, card, done=done, asked=asked.get(card.id), days=days)
    return Running(
        steps,
        days,
        job.in_hands or ws.today(),
        ws.local_day(job.started_at) if job.started_at else ws.today(),
        process.buffer_days,
        safety_of(job, ws.firm),
        facts,
        {key: Dates(card.due, card.ask_on) for key, card in cards.items()},
        job.delivered_on,
    )


def safety_of(job: Job, firm: Firm) -> int:
    """Return how many calendar days are kept free before the job's in-hands date."""
    if job.safety_days is not None:
        return job.safety_days
    return firm.safety_days if job.firmness is Firmness.EVENT else 0


def left_out(steps: Sequence[Step], cards: Mapping[str, Card]) -> set[str]:
    """Return the keys of steps that are not done in this job: skipped, or never begun with."""
    return {
        step.key
        for step in steps
        if step.key not in cards or cards[step.key].closing in {Closing.SKIPPED, Closing.CANCELLED}
    }


def day_answered(ws: Workspace, step: Step, at: datetime, days: Calendars) -> date:
    """Return the day as which what the customer did at an instant counts."""
    local = ws.local_time(at)
    return day_of_answer(local.date(), local.time(), step.cutoff or ws.firm.cutoff, days.firm)


def _fact(
    ws: Workspace,
    step: Step,
    card: Card,
    *,
    done: datetime | None,
    asked: datetime | None,
    days: Calendars,
) -> Fact:
    def local(instant: datetime | None) -> date | None:
        return ws.local_day(instant) if instant else None

    if step.turn is not StepTurn.CUSTOMER:
        return Fact(local(card.done_at), local(asked), local(card.begun_at))
    return Fact(day_answered(ws, step, done, days) if done else None, local(asked))
