"""Cards that come again: the next card of a recurring one, made when it is done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain import recurrence
from board.domain.card import CheckItem, Link
from board.domain.change import added

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date, datetime

    from board.domain.card import Card, Stage
    from board.domain.change import Change
    from board.services.action import Act


def follow(act: Act, cards: Iterable[Card], stage: Stage) -> Iterator[str]:
    """Make the next card of each that is done just now; yield the ids of those that have one."""
    ending = [card for card in cards if card.repeat and card.done_at is None]
    ids = tuple(card.id for card in ending)
    belongings: list[CheckItem | Link] = []
    if ids:
        belongings = [*act.where(CheckItem, card_id=ids), *act.where(Link, card_id=ids)]
    for card in ending:
        own = [each for each in belongings if each.card_id == card.id]
        following = next_card(card, stage, own, now=act.now, today=act.today, new_id=act.new_id)
        act.change(following)
        if following:
            yield card.id


def next_card(
    card: Card,
    stage: Stage,
    belongings: Iterable[CheckItem | Link],
    *,
    now: datetime,
    today: date,
    new_id: Callable[[], str],
) -> list[Change]:
    """Return the changes that make the next card of a series; none when the series has ended.

    The next date counts from the due date, the first one after today. The checklist comes along
    unticked, the links too; what happened stays with the card that is done.
    """
    repeat = recurrence.next_repeat(card.repeat, card.due, today)
    if repeat is None:
        return []
    later = repeat.due - (card.due or today)
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
    fresh = (replace(each, id=new_id(), card_id=follower.id) for each in belongings)
    return [added(follower), *(added(_unticked(each)) for each in fresh)]


def _unticked(each: CheckItem | Link) -> CheckItem | Link:
    return replace(each, done=False) if isinstance(each, CheckItem) else each
