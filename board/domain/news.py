"""News that somebody wrote by hand for everybody who said yes to hearing some."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from board.domain.people import Purpose, may_be_written

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from board.domain.people import Contact

A_ROUND = 10
"""So many people at most get news in one round, so that asks are not lost among them."""
STALE = 60
"""Days after which news are none any more."""


@dataclass(frozen=True, slots=True)
class News:
    """One text for many people, each of whom gets a message of their own."""

    id: str
    subject: str
    text: str
    made: date


def readers(contacts: Iterable[Contact]) -> list[Contact]:
    """Return who said yes to news and can be written to, by name."""
    found = (one for one in contacts if one.mailed_at and may_be_written(one, Purpose.NURTURE))
    return sorted(found, key=lambda one: (one.name.casefold(), one.id))
