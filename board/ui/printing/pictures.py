"""Pictures of the board: the everyday window painted into a PNG, with or without a display."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtWidgets import QApplication

from board.services import following, job_page, watch
from board.ui.desk import Desk
from board.ui.search.search_box import Understanding
from board.ui.settings.date_format import date_format_of
from board.ui.theme import Look, Theme, load_fonts
from board.ui.window.furnishing import furnish
from board.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from board.domain.board import Board, CardDetails
    from board.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Picture:
    """What the picture shows: pixels wide and high, "light" or "dark", and an opened card."""

    size: tuple[int, int] = (1500, 860)
    look: str = "light"
    card_id: str = ""


def board_png(ws: Workspace, picture: Picture, resources: Path) -> bytes:
    """Return a PNG of the board as the everyday window shows it."""
    app = application()
    load_fonts(resources / "fonts")
    theme = Theme(resources)
    theme.choose_look(Look(picture.look))
    theme.apply(app)
    details = watch.details(ws, picture.card_id) if picture.card_id else None
    desk = Desk(ws.today)
    desk.me = ws.author.colleague_id
    board = watch.load(ws)
    told = job_page.money_of_jobs(ws, board.jobs).values()
    board = replace(
        board,
        money={card: money for each in told for card, money in each.items()},
        standings={each.card.id: each.standing for each in following.listed(ws, board)},
    )
    return window_png(board, desk, theme=theme, size=picture.size, details=details)


def window_png(
    board: Board,
    desk: Desk,
    *,
    theme: Theme,
    size: tuple[int, int],
    details: CardDetails | None = None,
) -> bytes:
    """Return a PNG of a window with this board, never shown on a screen."""
    window = plain_window(theme, desk)
    window.resize(*size)
    desk.take(board)
    totals = desk.arrangement.totals()
    window.top_bar.set_counts(totals.late, totals.today)
    window.board_view.show_hidden(desk.arrangement.hidden(), filtered=False)
    window.board_view.show_invitation(not board.cards)
    if details is not None:
        window.panel.set_date_format(date_format_of(desk))
        summary = desk.arrangement.summary_of(details.card)
        zone = ZoneInfo(board.firm.zone)
        window.panel.show_card(details, board, summary=summary, zone=zone)
        window.board_view.show_opened(details.card.id)
        window.open_panel()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    window.deleteLater()
    return bytes(buffer.data().data())


def plain_window(theme: Theme, desk: Desk) -> MainWindow:
    """Return a window around a desk's model, with nothing connected to it."""
    silent = Understanding(lambda _line, _before: None, lambda _: (), is_filter=lambda _: False)
    window = MainWindow()
    furnish(window, theme, desk, silent)
    return window


def application() -> QApplication:
    """Return the application, made without a display when there is none yet."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(["followup-board"])
