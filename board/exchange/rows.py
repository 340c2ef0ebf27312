"""The rows of a table of another kind than cards, in the words of its columns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain.errors import BadFile
from board.exchange.batches import Batch, Meanings
from board.exchange.headers import left_out
from board.exchange.incoming import PACE, Incoming, IncomingRow, never, no_progress, pause
from board.exchange.lines import Titled, above, as_read, proven_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from board.exchange.dates import DateOptions
    from board.exchange.headers import ColumnMap
    from board.exchange.tables import Table


def incoming(
    table: Table,
    columns: ColumnMap,
    date_options: DateOptions,
    *,
    progress: Callable[[int, int], None] = no_progress,
    cancelled: Callable[[], bool] = never,
) -> Incoming:
    """Return the rows of ``table``; BadFile when no column holds what each of them needs."""
    kind = columns.kind
    if kind.needs not in columns.columns:
        raise BadFile("no_column", field=kind.needs, columns=list(table.header))
    proven = proven_order(table, columns)
    if proven is not None:
        date_options = replace(date_options, dayfirst=proven)
    meanings, titles = Meanings(date_options), Titled(columns)
    rows: list[IncomingRow] = []
    for start in range(0, len(table.rows), PACE):
        pause(start, len(table.rows), progress=progress, cancelled=cancelled)
        found = titles.with_one(table.rows[start : start + PACE])
        if found:
            rows += _rows(Batch(found, columns, meanings), columns)
    progress(len(table.rows), len(table.rows))
    return Incoming(
        cards=(),
        source="csv",
        kind=kind.kind,
        rows=tuple(rows),
        skipped=(*above(table), *titles.skipped),
        columns=frozenset(columns.columns),
        left_out=left_out(columns, [row.cells for row in table.rows]),
        unproven=() if proven is not None else tuple(as_read(table, columns, date_options)),
    )


def _rows(batch: Batch, columns: ColumnMap) -> Iterator[IncomingRow]:
    told: dict[str, list[object]] = {}
    for name in columns.columns:
        if name in columns.kind.days:
            told[name] = [when.day if when else None for when in batch.whens(name)]
        else:
            told[name] = list(batch.words(name))
    batch.put_extra_aside()
    for at, line in enumerate(batch.lines):
        said = {name: cells[at] for name, cells in told.items() if cells[at]}
        yield IncomingRow(line, said, batch.unread[at])
