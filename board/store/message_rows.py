"""What stands in the outbox: messages that wait, what was sent lately, and what is taken."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import select

from board.domain.message import Message, MessageItem, MessageState
from board.store import reading
from board.store.rows import columns

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

WAITING = (
    MessageState.READY,
    MessageState.CLAIMED,
    MessageState.IN_FLIGHT,
    MessageState.HELD,
    MessageState.UNCERTAIN,
    MessageState.FAILED,
)
WENT = (MessageState.TOLD, MessageState.SENT, MessageState.IN_FLIGHT, MessageState.UNCERTAIN)
AT_ONCE = 500


class Sent(NamedTuple):
    """That an address was written to."""

    recipient: str
    customer_id: str | None
    at: datetime


def waiting(connection: Connection) -> list[tuple[Message, Sequence[MessageItem]]]:
    """Return the messages that have not left for good, the oldest first, each with its items."""
    return _with_items(connection, reading.where(connection, Message, {"state": WAITING}))


def of_ids(
    connection: Connection, ids: Collection[str]
) -> list[tuple[Message, Sequence[MessageItem]]]:
    """Return these messages, the oldest first, each with its items."""
    return _with_items(connection, reading.by_ids(connection, Message, ids))


def _with_items(
    connection: Connection, messages: list[Message]
) -> list[tuple[Message, Sequence[MessageItem]]]:
    reads = reading.Reading(connection)
    found: dict[str, list[MessageItem]] = defaultdict(list)
    for item in reads.where(MessageItem, message_id=tuple(one.id for one in messages)):
        found[item.message_id].append(item)
    messages.sort(key=lambda one: (one.made_at, one.id))
    return [(message, found[message.id]) for message in messages]


def taken(
    connection: Connection, ids: Collection[str], kind: str = "card"
) -> set[tuple[str, str, int]]:
    """Return what of these cards or jobs some message has already: which, rung and cycle."""
    found = set()
    for some in _batches(list(ids)):
        rows = reading.Reading(connection).where(
            MessageItem, subject_kind=kind, subject_id=some, superseded_at=None
        )
        found |= {(row.subject_id, row.rung, row.cycle) for row in rows}
    return found


def sent_since(connection: Connection, since: datetime) -> list[Sent]:
    """Return who was written to since an instant, as far as anybody knows."""
    table = columns("message")
    rows = connection.execute(
        select(table["recipient"], table["customer_id"], table["told_at"]).where(
            table["told_at"] >= since, table["state"].in_(WENT), table["removed_at"].is_(None)
        )
    )
    return [Sent(*row) for row in rows]


def next_ready(connection: Connection, now: datetime) -> Message | None:
    """Return the message that has waited longest among those that may leave by now."""
    table = columns("message")
    early = table["not_before"]
    rows = reading.values(
        connection,
        Message,
        table["state"] == MessageState.READY,
        table["removed_at"].is_(None),
        table["planned_for"].is_(None) | (table["planned_for"] <= now),
        early.is_(None) | (early <= now),
    )
    return min(rows, key=lambda one: (one.planned_for or one.made_at, one.id), default=None)


def _batches(ids: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for start in range(0, len(ids), AT_ONCE):
        yield tuple(ids[start : start + AT_ONCE])
