"""The page of open inquiries and quote requests, the oldest first, by what they are worth."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from board.domain.inquiries import value_of
from board.domain.urgency import urgency
from board.domain.workdays import Workdays
from board.ui.pages.archive import customer_of
from board.ui.widgets.listing import Column, Listing, Wish
from board.ui.words import amount_text, dated_in_full

if TYPE_CHECKING:
    from datetime import date

    from board.domain.board import Board
    from board.domain.card import Card
    from board.domain.urgency import Urgency

translate = QCoreApplication.translate


def inquiries() -> Listing:
    """Return the page of inquiries."""
    return Listing(
        kind="card",
        heading=translate("InquiriesPage", "Inquiries"),
        columns=(
            Column(translate("InquiriesPage", "Since"), _since_words, 11, _since),
            Column(translate("InquiriesPage", "What"), lambda card, _board: card.title),
            Column(translate("InquiriesPage", "Customer"), customer_of, 15),
            Column(translate("InquiriesPage", "Value"), _value_words, 9, _value),
            Column(translate("InquiriesPage", "Answer by"), _due_words, 11, _due, _urgency),
        ),
        sort=0,
        opens="open",
        empty=translate(
            "InquiriesPage", "No inquiry is open. A call from somebody new comes here."
        ),
        start=Wish("back", translate("InquiriesPage", "Back to the board")),
    )


def _since(card: Card, board: Board) -> tuple[date, int]:
    """Return the day; of one day those that are worth most stand first."""
    day = card.created_at.astimezone(ZoneInfo(board.firm.zone)).date()
    return day, -(_value(card, board) or 0)


def _since_words(card: Card, board: Board) -> str:
    return dated_in_full(_since(card, board)[0])


def _value(card: Card, board: Board) -> int | None:
    return value_of(card, board.jobs.get(card.job_id or ""), board.firm.fee_currency)


def _value_words(card: Card, board: Board) -> str:
    value = _value(card, board)
    return "" if value is None else amount_text(value, board.firm.fee_currency)


def _due(card: Card, _board: Board) -> date | None:
    return card.due


def _due_words(card: Card, _board: Board) -> str:
    return dated_in_full(card.due) if card.due else ""


def _urgency(card: Card, board: Board, today: date) -> Urgency | None:
    stage = board.stages.get(card.stage_id)
    return urgency(card, stage, today, Workdays.of(board.firm)) if stage else None
