"""One stage on the board: its header, its list, and "+ Add a follow-up" below the last card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QToolButton, QVBoxLayout, QWidget

from board.ui.board.add_row import AddRow
from board.ui.board.card_roles import CountsRole, StageRole, SummaryRole
from board.ui.board.stage_header import StageHeader
from board.ui.board.stage_list import StageList
from board.ui.board.stage_note import StageNote
from board.ui.theme import Type
from board.ui.widgets.inline_edit import InlineEdit
from board.ui.words import Counted

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelectionModel
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QResizeEvent,
    )

    from board.domain.card_summary import CardSummary
    from board.ui.actions.wishes import Wishes
    from board.ui.board.board_model import BoardModel
    from board.ui.board.card_delegate import CardDelegate
    from board.ui.theme import Theme


class StageColumn(QWidget):
    """Takes drops on its whole height and says which stage its wishes are about."""

    def __init__(
        self,
        theme: Theme,
        delegate: CardDelegate,
        model: BoardModel,
        wishes: Wishes,
        *,
        parent: QWidget,
    ) -> None:
        """Come up empty; ``attach`` names the stage.

        Without its parent it would take the style once more later, and measure all cards for that.
        """
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._wishes = wishes
        self.stage_id = ""
        self.header = StageHeader(theme, wishes, self)
        self.note = StageNote(theme, self)
        self.list = StageList(theme, delegate, model=model, wishes=wishes.cards, parent=self)
        self.add_row = AddRow(theme, self)
        self.folded = QToolButton(self)
        self.folded.setProperty("flat", True)
        self.folded.setCursor(Qt.CursorShape.PointingHandCursor)
        self.folded.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.folded.hide()
        self._rename = InlineEdit(self)  # a child of the list is hidden from screen readers
        self._rename.setAccessibleName(self.tr("New title"))
        self._rename.hide()
        self._renamed = ""
        self._seen: CardSummary | None = None  # as it was when the field came up
        self._lay_out()
        self.setAcceptDrops(True)
        self.list.content_changed.connect(self._place_add_row)
        self.list.content_changed.connect(self._place_rename)
        self.list.verticalScrollBar().valueChanged.connect(self._place_rename)
        self.add_row.add_wanted.connect(lambda text: wishes.cards.add.emit(text, self.stage_id))
        self.add_row.closed.connect(self.list.setFocus)
        self.note.clicked.connect(lambda: wishes.stages.date.emit(self.stage_id))
        self.folded.clicked.connect(self._on_unfolded)
        self._rename.accepted.connect(self._on_renamed)
        self._rename.left.connect(self._close_rename)

    def attach(self, stage_id: str, selection: QItemSelectionModel) -> None:
        """Show this stage; the selection is the whole board's."""
        self.stage_id = stage_id
        self.list.setSelectionModel(selection)
        self.list.attach(stage_id)
        self.refresh()

    def refresh(self) -> None:
        """Show name, numbers and colour as they are now."""
        index = self._model.stage_index(self.stage_id)
        stage, counts = index.data(StageRole), index.data(CountsRole)
        if stage is None:
            return
        self.header.show_stage(stage, counts)
        self.note.show_undated(counts.undated)
        self._show_folded(counts.folded)
        self.list.setAccessibleName(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def restyle(self) -> None:
        """Take colours, fonts and sizes from the theme again."""
        self.header.restyle()
        self.add_row.restyle()
        self._lay_out()
        self.list.relayout()

    def rename_card(self, card_id: str) -> None:
        """Edit a card's title in its place."""
        index = self._model.card_index(card_id)
        if not self.list.holds(index):
            return
        self.list.scrollTo(index)
        self._renamed, self._seen = card_id, index.data(SummaryRole)
        self._rename.setFont(self._theme.font(Type.TITLE))
        self._rename.setText(str(index.data()))
        self._place_rename()
        self._rename.show()
        self._rename.raise_()
        self._rename.selectAll()
        self._rename.setFocus()

    def _lay_out(self) -> None:
        column = self.layout() or QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(0.25))
        column.addWidget(self.header)
        column.addWidget(self.note)
        column.addWidget(self.list)
        self._make_room()

    def _show_folded(self, number: int) -> None:
        """Say how many cards are far ahead, so many that they are not shown one by one."""
        is_new = self.folded.isHidden() is (number > 0)
        if number:
            self.folded.setText(Counted().later_cards(number))
        if is_new:
            self.folded.setVisible(number > 0)
            self._make_room()
            self._place_add_row()

    def _on_unfolded(self) -> None:
        self.list.setFocus()
        self._wishes.stages.unfold.emit(self.stage_id)

    def _make_room(self) -> None:
        lines = 1 if self.folded.isHidden() else 2
        self.list.setViewportMargins(0, 0, 0, lines * self.add_row.height())

    def _place_add_row(self) -> None:
        """Keep the rows below the last card, or at the bottom when the cards go on below."""
        margin = self.list.cards.layout.margin
        content = self.list.content_height - self.list.cards.layout.gap // 2
        used = min(content, self.list.viewport().height())
        top = self.list.y() + used
        width = self.list.row_width() - 2 * margin
        if not self.folded.isHidden():
            hint, height = self.folded.sizeHint().width(), self.add_row.height()
            left = self.list.x() + margin
            line = QRect(left, top, width, height)
            self.folded.setGeometry(self._at_start(line, min(hint, width)))
            self.folded.raise_()
            top += height
        self.add_row.setGeometry(QRect(self.list.x() + margin, top, width, self.add_row.height()))
        self.add_row.raise_()

    def _place_rename(self) -> None:
        """Keep the field on its card, and in the list when the card is scrolled away."""
        index = self._model.card_index(self._renamed)
        if not self.list.holds(index):
            return
        viewport, card = self.list.viewport(), self.list.card_rect(index.row())
        height = self._rename.sizeHint().height()
        top = max(0, min(card.top(), viewport.height() - height))
        place = viewport.mapTo(self, QPoint(card.left(), top))
        self._rename.setGeometry(place.x(), place.y(), card.width(), height)

    def _at_start(self, line: QRect, width: int) -> QRect:
        """Return the beginning of a line, where people here begin to read."""
        return QStyle.alignedRect(
            self.layoutDirection(),
            Qt.AlignmentFlag.AlignLeading,
            QSize(width, line.height()),
            line,
        )

    def _on_renamed(self, title: str) -> None:
        card_id, self._renamed = self._renamed, ""
        self._close_rename()
        if card_id and self._seen and self._seen.title != title:
            self._wishes.cards.edit.emit(card_id, {"title": title}, self._seen)

    def _close_rename(self) -> None:
        if self._rename.isVisible():
            had_focus = self._rename.hasFocus()
            self._rename.hide()
            if had_focus:
                self.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the add row in its place."""
        super().resizeEvent(event)
        self._place_add_row()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a drag beside the list as one over the list."""
        self.list.drop.on_enter(event, self._in_list(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Open the gap."""
        self.list.drop.on_move(event, self._in_list(event))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Close the gap."""
        self.list.drop.on_leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """Emit the list's wish."""
        self.list.drop.on_drop(event, self._in_list(event))

    def _in_list(self, event: QDropEvent) -> QPoint:
        return self.list.viewport().mapFrom(self, event.position().toPoint())
