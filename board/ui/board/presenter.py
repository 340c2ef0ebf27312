"""What stands on the board beside its cards, and the ways to a card, a filter or a new line."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from board.domain.board import Board
from board.ui.board.nothing_words import nothing_words
from board.ui.settings.date_format import date_format_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from board.domain.board import CardMoney
    from board.domain.job import Job
    from board.ui.actions.parts import Parts
    from board.ui.board.card_menu import CardMenu
    from board.ui.board.many_bar import ManyBar
    from board.ui.panel.presenter import PanelPresenter
    from board.ui.watcher import Fresh

FEW = 300  # cards with something new; more are left to the next look at all of them


class MoneyOnCards(QObject):
    """Asks what answers to cards earn or cost, for the jobs that may have other answers now.

    In the slow lane, one after the other: nobody waits for it, and no start without jobs either.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._ws, self._work, self._desk = parts.ws, parts.work, parts.desk
        self._known: dict[str, dict[str, CardMoney]] = {}

    def ask(self) -> None:
        """Ask anew for all jobs: a board was opened, or another day has begun."""
        self._ask(self._desk.board.jobs.values())

    def take(self, fresh: Fresh) -> None:
        """Ask again for the jobs of which something is new."""
        news = fresh.news
        if news is None:
            return
        if isinstance(news, Board):
            self._ask(news.jobs.values())
            return
        if news.firm is not None or "process" in news.ids:
            self.ask()
        cards, jobs = self._desk.board.cards, self._desk.board.jobs
        changed = [*news.cards, *(cards[one] for one in news.details if one in cards)]
        ids = {card.job_id or "" for card in changed}
        touches = frozenset(news.ids.get("touch", ()) if self._desk.any_job_runs else ())
        self._ask([*news.jobs, *(jobs[one] for one in ids if one in jobs)], touches)

    def _ask(self, jobs: Iterable[Job], touches: frozenset[str] = frozenset()) -> None:
        running = [job.id for job in jobs if job.started_at is not None]
        if not (running or touches):
            return
        from board.services import job_page  # the arithmetic of dates is no part of a start

        self._work.run_slow(
            lambda _slow: job_page.money_of_jobs(self._ws, running, touches),
            done=self._on_found,
            failed=lambda _failure: None,  # the next look at the board says what is wrong
        )

    def _on_found(self, found: dict[str, dict[str, CardMoney]]) -> None:
        self._known |= found
        self._desk.take_money(
            {card: money for each in self._known.values() for card, money in each.items()}
        )


class StandingsOnCards(QObject):
    """Looks again how cards are followed up on which something is new.

    How all of them are is found with today's round, some time after the start, and handed on to
    the desk from there.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._ws, self._work, self._desk = parts.ws, parts.work, parts.desk

    def take(self, fresh: Fresh) -> None:
        """Look again at the cards of which something is new, as long as they are few."""
        news = fresh.news
        if news is None or isinstance(news, Board) or not self._desk.board.standings:
            return
        ids = {*(card.id for card in news.cards), *news.details}
        if "pause" in news.ids:  # it may be of a job or a customer: any card may rest now
            ids |= self._desk.board.standings.keys()
        if not ids or len(ids) > FEW:
            return
        from board.services import following  # ladders are no part of a start

        self._work.run_slow(
            lambda _slow: following.listed(self._ws, self._desk.board, ids),
            done=lambda found: self._desk.take_standings(
                {each.card.id: each.standing for each in found}, ids
            ),
            failed=lambda _failure: None,  # the next look at the board says what is wrong
        )


class BoardPresenter(QObject):
    """Shows what the desk knows around the cards of a window."""

    def __init__(self, parts: Parts, panel: PanelPresenter, menu: CardMenu) -> None:
        """Show the desk of ``parts``; some ways lead into the panel, some into the card menu."""
        super().__init__(parts.window)
        self._parts, self._panel, self._menu = parts, panel, menu
        self._desk, self._window = parts.desk, parts.window
        self._view, self._bar = parts.window.board_view, parts.window.top_bar

    @cached_property
    def many(self) -> ManyBar:
        """The bar of several selected cards, made when first wanted."""
        from board.ui.board.many_bar import ManyBar

        wishes = self._parts.wishes.cards
        bar = ManyBar(self._parts.theme, date_format_of(self._desk), wishes)
        bar.left.connect(self._view.select_current)
        self._window.add_bar(bar)
        return bar

    def show_desk(self) -> None:
        """Show counts, hidden stages, and why no card is seen."""
        desk, hidden = self._desk, self._desk.arrangement.hidden()
        if self._has_many():
            self.many.take_board(desk.board, date_format_of(desk))
        totals = desk.arrangement.totals()
        self._bar.set_counts(totals.late, totals.today)
        self._bar.menu.set_hidden([(one.id, one.name) for one in hidden.stages])
        self._view.show_hidden(hidden, filtered=desk.is_filtered)
        self._view.show_invitation(desk.is_loaded and not desk.board.cards)
        self.show_nothing()

    def ask_reason(self, title: str, then: Callable[[str], None]) -> None:
        """Ask why a quote request is done with though something is not known."""
        from board.ui.widgets.ask_dialog import AskDialog
        from board.ui.widgets.fields import LineField

        pattern = self.tr(
            "“{title}” has open lines: what for, how many and by when, what it costs."
        )
        dialog = AskDialog(
            self._parts.theme,
            self.tr("Done all the same?"),
            self._window,
            sentence=pattern.format(title=title),
            does=self.tr("Mark done"),
        )
        name = self.tr("Why is it done without?")
        dialog.ask("reason", name, LineField(name), needed=True)
        dialog.confirmed.connect(lambda values: then(values["reason"]))
        dialog.open()

    def show_nothing(self) -> None:
        """Say why no card is seen, except to somebody who types a new one."""
        desk, box = self._desk, self._bar.box
        words = nothing_words(desk, box.text()) if desk.board.cards else ""
        in_hidden = desk.arrangement.hidden().met > 0
        self._view.show_nothing("" if words and box.is_adding() else words, in_hidden=in_hidden)

    def take_selection(self, card_ids: list[str]) -> None:
        """Offer what can be done with several selected cards."""
        if len(card_ids) > 1 or self._has_many():
            self.many.show_cards(card_ids, self._desk.board)

    def show_card(self, card_id: str) -> None:
        """Show a found card: on the board without a filter, and in the panel."""
        self._show_selected([card_id])
        self._panel.open(card_id)

    def show_cards(self, card_ids: Sequence[str]) -> None:
        """Show one card as a found one, or several of them selected."""
        known = [card_id for card_id in card_ids if card_id in self._desk.board.cards]
        if len(known) == 1:
            self.show_card(known[0])
        elif known:
            self._show_selected(known)

    def show_all(self) -> None:
        """End the filter; the keyboard is the board's then."""
        self._bar.clear_query()
        self._view.take_keyboard()

    def add(self) -> None:
        """Open the line that adds, in the current stage."""
        self._window.show_board()
        self._view.add_here()

    def find(self) -> None:
        """Go into the box."""
        self._window.show_board()
        self._bar.box.take_over()

    def show_where(self, card_id: str) -> None:
        """Ask the box where a card is."""
        card = self._desk.board.cards.get(card_id)
        if card is not None:
            self._bar.box.setText(card.title)
            self._bar.box.take_over()

    def answered(self, card_id: str) -> None:
        """Note that they answered, unless the card on the board is done."""
        if card_id not in self._desk.board.cards or not self._menu.are_done([card_id]):
            self._parts.actions.touches.answered(card_id)

    def put_off(self, card_ids: list[str], until: date | None) -> None:
        """Snooze; ask for the day where there is none, and for a new due date past the old one."""
        if until is None:
            if not self._menu.are_done(card_ids):
                self._menu.ask_snooze(card_ids, self._view.place_of_current())
            return
        dues = (self._desk.board.cards[card_id].due for card_id in card_ids)
        if all(due is None or due >= until for due in dues):
            self._parts.actions.cards.snooze(card_ids, until)
        elif len(card_ids) == 1:
            self._panel.open(card_ids[0], lambda panel: panel.ask_snooze(until))
        else:
            self._view.select(card_ids)
            self.many.snooze_until(until)

    def _show_selected(self, card_ids: Sequence[str]) -> None:
        self._window.show_board()
        self._bar.clear_query()
        for card_id in card_ids:
            self._desk.reveal(card_id)
        self._view.select(card_ids)
        self._view.ensure_shown(card_ids[0])

    def _has_many(self) -> bool:
        return "many" in self.__dict__
