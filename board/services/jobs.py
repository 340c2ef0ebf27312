"""Verbs on jobs that run by a process: starting one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from board.domain import texts
from board.domain.card import (
    DELIVERY,
    Asks,
    Card,
    Closing,
    Stage,
    StageKind,
    Topic,
    Touch,
    TouchKind,
    Turn,
)
from board.domain.customer_view import granted_lately
from board.domain.errors import Refused
from board.domain.favours import Favour
from board.domain.folding import name_key
from board.domain.job import Firmness, Job, Promise
from board.domain.kinds import KINDS, in_order
from board.domain.opening import is_open, opened_in, supplier_stage
from board.domain.people import Colleague, Contact
from board.domain.process import Process, StepTurn
from board.services import places, planning, processes, stages, steps
from board.services.people import Register
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from board.domain.planning import Plan, PlannedStep
    from board.services.action import Act
    from board.services.workspace import Workspace

PLANS_BESIDE_OTHERS = 3  # times, before all others wait while a job is planned once more
ASKS = {
    StepTurn.OURS: Asks.NOBODY,
    StepTurn.CUSTOMER: Asks.CUSTOMER,
    StepTurn.SUPPLIER: Asks.SUPPLIER,
    StepTurn.CARRIER: Asks.SUPPLIER,
}


@dataclass(frozen=True, slots=True)
class JobDraft:
    """What a job is to be.

    The customer is known by id or is a name, made on the fly. ``left_out`` holds the keys of the
    steps that it can do without, ``done`` those of a job that runs already. ``contacts`` says by
    step whom it asks, where not the customer's first contact. ``card_id`` is the card that becomes
    the job. ``anyway`` starts what cannot be in time, for a ``reason``. ``supplier_stage`` names
    the stage to make for what suppliers do. A rush that is a ``favour`` is called so.
    """

    process_id: str
    what: str
    in_hands: date
    customer_id: str | None = None
    customer: str = ""
    firmness: Firmness = Firmness.PREFERRED
    occasion: str = ""
    reference: str = ""
    value: int | None = None
    start: date | None = None
    rush: bool = False
    left_out: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    contacts: Mapping[str, str] = field(default_factory=dict)
    card_id: str = ""
    anyway: bool = False
    reason: str = ""
    supplier_stage: str = ""
    favour: str = ""


class Planned(NamedTuple):
    """The template of a draft, its plan, and the revision of the board on which both stand."""

    process: Process
    plan: Plan
    revision: int


@dataclass(frozen=True, slots=True)
class Started:
    """A job that was started: its frozen process, its plan, and its cards by step."""

    job: Job
    process: Process
    plan: Plan
    cards: Mapping[str, Card]


def start(ws: Workspace, draft: JobDraft) -> Started:
    """Start a job: its cards appear, its in-hands date is the first promise; one undo.

    It is planned outside the transaction, and once more when somebody was faster.
    """
    operation = ws.operation
    for _ in range(PLANS_BESIDE_OTHERS):
        planned = plan(ws, draft)
        _check(planned, draft)
        ws.operation = operation
        with ws.action("start_job") as act:
            if act.revision == planned.revision:
                return started(act, draft, planned)
    with ws.action("start_job") as act:
        planned = plan(ws, draft)
        _check(planned, draft)
        return started(act, draft, planned)


def plan(ws: Workspace, draft: JobDraft) -> Planned:
    """Return the plan of a draft; writes nothing."""
    with ws.store.reading() as connection:
        revision, _epoch = reading.revision(connection)
    process = processes.get(ws, draft.process_id)
    found = planning.plan(
        ws,
        process,
        draft.in_hands,
        customer_id=draft.customer_id,
        is_new=not draft.customer_id and bool(name_key(draft.customer)),
        start=draft.start,
        firmness=draft.firmness,
        rush=draft.rush,
        left_out=draft.left_out,
        done=draft.done,
    )
    return Planned(process, found, revision)


def contacts_of(ws: Workspace, customer_id: str | None) -> dict[str, str]:
    """Return the names of a customer's people by id, who is asked by itself first."""
    known = ws.where(Contact, customer_id=customer_id) if customer_id else []
    return {one.id: one.name for one in in_order(KINDS["contact"], known) if one.name}


def too_many_quotes(ws: Workspace, customer_id: str | None) -> int:
    """Return how many quotes a customer has asked for that are open; 0 where it is no trouble."""
    if not customer_id:
        return 0
    asked = ws.where(Card, customer_id=customer_id, topic=Topic.QUOTE, done_at=None, step_key="")
    count = sum(card.archived_at is None for card in asked)
    return count if count > ws.firm.quotes_limit else 0


def favours_lately(ws: Workspace, customer_id: str | None) -> int:
    """Return how many favours a customer was granted in the last twelve months."""
    granted = ws.where(Favour, customer_id=customer_id) if customer_id else []
    return granted_lately(granted, ws.today())


def lacks_supplier_stage(ws: Workspace, found: Plan) -> bool:
    """Return whether suppliers have something to do in a plan, but no stage on the board."""
    asked = any(ASKS[each.step.turn] is Asks.SUPPLIER for each in found.steps)
    return asked and supplier_stage(stages.listed(ws)) is None


def _check(planned: Planned, draft: JobDraft) -> None:
    """Refuse what is not said in full, and what cannot be in time unless it shall be anyway."""
    texts.name_of(draft.what)
    if not draft.customer_id and not name_key(draft.customer):
        raise Refused("job_needs_customer")
    found = planned.plan
    if not found.feasible and not draft.anyway:
        raise Refused(
            "plan_too_late_rush" if found.rush_cost and not draft.rush else "plan_too_late",
            in_hands=found.in_hands,
            decide_by=found.decide_by,
            rush_by=found.rush_by,
            rush_cost=found.rush_cost,
            currency=planned.process.currency,
            first=found.first_in_hands,
        )


def started(act: Act, draft: JobDraft, planned: Planned) -> Started:
    """Write a job within an action; all it needs was looked at before."""
    template = processes.keep(act, draft.process_id)
    customer_id = draft.customer_id
    if not customer_id:  # only a name is looked for among all names there are
        register = Register.read(act)
        customer_id = register.customer(draft.customer)
        act.change(register.changes)
    job = _job(act, draft, customer_id)
    steps = tuple(each.step for each in planned.plan.steps)
    frozen = replace(template, id=act.new_id(), steps=steps, job_id=job.id, origin_id=template.id)
    act.add(frozen)
    act.add(Promise(act.new_id(), planned.plan.in_hands, act.now, job_id=job.id))
    if draft.rush and draft.favour and customer_id:
        act.add(_favour(act, draft, planned, job))
    made = _cards(act, draft, planned.plan, job)
    for card in made:
        act.add(card)
    if draft.reason.strip():
        note = texts.text_of(draft.reason, "note")
        touch = Touch(act.new_id(), None, act.now, TouchKind.NOTE, note, job_id=job.id)
        me = act.find(Colleague, act.author.colleague_id)
        act.add(replace(touch, colleague_id=me.id if me else None, author=act.author.name))
    if draft.card_id:
        _become(act, draft.card_id, job)
    return Started(job, frozen, planned.plan, {card.step_key: card for card in made})


def _job(act: Act, draft: JobDraft, customer_id: str | None) -> Job:
    """Return the new job; one of that name that only cards have named so far is this one."""
    fields: dict[str, object] = {
        "started_at": _instant(act, draft.start),
        "in_hands": draft.in_hands,
        "firmness": draft.firmness,
        "occasion": texts.line_of(draft.occasion, "occasion"),
        "reference": texts.line_of(draft.reference, "reference"),
        "value": draft.value,
    }
    name = texts.name_of(draft.what)
    for known in act.where(Job, customer_id=customer_id, started_at=None):
        if name_key(known.name) == name_key(name):
            act.edit(known, **fields)
            return replace(known, **fields)  # type: ignore[arg-type]  # fields of a job
    job = replace(Job(act.new_id(), name, customer_id), **fields)  # type: ignore[arg-type]  # as above
    act.add(job)
    return job


def _favour(act: Act, draft: JobDraft, planned: Planned, job: Job) -> Favour:
    """Return the favour that a rush is, worth what it costs; the customer is still to be told."""
    return Favour(
        act.new_id(),
        job.customer_id or "",
        texts.name_of(draft.favour),
        act.today,
        job_id=job.id,
        worth=planned.plan.rush_cost or None,
        currency=planned.process.currency,
        granted_by=act.author.name,
    )


def _cards(act: Act, draft: JobDraft, found: Plan, job: Job) -> list[Card]:
    """Return the cards of all steps, each in its stage."""
    all_stages = stages.listed(act)
    if draft.supplier_stage:
        made = _supplier_stage(act, draft.supplier_stage, all_stages)
        all_stages = sorted([*all_stages, made], key=lambda each: (each.position, each.id))
    owners = owners_of(act, job.customer_id)
    today = draft.start or act.today
    done_stage = stages.first_of(all_stages, StageKind.DONE)
    planned = stages.home(all_stages, StageKind.PLANNED)
    placed: list[tuple[Card, Stage]] = []
    for each in found.steps:
        card = step_card(act, each, job, owners)
        card = replace(card, contact_id=draft.contacts.get(each.step.key))
        stage: Stage | None = None
        if each.step.key in draft.done:
            stage, card = done_stage, replace(card, done_at=act.now)
        elif is_open(card.after, draft.done, delivered=False):
            stage = opened_in(card, all_stages, today)
        if stage is not None and stage.kind is not StageKind.DONE:
            card = replace(card, begun_at=act.now)
        placed.append((card, stage or planned))
    return in_their_stages(act, placed)


def step_card(act: Act, each: PlannedStep, job: Job, owners: Mapping[str, str | None]) -> Card:
    """Return the card of a step of a job, which still needs its place."""
    step = each.step
    return Card(
        id=act.new_id(),
        title=texts.title_of(step.title),
        stage_id="",
        created_at=act.now,
        stage_since=act.now,
        position=0,
        customer_id=job.customer_id,
        contact=step.who,
        job_id=job.id,
        owner_id=owners.get(name_key(step.owner)) or owners[""],
        due=each.due,
        ask_on=each.begins,
        step_key=step.key,
        after=step.after if step.from_delivery is None else (*step.after, DELIVERY),
        asks=ASKS[step.turn],
        topic=step.topic,
    )


def in_their_stages(act: Act, placed: Sequence[tuple[Card, Stage]]) -> list[Card]:
    """Return the cards with their places, as the last ones of their stages."""
    free = {
        stage.id: iter(places.last_positions(act, stage, len(placed)))
        for stage in {stage.id: stage for _card, stage in placed}.values()
    }
    return [
        replace(card, stage_id=stage.id, position=next(free[stage.id])) for card, stage in placed
    ]


def owners_of(act: Act, customer_id: str | None) -> dict[str, str | None]:
    """Return whose a card is by what a step calls them; "" is who cares for this customer.

    That is who has most of the customer's open cards, else the person at this desk.
    """
    known = act.where(Colleague)
    there = {one.id for one in known}
    busy = Counter(
        card.owner_id
        for card in act.where(Card, customer_id=customer_id, done_at=None, archived_at=None)
        if card.owner_id in there
    )
    me = act.author.colleague_id if act.author.colleague_id in there else None
    found: dict[str, str | None] = {name_key(one.initials): one.id for one in known}
    found |= {name_key(one.name): one.id for one in known}
    return found | {"": busy.most_common(1)[0][0] if busy else me}


def _supplier_stage(act: Act, name: str, all_stages: Sequence[Stage]) -> Stage:
    """Make the stage where cards wait for suppliers, behind the last one that waits."""
    waiting = [n for n, each in enumerate(all_stages) if each.kind is StageKind.WAITING]
    row = waiting[-1] + 1 if waiting else 1
    return stages.made(act, all_stages, row, name=name, kind=StageKind.WAITING, turn=Turn.SUPPLIER)


def _become(act: Act, card_id: str, job: Job) -> None:
    """Let a card be done with: the job that came of it has cards of its own."""
    card = act.one(Card, card_id)
    all_stages = stages.listed(act)
    done = stages.first_of(all_stages, StageKind.DONE)
    fields = {"job_id": job.id, "customer_id": job.customer_id, "closing": Closing.WON}
    act.edit(
        card,
        **fields,
        **(steps.arrival(act, card, done, all_stages=all_stages) if not card.done_at else {}),
    )


def _instant(act: Act, day: date | None) -> datetime:
    """Return the instant of the action, on another day where it is as if today were that one."""
    if day is None or day == act.today:
        return act.now
    zone = ZoneInfo(act.ws.firm.zone)
    return datetime.combine(day, act.now.astimezone(zone).time(), zone).astimezone(act.now.tzinfo)
