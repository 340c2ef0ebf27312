"""How one card is followed up next: which step comes on which day, and what it will say."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.following import NextStep
from board.domain.ladder import Due, Way
from board.domain.rounds import leaves_at
from board.services import following
from board.services.round_texts import Texts

if TYPE_CHECKING:
    from board.domain.board import Board
    from board.services.workspace import Workspace


def of_card(ws: Workspace, board: Board, card_id: str) -> NextStep | None:
    """Return how a card of a board is followed up next; None where it is not."""
    found = next(iter(following.listed(ws, board, [card_id])), None)
    if found is None:
        return None
    comes = found.due.rung if found.due else found.next
    contact = board.written_to(found.card)
    texts = Texts(ws, board)
    is_written = comes is not None and comes.rung.way in (Way.EMAIL, Way.LETTER)
    if comes is None or not is_written or not texts.is_readable(found.card):
        return NextStep(found)
    letter = texts.write([replace(found, due=Due(comes))], contact)
    morning = datetime.combine(comes.day, time(), ZoneInfo(ws.firm.zone))
    goes = leaves_at(contact, ws.firm, ws.workdays, morning)
    return NextStep(found, letter, None if goes == morning else ws.local_time(goes).time())
