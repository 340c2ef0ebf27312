"""What will be asked of customers: every open card that asks one and still waits for its day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.card import Asks, Card, StageKind
from board.domain.errors import BadFile
from board.exchange.calendar import CalendarDay, calendar_bytes
from board.exchange.csvout import Belongings, table_bytes
from board.exchange.saving import save
from board.services import stages, watch

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from board.domain.board import Board
    from board.services.workspace import Workspace

ENDINGS = (".csv", ".ics")


def listed(ws: Workspace) -> list[Card]:
    """Return the cards whose customers have not been asked yet, by the day to ask them."""
    planned = tuple(each.id for each in stages.listed(ws) if each.kind is StageKind.PLANNED)
    cards = ws.where(Card, asks=Asks.CUSTOMER, stage_id=planned, archived_at=None, done_at=None)
    return sorted((card for card in cards if _day_of(card)), key=_place)


def write(ws: Workspace, path: Path, ids: Collection[str]) -> None:
    """Save some of these cards as a table (.csv), or their days for a calendar (.ics)."""
    ending = path.suffix.casefold()
    if ending not in ENDINGS:
        raise BadFile("ending_unknown", ending=path.suffix, known=list(ENDINGS))
    cards = [card for card in listed(ws) if card.id in ids]
    board = watch.load(ws)
    if ending == ".ics":
        save(path, calendar_bytes([_day(card, board) for card in cards], ws.now()))
    else:
        zone = ZoneInfo(ws.firm.zone)
        save(path, table_bytes(board, cards, Belongings(), zone=zone))


def _day(card: Card, board: Board) -> CalendarDay:
    customer = board.customers.get(card.customer_id or "")
    job = board.jobs.get(card.job_id or "")
    title = " · ".join(part for part in (card.title, customer.name if customer else "") if part)
    note = job.name if job else ""
    return CalendarDay(f"ask-{card.id}", _day_of(card) or date.max, title, note)


def _day_of(card: Card) -> date | None:
    return card.ask_on or card.due


def _place(card: Card) -> tuple[date, str, str]:
    return _day_of(card) or date.max, card.title.casefold(), card.id
