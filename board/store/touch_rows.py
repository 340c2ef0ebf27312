"""When each customer was last in touch with us, in one query however many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from board.store.rows import CARDS, TABLES, columns

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection


def last_touches(connection: Connection) -> dict[str, datetime]:
    """Return by customer the instant of the last touch, on whatever card or job it hangs.

    Cards that are done or archived long ago and closed jobs count like all others.
    """
    touch, job = columns("touch"), columns("job")
    whose = func.coalesce(CARDS.c.customer_id, job["customer_id"], touch["customer_id"])
    found = connection.execute(
        select(whose, func.max(touch["at"]))
        .select_from(TABLES["touch"])
        .outerjoin(CARDS, touch["card_id"] == CARDS.c.id)
        .outerjoin(TABLES["job"], touch["job_id"] == job["id"])
        .where(touch["removed_at"].is_(None), whose.is_not(None))
        .group_by(whose)
    )
    return {row[0]: row[1] for row in found}
