"""The tables, by their SQLAlchemy names; what their columns are for stands in the domain.

Core tables, not mapped classes: the board is read and written as values, column by column, and the
object-relational half of SQLAlchemy would cost every start 50 ms and 8 MB.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    Time,
)

from board.domain.card import Kind, Order, TouchKind, Turn
from board.store.column_types import Named, UtcTime, WordList

METADATA = MetaData()

BOARD = Table(
    "board",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("revision", BigInteger, nullable=False),
    Column("epoch", Text, nullable=False),
    Column("made_at", UtcTime, nullable=False),
)
"""The one row about the board itself: the number of the last write and the epoch."""

STAGES = Table(
    "stages",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("kind", Named(Kind), nullable=False),
    Column("turn", Named(Turn), nullable=False),
    Column("colour", Text, nullable=False),
    Column("position", Double, nullable=False),
    Column("order", Named(Order), nullable=False),
    Column("card_limit", Integer, nullable=True),
    Column("max_silence", Integer, nullable=True),
    Column("hidden", Boolean, nullable=False),
    Column("removed_at", UtcTime, nullable=True),
)
"""See domain Stage."""

CUSTOMERS = Table(
    "customers",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("removed_at", UtcTime, nullable=True),
)
"""See domain Customer."""

JOBS = Table(
    "jobs",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("customer_id", Text, ForeignKey("customers.id"), nullable=True),
    Column("removed_at", UtcTime, nullable=True),
)
"""See domain Job."""

COLLEAGUES = Table(
    "colleagues",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("initials", Text, nullable=False),
    Column("colour", Text, nullable=False),
    Column("removed_at", UtcTime, nullable=True),
)
"""See domain Colleague."""

CARDS = Table(
    "cards",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("stage_id", Text, ForeignKey("stages.id"), nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("stage_since", UtcTime, nullable=False),
    Column("position", Double, nullable=False),
    Column("note", Text, nullable=False),
    Column("stake", Text, nullable=False),
    Column("customer_id", Text, ForeignKey("customers.id"), nullable=True),
    Column("contact", Text, nullable=False),
    Column("job_id", Text, ForeignKey("jobs.id"), nullable=True),
    Column("owner_id", Text, ForeignKey("colleagues.id"), nullable=True),
    Column("due", Date, nullable=True),
    Column("due_time", Time, nullable=True),
    Column("ask_on", Date, nullable=True),
    Column("snoozed_until", Date, nullable=True),
    Column("touched_at", UtcTime, nullable=True),
    Column("done_at", UtcTime, nullable=True),
    Column("archived_at", UtcTime, nullable=True),
    Column("removed_at", UtcTime, nullable=True),
    Column("repeat", Text, nullable=False),
    Column("tags", WordList, nullable=False),
    Column("import_key", Text, nullable=False),
    Column("imported", Text, nullable=False),
    Index("ix_cards_board", "archived_at", "removed_at"),
    Index("ix_cards_import_key", "import_key"),
    Index("ix_cards_stage", "stage_id", "position"),
)
"""See domain Card."""

CHECK_ITEMS = Table(
    "check_items",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("card_id", Text, ForeignKey("cards.id"), index=True, nullable=False),
    Column("text", Text, nullable=False),
    Column("position", Double, nullable=False),
    Column("done", Boolean, nullable=False),
    Column("removed_at", UtcTime, nullable=True),
)
"""See domain CheckItem."""

LINKS = Table(
    "links",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("card_id", Text, ForeignKey("cards.id"), index=True, nullable=False),
    Column("target", Text, nullable=False),
    Column("position", Double, nullable=False),
    Column("label", Text, nullable=False),
    Column("removed_at", UtcTime, nullable=True),
)
"""See domain Link."""

TOUCHES = Table(
    "touches",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("card_id", Text, ForeignKey("cards.id"), index=True, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("kind", Named(TouchKind), nullable=False),
    Column("text", Text, nullable=False),
    Column("inbound", Boolean, nullable=False),
    Column("colleague_id", Text, ForeignKey("colleagues.id"), nullable=True),
    Column("author", Text, nullable=False),
    Column("removed_at", UtcTime, nullable=True),
)
"""See domain Touch."""

SETTINGS = Table(
    "settings",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""One setting of the board: its name and its value as JSON."""

TOLD = Table(
    "told",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("who", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("again_at", UtcTime, nullable=True),
    Index("ix_told_who", "who", "at"),
)
"""See domain Told."""

GROUPS = Table(
    "groups",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("revision", BigInteger, unique=True, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("verb", Text, nullable=False),
    Column("colleague_id", Text, nullable=True),
    Column("author", Text, nullable=False),
    Column("computer", Text, nullable=False),
    Column("reverses", Text, nullable=True),
    Column("undone_at", BigInteger, nullable=True),
    Index("ix_groups_author", "colleague_id", "computer", "revision"),
)
"""One action of a person: the head of its changes in the journal.

``id`` is made by the client, so that a retry after a lost answer is no second change.
``reverses`` is the group that an undo took back or a redo brought back; ``undone_at`` is the
revision at which this group was taken back, empty while it holds.
"""

CHANGES = Table(
    "changes",
    METADATA,
    Column(
        "number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True
    ),
    Column("revision", BigInteger, index=True, nullable=False),
    Column("entity", Text, nullable=False),
    Column("row_id", Text, nullable=False),
    Column("before", Text, nullable=True),
    Column("after", Text, nullable=False),
    Index("ix_changes_row", "entity", "row_id"),
)
"""One changed row in the journal: the touched fields before and after, as JSON objects.

``before`` is null when the row did not exist.
"""

ENTITIES: dict[str, Table] = {
    "stage": STAGES,
    "customer": CUSTOMERS,
    "job": JOBS,
    "colleague": COLLEAGUES,
    "card": CARDS,
    "check": CHECK_ITEMS,
    "link": LINKS,
    "touch": TOUCHES,
    "setting": SETTINGS,
    "told": TOLD,
}


def columns(entity: str) -> dict[str, Column[Any]]:
    """Return the table columns of an entity by name, in the order they are declared."""
    return dict(ENTITIES[entity].columns.items())
