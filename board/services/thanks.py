"""A word of thanks to customers who gave what they were asked for in time."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.card import Touch
from board.domain.customer_view import answers_of
from board.domain.following import Followed
from board.domain.ladder import THANKS, Ask, Due, Pause, Placed, Uses, Way
from board.domain.ladder_lookup import BUILT_IN
from board.domain.mail_account import is_address
from board.domain.people import Purpose, may_be_written
from board.domain.rounds import RoundItem
from board.services import outbox
from board.services.round_items import start_of
from board.store import asks, message_rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from board.domain.board import Board
    from board.domain.card import Card
    from board.services.round_texts import Texts
    from board.services.workspace import Workspace


def listed(
    ws: Workspace, board: Board, texts: Texts, day: date, *, written: Collection[str | None]
) -> Iterator[RoundItem]:
    """Yield the thanks for what was done on a day or the working day before, one to a customer.

    Whoever is ``written`` to anyway, or was within a week, gets none besides.
    """
    if not ws.firm.thanks:
        return
    since = ws.workdays.sub(ws.workdays.next(day), 1)
    together: dict[str, list[Card]] = defaultdict(list)
    for card in _in_time(ws, since):
        contact = board.written_to(card)
        if (
            card.customer_id in board.customers
            and card.customer_id not in written
            and contact is not None
            and is_address(contact.email)
            and may_be_written(contact, Purpose.ORDER)
            and texts.is_readable(card)
        ):
            together[contact.id].append(card)
    for contact_id, cards in together.items():
        contact = board.contacts[contact_id]
        followed = [_thanked(card, day) for card in cards]
        letter = texts.thanks(followed, contact)
        yield RoundItem(
            key=cards[0].id,
            way=Way.EMAIL,
            customer=board.customers.get(cards[0].customer_id or ""),
            does=THANKS.does,
            day=day,
            followed=followed,
            rung=THANKS,
            contact=contact,
            address=contact.email,
            letter=letter,
            flags=texts.flags(letter.subject, letter.body, followed, contact),
        )


def _in_time(ws: Workspace, since: date) -> list[Card]:
    """Return the cards done since a day whose customers answered in time and were not thanked."""
    with ws.store.reading() as connection:
        asked = asks.done_since(connection, start_of(ws, since))
    if not asked:
        return []
    ids = tuple(card.id for card in asked)
    touches = ws.where(Touch, card_id=ids)
    answers = answers_of(asked, touches, ZoneInfo(ws.firm.zone))
    in_time = {each.card_id for each in answers if each.in_time}
    over = {
        touch.card_id
        for touch in touches
        if touch.rung == THANKS.key or THANKS.key in touch.instead_of
    }
    with ws.store.reading() as connection:
        over |= {
            card_id
            for card_id, rung, _ in message_rows.taken(connection, ids)
            if rung == THANKS.key
        }
    pauses = [pause for pause in ws.where(Pause) if pause.holds(ws.today())]
    return [
        card
        for card in asked
        if card.id in in_time - over and not any(outbox.is_about(pause, card) for pause in pauses)
    ]


def _thanked(card: Card, day: date) -> Followed:
    """Return a card that is done, with thanks as the one thing that is still due."""
    due = Due(Placed(THANKS, day, helps=False))
    return Followed(card, BUILT_IN[Uses.ASK], Ask(day, card.due), (), due)
