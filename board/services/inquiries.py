"""The inquiries and quote requests that nobody has answered for good; none closes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.card import Card
from board.domain.inquiries import TOPICS

if TYPE_CHECKING:
    from board.services.workspace import Workspace


def listed(ws: Workspace) -> list[Card]:
    """Return the open ones, the oldest first."""
    cards = ws.where(Card, topic=TOPICS, done_at=None, archived_at=None)
    return sorted(cards, key=lambda card: (card.created_at, card.id))
