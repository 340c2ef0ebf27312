"""One action of a person: everything it reads and writes is one transaction at one instant."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

from board.domain.board import Firm
from board.domain.change import added, edited
from board.domain.errors import Conflict, Refused
from board.domain.kinds import KINDS, kind_of
from board.store import reading
from board.store.engine import damage_named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date, datetime

    from board.domain.change import Author, Change, Commit, Value
    from board.domain.kinds import Kind
    from board.services.workspace import Workspace
    from board.store.reading import Named
    from board.store.writing import Writing

Row = TypeVar("Row", bound="Value")
Result = TypeVar("Result")
P = ParamSpec("P")


def gone(kind: type) -> Refused:
    """Return the refusal that a row is not there any more."""
    return Refused(kind_of(kind).gone, record=kind_of(kind).name)


class Act:
    """What a verb is handed inside ``with ws.action(…) as act``.

    All other writers wait meanwhile: read what the write depends on, decide, and be gone. ``now``
    is the one instant of the action, UTC; ``today`` the firm's calendar day then.
    """

    def __init__(self, ws: Workspace, writing: Writing) -> None:
        """Read and write through a transaction that has begun."""
        self.ws = ws
        self._writing = writing
        self._ids = 0
        self.opened: list[str] = []
        self.delivered: list[str] = []

    @property
    def now(self) -> datetime:
        """The instant of the action."""
        return self._writing.action.at

    @property
    def today(self) -> date:
        """The calendar day of the action in the firm's zone."""
        return self.ws.local_day(self.now)

    @property
    def author(self) -> Author:
        return self._writing.action.author

    @property
    def commit(self) -> Commit | None:
        """What was written, once the action is over; None when nothing changed.

        It tells of the steps of jobs that were ``opened`` by it, and of the jobs ``delivered``.
        """
        commit = self._writing.commit
        if commit is None or not (self.opened or self.delivered):
            return commit
        return replace(commit, opened=tuple(self.opened), delivered=tuple(self.delivered))

    @property
    def revision(self) -> int:
        """The number of the last write before this one."""
        return self._writing.revision - 1

    def ask(
        self, query: Callable[Concatenate[Any, P], Result], *args: P.args, **more: P.kwargs
    ) -> Result:
        """Return what a query of store finds in this transaction."""
        with damage_named():
            return query(self._writing.connection, *args, **more)

    def new_id(self) -> str:
        """Return an id for a new row: the same ones when the same operation is tried again.

        So a retry after a lost answer meets the rows of the first time instead of making others.
        """
        self._ids += 1
        chance = sha256(f"{self._writing.group_id}/{self._ids}".encode()).digest()
        return str(UUID(bytes=chance[:16], version=4))

    def get(self, kind: type[Row], ids: Iterable[str]) -> list[Row]:
        """Return the rows with these ids in this order, each once; Refused when one is gone."""
        wanted = list(dict.fromkeys(ids))
        rows = self._read(kind, wanted)
        present = [row for row in rows if row is not None and _is_there(row)]
        if len(present) != len(wanted):
            raise gone(kind)
        return present

    def one(self, kind: type[Row], row_id: str) -> Row:
        """Return one row; Refused when it is gone."""
        return self.get(kind, [row_id])[0]

    def find(self, kind: type[Row], row_id: str | None) -> Row | None:
        found = self._read(kind, [row_id])[0] if row_id else None
        return found if found is not None and _is_there(found) else None

    def where(self, kind: type[Row], *, also_removed: bool = False, **equal: object) -> list[Row]:
        """Return the rows that are there and whose fields equal these; a tuple is a choice."""
        return self._known(self.ask(reading.where, kind, equal, also_removed=also_removed))

    def names(self, *only: str) -> list[Named]:
        """Return whom and what a card can name: every customer, job and colleague, or some."""
        known = self.ask(reading.names, *only)
        self._writing.know_there((one.kind, one.id) for one in known)
        return known

    def add(self, value: Value) -> None:
        """Make a new row."""
        self._writing.change([added(value)])

    def edit(self, value: Value, /, **new: object) -> None:
        """Set fields of a row; those that hold this already are no change."""
        self._writing.change([edited(value, **new)])

    def refuse_unseen(self, now: Value | Firm, seen: object, new: Mapping[str, object]) -> None:
        """Raise Conflict when fields would be written over what others wrote since ``seen``.

        ``seen`` is what is ``now`` as it stood before the person's eyes when they began. What they
        wrote themselves at this desk may be on its way to their screen yet, and is no surprise.
        Values: entity, id, field, person, theirs and mine to be read, and what is ``now``.
        """
        for name, mine in new.items() if seen is not None else ():
            theirs = getattr(now, name)
            if theirs in (getattr(seen, name), mine):
                continue
            if isinstance(now, Firm):
                kind, row_id, column = KINDS["setting"], name, "value"
            else:
                kind, row_id, column = kind_of(type(now)), now.id, name
            person = self._writing.stranger(kind.name, row_id, column)
            if person is not None:
                told = {
                    "theirs": self._said(kind, name, theirs),
                    "mine": self._said(kind, name, mine),
                }
                about = {"entity": kind.name, "id": row_id, "field": name, "now": now}
                raise Conflict("written_meanwhile", person=person, **about, **told)

    def _said(self, kind: Kind, field: str, value: object) -> object:
        """Return a value to be read: the name of what it is the id of."""
        if field not in kind.names or value is None:
            return value
        named = KINDS[kind.names[field]].value
        return getattr(self.find(named, str(value)), "name", "") or self._writing.made(str(value))

    def change(self, changes: Iterable[Change | None]) -> None:
        """Carry out changes that were worked out elsewhere; None is no change."""
        self._writing.change(changes)

    def sign(self, author: Author) -> None:
        """Let somebody else be who acts."""
        self._writing.action = replace(self._writing.action, author=author)

    def reverse(self, group_id: str) -> None:
        """Let this action take back, or bring back, an earlier one."""
        self._writing.action = replace(self._writing.action, reverses=group_id)

    def _known(self, rows: list[Row]) -> list[Row]:
        self._writing.know(rows)
        return rows

    def _read(self, kind: type[Row], ids: list[str]) -> list[Row | None]:
        name = kind_of(kind).name
        known = {row_id: self._writing.known(name, row_id) for row_id in ids}
        unknown = [row_id for row_id, row in known.items() if row is None]
        if unknown:
            found = self._known(self.ask(reading.by_ids, kind, unknown))
            known |= {row.id: row for row in found}
        return [known[row_id] for row_id in ids]  # type: ignore[misc]  # rows of this kind


def _is_there(row: object) -> bool:
    return getattr(row, "removed_at", None) is None
