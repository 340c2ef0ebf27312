"""Inquiries and quote requests: what somebody may still buy, and what that would be worth."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from board.domain.card import Topic
from board.domain.money import read_amount

if TYPE_CHECKING:
    from board.domain.card import Card
    from board.domain.job import Job

TOPICS = (Topic.INQUIRY, Topic.QUOTE)
AMOUNT = re.compile(r"[$€£]\s?(\d[\d.,]*)|(\d[\d.,]*)\s?(?:[$€£]|[A-Z]{3}\b)")


def value_of(card: Card, job: Job | None, currency: str) -> int | None:
    """Return in minor units what a card is about: its job's value, else the amount at stake."""
    if job is not None and job.value is not None:
        return job.value
    found = AMOUNT.search(card.stake)
    return read_amount((found[1] or found[2]).rstrip(".,"), currency) if found else None
