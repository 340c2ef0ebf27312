"""Favours that customers were not told of yet: they ride in a message, else they are read out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain.card import Meaning, Touch
from board.domain.favours import Favour
from board.domain.ladder import Does, Way
from board.domain.message import MessageItem
from board.domain.people import firsts
from board.domain.rounds import RoundItem
from board.services import outbox

if TYPE_CHECKING:
    from collections.abc import Iterable

    from board.domain.board import Board
    from board.services.round_texts import Texts
    from board.services.workspace import Workspace


def untold(ws: Workspace) -> list[Favour]:
    """Return the favours nobody told of, and nobody left out today, the oldest first.

    Those that a message mentions which waits to leave are as good as told.
    """
    granted = ws.where(Favour)
    ids = tuple(favour.id for favour in granted)
    if not ids:
        return []
    touches = ws.where(Touch, about_id=ids)
    today = ws.today()
    seen_to = {
        touch.about_id
        for touch in touches
        if touch.meaning is Meaning.TOLD
        or (touch.customer_id and touch.card_id is None and ws.local_day(touch.at) == today)
    }
    rides = ws.where(MessageItem, subject_kind=outbox.FAVOUR, subject_id=ids, superseded_at=None)
    seen_to |= {item.subject_id for item in rides}
    found = [favour for favour in granted if favour.id not in seen_to]
    return sorted(found, key=lambda each: (each.granted_on, each.id))


class Mentions:
    """Which favours ride in which message of a round; each in the first to its customer."""

    def __init__(self, board: Board, texts: Texts, favours: Iterable[Favour]) -> None:
        """Mention these ``favours``."""
        self._board, self._texts = board, texts
        self._left = {one.id: one for one in favours if one.customer_id in board.customers}

    def ride(self, item: RoundItem) -> RoundItem:
        """Return a message that mentions what its customer was not told of yet."""
        if item.way is not Way.EMAIL or item.letter is None or item.customer is None:
            return item
        ours = [one for one in self._left.values() if one.customer_id == item.customer.id]
        if not ours:
            return item
        for one in ours:
            del self._left[one.id]
        if item.owed is not None:
            letter = self._texts.no_news(item.owed, item.contact, ours)
        else:
            letter = self._texts.write(item.followed, item.contact, ours)
        return replace(item, letter=letter, without=item.letter, favours=tuple(ours))

    def by_themselves(self) -> list[RoundItem]:
        """Return the favours that ride nowhere, to be told on the phone."""
        people = firsts(self._board.contacts.values())
        return [
            RoundItem(
                key=favour.id,
                way=Way.PHONE,
                customer=self._board.customers[favour.customer_id],
                does=Does.HELP,
                day=favour.granted_on,
                favours=(favour,),
                contact=people.get(favour.customer_id),
            )
            for favour in self._left.values()
        ]
