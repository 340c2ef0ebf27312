"""What the list of jobs needs to know, in a handful of queries however many jobs there are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import and_, select

from board.domain.card import Card, Meaning, Touch
from board.domain.job import Job, Promise
from board.domain.people import Absence, Colleague, Customer
from board.domain.process import InUse, Process
from board.store import reading
from board.store.rows import CARDS, columns

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection

FACTS = (Meaning.ASK, Meaning.ANSWERED, Meaning.SENT_BACK, Meaning.DONE_FOR_THEM)


@dataclass(frozen=True, slots=True)
class JobRows:
    """The rows of some jobs: their frozen processes, cards of steps, promises and dated facts."""

    jobs: list[Job]
    processes: list[Process]
    cards: list[Card]
    touches: list[Touch]
    promises: list[Promise]
    customers: list[Customer]
    absences: list[Absence]
    colleagues: list[Colleague]


def running_jobs(
    connection: Connection, *, also_closed: bool, customer_id: str | None = None
) -> JobRows:
    """Return the rows of jobs that were started and not closed, or closed too."""
    jobs = columns("job")
    chosen = and_(jobs["started_at"].is_not(None), jobs["removed_at"].is_(None))
    if not also_closed:
        chosen = and_(chosen, jobs["closed_at"].is_(None))
    if customer_id is not None:
        chosen = and_(chosen, jobs["customer_id"] == customer_id)
    return _rows(connection, chosen)


def in_use(connection: Connection) -> list[InUse]:
    """Return by which template, and which version of it, each job that goes on runs."""
    processes, jobs = columns("process"), columns("job")
    asked = select(processes["origin_id"], processes["version"], jobs["id"], jobs["name"]).where(
        processes["job_id"] == jobs["id"],
        processes["origin_id"].is_not(None),
        processes["removed_at"].is_(None),
        jobs["removed_at"].is_(None),
        jobs["closed_at"].is_(None),
    )
    return [InUse._make(row) for row in connection.execute(asked)]


def _rows(connection: Connection, chosen: ColumnElement[bool]) -> JobRows:
    jobs = columns("job")
    ids = select(jobs["id"]).where(chosen)
    steps = and_(CARDS.c.step_key != "", CARDS.c.removed_at.is_(None), CARDS.c.job_id.in_(ids))
    processes, touches = columns("process"), columns("touch")
    promises, customers = columns("promise"), columns("customer")
    return JobRows(
        jobs=reading.values(connection, Job, chosen),
        processes=reading.values(
            connection, Process, processes["job_id"].in_(ids), processes["removed_at"].is_(None)
        ),
        cards=reading.values(connection, Card, steps),
        touches=reading.values(
            connection,
            Touch,
            touches["meaning"].in_(FACTS),
            touches["removed_at"].is_(None),
            touches["card_id"].in_(select(CARDS.c.id).where(steps)),
        ),
        promises=reading.values(
            connection, Promise, promises["job_id"].in_(ids), promises["removed_at"].is_(None)
        ),
        customers=reading.values(
            connection, Customer, customers["id"].in_(select(jobs["customer_id"]).where(chosen))
        ),
        absences=reading.where(connection, Absence, {}),
        colleagues=reading.where(connection, Colleague, {}),
    )
