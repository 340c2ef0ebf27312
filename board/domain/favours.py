"""What customers are granted by way of exception and by which rules, and what they expect."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from board.domain.card import Topic
from board.domain.people import Role

if TYPE_CHECKING:
    from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Favour:
    """An exception we granted. It is untold until a touch that means *told* is about it.

    ``worth`` is in minor units of ``currency``, ``granted_by`` the name of who allowed it.
    """

    id: str
    customer_id: str
    what: str
    granted_on: date
    job_id: str | None = None
    worth: int | None = None
    currency: str = ""
    granted_by: str = ""
    rule_id: str | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a customer expects, in their words; our real figure, what we said, did they agree."""

    id: str
    customer_id: str
    words: str
    job_id: str | None = None
    topic: Topic = Topic.OTHER
    figure: str = ""
    said: str = ""
    agreed: bool | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ExceptionRule:
    """When breaking the policy is worth it: the condition, what is allowed, who may grant it."""

    id: str
    name: str
    allows: str = ""
    worth: int | None = None
    role: Role = Role.MEMBER
    position: float = 0.0
    removed_at: datetime | None = None
