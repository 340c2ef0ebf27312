"""The page of the archived cards."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from board.ui.widgets.listing import Column, Listing, Wish
from board.ui.words import dated_in_full

if TYPE_CHECKING:
    from datetime import datetime

    from board.domain.board import Board
    from board.domain.card import Card

translate = QCoreApplication.translate


def archive() -> Listing:
    """Return the page of archived cards, those that were put away last first."""
    return Listing(
        kind="card",
        heading=translate("ArchivePage", "Archive"),
        columns=(
            Column(translate("ArchivePage", "Title"), lambda card, _board: card.title),
            Column(translate("ArchivePage", "Customer"), customer_of, 15),
            Column(translate("ArchivePage", "Job"), job_of, 13),
            Column(translate("ArchivePage", "Archived on"), _day, 10, _ended),
        ),
        sort=3,
        falls=True,
        wishes=(Wish("reopen", translate("ArchivePage", "Bring back")),),
        opens="open",
        empty=translate("ArchivePage", "The archive is empty. Cards that are archived go here."),
        start=Wish("back", translate("ArchivePage", "Back to the board")),
    )


def customer_of(card: Card, board: Board) -> str:
    """Return the name of the customer of a card."""
    customer = board.customers.get(card.customer_id or "")
    return customer.name if customer else ""


def job_of(card: Card, board: Board) -> str:
    """Return the name of the job of a card."""
    job = board.jobs.get(card.job_id or "")
    return job.name if job else ""


def _ended(card: Card, _board: Board) -> datetime | None:
    return card.archived_at or card.done_at


def _day(card: Card, board: Board) -> str:
    ended = _ended(card, board)
    return dated_in_full(ended.astimezone(ZoneInfo(board.firm.zone)).date()) if ended else ""
