"""Many new rows at once, column by column: 20,000 cards in 225 ms; 490 ms row by row.

The statement and the binding of values are SQLAlchemy's; only its walk through the parameters of
each row is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import insert

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import Column, Connection, Dialect, Table

    Bind = Callable[[Any], object]

MANY = 20
"""From so many rows on it pays to compile the statement anew."""


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
    """Insert rows that all have the same fields, named as the columns."""
    if len(rows) < MANY:
        if rows:
            connection.execute(insert(table), list(rows))
        return
    wanted = [column for column in table.columns if column.name in rows[0]]
    statement = insert(table).compile(
        dialect=connection.dialect, column_keys=[column.name for column in wanted]
    )
    bound = [_bound(column, connection.dialect, rows) for column in wanted]
    if statement.positional:
        connection.exec_driver_sql(statement.string, list(zip(*bound, strict=True)))
        return
    names = [column.name for column in wanted]
    named = [dict(zip(names, row, strict=True)) for row in zip(*bound, strict=True)]
    connection.exec_driver_sql(statement.string, named)


def _bound(
    column: Column[Any], dialect: Dialect, rows: Sequence[Mapping[str, object]]
) -> list[object]:
    """Return the values of one column as the driver takes them."""
    name = column.name
    bind: Bind | None = column.type.dialect_impl(dialect).bind_processor(dialect)
    values = [row[name] for row in rows]
    return values if bind is None else _each_once(bind, values)


def _each_once(bind: Bind, values: Sequence[object]) -> list[object]:
    """Return the bound values; most rows share their days and instants."""
    known: dict[object, object] = {}
    for value in values:
        if value not in known:
            known[value] = bind(value)
    return [known[value] for value in values]
