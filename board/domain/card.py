"""The words of the board as values: card, stage, checklist item, link and touch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime, time


# Marker colours of the stages; none of them is a colour that means urgency.
STAGE_COLOURS = (
    "#78858f",
    "#4c5aa8",
    "#7b3fa0",
    "#8d6a5a",
    "#2f7f86",
    "#5f7a2e",
    "#a8467f",
    "#1b2733",
)


class StageKind(StrEnum):
    """What a stage is for. Rules look at the kind; the name of a stage is free."""

    PLANNED = "planned"
    WAITING = "waiting"
    HELP = "help"
    OURS = "ours"
    DONE = "done"


class Turn(StrEnum):
    """Who must act next."""

    OURS = "ours"
    CUSTOMER = "customer"
    SUPPLIER = "supplier"


class Asks(StrEnum):
    """Whom a card asks for what it is about; nobody where it is our own work."""

    NOBODY = "nobody"
    CUSTOMER = "customer"
    SUPPLIER = "supplier"


class Order(StrEnum):
    """How the cards of a stage are ordered."""

    URGENCY = "urgency"
    HAND = "hand"


class TouchKind(StrEnum):
    """How a contact with the customer happened; a *note* is no contact, only a remark."""

    CALL = "call"
    EMAIL = "email"
    LETTER = "letter"
    VISIT = "visit"
    HELP = "help"
    ANSWER = "answer"
    NOTE = "note"


class Meaning(StrEnum):
    """What a touch means for what was asked; most touches mean nothing in particular."""

    ASK = "ask"
    ACKNOWLEDGED = "acknowledged"
    PROMISED = "promised"
    ANSWERED = "answered"
    DISPUTED = "disputed"
    SENT_BACK = "sent back"
    HELP = "help"
    DONE_FOR_THEM = "done for them"
    TOLD = "told"


class Topic(StrEnum):
    """What is asked for: texts hang on it, and what is learned of answer times."""

    PROOF = "proof approval"
    ARTWORK = "artwork"
    QUANTITIES = "quantities"
    PURCHASE_ORDER = "purchase order"
    DEPOSIT = "deposit"
    CREDIT_LINE = "credit line"
    BLUEPRINTS = "blueprints"
    SPECIFICATIONS = "specifications"
    PACKAGING = "packaging"
    SHIPPING_DEADLINE = "shipping deadline"
    SHIP_TO = "ship-to"
    SHIP_DATE = "ship date"
    SITE_ACCESS = "site access"
    APPOINTMENT = "appointment"
    DECISION = "decision"
    QUOTE = "quote request"
    INVOICE = "past-due invoice"
    CALL_BACK = "call back"
    HOW_WE_WORK = "how we work"
    SITE_VISIT = "site visit"
    AFTER_SALE = "after sale"
    ANNIVERSARY = "anniversary"
    INQUIRY = "inquiry"
    OWNER_TOUCH = "owner's word"
    OTHER = "other"


class Closing(StrEnum):
    """Why something ended otherwise than by being done, or how well it ended."""

    WON = "won"
    LOST = "lost"
    DECLINED = "declined"
    REFERRED = "referred"
    NOT_A_FIT = "not a fit"
    CANCELLED = "cancelled"
    SKIPPED = "skipped"


DELIVERY = "*"
"""Stands among the steps an after-sale card waits for: the delivery of its job."""

HELD = "="
"""Stands where a step or DELIVERY would: a card waits, for its job is on hold."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One column of the board.

    ``position`` orders the stages from left to right. ``card_limit`` is soft: over it the count
    turns amber. ``max_silence`` is the longest silence in working days before a card is idle.
    """

    id: str
    name: str
    kind: StageKind
    turn: Turn
    colour: str
    position: float
    order: Order = Order.URGENCY
    card_limit: int | None = None
    max_silence: int | None = None
    hidden: bool = False
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One follow-up: something somebody must do.

    ``due`` is the day by which whoever's turn it is must act, ``due_time`` an optional local time
    on that day, ``ask_on`` the day we should ask. Days are calendar days in the firm's zone,
    instants are UTC. ``stage_since`` is the instant the card entered its stage, ``touched_at`` the
    last contact. ``repeat`` is an RFC 5545 rule without its prefix, or empty. ``stake`` is one
    line of what is at stake (fee, discount, shipment). ``position`` is the order by hand.
    ``import_key`` is the key of the imported line or card, or of the rule, this one came from, or
    empty, and ``imported`` the values it came with, as JSON, so that a second import knows what
    was edited.

    A card that is a step of its job has its ``step_key``, and in ``after`` those of the steps it
    waits for, DELIVERY among them after the sale. ``begun_at`` is when it first left the planned
    stages. ``contact_id`` is whom it asks, None for the customer's first contact. ``closing``
    says why it was put away without being done.
    """

    id: str
    title: str
    stage_id: str
    created_at: datetime
    stage_since: datetime
    position: float
    note: str = ""
    stake: str = ""
    customer_id: str | None = None
    contact: str = ""
    job_id: str | None = None
    owner_id: str | None = None
    due: date | None = None
    due_time: time | None = None
    ask_on: date | None = None
    snoozed_until: date | None = None
    touched_at: datetime | None = None
    done_at: datetime | None = None
    archived_at: datetime | None = None
    removed_at: datetime | None = None
    repeat: str = ""
    tags: tuple[str, ...] = ()
    import_key: str = ""
    imported: str = ""
    step_key: str = ""
    after: tuple[str, ...] = ()
    asks: Asks = Asks.NOBODY
    topic: Topic = Topic.OTHER
    contact_id: str | None = None
    begun_at: datetime | None = None
    closing: Closing | None = None


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One line of a card's checklist."""

    id: str
    card_id: str
    text: str
    position: float
    done: bool = False
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a file or a web address on a card; the file itself is never copied or read."""

    id: str
    card_id: str
    target: str
    position: float
    label: str = ""
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Touch:
    """One contact in or out, or a note; append-only. ``author`` is shown when no colleague is.

    It hangs on a card, a job or a customer. ``terms`` are, where it means *told*, the fees and
    discounts that were told, as JSON, where it means *promised*, the day they named; ``about_id``
    names the favour or message it was about.
    ``rung`` is the step of the card's ladder that it was, and ``instead_of`` those left out for it.
    Help took ``minutes`` and may be charged: ``charge`` in minor units of the ``currency``.
    """

    id: str
    card_id: str | None
    at: datetime
    kind: TouchKind
    text: str = ""
    inbound: bool = False
    colleague_id: str | None = None
    author: str = ""
    removed_at: datetime | None = None
    job_id: str | None = None
    customer_id: str | None = None
    meaning: Meaning | None = None
    terms: str = ""
    about_id: str = ""
    rung: str = ""
    instead_of: tuple[str, ...] = ()
    minutes: int = 0
    charge: int = 0
    currency: str = ""
