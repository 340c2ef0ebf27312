"""The menu of one or several cards: everything a drag or a button does, for the keyboard too."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from board.domain.card import StageKind
from board.ui.board.board_keys import CardKey, wish_by_key
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

    def ask_snooze(self, ids: Sequence[str], at: QPoint) -> None:
        """Ask only until when some cards are put off."""
        self._ids = list(ids)
        self._menu.clear()
        self._fill_snooze(self._menu)
        self._menu.popup(at)
        self._menu.setActiveAction(self._menu.actions()[0])

    def _fill(self) -> None:
        menu, ids = self._menu, self._ids
        menu.clear()
        if len(ids) == 1:
            self._add(self.tr("Open"), lambda: self._wishes.open.emit(ids[0]))
            self._add(self.tr("Rename"), lambda: self._wishes.rename.emit(ids[0]))
            menu.addSeparator()
        self._fill_moves()
        self._fill_owners()
        self._fill_dates()
        menu.addSeparator()
        if self.are_done(ids):
            self._add(self.tr("Open again"), lambda: self._wishes.reopen.emit(ids))
        else:
            self._add(
                self._keyed(self.tr("Done"), CardKey.DONE), lambda: self._wishes.done.emit(ids)
            )
        if len(ids) == 1:
            self._fill_contacts()
        self._add(self.tr("Archive"), lambda: self._wishes.archive.emit(ids))
        self._add(self.tr("Delete"), lambda: self._wishes.delete.emit(ids))

    def _fill_moves(self) -> None:
        menu = self._menu.addMenu(self.tr("Move to…"))
        ids = self._ids
        here = {self._desk.board.cards[card_id].stage_id for card_id in ids}
        for stage in self._desk.board.all_stages():
            action = menu.addAction(menu_text(stage.name))
            action.setEnabled(here != {stage.id})
            action.triggered.connect(
                lambda _on=False, stage_id=stage.id: self._wishes.move.emit(ids, stage_id, "")
            )

    def _fill_owners(self) -> None:
        menu = self._menu.addMenu(self.tr("Assign to"))
        ids = self._ids
        people = sorted(self._desk.board.colleagues.values(), key=lambda one: one.name)
        for person in people:
            action = menu.addAction(menu_text(person.name))
            action.triggered.connect(
                lambda _on=False, person_id=person.id: self._wishes.assign.emit(ids, person_id)
            )

    def _fill_dates(self) -> None:
        due = self._menu.addMenu(self.tr("Due"))
        for words, day in self._days():
            self._add_day(due, words, partial(self._wishes.date.emit, self._ids, day))
        if not self.are_done(self._ids):
            self._fill_snooze(self._menu.addMenu(self._keyed(self.tr("Snooze"), CardKey.SNOOZE)))

    def _fill_snooze(self, menu: QMenu) -> None:
        for words, day in self._days():
            if day > self._desk.today:
                self._add_day(menu, words, partial(self._wishes.put_off.emit, self._ids, day))

    def _fill_contacts(self) -> None:
        for words, key in (
            (self.tr("They answered"), CardKey.ANSWERED),
            (self.tr("Log a call"), CardKey.CALL),
            (self.tr("Write e-mail"), CardKey.EMAIL),
        ):
            if key is CardKey.ANSWERED and self.are_done(self._ids):
                continue
            self._add(self._keyed(words, key), partial(wish_by_key, self._wishes, key, self._ids))

    def _keyed(self, words: str, key: CardKey) -> str:
        """Return an entry with the letter that does the same, while letters are keys."""
        return f"{words}\t{key}" if self._view.letters else words

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

    def are_done(self, card_ids: Iterable[str]) -> bool:
        """Return whether nothing of these cards is open: there is nothing to wait for then."""
        board = self._desk.board
        stages = (board.stages[board.cards[card_id].stage_id] for card_id in card_ids)
        return all(stage.kind is StageKind.DONE for stage in stages)

    @staticmethod
    def _add_day(menu: QMenu, words: str, do: Callable[[], object]) -> None:
        menu.addAction(words).triggered.connect(lambda _on=False: do())

    def _add(self, words: str, do: Callable[[], object]) -> None:
        self._menu.addAction(words).triggered.connect(lambda _on=False: do())
