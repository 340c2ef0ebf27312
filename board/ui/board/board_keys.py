"""The keys of the board that reach across stages; walking inside one is its list's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from board.domain.card import Order
from board.ui.actions.commands import letter_command
from board.ui.board.card_roles import StageRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from board.ui.board.board_view import BoardView

Key, Modifier = Qt.Key, Qt.KeyboardModifier
SIDE = {Key.Key_Left: -1, Key.Key_Right: 1}
UP_DOWN = {Key.Key_Up: -1, Key.Key_Down: 1}


class BoardKeys:
    """Turns keys into steps across the board and into wishes."""

    def __init__(self, board: BoardView) -> None:
        self._board = board
        self._wishes = board.wishes
        self.letters = True
        self.waits = False  # what is typed now is meant for the panel that comes

    def on_key(self, event: QKeyEvent) -> bool:
        """Carry out a key; return whether it was one of ours."""
        text = event.text()
        early = self.waits and bool(text) and text.isprintable()
        return early or self._carry_out(event)

    def _carry_out(self, event: QKeyEvent) -> bool:
        key = Key(event.key())
        modifiers = event.modifiers() & ~Modifier.KeypadModifier
        if key in SIDE:
            way = -SIDE[key] if self._board.isRightToLeft() else SIDE[key]
            return self._on_side(way, modifiers)
        if key in UP_DOWN and modifiers == Modifier.AltModifier:
            self._nudge(UP_DOWN[key])
            return True
        if key is Key.Key_F10 and modifiers == Modifier.ShiftModifier:
            self._board.open_card_menu()
            return True
        if event.text() == "/" and self.letters:
            self._wishes.window.find.emit()
            return True
        if modifiers:
            return False
        return self._on_plain(key) or (self.letters and self._on_letter(event.text().upper()))

    def _on_side(self, way: int, modifiers: Qt.KeyboardModifier) -> bool:
        actions: dict[Qt.KeyboardModifier, Callable[[int], None]] = {
            Modifier.NoModifier: self._walk,
            Modifier.AltModifier: self._carry,
            Modifier.ControlModifier | Modifier.ShiftModifier: self._shift_stage,
        }
        if modifiers not in actions:
            return False
        actions[modifiers](way)
        return True

    def _on_plain(self, key: Qt.Key) -> bool:
        board = self._board
        if key in {Key.Key_Return, Key.Key_Enter} and board.current():
            board.enter_card()
        elif key is Key.Key_F2 and board.current():
            board.rename_card(board.current())
        elif key is Key.Key_Delete and board.selected():
            self._wishes.cards.delete.emit(board.selected())
        elif key is Key.Key_Escape and len(board.selected()) > 1:
            board.select_current()
        elif key is Key.Key_N and self.letters:
            board.add_here()
        else:
            return False
        return True

    def _on_letter(self, letter: str) -> bool:
        """Wish what a letter does with the selected cards, or with the current one."""
        command = letter_command(letter)
        if command is None or not (self._board.selected() or self._board.current()):
            return False
        self._wishes.window.menu.emit(command)
        return True

    def _walk(self, way: int) -> None:
        """Go to the card at the same height in the next stage that has one."""
        columns = self._board.columns
        at = self._board.current_column()
        if at is None:
            self._go_first()
            return
        row = columns[at].list.currentIndex().row()
        height = columns[at].list.row_rect(row).center().y()
        at += way
        while 0 <= at < len(columns):
            cards = columns[at].list
            if cards.count():
                row = cards.heights.row_at(cards.content_y(height))
                index = cards.index_of(row if row >= 0 else cards.count() - 1)
                self._board.go(index)
                return
            at += way

    def _go_first(self) -> None:
        for column in self._board.columns:
            if column.list.count():
                self._board.go(column.list.index_of(0))
                return

    def _carry(self, way: int) -> None:
        """Wish the selected cards into the next stage."""
        board = self._board
        at = board.current_column()
        if at is None or not 0 <= at + way < len(board.columns):
            return
        ids = board.selected() or [board.current()]
        self._wishes.cards.move.emit(ids, board.columns[at + way].stage_id, "")

    def _nudge(self, way: int) -> None:
        """Wish the current card up or down, where the order is by hand."""
        board = self._board
        at = board.current_column()
        if at is None:
            return
        cards = board.columns[at].list
        stage = cards.rootIndex().data(StageRole)
        ids = board.model.card_ids(cards.stage_id)
        row = cards.currentIndex().row()
        if stage.order is not Order.HAND:
            words = QCoreApplication.translate("BoardKeys", "This stage is ordered by urgency")
            board.announce(words)
            return
        if not 0 <= row + way < len(ids):
            return
        behind = row + way if way < 0 else row + 2
        before = ids[behind] if behind < len(ids) else ""
        self._wishes.cards.move.emit([ids[row]], cards.stage_id, before)

    def _shift_stage(self, way: int) -> None:
        at = self._board.current_column()
        if at is not None:
            self._wishes.stages.shift.emit(self._board.columns[at].stage_id, way)
