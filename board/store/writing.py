"""The one door for writing: every change of a board goes through ``begun``.

In one transaction it raises the revision (first: that puts all writers in one queue), checks that
each touched field still has its *before* value, writes, and appends to the journal.
"""

from __future__ import annotations

import re
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast
from uuid import uuid4

from sqlalchemy import Connection, Select, Table, Update, bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError

from board.domain.change import ABSENT, Absent, Author, Change, Commit
from board.domain.errors import Conflict, Refused, StoreAway
from board.domain.kinds import KINDS, kind_of
from board.store import bulk, references
from board.store.engine import damage_named, is_clash
from board.store.journal import decode, encode, encode_new, is_odd
from board.store.rows import BOARD, CHANGES, COLLEAGUES, GROUPS, TABLES
from board.store.server import LOST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from board.domain.change import Value
    from board.store.engine import Store

    Line = Mapping[str, object]

UNSTORABLE = re.compile("[\0\ud800-\udfff]")
UNDO = "undo"
BATCH = 500  # ids in one IN (...); old SQLite takes 999 parameters at most
STATEMENTS = 512  # kept as they are: to make one takes as long as to run it
RAISE_REVISION = update(BOARD).values(revision=BOARD.c.revision + 1).returning(BOARD.c.revision)


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


class Writing:
    """One write transaction under way: what was read in it, and what is to be written at its end.

    ``revision`` is the number this write has; ``commit`` is the answer, None when nothing changed.
    """

    def __init__(self, action: Action) -> None:
        self.action = action
        self.group_id = action.operation or str(uuid4())
        self.revision = 0
        self.commit: Commit | None = None
        self.is_complete = False  # all is written, and only the commit is to come
        self._connection: Connection | None = None
        self._seen: dict[tuple[str, str], object] = {}
        self._there: set[tuple[str, str]] = set()
        self._changes: list[Change] = []

    @property
    def connection(self) -> Connection:
        """The open transaction, for reading what the write depends on."""
        assert self._connection is not None  # noqa: S101 - only ever used inside ``begun``
        return self._connection

    def begin(self, connection: Connection) -> None:
        """Raise the revision: from here on all other writers wait."""
        self._connection = connection
        self.revision = _raise_revision(connection)

    def know(self, values: Iterable[Value]) -> None:
        """Remember rows that were read in this transaction: they need not be looked at again."""
        for value in values:
            key = kind_of(type(value)).name, value.id
            self._seen[key] = value
            if getattr(value, "removed_at", None) is None:
                self._there.add(key)

    def know_there(self, rows: Iterable[tuple[str, str]]) -> None:
        """Remember of these (kind, id) only that they are not removed."""
        self._there.update(rows)

    def known(self, kind: str, row_id: str) -> object | None:
        """Return a row that was read in this transaction before."""
        return self._seen.get((kind, row_id))

    def stranger(self, kind: str, row_id: str, field: str) -> str | None:
        """Return who wrote a field last when it was not this writer, None when it was."""
        author = self.action.author
        for writer in _writers(self.connection, entity=kind, row_id=row_id, field=field):
            return None if writer.is_at_desk_of(author) else writer.name
        return None

    def change(self, changes: Iterable[Change | None]) -> None:
        """Write these at the end; None is no change."""
        self._changes += [change for change in changes if change is not None]

    def made(self, row_id: str) -> object:
        """Return the name of a row that is to be made, None when it is not among those."""
        made = (change.after for change in self._changes if change.id == row_id)
        return next((after.get("name") for after in made), None)

    def touches(self, kind: str) -> bool:
        """Return whether rows of a kind are to be written."""
        return any(change.entity == kind for change in self._changes)

    def finish(self) -> None:
        """Carry out the changes together; without any nothing happened at all."""
        connection = self.connection
        if not self._changes:
            self.commit = _done_before(connection, self.action.operation)
            connection.rollback()
            return
        if len({(change.entity, change.id) for change in self._changes}) < len(self._changes):
            raise RuntimeError(self.action.verb)
        lines = [_journal_line(change, self.revision) for change in self._changes]
        _check_texts(self._changes, lines)
        self._write()
        _journal(connection, lines, self.action, group_id=self.group_id, revision=self.revision)
        self.commit = Commit(self.revision, self.group_id)
        self.is_complete = True

    def _write(self) -> None:
        by_kind: dict[str, list[Change]] = defaultdict(list)
        for change in self._changes:
            by_kind[change.entity].append(change)
        for kind in KINDS:  # parents before children, so that foreign keys always hold
            if kind not in by_kind:
                continue
            new = [c for c in by_kind[kind] if c.before is ABSENT]
            bulk.insert_rows(
                self.connection, TABLES[kind], [c.after for c in new], ids=[c.id for c in new]
            )
            self._update(kind, [c for c in by_kind[kind] if c.before is not ABSENT])
        made = {(c.entity, c.id) for c in self._changes if c.before is ABSENT}
        for kind, row_id, name in references.broken(
            self.connection, self._changes, self._there | made
        ):
            raise self._conflict(kind, row_id, name)
        if self.action.verb == UNDO:
            self._check_orphans()

    def _check_orphans(self) -> None:
        """Refuse an undo that would remove, with a new row, what others have put on it since."""
        for kind, row_id, parent_id in references.orphans(self.connection, self._changes):
            person = self._last_writer(kind, row_id, "")
            [parent] = [change for change in self._changes if change.id == parent_id]
            fields = _before(parent)
            title = fields.get("title") or fields.get("name") or ""
            about = {"entity": kind, "id": row_id, "title": title, "person": person}
            if parent.entity == "job":
                raise Conflict("job_used_meanwhile", **about)
            raise Conflict("added_meanwhile", **about)

    def _update(self, kind: str, changes: Sequence[Change]) -> None:
        """Write the changed fields of old rows with one statement, whatever fields each touches."""
        if not changes:
            return
        if any(KINDS[kind].fixed.intersection(change.after) for change in changes):
            raise Refused("fixed")
        rows = self._rows(kind, changes)
        for change in changes:
            name = _first_differing(change, rows.get(change.id))
            if name is not None:
                raise self._conflict(kind, change.id, name)
        names = sorted({name for change in changes for name in change.after})
        new = [
            {"this_id": c.id, **{f"new_{n}": c.after.get(n, rows[c.id][n]) for n in names}}
            for c in changes
        ]
        self.connection.execute(_one_row_updated(TABLES[kind], tuple(names)), new)

    def _rows(self, kind: str, changes: Sequence[Change]) -> dict[str, Line]:
        """Return the fields that any of the changes touches, of each row as it is now."""
        names = sorted({name for c in changes for name in (*_before(c), *c.after)})
        rows: dict[str, Line] = {}
        unknown = []
        for change in changes:
            value = self.known(kind, change.id)
            if value is None:
                unknown.append(change.id)
            else:
                rows[change.id] = {name: getattr(value, name) for name in names}
        for start in range(0, len(unknown), BATCH):
            asked = _some_rows(TABLES[kind], tuple(names))
            found = self.connection.execute(asked, {"ids": unknown[start : start + BATCH]})
            rows |= {row["id"]: cast("Line", row) for row in found.mappings()}
        return rows

    def _last_writer(self, kind: str, row_id: str, name: str) -> str:
        author = self.action.author
        return _last_other_writer(self.connection, author, entity=kind, row_id=row_id, field=name)

    def _conflict(self, kind: str, row_id: str, name: str) -> Conflict:
        person = self._last_writer(kind, row_id, name)
        return Conflict("changed_meanwhile", entity=kind, id=row_id, field=name, person=person)


@contextmanager
def begun(store: Store, action: Action) -> Iterator[Writing]:
    """Give a write transaction; what it is told to change is carried out at the end, or nothing.

    An error on the way leaves nothing. The same operation a second time is no second change: the
    answer is then that of the first. Where the server's answer to the commit is lost, it is asked
    what became of it before anybody is told that nothing was saved.

    Raises Conflict (values: entity, id, field, person) when a field no longer has its before value,
    or when an undo would take off what others have added since (values: title, person); Refused
    when a text cannot be stored or the reversed group is
    not in the right state. RuntimeError is a mistake in the program: each row is changed once, else
    the journal tells of a *before* that never was, and no undo can go back to it.
    """
    writing = Writing(action)
    try:
        with store.writing() as connection:
            with damage_named():
                writing.begin(connection)
            yield writing
            with damage_named():
                writing.finish()
    except StoreAway as error:
        if error.kind not in LOST or not writing.is_complete:
            raise
        writing.commit = _whether_done(store, writing.group_id)
        if writing.commit is None:
            raise
    except IntegrityError as error:
        if not is_clash(error):
            raise
        if action.operation is not None:
            writing.commit = done_before(store, action.operation)
        if writing.commit is None:
            raise Conflict("changed_meanwhile", entity="", id="", field="", person="") from error


def apply(store: Store, changes: Iterable[Change], action: Action) -> Commit | None:
    """Carry out ``changes`` that are known beforehand together, or none of them; see ``begun``."""
    with begun(store, action) as writing:
        writing.change(changes)
    return writing.commit


def done_before(store: Store, operation: str) -> Commit | None:
    """Return what an operation came to when it has been carried out before, None when not."""
    with store.reading() as connection:
        return _done_before(connection, operation)


def _whether_done(store: Store, operation: str) -> Commit | None:
    """Return what became of a write whose answer got lost; StoreAway when nobody can say.

    Its transaction may still be under way: to raise the revision waits for its end.
    """
    try:
        with store.writing() as connection:
            _raise_revision(connection)
            done = _done_before(connection, operation)
            connection.rollback()
    except StoreAway as error:
        raise StoreAway("store_unsure") from error
    return done


def _done_before(connection: Connection, operation: str | None) -> Commit | None:
    """Return what an operation came to when it has been carried out before."""
    if operation is None:
        return None
    revision = connection.scalar(select(GROUPS.c.revision).where(GROUPS.c.id == operation))
    return None if revision is None else Commit(revision, operation)


def _raise_revision(connection: Connection) -> int:
    return int(connection.execute(RAISE_REVISION).scalar_one())


@lru_cache(maxsize=STATEMENTS)
def _one_row_updated(table: Table, names: tuple[str, ...]) -> Update:
    return (
        update(table)
        .where(table.c.id == bindparam("this_id"))
        .values({name: bindparam(f"new_{name}") for name in names})
    )


@lru_cache(maxsize=STATEMENTS)
def _some_rows(table: Table, names: tuple[str, ...]) -> Select[Any]:
    wanted = (table.c[name] for name in names)
    return select(table.c.id, *wanted).where(table.c.id.in_(bindparam("ids", expanding=True)))


def _first_differing(change: Change, row: Line | None) -> str | None:
    """Return the first field that is not as the writer believed; "" when the row is not there."""
    if row is None:
        return ""
    differing = (name for name, before in _before(change).items() if row[name] != before)
    return next(differing, None)


def _last_other_writer(
    connection: Connection, author: Author, *, entity: str, row_id: str, field: str
) -> str:
    """Return who last wrote this field: somebody else if possible, for an undo writes too."""
    own = ""
    for writer in _writers(connection, entity=entity, row_id=row_id, field=field):
        if not writer.is_person(author):
            return writer.name
        own = own or writer.name
    return own


@dataclass(frozen=True, slots=True)
class _Writer:
    """Who wrote something, and where."""

    colleague_id: str | None
    name: str
    computer: str

    def is_person(self, author: Author) -> bool:
        return (self.colleague_id, self.name) == (author.colleague_id, author.name)

    def is_at_desk_of(self, author: Author) -> bool:
        return self.is_person(author) and self.computer == author.computer


def _writers(connection: Connection, *, entity: str, row_id: str, field: str) -> Iterator[_Writer]:
    """Yield who wrote a field of a row, newest first."""
    newest = (
        select(
            CHANGES.c.before,
            CHANGES.c.after,
            GROUPS.c.author,
            GROUPS.c.colleague_id,
            GROUPS.c.computer,
            COLLEAGUES.c.name,
        )
        .join(GROUPS, GROUPS.c.revision == CHANGES.c.revision)
        .outerjoin(COLLEAGUES, COLLEAGUES.c.id == GROUPS.c.colleague_id)
        .where(CHANGES.c.entity == entity, CHANGES.c.row_id == row_id)
        .order_by(CHANGES.c.revision.desc())
    )
    for before, after, signed, colleague_id, computer, name in connection.execute(newest):
        fields = decode(entity, after)
        if before is not None and (isinstance(fields, Absent) or field not in fields):
            continue  # whoever made the row wrote every field of it
        yield _Writer(colleague_id, name or signed, computer)


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
