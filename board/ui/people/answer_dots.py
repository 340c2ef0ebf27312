"""How the last answers came: a dot for each, filled on time, a ring when late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from board.domain.customer_view import Answer
    from board.ui.theme import Theme


class AnswerDots(QWidget):
    """The dots, oldest first; the sentence below them says the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._answers: Sequence[Answer] = ()

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """Show some answers."""
        self._answers = answers
        self.setVisible(bool(answers))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all dots."""
        step = self._theme.px(1.6)
        return QSize(step * len(self._answers), step)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots from the side where reading begins."""
        step, side = self._theme.px(1.6), self._theme.px(1.05)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(self._theme.colours.text)
        painter.setPen(QPen(ink, max(1.6, side / 8)))
        for number, answer in enumerate(self._answers):
            left = number * step + 1
            if self.isRightToLeft():
                left = self.width() - left - side - 1
            painter.setBrush(ink if answer.in_time else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(left, (self.height() - side) / 2, side, side))
