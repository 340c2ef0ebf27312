"""The sixth schema: mail that came in, ladders chosen for somebody, help that took time."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

TEXT = sa.Text()
NAMED = sa.String(20)
INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables of the new kinds and give people and touches their new columns."""
    op.create_table(
        "ladder_choices",
        sa.Column("id", TEXT, primary_key=True, nullable=False),
        sa.Column("ladder_id", TEXT, sa.ForeignKey("ladders.id"), nullable=False),
        _named("card_id", "cards"),
        _named("job_id", "jobs"),
        _named("customer_id", "customers"),
        sa.Column("removed_at", INSTANT, nullable=True),
    )
    op.create_index("ix_ladder_choices_ladder_id", "ladder_choices", ["ladder_id"])
    op.create_table(
        "received",
        sa.Column("id", TEXT, primary_key=True, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("header_id", TEXT, nullable=False),
        sa.Column("sender", TEXT, nullable=False),
        sa.Column("sender_name", TEXT, nullable=False),
        sa.Column("subject", TEXT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("became", NAMED, nullable=False),
        sa.Column("pressed", NAMED, nullable=True),
        _named("card_id", "cards"),
        _named("customer_id", "customers"),
        _named("contact_id", "contacts"),
        _named("message_id", "messages"),
        sa.Column("removed_at", INSTANT, nullable=True),
    )
    holds = sa.text("removed_at IS NULL AND header_id <> ''")
    op.create_index(
        "ux_received",
        "received",
        ["header_id"],
        unique=True,
        sqlite_where=holds,
        postgresql_where=holds,
    )
    _grown("customers", sa.Column("firmest", NAMED, nullable=True))
    _grown("contacts", _text("bounced"))
    _grown("touches", _number("minutes"), _number("charge"), _text("currency"))


def _named(name: str, table: str) -> sa.Column[str]:
    return sa.Column(name, TEXT, sa.ForeignKey(f"{table}.id"), nullable=True)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, TEXT, nullable=False, server_default="")


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False, server_default="0")


def _grown(table: str, *columns: sa.Column[Any]) -> None:
    """Give a table more columns; only the rows there are by now need to be filled."""
    with op.batch_alter_table(table) as rebuilt:
        for column in columns:
            rebuilt.add_column(column)
    with op.batch_alter_table(table) as rebuilt:
        for column in columns:
            if column.server_default is not None:
                rebuilt.alter_column(column.name, server_default=None)
