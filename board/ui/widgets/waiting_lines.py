"""Lines without words where a list will stand, when its rows are long in coming."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

if TYPE_CHECKING:
    from board.ui.theme import Theme

AFTER_MS = 300
LINES = 8
WIDTHS = (0.26, 0.18, 0.08, 0.12)  # of the whole, from left to right


class WaitingLines(QWidget):
    """Covers a list until it has rows, but shows itself only when that takes long."""

    def __init__(self, over: QAbstractScrollArea, theme: Theme) -> None:
        super().__init__(over)
        self._theme, self._over = theme, over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.show)
        over.installEventFilter(self)
        self.hide()

    def begin(self) -> None:
        """Rows are asked for."""
        self.setGeometry(self._over.rect())
        self._timer.start()

    def end(self) -> None:
        """Rows are there."""
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the list whatever its size."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a bar for each cell."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.line))
        em = self.fontMetrics().height()
        for line in range(LINES):
            left, top = float(em), em * (2.4 + line * 2.0)
            for width in WIDTHS:
                bar = QRectF(left, top, self.width() * width, em * 0.6)
                painter.drawRoundedRect(bar, em * 0.3, em * 0.3)
                left += self.width() * (width + 0.06)
        painter.end()
