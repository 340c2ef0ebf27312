"""A job, and the dates we promised for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from board.domain.card import Closing  # noqa: TC001 - looked up by its name

if TYPE_CHECKING:
    from datetime import date, datetime


class Firmness(StrEnum):
    """Whether the in-hands date is that of an event, or only one the customer would like."""

    EVENT = "event"
    PREFERRED = "preferred"


@dataclass(frozen=True, slots=True)
class Job:
    """One order, project or service call of a customer.

    Only a job that was started from a process has ``started_at`` and ``in_hands``, the day the
    customer must hold the goods; ``occasion`` says what for. Its frozen process is the Process
    that names it. ``safety_days`` are calendar days kept free before an event, None for the firm's
    own number. ``value`` is its price in minor units of the process's currency.
    ``delivered_on`` is when the goods really arrived. A closed job says why in ``closing``.
    """

    id: str
    name: str
    customer_id: str | None = None
    removed_at: datetime | None = None
    started_at: datetime | None = None
    in_hands: date | None = None
    firmness: Firmness = Firmness.PREFERRED
    occasion: str = ""
    safety_days: int | None = None
    value: int | None = None
    reference: str = ""
    delivered_on: date | None = None
    held_at: datetime | None = None
    closed_at: datetime | None = None
    closing: Closing | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """A date we gave for a job or a card. A new date is a new row: no row ever changes its day."""

    id: str
    day: date
    made_at: datetime
    job_id: str | None = None
    card_id: str | None = None
    text: str = ""
    removed_at: datetime | None = None
