"""Messages to customers, from draft to sent, and which rung of which card each one is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from board.domain.ladder import Does
from board.domain.people import Channel, Purpose

if TYPE_CHECKING:
    from datetime import datetime


class MessageState(StrEnum):
    """How far a message got.

    A draft was written; it is told when a person took it out of the house, or dropped. What the
    program sends is ready, then claimed by one sender, then in flight: from there on only the
    mail server knows. Its answer makes it sent or failed, no answer uncertain. Held and cancelled
    ones a person looks at; superseded ones the program took back because another took their place.
    """

    DRAFT = "draft"
    TOLD = "told"
    DROPPED = "dropped"
    READY = "ready"
    CLAIMED = "claimed"
    IN_FLIGHT = "in flight"
    SENT = "sent"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    HELD = "held"
    CANCELLED = "cancelled"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Message:
    """A message to a customer that somebody has edited, told or let go; others are only rendered.

    ``recipient`` is the one address it goes to, ``header_id`` its Message-ID for ever. It leaves
    not before ``planned_for``, after a refusal not before ``not_before``; ``attempts`` counts
    these. Whoever sends it holds it until ``lease_until`` under a growing number, ``fence``.
    ``epoch`` is that of the board it was made on. ``author`` is who approved it, ``by_itself`` when
    nobody did. ``said`` is what the server answered, or why it waits.
    """

    id: str
    made_at: datetime
    subject: str = ""
    body: str = ""
    language: str = ""
    purpose: Purpose = Purpose.ORDER
    state: MessageState = MessageState.DRAFT
    channel: Channel | None = None
    told_at: datetime | None = None
    customer_id: str | None = None
    job_id: str | None = None
    card_id: str | None = None
    contact_id: str | None = None
    removed_at: datetime | None = None
    recipient: str = ""
    header_id: str = ""
    planned_for: datetime | None = None
    not_before: datetime | None = None
    attempts: int = 0
    lease_until: datetime | None = None
    fence: int = 0
    epoch: str = ""
    author: str = ""
    by_itself: bool = False
    said: str = ""


@dataclass(frozen=True, slots=True)
class MessageItem:
    """What a message is about: a rung of a card, or the plan of a job, in one cycle of it.

    ``does`` is what the rung was there for, whatever became of its ladder since. No two that hold
    are the same over all messages, so that nothing is ever sent twice; those of superseded
    messages hold no longer.
    """

    id: str
    message_id: str
    subject_kind: str
    subject_id: str
    rung: str
    cycle: int = 0
    does: Does = Does.ASK
    superseded_at: datetime | None = None
    removed_at: datetime | None = None
