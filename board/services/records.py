"""What is the same for every kind of row: get, list, add, edit, remove, and its history.

A verb of its own stands in the file of its subject only where more happens than that.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from board.domain.errors import Refused
from board.domain.kinds import in_order, kind_of
from board.domain.plain import forms
from board.services.action import gone
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from board.domain.board import HistoryEntry
    from board.domain.change import Commit, Value
    from board.domain.plain import Form
    from board.services.workspace import Workspace

Row = TypeVar("Row", bound="Value")


def get(ws: Workspace, kind: type[Row], ids: Iterable[str]) -> list[Row]:
    """Return the rows with these ids in this order, each once; Refused when one is gone."""
    wanted = list(dict.fromkeys(ids))
    with ws.store.reading() as connection:
        found = {row.id: row for row in reading.by_ids(connection, kind, wanted)}
    present = [row for row_id in wanted if (row := found.get(row_id)) and _is_there(row)]
    if len(present) != len(wanted):
        raise gone(kind)
    return present


def listed(ws: Workspace, kind: type[Row], **equal: object) -> list[Row]:
    """Return the rows that are there and whose fields equal these, in no special order."""
    return ws.where(kind, **equal)


def by_parent(ws: Workspace, kind: type[Row]) -> dict[str, list[Row]]:
    """Return all rows of a kind that are there, in their order, by what they hang on."""
    parent = kind_of(kind).parent
    found: dict[str, list[Row]] = {}
    for row in in_order(kind_of(kind), ws.where(kind)):
        found.setdefault(getattr(row, parent), []).append(row)
    return found


def add(ws: Workspace, value: Value, *, verb: str = "") -> Commit | None:
    """Add a row; its editable fields are made tidy."""
    kind = kind_of(type(value))
    typed = {name: getattr(value, name) for name in kind.fields}
    row: Any = value
    with ws.action(verb or f"add_{kind.name}") as act:
        act.add(replace(row, **tidied(type(value), typed)))
    return act.commit


def edit(
    ws: Workspace,
    kind: type[Row],
    row_id: str,
    fields: Mapping[str, object],
    *,
    verb: str = "",
    seen: Value | None = None,
) -> Commit | None:
    """Change some of a row's editable fields; Refused names one that it has not.

    With ``seen``, the row as it stood on the screen, what others wrote since is not written over.
    """
    new = tidied(kind, fields)
    with ws.action(verb or f"edit_{kind_of(kind).name}") as act:
        row = act.one(kind, row_id)
        act.refuse_unseen(row, seen, new)
        act.edit(row, **looked_at(new))
    return act.commit


def remove(ws: Workspace, kind: type[Row], ids: Iterable[str], *, verb: str = "") -> Commit | None:
    """Remove rows; one undo brings them back with everything that hangs on them."""
    with ws.action(verb or f"remove_{kind_of(kind).name}") as act:
        for row in act.get(kind, ids):
            act.edit(row, removed_at=act.now)
    return act.commit


def history(ws: Workspace, kind: type[Row], row_id: str) -> tuple[HistoryEntry, ...]:
    """Return who changed what of a row, oldest first."""
    with ws.store.reading() as connection:
        return tuple(reading.history(connection, kind_of(kind).name, row_id))


def tidied(kind: type, fields: Mapping[str, object]) -> dict[str, object]:
    """Return fields as a row of this kind keeps them; Refused for one that nobody may edit."""
    known = kind_of(kind).fields
    if not known.keys() >= fields.keys():
        raise Refused("field_unknown", field=", ".join(sorted(fields.keys() - known.keys())))
    declared = forms(kind)
    return {name: _fitting(declared[name], known[name](held)) for name, held in fields.items()}


def looked_at(fields: Mapping[str, object]) -> Mapping[str, object]:
    """Return fields with what follows for others: an address that was typed gets mail again."""
    return {**fields, "bounced": ""} if "email" in fields else fields


def _fitting(form: Form, held: object) -> object:
    """Return a choice by its value, and what a field holds that holds nothing."""
    if held is None:
        return form.nothing
    return form.choices(str(held)) if form.choices else held


def _is_there(row: Value) -> bool:
    return getattr(row, "removed_at", None) is None
