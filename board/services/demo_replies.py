"""The mail that came in on the example board: an answer, a guess, and one that became a card."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from board.domain.card import Card, Meaning, Touch, TouchKind
from board.domain.people import Contact
from board.domain.received import Became, Received

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from board.services.action import Act

ANSWERED, ANSWERS = "Summit Credit Union", "Draw proof with new address"
SUBJECT, TEXT = "Our new address", "Here is the new address. Please use it from now on."
ASKED, ASKS = "Juniper Bakery", "Confirm quantity"
MAYBE, WORDS = (
    "The aprons",
    "72 would be fine if the price holds. Can the logo go on the back, too?",
)
WROTE, WROTE_ABOUT = "Fairview Golf Club", "Price for a rush of 50 more"
ASKING = "Tournament has grown; 50 more towels?"
TEXTS = (SUBJECT, TEXT, MAYBE, WORDS)
"""All texts that a reader sees, for the catalogue."""
BEFORE = timedelta(hours=3)


def put_on_board(act: Act, customers: Mapping[str, str], worded: Callable[[str], str]) -> None:
    """Add the two mails; ``customers`` are ids by name."""
    answer = _mail(act, customers[ANSWERED], worded(ANSWERS), worded(SUBJECT), worded(TEXT))
    act.add(answer)
    act.add(
        Touch(
            act.new_id(),
            answer.card_id,
            answer.at,
            TouchKind.EMAIL,
            answer.text,
            inbound=True,
            author=answer.sender_name,
            meaning=Meaning.ANSWERED,
        )
    )
    maybe = _mail(act, customers[ASKED], worded(ASKS), worded(MAYBE), worded(WORDS))
    act.add(replace(maybe, became=Became.GUESS))
    title = worded(WROTE_ABOUT)
    made = _mail(act, customers[WROTE], title, title, worded(ASKING))
    act.add(replace(made, became=Became.CARD))  # it was dropped on the board


def _mail(act: Act, customer_id: str, title: str, subject: str, text: str) -> Received:
    """Return a mail of a customer's first contact about the card of a title."""
    [card] = act.where(Card, customer_id=customer_id, title=title)
    contact = min(act.where(Contact, customer_id=customer_id), key=lambda one: one.position)
    return Received(
        act.new_id(),
        act.now - BEFORE,
        f"<{card.id}@{contact.email.partition('@')[2]}>",
        sender=contact.email,
        sender_name=contact.name,
        subject=subject,
        text=text,
        card_id=card.id,
        customer_id=customer_id,
        contact_id=contact.id,
    )
