"""The board: all stages side by side, one selection over them, wishes out.

``stage_column.py`` is one stage, ``stage_list.py`` its cards, ``board_keys.py`` the keys that reach
across stages.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QFrame, QScrollArea

from board.ui.board.board_ground import BoardGround
from board.ui.board.board_keys import BoardKeys
from board.ui.board.card_delegate import CardDelegate
from board.ui.board.card_roles import CardIdRole
from board.ui.board.hidden_tab import HiddenTab
from board.ui.board.stage_column import StageColumn
from board.ui.importing.column_row import SIDES, ColumnRow
from board.ui.widgets.auto_scroll import AutoScroll
from board.ui.widgets.looks import presses_button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from board.domain.arrange import Hidden
    from board.ui.actions.wishes import Wishes
    from board.ui.board.add_row import AddRow
    from board.ui.board.board_model import BoardModel
    from board.ui.board.empty_board import EmptyBoard, MiddleSheet, NothingFound
    from board.ui.search.entry_words import Preview
    from board.ui.theme import Theme

REACH = 5.0  # em from a side within which a drag scrolls the board
Flag = QItemSelectionModel.SelectionFlag


class BoardView(QScrollArea):
    """Shows a board model and emits wishes."""

    selection_changed = Signal(list)

    def __init__(self, theme: Theme, model: BoardModel, wishes: Wishes) -> None:
        super().__init__()
        self._theme = theme
        self.wishes = wishes
        self.model = model
        self.selection = QItemSelectionModel(model, self)
        self._delegate = CardDelegate(theme, self)
        self._ground = BoardGround(theme)
        self._keys = BoardKeys(self)
        self._kept: tuple[list[str], str] = ([], "")
        self._applying = False
        self._announced = ""
        self._opened = ""
        self._preview: Callable[[str, str], Preview | None] = lambda _line, _before: None
        self._row = ColumnRow(theme, self._new_column)
        self._set_up()
        self._sheets: list[MiddleSheet] = []
        self.tab = HiddenTab(theme, self)
        self._sideways = AutoScroll(self, Qt.Orientation.Horizontal, reach=theme.px(REACH))
        self._connect()
        self._row.sync(self.model.stage_ids(), self._room())

    @cached_property
    def invitation(self) -> EmptyBoard:
        """What invites to begin on an empty board."""
        from board.ui.board.empty_board import EmptyBoard  # most boards are not empty

        sheet = EmptyBoard(self._theme, self.viewport(), self.wishes.window)
        sheet.add.clicked.connect(self.add_here)
        self._sheets.append(sheet)
        return sheet

    @cached_property
    def nothing(self) -> NothingFound:
        """What says why no card is seen."""
        from board.ui.board.empty_board import NothingFound  # most boards show cards

        sheet = NothingFound(self._theme, self.viewport(), self.wishes)
        self._sheets.append(sheet)
        return sheet

    @property
    def columns(self) -> list[StageColumn]:
        """The columns from left to right."""
        return self._row.columns

    def select(self, card_ids: Sequence[str]) -> None:
        """Select these cards, the first one current; unknown ones are left out."""
        chosen = QItemSelection()
        indexes = [self.model.card_index(card_id) for card_id in card_ids]
        shown = [index for index in indexes if index.isValid()]
        for index in shown:
            chosen.select(index, index)
        self.selection.select(chosen, Flag.ClearAndSelect)
        if shown and self.selection.currentIndex() not in shown:
            self.selection.setCurrentIndex(shown[0], Flag.NoUpdate)

    def select_current(self) -> None:
        """Select the current card alone, and give it the keyboard."""
        self.select([self.current()])
        self.take_keyboard()

    def selected(self) -> list[str]:
        """Return the selected cards, by stage and row."""
        indexes = sorted(
            self.selection.selectedIndexes(), key=lambda each: (each.parent().row(), each.row())
        )
        return [str(index.data(CardIdRole)) for index in indexes]

    def current(self) -> str:
        """Return the current card, "" without one."""
        return self.selection.currentIndex().data(CardIdRole) or ""

    def current_column(self) -> int | None:
        """Return the number of the column with the current card."""
        index = self.selection.currentIndex()
        return next((at for at, each in enumerate(self.columns) if each.list.holds(index)), None)

    def go(self, index: QModelIndex) -> None:
        """Make a card current and the only selected one, show it and focus its list."""
        for column in self.columns:
            if column.list.holds(index):
                column.list.walk.go(index)
                column.list.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(column, self._theme.px(SIDES), 0)

    def ensure_shown(self, card_id: str) -> None:
        """Scroll board and stage so that a card is seen."""
        index = self.model.card_index(card_id)
        for column in self.columns:
            if column.list.holds(index):
                self.ensureWidgetVisible(column, self._theme.px(SIDES), 0)
                column.list.scrollTo(index)

    def show_opened(self, card_id: str) -> None:
        """Mark the card that is open in the panel, "" for none; it need not be on the board."""
        self._opened = card_id
        for column in self.columns:
            column.list.set_opened(card_id)

    def take_keyboard(self) -> None:
        """Give the keyboard to the list of the current card, else to the first list."""
        index = self.selection.currentIndex()
        column = self.columns[self.current_column() or 0] if self.columns else None
        if index.isValid() and self.current_column() is not None:
            self.go(index)
        elif column is not None:
            column.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def announce(self, text: str) -> None:
        """Have a screen reader say something."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def show_invitation(self, shown: bool) -> None:
        """Show or hide the sentence and buttons of an empty board."""
        if shown or self._sheets:
            self.invitation.setVisible(shown)
            self.invitation.place()

    def show_nothing(self, sentence: str, *, in_hidden: bool = False) -> None:
        """Say in the middle why no card is seen, "" while some are."""
        if (sentence or self._sheets) and sentence != self.nothing.title.text():
            self.nothing.say(sentence, in_hidden=in_hidden)
            if sentence:
                self.announce(sentence)

    def show_hidden(self, hidden: Hidden, *, filtered: bool) -> None:
        """Say which stages are hidden, on a tab at the end of the board."""
        self.tab.show_hidden(hidden, filtered=filtered)
        self._place_tab()

    def enter_card(self) -> None:
        """Open the current card; when it is open already, go to where it can be edited."""
        if self.current() == self._opened:
            self.wishes.window.panel.emit()
        else:
            self.wishes.cards.open.emit(self.current())

    @property
    def letters(self) -> bool:
        """Whether single letters are keys."""
        return self._keys.letters

    def place_of_current(self) -> QPoint:
        """Return where the current card is on the screen."""
        column = self.columns[self.current_column() or 0].list
        return column.viewport().mapToGlobal(column.visualRect(column.currentIndex()).center())

    def wait_for_panel(self, *, waits: bool) -> None:
        """Take no letters while the panel comes that asks for a text."""
        self._keys.waits = waits

    def set_letters(self, on: bool) -> None:
        """Switch keys that are single letters on or off."""
        self._keys.letters = on

    def set_preview(self, preview: Callable[[str, str], Preview | None]) -> None:
        """Say how the lines that add are understood."""
        self._preview = preview
        for column in self.columns:
            column.add_row.preview = preview

    def add_here(self) -> None:
        """Open the add row in the current stage, the first one without a current card."""
        if self.columns:
            column = self.columns[self.current_column() or 0]
            self.ensureWidgetVisible(column, self._theme.px(SIDES), 0)
            column.add_row.open()

    def rename_card(self, card_id: str) -> None:
        """Edit the title of a card in its place."""
        for column in self.columns:
            column.rename_card(card_id)

    def open_card_menu(self) -> None:
        """Ask for the menu of the selected cards, at the current one."""
        if self.current_column() is not None:
            self.wishes.cards.menu.emit(self.selected(), self.place_of_current())

    def add_row_of(self, stage_id: str) -> AddRow | None:
        """Return the row of a stage in which follow-ups are typed."""
        rows = (column.add_row for column in self.columns if column.stage_id == stage_id)
        return next(rows, None)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Board"))
        self.setWidget(self._row)
        self._row.setAutoFillBackground(False)  # setWidget() has switched that on

    def _connect(self) -> None:
        self.model.steps_begin.connect(self._on_steps_begin)
        self.model.steps_done.connect(self._on_steps_done)
        self.wishes.cards.move.connect(self._on_move_wished)
        self.selection.selectionChanged.connect(self._on_selection_changed)
        self._theme.changed.connect(self._on_theme_changed)
        self.tab.clicked.connect(self.wishes.stages.show_hidden)

    def _room(self) -> int:
        """Return the width that the stages share: that of the window, also beside a panel.

        Whoever opens a card looks at it: nothing may be wrapped anew or move under the pointer.
        """
        return self.window().width() - self.tab.thickness

    def _on_steps_begin(self) -> None:
        self._applying = True
        self._kept = (self.selected(), self.current())
        for column in self.columns:
            column.list.rows.hold()

    def _on_steps_done(self) -> None:
        self._applying = False
        for column in self.columns:
            column.list.rows.let_go()
        self._row.sync(self.model.stage_ids(), self._room())
        selected, current = self._kept
        if self.selected() != selected:
            self._restore(selected)
        if current and self.current() != current:
            index = self.model.card_index(current)
            if index.isValid():
                self.selection.setCurrentIndex(index, Flag.NoUpdate)
        self._follow_current()
        self._say_where()

    def _restore(self, card_ids: Sequence[str]) -> None:
        with QSignalBlocker(self.selection):
            current = self.selection.currentIndex()
            self.select(card_ids)
            self.selection.setCurrentIndex(current, Flag.NoUpdate)
        for column in self.columns:
            column.list.viewport().update()
        self.selection_changed.emit(self.selected())

    def _follow_current(self) -> None:
        """Keep the keyboard with the current card when it went to another stage."""
        at = self.current_column()
        if at is not None and any(column.list.hasFocus() for column in self.columns):
            self.columns[at].list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_where(self) -> None:
        card_id, self._announced = self._announced, ""
        index = self.model.card_index(card_id)
        if index.isValid():
            self.announce(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
            self.ensure_shown(card_id)

    def _on_selection_changed(self) -> None:
        if not self._applying:
            self.selection_changed.emit(self.selected())

    def _on_theme_changed(self) -> None:
        self._row.arrange(self._room())
        for column in self.columns:
            column.restyle()
        for sheet in self._sheets:
            sheet.restyle()
            sheet.place()
        self._place_tab()
        self.viewport().update()

    def _on_move_wished(self, card_ids: list[str]) -> None:
        """Say where the first card went when it has happened."""
        self._announced = card_ids[0]

    def _on_drag_began(self, card_ids: list[str]) -> None:
        for column in self.columns:
            column.list.set_dragged(card_ids)

    def _on_drag_ended(self) -> None:
        self._sideways.stop()
        self._on_drag_began([])

    def _on_drag_hovered(self, place: QPoint) -> None:
        self._sideways.follow(self.viewport().mapFromGlobal(place).x())

    def _new_column(self, stage_id: str) -> StageColumn:
        column = StageColumn(self._theme, self._delegate, self.model, self.wishes, parent=self._row)
        column.attach(stage_id, self.selection)
        column.add_row.preview = self._preview
        cards = column.list
        cards.set_opened(self._opened)
        cards.drag_began.connect(self._on_drag_began)
        cards.drag_ended.connect(self._on_drag_ended)
        cards.drag_hovered.connect(self._on_drag_hovered)
        cards.drag_went.connect(self._sideways.stop)
        return column

    def _place_tab(self) -> None:
        """Keep the tab at the end of the board, beside what scrolls."""
        wide, mirrored = self.tab.thickness, self.isRightToLeft()
        self.setViewportMargins(wide if mirrored else 0, 0, 0 if mirrored else wide, 0)
        left = 0 if mirrored else self.width() - wide
        self.tab.setGeometry(left, 0, wide, self.height())
        self.tab.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width of the window among the stages."""
        super().resizeEvent(event)
        self._place_tab()
        self._row.arrange(self._room())
        for sheet in self._sheets:
            sheet.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self.viewport())
        ground = self._ground.pixmap(self.viewport().size(), self.devicePixelRatioF())
        painter.drawPixmap(0, 0, ground)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the list of the current card."""
        if self.columns:
            self.columns[self.current_column() or 0].list.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Work the keys that reach across stages."""
        if not presses_button(event) and not self._keys.on_key(event):
            event.ignore()
