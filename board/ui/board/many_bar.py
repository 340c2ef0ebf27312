"""The bar below the board while several cards are selected: one wish for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
)

from board.ui.panel.panel_rows import Question
from board.ui.panel.panel_words import snooze_days
from board.ui.theme import Type
from board.ui.widgets.date_field import DateField
from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.looks import (
    FIELDS,
    POPUPS,
    icon_button,
    push_button,
    refresh_icons,
    styled,
)
from board.ui.widgets.plain import PlainLabel, menu_text
from board.ui.words import dated, plural

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from board.domain.board import Board
    from board.ui.actions.wishes import CardWishes
    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat

FIELD_WIDTH = 16  # em


class ManyBar(QFrame):
    """The number of selected cards and what can be done with all of them.

    It takes its room from the lower end of the board: the next card to be clicked stays in place.
    """

    left = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, date_format: DateFormat, wishes: CardWishes) -> None:
        super().__init__()
        self._theme = theme
        self._wishes = wishes
        self._date_format = date_format
        self._ids: list[str] = []
        self._latest_free: date | None = None
        self.setObjectName("manyBar")
        self.setAccessibleName(self.tr("Selected cards"))
        self.title = PlainLabel()
        self._make_buttons()
        self.ask = _DateRow(theme, date_format)
        self.ask.chosen.connect(self._on_dated)
        self.close_button = icon_button(theme, "x", self.tr("Select no longer (Esc)"))
        self.close_button.clicked.connect(self.left)
        self._set_out()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def show_cards(self, ids: Sequence[str], board: Board) -> None:
        """Offer what can be done with the cards ``ids``; nothing unless they are several."""
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        self._ids = list(ids)
        text = plural(
            len(self._ids),
            self.tr("1 card selected"),
            self.tr("%n cards selected", "", len(self._ids)),
        )
        self.title.setText(text)
        self.ask.hide()
        self.take_board(board, self._date_format)
        self._fill_menus(board)
        self.setVisible(len(self._ids) > 1)
        if had_keyboard and self.isHidden():
            self.left.emit()

    def take_board(self, board: Board, date_format: DateFormat) -> None:
        """Follow the cards that are shown; dates are read and written by ``date_format``."""
        self._date_format = date_format
        self.ask.field.set_date_format(date_format)
        dues = [card.due for id_ in self._ids if (card := board.cards.get(id_)) and card.due]
        self._latest_free = min(dues, default=None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell when it takes another room."""
        handled = super().event(event)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}:
            self.resized.emit()
        return handled

    def _on_theme_changed(self) -> None:
        frame = "#manyBar { background: @surface@; border: none; border-top: 1px solid @line@; }"
        self.setStyleSheet(styled(self._theme, frame, FIELDS, POPUPS))
        refresh_icons(self, self._theme)
        self.title.setFont(self._theme.font(Type.STRONG))

    def _set_out(self) -> None:
        px = self._theme.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(1), px(0.45), px(0.6), px(0.45))
        layout.setSpacing(px(0.45))
        layout.addWidget(self.ask)
        line = QHBoxLayout()
        line.setSpacing(px(1))
        flow = FlowLayout(gap=px(0.5))
        for button in self._buttons():
            flow.addWidget(button)
        line.addWidget(self.title)
        line.addLayout(flow, 1)
        line.addWidget(self.close_button)
        layout.addLayout(line)

    def _make_buttons(self) -> None:
        self.move_to = push_button(self.tr("Move to"))
        self.assign = push_button(self.tr("Assign to"))
        self.date = push_button(self.tr("Date"))
        self.snooze = push_button(self.tr("Snooze"))
        self.done = push_button(self.tr("Done"))
        self.archive = push_button(self.tr("Archive"))
        self.delete = push_button(self.tr("Delete"))
        for button in (self.move_to, self.assign, self.snooze):
            button.setMenu(QMenu(button))
        self.date.clicked.connect(lambda: self.ask.ask(None, snoozing=False))
        for button, wish in (
            (self.done, self._wishes.done),
            (self.archive, self._wishes.archive),
            (self.delete, self._wishes.delete),
        ):
            button.clicked.connect(lambda _on=False, wish=wish: wish.emit(list(self._ids)))

    def _buttons(self) -> list[QPushButton]:
        chosen = [self.move_to, self.assign, self.date, self.snooze]
        return [*chosen, self.done, self.archive, self.delete]

    def _fill_menus(self, board: Board) -> None:
        moves, people = self.move_to.menu(), self.assign.menu()
        moves.clear()
        people.clear()
        for stage in board.shown_stages():
            moves.addAction(menu_text(stage.name)).triggered.connect(
                lambda _on=False, id_=stage.id: self._wishes.move.emit(list(self._ids), id_, "")
            )
        for one in sorted(board.colleagues.values(), key=lambda one: one.name.casefold()):
            people.addAction(menu_text(one.name)).triggered.connect(
                lambda _on=False, id_=one.id: self._wishes.assign.emit(list(self._ids), id_)
            )
        self.assign.setEnabled(bool(board.colleagues))
        self._fill_snooze_menu()

    def _fill_snooze_menu(self) -> None:
        menu = self.snooze.menu()
        menu.clear()
        for text, day in snooze_days(self._date_format.today):
            menu.addAction(f"{text}\t{dated(day, self._date_format.today)}").triggered.connect(
                lambda _on=False, day=day: self.snooze_until(day)
            )
        menu.addSeparator()
        pick = menu.addAction(self.tr("Pick a date…"))
        pick.triggered.connect(lambda: self.ask.ask(None, snoozing=True))

    def snooze_until(self, until: date) -> None:
        """Snooze until a day, or ask for the new due date of those needed before."""
        if self._latest_free is not None and until > self._latest_free:
            self.ask.ask(until, snoozing=True)
        else:
            self._wishes.snooze.emit(list(self._ids), until, None)

    def _on_dated(self, day: date, until: object) -> None:
        if until is not None:
            self._wishes.snooze.emit(list(self._ids), until, day)
        elif self.ask.snoozing:
            self.snooze_until(day)
        else:
            self._wishes.date.emit(list(self._ids), day)


class _DateRow(Question):
    """Asks for one date: a new due date, the day to snooze until, or the due date after it."""

    chosen = Signal(object, object)

    def __init__(self, theme: Theme, date_format: DateFormat) -> None:
        super().__init__(theme)
        self.field = DateField(self.tr("Date"), date_format, theme=theme)
        self.field.setProperty("field", False)
        self.field.setFixedWidth(theme.px(FIELD_WIDTH))
        self.buttons.addWidget(self.field)
        self.add_buttons(self.tr("Set"))
        self.snoozing = False
        self._until: date | None = None
        self.yes.clicked.connect(self._on_answered)
        self.field.edited.connect(lambda _day: self._check())
        self.field.returnPressed.connect(self.submit)

    def ask(self, until: date | None, *, snoozing: bool) -> None:
        """Ask; with ``until`` for the due date that some cards need then."""
        self._until, self.snoozing = until, snoozing
        self.words.setText(self._question())
        self.field.editing.put(None)
        self._check()
        self.show()
        self.field.setFocus()

    def _question(self) -> str:
        if self._until is not None:
            return self.tr("Some of them are needed before that. Their new date:")
        if self.snoozing:
            return self.tr("Hide these cards until when?")
        return self.tr("Needed by which date?")

    def _check(self) -> None:
        day = self.field.day()
        self.yes.setEnabled(day is not None and (self._until is None or day >= self._until))

    def _on_answered(self) -> None:
        self.put_away()
        self.chosen.emit(self.field.day(), self._until)
