"""Tables that are more than one line of names with lines below it, made into such tables.

The names may stand further down, stand again over each group of lines, or stand over several
columns at once; groups may be called by a line of their own, or by a line that says what it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from board.exchange.headers import JOINED, field_called, guess_mapping, plain_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FIRST_LINES = 15
GROUP = "Group title"
_SAID_TO_BE = frozenset({"type", "content", "indent"})  # Todoist: each line says what it is
_ONE_GROUP = frozenset({"name", "subitems"})  # Monday: names a group though there is only one


class Row(NamedTuple):
    """The cells of one record, and the line of the file on which it begins, from 1."""

    line: int
    cells: tuple[str, ...]


class Shape(NamedTuple):
    """The names of the columns, the lines below them, and lines above that are more than titles."""

    header: tuple[str, ...]
    rows: list[Row]
    above: tuple[Row, ...]


def header_row(rows: Sequence[Row]) -> int:
    """Return which row names the columns: of the first lines the one with the most known names.

    Below a first row that is as wide, two words that are also names may be just words.
    """
    first = [row for row in rows[:FIRST_LINES] if row.line - rows[0].line < FIRST_LINES]
    known = [len(guess_mapping(row.cells).columns) for row in first]
    best = known.index(max(known))
    enough = 2 if _filled(first[0]) < _filled(first[best]) else 3
    return best if known[best] >= max(known[0] + 1, enough) else 0


def shaped(rows: list[Row]) -> Shape:
    """Return the table in all ``rows`` of a file that are not blank."""
    at = header_row(rows)
    names = rows[at].cells
    above = tuple(row for row in rows[:at] if _filled(row) > 1)
    plain = [plain_name(name) for name in names]
    header = tuple(name.strip() for name in names)
    below = rows[at + 1 :]
    if _SAID_TO_BE.issubset(plain):
        return Shape(*_sections(header, plain, below), above)
    repeats = [number for number in range(at, len(rows)) if rows[number].cells == names]
    if len(repeats) > 1 or _ONE_GROUP.issubset(plain):
        header, below = _grouped(header, rows, repeats)
    return Shape(*_joined(header, below), above)


def _grouped(
    header: tuple[str, ...], rows: list[Row], repeats: list[int]
) -> tuple[tuple[str, ...], list[Row]]:
    """Return the lines below each repetition of the names, with the title that stands above it."""
    titles = {at: _lone(rows[at - 1]) if at else "" for at in repeats}
    if not any(titles.values()):
        here = set(repeats)
        return header, [rows[at] for at in range(repeats[0], len(rows)) if at not in here]
    grouped = []
    for at, end in zip(repeats, [*repeats[1:], len(rows) + 1], strict=True):
        last = end - 1 if titles.get(end) or end > len(rows) else end
        grouped += [_with(row, len(header), titles[at]) for row in rows[at + 1 : last]]
    return (*header, GROUP), grouped


def _sections(
    header: tuple[str, ...], plain: list[str], rows: Iterable[Row]
) -> tuple[tuple[str, ...], list[Row]]:
    """Return the tasks, each with the section it stands in and the notes that follow it."""
    kind, content = plain.index("type"), plain.index("content")
    section, tasks, notes = "", list[Row](), list[list[str]]()
    for row in rows:
        cells = row.cells + ("",) * (len(header) - len(row.cells))
        said = cells[kind].strip().casefold()
        if said == "section":
            section = cells[content]
        elif said == "note" and notes:
            notes[-1].append(cells[content])
        elif said in {"task", "note"}:
            tasks.append(Row(row.line, (*cells[:kind], section, *cells[kind + 1 :])))
            notes.append([])
    told = [
        _with(row, len(header), _paragraphs(said)) for row, said in zip(tasks, notes, strict=True)
    ]
    return (*header[:kind], "SECTION", *header[kind + 1 :], "COMMENTS"), told


def _joined(header: tuple[str, ...], rows: list[Row]) -> tuple[tuple[str, ...], list[Row]]:
    """Return the table with one column in the place of several of one name that can be one."""
    by_name: dict[str, list[int]] = {}
    for column, name in enumerate(header):
        if field_called(name) in JOINED:
            by_name.setdefault(plain_name(name), []).append(column)
    several = [columns for columns in by_name.values() if len(columns) > 1]
    if not several:
        return header, rows
    gone = {column for columns in several for column in columns[1:]}
    kept = [column for column in range(len(header)) if column not in gone]

    def one(row: Row) -> Row:
        cells = list(row.cells) + [""] * (len(header) - len(row.cells))
        for columns in several:
            cells[columns[0]] = _paragraphs(cells[column] for column in columns)
        return Row(row.line, (*(cells[column] for column in kept), *cells[len(header) :]))

    return tuple(header[column] for column in kept), list(map(one, rows))


def _with(row: Row, width: int, cell: str) -> Row:
    """Return a row with one more cell behind the last column."""
    cells = row.cells[:width] + ("",) * (width - len(row.cells))
    return Row(row.line, (*cells, cell, *row.cells[width:]))


def _filled(row: Row) -> int:
    return sum(bool(cell.strip()) for cell in row.cells)


def _lone(row: Row) -> str:
    """Return the title in a row that has nothing but its first cell, else nothing."""
    return "" if any(cell.strip() for cell in row.cells[1:]) else row.cells[0].strip()


def _paragraphs(texts: Iterable[str]) -> str:
    return "\n\n".join(text for text in texts if text.strip())
