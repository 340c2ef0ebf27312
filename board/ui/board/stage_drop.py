"""What happens while cards are dragged over a stage: the gap, the scrolling, the wish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPen

from board.ui.board.card_roles import SummaryRole, dragged_ids
from board.ui.theme_colours import mixed
from board.ui.widgets.auto_scroll import AutoScroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragMoveEvent, QDropEvent

    from board.ui.board.stage_list import StageList

OPENING = 110  # ms
FIRST = 16 / OPENING  # of the gap, shown at once: an animation's first step comes a frame later
REACH = 3.5  # em from an edge within which the list scrolls by itself
RADIUS = 0.45
NO_GAP = -1


class StageDrop(QObject):
    """Takes drags for one list. In an urgency-ordered stage the gap opens where the cards land."""

    def __init__(self, cards: StageList) -> None:
        super().__init__(cards)
        self._cards = cards
        self._ids: list[str] = []
        self._row = NO_GAP
        self._scroll = AutoScroll(cards, Qt.Orientation.Vertical, reach=cards.theme.px(REACH))
        self._opening = QVariantAnimation(self)
        self._opening.setDuration(OPENING)
        self._opening.valueChanged.connect(self._on_opening)

    @property
    def row(self) -> int:
        """Before which row of the list the gap is open, -1 when it is closed."""
        return self._row

    def on_enter(self, event: QDragMoveEvent, place: QPoint) -> None:
        """Take a drag of cards, whose place is given in the list's viewport."""
        self._ids = dragged_ids(event.mimeData())
        self.on_move(event, place)
        if self._row != NO_GAP:
            self._reveal()

    def on_move(self, event: QDragMoveEvent, place: QPoint) -> None:
        """Open the gap where the cards would land now."""
        if not self._ids or not event.possibleActions() & Qt.DropAction.MoveAction:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self._open(self._target(place))
        self._scroll.follow(place.y())
        self._cards.drag_hovered.emit(self._cards.viewport().mapToGlobal(place))

    def on_leave(self) -> None:
        """Close the gap."""
        self._ids = []
        self._scroll.stop()
        self._open(NO_GAP)
        self._cards.drag_went.emit()

    def on_drop(self, event: QDropEvent, place: QPoint) -> None:
        """Emit the wish to move, unless the cards stay where they are."""
        ids, row = self._ids, self._target(place)
        self.on_leave()
        if not ids or row == NO_GAP:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self._cards.wishes.move.emit(ids, self._cards.stage_id, self._before(ids, row))

    def draw(self, painter: QPainter) -> None:
        """Draw the open gap: a dashed place for the cards."""
        heights = self._cards.heights
        if not heights.gap:
            return
        theme, margin = self._cards.theme, self._cards.cards.layout.margin
        top = heights.top(heights.gap_row) - heights.gap + margin
        height = heights.gap - self._cards.cards.layout.gap
        width = self._cards.row_width() - 2 * margin
        place = QRectF(margin, top - self._cards.verticalOffset(), width, height)
        if height <= 0:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours
        painter.setBrush(QColor(mixed(colours.board_dim, colours.text, 0.06)))
        painter.setPen(QPen(QColor(colours.faint), theme.px(0.12), Qt.PenStyle.DashLine))
        pen = theme.px(0.12) / 2
        radius = theme.px(RADIUS)
        painter.drawRoundedRect(place.adjusted(pen, pen, -pen, -pen), radius, radius)

    def _target(self, place: QPoint) -> int:
        """Return before which row of the list the cards would land, -1 if nothing would change."""
        model, stage_id = self._cards.board_model, self._cards.stage_id
        landing = model.landing(self._ids, stage_id)
        present = self._cards.board_model.card_ids(stage_id)
        if landing is None:
            row = self._cards.heights.slot_at(self._cards.content_y(place.y()))
            return NO_GAP if self._stays(row, present) else row
        inside = sorted(present.index(each) for each in self._ids if self._is_here(each))
        if len(inside) == len(self._ids):
            return NO_GAP
        for row in inside:
            landing += row <= landing
        return landing

    def _is_here(self, card_id: str) -> bool:
        return self._cards.holds(self._cards.board_model.card_index(card_id))

    def _stays(self, row: int, present: Sequence[str]) -> bool:
        """Tell whether the one dragged card would land where it is."""
        if len(self._ids) != 1:
            return False
        return self._ids[0] in present[max(0, row - 1) : row + 1]

    def _before(self, ids: list[str], row: int) -> str:
        """Return the card before which the cards go, "" at the end."""
        present = self._cards.board_model.card_ids(self._cards.stage_id)
        return next((each for each in present[row:] if each not in ids), "")

    def _open(self, row: int) -> None:
        if row == self._row:
            return
        self._row = row
        heights = self._cards.heights
        self._opening.stop()
        if row == NO_GAP:
            heights.gap = 0
            self._cards.settle()
            return
        full = self._gap_height()
        heights.gap_row = row
        if self._cards.theme.reduced_motion or heights.gap:
            heights.gap = full
            self._cards.settle()
            return
        self._opening.setStartValue(round(full * FIRST))
        self._opening.setEndValue(full)
        self._opening.start()

    def _on_opening(self, height: object) -> None:
        if self._row != NO_GAP and isinstance(height, int):
            self._cards.heights.gap = height
            self._cards.settle()

    def _gap_height(self) -> int:
        """Return the height of a row for the first of the dragged cards."""
        summary = self._cards.board_model.card_index(self._ids[0]).data(SummaryRole)
        cards, width = self._cards.cards, self._cards.row_width()
        known = cards.row_height(summary, width)
        return known or self._cards.theme.px(6)

    def _reveal(self) -> None:
        """Show the place where the cards will land, when it is out of sight."""
        if self._cards.board_model.landing(self._ids, self._cards.stage_id) is None:
            return
        heights, bar = self._cards.heights, self._cards.verticalScrollBar()
        top, page = heights.top(self._row) - heights.gap, self._cards.viewport().height()
        if not bar.value() <= top <= bar.value() + page - self._gap_height():
            bar.setMaximum(max(bar.maximum(), top))
            bar.setValue(max(0, top - page // 3))
