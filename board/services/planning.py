"""What a plan stands on, read from the board: whose days count, and whether they know us yet."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from board.domain import planning
from board.domain.job import Firmness, Job
from board.domain.people import Customer
from board.domain.process import Process
from board.domain.step_order import REORDER, rushed, with_leads, without
from board.services.running import calendars_for

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from board.domain.calendars import Calendars
    from board.domain.planning import Plan
    from board.services.workspace import Workspace

FORGET_US = 18  # months after which a customer is told again how we work together
INTERVALS = 3  # between jobs of a customer, from which their usual one is known


def calendars(ws: Workspace, customer_id: str | None = None) -> Calendars:
    """Return whose days count for a job of a customer, of nobody in particular without one."""
    known = ws.where(Customer, id=customer_id) if customer_id else []
    return calendars_for(ws, known[0] if known else None)


def plan(
    ws: Workspace,
    process: Process,
    in_hands: date,
    *,
    customer_id: str | None = None,
    start: date | None = None,
    firmness: Firmness = Firmness.PREFERRED,
    is_new: bool = False,
    rush: bool = False,
    left_out: Collection[str] = (),
    done: Collection[str] = (),
) -> Plan:
    """Return the plan of a job by a process, as if it was decided on ``start``; writes nothing.

    Its steps are those the job would have, each with what it really takes. Without a customer
    nobody is closed, and the steps of a first order are left out unless it ``is_new`` to us. The
    steps that are ``done`` already hold up nothing: their days are those they would have had.
    """
    today = start or ws.today()
    steps = without(process.steps, left_out)
    if not (is_first_order(ws, customer_id, today) if customer_id else is_new):
        steps = without(steps, {step.key for step in steps if step.first_order_only})
    customer = next(iter(ws.where(Customer, id=customer_id)), None) if customer_id else None
    needy = customer is not None and customer.needs_a_hand
    firm = ws.firm
    steps = with_leads(steps, lead=firm.lead, min_notice=firm.min_notice, needs_a_hand=needy)
    usual = reorder_days(ws, customer_id, process) if customer_id else 0
    if usual:
        steps = tuple(
            replace(step, from_delivery=usual)
            if step.key == REORDER and step.from_delivery is not None
            else step
            for step in steps
        )
    found = partial(
        planning.plan,
        in_hands=in_hands,
        today=today,
        calendars=calendars_for(ws, customer),
        buffer=process.buffer_days,
        safety=ws.firm.safety_days if firmness is Firmness.EVENT else 0,
    )
    whole = found(rushed(steps) if rush else steps)
    if not done:
        return whole
    left = found(without([each.step for each in whole.steps], done))
    known = {each.step.key: each for each in left.steps}
    both = (replace(known.get(each.step.key, each), step=each.step) for each in whole.steps)
    return replace(left, steps=tuple(both))


def is_first_order(ws: Workspace, customer_id: str, today: date) -> bool:
    """Return whether a customer has started no job by a process for a long time."""
    since = today - relativedelta(months=FORGET_US)
    return all(day < since for day in _started(ws, customer_id).values())


def reorder_days(ws: Workspace, customer_id: str, process: Process) -> int:
    """Return the usual number of working days between a customer's jobs by a process.

    Zero where it is not known yet.
    """
    started = _started(ws, customer_id)
    frozen = ws.where(Process, origin_id=process.id, job_id=tuple(started)) if started else []
    days = sorted(started[one.job_id] for one in frozen if one.job_id)
    between = [ws.workdays.bdays(first, then) for first, then in pairwise(days)]
    return round(median(between)) if len(between) >= INTERVALS else 0


def _started(ws: Workspace, customer_id: str) -> dict[str, date]:
    """Return the days on which the jobs of a customer were started, by their ids."""
    jobs = ws.where(Job, customer_id=customer_id)
    return {job.id: ws.local_day(job.started_at) for job in jobs if job.started_at}
