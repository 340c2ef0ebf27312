"""Taking back and bringing back: from the journal, through the same door as every change.

There is no stack in memory: what can be undone is the newest action of this person at this
computer that still holds, so the command line and a restarted window can undo too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from board.domain.change import Absent, Change
from board.domain.errors import Refused
from board.domain.kinds import KINDS
from board.services import settings
from board.store import reading, references

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from board.services.action import Act
    from board.services.workspace import Workspace
    from board.store.reading import Reversible


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back or brought back: the verb of the action and the cards it touched."""

    verb: str
    card_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Possible:
    """The verbs that undo and redo would reverse now; empty when there is nothing."""

    undo: str = ""
    redo: str = ""


def undo(ws: Workspace) -> Undone:
    """Take back the newest action; Conflict when somebody changed the same fields since."""
    return _reverse(ws, "undo", reading.to_undo)


def redo(ws: Workspace) -> Undone:
    """Bring back what was undone last, as long as nothing new was done since."""
    return _reverse(ws, "redo", reading.to_redo)


def possible(ws: Workspace) -> Possible:
    """Return what could be undone and redone now."""
    author = ws.author
    with ws.store.reading() as connection:
        back = reading.to_undo(connection, author.colleague_id, author.computer)
        forth = reading.to_redo(connection, author.colleague_id, author.computer)
    return Possible(back.verb if back else "", forth.verb if forth else "")


def _reverse(
    ws: Workspace, how: str, find: Callable[[Any, str | None, str], Reversible | None]
) -> Undone:
    with ws.action(how) as act:
        target = act.ask(find, act.author.colleague_id, act.author.computer)
        if target is None:
            raise Refused("nothing_to_undo" if how == "undo" else "nothing_to_redo")
        changes = _one_for_each_row(act.ask(reading.group_changes, target.revision))
        kept = _still_needed(act, changes)
        taken = [change for change in changes if change.id not in kept]
        if not taken:
            _keep_colleagues(changes)
        act.reverse(target.group_id)
        act.change(inverted(change, act.now) for change in taken or changes)
    ids = dict.fromkeys(change.id for change in changes if change.entity == "card")
    return Undone(target.verb, tuple(ids))


def _one_for_each_row(changes: list[Change]) -> list[Change]:
    """Join the changes of a row: boards of earlier versions hold actions that changed one twice."""
    joined: dict[tuple[str, str], Change] = {}
    for change in changes:
        key = change.entity, change.id
        first = joined.get(key, change)
        before = first.before
        if not (isinstance(before, Absent) or isinstance(change.before, Absent)):
            before = {**change.before, **before}
        joined[key] = Change(*key, before, {**first.after, **change.after})
    return list(joined.values())


def _still_needed(act: Act, changes: list[Change]) -> set[str]:
    """Return the people and jobs made on the fly that others have come to use since."""
    made = {
        change.id
        for change in changes
        if KINDS[change.entity].on_the_fly and isinstance(change.before, Absent)
    }
    own = {change.id for change in changes}
    at_desks = made & settings.at_desks(act)
    return at_desks | act.ask(references.in_use, made, besides=own) if made else set()


def _keep_colleagues(changes: list[Change]) -> None:
    """Refuse to take a colleague away who is needed: nobody may find the own desk nobody's."""
    for change in changes:
        if change.entity == "colleague" and isinstance(change.before, Absent):
            raise Refused("colleague_needed", colleague=str(change.after["name"]))


def inverted(change: Change, now: datetime) -> Change:
    """Return the change that takes ``change`` back; a new row is removed, never deleted.

    Taking back a new row first compares all its fields, so that what somebody else has edited
    since is not swept away with it.
    """
    if isinstance(change.before, Absent):
        return Change(change.entity, change.id, change.after, _absence(change.entity, now))
    before = {name: change.before[name] for name in change.after}
    return Change(change.entity, change.id, change.after, before)


def _absence(entity: str, now: datetime) -> Mapping[str, object]:
    fields = KINDS[entity].value.__dataclass_fields__  # type: ignore[attr-defined]  # a dataclass
    return {"removed_at": now} if "removed_at" in fields else {"value": "null"}
