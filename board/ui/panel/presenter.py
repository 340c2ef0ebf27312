"""Which card the panel shows: the one a person opened, until they open another; always fresh."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from board.services import watch
from board.ui.settings.date_format import date_format_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from board.domain.board import CardDetails
    from board.services.workspace import Workspace
    from board.ui.desk import Desk
    from board.ui.panel.card_panel import CardPanel
    from board.ui.window.main_window import MainWindow
    from board.ui.work import Work


class PanelPresenter(QObject):
    """Opens, fills and closes the panel of a window.

    The opened card and the current row of the board are two things: a filter, a snooze or somebody
    else's change takes the row away, never the card somebody is working on. ``missed`` says that a
    card to be opened is gone.
    """

    missed = Signal()

    def __init__(self, ws: Workspace, work: Work, *, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._ws = ws
        self._work = work
        self._desk = desk
        self._window = window
        self._panel = window.panel
        self._wanted = ""
        self._scrolled = 0, 0  # sideways: before the panel came, and beside it
        self._then: Callable[[CardPanel], None] | None = None
        desk.cards_changed.connect(self._on_cards_changed)
        desk.changed.connect(self._on_desk_changed)
        self._panel.closed.connect(self.close)

    def open(self, card_id: str, then: Callable[[CardPanel], None] | None = None) -> None:
        """Open the panel with a card; ``then`` is called when it shows it."""
        self._wanted = card_id
        self._then = then
        self._read(card_id, opens=True)

    def close(self) -> None:
        """Close the panel; the board has the keyboard again."""
        self._wanted = ""
        self._panel.clear()
        self._window.close_panel()
        self._window.board_view.show_opened("")
        current = self._window.board_view.current()
        if current:
            self._window.board_view.take_keyboard()
        self._scroll_back()

    def _on_cards_changed(self, ids: Sequence[str]) -> None:
        if self._wanted and self._wanted in ids:
            self._read(self._wanted, opens=False)

    def _on_desk_changed(self) -> None:
        self._panel.set_date_format(date_format_of(self._desk))

    def _read(self, card_id: str, *, opens: bool) -> None:
        def show(details: CardDetails | None) -> None:
            if self._wanted == card_id:
                self._show(details, opens=opens)

        self._work.run(lambda: watch.details(self._ws, card_id), done=show)

    def _show(self, details: CardDetails | None, *, opens: bool) -> None:
        if details is None or details.card.removed_at is not None:
            self.close()
            if opens:
                self.missed.emit()
            return
        board = self._desk.board
        summary = self._desk.arrangement.summary_of(details.card)
        zone = ZoneInfo(board.firm.zone)
        self._panel.show_card(details, board, summary=summary, zone=zone)
        self._window.board_view.show_opened(details.card.id)
        if opens and not self._panel.isVisible():
            self._window.open_panel()
            QTimer.singleShot(0, self, self._keep_card_in_sight)
        then, self._then = self._then, None
        if then is not None:
            then(self._panel)

    def _keep_card_in_sight(self) -> None:
        """Scroll the board, of which less is seen now, to the opened card."""
        bar = self._window.board_view.horizontalScrollBar()
        before = bar.value()
        self._window.board_view.ensure_shown(self._wanted)
        self._scrolled = before, bar.value()

    def _scroll_back(self) -> None:
        """Show the board as it was before the panel came, unless somebody has scrolled since."""
        bar = self._window.board_view.horizontalScrollBar()
        before, after = self._scrolled
        if bar.value() == after:
            bar.setValue(before)
