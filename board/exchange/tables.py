"""Reading CSV: any usual encoding, comma, semicolon or tab, with the line of every row."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from board.domain.errors import BadFile
from board.exchange.incoming import PACE, never, no_progress, pause
from board.exchange.shapes import Row, header_row, shaped
from board.exchange.text import MAX_CELL, MAX_COLUMNS, MAX_ROWS, decode, read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

DELIMITERS = (",", ";", "\t")

_END = "\x00"
"""A last line that no file can hold: where it does not stand alone, a quote was left open."""
_ROWS_TO_JUDGE = 50
_SEP_LINE = re.compile(r"\s*sep=([,;\t])\r?\n?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Table:
    """A table file as it is: nothing stripped but the spaces around the names of columns.

    ``above`` are lines above the names that may have been meant for cards.
    """

    encoding: str
    delimiter: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    above: tuple[Row, ...] = ()


def read_table(
    source: Path | bytes,
    *,
    progress: Callable[[int, int], None] = no_progress,
    cancelled: Callable[[], bool] = never,
) -> Table:
    """Read a CSV file or its bytes; one of the first rows names the columns.

    Line breaks inside quotes stay exactly as they are. ``progress`` counts lines.
    """
    text, encoding = decode(read_bytes(source))
    lines, first_line, delimiter = _body(text)
    rows: list[Row] = []
    for row in _rows(lines, delimiter, first_line=first_line):
        if len(rows) % PACE == 0:
            pause(row.line, len(lines), progress=progress, cancelled=cancelled)
        _check_size(row, len(rows))
        rows.append(row)
    progress(len(lines), len(lines))
    shape = shaped(rows) if rows else None
    if shape is None or not shape.rows:
        raise BadFile("table_no_rows")
    return Table(encoding, delimiter, shape.header, tuple(shape.rows), shape.above)


def cell_at(cells: tuple[str, ...], column: int) -> str:
    """Return the cell of ``column``, or nothing where the row is too short."""
    return cells[column] if column < len(cells) else ""


def guess_delimiter(lines: list[str]) -> str:
    """Return the delimiter under which most of the first rows have as many cells as the header."""
    return max(DELIMITERS, key=lambda delimiter: _regularity(lines, delimiter))


def _body(text: str) -> tuple[list[str], int, str]:
    """Return the lines of the table, the number of the first one, and the delimiter."""
    lines = list(io.StringIO(text, newline=""))
    told = _SEP_LINE.fullmatch(lines[0])
    if told:
        return lines[1:], 2, told[1]
    return lines, 1, guess_delimiter(lines)


def _regularity(lines: list[str], delimiter: str) -> tuple[bool, float, int]:
    try:
        found = list(islice(_rows(lines, delimiter, first_line=1), _ROWS_TO_JUDGE))
        widths = [len(row.cells) for row in found[header_row(found) if found else 0 :]]
    except BadFile:
        return (False, 0.0, 0)
    if not widths:
        return (False, 0.0, 0)
    return (widths[0] > 1, widths.count(widths[0]) / len(widths), widths[0])


def _rows(lines: list[str], delimiter: str, *, first_line: int) -> Iterator[Row]:
    """Yield the rows that are not blank."""
    csv.field_size_limit(max(csv.field_size_limit(), MAX_CELL))
    reader = csv.reader(chain(lines, [_END]), delimiter=delimiter)
    start = 0
    try:
        for cells in reader:
            if reader.line_num > len(lines) and cells != [_END]:
                raise BadFile("table_quote_open", line=start + first_line)
            if any(cells) and cells != [_END]:
                yield Row(start + first_line, tuple(cells))
            start = reader.line_num
    except csv.Error:
        raise BadFile("table_cell_too_large", line=start + first_line, most=MAX_CELL) from None


def _check_size(row: Row, rows: int) -> None:
    if len(row.cells) > MAX_COLUMNS:
        raise BadFile("table_too_wide", line=row.line, most=MAX_COLUMNS)
    if rows > MAX_ROWS:
        raise BadFile("table_too_long", most=MAX_ROWS)
