"""Somebody called: who it was, and by when they are to be called back, in hours of work."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from board.domain.card import Topic
from board.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, time

    from board.domain.board import Board, Firm
    from board.domain.card import Card
    from board.domain.entry import Entry
    from board.domain.people import Contact
    from board.domain.workdays import Workdays

WITHIN = {Topic.CALL_BACK: timedelta(hours=2), Topic.INQUIRY: timedelta(hours=4)}
"""Hours of work until somebody hears from us: who has an order, and who has none yet."""
WORD = re.compile(r"[^\W\d_]+")
SHORTEST = 3
"""Letters that a name must have to be found in a line."""


@dataclass(frozen=True, slots=True)
class CallBack:
    """A call back that somebody waits for: about what, and by when."""

    title: str
    topic: Topic
    due: date
    due_time: time | None = None
    customer_id: str | None = None
    customer: str = ""
    contact_id: str | None = None


def call_back(entry: Entry, board: Board, now: datetime, workdays: Workdays) -> CallBack:
    """Return the call back that a typed line asks for; ``now`` is local.

    A time that was named counts. Else it is within hours of work: somebody without an order, or
    unknown, is an inquiry.
    """
    contact = caller(entry.title, board.contacts.values())
    customer_id = entry.customer_id or (contact.customer_id if contact else None)
    if contact is not None and contact.customer_id != customer_id:
        contact = None
    has_order = any(card.customer_id == customer_id and card.job_id for card in _open(board))
    topic = Topic.CALL_BACK if customer_id and has_order else Topic.INQUIRY
    due, moment = entry.due, entry.due_time
    if due is None and moment is not None:
        is_over = moment <= now.time() or not workdays.is_open(now.date())
        due = workdays.after(now.date()) if is_over else now.date()
    elif due is None:
        by = after_hours(now, WITHIN[topic], board.firm, workdays)
        due, moment = by.date(), by.time()
    return CallBack(
        entry.title,
        topic,
        due,
        moment,
        customer_id,
        "" if customer_id else entry.customer_text,
        contact.id if contact else None,
    )


def caller(text: str, contacts: Iterable[Contact]) -> Contact | None:
    """Return whose name stands in a text, where that can be only one person."""
    words = set(WORD.findall(fold(text)))
    found = [
        contact
        for contact in contacts
        if words & {word for word in WORD.findall(fold(contact.name)) if len(word) >= SHORTEST}
    ]
    return found[0] if len(found) == 1 else None


def after_hours(now: datetime, hours: timedelta, firm: Firm, workdays: Workdays) -> datetime:
    """Return the instant so many hours of work after ``now``, both local, to the minute."""
    left = hours
    here = now.replace(second=0, microsecond=0, tzinfo=None)
    while True:
        day = here.date()
        opens, closes = (datetime.combine(day, at) for at in (firm.day_starts, firm.day_ends))
        here = max(here, opens)
        if workdays.is_open(day) and here < closes:
            if here + left <= closes:
                return (here + left).replace(tzinfo=now.tzinfo)
            left -= closes - here
        here = datetime.combine(workdays.after(day), firm.day_starts)


def _open(board: Board) -> Iterable[Card]:
    return (card for card in board.cards.values() if card.done_at is None)
