"""A table of rows of one kind: known by one of their fields, else made; one action, one undo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from board.domain.errors import BadFile
from board.domain.folding import name_key
from board.domain.kinds import kind_of
from board.exchange import sandbox
from board.exchange.headers import plain_name
from board.exchange.incoming import never
from board.exchange.reading import Options
from board.exchange.tables import cell_at
from board.services import records
from board.services.importing.values import HOW_IMPORTED
from board.services.people import Register

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from board.domain.change import Value
    from board.services.action import Act
    from board.services.workspace import Workspace

    Read = Callable[[str, Options], object]
    Question = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class RowsOf:
    """How a kind is read from a table.

    ``names`` are those that the column of a field may have, in plain words. ``reads`` returns what
    its cells mean, or raises ValueError; any other cell is a text, or the name of a customer.
    A line is the row of the board that has the same in ``known_by``, else a new one.
    """

    value: type[Value]
    known_by: str
    names: Mapping[str, tuple[str, ...]]
    reads: Mapping[str, Read]


def bring_in(ws: Workspace, path: Path, how: RowsOf, *, cancelled: Question = never) -> int:
    """Add and update rows from a table; return how many it has. BadFile says what is wrong with it.

    All of it is read before the action begins.
    """
    options = Options(ws.today(), ws.firm)
    with sandbox.Reader() as reader:
        (_, header), *lines = reader.cells(path, options, cancelled=cancelled)
    columns = _columns(header, how)
    if how.known_by not in columns:
        raise BadFile("column_missing", columns=", ".join(how.names[how.known_by]))
    rows = [
        records.tidied(how.value, _fields(how, line, cells, columns, options))
        for line, cells in lines
        if cell_at(cells, columns[how.known_by]).strip()
    ]
    with ws.action(HOW_IMPORTED) as act:
        _write(act, how, rows)
    return len(rows)


def _write(act: Act, how: RowsOf, rows: list[dict[str, Any]]) -> None:
    register = Register.read(act)
    named = [field for field, kind in kind_of(how.value).names.items() if kind == "customer"]
    here = {name_key(getattr(one, how.known_by)): one for one in act.where(how.value)}
    merged = {name_key(row[how.known_by]): row for row in rows}  # of two the last one counts
    made: Any = how.value
    for key, row in merged.items():
        fields = row | {field: register.customer(row[field]) for field in named if field in row}
        known = here.get(key)
        act.change(register.changes)
        register.changes.clear()
        if known is None:
            act.add(made(id=act.new_id(), **fields))
        else:
            act.edit(known, **fields)


def _columns(header: tuple[str, ...], how: RowsOf) -> dict[str, int]:
    plain = [plain_name(name) for name in header]
    found = {
        field: [plain.index(name) for name in names if name in plain]
        for field, names in how.names.items()
    }
    return {field: places[0] for field, places in found.items() if places}


def _fields(
    how: RowsOf, line: int, cells: tuple[str, ...], columns: dict[str, int], options: Options
) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, column in columns.items():
        text = cell_at(cells, column).strip()
        try:
            found[name] = how.reads[name](text, options) if name in how.reads else text
        except ValueError:
            raise BadFile("cell_unreadable", line=line, text=text) from None
    return found
