"""The chip of a date beside the board: as a label, and in the cell of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from board.ui.theme import Type
from board.ui.widgets.card_shapes import draw_chip
from board.ui.widgets.mirror import from_start
from board.ui.widgets.plain import PlainLabel
from board.ui.words import MARKS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QTableView

    from board.domain.urgency import Urgency
    from board.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

RADIUS = 0.3  # em
PAD = 0.5
HEIGHT = 1.5


class Chip(PlainLabel):
    """Says how urgent something is, in the colours of that."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(elides=True)
        self._theme = theme

    def show_urgency(self, text: str, how: Urgency) -> None:
        """Show some words in the colours of an urgency."""
        tone, px = self._theme.colours.tone(how.grade, how.level), self._theme.px
        self.setFont(self._theme.font(Type.CHIP))
        self.setText(text)
        self.setStyleSheet(
            f"background: {tone.chip}; color: {tone.chip_text}; border-radius: {px(RADIUS)}px;"
            f"padding: {px(0.15)}px {px(PAD)}px;"
        )


class ChipDelegate(QStyledItemDelegate):
    """Paints the text of a cell as a chip, for rows of which ``urgency_of`` says how urgent."""

    def __init__(
        self, theme: Theme, urgency_of: Callable[[int], Urgency | None], table: QTableView
    ) -> None:
        super().__init__(table)
        self._theme, self._urgency_of = theme, urgency_of

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as always, and the chip on it."""
        how = self._urgency_of(index.row())
        if how is None:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        text = f"{MARKS.get(how.grade, '')} {option.text}".lstrip()
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        theme, metrics = self._theme, self._theme.metrics(Type.CHIP)
        pad, cell = theme.px(PAD), QRectF(option.rect)
        width = min(metrics.horizontalAdvance(text) + 2 * pad, cell.width() - 2)
        height = min(theme.px(HEIGHT), cell.height())
        left = from_start(
            cell.left() + theme.px(0.2),
            width,
            option.rect,
            mirrored=option.direction is Qt.LayoutDirection.RightToLeft,
        )
        box = QRectF(left, cell.center().y() - height / 2, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours
        draw_chip(painter, box, how, colours=colours, radius=theme.px(RADIUS), pen=theme.px(0.08))
        painter.setFont(theme.font(Type.CHIP))
        painter.setPen(QColor(colours.tone(how.grade, how.level).chip_text))
        room = box.adjusted(pad, 0, -pad + 1, 0)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()
