"""A process: how a kind of job goes, step by step, and what its customer is told of each step.

A process is a template, or, with ``job_id``, the frozen copy by which one job runs: editing a
template never alters a running job.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from board.domain.card import Topic

if TYPE_CHECKING:
    from datetime import datetime, time


class StepTurn(StrEnum):
    """Who does a step. On a card a carrier counts as a supplier."""

    OURS = "ours"
    CUSTOMER = "customer"
    SUPPLIER = "supplier"
    CARRIER = "carrier"


class Criticality(StrEnum):
    """How firm a step's date is; a customer never reads of an internal one."""

    HARD = "hard"
    SOFT = "soft"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class Fee:
    """What a late answer costs: at once, for each working day, at most; minor units of money.

    ``cap`` None means that the flat part is all or that days count without end.
    """

    flat: int = 0
    per_day: int = 0
    cap: int | None = None


@dataclass(frozen=True, slots=True)
class Discount:
    """What answers in time earn: a percentage or an amount in minor units of money.

    It is kept while all ``steps`` (keys) were answered by their told dates; without any, all steps
    that the customer does and sees.
    """

    percent: float | None = None
    amount: int | None = None
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a process, as it is written in a process file.

    ``days`` is how long own, supplier's and carrier's steps take, in days of their calendar (None
    for the customer's). ``lead`` is how many working days a customer gets (None for all others),
    never less than ``min_notice``. ``after`` holds keys of the steps before it. ``from_delivery``
    is the number of working days after delivery of an after-sale step, None for all others.
    ``rush_days`` is what it takes in a rush and ``rush_cost`` what that costs. ``who`` names the
    supplier or carrier, ``owner`` a colleague. ``cutoff``: an answer after this local time counts
    as the next working day's. ``why``, ``consequence``, ``easiest`` and ``next`` (what comes then)
    are read by the customer and may hold ``{fields}``. ``ladder`` names its reminders.
    """

    key: str
    title: str
    topic: Topic = Topic.OTHER
    turn: StepTurn = StepTurn.OURS
    who: str = ""
    owner: str = ""
    criticality: Criticality = Criticality.SOFT
    days: int | None = None
    lead: int | None = None
    min_notice: int = 1
    rush_days: int | None = None
    rush_cost: int | None = None
    after: tuple[str, ...] = ()
    from_delivery: int | None = None
    first_order_only: bool = False
    cutoff: time | None = None
    visible: bool = False
    trouble: bool = False
    why: str = ""
    consequence: str = ""
    easiest: str = ""
    next: str = ""
    fee: Fee | None = None
    ladder: str = ""


@dataclass(frozen=True, slots=True)
class Process:
    """A kind of job with its ordered steps, in one language.

    ``buffer_days`` are the spare working days before the in-hands date. ``currency`` is an ISO
    code. ``version`` counts the saved states of a template. A job's frozen copy names its job and,
    in ``origin_id``, the template it was made from.
    """

    id: str
    name: str
    language: str = "en"
    version: int = 1
    buffer_days: int = 0
    currency: str = "USD"
    discount: Discount | None = None
    steps: tuple[Step, ...] = ()
    job_id: str | None = None
    origin_id: str | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """A template in a list: how many steps it has, and how many ``jobs`` go on by it."""

    id: str
    name: str
    language: str
    version: int
    steps: int
    jobs: int


class InUse(NamedTuple):
    """A job that goes on, and the template and version by which it was started."""

    origin_id: str
    version: int
    job_id: str
    job: str
