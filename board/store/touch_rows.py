"""When each customer was last in touch with us, in one query however many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from board.store.rows import CARDS, TABLES, columns

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy import Connection

    from board.domain.card import TouchKind


def last_touches(
    connection: Connection,
    *,
    kinds: Collection[TouchKind] = (),
    colleagues: Collection[str] = (),
    outbound: bool = False,
) -> dict[str, datetime]:
    """Return by customer the instant of the last touch, on whatever card or job it hangs.

    Of some ``kinds`` or ``colleagues`` only, or only those that we began, where so wanted. Cards
    that are done or archived long ago and closed jobs count like all others.
    """
    touch, job = columns("touch"), columns("job")
    whose = func.coalesce(CARDS.c.customer_id, job["customer_id"], touch["customer_id"])
    wanted = [touch["kind"].in_(kinds)] if kinds else []
    wanted += [touch["colleague_id"].in_(colleagues)] if colleagues else []
    wanted += [touch["inbound"].is_(False)] if outbound else []
    found = connection.execute(
        select(whose, func.max(touch["at"]))
        .select_from(TABLES["touch"])
        .outerjoin(CARDS, touch["card_id"] == CARDS.c.id)
        .outerjoin(TABLES["job"], touch["job_id"] == job["id"])
        .where(touch["removed_at"].is_(None), whose.is_not(None), *wanted)
        .group_by(whose)
    )
    return {row[0]: row[1] for row in found}
