"""Running jobs for tests: a shipped process, dated back and put on the board."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from board.domain.card import DELIVERY, Asks, Card, Meaning, Touch, TouchKind
from board.domain.disclosure import Disclosure, ToldStep
from board.domain.job import Job
from board.domain.people import Contact, Customer
from board.domain.planning import plan
from board.domain.process import Fee, Process, StepTurn
from board.services import records, stages
from board.services.planning import calendars
from tests.driver.letters import starter

if TYPE_CHECKING:
    from board.services.workspace import Workspace

ASKS = {
    StepTurn.CUSTOMER: Asks.CUSTOMER,
    StepTurn.SUPPLIER: Asks.SUPPLIER,
    StepTurn.CARRIER: Asks.SUPPLIER,
}


def a_running_job(
    ws: Workspace,
    process: Process | None = None,
    *,
    name: str = "Gift kits ×80",
    days: int = 60,
    contact: str = "Dr. Priya Nair",
    language: str = "en",
    **fields: object,
) -> Job:
    """Start a job: its customer, its frozen process and a card for each step; return it."""
    process = process or starter("promo-order", "en")
    today = ws.today()
    customer = Customer("bright", "Bright Smile Dental")
    in_hands = today + timedelta(days=days)
    job = Job("gift-kits", name, customer.id, started_at=ws.now(), in_hands=in_hands)
    job = replace(job, **fields)  # type: ignore[arg-type]  # a test's own fields
    planned = plan(
        process.steps,
        in_hands=in_hands,
        today=today,
        calendars=calendars(ws),
        buffer=process.buffer_days,
    )
    first = stages.listed(ws)[0]
    with ws.action("start_job") as act:
        act.add(customer)
        if contact:
            reach = "p.nair@brightsmile.example"
            act.add(Contact("priya", customer.id, contact, email=reach, language=language))
        act.add(job)
        act.add(replace(process, id="frozen", job_id=job.id, origin_id=process.id))
        for number, each in enumerate(planned.steps):
            act.add(
                Card(
                    f"card-{each.step.key}",
                    each.step.title,
                    first.id,
                    act.now,
                    act.now,
                    float(number),
                    customer_id=customer.id,
                    job_id=job.id,
                    due=each.due,
                    ask_on=each.begins,
                    step_key=each.step.key,
                    after=each.step.after if each.step.from_delivery is None else (DELIVERY,),
                    asks=ASKS.get(each.step.turn, Asks.NOBODY),
                    topic=each.step.topic,
                    contact=each.step.who,
                )
            )
    return records.get(ws, Job, [job.id])[0]


def step_card(ws: Workspace, key: str) -> Card:
    """Return the card of a step."""
    return records.get(ws, Card, [f"card-{key}"])[0]


def tell_of_a_fee(ws: Workspace, key: str) -> None:
    """Let the customer be told what it costs if a step comes after the day it has now."""
    told = ToldStep(key, step_card(ws, key).due or ws.today(), Fee(500, 1000))
    touch = Touch("a-letter", None, ws.now(), TouchKind.EMAIL, job_id="gift-kits")
    letter = Disclosure((told,)).as_text()
    records.add(ws, replace(touch, meaning=Meaning.TOLD, terms=letter))


def customer_steps(process: Process) -> list[str]:
    """Return the keys of the steps that a process asks its customer for."""
    return [step.key for step in process.steps if step.turn is StepTurn.CUSTOMER]
