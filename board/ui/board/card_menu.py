"""The menu of one or several cards: everything a drag or a button does, for the keyboard too."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QPoint
from PySide6.QtWidgets import QMenu

from board.domain.card import StageKind
from board.ui.actions.commands import Command, put_words
from board.ui.widgets.plain import menu_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from board.ui.desk import Desk
    from board.ui.window.main_window import MainWindow


class CardMenu(QObject):
    """Emits wishes with the ids of the cards the menu was opened for."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        """Make menus for the cards of ``desk``, inside ``window``."""
        super().__init__(window)
        self._view = window.board_view
        self._wishes = window.board_view.wishes.cards
        self._desk = desk
        self._commands = window.top_bar.commands
        self._menu = QMenu(window)
        self._ids: list[str] = []
        self._give_verbs()

    def show(self, ids: Sequence[str], at: QPoint) -> None:
        """Open the menu for some cards at a place on the screen."""
        known = [card_id for card_id in ids if card_id in self._desk.board.cards]
        if not known:
            return
        self.made_for(known).popup(at)

    def made_for(self, ids: Sequence[str]) -> QMenu:
        """Return the menu of some cards, the current or the selected ones."""
        self._ids = list(ids)
        self._commands.set_letters(on=self._view.letters)
        self._fill()
        return self._menu

    def chosen(self) -> list[str]:
        """Return the cards a command is for: the selected ones, else the current one."""
        return [one for one in self._view.selected() or [self._view.current()] if one]

    def ask_snooze(self, ids: Sequence[str], at: QPoint) -> None:
        """Ask only until when some cards are put off."""
        self._ids = list(ids)
        self._menu.clear()
        self._fill_snooze(self._menu)
        self._menu.popup(at)
        self._menu.setActiveAction(self._menu.actions()[0])

    def _give_verbs(self) -> None:
        wishes = self._wishes
        for_one = {
            Command.OPEN_CARD: wishes.open.emit,
            Command.RENAME: wishes.rename.emit,
            Command.ANSWERED: wishes.answered.emit,
            Command.ACKNOWLEDGED: wishes.acknowledged.emit,
            Command.PROMISED: wishes.promised.emit,
            Command.FOR_THEM: wishes.for_them.emit,
            Command.PAUSE: wishes.pause.emit,
            Command.RESUME: wishes.resume.emit,
            Command.LADDER: wishes.ladder.emit,
            Command.CALL: wishes.call.emit,
            Command.EMAIL: wishes.email.emit,
            Command.MAKE_JOB: wishes.make_job.emit,
            Command.SHOW_JOB: wishes.show_job.emit,
        }
        for_all = {
            Command.DONE: wishes.done.emit,
            Command.REOPEN: wishes.reopen.emit,
            Command.SNOOZE: lambda ids: wishes.put_off.emit(ids, None),
            Command.ARCHIVE_CARD: wishes.archive.emit,
            Command.DELETE: wishes.delete.emit,
        }
        self._commands.on({one: partial(self._with_one, do) for one, do in for_one.items()})
        self._commands.on({one: partial(self._with_all, do) for one, do in for_all.items()})

    def _with_one(self, do: Callable[[str], object]) -> None:
        ids = self.chosen()
        if len(ids) == 1:
            do(ids[0])

    def _with_all(self, do: Callable[[list[str]], object]) -> None:
        ids = self.chosen()
        if ids:
            do(ids)

    def _fill(self) -> None:
        menu, ids = self._menu, self._ids
        menu.clear()
        is_one = len(ids) == 1
        if is_one:
            self._add(Command.OPEN_CARD, Command.RENAME)
            menu.addSeparator()
        self._fill_moves()
        self._fill_owners()
        self._fill_dates()
        menu.addSeparator()
        is_done = self.are_done(ids)
        self._add(Command.REOPEN if is_done else Command.DONE)
        if is_one and not is_done:
            self._add(Command.ANSWERED)
            self._fill_asking(ids[0])
        if is_one:
            self._add(Command.CALL, Command.EMAIL)
            if self._desk.board.cards[ids[0]].step_key:
                self._add(Command.SHOW_JOB)
            elif not is_done:
                self._add(Command.MAKE_JOB)
        self._add(Command.ARCHIVE_CARD, Command.DELETE)

    def _fill_asking(self, card_id: str) -> None:
        """Offer what a customer may let us know short of an answer, where they are asked."""
        standing = self._desk.board.standings.get(card_id)
        if standing is None:
            return
        self._add(Command.ACKNOWLEDGED, Command.PROMISED, Command.FOR_THEM)
        self._add(Command.RESUME if standing.pause else Command.PAUSE, Command.LADDER)

    def _fill_moves(self) -> None:
        menu = self._below(QT_TRANSLATE_NOOP("CardMenu", "Move to…"))
        ids = self._ids
        here = {self._desk.board.cards[card_id].stage_id for card_id in ids}
        for stage in self._desk.board.all_stages():
            action = menu.addAction(menu_text(stage.name))
            action.setEnabled(here != {stage.id})
            action.triggered.connect(
                lambda _on=False, stage_id=stage.id: self._wishes.move.emit(ids, stage_id, "")
            )

    def _fill_owners(self) -> None:
        menu = self._below(QT_TRANSLATE_NOOP("CardMenu", "Assign to"))
        ids = self._ids
        people = sorted(self._desk.board.colleagues.values(), key=lambda one: one.name)
        for person in people:
            action = menu.addAction(menu_text(person.name))
            action.triggered.connect(
                lambda _on=False, person_id=person.id: self._wishes.assign.emit(ids, person_id)
            )

    def _fill_dates(self) -> None:
        due = self._below(QT_TRANSLATE_NOOP("CardMenu", "Due"))
        for words, day in self._days():
            self._add_day(due, words, partial(self._wishes.date.emit, self._ids, day))
        if not self.are_done(self._ids):
            below = self._below(QT_TRANSLATE_NOOP("CardMenu", "Snooze"))
            below.menuAction().setShortcut(self._commands[Command.SNOOZE].shortcut())
            self._fill_snooze(below)

    def _fill_snooze(self, menu: QMenu) -> None:
        for words, day in self._days():
            if day > self._desk.today:
                self._add_day(menu, words, partial(self._wishes.put_off.emit, self._ids, day))

    def _days(self) -> list[tuple[object, date]]:
        today, workdays = self._desk.today, self._desk.arrangement.workdays
        monday = today + timedelta(days=7 - today.weekday())
        return [
            (QT_TRANSLATE_NOOP("CardMenu", "Today"), today),
            (QT_TRANSLATE_NOOP("CardMenu", "Next working day"), workdays.after(today)),
            (QT_TRANSLATE_NOOP("CardMenu", "Next Monday"), workdays.next(monday)),
            (QT_TRANSLATE_NOOP("CardMenu", "In a week"), workdays.next(today + timedelta(days=7))),
            (
                QT_TRANSLATE_NOOP("CardMenu", "In a month"),
                workdays.next(today + timedelta(days=30)),
            ),
        ]

    def are_done(self, card_ids: Iterable[str]) -> bool:
        """Return whether nothing of these cards is open: there is nothing to wait for then."""
        board = self._desk.board
        stages = (board.stages[board.cards[card_id].stage_id] for card_id in card_ids)
        return all(stage.kind is StageKind.DONE for stage in stages)

    @staticmethod
    def _add_day(menu: QMenu, words: object, do: Callable[[], object]) -> None:
        action = menu.addAction("")
        put_words(action, "CardMenu", str(words))
        action.triggered.connect(lambda _on=False: do())

    def _below(self, words: object) -> QMenu:
        menu = self._menu.addMenu("")
        put_words(menu.menuAction(), "CardMenu", str(words))
        return menu

    def _add(self, *commands: Command) -> None:
        self._menu.addActions([self._commands[command] for command in commands])
