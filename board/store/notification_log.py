"""Queries about the notifications people had, answers to tell of, and who wrote a card last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, select

from board.domain.board import LoggedNotification
from board.domain.received import Became, Received
from board.store.reading import values
from board.store.rows import CHANGES, GROUPS, NOTIFICATION_LOG, columns

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


def again(connection: Connection, who: str, now: datetime) -> list[LoggedNotification]:
    """Return what this person wants to be told once more by now."""
    return values(
        connection,
        LoggedNotification,
        NOTIFICATION_LOG.c.who == who,
        NOTIFICATION_LOG.c.again_at <= now,
    )


def instant(connection: Connection, here: datetime) -> datetime:
    """Return the instant by which leases run: a server's own, or that of the desk ``here``.

    Desks that share a server may differ by minutes from each other.
    """
    if connection.dialect.name != "postgresql":
        return here
    told: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
    return told


def last(connection: Connection, who: str) -> datetime | None:
    """Return when this person was told something last."""
    at: datetime | None = connection.scalar(
        select(func.max(NOTIFICATION_LOG.c.at)).where(NOTIFICATION_LOG.c.who == who)
    )
    return at


def answers_since(connection: Connection, since: datetime) -> list[Received]:
    """Return the answers that came since an instant."""
    table = columns("received")
    return values(
        connection,
        Received,
        table["at"] >= since,
        table["became"] == Became.ANSWER,
        table["removed_at"].is_(None),
    )


def last_writers(
    connection: Connection, card_ids: Sequence[str]
) -> dict[str, tuple[str, datetime]]:
    """Return for each card who wrote it last (a colleague's id or empty), and when."""
    found = connection.execute(
        select(CHANGES.c.row_id, GROUPS.c.colleague_id, GROUPS.c.at)
        .join(GROUPS, GROUPS.c.revision == CHANGES.c.revision)
        .where(CHANGES.c.entity == "card", CHANGES.c.row_id.in_(card_ids))
        .order_by(CHANGES.c.revision)
    )
    return {row_id: (colleague_id or "", at) for row_id, colleague_id, at in found}
