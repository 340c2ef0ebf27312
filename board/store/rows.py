"""The tables: one for each kind of the registry, made from its value, and those of the journal.

Core tables, not mapped classes: the board is read and written as values, column by column, and the
object-relational half of SQLAlchemy would cost every start 50 ms and 8 MB.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any

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
    text,
)

from board.domain.kinds import KINDS
from board.domain.plain import forms
from board.store.column_types import Document, Named, UtcTime, WordList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.types import TypeEngine

    from board.domain.kinds import Kind
    from board.domain.plain import Form

_METADATA = MetaData()

BOARD = Table(
    "board",
    _METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("revision", BigInteger, nullable=False),
    Column("epoch", Text, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("identity", Text, nullable=False),
)
"""The one row about the board itself: the number of the last write, the epoch, and which it is.

The ``identity`` never changes: a backup has that of its board, and so has a copy of the file.
"""

GROUPS = Table(
    "groups",
    _METADATA,
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
    _METADATA,
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

INDEXES: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "card": (
        ("ix_cards_board", "archived_at", "removed_at"),
        ("ix_cards_import_key", "import_key"),
        ("ix_cards_job", "job_id"),
        ("ix_cards_stage", "stage_id", "position"),
    ),
    "touch": (("ix_touches_job", "job_id"), ("ix_touches_customer", "customer_id")),
    "absence": (("ix_absences_customer", "customer_id"),),
    "told": (("ix_told_who", "who", "at"),),
}
"""The indexes of a kind's table besides the one on what its rows hang on: (name, columns…)."""

ONCE: Mapping[str, tuple[str, ...]] = {
    "item": (
        "superseded_at IS NULL AND removed_at IS NULL",
        *("subject_kind", "subject_id", "rung", "cycle"),
    ),
    "received": ("removed_at IS NULL AND header_id <> ''", "header_id"),
}
"""What holds once only: (where, columns…). So nothing is sent twice, and no mail counts twice."""

TYPES: Mapping[str, type[TypeEngine[Any]]] = {
    "str": Text,
    "int": Integer,
    "float": Double,
    "bool": Boolean,
    "date": Date,
    "time": Time,
    "datetime": UtcTime,
    "tuple[str, ...]": WordList,
}
"""How the fields of a value are kept, by their annotation, but for enumerations."""


def _table(kind: Kind) -> Table:
    """Return the table whose columns are the fields of the kind's value, under the same names."""
    return Table(
        kind.plural,
        _METADATA,
        *(_column(kind, name, form) for name, form in forms(kind.value).items()),
        *(Index(*index) for index in INDEXES.get(kind.name, ())),
        *([_once(kind, *ONCE[kind.name])] if kind.name in ONCE else []),
    )


def _once(kind: Kind, holds: str, *names: str) -> Index:
    return Index(f"ux_{kind.plural}", *names, unique=True, sqlite_where=text(holds))


def _column(kind: Kind, name: str, form: Form) -> Column[Any]:
    named = kind.names.get(name)
    return Column(
        name,
        _type(form),
        *([ForeignKey(f"{KINDS[named].plural}.id")] if named else []),
        primary_key=name == "id",
        index=True if name == kind.parent else None,
        nullable=form.optional,
    )


def _type(form: Form) -> TypeEngine[Any]:
    if form.choices:
        return Named(form.choices)
    return TYPES[form.declared]() if form.declared in TYPES else Document(form)


class _Tables(dict[str, Table]):
    """Makes the table of a kind when it is first asked for, in whichever lane that is."""

    def __missing__(self, name: str) -> Table:
        with _MAKING:
            if name not in self:
                self[name] = _table(KINDS[name])
            return self[name]


_MAKING = RLock()
TABLES: Mapping[str, Table] = _Tables()
"""The table of each kind. A start makes those of the board alone."""


def all_tables() -> MetaData:
    """Return the tables of all kinds and of the journal, as a board file has them."""
    for name in KINDS:
        _ = TABLES[name]
    return _METADATA


CARDS, COLLEAGUES, SETTINGS = TABLES["card"], TABLES["colleague"], TABLES["setting"]
NOTIFICATION_LOG = TABLES["told"]


def columns(kind: str) -> dict[str, Column[Any]]:
    """Return the table columns of a kind by name, in the order they are declared."""
    return dict(TABLES[kind].columns.items())
