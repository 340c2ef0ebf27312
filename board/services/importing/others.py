"""Rows of our own file of all kinds but those that cards and people are: brought in as they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from board.domain.change import added, as_fields, edited
from board.domain.kinds import kind_of
from board.domain.plain import forms
from board.services.importing.report import ReportLine
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from board.domain.change import Change, Value
    from board.services.importing.report import Outcome
    from board.services.workspace import Workspace

    Ids = Mapping[str, Callable[[str], str | None]]


def brought_in(
    ws: Workspace, rows: Iterable[Value], ids: Ids
) -> tuple[list[ReportLine], list[Change | None]]:
    """Return what becomes of each row, and the changes for it; people make no lines.

    ``ids`` has for each kind what says which row here is the file's of that id. A row that is here
    stays as it is, also under another id; one that was removed comes back as the file has it.
    """
    lines: list[ReportLine] = []
    changes: list[Change | None] = []
    here: dict[type, dict[str, Value]] = {}
    alike: dict[type, set[Value]] = {}

    def say(number: int, row: Value, outcome: Outcome, reason: str) -> None:
        if not kind_of(type(row)).on_board:
            lines.append(ReportLine(number, outcome, reason, title=_title(row)))

    for number, row in enumerate(rows, start=1):
        value = type(row)
        if value not in here:
            with ws.store.reading() as connection:
                found: list[Value] = reading.values(connection, value)
            here[value] = {one.id: one for one in found}
            alike[value] = {replace(cast("Any", one), id="") for one in found}
        known = here[value].get(row.id)
        if known is not None and getattr(known, "removed_at", None) is None:
            say(number, row, "skipped", "same")
            continue
        told = _named(row, ids)
        if told is None or replace(told, id="") in alike[value]:
            say(number, row, "skipped", "same" if told else "alone")
            continue
        changes.append(edited(known, **as_fields(told)) if known else added(told))
        say(number, row, "added", "")
    return lines, changes


def _named(row: Any, ids: Ids) -> Any | None:  # noqa: ANN401 - any kind
    """Return a row that names by ids here what it names in the file; None when that is missing."""
    here: dict[str, str | None] = {}
    value: type[Value] = type(row)
    for name, kind in kind_of(value).names.items():
        of_file = getattr(row, name)
        here[name] = ids[kind](of_file) if of_file and kind in ids else of_file
        if here[name] is None and not forms(value)[name].optional:
            return None
    return replace(row, **here)


def _title(row: Value) -> str:
    """Return the first text that a person may edit in a row."""
    texts = (getattr(row, name) for name in kind_of(type(row)).fields)
    return next((text for text in texts if isinstance(text, str) and text), "")
