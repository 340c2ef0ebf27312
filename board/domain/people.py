"""The people and the work: customers, their jobs, and the colleagues who follow up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody the firm works for."""

    id: str
    name: str
    email: str = ""
    phone: str = ""
    note: str = ""
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """The name of one order, project or service call of a customer."""

    id: str
    name: str
    customer_id: str | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Colleague:
    """A member of staff. ``colour`` is the #rrggbb of the badge behind the initials."""

    id: str
    name: str
    initials: str
    colour: str
    removed_at: datetime | None = None


def initials_of(name: str) -> str:
    """Return one to three capital letters for ``name`` ("Eva Maria Klein" -> "EMK")."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    if len(words) == 1:
        return words[0][:2].upper()
    return "".join(word[0] for word in words[:3]).upper()
