"""The list of one stage: paints its cards and turns mouse, touch and keys into wishes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QGestureEvent, QScroller

from board.ui.board.card_painter import CardState
from board.ui.board.card_roles import CardIdRole, SummaryRole
from board.ui.board.card_stack import CardStack
from board.ui.board.drag import run_drag, stack_picture
from board.ui.board.stage_drop import StageDrop
from board.ui.board.stage_walk import StageWalk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QPixmap,
    )
    from PySide6.QtWidgets import QWidget

    from board.ui.actions.wishes import CardWishes
    from board.ui.board.board_model import BoardModel
    from board.ui.board.card_delegate import CardDelegate
    from board.ui.theme import Theme

Flag = QItemSelectionModel.SelectionFlag
TABBED = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate}
TOUCH_ENDS = {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}


class StageList(CardStack):
    """Shows the cards of one stage and emits wishes; never changes the model.

    The selection model is shared by the lists of all stages.
    """

    drag_began = Signal(list)
    drag_ended = Signal()
    drag_hovered = Signal(QPoint)  # global place
    drag_went = Signal()

    def __init__(
        self,
        theme: Theme,
        delegate: CardDelegate,
        *,
        model: BoardModel,
        wishes: CardWishes,
        parent: QWidget,
    ) -> None:
        """Come up without cards; ``attach`` names the stage."""
        super().__init__(theme, delegate, model=model, parent=parent)
        self.wishes = wishes
        self._hovered = -1
        self._dragged: frozenset[str] = frozenset()
        self._opened = ""
        self._pressed_at = QPoint()
        self._click_opens = False
        self._touched = False
        self.walk = StageWalk(self)
        self.drop = StageDrop(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().grabGesture(Qt.GestureType.TapAndHoldGesture)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    @property
    def dragged(self) -> frozenset[str]:
        """The cards that are being dragged, of this stage or others."""
        return self._dragged

    def set_dragged(self, ids: Sequence[str]) -> None:
        """Show these cards as taken out, wherever they are."""
        self._dragged = frozenset(ids)
        self.viewport().update()

    def set_opened(self, card_id: str) -> None:
        """Mark the card that is open in the panel, "" for none."""
        if card_id != self._opened:
            self._opened = card_id
            self.viewport().update()

    def settle(self) -> None:
        """Follow changed heights; the pointer may be over another card now."""
        self._hovered = -1
        super().settle()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a cursor key leads from the current card."""
        return self.walk.target(action)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the cards in a rectangle of the viewport, or up to its corner with Shift."""
        if command & Flag.Current:
            self.walk.select_to(self.indexAt(rect.bottomRight()))
            return
        rect = rect.normalized()
        rows = [row for row in self.seen_rows(rect) if self.card_rect(row).intersects(rect)]
        self.walk.select_rows(rows, command)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards that are seen, and the gap while something is dragged over."""
        painter = QPainter(self.viewport())
        selection, ratio = self.selectionModel(), self.devicePixelRatioF()
        current = self.currentIndex() if self.hasFocus() else QModelIndex()
        for row in self.seen_rows(event.rect()):
            index = self.index_of(row)
            summary = index.data(SummaryRole)
            if summary is None:
                continue
            state = CardState(
                hovered=row == self._hovered,
                selected=selection.isSelected(index),
                opened=summary.id == self._opened,
                current=index == current,
                dragged=summary.id in self._dragged,
            )
            self.cards.draw(painter, self.row_rect(row), summary=summary, ratio=ratio, state=state)
        self.drop.draw(painter)
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the pointer for hovering, and a finger that rests on a card."""
        if event.type() in TOUCHES | TOUCH_ENDS:
            self._touched = event.type() in TOUCHES
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        elif isinstance(event, QGestureEvent):
            return self._on_gesture(event)
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer; Qt starts the drag after the platform's distance."""
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select; remember whether the click would open."""
        self._pressed_at = event.position().toPoint()
        index = self.indexAt(self._pressed_at)
        left = event.button() is Qt.MouseButton.LeftButton
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        self._click_opens = left and plain and index.isValid()
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.walk.anchor_at(index)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the card that was clicked, unless it was dragged or others selected."""
        selecting = self.state() is not QAbstractItemView.State.NoState
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self._click_opens and not selecting and index.isValid():
            self.wishes.open.emit(index.data(CardIdRole))
        self._click_opens = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk inside the stage; all other keys are the board's."""
        if not self.walk.on_key(event):
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selected cards."""
        keyboard = event.reason() is event.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if not self.holds(index):
            return
        if not self.selectionModel().isSelected(index):
            self.walk.go(index)
        place = self.visualRect(index).center() if keyboard else event.pos()
        self.wishes.menu.emit(self._selected_ids(), self.viewport().mapToGlobal(place))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here by Tab makes the first card seen the current one."""
        super().focusInEvent(event)
        if event.reason() in TABBED and not self.holds(self.currentIndex()) and self.count():
            self.walk.go(self.index_of(self.seen_rows(self.viewport().rect())[0]))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected cards; the model follows when the move has been stored."""
        indexes = self.walk.selected_in_order()
        current = self.currentIndex()
        if not indexes or not self.holds(current):
            return
        self._click_opens = False
        picture = self._drag_picture(current, indexes)
        hold = self._pressed_at - self.card_rect(current.row()).topLeft()
        self.drag_began.emit(self._selected_ids())
        run_drag(self, self.board_model.mimeData(indexes), picture, hold)
        self.setState(QAbstractItemView.State.NoState)
        self.drag_ended.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards, nothing else."""
        self.drop.on_enter(event, event.position().toPoint())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Open the gap where the cards will land."""
        self.drop.on_move(event, event.position().toPoint())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Close the gap."""
        self.drop.on_leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """Emit the wish to move."""
        self.drop.on_drop(event, event.position().toPoint())

    def _selected_ids(self) -> list[str]:
        return [str(index.data(CardIdRole)) for index in self.walk.selected_in_order()]

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _on_gesture(self, event: QGestureEvent) -> bool:
        """Begin a drag under a resting finger.

        Qt takes a mouse button that is held for the same gesture, even after a drag has swallowed
        its release; the mouse has a way of dragging of its own.
        """
        if not self._touched:
            return False
        gesture = event.gesture(Qt.GestureType.TapAndHoldGesture)
        if gesture is None or gesture.state() is not Qt.GestureState.GestureFinished:
            return False
        self._pressed_at = self.viewport().mapFromGlobal(gesture.hotSpot().toPoint())
        index = self.indexAt(self._pressed_at)
        if not index.isValid():
            return False
        QScroller.scroller(self.viewport()).stop()
        if not self.selectionModel().isSelected(index):
            self.walk.go(index)
        self._touched = False
        self.startDrag(Qt.DropAction.MoveAction)
        return True

    def _drag_picture(self, current: QModelIndex, indexes: Sequence[QModelIndex]) -> QPixmap:
        """Return the current card on top of the others that are dragged with it."""
        summaries = [current.data(SummaryRole)]
        summaries += [index.data(SummaryRole) for index in indexes if index != current]
        width, ratio = self.card_rect(current.row()).width(), self.devicePixelRatioF()
        layout, painter = self.cards.layout, self.cards.painter
        pictures = [
            painter.picture(summary, QSize(width, layout.card_height(summary, width)), ratio)
            for summary in summaries[:3]
        ]
        return stack_picture(self.theme, pictures, len(summaries))
