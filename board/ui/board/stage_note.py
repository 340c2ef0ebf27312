"""A line below the name of a stage: how many of its cards have no date, and how to date them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle

from board.domain.urgency import Grade
from board.ui.board.card_layout import BAR, MARGIN
from board.ui.theme import Type
from board.ui.widgets.shapes import draw_mark
from board.ui.words import Counted

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from board.ui.theme import Theme

HEIGHT = 1.85  # em, at least the 24 pixels of WCAG 2.2
MARK = 0.75
GAP = 0.4


class StageNote(QAbstractButton):
    """Says "○ 1 card without a date  Date it" in the room it has; pressed, it asks for that."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_undated(self, number: int) -> None:
        """Say that so many cards have no date."""
        if number != self._number:
            self._number = number
            words = Counted()
            self.setText(words.date_them(number))
            self.setAccessibleName(f"{words.undated_cards(number)}, {self.text()}")
            self.setToolTip(self.accessibleName())
            self.setVisible(number > 0)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(0, self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark, the words, and what pressing does."""
        px, colours = self._theme.px, self._theme.colours
        metrics = self._theme.metrics(Type.SMALL)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark, gap = px(MARK), px(GAP)
        box = QRect(px(MARGIN), (self.height() - mark) // 2, mark, mark)
        draw_mark(painter, Grade.NONE, QRectF(self._seen(box)), colours.soft)
        left = box.right() + gap
        end = self.width() - px(BAR) - px(MARGIN)  # where the cards end
        room = end - left - gap - round(metrics.horizontalAdvance(self.text()))
        said = Counted().undated_cards(self._number)
        if metrics.horizontalAdvance(said) > room:
            said = str(self._number)  # the mark beside it means the same
        wide = round(metrics.horizontalAdvance(said))
        font = QFont(self._theme.font(Type.SMALL))
        self._write(painter, font, QRect(left, 0, wide, self.height()), said, colours.soft)
        font.setUnderline(True)
        place = QRect(left + wide + gap, 0, self.width(), self.height())
        self._write(painter, font, place, self.text(), colours.text)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), px(0.16)))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(0.45), px(0.45))
        painter.end()

    def _write(self, painter: QPainter, font: QFont, place: QRect, text: str, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        side = QStyle.visualAlignment(self.layoutDirection(), leading)
        painter.drawText(self._seen(place), side | Qt.TextFlag.TextDontClip, text)

    def _seen(self, place: QRect) -> QRect:
        """Return where a place is seen by people who read from the other side."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
