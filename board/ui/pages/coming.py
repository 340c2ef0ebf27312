"""The page of what will be asked of customers, by the day to ask them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.ui.pages.archive import customer_of, job_of
from board.ui.widgets.listing import Column, Listing, Wish
from board.ui.words import dated_in_full

if TYPE_CHECKING:
    from datetime import date

    from board.domain.board import Board
    from board.domain.card import Card

translate = QCoreApplication.translate


def coming() -> Listing:
    """Return the page of what comes from customers."""
    return Listing(
        kind="card",
        heading=translate("ComingPage", "Coming from them"),
        columns=(
            Column(translate("ComingPage", "Ask on"), _ask_words, 11, _ask),
            Column(translate("ComingPage", "Needed by"), _due_words, 11, _due),
            Column(translate("ComingPage", "What"), lambda card, _board: card.title),
            Column(translate("ComingPage", "Customer"), customer_of, 15),
            Column(translate("ComingPage", "Job"), job_of, 13),
        ),
        sort=0,
        wishes=(
            Wish("save_coming", translate("ComingPage", "Save…"), always=True),
            Wish("print_coming", translate("ComingPage", "Print…"), always=True),
        ),
        opens="open",
        empty=translate(
            "ComingPage", "Nothing is to be asked of customers. Start a job, and it stands here."
        ),
        start=Wish("back", translate("ComingPage", "Back to the board")),
    )


def _ask(card: Card, _board: Board) -> date | None:
    return card.ask_on or card.due


def _due(card: Card, _board: Board) -> date | None:
    return card.due


def _ask_words(card: Card, board: Board) -> str:
    return _day(_ask(card, board))


def _due_words(card: Card, _board: Board) -> str:
    return _day(card.due)


def _day(day: date | None) -> str:
    return dated_in_full(day) if day else ""
