"""A board as one JSON document, and into a file.

Everything is named by its id, so that a board that is exported and imported is the same board.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from board.domain.kinds import KINDS, in_order
from board.domain.plain import as_plain, forms
from board.exchange.detect import FORMAT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from board.domain.board import Firm
    from board.domain.change import Value
    from board.domain.kinds import Kind

    Rows = Mapping[str, Iterable[Value]]

VERSION = 1
NOT_IN_FILE = "removed_at"


def write(firm: Firm, rows: Rows) -> dict[str, object]:
    """Return the document of a board: all its ``rows`` by kind, archived cards too.

    A row's place within its list is its position there. Bytes come of ``jsontext.dump``.
    """
    document: dict[str, object] = {"format": FORMAT, "version": VERSION, "firm": _object(firm)}
    written: dict[str, set[str]] = {}
    for kind in KINDS.values():
        if not kind.in_file:
            continue
        alone = _alone(kind, rows) if kind.inside else rows
        found = in_order(kind, _told(kind, alone, written))
        if kind.inside and not found:
            continue
        written[kind.name] = {row.id for row in found}
        within = _within(kind, rows)
        document[kind.plural] = [
            _object(row) | {name: lists.get(row.id, []) for name, lists in within.items()}
            for row in found
        ]
    return document


def _told(kind: Kind, rows: Rows, written: Mapping[str, set[str]]) -> Iterator[Any]:
    """Yield the rows of a kind, without the names of rows that are not there any more."""
    declared = forms(kind.value)
    for row in rows.get(kind.name, ()):
        named = {name: getattr(row, name) for name in kind.names}
        lost = [n for n, row_id in named.items() if row_id and row_id not in written[kind.names[n]]]
        if not lost:
            yield row
        elif all(declared[name].optional for name in lost):
            yield replace(cast("Any", row), **dict.fromkeys(lost))


def _alone(kind: Kind, rows: Rows) -> Rows:
    """Return the rows of a kind that stand within nothing: they hang on something else."""
    return {
        kind.name: [row for row in rows.get(kind.name, ()) if getattr(row, kind.parent) is None]
    }


def _within(kind: Kind, rows: Rows) -> dict[str, dict[str, list[dict[str, object]]]]:
    """Return what stands inside the rows of a kind: name of the list → id of the row → objects."""
    found: dict[str, dict[str, list[dict[str, object]]]] = {}
    for child in KINDS.values():
        if child.inside and child.names[child.parent] == kind.name:
            lists = found[child.inside] = {}
            for row in in_order(child, rows.get(child.name, ())):
                told = _object(row, "id", child.parent, "position")
                lists.setdefault(getattr(row, child.parent), []).append(told)
    return found


def _object(value: Any, *without: str) -> dict[str, Any]:  # noqa: ANN401 - any kind
    """Return the fields of ``value`` but some, those that are empty left out."""
    return {
        name: content
        for name, content in as_plain(value).items()
        if name not in without and name != NOT_IN_FILE and not _is_empty(content)
    }


def _is_empty(content: object) -> bool:
    return content is None or content is False or content == ""
