"""What is wished of rows of any kind with a page or form of its own: customers, colleagues."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from board.domain.kinds import as_it_is, kind_of
from board.domain.people import Colleague, Customer
from board.services import people, records
from board.services.workspace import new_id
from board.ui.drafts import Draft, draft_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from board.domain.change import Value
    from board.ui.actions.runner import Job, Runner

FOUND_OR_MADE = {Customer: people.add_customer, Colleague: people.add_colleague}
MERGED = {Customer: people.merge_customers, Colleague: people.merge_colleagues}


class RecordActions:
    """One method per wish, the same for every kind; words: ``add_…``, ``edit_…`` in `Said`."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner

    def add(self, kind: type[Value], fields: Mapping[str, Any]) -> None:
        """Add a row; one that is known by its name is found instead."""
        self._runner.do(
            f"add_{kind_of(kind).name}", _adding(kind, fields), typed=_typed_new(kind, fields)
        )

    def edit(
        self,
        kind: type[Value],
        row_id: str,
        fields: Mapping[str, object],
        *,
        seen: object,
        otherwise: Callable[[], object] | None = None,
    ) -> None:
        """Change fields of a row as it was ``seen``; ``otherwise`` follows when it failed."""
        self._runner.edit(
            f"edit_{kind_of(kind).name}",
            lambda ws, seen: records.edit(ws, kind, row_id, fields, seen=seen),
            seen,
            otherwise=otherwise,
            typed=_typed(kind, row_id, fields),
        )

    def remove(self, kind: type[Value], ids: Sequence[str]) -> None:
        """Remove rows."""
        self._runner.do(f"remove_{kind_of(kind).name}", lambda ws: records.remove(ws, kind, ids))

    def merge(self, kind: type[Value], kept: str, gone: str) -> None:
        """Merge two rows that mean the same."""
        self._runner.do(f"merge_{kind_of(kind).plural}", lambda ws: MERGED[kind](ws, kept, gone))


def _adding(kind: type[Any], fields: Mapping[str, Any]) -> Job:
    if kind in FOUND_OR_MADE:
        return lambda ws: FOUND_OR_MADE[kind](ws, fields["name"])
    value = kind(id=new_id(), **fields)  # made with the wish: a retry adds the same row
    return lambda ws: records.add(ws, value)


def _typed(kind: type[Value], row_id: str, fields: Mapping[str, object]) -> Draft | None:
    rules = kind_of(kind).fields
    typed = [name for name, tidy in rules.items() if tidy is not as_it_is]
    return draft_of(kind_of(kind).name, row_id, fields, typed=typed)


def _typed_new(kind: type[Value], fields: Mapping[str, object]) -> Draft | None:
    """Return the draft of a row added by its name alone: what it has of fields is not made yet."""
    draft = _typed(kind, "", fields)
    return draft and replace(draft, field="")
