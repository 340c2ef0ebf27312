"""A board as one JSON document, and into a file.

Everything is named by its id, so that a board that is exported and imported is the same board.
"""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from board.domain.board import Board, Firm
    from board.domain.card import Card, CheckItem, Link, Stage, Touch
    from board.domain.people import Colleague, Customer, Job
    from board.exchange.csvout import Belongings

FORMAT = "followup-board"
VERSION = 1


def write(board: Board, belongings: Belongings) -> dict[str, object]:
    """Return the document of ``board``; its cards may include archived ones.

    A card's position within its lists is its place there. Bytes come of ``jsontext.dump``.
    """
    cards = sorted(board.cards.values(), key=lambda card: (card.position, card.created_at, card.id))
    return {
        "format": FORMAT,
        "version": VERSION,
        "firm": _firm(board.firm),
        "stages": [_object(stage) for stage in board.all_stages()],
        "customers": _sorted_objects(board.customers.values()),
        "jobs": _sorted_objects(board.jobs.values()),
        "colleagues": _sorted_objects(board.colleagues.values()),
        "cards": [_card(card, belongings) for card in cards],
    }


def _firm(firm: Firm) -> dict[str, object]:
    return _object(firm) | {
        "workdays": sorted(firm.workdays),
        "closed": [day.isoformat() for day in firm.closed],
    }


def _card(card: Card, belongings: Belongings) -> dict[str, object]:
    return _object(card) | {
        "tags": list(card.tags),
        "checklist": [
            _without(item, "id", "card_id", "position")
            for item in belongings.checklists.get(card.id, ())
        ],
        "links": [
            _without(link, "id", "card_id", "position")
            for link in belongings.links.get(card.id, ())
        ],
        "touches": [
            _without(touch, "id", "card_id") for touch in belongings.touches.get(card.id, ())
        ],
    }


def _sorted_objects(values: Iterable[Customer | Job | Colleague]) -> list[dict[str, object]]:
    ordered = sorted(values, key=lambda value: (value.name.casefold(), value.id))
    return [_object(value) for value in ordered]


def _without(value: CheckItem | Link | Touch, *names: str) -> dict[str, object]:
    return {name: plain for name, plain in _object(value).items() if name not in names}


def _object(
    value: Firm | Stage | Card | CheckItem | Link | Touch | Customer | Job | Colleague,
) -> dict[str, object]:
    """Return the fields of ``value``, those that are empty left out."""
    plain = {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    plain.pop("removed_at", None)
    return {name: content for name, content in plain.items() if not _is_empty(content)}


def _is_empty(content: object) -> bool:
    return content is None or content is False or content == ""


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date | datetime | time) else value
