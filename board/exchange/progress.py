"""How far something is, where a table says so in numbers: 75%, 75 or 0.75.

Whether 1 is all of it or a hundredth, only the other cells of the column can prove; where they do
not, it is not finished.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from board.exchange.headers import plain_words
from board.exchange.tables import cell_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from board.exchange.headers import ColumnMap
    from board.exchange.tables import Table

_SHARE = re.compile(r"(\d{1,3}(?:[.,]\d+)?)\s*(%?)")
_PROGRESS = re.compile(
    r"progress|progress percent|fortschritt|avancement|progression|progreso|avance|"
    r"(?:percent|percentage)(?: complete| completed| done)?|prozent(?: abgeschlossen| erledigt)?|"
    r"pourcentage(?: d avancement| acheve)?|porcentaje(?: completado| de avance)?"
)
_HUNDRED = 100.0


class Share(NamedTuple):
    """A number as it stands in a cell, and whether it is one of a hundred."""

    value: float
    of_hundred: bool


def share_of(cell: str) -> Share | None:
    """Return the share in a cell, None where it holds something else."""
    match = _SHARE.fullmatch(cell.strip())
    value = float(match[1].replace(",", ".")) if match else _HUNDRED + 1
    return Share(value, bool(match[2])) if match and value <= _HUNDRED else None


def whole_of(name: str, cells: Iterable[str]) -> float | None:
    """Return the number that means all of it in a column of this name, None if none is proven.

    In a column of another name, as "Done", 1 and 0 are yes and no.
    """
    shares = [share.value for share in map(share_of, cells) if share and not share.of_hundred]
    if any(share > 1 for share in shares):
        return _HUNDRED
    is_proven = any(0 < share < 1 for share in shares)
    is_progress = "%" in name or _PROGRESS.fullmatch(plain_words(name))
    return 1.0 if is_proven or not is_progress else None


def with_progress(table: Table, columns: ColumnMap) -> ColumnMap:
    """Return ``columns`` with the progress as what is done, where it is no stage in words."""
    found = dict(columns.columns)
    stage = found.get("stage")
    if "done" in found:
        return columns
    if stage is not None and _holds_shares(table, stage):
        del found["stage"]
    free = [
        column
        for column, name in enumerate(table.header)
        if column not in found.values()
        and (column == stage or _PROGRESS.fullmatch(plain_words(name)))
    ]
    return replace(columns, columns=found | {"done": free[0]}) if free else columns


def _holds_shares(table: Table, column: int) -> bool:
    """Return whether a column has shares alone, and says so: stages have numbers, too."""
    cells = {cell_at(row.cells, column).strip() for row in table.rows} - {""}
    shares = [share_of(cell) for cell in cells]
    says_so = _PROGRESS.fullmatch(plain_words(table.header[column])) or any(
        share.of_hundred for share in shares if share
    )
    return bool(cells) and None not in shares and bool(says_so)
