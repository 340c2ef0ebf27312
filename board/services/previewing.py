"""A look at a file before it is imported, and the import with what was chosen then."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from board.exchange import detect, headers, tables
from board.services import transfer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from board.domain.card import Kind, Turn
    from board.exchange.incoming import IncomingStage
    from board.services.transfer import Report
    from board.services.workspace import Workspace

    Progress = Callable[[int, int], None]
    Cancelled = Callable[[], bool]

FIRST_ROWS = 8


@dataclass(frozen=True, slots=True)
class TableLook:
    """A table: its columns, some first rows, the fields a column can hold, and a guess."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    fields: Sequence[str]
    mapping: Mapping[str, int]
    total: int


@dataclass(frozen=True, slots=True)
class BoardLook:
    """A board file: its lists with the guessed kinds, and how many cards each has."""

    lists: Sequence[IncomingStage]
    cards: Mapping[str, int]
    total: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen in the preview: columns of a table, or kinds of lists."""

    mapping: Mapping[str, int] = field(default_factory=dict)
    kinds: Mapping[str, tuple[Kind, Turn]] = field(default_factory=dict)
    dayfirst: bool = False


def look_at(ws: Workspace, path: Path) -> TableLook | BoardLook:
    """Read a file far enough to ask about it; BadFile when it cannot be imported at all."""
    if detect.kind_of(path) == "csv":
        table = tables.read_table(path)
        guess = headers.guess_mapping(table.header)
        return TableLook(
            header=table.header,
            rows=[row.cells for row in table.rows[:FIRST_ROWS]],
            fields=tuple(headers.FIELDS),
            mapping=guess.columns,
            total=len(table.rows),
        )
    incoming = transfer.read_file(ws, path)
    by_list = Counter(card.stage_ref or card.stage for card in incoming.cards)
    return BoardLook(incoming.stages, by_list, len(incoming.cards))


def bring_in(
    ws: Workspace, path: Path, chosen: Chosen, *, progress: Progress, cancelled: Cancelled
) -> Report:
    """Import a file as it was chosen; cancelled means that nothing was added."""
    column_map = None
    if chosen.mapping:
        header = tables.read_table(path).header
        column_map = headers.ColumnMap(header, dict(chosen.mapping))
    incoming = transfer.read_file(
        ws,
        path,
        column_map=column_map,
        stage_kinds=chosen.kinds,
        dayfirst=chosen.dayfirst,
        progress=progress,
        cancelled=cancelled,
    )
    return transfer.bring_in(ws, incoming, progress=progress, cancelled=cancelled)
