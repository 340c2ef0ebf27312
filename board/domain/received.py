"""Mail that came in: whose it is, which card it is about, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Became(StrEnum):
    """What a mail that came in was taken for.

    One that names a message of ours and comes from whom it went to is an answer; one that only
    seems to belong to a card is a guess until a person says so, and left when they say no. A card
    was made of it by a person. An absence note, a bounce and what a machine wrote answer nothing.
    """

    ANSWER = "answer"
    GUESS = "guess"
    LEFT = "left"
    CARD = "card"
    AWAY = "away"
    BOUNCE = "bounce"
    MACHINE = "machine"


class Pressed(StrEnum):
    """The one-click answers that a message offers, and that no more such messages are wanted."""

    YES = "yes"
    MORE_TIME = "more time"
    CALL_ME = "call me"
    NO_MORE = "no more"


@dataclass(frozen=True, slots=True)
class Received:
    """A mail that came in, of which only the head and the first lines are kept.

    ``header_id`` is its Message-ID: the same mail never counts twice. ``message_id`` names the
    message of ours that it answers, ``card_id`` the card that it is about or that was made of it.
    ``at`` is when it came.
    """

    id: str
    at: datetime
    header_id: str
    sender: str = ""
    sender_name: str = ""
    subject: str = ""
    text: str = ""
    became: Became = Became.ANSWER
    pressed: Pressed | None = None
    card_id: str | None = None
    customer_id: str | None = None
    contact_id: str | None = None
    message_id: str | None = None
    removed_at: datetime | None = None
