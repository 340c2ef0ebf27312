"""The fifth schema: ladders, pauses, and messages that the program sends itself."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

TEXT = sa.Text()
NAMED = sa.String(20)
INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables of the new kinds and give messages and touches their new columns."""
    op.create_table(
        "message_items",
        sa.Column("id", TEXT, primary_key=True, nullable=False),
        sa.Column("message_id", TEXT, sa.ForeignKey("messages.id"), nullable=False),
        sa.Column("subject_kind", TEXT, nullable=False),
        sa.Column("subject_id", TEXT, nullable=False),
        sa.Column("rung", TEXT, nullable=False),
        sa.Column("cycle", sa.Integer(), nullable=False),
        sa.Column("does", NAMED, nullable=False),
        sa.Column("superseded_at", INSTANT, nullable=True),
        sa.Column("removed_at", INSTANT, nullable=True),
    )
    op.create_index("ix_message_items_message_id", "message_items", ["message_id"])
    holds = sa.text("superseded_at IS NULL AND removed_at IS NULL")
    op.create_index(
        "ux_message_items",
        "message_items",
        ["subject_kind", "subject_id", "rung", "cycle"],
        unique=True,
        sqlite_where=holds,
        postgresql_where=holds,
    )
    op.create_table(
        "ladders",
        sa.Column("id", TEXT, primary_key=True, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("rungs", TEXT, nullable=False),
        sa.Column("uses", NAMED, nullable=False),
        sa.Column("tier", NAMED, nullable=True),
        sa.Column("removed_at", INSTANT, nullable=True),
    )
    op.create_table(
        "pauses",
        sa.Column("id", TEXT, primary_key=True, nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("author", TEXT, nullable=False),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("card_id", TEXT, sa.ForeignKey("cards.id"), nullable=True),
        sa.Column("job_id", TEXT, sa.ForeignKey("jobs.id"), nullable=True),
        sa.Column("customer_id", TEXT, sa.ForeignKey("customers.id"), nullable=True),
        sa.Column("removed_at", INSTANT, nullable=True),
    )
    _grown("touches", _text("rung"), _text("instead_of"))
    _grown(
        "messages",
        _text("recipient"),
        _text("header_id"),
        sa.Column("planned_for", INSTANT, nullable=True),
        sa.Column("not_before", INSTANT, nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("lease_until", INSTANT, nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False, server_default="0"),
        _text("epoch"),
        _text("author"),
        sa.Column("by_itself", sa.Boolean(), nullable=False, server_default=sa.false()),
        _text("said"),
    )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, TEXT, nullable=False, server_default="")


def _grown(table: str, *columns: sa.Column[Any]) -> None:
    """Give a table more columns; only the rows there are by now need to be filled."""
    with op.batch_alter_table(table) as rebuilt:
        for column in columns:
            rebuilt.add_column(column)
    with op.batch_alter_table(table) as rebuilt:
        for column in columns:
            if column.server_default is not None:
                rebuilt.alter_column(column.name, server_default=None)
