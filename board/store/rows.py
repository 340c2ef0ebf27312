"""The tables: one mapped class per kind of row, and the column types they share."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import (
    BigInteger,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    String,
    Text,
    Time,
    TypeDecorator,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from board.domain.card import Kind, Order, TouchKind, Turn

if TYPE_CHECKING:
    from sqlalchemy import Dialect

Choice = TypeVar("Choice", bound=StrEnum)


class UtcTime(TypeDecorator[datetime]):
    """An instant: UTC in, UTC out, also where the database forgets the zone (SQLite)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn the instant into UTC."""
        if value is None:
            return None
        instant = value.astimezone(UTC)
        return instant.replace(tzinfo=None) if dialect.name == "sqlite" else instant

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Mark the instant as UTC."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class WordList(TypeDecorator[tuple[str, ...]]):
    """A few words in one text column, as a JSON array; no words are an empty text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:
        """Turn the words into text."""
        del dialect
        return json.dumps(list(value), ensure_ascii=False) if value else ""

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        """Turn the text into words."""
        del dialect
        return tuple(json.loads(value)) if value else ()


class Named(TypeDecorator[Choice]):
    """A member of an enumeration, stored by its value."""

    impl = String(20)
    cache_ok = True

    def __init__(self, choices: type[Choice]) -> None:
        """Remember which enumeration it is."""
        super().__init__()
        self.choices = choices

    def process_bind_param(self, value: Choice | None, dialect: Dialect) -> str | None:
        """Turn the member into its value."""
        del dialect
        return None if value is None else value.value

    def process_result_value(self, value: str | None, dialect: Dialect) -> Choice | None:
        """Turn the value into its member."""
        del dialect
        return None if value is None else self.choices(value)


class Row(DeclarativeBase):
    """Base of all tables."""

    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy's own way of declaring it
        str: Text,
        int: Integer,
        date: Date,
        time: Time,
        datetime: UtcTime,
        tuple[str, ...]: WordList,
        Kind: Named(Kind),
        Turn: Named(Turn),
        Order: Named(Order),
        TouchKind: Named(TouchKind),
    }


class BoardRow(Row):
    """The one row about the board itself: the number of the last write and the epoch."""

    __tablename__ = "board"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    revision: Mapped[int] = mapped_column(BigInteger)
    epoch: Mapped[str]
    made_at: Mapped[datetime]


class StageRow(Row):
    """See domain Stage."""

    __tablename__ = "stages"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    kind: Mapped[Kind]
    turn: Mapped[Turn]
    colour: Mapped[str]
    position: Mapped[float]
    order: Mapped[Order]
    card_limit: Mapped[int | None]
    max_silence: Mapped[int | None]
    hidden: Mapped[bool]
    removed_at: Mapped[datetime | None]


class CustomerRow(Row):
    """See domain Customer."""

    __tablename__ = "customers"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    email: Mapped[str]
    phone: Mapped[str]
    note: Mapped[str]
    removed_at: Mapped[datetime | None]


class JobRow(Row):
    """See domain Job."""

    __tablename__ = "jobs"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    customer_id: Mapped[str | None] = mapped_column(ForeignKey("customers.id"))
    removed_at: Mapped[datetime | None]


class ColleagueRow(Row):
    """See domain Colleague."""

    __tablename__ = "colleagues"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    initials: Mapped[str]
    colour: Mapped[str]
    removed_at: Mapped[datetime | None]


class CardRow(Row):
    """See domain Card."""

    __tablename__ = "cards"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    stage_id: Mapped[str] = mapped_column(ForeignKey("stages.id"))
    created_at: Mapped[datetime]
    stage_since: Mapped[datetime]
    position: Mapped[float]
    note: Mapped[str]
    stake: Mapped[str]
    customer_id: Mapped[str | None] = mapped_column(ForeignKey("customers.id"))
    contact: Mapped[str]
    job_id: Mapped[str | None] = mapped_column(ForeignKey("jobs.id"))
    owner_id: Mapped[str | None] = mapped_column(ForeignKey("colleagues.id"))
    due: Mapped[date | None]
    due_time: Mapped[time | None]
    ask_on: Mapped[date | None]
    snoozed_until: Mapped[date | None]
    touched_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]
    archived_at: Mapped[datetime | None]
    removed_at: Mapped[datetime | None]
    repeat: Mapped[str]
    tags: Mapped[tuple[str, ...]]
    import_key: Mapped[str]
    imported: Mapped[str]

    __table_args__ = (
        Index("ix_cards_board", "archived_at", "removed_at"),
        Index("ix_cards_import_key", "import_key"),
    )


class CheckItemRow(Row):
    """See domain CheckItem."""

    __tablename__ = "check_items"

    id: Mapped[str] = mapped_column(primary_key=True)
    card_id: Mapped[str] = mapped_column(ForeignKey("cards.id"), index=True)
    text: Mapped[str]
    position: Mapped[float]
    done: Mapped[bool]
    removed_at: Mapped[datetime | None]


class LinkRow(Row):
    """See domain Link."""

    __tablename__ = "links"

    id: Mapped[str] = mapped_column(primary_key=True)
    card_id: Mapped[str] = mapped_column(ForeignKey("cards.id"), index=True)
    target: Mapped[str]
    position: Mapped[float]
    label: Mapped[str]
    removed_at: Mapped[datetime | None]


class TouchRow(Row):
    """See domain Touch."""

    __tablename__ = "touches"

    id: Mapped[str] = mapped_column(primary_key=True)
    card_id: Mapped[str] = mapped_column(ForeignKey("cards.id"), index=True)
    at: Mapped[datetime]
    kind: Mapped[TouchKind]
    text: Mapped[str]
    inbound: Mapped[bool]
    colleague_id: Mapped[str | None] = mapped_column(ForeignKey("colleagues.id"))
    author: Mapped[str]
    removed_at: Mapped[datetime | None]


class SettingRow(Row):
    """One setting of the board: its name and its value as JSON."""

    __tablename__ = "settings"

    id: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class GroupRow(Row):
    """One action of a person: the head of its changes in the journal.

    ``id`` is made by the client, so that a retry after a lost answer is no second change.
    ``reverses`` is the group that an undo took back or a redo brought back; ``undone_at`` is the
    revision at which this group was taken back, empty while it holds.
    """

    __tablename__ = "groups"

    id: Mapped[str] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(BigInteger, unique=True)
    at: Mapped[datetime]
    verb: Mapped[str]
    colleague_id: Mapped[str | None]
    author: Mapped[str]
    computer: Mapped[str]
    reverses: Mapped[str | None]
    undone_at: Mapped[int | None] = mapped_column(BigInteger)

    __table_args__ = (Index("ix_groups_author", "colleague_id", "computer", "revision"),)


class ChangeRow(Row):
    """One changed row in the journal: the touched fields before and after, as JSON objects.

    ``before`` is null when the row did not exist.
    """

    __tablename__ = "changes"

    number: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True
    )
    revision: Mapped[int] = mapped_column(BigInteger, index=True)
    entity: Mapped[str]
    row_id: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str]

    __table_args__ = (Index("ix_changes_row", "entity", "row_id"),)


ENTITIES: dict[str, type[Row]] = {
    "stage": StageRow,
    "customer": CustomerRow,
    "job": JobRow,
    "colleague": ColleagueRow,
    "card": CardRow,
    "check": CheckItemRow,
    "link": LinkRow,
    "touch": TouchRow,
    "setting": SettingRow,
}


def columns(entity: str) -> dict[str, Any]:
    """Return the table columns of an entity by name, in the order they are declared."""
    return dict(ENTITIES[entity].__table__.columns.items())
