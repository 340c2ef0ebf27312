"""A number in a stage's header that can be clicked, with the mark of what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from board.ui.theme import Type
from board.ui.widgets.shapes import draw_mark

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from board.domain.urgency import Grade
    from board.ui.theme import Theme

PAD = 0.35
MARK = 0.75
MARK_GAP = 0.25
HEIGHT = 1.85  # at least 24 pixels, the least target size of WCAG 2.2


class CountButton(QAbstractButton):
    """Paints itself as small as it can be, so that names have room."""

    def __init__(self, theme: Theme, parent: QWidget, *, mark: Grade | None = None) -> None:
        """Come up without a number."""
        super().__init__(parent)
        self._theme = theme
        self._mark = mark
        self._colour = theme.colours.faint
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_number(self, text: str, colour: str) -> None:
        self._colour = colour
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for mark and number."""
        return QSize(self.width_of(self.text()), self._theme.px(HEIGHT))

    def width_of(self, number: str) -> int:
        """Return the width for a number with its mark."""
        px = self._theme.px
        text = self._theme.metrics(Type.STRONG).horizontalAdvance(number)
        mark = px(MARK) + px(MARK_GAP) if self._mark else 0
        return round(text) + mark + 2 * px(PAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint mark and number, underlined under the pointer."""
        px, metrics = self._theme.px, self._theme.metrics(Type.STRONG)
        painter = QPainter(self)
        left, middle = float(px(PAD)), self.height() / 2
        if self._mark:
            box = QRectF(left, middle - px(MARK) / 2, px(MARK), px(MARK))
            draw_mark(painter, self._mark, box, self._colour)
            left += px(MARK) + px(MARK_GAP)
        font = QFont(self._theme.font(Type.STRONG))
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(self._colour))
        baseline = round(middle + (metrics.ascent() - metrics.descent()) / 2)
        painter.drawText(QPointF(left, baseline), self.text())
        painter.end()
