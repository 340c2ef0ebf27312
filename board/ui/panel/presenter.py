"""Which card the panel shows: the one a person opened, until they open another; always fresh."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from board.domain.errors import Refused
from board.services import watch
from board.ui.sentences import sentence
from board.ui.settings.date_format import date_format_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from board.domain.board import CardDetails
    from board.domain.following import NextStep
    from board.ui.actions.parts import Parts
    from board.ui.panel.card_panel import CardPanel
    from board.ui.watcher import Fresh
    from board.ui.work import Failure


class PanelPresenter(QObject):
    """Opens, fills and closes the panel of a window.

    The opened card and the current row of the board are two things: a filter, a snooze or somebody
    else's change takes the row away, never the card somebody is working on.
    """

    def __init__(self, parts: Parts) -> None:
        """Keep the panel of the window of ``parts``."""
        super().__init__(parts.window)
        self._ws, self._work = parts.ws, parts.work
        self._desk = desk = parts.desk
        self._notices = parts.notices
        self._window = parts.window
        self._panel = parts.window.panel
        self._wanted = ""
        self._scrolled = 0, 0  # sideways: before the panel came, and beside it
        self._then: Callable[[CardPanel], None] | None = None
        desk.cards_changed.connect(self._on_cards_changed)
        desk.changed.connect(self._on_desk_changed)
        parts.watcher.arrived.connect(self._on_fresh)
        self._panel.closed.connect(self.close)

    def open(self, card_id: str, then: Callable[[CardPanel], None] | None = None) -> None:
        """Open the panel with a card; ``then`` is called when it shows it."""
        self._wanted = card_id
        if then is not None and self._panel.isVisible() and self._panel.card_id == card_id:
            then(self._panel)
            then = None
        self._then = then
        self._window.board_view.wait_for_panel(waits=then is not None)
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

    def customer_id(self) -> str:
        """Return the customer of the opened card, "" without one."""
        card = self._panel.card
        return card.customer_id or "" if card else ""

    def log_call(self, card_id: str) -> None:
        """Ask what was said in a call about a card."""
        self.open(card_id, lambda panel: panel.body.buttons.log_call())

    def write_email(self, card_id: str) -> None:
        """Open the mail program for the customer of a card."""
        self.open(card_id, self._write_email)

    def open_link(self, target: str) -> None:
        """Open a link."""
        from board.ui.actions import outside

        if not outside.open_link(target):
            self._notices.tell(self.tr("The link could not be opened; check where it points."))

    def change_sides(self) -> None:
        """Lead from the board into the panel, opened for the current card, and back."""
        view, panel, here = self._window.board_view, self._panel, QApplication.focusWidget()
        if not self._window.shows_board:
            return
        if panel.isVisible() and here is not None and panel.isAncestorOf(here):
            view.take_keyboard()
        elif panel.isVisible():
            panel.take_keyboard()
        elif view.current():
            self.open(view.current(), lambda panel: panel.take_keyboard())

    def _write_email(self, panel: CardPanel) -> None:
        """Only a person knows whether the e-mail went out after the mail program was opened."""
        from board.ui.actions import outside

        card, board, row = panel.card, self._desk.board, panel.body.buttons.mail()
        if card is None:
            return
        customer = board.customers.get(card.customer_id or "")
        contact = board.written_to(card)
        if contact is None:
            row.miss_address(customer.name if customer else "")
        elif outside.write_email(contact.email, card, board):
            row.ask(contact.email)
        else:
            row.miss_program()

    def _on_cards_changed(self, ids: Sequence[str]) -> None:
        if self._wanted and self._wanted in ids:
            self._read(self._wanted, opens=False)

    def _on_desk_changed(self) -> None:
        self._panel.set_date_format(date_format_of(self._desk))

    def _read(self, card_id: str, *, opens: bool) -> None:
        def show(details: CardDetails | None) -> None:
            self._window.board_view.wait_for_panel(waits=False)
            if self._wanted == card_id:
                self._show(details, opens=opens)

        def failed(failure: Failure) -> None:
            self._window.board_view.wait_for_panel(waits=False)
            self._work.failed.emit(failure)

        self._work.run(lambda: watch.details(self._ws, card_id), done=show, failed=failed)

    def _show(self, details: CardDetails | None, *, opens: bool) -> None:
        if details is None or details.card.removed_at is not None:
            self.close()
            if opens:
                self._notices.tell(sentence(Refused("card_gone")))
            return
        board = self._desk.board
        summary = self._desk.arrangement.summary_of(details.card)
        zone = ZoneInfo(board.firm.zone)
        self._panel.show_card(details, board, summary=summary, zone=zone)
        self._look_ahead(details.card.id)
        self._window.board_view.show_opened(details.card.id)
        if opens and not self._panel.isVisible():
            self._window.open_panel()
            QTimer.singleShot(0, self, self._keep_card_in_sight)
        then, self._then = self._then, None
        if then is not None:
            then(self._panel)

    def _look_ahead(self, card_id: str) -> None:
        """Find out how the card is followed up; nobody waits for that."""
        from board.services import next_step  # ladders and texts are no part of a start

        def show(step: NextStep | None) -> None:
            if self._wanted == card_id == self._panel.card_id:
                self._panel.body.show_next(step)

        self._work.run_slow(
            lambda _slow: next_step.of_card(self._ws, self._desk.board, card_id),
            done=show,
            failed=lambda _failure: None,  # the next look at the board says what is wrong
        )

    def _on_fresh(self, fresh: Fresh) -> None:
        """Look again where a pause may concern the card: it hangs on no card alone."""
        if self._wanted and "pause" in getattr(fresh.news, "ids", ()):
            self._look_ahead(self._wanted)

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
