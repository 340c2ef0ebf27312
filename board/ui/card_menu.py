"""The menu of one or several cards: everything a drag or a button does, for the keyboard too."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from board.domain.card import Kind
from board.ui.views.plain import menu_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from board.ui.desk import Desk


class CardMenu(QObject):
    """Emits wishes with the ids of the cards the menu was opened for."""

    open_wanted = Signal(str)
    rename_wanted = Signal(str)
    move_wanted = Signal(list, str)
    assign_wanted = Signal(list, str)
    date_wanted = Signal(list, object)
    snooze_wanted = Signal(list, object)
    done_wanted = Signal(list)
    reopen_wanted = Signal(list)
    archive_wanted = Signal(list)
    delete_wanted = Signal(list)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Make menus for the cards of ``desk``, inside ``window``."""
        super().__init__(window)
        self._desk = desk
        self._menu = QMenu(window)
        self._ids: list[str] = []

    def show(self, ids: Sequence[str], at: QPoint) -> None:
        """Open the menu for some cards at a place on the screen."""
        known = [card_id for card_id in ids if card_id in self._desk.board.cards]
        if not known:
            return
        self._ids = known
        self._fill()
        self._menu.popup(at)

    def _fill(self) -> None:
        menu, ids = self._menu, self._ids
        menu.clear()
        if len(ids) == 1:
            self._add(self.tr("Open"), lambda: self.open_wanted.emit(ids[0]))
            self._add(self.tr("Rename"), lambda: self.rename_wanted.emit(ids[0]))
            menu.addSeparator()
        self._fill_moves()
        self._fill_owners()
        self._fill_dates()
        menu.addSeparator()
        if all(self._kind(card_id) is Kind.DONE for card_id in ids):
            self._add(self.tr("Open again"), lambda: self.reopen_wanted.emit(ids))
        else:
            self._add(self.tr("Done"), lambda: self.done_wanted.emit(ids))
        self._add(self.tr("Archive"), lambda: self.archive_wanted.emit(ids))
        self._add(self.tr("Delete"), lambda: self.delete_wanted.emit(ids))

    def _fill_moves(self) -> None:
        menu = self._menu.addMenu(self.tr("Move to…"))
        ids = self._ids
        here = {self._desk.board.cards[card_id].stage_id for card_id in ids}
        for stage in self._desk.board.all_stages():
            action = menu.addAction(menu_text(stage.name))
            action.setEnabled(here != {stage.id})
            action.triggered.connect(
                lambda _on=False, stage_id=stage.id: self.move_wanted.emit(ids, stage_id)
            )

    def _fill_owners(self) -> None:
        menu = self._menu.addMenu(self.tr("Assign to"))
        ids = self._ids
        people = sorted(self._desk.board.colleagues.values(), key=lambda one: one.name)
        for person in people:
            action = menu.addAction(menu_text(person.name))
            action.triggered.connect(
                lambda _on=False, person_id=person.id: self.assign_wanted.emit(ids, person_id)
            )

    def _fill_dates(self) -> None:
        due, snooze = self._menu.addMenu(self.tr("Due")), self._menu.addMenu(self.tr("Snooze"))
        ids = self._ids
        for words, day in self._days():
            if day > self._desk.today:
                self._add_day(snooze, words, partial(self.snooze_wanted.emit, ids, day))
            self._add_day(due, words, partial(self.date_wanted.emit, ids, day))

    def _days(self) -> list[tuple[str, date]]:
        today, workdays = self._desk.today, self._desk.arrangement.workdays
        monday = today + timedelta(days=7 - today.weekday())
        return [
            (self.tr("Today"), today),
            (self.tr("Next working day"), workdays.after(today)),
            (self.tr("Next Monday"), workdays.next(monday)),
            (self.tr("In a week"), workdays.next(today + timedelta(days=7))),
            (self.tr("In a month"), workdays.next(today + timedelta(days=30))),
        ]

    def _kind(self, card_id: str) -> Kind:
        board = self._desk.board
        return board.stages[board.cards[card_id].stage_id].kind

    @staticmethod
    def _add_day(menu: QMenu, words: str, do: Callable[[], object]) -> None:
        menu.addAction(words).triggered.connect(lambda _on=False: do())

    def _add(self, words: str, do: Callable[[], object]) -> None:
        self._menu.addAction(words).triggered.connect(lambda _on=False: do())
