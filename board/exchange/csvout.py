"""The cards of a board as a table file that spreadsheets and this program read back."""

from __future__ import annotations

import codecs
import csv
import io
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING

from board.exchange.cells import checklist_cell, guarded, links_cell, tags_cell
from board.exchange.headers import FIELDS
from board.exchange.incoming import IncomingCheck, IncomingLink

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from board.domain.board import Board
    from board.domain.card import Card, CheckItem, Link

COLUMNS = tuple(name for name in FIELDS if name not in {"email", "phone", "comments"})
"""The columns of our own table, what is a card's alone; reading knows every one by its name."""


@dataclass(frozen=True, slots=True)
class Belongings:
    """What a table tells of the cards of a board besides the cards, by card id, in order."""

    checklists: Mapping[str, Sequence[CheckItem]] = field(default_factory=dict)
    links: Mapping[str, Sequence[Link]] = field(default_factory=dict)


def table_bytes(
    board: Board, cards: Iterable[Card], belongings: Belongings, *, zone: tzinfo = UTC
) -> bytes:
    """Return ``cards`` of ``board`` as CSV: UTF-8 with mark, commas, days in the firm's zone."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for card in cards:
        cells = _cells(card, board, zone) | _lists(card, belongings)
        writer.writerow([guarded(cells[name]) for name in COLUMNS])
    return codecs.BOM_UTF8 + out.getvalue().encode("utf-8", "replace")


def _cells(card: Card, board: Board, zone: tzinfo) -> dict[str, str]:
    stage = board.stages.get(card.stage_id)
    return _names(card, board) | {
        "id": card.id,
        "title": card.title,
        "contact": card.contact,
        "stage": stage.name if stage else "",
        "turn": stage.turn.value if stage else "",
        "due": _iso(card.due),
        "due_time": card.due_time.isoformat("auto") if card.due_time else "",
        "ask_on": _iso(card.ask_on),
        "done": _yes(card.done_at) or "no",  # else a stage may seem to say otherwise
        "done_on": card.done_at.astimezone(zone).date().isoformat() if card.done_at else "",
        "archived": _yes(card.archived_at),
        "snoozed_until": _iso(card.snoozed_until),
        "repeat": card.repeat,
        "tags": tags_cell(card.tags),
        "stake": card.stake,
        "note": card.note,
        "created": card.created_at.astimezone(UTC).isoformat(),
    }


def _names(card: Card, board: Board) -> dict[str, str]:
    customer = board.customers.get(card.customer_id or "")
    job = board.jobs.get(card.job_id or "")
    owner = board.colleagues.get(card.owner_id or "")
    return {
        "customer": customer.name if customer else "",
        "job": job.name if job else "",
        "owner": owner.name if owner else "",
    }


def _lists(card: Card, belongings: Belongings) -> dict[str, str]:
    checks = belongings.checklists.get(card.id, ())
    links = belongings.links.get(card.id, ())
    return {
        "checklist": checklist_cell(tuple(IncomingCheck(item.text, item.done) for item in checks)),
        "links": links_cell(tuple(IncomingLink(item.target, item.label) for item in links)),
    }


def _yes(instant: datetime | None) -> str:
    return "yes" if instant else ""


def _iso(day: object) -> str:
    return str(day) if day else ""
