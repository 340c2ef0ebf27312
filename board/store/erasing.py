"""Taking texts out of the board for good: of its rows and of the journal, then of the file.

The one place that changes the journal: what is erased must not stand in it either.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from sqlalchemy import Text, insert, select, type_coerce, update

from board.domain.errors import StoreAway
from board.domain.kinds import KINDS
from board.domain.plain import forms
from board.store.engine import errors_named
from board.store.pages import AT_ONCE
from board.store.rows import BOARD, CHANGES, GROUPS, TABLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from sqlalchemy import Connection

    from board.domain.change import Author
    from board.store.engine import Store
    from board.store.pages import Pages

    Swap = Callable[[str], str]
    Own = Mapping[tuple[str, str], Mapping[str, str]]

NOT_LOOKED_AT = frozenset({"stage", "colleague", "setting", "told"})
"""Kinds that hold nothing of customers; a colleague may be called like one of their contacts."""
NO_TEXTS = frozenset({"id", "about_id", "author", "colour", "origin_id", "step_key", "zone"})


@dataclass
class Found:
    """What would be changed: new texts of rows by kind and id, and new lines of the journal.

    ``names`` are all values that the customer's own fields ever had.
    """

    rows: dict[str, dict[str, dict[str, str]]] = field(default_factory=dict)
    changes: dict[int, tuple[str | None, str]] = field(default_factory=dict)
    revisions: set[int] = field(default_factory=set)

    def places(self) -> dict[str, int]:
        """Return how many rows change, by kind, and lines of the journal."""
        counts = Counter({kind: len(rows) for kind, rows in self.rows.items() if rows})
        return {**counts, **({"journal": len(self.changes)} if self.changes else {})}


def held_before(connection: Connection, own: Own) -> dict[str, set[str]]:
    """Return every text that some fields of some rows ever had, by the name of the field."""
    found: dict[str, set[str]] = {}
    for (kind, row_id), fields in own.items():
        lines = connection.execute(
            select(CHANGES.c.before, CHANGES.c.after).where(
                CHANGES.c.entity == kind, CHANGES.c.row_id == row_id
            )
        )
        for told in (text for line in lines for text in line if text):
            for name, held in json.loads(told).items():
                if name in fields and isinstance(held, str) and held:
                    found.setdefault(name, set()).add(held)
    return found


def look(reads: Pages, swap: Swap, own: Own) -> Found:
    """Return what changes when ``swap`` goes over all texts; ``own`` fields become what it says."""
    found = Found()
    for kind in KINDS.values():
        if kind.name not in NOT_LOOKED_AT:
            _look_at_rows(reads, kind.name, swap, own, found)
    _look_at_journal(reads, swap, own, found)
    return found


def write(
    store: Store,
    found: Found,
    *,
    seen: int,
    author: Author,
    at: datetime,
    removed: Iterable[tuple[str, str]],
) -> bool:
    """Carry it out unless the board is not at revision ``seen`` any more; tell whether it was.

    Other windows read the whole board again. Earlier actions on these rows cannot be taken back.
    """
    with store.writing() as connection:
        number = connection.scalar(select(BOARD.c.revision))
        if number != seen:
            return False
        new = seen + 1
        connection.execute(update(BOARD).values(revision=new, epoch=str(uuid4())))
        for kind, rows in found.rows.items():
            table = TABLES[kind]
            for row_id, texts in rows.items():
                raw: dict[Any, Any] = {
                    table.c[name]: type_coerce(text, Text) for name, text in texts.items()
                }
                connection.execute(update(table).where(table.c.id == row_id).values(raw))
        for kind, row_id in removed:
            connection.execute(
                update(TABLES[kind])
                .where(TABLES[kind].c.id == row_id, TABLES[kind].c.removed_at.is_(None))
                .values(removed_at=at)
            )
        for line, (before, after) in found.changes.items():
            connection.execute(
                update(CHANGES).where(CHANGES.c.number == line).values(before=before, after=after)
            )
        for revision in found.revisions:
            connection.execute(
                update(GROUPS)
                .where(GROUPS.c.revision == revision)
                .values(undone_at=GROUPS.c.revision)
            )
        connection.execute(
            insert(GROUPS).values(
                id=str(uuid4()),
                revision=new,
                at=at,
                verb="erase",
                colleague_id=author.colleague_id,
                author=author.name,
                computer=author.computer,
                undone_at=new,
            )
        )
    return True


def vacuum(store: Store) -> None:
    """Write the database anew, without what lies unused in it.

    Somebody who reads just now may prevent it: in a file the unused is overwritten all the same.
    """
    with suppress(StoreAway), errors_named(), store.engine.connect() as connection:
        if store.path is None:
            apart = connection.execution_options(isolation_level="AUTOCOMMIT")
            apart.exec_driver_sql("VACUUM FULL")
            return
        raw = connection.connection.dbapi_connection
        assert raw is not None  # noqa: S101 - the connection is open
        try:
            raw.execute("VACUUM")  # past SQLAlchemy, which would begin a transaction
        except sqlite3.OperationalError as error:
            raise StoreAway("store_locked") from error


def _look_at_rows(reads: Pages, kind: str, swap: Swap, own: Own, found: Found) -> None:
    table = TABLES[kind]
    names = [
        name
        for name, form in forms(KINDS[kind].value).items()
        if form.choices is None
        and name not in NO_TEXTS
        and name not in KINDS[kind].names
        and (form.declared == "str" or form.declared.startswith("tuple[") or form.part)
    ]
    wanted = [type_coerce(table.c[name], Text) for name in names]
    last = ""
    while True:
        page = reads.connection.execute(
            select(table.c.id, *wanted).where(table.c.id > last).order_by(table.c.id).limit(AT_ONCE)
        ).all()
        reads.pause()
        for row_id, *texts in page:
            fixed = own.get((kind, row_id), {})
            told = {
                name: fixed[name] if name in fixed and text else swap(text)
                for name, text in zip(names, texts, strict=True)
                if text
            }
            new = {
                name: told[name]
                for name, text in zip(names, texts, strict=True)
                if text and told[name] != text
            }
            if new:
                found.rows.setdefault(kind, {})[row_id] = new
        if len(page) < AT_ONCE:
            return
        last = page[-1][0]


def _look_at_journal(reads: Pages, swap: Swap, own: Own, found: Found) -> None:
    changed = {(kind, row_id) for kind, rows in found.rows.items() for row_id in rows} | set(own)
    last = 0
    while True:
        page = reads.connection.execute(
            select(
                CHANGES.c.number,
                CHANGES.c.revision,
                CHANGES.c.entity,
                CHANGES.c.row_id,
                CHANGES.c.before,
                CHANGES.c.after,
            )
            .where(CHANGES.c.number > last)
            .order_by(CHANGES.c.number)
            .limit(AT_ONCE)
        ).all()
        reads.pause()
        for number, revision, kind, row_id, before, after in page:
            if kind not in NOT_LOOKED_AT:
                fixed = own.get((kind, row_id), {})
                told = _line(before, swap, fixed), _line(after, swap, fixed) or after
                if told != (before, after):
                    found.changes[number] = told
                    found.revisions.add(revision)
            if (kind, row_id) in changed:
                found.revisions.add(revision)
        if len(page) < AT_ONCE:
            return
        last = page[-1][0]


def _line(text: str | None, swap: Swap, fixed: Mapping[str, str]) -> str | None:
    """Return one side of a change without the terms; ids in it are left alone."""
    if text is None:
        return None
    held = json.loads(text)
    new = {
        name: fixed[name]
        if name in fixed and told
        else _swapped(told, swap)
        if name not in NO_TEXTS
        else told
        for name, told in held.items()
    }
    return text if new == held else json.dumps(new, ensure_ascii=False, separators=(",", ":"))


def _swapped(held: object, swap: Swap) -> object:
    if isinstance(held, str):
        return swap(held)
    if isinstance(held, list):
        return [_swapped(each, swap) for each in held]
    if isinstance(held, dict):
        return {name: _swapped(each, swap) for name, each in held.items()}
    return held
