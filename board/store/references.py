"""What foreign keys cannot say: a row that is still there names no row that was removed.

Removing is a field here, so the database would let a card stand in a removed stage, where nobody
sees it. Checked inside the write transaction: all writers queue there, so nobody slips through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from board.domain.change import ABSENT, Change
from board.store.rows import GroupRow, columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

PORTION = 500
NAMES = (  # (who names, in which field, whom)
    ("job", "customer_id", "customer"),
    ("card", "stage_id", "stage"),
    ("card", "customer_id", "customer"),
    ("card", "job_id", "job"),
    ("card", "owner_id", "colleague"),
)


def missed(connection: Connection, changes: Sequence[Change]) -> Iterator[Change]:
    """Yield, for each removed row that another still names after ``changes``, an empty change."""
    for child, field, parent in NAMES:
        suspects = _suspects(changes, child, field)
        removed = [c.id for c in changes if c.entity == parent and _is_removal(c)]
        for name, ids in (("id", suspects), (field, removed)):
            for parent_id in _naming(connection, (child, field, parent), name, ids):
                yield Change(parent, parent_id, {}, {})


def in_use(connection: Connection, ids: Iterable[str], *, besides: AbstractSet[str]) -> set[str]:
    """Return which customers, jobs and colleagues are named by rows other than ``besides``.

    A colleague who has changed something is in use too: that is somebody at a desk.
    """
    wanted, used = list(ids), set[str]()
    for start in range(0, len(wanted), PORTION):
        portion = wanted[start : start + PORTION]
        for child, field, _ in NAMES:
            names = columns(child)
            found = select(names[field], names["id"]).where(
                names[field].in_(portion), names["removed_at"].is_(None)
            )
            used |= {row[0] for row in connection.execute(found) if row[1] not in besides}
        acted = select(GroupRow.colleague_id).where(GroupRow.colleague_id.in_(portion)).distinct()
        used.update(connection.scalars(acted))
    return used & set(wanted)


def _suspects(changes: Iterable[Change], child: str, field: str) -> list[str]:
    """Return the rows that may name somebody new or are there again."""
    return [
        change.id
        for change in changes
        if change.entity == child
        and (change.before is ABSENT or field in change.after or "removed_at" in change.after)
    ]


def _is_removal(change: Change) -> bool:
    return change.after.get("removed_at") is not None


def _naming(
    connection: Connection, names: tuple[str, str, str], by: str, ids: Sequence[str]
) -> Iterator[str]:
    child, field, parent = names
    naming, named = columns(child), columns(parent)
    for start in range(0, len(ids), PORTION):
        found = (
            select(named["id"])
            .join_from(named["id"].table, naming["id"].table, naming[field] == named["id"])
            .where(naming[by].in_(ids[start : start + PORTION]))
            .where(naming["removed_at"].is_(None), named["removed_at"].is_not(None))
            .limit(1)
        )
        yield from connection.scalars(found)
