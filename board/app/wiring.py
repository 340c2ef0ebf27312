"""Joins every wish to its verb, feature by feature: the only place that knows both."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from board.ui.actions.commands import PAGES, SETTINGS_PAGES, Command
from board.ui.board.presenter import MoneyOnCards, StandingsOnCards
from board.ui.dropped.mail_drops import MailDrops
from board.ui.search.presenter import ArchiveFinder, JobFinder
from board.ui.typed import Typed
from board.ui.update_queue import UpdateQueue

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from board.app.open_board import OpenBoard


CLOCK_MS = 15_000
PAINTED_MS = 50  # Qt paints some milliseconds after a change, later than a timer of 0
BESIDE_MS = 80  # when begins what goes on beside a board that stands there
COUNT_MS = 1_500  # what a start need not wait for
ROUND = "board.services.rounds"  # imports nearly all that the round needs
LATE: Mapping[Command, Callable[[OpenBoard], object]] = {
    Command.ROUND: lambda at: at.round.open(),
    Command.START_JOB: lambda at: at.starting.open(),
    Command.THEY_CALLED: lambda at: at.calls.open(),
    Command.PASTE: lambda at: at.dropped.paste(),
    Command.NEWS: lambda at: at.news.open(),
    Command.IMPORT: lambda at: at.importing.choose(),
    Command.EXPORT: lambda at: at.exporting.choose(),
    Command.PRINT_BOARD: lambda at: at.printing.print_board(),
    Command.PRINT_DAY: lambda at: at.printing.print_day(),
    Command.MAILBOX: lambda at: at.mail.open(),
    Command.SETTINGS: lambda at: at.settings.open(),
    Command.PALETTE: lambda at: at.palette.open(),
}
"""What commands do with presenters that are made when they are first wanted."""


def wire(at: OpenBoard) -> None:
    """Connect all features of an open board."""
    wire_news(at)
    wire_cards(at)
    wire_touches(at)
    wire_stages(at)
    wire_board(at)
    wire_panel(at)
    wire_search(at)
    wire_commands(at)
    wire_notices(at)
    wire_drafts(at)
    wire_backups(at)
    wire_round(at)


def wire_news(at: OpenBoard) -> None:
    """Have the desk follow the board and the clock; offer what could be undone."""
    UpdateQueue(at.work, at.desk, at.window).follow(at.watcher)
    at.watcher.arrived.connect(
        lambda fresh: at.window.top_bar.set_undo(*at.actions.possible(fresh.possible))
    )
    money = MoneyOnCards(at)
    at.watcher.arrived.connect(money.take)
    at.desk.day_begun.connect(money.ask)
    at.watcher.arrived.connect(StandingsOnCards(at).take)
    at.clock.timeout.connect(at.desk.look_at_clock)
    at.clock.start(CLOCK_MS)
    if at.ws.read_only:
        return
    at.desk.loaded.connect(lambda: QTimer.singleShot(BESIDE_MS, at.window, at.actions.begin_day))
    at.desk.day_begun.connect(at.actions.begin_day)
    at.watcher.back.connect(at.actions.begin_day)  # it may have been away at that time


def wire_cards(at: OpenBoard) -> None:
    """Connect what is wished for cards."""
    wishes, actions = at.wishes.cards, at.actions.cards
    wishes.add.connect(actions.add_line)
    wishes.edit.connect(actions.edit)
    wishes.move.connect(actions.move)
    wishes.assign.connect(actions.assign)
    wishes.date.connect(actions.give_date)
    wishes.snooze.connect(actions.snooze)
    wishes.done.connect(actions.finish)
    wishes.reopen.connect(actions.reopen)
    wishes.archive.connect(actions.archive)
    wishes.delete.connect(actions.remove)


def wire_touches(at: OpenBoard) -> None:
    """Connect what is wished on a card: contacts, its checklist, its links."""
    wishes, actions = at.wishes, at.actions.touches
    wishes.cards.help.connect(actions.offer_help)
    wishes.cards.touch.connect(actions.log)
    wishes.cards.acknowledged.connect(lambda one: at.actions.asking.acknowledged(one))  # noqa: PLW0108 - late
    wishes.cards.promised.connect(lambda one: at.following.promised(one))  # noqa: PLW0108 - late
    wishes.cards.for_them.connect(lambda one: at.following.for_them(one))  # noqa: PLW0108 - late
    wishes.cards.help_taken.connect(lambda one: at.following.help_accepted(one))  # noqa: PLW0108 - late
    wishes.cards.pause.connect(lambda one: at.following.pause_card(one))  # noqa: PLW0108 - late
    wishes.cards.round.connect(lambda one: at.round.open(one))  # noqa: PLW0108 - late
    wishes.cards.resume.connect(lambda one: at.following.resume_card(one))  # noqa: PLW0108 - late
    wishes.cards.ladder.connect(lambda one: at.ladders.choose_for_card(one))  # noqa: PLW0108 - late
    wishes.checks.add.connect(actions.add_check)
    wishes.checks.rename.connect(actions.rename_check)
    wishes.checks.tick.connect(actions.tick)
    wishes.checks.move.connect(actions.move_check)
    wishes.checks.remove.connect(actions.remove_check)
    wishes.links.add.connect(actions.add_link)
    wishes.links.remove.connect(actions.remove_link)


def wire_stages(at: OpenBoard) -> None:
    """Connect what is wished for stages."""
    wishes, actions = at.wishes.stages, at.actions
    wishes.edit.connect(actions.stages.edit)
    wishes.shift.connect(actions.stages.shift)
    wishes.add_after.connect(actions.stages.add)
    wishes.archive_done.connect(actions.cards.archive_done)
    wishes.remove.connect(actions.stages.remove)
    wishes.date.connect(actions.cards.date_undated)
    wishes.unfold.connect(at.desk.unfold)
    wishes.show_hidden.connect(actions.stages.show_hidden)
    at.window.top_bar.menu.stage_wanted.connect(
        lambda to: actions.stages.edit(to, {"hidden": False})
    )


def wire_board(at: OpenBoard) -> None:
    """Connect what the board shows, and what changes nothing on it."""
    wishes, presenter, view = at.wishes, at.board_presenter, at.window.board_view
    wishes.cards.menu.connect(at.card_menu.show)
    wishes.cards.rename.connect(view.rename_card)
    wishes.cards.answered.connect(presenter.answered)
    wishes.cards.put_off.connect(presenter.put_off)
    wishes.window.show_all.connect(presenter.show_all)
    view.selection_changed.connect(presenter.take_selection)
    at.actions.cards.added.connect(view.ensure_shown)
    at.actions.cards.reason_wanted.connect(presenter.ask_reason)
    at.actions.cards.job_of = lambda text: at.job_lines.read(text)  # noqa: PLW0108 - made late
    at.actions.cards.job_wanted.connect(lambda job: at.starting.open_line(job))  # noqa: PLW0108
    at.desk.changed.connect(presenter.show_desk)
    at.desk.loaded.connect(view.take_keyboard)


def wire_panel(at: OpenBoard) -> None:
    """Connect what opens the panel, and what it asks for beyond its card."""
    wishes, presenter = at.wishes, at.panel_presenter
    wishes.cards.open.connect(presenter.open)
    wishes.cards.show_job.connect(lambda card_id: at.jobs.show_of(card_id))  # noqa: PLW0108 - late
    wishes.cards.make_job.connect(lambda card_id: at.starting.open_for_card(card_id))  # noqa: PLW0108 - late
    wishes.cards.call.connect(presenter.log_call)
    wishes.cards.email.connect(presenter.write_email)
    wishes.cards.customer.connect(lambda: at.people.open(presenter.customer_id()))
    wishes.cards.address.connect(lambda: at.people.open(presenter.customer_id(), "email"))
    wishes.links.open.connect(presenter.open_link)
    wishes.window.panel.connect(at.window.panel.take_keyboard)
    at.actions.cards.edit_failed.connect(at.window.panel.keep_typing)


def wire_search(at: OpenBoard) -> None:
    """Connect the search-or-add box."""
    wishes, bar, presenter = at.wishes, at.window.top_bar, at.board_presenter
    ArchiveFinder(at.ws, at.work, box=bar.box, desk=at.desk)  # its box keeps it
    JobFinder(at.ws, at.work, box=bar.box, desk=at.desk)
    bar.box.job_wanted.connect(lambda job_id: at.jobs.show(job_id))  # noqa: PLW0108 - late
    wishes.cards.where.connect(presenter.show_where)
    wishes.window.filter.connect(bar.show_query)
    wishes.window.find.connect(presenter.find)
    bar.query_changed.connect(at.desk.set_query)
    bar.box.entered.connect(at.desk.prepare_filter)
    bar.box.entered.connect(lambda: at.job_lines.get_ready())  # noqa: PLW0108 - made late
    bar.box.add_wanted.connect(at.actions.cards.add_line)
    bar.box.card_wanted.connect(presenter.show_card)
    bar.box.filter_kept.connect(at.window.board_view.take_keyboard)
    bar.box.left.connect(at.window.board_view.take_keyboard)
    bar.box.focus_changed.connect(presenter.show_nothing)


def wire_commands(at: OpenBoard) -> None:
    """Say what the commands do that concern this board."""
    commands = at.window.top_bar.commands
    commands.on({command: partial(do, at) for command, do in LATE.items()})
    for number, command in enumerate(SETTINGS_PAGES):
        commands.on({command: partial(_open_settings, at, number)})
    for page in PAGES:
        commands.on({page: partial(_show_page, at, page)})
    commands.on(
        {
            Command.NEW: at.board_presenter.add,
            Command.BACKUP: at.backups.back_up_now,
            Command.FIND: at.board_presenter.find,
            Command.UNDO: at.actions.undo,
            Command.REDO: at.actions.redo,
            Command.OTHER_SIDE: at.panel_presenter.change_sides,
        }
    )
    at.wishes.window.menu.connect(commands.run)
    MailDrops(at.window).dropped.connect(lambda mails: at.dropped.take(mails))  # noqa: PLW0108 - late


def _open_settings(at: OpenBoard, number: int) -> None:
    at.settings.open(number)


def _show_page(at: OpenBoard, page: Command) -> None:
    at.pages.show(page)


def wire_notices(at: OpenBoard) -> None:
    """Connect what the notices offer."""
    at.notices.undo_wanted.connect(at.actions.undo)
    at.notices.copy_wanted.connect(lambda text: QGuiApplication.clipboard().setText(text))


def wire_drafts(at: OpenBoard) -> None:
    """Give back what was typed and could not be saved."""
    Typed(at, at.panel_presenter, lambda: at.pages)  # the window keeps it


def wire_round(at: OpenBoard) -> None:
    """Count what waits in today's round once the board is there, if it is still the one shown."""
    at.desk.loaded.connect(lambda: with_round(at, at.watcher, lambda: at.round))


def with_round(at: OpenBoard, owner: QObject, do: Callable[[], object]) -> None:
    """Do what needs the round a while later, if its ``owner`` is still there then.

    Its services are loaded in the slow lane: the window would stand still for some 60 modules.
    """

    def load() -> None:
        at.work.run_slow(
            lambda _slow: import_module(ROUND), done=lambda _: do() if isValid(owner) else None
        )

    Quiet(owner, at, load)


class Quiet(QTimer):
    """Does something once, when nobody has typed into the box and no slow work has run for a while.

    Each key would wait for it; and an import would show its cards later, which both would read.
    """

    def __init__(self, owner: QObject, at: OpenBoard, do: Callable[[], object]) -> None:
        super().__init__(owner)
        self._work, self._do = at.work, do
        self.setSingleShot(True)
        self.timeout.connect(self._on_timeout)
        self.start(COUNT_MS)
        at.window.top_bar.box.textEdited.connect(self._on_typed)

    def _on_typed(self) -> None:
        if self.isActive():
            self.start(COUNT_MS)

    def _on_timeout(self) -> None:
        if self._work.is_slow:
            self.start(COUNT_MS)
        else:
            self._do()


def wire_backups(at: OpenBoard) -> None:
    """Back up once the board is there and painted."""
    at.desk.loaded.connect(lambda: QTimer.singleShot(BESIDE_MS, at.watcher, at.backups.begin))
