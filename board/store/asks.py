"""What happened on the cards by which customers are asked: one query, however many there are."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, Text, select, type_coerce

from board.domain.card import Asks, Card, Touch, TouchKind
from board.store import reading
from board.store.rows import CARDS, columns

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from sqlalchemy import Connection


def touches(connection: Connection, *only: str) -> Mapping[str, list[Touch]]:
    """Return the touches that count for being followed up, by card, the oldest first.

    Of all open cards of customers, or ``only`` of some. Notes that mean nothing are left out.
    """
    table = columns("touch")
    wanted = [CARDS.c.id.in_(only)] if only else []
    still_open = select(CARDS.c.id).where(
        CARDS.c.customer_id.is_not(None),
        CARDS.c.done_at.is_(None),
        CARDS.c.archived_at.is_(None),
        CARDS.c.removed_at.is_(None),
        *wanted,
    )
    rows = reading.values(
        connection,
        Touch,
        table["card_id"].in_(still_open),
        table["removed_at"].is_(None),
        _counts(),
    )
    found: dict[str, list[Touch]] = defaultdict(list)
    for touch in sorted(rows, key=lambda each: each.at):
        found[touch.card_id or ""].append(touch)
    return found


def of_jobs(connection: Connection, job_ids: Collection[str]) -> Mapping[str, list[Touch]]:
    """Return what happened with some jobs and all their cards, done ones too, by job."""
    table = columns("touch")
    of_cards = select(CARDS.c.id, CARDS.c.job_id).where(CARDS.c.job_id.in_(job_ids))
    job_of = {row.id: row.job_id for row in connection.execute(of_cards)}
    rows = reading.values(
        connection,
        Touch,
        table["job_id"].in_(job_ids) | table["card_id"].in_(of_cards.with_only_columns(CARDS.c.id)),
        table["removed_at"].is_(None),
        _counts(),
    )
    found: dict[str, list[Touch]] = defaultdict(list)
    for touch in rows:
        found[touch.job_id or job_of.get(touch.card_id or "", "")].append(touch)
    return found


def done_since(connection: Connection, start: datetime) -> list[Card]:
    """Return the cards that asked customers for something and were done since an instant."""
    return reading.values(
        connection,
        Card,
        CARDS.c.asks == Asks.CUSTOMER,
        CARDS.c.done_at >= start,
        CARDS.c.archived_at.is_(None),
        CARDS.c.removed_at.is_(None),
    )


def _counts() -> ColumnElement[bool]:
    """Return the condition that leaves out notes that mean nothing."""
    table = columns("touch")
    return (
        (table["kind"] != TouchKind.NOTE)
        | table["meaning"].is_not(None)
        | (table["rung"] != "")
        | (type_coerce(table["instead_of"], Text) != "")
    )
