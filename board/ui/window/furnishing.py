"""Hands a window its views, which all wish on the same objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.ui.actions.wishes import Wishes
from board.ui.board.board_view import BoardView
from board.ui.panel.card_panel import CardPanel
from board.ui.settings.date_format import date_format_of
from board.ui.window.notice_bar import NoticeBar
from board.ui.window.top_bar import TopBar

if TYPE_CHECKING:
    from board.ui.desk import Desk
    from board.ui.search.search_box import Understanding
    from board.ui.theme import Theme
    from board.ui.window.main_window import MainWindow


def furnish(window: MainWindow, theme: Theme, desk: Desk, understanding: Understanding) -> None:
    """Show what ``desk`` knows; typed lines are read by ``understanding``."""
    wishes = Wishes()
    window.furnish(
        TopBar(theme, understanding),
        BoardView(theme, desk.model, wishes),
        panel=CardPanel(theme, date_format_of(desk), wishes),
        notice_bar=NoticeBar(theme),
    )
    window.board_view.set_preview(understanding.preview)
