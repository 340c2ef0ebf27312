"""Cards that come again: the next card of a recurring one, made when it is done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain import recurrence
from board.domain.card import CheckItem, Link
from board.domain.change import added
from board.services.workspace import Workspace, new_id
from board.store import reading

if TYPE_CHECKING:
    from board.domain.card import Card, Stage
    from board.domain.change import Change


def checked(rule: str) -> str:
    """Return a rule in its plain form, empty for none; Refused when it cannot be read."""
    rule = rule.strip()
    return recurrence.check_rule(rule) if rule else ""


def next_card(ws: Workspace, card: Card, stage: Stage) -> list[Change]:
    """Return the changes that make the next card of a series; none when the series has ended.

    The next date counts from the due date, the first one after today. The checklist comes along
    unticked, the links too; what happened stays with the card that is done.
    """
    repeat = recurrence.next_repeat(card.repeat, card.due, ws.today())
    if repeat is None:
        return []
    now = ws.now()
    later = repeat.due - (card.due or ws.today())
    follower = replace(
        card,
        id=new_id(),
        stage_id=stage.id,
        created_at=now,
        stage_since=now,
        due=repeat.due,
        ask_on=card.ask_on + later if card.ask_on else None,
        repeat=repeat.rule,
        snoozed_until=None,
        archived_at=None,
        touched_at=None,
        import_key="",
        imported="",
    )
    return [added(follower), *_belongings(ws, card.id, follower.id)]


def _belongings(ws: Workspace, card_id: str, follower_id: str) -> list[Change]:
    with ws.store.reading() as connection:
        items = reading.children(connection, CheckItem, [card_id])
        links = reading.children(connection, Link, [card_id])
    fresh = [replace(item, id=new_id(), card_id=follower_id, done=False) for item in items]
    same = [replace(link, id=new_id(), card_id=follower_id) for link in links]
    return [*map(added, fresh), *map(added, same)]
