"""The one door for writing: every change of a board goes through ``apply``.

In one transaction it raises the revision (first: that puts all writers in one queue), checks that
each touched field still has its *before* value, writes, and appends to the journal.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError

from board.domain.change import ABSENT, Absent, Author, Change, Commit
from board.domain.errors import Conflict, Refused
from board.store import bulk, references
from board.store.engine import is_clash
from board.store.journal import decode, encode, encode_new, is_odd
from board.store.rows import BOARD, CHANGES, COLLEAGUES, ENTITIES, GROUPS, columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from board.store.engine import Store

    Line = Mapping[str, object]

UNSTORABLE = re.compile("[\0\ud800-\udfff]")
UNDO = "undo"
PORTION = 500  # ids in one IN (...); old SQLite takes 999 parameters at most


@dataclass(frozen=True, slots=True)
class Action:
    """What the journal says about a group of changes.

    ``operation`` is an id made by the client: the same one twice is one change. ``reverses`` is
    the group that an undo takes back or a redo brings back.
    """

    verb: str
    author: Author
    at: datetime
    operation: str | None = None
    reverses: str | None = None


def apply(store: Store, changes: Iterable[Change], action: Action) -> Commit:
    """Carry out ``changes`` together, or none of them.

    Raises Conflict (values: entity, id, field, person) when a field no longer has its before
    value, or when an undo would take off what others have added since (values: title, person);
    Refused when a text cannot be stored or the reversed group is not in the right state.
    ValueError is a mistake in the program: each row is changed once, else the journal tells of a
    *before* that never was, and no undo can go back to it.
    """
    todo = list(changes)
    if len({(change.entity, change.id) for change in todo}) < len(todo):
        raise ValueError(action.verb)
    group_id = action.operation or str(uuid4())
    try:
        with store.writing() as connection:
            revision = _raise_revision(connection)
            done = connection.scalar(select(GROUPS.c.revision).where(GROUPS.c.id == group_id))
            if done is not None:
                connection.rollback()
                return Commit(done, group_id)
            lines = [_journal_line(change, revision) for change in todo]
            _check_texts(todo, lines)
            _write(connection, todo, action)
            _journal(connection, lines, action, group_id=group_id, revision=revision)
    except IntegrityError as error:
        if not is_clash(error):
            raise
        raise Conflict("changed_meanwhile", entity="", id="", field="", person="") from error
    return Commit(revision, group_id)


def _raise_revision(connection: Connection) -> int:
    raised = update(BOARD).values(revision=BOARD.c.revision + 1).returning(BOARD.c.revision)
    return int(connection.execute(raised).scalar_one())


def _write(connection: Connection, changes: Sequence[Change], action: Action) -> None:
    by_entity: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        by_entity[change.entity].append(change)
    for entity in ENTITIES:  # parents before children, so that foreign keys always hold
        _insert(connection, entity, by_entity[entity])
        _update(connection, entity, by_entity[entity], action.author)
    for entity, row_id, field in references.broken(connection, changes):
        raise _conflict(connection, action.author, entity=entity, row_id=row_id, field=field)
    if action.verb == UNDO:
        _check_orphans(connection, changes, action.author)


def _check_orphans(connection: Connection, changes: Sequence[Change], author: Author) -> None:
    """Refuse an undo that takes what somebody has put on a new card since off with it."""
    for entity, row_id, parent_id in references.orphans(connection, changes):
        person = _last_other_writer(connection, author, entity=entity, row_id=row_id, field="")
        titles = (_before(change).get("title") for change in changes if change.id == parent_id)
        title = next(filter(None, titles), "")
        raise Conflict("added_meanwhile", entity=entity, id=row_id, title=title, person=person)


def _insert(connection: Connection, entity: str, changes: Iterable[Change]) -> None:
    new = [{"id": c.id, **c.after} for c in changes if c.before is ABSENT]
    bulk.insert_rows(connection, ENTITIES[entity], new)


def _update(connection: Connection, entity: str, changes: Iterable[Change], author: Author) -> None:
    alike: dict[tuple[str, ...], list[Change]] = defaultdict(list)
    for change in changes:
        if change.before is not ABSENT:
            alike[tuple(sorted(change.after))].append(change)
    table = ENTITIES[entity]
    for names, group in alike.items():
        _check_before(connection, entity, group, author)
        statement = (
            update(table)
            .where(table.c.id == bindparam("this_id"))
            .values({name: bindparam(f"new_{name}") for name in names})
        )
        connection.execute(statement, [_parameters(change) for change in group])


def _parameters(change: Change) -> dict[str, object]:
    return {"this_id": change.id, **{f"new_{name}": new for name, new in change.after.items()}}


def _check_before(
    connection: Connection, entity: str, changes: Sequence[Change], author: Author
) -> None:
    """Compare each touched field with what the writer believed it to be."""
    for portion in _portions(changes):
        names = sorted({name for c in portion for name in _before(c)})
        table_columns = columns(entity)
        wanted = [table_columns["id"], *(table_columns[name] for name in names)]
        ids = [change.id for change in portion]
        found = connection.execute(select(*wanted).where(table_columns["id"].in_(ids)))
        rows = {row["id"]: row for row in found.mappings()}
        for change in portion:
            field = _first_differing(change, rows.get(change.id))
            if field is not None:
                raise _conflict(connection, author, entity=entity, row_id=change.id, field=field)


def _first_differing(change: Change, row: Mapping[Any, object] | None) -> str | None:
    """Return the first field that is not as the writer believed; "" when the row is not there."""
    if row is None:
        return ""
    differing = (name for name, before in _before(change).items() if row[name] != before)
    return next(differing, None)


def _conflict(
    connection: Connection, author: Author, *, entity: str, row_id: str, field: str
) -> Conflict:
    person = _last_other_writer(connection, author, entity=entity, row_id=row_id, field=field)
    return Conflict("changed_meanwhile", entity=entity, id=row_id, field=field, person=person)


def _last_other_writer(
    connection: Connection, author: Author, *, entity: str, row_id: str, field: str
) -> str:
    """Return who last wrote this field: somebody else if possible, for an undo writes too."""
    newest = (
        select(
            CHANGES.c.before,
            CHANGES.c.after,
            GROUPS.c.author,
            GROUPS.c.colleague_id,
            COLLEAGUES.c.name,
        )
        .join(GROUPS, GROUPS.c.revision == CHANGES.c.revision)
        .outerjoin(COLLEAGUES, COLLEAGUES.c.id == GROUPS.c.colleague_id)
        .where(CHANGES.c.entity == entity, CHANGES.c.row_id == row_id)
        .order_by(CHANGES.c.revision.desc())
    )
    me = (author.colleague_id, author.name)
    own = ""
    for before, after, signed, colleague_id, name in connection.execute(newest):
        fields = decode(entity, after)
        if before is not None and (isinstance(fields, Absent) or field not in fields):
            continue  # whoever made the row wrote every field of it
        if (colleague_id, name or signed) != me:
            return str(name or signed)
        own = own or name or signed
    return own


def _journal(
    connection: Connection,
    lines: Sequence[Line],
    action: Action,
    *,
    group_id: str,
    revision: int,
) -> None:
    head = {
        "id": group_id,
        "revision": revision,
        "at": action.at,
        "verb": action.verb,
        "colleague_id": action.author.colleague_id,
        "author": action.author.name,
        "computer": action.author.computer,
        "reverses": action.reverses,
        "undone_at": None,
    }
    connection.execute(insert(GROUPS), [head])
    bulk.insert_rows(connection, CHANGES, lines)
    if action.reverses is not None:
        _mark_reversed(connection, action, revision)


def _journal_line(change: Change, revision: int) -> Line:
    is_new = change.before is ABSENT
    return {
        "revision": revision,
        "entity": change.entity,
        "row_id": change.id,
        "before": None if is_new else encode(change.before),
        "after": encode_new(change.after) if is_new else encode(change.after),
    }


def _mark_reversed(connection: Connection, action: Action, revision: int) -> None:
    undoing = action.verb == UNDO
    expected = GROUPS.c.undone_at.is_(None) if undoing else GROUPS.c.undone_at.is_not(None)
    marked = connection.execute(
        update(GROUPS)
        .where(GROUPS.c.id == action.reverses, expected)
        .values(undone_at=revision if undoing else None)
    )
    if marked.rowcount != 1:
        raise Refused("nothing_to_undo" if undoing else "nothing_to_redo")


def _check_texts(changes: Sequence[Change], lines: Sequence[Line]) -> None:
    """Refuse what one of the databases cannot store or would cut short.

    The journal's text of a change holds all its texts: where nothing is odd there, nothing is.
    """
    for change, line in zip(changes, lines, strict=True):
        if is_odd(str(line["after"])):
            _check_text(change)


def _check_text(change: Change) -> None:
    for name, value in change.after.items():
        texts = value if isinstance(value, tuple) else (value,)
        if any(isinstance(text, str) and UNSTORABLE.search(text) for text in texts):
            raise Refused("text_unstorable", field=name)


def _before(change: Change) -> Mapping[str, object]:
    return {} if isinstance(change.before, Absent) else change.before


def _portions(changes: Sequence[Change]) -> Iterator[Sequence[Change]]:
    for start in range(0, len(changes), PORTION):
        yield changes[start : start + PORTION]
