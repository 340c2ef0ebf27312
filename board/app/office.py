"""One open board in one window: makes the parts, hands them to each other, connects the wishes.

The only place that knows all the parts; each part knows only what it was handed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from board.app.late_parts import LateParts
from board.domain.errors import Refused
from board.ui.actions import outside
from board.ui.actions.actions import Actions
from board.ui.actions.commands import PAGES, SETTINGS_PAGES, Command
from board.ui.actions.notices import Notices
from board.ui.actions.runner import Runner
from board.ui.board.card_menu import CardMenu
from board.ui.board.nothing_words import nothing_words
from board.ui.board.presenter import Bars
from board.ui.drafts import Drafts
from board.ui.panel.card_panel import CardPanel
from board.ui.panel.presenter import PanelPresenter
from board.ui.search.presenter import ArchiveFinder, Finder
from board.ui.sentences import sentence
from board.ui.settings.date_format import date_format_of
from board.ui.typed import Typed
from board.ui.update_queue import UpdateQueue
from board.ui.watcher import Feed, Watcher

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from board.services.workspace import Workspace
    from board.ui.actions.commands import Commands
    from board.ui.desk import Desk
    from board.ui.settings.desk_settings import DeskStore
    from board.ui.theme import Theme
    from board.ui.watcher import Fresh
    from board.ui.window.main_window import MainWindow
    from board.ui.work import Work

CLOCK_MS = 15_000
LATE: Mapping[Command, Callable[[LateParts], object]] = {
    Command.IMPORT: lambda parts: parts.importing.choose(),
    Command.EXPORT: lambda parts: parts.exporting.choose(),
    Command.PRINT_BOARD: lambda parts: parts.printing.print_board(),
    Command.PRINT_DAY: lambda parts: parts.printing.print_day(),
    Command.SETTINGS: lambda parts: parts.settings.open(),
    Command.PALETTE: lambda parts: parts.palette.open(),
}
"""What commands do with parts that are made when they are first wanted."""


class Office(LateParts):
    """The parts of one open board; ``language_changed`` asks for the window anew.

    ``wall_changed`` says that the wall is set otherwise now.
    """

    language_changed = Signal()
    loaded = Signal()
    wall_changed = Signal()

    def __init__(
        self,
        ws: Workspace,
        work: Work,
        *,
        desk: Desk,
        window: MainWindow,
        theme: Theme,
        store: DeskStore,
        unsaved: Path | None = None,
    ) -> None:
        """Make and connect everything around an open board.

        ``unsaved`` is the file in which typed text is kept until it is on the board.
        """
        super().__init__(window)
        self.ws, self.work, self.desk, self.window = ws, work, desk, window
        self._theme, self._store = theme, store
        desk.me = ws.author.colleague_id
        self._loaded = False
        self.notices = Notices(window.notice_bar, self)
        self.watcher = Watcher(work, Feed(ws), self)
        self.update_queue = UpdateQueue(work, desk, self)
        self.drafts = Drafts(unsaved, work, self)
        runner = Runner(ws, work, watcher=self.watcher, notices=self.notices, drafts=self.drafts)
        self._said = runner.said
        self.actions = Actions(runner, desk)
        self.notices.undo_wanted.connect(self.actions.undo)
        self.panel_presenter = PanelPresenter(ws, work, desk=desk, window=window)
        self.typed = Typed(
            self.drafts,
            window=window,
            notices=self.notices,
            panel_presenter=self.panel_presenter,
            pages=lambda: self.pages,
        )
        self.finder = Finder(desk, self.actions)
        self.archive_finder = ArchiveFinder(ws, work, box=window.top_bar.box, desk=desk)
        self.card_menu = CardMenu(desk, window)
        self.bars = Bars(ws, work, watcher=self.watcher, notices=self.notices)
        self.clock = QTimer(self)  # another day is noticed while nobody does anything
        self.clock.start(CLOCK_MS)
        self._give_verbs(window.top_bar.commands)
        self._connect_cards()
        self._connect_touches()
        self._connect_stages()
        self._connect_window()
        self._connect_top_bar()
        self._connect_rest()
        self.watcher.start()

    def leave(self) -> None:
        """Stop looking; the board stays open for another office."""
        self.watcher.stop()
        self.drafts.stop()

    def close(self) -> None:
        """Stop looking, finish what is waiting, close the board."""
        self.leave()
        self.work.close()
        self.drafts.keep()
        self.ws.store.close()

    def _connect_cards(self) -> None:
        wishes, actions = self.window.board_view.wishes.cards, self.actions.cards
        wishes.add.connect(actions.add_line)
        wishes.open.connect(self.panel_presenter.open)
        wishes.menu.connect(self.card_menu.show)
        wishes.edit.connect(actions.edit)
        wishes.rename.connect(self.window.board_view.rename_card)
        wishes.move.connect(actions.move)
        wishes.assign.connect(actions.assign)
        wishes.date.connect(actions.give_date)
        wishes.snooze.connect(actions.snooze)
        wishes.put_off.connect(self._on_put_off)
        wishes.done.connect(actions.finish)
        wishes.reopen.connect(actions.reopen)
        wishes.archive.connect(actions.archive)
        wishes.delete.connect(actions.remove)
        wishes.call.connect(self._on_call_wanted)
        wishes.email.connect(self._on_email_wanted)
        wishes.where.connect(self._on_where_wanted)
        wishes.address.connect(self._on_address_wanted)

    def _connect_touches(self) -> None:
        wishes, actions = self.window.board_view.wishes, self.actions.touches
        wishes.cards.answered.connect(self._on_answered)
        wishes.cards.help.connect(actions.offer_help)
        wishes.cards.touch.connect(actions.log)
        wishes.checks.add.connect(actions.add_check)
        wishes.checks.rename.connect(actions.rename_check)
        wishes.checks.tick.connect(actions.tick)
        wishes.checks.move.connect(actions.move_check)
        wishes.checks.remove.connect(actions.remove_check)
        wishes.links.add.connect(actions.add_link)
        wishes.links.remove.connect(actions.remove_link)
        wishes.links.open.connect(self._on_link_open_wanted)

    def _connect_stages(self) -> None:
        wishes, actions = self.window.board_view.wishes.stages, self.actions
        wishes.edit.connect(actions.stages.edit)
        wishes.shift.connect(actions.stages.shift)
        wishes.add_after.connect(actions.stages.add)
        wishes.archive_done.connect(actions.cards.archive_done)
        wishes.remove.connect(actions.stages.remove)
        wishes.date.connect(actions.cards.date_undated)
        wishes.show_hidden.connect(actions.stages.show_hidden)

    def _connect_window(self) -> None:
        wishes = self.window.board_view.wishes.window
        wishes.filter.connect(self.window.top_bar.show_query)
        wishes.show_all.connect(self._on_all_wanted)
        wishes.find.connect(self._on_find)
        wishes.panel.connect(self.window.panel.take_keyboard)
        wishes.menu.connect(self.on_menu)
        self.window.board_view.selection_changed.connect(self._on_selection_changed)

    def _connect_top_bar(self) -> None:
        bar, actions = self.window.top_bar, self.actions
        bar.query_changed.connect(self.desk.set_query)
        bar.box.entered.connect(self.desk.prepare_filter)
        bar.box.add_wanted.connect(actions.cards.add_line)
        bar.box.card_wanted.connect(self._on_card_wanted)
        bar.box.filter_kept.connect(self.window.board_view.take_keyboard)
        bar.box.left.connect(self.window.board_view.take_keyboard)
        bar.box.focus_changed.connect(self._show_nothing)
        bar.menu.stage_wanted.connect(lambda to: actions.stages.edit(to, {"hidden": False}))

    def _connect_rest(self) -> None:
        self.watcher.arrived.connect(self._on_fresh)
        self.update_queue.lost.connect(self.watcher.reload)
        self.desk.changed.connect(self._on_desk_changed)
        self.actions.cards.added.connect(self._on_added)
        self.panel_presenter.missed.connect(
            lambda: self.notices.tell(sentence(Refused("card_gone")))
        )
        self.actions.cards.edit_failed.connect(self.window.panel.keep_typing)
        self.notices.copy_wanted.connect(lambda text: QGuiApplication.clipboard().setText(text))
        self.clock.timeout.connect(self.desk.look_at_clock)

    def _give_verbs(self, commands: Commands) -> None:
        """Say what the commands do that concern this board."""
        commands.on({command: partial(do, self) for command, do in LATE.items()})
        for page, command in enumerate(SETTINGS_PAGES):
            commands.on({command: partial(self._open_settings, page)})
        commands.on({command: partial(self._show_page, command) for command in PAGES})
        commands.on(
            {
                Command.NEW: self._on_new,
                Command.BACKUP: self.bars.back_up_now,
                Command.FIND: self._on_find,
                Command.UNDO: self.actions.undo,
                Command.REDO: self.actions.redo,
                Command.OTHER_SIDE: self._on_other_side,
            }
        )

    def _show_page(self, page: str) -> None:
        self.pages.show(page)

    def _open_settings(self, page: int) -> None:
        self.settings.open(page)

    def on_menu(self, command: str) -> None:
        """Carry out a command."""
        self.window.top_bar.commands.run(command)

    def show_cards(self, card_ids: Sequence[str]) -> None:
        """Show one card as a found one, or several of them selected."""
        known = [card_id for card_id in card_ids if card_id in self.desk.board.cards]
        if len(known) == 1:
            self._on_card_wanted(known[0])
        elif known:
            self.window.show_board()
            self.window.top_bar.clear_query()
            self.window.board_view.select(known)
            self.window.board_view.ensure_shown(known[0])

    def _on_fresh(self, fresh: Fresh) -> None:
        first, self._loaded = not self._loaded, True
        if fresh.news is not None:
            self.update_queue.take(fresh.news)
        undo, redo = fresh.possible.undo, fresh.possible.redo
        verb = self._said.verb
        self.window.top_bar.set_undo(verb(undo) if undo else "", verb(redo) if redo else "")
        if first:
            self.bars.begin()
            self.window.board_view.take_keyboard()
            self.loaded.emit()

    def _on_desk_changed(self) -> None:
        if self._has_many():
            self.many.take_board(self.desk.board, date_format_of(self.desk))
        totals = self.desk.arrangement.totals()
        self.window.top_bar.set_counts(totals.late, totals.today)
        hidden = self.desk.arrangement.hidden()
        self.window.top_bar.menu.set_hidden([(one.id, one.name) for one in hidden.stages])
        view = self.window.board_view
        view.show_hidden(hidden, filtered=self.desk.is_filtered)
        view.show_invitation(not self.desk.board.cards and self._loaded)
        self._show_nothing()

    def _show_nothing(self) -> None:
        """Say why no card is seen, except to somebody who types a new one."""
        box, view = self.window.top_bar.box, self.window.board_view
        words = nothing_words(self.desk, box.text()) if self.desk.board.cards else ""
        in_hidden = self.desk.arrangement.hidden().met > 0
        view.show_nothing("" if words and box.is_adding() else words, in_hidden=in_hidden)

    def _on_selection_changed(self, card_ids: list[str]) -> None:
        if len(card_ids) > 1 or self._has_many():
            self.many.show_cards(card_ids, self.desk.board)

    def _has_many(self) -> bool:
        return "many" in self.__dict__  # it is made when it is first wanted

    def _on_added(self, card_id: str) -> None:
        self.window.board_view.ensure_shown(card_id)

    def _on_new(self) -> None:
        self.window.show_board()
        self.window.board_view.add_here()

    def _on_find(self) -> None:
        self.window.show_board()
        self.window.top_bar.box.take_over()

    def _on_call_wanted(self, card_id: str) -> None:
        self.panel_presenter.open(card_id, lambda panel: panel.body.buttons.log_call())

    def _on_other_side(self) -> None:
        """Lead from the board into the panel, opened for the current card, and back."""
        view, panel, here = self.window.board_view, self.window.panel, QApplication.focusWidget()
        if not self.window.shows_board:
            return
        if panel.isVisible() and here is not None and panel.isAncestorOf(here):
            view.take_keyboard()
        elif panel.isVisible():
            panel.take_keyboard()
        elif view.current():
            self.panel_presenter.open(view.current(), CardPanel.take_keyboard)

    def _on_all_wanted(self) -> None:
        """End the filter; the keyboard is the board's then."""
        self.window.top_bar.clear_query()
        self.window.board_view.take_keyboard()

    def _on_card_wanted(self, card_id: str) -> None:
        """Show a found card: on the board without a filter, and in the panel."""
        self.window.show_board()
        self.window.top_bar.clear_query()
        self.window.board_view.select([card_id])
        self.window.board_view.ensure_shown(card_id)
        self.panel_presenter.open(card_id)

    def _on_where_wanted(self, card_id: str) -> None:
        card = self.desk.board.cards.get(card_id)
        if card is not None:
            box = self.window.top_bar.box
            box.setText(card.title)
            box.take_over()

    def _on_answered(self, card_id: str) -> None:
        if not self.card_menu.are_done([card_id]):
            self.actions.touches.answered(card_id)

    def _on_put_off(self, card_ids: list[str], until: date | None) -> None:
        """Ask for the day; past a due date the panel asks for the new one."""
        if until is None:
            if not self.card_menu.are_done(card_ids):
                self.card_menu.ask_snooze(card_ids, self.window.board_view.place_of_current())
            return
        dues = (self.desk.board.cards[card_id].due for card_id in card_ids)
        if all(due is None or due >= until for due in dues):
            self.actions.cards.snooze(card_ids, until)
        elif len(card_ids) == 1:
            self.panel_presenter.open(card_ids[0], lambda panel: panel.ask_snooze(until))
        else:
            self.window.board_view.select(card_ids)
            self.many.snooze_until(until)

    def _on_email_wanted(self, card_id: str) -> None:
        self.panel_presenter.open(card_id, self._write_email)

    def _write_email(self, panel: CardPanel) -> None:
        """Open the mail program; only a person knows whether the e-mail went out after that."""
        card, board, row = panel.card, self.desk.board, panel.body.buttons.mail()
        if card is None:
            return
        customer = board.customers.get(card.customer_id or "")
        if customer is None or not customer.email:
            row.miss_address(customer.name if customer else "")
        elif outside.write_email(customer.email, card, board):
            row.ask(customer.email)
        else:
            row.miss_program()

    def _on_address_wanted(self) -> None:
        card = self.window.panel.card
        self.pages.show("customers", card.customer_id or "" if card else "", "email")

    def _on_link_open_wanted(self, target: str) -> None:
        if not outside.open_link(target):
            self.notices.tell(self.tr("The link could not be opened; check where it points."))
