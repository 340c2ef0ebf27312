"""Paints the cards of the lists; the whole text of a clipped card is its tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from board.ui.board.card_layout import CardLayout
from board.ui.board.card_painter import CardPainter, CardState
from board.ui.board.card_roles import SummaryRole
from board.ui.card_words import stake_words
from board.ui.standing_words import standing_words
from board.ui.widgets.plain import plain_tooltip
from board.ui.words import chip_text, silence_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject, QRect
    from PySide6.QtGui import QHelpEvent, QPainter

    from board.domain.card_summary import CardSummary
    from board.domain.sort_key import Outline
    from board.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Measures and paints the cards of every stage, with one memory of painted cards."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layout = CardLayout(theme)
        self.painter = CardPainter(theme, self.layout)
        theme.changed.connect(self.reset)

    def reset(self) -> None:
        """Measure and paint anew."""
        self.layout.reset()
        self.painter.reset()

    def row_height(self, summary: CardSummary | None, width: int) -> int:
        """Return the height of a row of ``width``, with the gap below the card."""
        if summary is None:
            return 0
        return self.layout.card_height(summary, width - 2 * self.layout.margin) + self.layout.gap

    def row_heights(self, outlines: Iterable[Outline | None], width: int) -> list[int]:
        """Return the heights of rows of ``width``, with the gap below each card; 0 for None."""
        gap = self.layout.gap
        heights = self.layout.heights(outlines, width - 2 * self.layout.margin)
        return [height and height + gap for height in heights]

    def card_rect(self, row: QRect) -> QRect:
        """Return the place of the card in the place of its row."""
        margin = self.layout.margin
        return row.adjusted(margin, 0, -margin, -self.layout.gap)

    def draw(
        self, painter: QPainter, row: QRect, *, summary: CardSummary, ratio: float, state: CardState
    ) -> None:
        """Paint one card into the place of its row."""
        card = self.card_rect(row)
        self.painter.paint(painter, card, summary=summary, ratio=ratio, state=state)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card, for views that ask in Qt's way."""
        summary = index.data(SummaryRole)
        if summary is not None:
            ratio = option.widget.devicePixelRatioF() if option.widget else 1.0
            self.draw(painter, option.rect, summary=summary, ratio=ratio, state=CardState())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row."""
        width = option.rect.width()
        return QSize(width, self.row_height(index.data(SummaryRole), width))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show everything that stands on the card as a tooltip, literally."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        summary = index.data(SummaryRole)
        text = "" if summary is None else plain_tooltip(_whole(summary))
        QToolTip.showText(event.globalPos(), text, view)
        return bool(text)


def _whole(summary: CardSummary) -> str:
    customer = " · ".join(part for part in (summary.customer, summary.job) if part)
    last = " · ".join(part for part in (chip_text(summary), summary.owner) if part)
    asked = standing_words(summary.standing) if summary.standing else ""
    lines = (summary.title, customer, stake_words(summary), last, asked, silence_words(summary))
    return "\n".join(line for line in lines if line)
