"""What foreign keys cannot say: a row that is still there names no row that was removed.

Removing is a field here, so the database would let a card stand in a removed stage, where nobody
sees it. Checked inside the write transaction: all writers queue there, so nobody slips through.
Asked with every write, so each question is made once.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, Table, bindparam, select

from board.domain.change import ABSENT, Change
from board.domain.kinds import KINDS
from board.store.rows import GROUPS, TABLES, columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

BATCH = 500
NAMES = tuple(  # (who names, in which field, whom)
    (kind.name, field, named) for kind in KINDS.values() for field, named in kind.references.items()
)
PARTS = tuple(
    (kind.name, kind.parent, kind.names[kind.parent]) for kind in KINDS.values() if kind.parent
)
"""Who belongs to whom. With what they belong to they are seen no more, though not removed: whoever
deletes a card means all that is on it, but an undo only what was there when the card was added."""


def broken(
    connection: Connection,
    changes: Sequence[Change],
    present: AbstractSet[tuple[str, str]] = frozenset(),
) -> Iterator[tuple[str, str, str]]:
    """Yield what stands against the changes: (kind, id, field) that somebody else has written.

    That is the mark of a removed row which the changes name, or the field by which a row that is
    still there names one that the changes remove. ``present`` are (kind, id) of rows known to be
    there.
    """
    for names in NAMES:
        child, field, parent = names
        new = [one for one in _named_by_new(changes, child, field) if (parent, one) not in present]
        for parent_id in _gone(connection, parent, new):
            yield parent, parent_id, "removed_at"
        suspects = [
            change.id
            for change in _suspects(changes, child, field)
            if (parent, change.after.get(field)) not in present
        ]
        for _, parent_id in _naming(connection, names, "id", suspects):
            yield parent, parent_id, "removed_at"
        for child_id, _ in _naming(connection, names, field, _removed(changes, parent)):
            yield child, child_id, field


def orphans(connection: Connection, changes: Sequence[Change]) -> Iterator[tuple[str, str, str]]:
    """Yield present rows that belong to a row which the changes removed: (entity, id, its id)."""
    for names in PARTS:
        child, field, parent = names
        for child_id, parent_id in _naming(connection, names, field, _removed(changes, parent)):
            yield child, child_id, parent_id


def in_use(connection: Connection, ids: Iterable[str], *, besides: AbstractSet[str]) -> set[str]:
    """Return which customers, jobs and colleagues are named by rows other than ``besides``.

    A colleague who has changed something is in use too: that is somebody at a desk.
    """
    wanted, used = list(ids), set[str]()
    for start in range(0, len(wanted), BATCH):
        batch = wanted[start : start + BATCH]
        for child, field, _ in NAMES:
            names = columns(child)
            found = select(names[field], names["id"]).where(
                names[field].in_(batch), names["removed_at"].is_(None)
            )
            used |= {row[0] for row in connection.execute(found) if row[1] not in besides}
        acted = select(GROUPS.c.colleague_id).where(GROUPS.c.colleague_id.in_(batch)).distinct()
        used.update(connection.scalars(acted))
    return used & set(wanted)


def _suspects(changes: Iterable[Change], child: str, field: str) -> list[Change]:
    """Return the changes by which an old row may name somebody new, or is there again."""
    return [
        change
        for change in changes
        if change.entity == child
        and change.before is not ABSENT
        and change.after.get("removed_at") is None
        and (change.after.get(field) is not None or "removed_at" in change.after)
    ]


def _named_by_new(changes: Iterable[Change], child: str, field: str) -> list[str]:
    """Return whom new rows name, each once; many rows name the same."""
    named = (
        change.after.get(field)
        for change in changes
        if change.entity == child
        and change.before is ABSENT
        and change.after.get("removed_at") is None
    )
    return [str(parent_id) for parent_id in dict.fromkeys(named) if parent_id is not None]


def _gone(connection: Connection, parent: str, ids: Sequence[str]) -> Iterator[str]:
    """Yield which of these rows are removed: one for each batch is enough."""
    for start in range(0, len(ids), BATCH):
        yield from connection.scalars(
            _one_gone(TABLES[parent]), {"ids": ids[start : start + BATCH]}
        )


@cache
def _one_gone(named: Table) -> Select[Any]:
    wanted = named.c.id.in_(bindparam("ids", expanding=True))
    return select(named.c.id).where(wanted, named.c.removed_at.is_not(None)).limit(1)


def _removed(changes: Iterable[Change], parent: str) -> list[str]:
    return [
        change.id
        for change in changes
        if change.entity == parent and change.after.get("removed_at") is not None
    ]


def _naming(
    connection: Connection, names: tuple[str, str, str], by: str, ids: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Yield which present rows name which removed ones: one for each batch is enough."""
    child, field, parent = names
    for start in range(0, len(ids), BATCH):
        asked = _who_names_removed(TABLES[child], field, TABLES[parent], by)
        found = connection.execute(asked, {"ids": ids[start : start + BATCH]})
        yield from ((row[0], row[1]) for row in found)


@cache
def _who_names_removed(naming: Table, field: str, named: Table, by: str) -> Select[Any]:
    return (
        select(naming.c.id, named.c.id)
        .join_from(naming, named, naming.c[field] == named.c.id)
        .where(naming.c[by].in_(bindparam("ids", expanding=True)))
        .where(naming.c.removed_at.is_(None), named.c.removed_at.is_not(None))
        .limit(1)
    )
