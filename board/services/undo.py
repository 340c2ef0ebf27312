"""Taking back and bringing back: from the journal, through the same door as every change.

There is no stack in memory: what can be undone is the newest action of this person at this
computer that still holds, so the command line and a restarted window can undo too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from board.domain.change import Absent, Change
from board.domain.errors import Refused
from board.services.workspace import new_id
from board.store import reading, references, writing
from board.store.rows import columns
from board.store.writing import Action

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from board.services.workspace import Workspace


MADE_ON_THE_FLY = frozenset({"customer", "job", "colleague"})


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
    """Take back the newest action; Conflict when somebody built on it or changed it since."""
    author = ws.author
    with ws.store.reading() as connection:
        target = reading.to_undo(connection, author.colleague_id, author.computer)
        if target is None:
            raise Refused("nothing_to_undo")
        changes = reading.group_changes(connection, target.revision)
    return _reverse(ws, "undo", target.group_id, verb=target.verb, changes=changes)


def redo(ws: Workspace) -> Undone:
    """Bring back what was undone last, as long as nothing new was done since."""
    author = ws.author
    with ws.store.reading() as connection:
        target = reading.to_redo(connection, author.colleague_id, author.computer)
        if target is None:
            raise Refused("nothing_to_redo")
        changes = reading.group_changes(connection, target.revision)
    return _reverse(ws, "redo", target.group_id, verb=target.verb, changes=changes)


def possible(ws: Workspace) -> Possible:
    """Return what could be undone and redone now."""
    author = ws.author
    with ws.store.reading() as connection:
        back = reading.to_undo(connection, author.colleague_id, author.computer)
        forth = reading.to_redo(connection, author.colleague_id, author.computer)
    return Possible(back.verb if back else "", forth.verb if forth else "")


def _reverse(ws: Workspace, how: str, target: str, *, verb: str, changes: list[Change]) -> Undone:
    changes = _one_for_each_row(changes)
    kept = _still_needed(ws, changes)
    taken = [change for change in changes if change.id not in kept]
    inverse = [inverted(change, ws.now()) for change in taken or changes]
    action = Action(how, ws.author, ws.now(), operation=new_id(), reverses=target)
    writing.apply(ws.store, inverse, action)
    if any(change.entity == "setting" for change in changes):
        ws.reread_firm()
    ids = dict.fromkeys(change.id for change in changes if change.entity == "card")
    return Undone(verb, tuple(ids))


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


def _still_needed(ws: Workspace, changes: list[Change]) -> set[str]:
    """Return the people and jobs made on the fly that others have come to use since."""
    made = {
        change.id
        for change in changes
        if change.entity in MADE_ON_THE_FLY and isinstance(change.before, Absent)
    }
    own = {change.id for change in changes}
    with ws.store.reading() as connection:
        return references.in_use(connection, made, besides=own) if made else set()


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
    return {"removed_at": now} if "removed_at" in columns(entity) else {"value": "null"}
